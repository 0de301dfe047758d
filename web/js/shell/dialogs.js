import { h } from "../core/dom.js";
import { roomAddress } from "../core/router.js";
import { Signal } from "../core/signal.js";
import { View } from "../core/view.js";
import { severityBadge } from "../incidents/badges.js";
import { groupsOf } from "../rooms/room-list.js";
import { SHORTCUTS } from "./keys.js";

/** @typedef {import("./app.js").App} App */

/**
 * A dialog of ours: opens when it enters the page, and gives the focus back when it leaves.
 * @template {{app: App}} P
 * @extends {View<P>}
 */
export class DialogView extends View {
  connectedCallback() {
    const opener = document.activeElement;
    super.connectedCallback();
    this.querySelector("dialog")?.showModal();
    this.until(() => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    });
  }

  close = () => {
    this.props.app.dialog.value = null;
  };
}

/**
 * Asks before something is done.
 * @extends {DialogView<{app: App, ask: import("./app.js").Question}>}
 */
class Confirm extends DialogView {
  view() {
    const { title, text, verb, run } = this.props.ask;
    const yes = () => {
      this.close();
      run();
    };
    return h("dialog", { class: "dialog", "aria-labelledby": "confirm-title", onclose: this.close },
      h("h2", { id: "confirm-title" }, title),
      h("p", null, text),
      h("div", { class: "row end" },
        h("button", { class: "button", type: "button", onclick: this.close }, "Cancel"),
        h("button", { class: "button danger", type: "button", autofocus: true, onclick: yes }, verb)));
  }
}
customElements.define("muster-confirm", Confirm);

/**
 * The keys, for those who like them.
 * @extends {DialogView<{app: App}>}
 */
class Shortcuts extends DialogView {
  view() {
    return h("dialog", { class: "dialog", "aria-labelledby": "shortcuts-title", onclose: this.close },
      h("h2", { id: "shortcuts-title" }, "Keyboard"),
      h("dl", { class: "shortcuts" }, SHORTCUTS.map(([keys, does]) => h("div", { key: keys }, h("dt", null, keys), h("dd", null, does)))),
      h("div", { class: "row end" }, h("button", { class: "button", type: "button", onclick: this.close }, "Close")));
  }
}
customElements.define("muster-shortcuts", Shortcuts);

const SHOWN_MOST = 12;

/**
 * Finds a room by a few letters of its name or key.
 * @extends {DialogView<{app: App}>}
 */
class Switcher extends DialogView {
  #text = new Signal("");
  #at = new Signal(0);

  get #found() {
    const wanted = this.#text.value.toLowerCase().split(/\s+/).filter(Boolean);
    return groupsOf(this.props.app.client).flatMap(([, entries]) => entries).filter(({ room, incident }) => {
      const name = `${room.name} ${room.slug} ${incident?.title ?? ""} ${incident?.key ?? ""}`.toLowerCase();
      return wanted.every((word) => name.includes(word));
    }).slice(0, SHOWN_MOST);
  }

  view() {
    const found = this.#found;
    const at = Math.min(this.#at.value, found.length - 1);
    return h("dialog", { class: "dialog switcher", "aria-label": "Find a room", onclose: this.close },
      h("input", {
        type: "text", placeholder: "Find a room", role: "combobox", autocomplete: "off", autofocus: true,
        "aria-label": "Find a room", "aria-expanded": true, "aria-controls": "switcher-list",
        "aria-activedescendant": found.length ? `switcher-${at}` : null,
        oninput: (/** @type {any} */ event) => {
          this.#text.value = event.target.value;
          this.#at.value = 0;
        },
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      }),
      h("ul", { id: "switcher-list", role: "listbox", "aria-label": "Rooms" }, found.map(({ room, place, incident, unread }, index) =>
        h("li", { key: room.id, id: `switcher-${index}`, role: "option", "aria-selected": index === at,
          onclick: () => this.#go(place) },
        incident ? severityBadge(incident.severity) : null,
        h("span", { class: "title" }, incident ? `${incident.key} ${incident.title}` : room.name),
        unread ? h("span", { class: "badge" }, unread) : null))),
      found.length ? null : h("p", { class: "hint" }, "No room of that name."));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const found = this.#found;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step && found.length) {
      event.preventDefault();
      this.#at.value = (this.#at.peek() + step + found.length) % found.length;
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      const chosen = found[Math.min(this.#at.peek(), found.length - 1)];
      if (chosen) this.#go(chosen.place);
    }
  }

  /** @param {string} place */
  #go(place) {
    this.close();
    this.props.app.router.go(roomAddress(place));
  }
}
customElements.define("muster-switcher", Switcher);
