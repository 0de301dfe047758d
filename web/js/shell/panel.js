import { View, h, icon, roomAddress } from "../page.js";
import "../files/files.js";
import "../incidents/tasks.js";
import "../incidents/timeline.js";
import "../messages/pins.js";
import "../messages/thread.js";
import "../messages/threads.js";
import "../rooms/people.js";
import "../runs/runs.js";

/**
 * The tabs of the panel, in the order of their keys.
 * @type {ReadonlyArray<readonly [panel: string, name: string]>}
 */
export const TABS = [["timeline", "Timeline"], ["thread", "Thread"], ["pins", "Pinned"], ["tasks", "Tasks"], ["people", "People"], ["files", "Files"], ["runs", "Runs"]];

/**
 * What stands beside the stream, one thing at a time.
 * @extends {View<{app: import("./app.js").App, session: import("../client.js").RoomSession, panel: string, thread: string|null}>}
 */
export class Panel extends View {
  view() {
    const { app, session, panel } = this.props;
    return [
      h("header", { key: "head" },
        h("div", { role: "tablist", "aria-label": "Beside the room", class: "tabs", onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) },
          TABS.map(([id, name], at) => h("button", { key: id, role: "tab", id: `tab-${id}`, "aria-selected": id === panel,
            "aria-controls": "tab-panel", tabindex: id === panel ? 0 : -1, "aria-keyshortcuts": `Control+Shift+${at + 1}`,
            onclick: () => this.#open(id) }, name))),
        h("button", { class: "tool", "aria-label": "Close panel", title: "Close (Ctrl+.)",
          onclick: () => app.router.go(roomAddress(session.slug)) }, icon("close"))),
      h("div", { class: "panel-body", role: "tabpanel", id: "tab-panel", "aria-labelledby": `tab-${panel}`, key: "body" }, this.#content()),
    ];
  }

  #content() {
    const { app, session, panel, thread } = this.props;
    if (panel === "thread" && thread) return h("muster-thread", { key: thread, ".props": { app, session, root: thread } });
    if (panel === "thread") return h("muster-threads", { key: session.slug, ".props": { session } });
    if (panel === "pins") return h("muster-pins", { key: session.slug, ".props": { session } });
    return h(`muster-${panel}`, { key: session.slug, ".props": { app, session } });
  }

  /** @param {string} panel */
  #open(panel) {
    const { app, session } = this.props;
    app.router.go(roomAddress(session.slug, { panel }), { replace: true });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const here = TABS.findIndex(([id]) => id === this.props.panel);
    const [next = ""] = TABS[(here + step + TABS.length) % TABS.length] ?? [];
    this.#open(next);
    document.getElementById(`tab-${next}`)?.focus();
  }
}
customElements.define("muster-panel", Panel);
