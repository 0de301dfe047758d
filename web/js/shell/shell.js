import { Signal, View, h, icon, roomAddress } from "../page.js";
import "../access/second-factor.js";
import "../admin/admin.js";
import "../access/sign-in.js";
import "../files/custody.js";
import "../files/text.js";
import "../incidents/declare.js";
import "../incidents/update.js";
import "../messages/proof.js";
import "../rooms/then.js";
import "../messages/emoji-picker.js";
import "../rooms/room-list.js";
import { RoomView } from "../rooms/room.js";
import "./dialogs.js";
import { onKey } from "./keys.js";
import "./palette.js";
import { TABS } from "./panel.js";
import "./search.js";

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
    const point = (/** @type {Event} */ event) => {
      const at = event.target instanceof Element ? event.target.closest("[data-message], .message[data-id], .line[data-id]") : null;
      this.props.app.pointed.value = at?.getAttribute("data-message") ?? at?.getAttribute("data-id") ?? "";
    };
    for (const type of ["pointerover", "focusin"]) this.addEventListener(type, point);
    this.watch(() => this.#point());
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
    const panel = session && TABS.find(([id]) => id === place.panel);
    return [
      h("a", { class: "skip", href: "#main", key: "skip" }, "Skip to the messages"),
      h("div", { class: `layout ${session || place.name === "search" || place.name === "admin" ? "in-room" : "in-list"} ${panel ? "with-panel" : ""}`, key: "layout" },
        h("nav", { class: "side", "aria-label": "Rooms" }, h("muster-room-list", { ".props": { app } })),
        h("main", { class: "centre", id: "main", tabindex: -1 },
          session ? h("muster-room", { key: session.slug, ".props": { app, session } })
            : place.name === "admin" ? h("muster-admin", { ".props": { app } }) : place.name === "search" ? h("muster-search", { ".props": { app } }) : this.#home()),
        panel && session ? h("aside", { class: "panel", "aria-label": panel[1], key: "panel" },
          h("h2", { class: "unseen" }, panel[1]),
          h("muster-panel", { ".props": { app, session, panel: panel[0], thread: place.thread } })) : null),
      this.#bar(),
      h("muster-emoji-picker", { key: "picker" }),
      this.#dialog(),
    ];
  }

  /** What a thumb reaches on a small screen. */
  #bar() {
    const { app } = this.props;
    const { slug, panel, name } = app.router.place.value;
    const link = (/** @type {string} */ sign, /** @type {string} */ name, /** @type {string} */ href, /** @type {boolean} */ here) =>
      h("a", { key: name, href, "aria-current": here ? "page" : null }, icon(sign), name);
    const button = (/** @type {string} */ sign, /** @type {string} */ name, /** @type {"declare"|"settings"} */ dialog) =>
      h("button", { key: name, onclick: () => app.show(dialog) }, icon(sign), name);
    return h("nav", { class: "bar", "aria-label": "Parts", key: "bar" }, link("hash", "Rooms", "/", name === "home"), slug ? [
      link("thread", "Messages", roomAddress(slug), !panel),
      link("timeline", "Timeline", roomAddress(slug, { panel: "timeline" }), panel === "timeline"),
      link("people", "People", roomAddress(slug, { panel: "people" }), panel === "people"),
    ] : [link("search", "Search", "/search", name === "search"), button("plus", "Declare", "declare"), button("settings", "Settings", "settings")]);
  }

  /** Marks, in the stream and in the panel, what the reader points at in the other. */
  #point() {
    const id = this.props.app.pointed.value;
    for (const marked of this.querySelectorAll("[data-pointed]")) marked.removeAttribute("data-pointed");
    if (!id) return;
    for (const node of this.querySelectorAll(`[data-id="${CSS.escape(id)}"], [data-message="${CSS.escape(id)}"]`)) node.setAttribute("data-pointed", "");
  }

  #home() {
    const { app } = this.props;
    return h("div", { class: "home", key: "home" },
      h("h1", null, "Choose a room"),
      h("p", null, "Or press ", h("kbd", null, "Ctrl"), " ", h("kbd", null, "K"), " to find one by name."),
      h("button", { class: "button primary", onclick: () => app.show("declare") }, icon("plus"), "Declare incident"));
  }

  #dialog() {
    const { app } = this.props;
    const dialog = app.dialog.value;
    const { file } = app.router.place.value;
    if (!dialog) return file && app.session.value ? h("muster-file-text", { key: `file-${file}`, ".props": { app, file } }) : null;
    const { name, ...more } = dialog;
    return h(`muster-${name}`, { key: "dialog", ".props": { app, ...more } });
  }
}
customElements.define("muster-app", Shell);
