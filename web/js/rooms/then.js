import { Signal, clockTime, fullTime, h, nameOf, words } from "../page.js";
import { severityBadge, statusBadge } from "../incidents/badges.js";
import { DialogView } from "../shell/dialogs.js";

/** The server is asked when the slider rests this long. */
const PAUSE_MS = 250;

/**
 * The open room as it was after any of its events, found with a slider.
 * @extends {DialogView<{app: import("../shell/app.js").App}>}
 */
class Then extends DialogView {
  #seq = new Signal(0);
  #was = new Signal(/** @type {any} */ (null));
  #error = new Signal("");
  #timer = 0;

  connectedCallback() {
    this.#seq.value = this.#head;
    super.connectedCallback();
    this.until(() => clearTimeout(this.#timer));
    this.#ask();
  }

  get #head() {
    return this.props.app.session.peek()?.state.peek().head ?? 1;
  }

  view() {
    const was = this.#was.value;
    const seq = this.#seq.value;
    const at = was?.seq === seq ? was.recorded_at : null;
    return h("dialog", { class: "dialog then", "aria-labelledby": "then-title", onclose: this.close },
      h("h2", { id: "then-title" }, "The room as it was"),
      h("label", { class: "field" }, h("span", null, at ? fullTime(at) : "…"),
        h("input", { type: "range", min: 1, max: this.#head, ".value": String(seq), autofocus: true, "aria-label": "Moment", "aria-valuetext": at ? fullTime(at) : `event ${seq}`,
          oninput: (/** @type {any} */ event) => this.#move(Number(event.target.value)) })),
      this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : was ? this.#state(was) : null,
      h("div", { class: "row end" }, h("button", { class: "button", onclick: this.close }, "Back to now")));
  }

  /** @param {any} was */
  #state({ incident, room, members, tasks, roles, pins, messages }) {
    const open = tasks.filter((/** @type {any} */ { state }) => state !== "done" && state !== "cancelled").length;
    return [
      h("p", { class: "row" }, incident ? [severityBadge(incident.severity), statusBadge(incident.status)] : null, h("b", null, incident?.title ?? room.name)),
      h("p", { class: "hint" }, `${members.length} ${members.length === 1 ? "person" : "people"}, ${pins.length} pinned, ${open} open ${open === 1 ? "task" : "tasks"}`,
        roles.map((/** @type {any} */ { role, user }) => `, ${words(role).toLowerCase()} ${nameOf(user)}`)),
      h("ul", { class: "told", tabindex: 0, "aria-label": "What was said last" }, messages.slice(-12).map((/** @type {import("../wire.js").Message} */ message) => h("li", { key: message.id },
        h("b", null, nameOf(message.sender)), ` ${clockTime(message.created_at)} `, h("span", { class: "quote" }, message.content ?? "(taken back since)")))),
    ];
  }

  /** @param {number} seq */
  #move(seq) {
    this.#seq.value = seq;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), PAUSE_MS);
  }

  async #ask() {
    const { app } = this.props;
    const session = app.session.peek();
    const seq = this.#seq.peek();
    try {
      const was = await app.client.rest.get(`/war-rooms/${encodeURIComponent(session?.state.peek().room?.id ?? "")}/state/?seq=${seq}`);
      if (seq === this.#seq.peek()) this.#was.value = { ...was, seq };
      this.#error.value = "";
    } catch (error) {
      this.#error.value = error instanceof Error ? error.message : "That did not work.";
    }
  }
}
customElements.define("muster-then", Then);
