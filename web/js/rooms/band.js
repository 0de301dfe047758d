import { View, duration, fullTime, h, icon, minute, nameOf } from "../page.js";
import { phaseOf } from "../incidents/badges.js";
import "../incidents/change.js";

/**
 * The top of a room: what it is about, how bad it is, how it stands, since when, who leads, and when others hear again.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class Band extends View {
  view() {
    const { app, session } = this.props;
    const { room, incident, members } = session.state.value;
    const online = session.bystanders.online.value;
    const here = [...members.keys()].filter((id) => online.has(id)).length;
    const tool = (/** @type {string} */ panel, /** @type {string} */ sign, /** @type {string} */ name, /** @type {any} */ more = null) =>
      h("button", { class: "tool", key: panel, "aria-pressed": app.router.place.value.panel === panel,
        "aria-label": name, title: name.split(",")[0], onclick: () => app.togglePanel(panel) }, icon(sign), more);
    return h("header", { class: "band" },
      h("a", { class: "tool back", href: "/", "aria-label": "Back to the rooms" }, icon("back")),
      h("div", { class: "what" },
        h("h1", null, incident?.title ?? room?.name ?? session.slug),
        incident ? this.#facts(incident) : room?.description ? h("p", { class: "facts" }, room.description) : null),
      h("div", { class: "tools" },
        tool("timeline", "timeline", "Timeline"),
        tool("pins", "pin", "Pinned messages"),
        incident ? tool("tasks", "tasks", "Tasks and decisions") : null,
        tool("people", "people", `People, ${here} of ${members.size} here`, h("span", { class: "count" }, here))));
  }

  /** @param {import("../wire.js").Incident} incident */
  #facts(incident) {
    const { app } = this.props;
    minute.value;
    const isOver = phaseOf(incident.status) === "over";
    const end = isOver ? Date.parse(incident.updated_at ?? "") : Date.now();
    const passed = incident.created_at ? end - Date.parse(incident.created_at) : NaN;
    const now = new Date().toISOString();
    return h("div", { class: "facts" },
      this.#change("severity", incident.severity), this.#change("status", incident.status),
      h("span", { class: "key" }, incident.key),
      passed >= 0 ? h("span", { class: "since", title: `Declared ${fullTime(incident.created_at ?? now)}` },
        `${isOver ? "took" : "for"} ${duration(passed)}`) : null,
      h("button", { class: "fact", title: "Who has which role", onclick: () => app.togglePanel("people") }, this.#commander()),
      isOver ? null : this.#due(),
      h("time", { class: "utc", datetime: now, title: fullTime(now) }, `${now.slice(11, 16)}Z`),
      incident.assignee ? h("span", null, `assigned to ${nameOf(incident.assignee)}`) : null);
  }

  /** Whoever has the role; until somebody was given it, whoever leads the room. */
  #commander() {
    const { members, record } = this.props.session.state.value;
    const lead = record.roles.get("incident_commander") ?? [...members.values()].find(({ role }) => role === "commander")?.user;
    return lead ? `Commander ${nameOf(lead)}` : "No commander";
  }

  #due() {
    const { app, session } = this.props;
    const { due, isOverdue } = session.state.value.record;
    const left = due ? Date.parse(due) - Date.now() : 0;
    const late = Boolean(due) && (isOverdue || left < 0);
    const text = !due ? "No update promised" : late ? `Update overdue by ${duration(-left)}` : `Update due in ${duration(left)}`;
    return h("button", { class: late ? "fact late" : "fact", disabled: !app.canWriteHere(),
      title: due ? `The next update is due ${fullTime(due)}` : "Write an update", onclick: () => app.show("update") },
    late ? icon("warning") : null, text);
  }

  /**
   * @param {"severity"|"status"} what
   * @param {string} value
   */
  #change(what, value) {
    const { app, session } = this.props;
    const choose = (/** @type {string} */ chosen) => {
      app.attempt(session.incidents.add(session.state.peek().incident?.key ?? "", what, { [what]: chosen }));
    };
    return h("muster-change", { key: what, ".props": { what, value, allowed: app.canWriteHere(), choose: (this.#choose[what] ??= choose) } });
  }

  /** @type {{[what: string]: (chosen: string) => void}} */ #choose = {};
}
customElements.define("muster-band", Band);
