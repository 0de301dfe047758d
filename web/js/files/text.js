import { Signal, h, roomAddress } from "../page.js";
import { DialogView } from "../shell/dialogs.js";

/** As many lines are shown at once; with more the page would be slow. */
const LINES_MOST = 2000;
/** As many lines stand before one that a link points at. */
const BEFORE = 100;

/**
 * A file of text, line by line; each line has an address of its own.
 * @extends {DialogView<{app: import("../shell/app.js").App, file: string}>}
 */
class FileText extends DialogView {
  #name = new Signal("");
  #lines = new Signal(/** @type {readonly string[]|null} */ (null));
  #isCut = new Signal(false);
  #error = new Signal("");
  #wanted = new Signal("");
  #shown = false;

  close = () => {
    const { router } = this.props.app;
    const { slug, panel } = router.place.peek();
    router.go(roomAddress(slug, { panel }), { replace: true });
  };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  async #load() {
    const { app, file } = this.props;
    try {
      const [{ filename, size }, text] = await Promise.all([app.files.get(file), app.files.text(file)]);
      this.#name.value = filename ?? "";
      this.#isCut.value = size > text.length && size > app.files.textMost;
      this.#lines.value = text.replace(/\r?\n$/, "").split(/\r?\n/);
    } catch (error) {
      this.#error.value = error instanceof Error ? error.message : "That did not work.";
    }
  }

  view() {
    const { app, file } = this.props;
    const { slug, line } = app.router.place.value;
    const wanted = this.#wanted.value.toLowerCase();
    const all = (this.#lines.value ?? []).map((text, index) => /** @type {const} */ ([index + 1, text]));
    const found = wanted ? all.filter(([, text]) => text.toLowerCase().includes(wanted)) : all.slice(Math.max(0, (line ?? 0) - BEFORE));
    const shown = found.slice(0, LINES_MOST);
    const told = wanted ? `${found.length} of ${all.length} lines` : `${all.length} lines`;
    return h("dialog", { class: "dialog reader", "aria-labelledby": "text-title", onclose: this.close },
      h("div", { class: "row" }, h("h2", { id: "text-title" }, this.#name.value || "File"),
        h("span", { class: "hint", role: "status" }, this.#lines.value ? `${told}${this.#isCut.value ? " of its beginning" : ""}` : "Loading…")),
      h("input", { type: "search", "aria-label": "Only lines with", placeholder: "Only lines with", oninput: (/** @type {any} */ event) => (this.#wanted.value = event.target.value) }),
      this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : null,
      h("div", { class: "lines", tabindex: 0, role: "region", "aria-label": "Lines" }, shown.map(([number, text]) =>
        h("div", { key: number, id: `L${number}`, class: number === line ? "at" : null },
          h("a", { href: `${roomAddress(slug, { panel: "files", file })}#L${number}`, "aria-label": `Line ${number}` }, number), h("code", null, text)))),
      found.length > shown.length ? h("p", { class: "hint" }, `${found.length - shown.length} more lines are not shown.`) : null,
      h("div", { class: "row end" }, h("button", { class: "button", onclick: this.close }, "Close")));
  }

  drawn() {
    if (this.#shown || !this.#lines.peek()) return;
    this.#shown = true;
    this.querySelector(".at")?.scrollIntoView({ block: "center" });
  }
}
customElements.define("muster-file-text", FileText);
