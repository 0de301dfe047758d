import { h } from "../core/dom.js";
import { icon } from "../core/icons.js";
import { roomAddress } from "../core/router.js";
import { Signal } from "../core/signal.js";
import { View } from "../core/view.js";
import "../access/second-factor.js";
import "../access/sign-in.js";
import "../incidents/declare.js";
import "../messages/emoji-picker.js";
import "../messages/pins.js";
import "../messages/thread.js";
import "../rooms/people.js";
import "../rooms/room-list.js";
import { RoomView } from "../rooms/room.js";
import "./dialogs.js";
import { onKey } from "./keys.js";
import "./palette.js";

/** @type {Record<string, string>} */
const PANELS = { thread: "Thread", pins: "Pinned", people: "People" };

/**
 * The page: signing in, or the list, the room and the panel beside it.
 * @extends {View<{app: import("./app.js").App}>}
 */
export class Shell extends View {
  #unreachable = new Signal(false);

  connectedCallback() {
    super.connectedCallback();
    const { app } = this.props;
    const key = (/** @type {KeyboardEvent} */ event) => onKey(event, app, this);
    document.addEventListener("keydown", key);
    this.until(() => document.removeEventListener("keydown", key));
    this.addEventListener("muster-act", (event) => {
      const act = /** @type {CustomEvent<import("../messages/message.js").Act>} */ (event).detail;
      this.room?.act(act);
    });
    this.#start();
  }

  get room() {
    const found = this.querySelector("muster-room");
    return found instanceof RoomView ? found : null;
  }

  async #start() {
    try {
      await this.props.app.client.start();
      this.#unreachable.value = false;
    } catch {
      this.#unreachable.value = true;
      setTimeout(() => this.#start(), 2000);
    }
  }

  view() {
    const { app } = this.props;
    const me = app.client.me.value;
    if (me === undefined) return h("p", { class: "splash" }, this.#unreachable.value ? "The server cannot be reached. Trying again…" : "");
    const place = app.router.place.value;
    if (me === null || (place.name === "signin" && place.link)) return h("muster-sign-in", { ".props": { app } });
    const session = app.session.value;
    const panel = session && place.panel && place.panel in PANELS ? place.panel : null;
    return [
      h("a", { class: "skip", href: "#main", key: "skip" }, "Skip to the messages"),
      h("div", { class: `layout ${session ? "in-room" : "in-list"} ${panel ? "with-panel" : ""}`, key: "layout" },
        h("nav", { class: "side", "aria-label": "Rooms" }, h("muster-room-list", { ".props": { app } })),
        h("main", { class: "centre", id: "main", tabindex: -1 },
          session ? h("muster-room", { key: session.slug, ".props": { app, session } }) : this.#home()),
        panel && session ? this.#panel(panel, session) : null),
      h("muster-emoji-picker", { key: "picker" }),
      this.#dialog(),
    ];
  }

  /**
   * @param {string} panel
   * @param {import("../client.js").RoomSession} session
   */
  #panel(panel, session) {
    const { app } = this.props;
    const thread = app.router.place.value.thread;
    const name = PANELS[panel] ?? "";
    return h("aside", { class: "panel", "aria-label": name, key: "panel" },
      h("header", null, h("h2", null, name),
        h("button", { class: "tool", type: "button", "aria-label": "Close panel", title: "Close (Ctrl+.)",
          onclick: () => app.router.go(roomAddress(session.slug)) }, icon("close"))),
      panel === "thread" && thread ? h("muster-thread", { key: thread, ".props": { app, session, root: thread } }) : null,
      panel === "pins" ? h("muster-pins", { key: session.slug, ".props": { session } }) : null,
      panel === "people" ? h("muster-people", { key: session.slug, ".props": { session } }) : null);
  }

  #home() {
    const { app } = this.props;
    return h("div", { class: "home", key: "home" },
      h("h1", null, "Choose a room"),
      h("p", null, "Or press ", h("kbd", null, "Ctrl"), " ", h("kbd", null, "K"), " to find one by name."),
      h("button", { class: "button primary", type: "button", onclick: () => app.show("declare") }, icon("plus"), "Declare incident"));
  }

  #dialog() {
    const { app } = this.props;
    const dialog = app.dialog.value;
    if (!dialog) return null;
    const props = dialog.name === "confirm" ? { app, ask: dialog.ask } : { app };
    return h(`muster-${dialog.name}`, { key: "dialog", ".props": props });
  }
}
customElements.define("muster-app", Shell);
