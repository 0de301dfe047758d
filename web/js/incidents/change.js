import { View, h, words } from "../page.js";
import { SEVERITY_LEVELS, severityBadge, statusBadge } from "./badges.js";

/** The statuses offered, in the order in which an incident usually takes them. */
const STATUSES = ["triage", "investigating", "identified", "mitigating", "monitoring", "resolved", "closed"];

/**
 * A badge that can be pressed to choose another severity or status.
 * @typedef {object} ChangeProps
 * @property {"severity"|"status"} what
 * @property {string} value
 * @property {boolean} allowed
 * @property {(value: string) => void} choose
 */

/**
 * The severity or the status of an incident, and the menu to change it.
 * @extends {View<ChangeProps>}
 */
export class Change extends View {
  view() {
    const { what, value, allowed } = this.props;
    const badge = what === "severity" ? severityBadge(value) : statusBadge(value);
    if (!allowed) return badge;
    const menu = `change-${what}`;
    return [
      h("button", { class: "change", popovertarget: menu, "aria-haspopup": "menu",
        "aria-label": `${words(what)} ${words(value)}, change` }, badge),
      h("div", { id: menu, class: "menu", popover: "auto", role: "menu", "aria-label": words(what),
        ontoggle: (/** @type {any} */ event) => event.newState === "open" && this.#place(event.target),
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) },
      this.#choices().map(([choice, label]) => h("button", {
        key: choice, role: "menuitemradio", "aria-checked": choice === value, onclick: () => this.#choose(choice),
      }, what === "severity" ? severityBadge(choice) : statusBadge(choice), label ? h("span", null, label) : null))),
    ];
  }

  /** @returns {Array<[string, string]>} */
  #choices() {
    return this.props.what === "severity" ? SEVERITY_LEVELS : STATUSES.map((status) => [status, ""]);
  }

  /** @param {HTMLElement} menu */
  #place(menu) {
    const box = this.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8))}px`;
    menu.style.top = `${box.bottom + 4}px`;
    /** @type {HTMLElement|null} */ (menu.querySelector("[aria-checked=true]") ?? menu.firstElementChild)?.focus();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const all = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[role=menuitemradio]")]);
    const here = all.findIndex((item) => item === document.activeElement);
    all[(here + step + all.length) % all.length]?.focus();
  }

  /** @param {string} choice */
  #choose(choice) {
    const { value, choose } = this.props;
    /** @type {HTMLElement|null} */ (this.querySelector("[popover]"))?.hidePopover();
    if (choice !== value) choose(choice);
  }
}
customElements.define("muster-change", Change);
