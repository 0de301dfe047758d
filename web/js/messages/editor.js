import { View, h } from "../page.js";

/**
 * Edits a message in its place. Enter saves, Escape leaves it as it was.
 * @extends {View<{text: string, done: (text: string|null) => void}>}
 */
export class Editor extends View {
  connectedCallback() {
    super.connectedCallback();
    const field = this.querySelector("textarea");
    if (!field) return;
    field.value = this.props.text;
    field.rows = Math.min(12, field.value.split("\n").length);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  view() {
    return h("form", { class: "editor", onsubmit: (/** @type {Event} */ event) => this.#save(event) },
      h("textarea", { "aria-label": "Edit text", rows: 1, onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) }),
      h("div", { class: "row" },
        h("button", { class: "button small primary", type: "submit" }, "Save"),
        h("button", { class: "button small", onclick: () => this.props.done(null) }, "Cancel"),
        h("span", { class: "hint" }, "Enter saves, Esc cancels"),
      ));
  }

  /** @param {Event} event */
  #save(event) {
    event.preventDefault();
    const text = this.querySelector("textarea")?.value ?? "";
    this.props.done(text.trim() ? text : null);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      this.props.done(null);
    } else if (event.key === "Enter" && !event.shiftKey) this.#save(event);
  }
}
customElements.define("muster-editor", Editor);
