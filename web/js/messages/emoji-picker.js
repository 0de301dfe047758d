import { Signal, View, h } from "../page.js";
import { EMOJI, QUICK, emojiName, findEmoji } from "./emoji.js";

/**
 * A popover with common emoji; `open` it beside whatever asked for it.
 * @extends {View<{}>}
 */
export class EmojiPicker extends View {
  #search = new Signal("");
  /** @type {(emoji: string) => void} */ #picked = () => {};
  /** @type {HTMLElement|null} */ #opener = null;

  connectedCallback() {
    this.popover = "auto";
    this.setAttribute("role", "dialog");
    this.setAttribute("aria-label", "Choose a reaction");
    this.addEventListener("toggle", (event) => {
      if (/** @type {any} */ (event).newState !== "closed") return;
      // The button that opened it is gone when the pointer has left its message.
      const back = this.#opener?.isConnected ? this.#opener : document.querySelector("muster-room muster-composer textarea");
      if (back instanceof HTMLElement) back.focus();
    });
    super.connectedCallback();
  }

  /**
   * @param {HTMLElement} anchor
   * @param {(emoji: string) => void} picked
   */
  open(anchor, picked) {
    this.#picked = picked;
    this.#opener = anchor;
    this.#search.value = "";
    this.showPopover();
    const from = anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this;
    const left = Math.min(Math.max(8, from.right - width), innerWidth - width - 8);
    const top = from.top > height + 12 ? from.top - height - 6 : Math.min(from.bottom + 6, innerHeight - height - 8);
    this.style.left = `${Math.max(8, left)}px`;
    this.style.top = `${Math.max(8, top)}px`;
    const field = this.querySelector("input");
    if (field) field.value = "";
    field?.focus();
  }

  view() {
    const found = this.#search.value ? findEmoji(this.#search.value) : EMOJI;
    return [
      h("div", { class: "quick", key: "quick" }, QUICK.map((emoji) => this.#button(emoji, "quick"))),
      h("input", {
        key: "search",
        type: "text",
        role: "searchbox",
        placeholder: "Search emoji",
        "aria-label": "Search emoji",
        autocomplete: "off",
        oninput: (/** @type {any} */ event) => (this.#search.value = event.target.value),
        onkeydown: (/** @type {KeyboardEvent} */ event) => {
          const first = findEmoji(this.#search.peek())[0];
          if (event.key === "Enter" && first) this.#pick(first[0]);
        },
      }),
      h("div", { class: "grid", key: "grid" }, found.map(([emoji]) => this.#button(emoji, "all")),
        found.length ? null : h("p", { class: "hint" }, "Nothing of that name.")),
    ];
  }

  /**
   * @param {string} emoji
   * @param {string} where
   */
  #button(emoji, where) {
    const name = emojiName(emoji);
    return h("button", {
      key: where + emoji, "aria-label": name, title: name, onclick: () => this.#pick(emoji),
    }, emoji);
  }

  /** @param {string} emoji */
  #pick(emoji) {
    this.hidePopover();
    this.#picked(emoji);
  }
}
customElements.define("muster-emoji-picker", EmojiPicker);
