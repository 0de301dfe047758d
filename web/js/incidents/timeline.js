import { Listing, Signal, View, clockTime, dayKey, dayLabel, duration, fullTime, h, nameOf, roomAddress } from "../page.js";
import { rootOf } from "../fold/message.js";

/** @typedef {import("../client/incident-verbs.js").Entry} Entry */

/** Where nothing happened for longer than this, the timeline says so. */
const GAP_MS = 15 * 60_000;

/**
 * What happened in a room that matters, by when it happened, each entry with the message that tells or caused it.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class Timeline extends View {
  #withHidden = new Signal(false);
  /** @type {Listing<Entry>} */
  #list = new Listing(() => {
    const { session } = this.props;
    return session.incidents.timeline(session.state.peek().room?.id ?? session.slug, this.#withHidden.peek());
  });

  connectedCallback() {
    super.connectedCallback();
    this.until(() => this.#list.stop());
    this.watch(() => {
      const { epoch, record } = this.props.session.state.value;
      if (epoch) this.#list.follow(`${epoch}/${record.changedSeq}/${this.#withHidden.value}`);
    });
  }

  view() {
    const entries = this.#list.items.value ?? [];
    return [
      h("div", { class: "plain-check", key: "all" }, h("label", null, h("input", { type: "checkbox",
        onchange: (/** @type {any} */ event) => (this.#withHidden.value = event.target.checked) }), "Show what was left out"),
      h("button", { class: "button small", onclick: () => this.props.app.show("then") }, "As it was…")),
      this.#list.note("Nothing is in the timeline yet."),
      h("ol", { class: "scroll timeline", key: "list", tabindex: 0, "aria-label": "Timeline" }, entries.flatMap((entry, at) => this.#around(entry, entries[at - 1]))),
    ];
  }

  /**
   * An entry with what stands between it and the one before.
   * @param {Entry} entry
   * @param {Entry|undefined} before
   */
  #around(entry, before) {
    const passed = before ? Date.parse(entry.at) - Date.parse(before.at) : 0;
    const isNewDay = !before || dayKey(before.at) !== dayKey(entry.at);
    return [
      isNewDay ? h("li", { class: "day", key: `day-${entry.id}` }, h("span", null, dayLabel(entry.at, new Date()))) : null,
      !isNewDay && passed > GAP_MS ? h("li", { class: "gap", key: `gap-${entry.id}` }, `${duration(passed)} without an entry`) : null,
      this.#entry(entry),
    ];
  }

  /** @param {Entry} entry */
  #entry(entry) {
    const { id, at, text, actor, message, original_at: original, is_hidden: isHidden, change } = entry;
    const { app, session } = this.props;
    const { incident } = session.state.value;
    const [begin = ""] = (message?.content ?? "").split("\n");
    // Not twice the same words: most entries tell what their message says.
    const says = message && message.id !== id && !text.includes(begin) ? message.content : "";
    const why = change?.reason ? `: ${change.reason}` : "";
    return h("li", { key: id, class: isHidden ? "entry left-out" : "entry", "data-message": message?.id ?? id },
      h("time", { datetime: at, title: fullTime(at) }, clockTime(at)),
      h("div", { class: "body" },
        h("a", { href: this.#address(entry) }, h("b", null, nameOf(actor)), ` ${text}`),
        says ? h("p", { class: "hint quote" }, says) : null,
        original ? h("span", { class: "tag", title: `Recorded ${fullTime(original)}${why}` }, "moved") : null,
        isHidden ? h("span", { class: "tag", title: change ? `By ${nameOf(change.by)}${why}` : null }, "left out") : null),
      incident && app.canWriteHere() ? h("button", { class: "button small",
        "aria-label": `${isHidden ? "Take in" : "Leave out"}: ${text}`,
        onclick: () => app.attempt(session.incidents.change(incident.key, "timeline", id, { is_hidden: !isHidden })) },
      isHidden ? "Take in" : "Leave out") : null);
  }

  /** @param {Entry} entry */
  #address({ seq, message }) {
    const { slug, state } = this.props.session;
    const told = message && message.war_room === state.peek().room?.id ? message : null;
    const thread = told && rootOf(told);
    return thread ? roomAddress(slug, { thread }) : roomAddress(slug, { seq: told?.seq ?? seq, panel: "timeline" });
  }
}
customElements.define("muster-timeline", Timeline);
