import { View, h, nameOf, words } from "../page.js";

/** The roles of an incident, in the order in which they are filled. */
const ROLES = ["incident_commander", "deputy", "operations_lead", "communications_lead", "scribe", "subject_matter_expert", "security_lead", "observer"];

/**
 * Who has which role in the incident, and who shall.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class Roles extends View {
  view() {
    const { app, session } = this.props;
    const { incident, record, members } = session.state.value;
    if (!incident) return null;
    const mayWrite = app.canWriteHere();
    const shown = mayWrite ? ROLES : ROLES.filter((role) => record.roles.has(role));
    const give = (/** @type {string} */ role) => async (/** @type {any} */ event) => {
      const field = event.target;
      const done = await app.attempt(session.incidents.add(incident.key, "roles", { role, user: field.value || null }));
      if (!done) field.value = record.roles.get(role)?.username ?? "";
    };
    return h("section", { class: "roles", "aria-label": "Roles" }, h("h3", null, "Roles"),
      shown.map((role) => {
        const holder = record.roles.get(role);
        const people = [...members.values()].map(({ user }) => user).filter(({ id }) => id !== holder?.id);
        return h("label", { key: role, class: "role" }, h("span", null, words(role)),
          mayWrite ? h("select", { onchange: give(role) },
            h("option", { value: "", ".selected": !holder }, "Nobody"),
            (holder ? [holder, ...people] : people).map((user) => h("option", { key: user.id, value: user.username, ".selected": user === holder }, nameOf(user))))
            : h("b", null, nameOf(holder)));
      }),
      shown.length ? null : h("p", { class: "hint" }, "Nobody has a role yet."));
  }
}
customElements.define("muster-roles", Roles);
