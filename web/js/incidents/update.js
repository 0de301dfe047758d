import { Signal, h } from "../page.js";
import { DialogView } from "../shell/dialogs.js";

/** When those outside may be promised the next update, in minutes. */
const NEXT = [15, 30, 60, 120];

/**
 * The dialog in which those outside are told how it stands, and when they hear again.
 * @extends {DialogView<{app: import("../shell/app.js").App}>}
 */
class Update extends DialogView {
  #error = new Signal("");

  view() {
    return h("dialog", { class: "dialog", "aria-labelledby": "update-title", onclose: this.close },
      h("form", { onsubmit: (/** @type {SubmitEvent} */ event) => this.#send(event) },
        h("h2", { id: "update-title" }, "Write an update"),
        h("p", { class: "hint" }, "It is posted in the room and told to those outside."),
        h("label", { class: "field" }, h("span", null, "How it stands"), h("textarea", { name: "text", rows: 4, required: true, autofocus: true })),
        h("label", { class: "field" }, h("span", null, "For"), h("select", { name: "audience" },
          h("option", { value: "stakeholders" }, "Stakeholders"), h("option", { value: "customers" }, "Customers"))),
        h("label", { class: "field" }, h("span", null, "Next update"), h("select", { name: "next" },
          NEXT.map((minutes) => h("option", { value: minutes, ".selected": minutes === 30 }, `in ${minutes} minutes`)),
          h("option", { value: "" }, "none promised"))),
        this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : null,
        h("div", { class: "row end" },
          h("button", { class: "button", onclick: this.close }, "Cancel"),
          h("button", { class: "button primary", type: "submit" }, "Send update"))));
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const minutes = Number(form.get("next"));
    const session = this.props.app.session.peek();
    const key = session?.state.peek().incident?.key;
    if (!session || !key) return this.close();
    const next = minutes ? new Date(Date.now() + minutes * 60_000).toISOString() : null;
    try {
      await session.incidents.add(key, "updates", { text: form.get("text"), audience: form.get("audience"), next_due: next });
      this.close();
    } catch (error) {
      this.#error.value = error instanceof Error ? error.message : "That did not work.";
    }
  }
}
customElements.define("muster-update", Update);
