import { View, avatar, h, nameOf, words } from "../page.js";
import "../incidents/roles.js";

/** @type {Record<string, number>} */
const ORDER = { commander: 0, responder: 1, observer: 2 };

/**
 * The members of a room, and who of them is here.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class People extends View {
  view() {
    const { app, session } = this.props;
    const online = session.bystanders.online.value;
    const rank = (/** @type {import("../wire.js").Member} */ { user, role }) =>
      (online.has(user.id) ? 0 : 10) + (ORDER[role] ?? 3);
    const members = [...session.state.value.members.values()].sort(
      (a, b) => rank(a) - rank(b) || nameOf(a.user).localeCompare(nameOf(b.user)),
    );
    return h("div", { class: "scroll sections" }, h("muster-roles", { key: "roles", ".props": { app, session } }), h("ul", { class: "people" }, members.map(({ user, role }) => {
      const here = online.has(user.id);
      return h("li", { key: user.id, class: here ? "here" : "" },
        avatar(user),
        h("span", { class: "who" }, h("b", null, nameOf(user)), h("span", null, `@${user.username}`)),
        role ? h("span", { class: "tag" }, words(role)) : null,
        h("span", { class: "presence" }, here ? "here" : "away"));
    })));
  }
}
customElements.define("muster-people", People);
