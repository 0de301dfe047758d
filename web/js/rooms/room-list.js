import { View, avatar, dayKey, h, icon, minute, nameOf, placeNames, roomAddress } from "../page.js";
import { phaseOf, severityBadge, statusBadge } from "../incidents/badges.js";

/** @typedef {import("../wire.js").Room} Room */
/** @typedef {import("../wire.js").Incident} Incident */

/**
 * A room as the list shows it.
 * @typedef {{room: Room, place: string, incident: Incident|null, unread: number, mentions: number}} Entry
 */

/** The group that is folded until it is asked for. */
const FOLDED = "Earlier";

/**
 * The rooms as groups, in the order of the list: active incidents by severity, then what is watched, what was resolved today,
 * then plain rooms, then what was over before.
 * @param {import("../client.js").Client} client
 * @returns {Array<[name: string, entries: Entry[]]>}
 */
export function groupsOf(client) {
  const tallies = client.inbox.tallies.value;
  const incidents = client.incidents.value;
  const rooms = client.rooms.value ?? [];
  const places = placeNames(rooms);
  const entries = rooms.filter(({ status }) => status !== "archived").map((room) => {
    const tally = tallies.get(room.id);
    const incident = (room.incident && incidents.get(room.incident)) || null;
    const place = places.get(room.id) ?? room.id;
    return { room, place, incident, unread: tally?.unread ?? room.unread_count ?? 0, mentions: tally?.mentions ?? 0 };
  });
  const bySeverity = (/** @type {Entry} */ a, /** @type {Entry} */ b) =>
    (a.incident?.severity ?? "").localeCompare(b.incident?.severity ?? "") || b.room.id.localeCompare(a.room.id);
  const byName = (/** @type {Entry} */ a, /** @type {Entry} */ b) => a.room.name.localeCompare(b.room.name);
  const phase = (/** @type {string} */ name) =>
    entries.filter(({ incident }) => incident && phaseOf(incident.status) === name).sort(bySeverity);
  minute.value;
  const today = dayKey(new Date().toISOString());
  const isToday = (/** @type {Entry} */ { incident }) =>
    ["resolved", "reviewing", "closed"].includes(incident?.status ?? "") && dayKey(incident?.updated_at ?? "1970-01-01") === today;
  /** @type {Array<[string, Entry[]]>} */
  const groups = [
    ["Active incidents", phase("active")],
    ["Monitoring", phase("monitoring")],
    ["Resolved today", phase("over").filter(isToday)],
    ["Rooms", entries.filter(({ incident }) => !incident).sort(byName)],
    [FOLDED, phase("over").filter((entry) => !isToday(entry))],
  ];
  return groups.filter(([, inGroup]) => inGroup.length);
}

/**
 * The left side: rooms, what is unread in them, and oneself.
 * @extends {View<{app: import("../shell/app.js").App}>}
 */
export class RoomList extends View {
  view() {
    const { app } = this.props;
    const me = app.client.me.value;
    const groups = groupsOf(app.client);
    const loaded = app.client.rooms.value !== null;
    return [
      h("div", { class: "brand", key: "brand" },
        h("a", { href: "/", class: "logo" }, "Muster"),
        h("button", { class: "tool", "aria-label": "Find or do", title: "Find or do (Ctrl+K)",
          "aria-keyshortcuts": "Control+K", onclick: () => app.show("switcher") }, icon("search"))),
      h("button", { class: "button declare", key: "declare", onclick: () => app.show("declare") },
        icon("plus"), "Declare incident"),
      h("div", { class: "groups", key: "groups" },
        groups.map(([name, entries]) => {
          const list = h("ul", null, entries.map((entry) => this.#entry(entry)));
          return h("section", { key: name, "aria-label": name },
            name === FOLDED ? h("details", null, h("summary", null, h("h2", null, `${name} (${entries.length})`)), list) : [h("h2", null, name), list]);
        }),
        loaded && !groups.length ? h("p", { class: "note" }, "No rooms yet. Declare an incident and its room is here.") : null,
        loaded ? null : h("p", { class: "note" }, "Loading…")),
      me ? h("footer", { key: "me", class: "self" },
        avatar(me), h("span", { class: "name" }, nameOf(me)),
        h("button", { class: "tool", "aria-label": "Second factor", title: "Second factor",
          onclick: () => app.show("second-factor") }, icon("lock")),
        h("button", { class: "tool", "aria-label": "Settings", title: "Settings (Ctrl+,)",
          onclick: () => app.show("settings") }, icon("settings")),
        h("button", { class: "tool", "aria-label": "Sign out", title: "Sign out",
          onclick: () => app.signOut() }, icon("leave"))) : null,
    ];
  }

  /** @param {Entry} entry */
  #entry({ room, place, incident, unread, mentions }) {
    const here = this.props.app.router.place.value.slug;
    const { drafts, client } = this.props.app;
    const current = here === place || here === room.id;
    const hasDraft = !current && drafts.rooms.value.has(`${client.me.value?.id}/${place}`);
    const said = [hasDraft ? "draft" : "", unread ? `${unread} unread` : "", mentions ? `${mentions} ${mentions === 1 ? "mention" : "mentions"}` : ""];
    const spoken = said.filter(Boolean).join(", ");
    return h("li", { key: room.id },
      h("a", { href: roomAddress(place), class: unread ? "room unread" : "room", "aria-current": current ? "page" : null },
        incident
          ? h("span", { class: "facts" }, severityBadge(incident.severity), h("span", { class: "key" }, incident.key), statusBadge(incident.status))
          : icon(room.privacy_level === "private" ? "lock" : "hash"),
        h("span", { class: "title" }, incident?.title ?? room.name),
        hasDraft ? icon("edit") : null,
        mentions ? h("span", { class: "badge mention", "aria-hidden": "true" }, `@${mentions}`) : null,
        unread && !mentions ? h("span", { class: "badge", "aria-hidden": "true" }, unread > 99 ? "99+" : unread) : null,
        spoken ? h("span", { class: "unseen" }, spoken) : null));
  }
}
customElements.define("muster-room-list", RoomList);
