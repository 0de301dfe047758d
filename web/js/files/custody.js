import { Signal, fullTime, h, nameOf, words } from "../page.js";
import { DialogView } from "../shell/dialogs.js";
import { levelBadge, sizeText } from "./level.js";

/**
 * Everything that the record has of a file, for whoever may read it.
 * @extends {DialogView<{app: import("../shell/app.js").App, file: string}>}
 */
class Custody extends DialogView {
  #sheet = new Signal(/** @type {any} */ (null));
  #error = new Signal("");

  connectedCallback() {
    super.connectedCallback();
    const { app, file } = this.props;
    app.files.custody(file).then((sheet) => (this.#sheet.value = sheet), (error) => (this.#error.value = error.message));
  }

  view() {
    const sheet = this.#sheet.value;
    return h("dialog", { class: "dialog wide", "aria-labelledby": "custody-title", onclose: this.close },
      h("h2", { id: "custody-title" }, "Custody"),
      this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : sheet ? this.#shown(sheet) : h("p", { class: "note" }, "Loading…"),
      h("div", { class: "row end" }, h("button", { class: "button", autofocus: true, onclick: this.close }, "Close")));
  }

  /** @param {any} sheet */
  #shown({ file, hash_check: check, checked_at: at, entries }) {
    const isWhole = check === "intact";
    return [
      h("p", { class: "row" }, h("b", null, file.filename ?? file.id), h("span", { class: "hint" }, sizeText(file.size)), levelBadge(file.classification)),
      h("p", { class: `proof ${isWhole ? "good" : "bad"}` }, `The stored bytes: ${words(check).toLowerCase()}, looked at ${fullTime(at)}`),
      file.sha256 ? h("p", { class: "hint" }, "SHA-256 ", h("code", null, file.sha256)) : null,
      h("ul", { class: "told" }, file.classification_reasons.map((/** @type {any} */ { source, classification, reason }) =>
        h("li", { key: `${source}${reason}` }, h("b", null, classification), ` by ${words(source).toLowerCase()}: ${reason}`))),
      h("h3", null, "Who had it"),
      h("ul", { class: "told", tabindex: 0, "aria-label": "Who had it" }, entries.map((/** @type {any} */ entry) => h("li", { key: entry.id },
        h("b", null, nameOf(entry.user)), ` ${words(entry.what).toLowerCase()} `, h("span", { class: "hint" }, [fullTime(entry.at), entry.address, entry.note, `entry ${entry.position}`].filter(Boolean).join(" · "))))),
    ];
  }
}
customElements.define("muster-custody", Custody);
