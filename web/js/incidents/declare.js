import { Signal, View, h, icon, roomAddress } from "../page.js";
import { SEVERITY_LEVELS, phaseOf, severityBadge, statusBadge } from "./badges.js";

/**
 * The dialog in which an incident is declared. Its room opens at once.
 * @extends {View<{app: import("../shell/app.js").App}>}
 */
export class Declare extends View {
  #busy = new Signal(false);
  #error = new Signal("");
  #title = new Signal("");

  connectedCallback() {
    super.connectedCallback();
    this.querySelector("dialog")?.showModal();
    this.querySelector("input")?.focus();
  }

  view() {
    const busy = this.#busy.value;
    const close = () => (this.props.app.dialog.value = null);
    return h("dialog", { class: "dialog", "aria-labelledby": "declare-title", onclose: close },
      h("form", { onsubmit: (/** @type {SubmitEvent} */ event) => this.#declare(event) },
        h("h2", { id: "declare-title" }, "Declare an incident"),
        h("p", { class: "hint" }, "Its room opens in the same moment, with you as commander."),
        h("label", { class: "field" }, h("span", null, "Title"),
          h("input", { name: "title", required: true, oninput: (/** @type {any} */ event) => (this.#title.value = event.target.value), maxlength: 200, autocomplete: "off",
            placeholder: "What is broken, in a few words" })),
        this.#alike(),
        h("fieldset", { class: "levels" }, h("legend", null, "Severity"),
          SEVERITY_LEVELS.map(([level, word]) => h("label", { class: `level ${level.toLowerCase()}`, key: level },
            h("input", { type: "radio", name: "severity", value: level, checked: level === "SEV3" }),
            icon(level.toLowerCase()), h("b", null, level), h("span", null, word)))),
        h("label", { class: "field" }, h("span", null, "Summary (optional)"),
          h("textarea", { name: "summary", rows: 3, maxlength: 4000, placeholder: "What is known so far" })),
        this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : null,
        h("div", { class: "row end" },
          h("button", { class: "button", onclick: close }, "Cancel"),
          h("button", { class: "button primary", type: "submit", disabled: busy }, busy ? "Declaring…" : "Declare")),
      ));
  }

  /** Says when something like it is declared already, so that nobody works on it twice. */
  #alike() {
    const { app } = this.props;
    const found = alike(this.#title.value, [...app.client.incidents.value.values()]);
    if (!found.length) return null;
    return h("div", { class: "alike", role: "status" }, "Declared already?", h("ul", null, found.map(({ key, title, severity, status }) => h("li", { key },
      severityBadge(severity), h("a", { href: roomAddress(key.toLowerCase()), onclick: () => (app.dialog.value = null) }, `${key} ${title}`), statusBadge(status)))));
  }

  /** @param {SubmitEvent} event */
  async #declare(event) {
    event.preventDefault();
    if (this.#busy.peek()) return;
    const { app } = this.props;
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const summary = String(form.get("summary") ?? "").trim();
    const what = { title: String(form.get("title") ?? "").trim(), severity: String(form.get("severity")) };
    this.#busy.value = true;
    this.#error.value = "";
    try {
      const incident = await app.client.declare(summary ? { ...what, summary } : what);
      const room = incident.rooms?.[0];
      app.dialog.value = null;
      const slug = typeof room === "object" ? room.slug : incident.key.toLowerCase();
      app.router.go(roomAddress(slug));
    } catch (error) {
      this.#error.value = error instanceof Error ? error.message : "That did not work.";
    } finally {
      this.#busy.value = false;
    }
  }
}
customElements.define("muster-declare", Declare);

/** @param {string} title */
const longWords = (title) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));

/**
 * The incidents not yet over whose titles share at least half of the words of a title, the most alike first.
 * @param {string} title
 * @param {readonly import("../wire.js").Incident[]} incidents
 */
export function alike(title, incidents) {
  const wanted = longWords(title);
  const shared = (/** @type {import("../wire.js").Incident} */ incident) => [...longWords(incident.title)].filter((word) => wanted.has(word)).length;
  return incidents.filter((incident) => wanted.size && phaseOf(incident.status) !== "over" && shared(incident) * 2 >= wanted.size)
    .sort((a, b) => shared(b) - shared(a)).slice(0, 3);
}
