import { Listing, Signal, View, clockTime, duration, fullTime, h, icon, nameOf, words } from "../page.js";

/** @typedef {import("../client/runs.js").Run} Run */

/** As many runs show their steps. */
const WHOLE = 5;
/** What stands beside the word of a status. */
const SIGNS = /** @type {Record<string, string>} */ ({ succeeded: "check", failed: "close", cancelled: "close", timed_out: "close", waiting_approval: "people", waiting: "settings", unknown: "warning" });
const isOpen = (/** @type {Run} */ { finished_at: at }) => at === null;

/**
 * The runs of runbooks in a room: begun here, agreed to here, and watched step by step.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class Runs extends View {
  /** @type {Listing<Run>} */
  #runs = new Listing(() => this.props.session.runs.list(this.#room, WHOLE));
  #runbooks = new Signal(/** @type {ReadonlyArray<{name: string, title: string, risk: string}>} */ ([]));
  #chosen = new Signal("");
  #asks = new Signal(/** @type {readonly import("../client/runs.js").Argument[]} */ ([]));
  #said = new Signal("");

  get #room() {
    return this.props.session.state.peek().room?.id ?? this.props.session.slug;
  }

  connectedCallback() {
    super.connectedCallback();
    this.until(() => this.#runs.stop());
    this.watch(() => {
      const { epoch, runsSeq } = this.props.session.state.value;
      if (epoch) this.#runs.follow(`${epoch}/${runsSeq}`);
    });
    this.props.session.runs.runbooks().then((found) => (this.#runbooks.value = found), () => {});
  }

  view() {
    const { app } = this.props;
    const runs = this.#runs.items.value ?? [];
    return h("div", { class: "scroll sections" },
      app.canWriteHere() ? this.#form() : null,
      h("section", { key: "runs", "aria-label": "Runs" }, h("h3", null, runs.some(isOpen) ? `${runs.filter(isOpen).length} under way` : "Runs"),
        this.#runs.note("Nothing was run here yet."),
        h("ul", null, runs.map((run) => this.#run(run)))));
  }

  #form() {
    const chosen = this.#chosen.value;
    return h("section", { key: "begin", "aria-label": "Run a runbook" }, h("h3", null, "Run a runbook"),
      h("form", { class: "run-form", onsubmit: (/** @type {SubmitEvent} */ event) => this.#start(event) },
        h("select", { name: "", "aria-label": "Runbook", onchange: (/** @type {any} */ event) => this.#choose(event.target.value) },
          h("option", { value: "", ".selected": !chosen }, this.#runbooks.value.length ? "Choose a runbook" : "There is no runbook yet"),
          this.#runbooks.value.map(({ name, title, risk }) => h("option", { key: name, value: name, ".selected": name === chosen }, `${title}${risk === "high" ? " (high risk)" : ""}`))),
        chosen ? this.#asks.value.map(({ name, hint, choices }) => h("label", { class: "field", key: `${chosen}-${name}` }, h("span", null, name),
          choices.length ? h("select", { name }, h("option", { value: "" }, hint), choices.map((choice) => h("option", { key: choice, value: choice }, choice)))
            : h("input", { name, placeholder: hint, autocomplete: "off" }))) : null,
        chosen ? h("div", { class: "row" }, h("button", { class: "button primary", type: "submit" }, "Run"),
          h("button", { class: "button", type: "submit", value: "dry" }, "Dry run")) : null,
        this.#said.value ? h("pre", { tabindex: 0, role: "status" }, this.#said.value) : null));
  }

  /** @param {string} runbook */
  async #choose(runbook) {
    this.#chosen.value = runbook;
    this.#said.value = "";
    this.#asks.value = [];
    const asks = runbook ? await this.props.session.runs.asks(runbook, this.#room).catch(() => []) : [];
    if (this.#chosen.peek() === runbook) this.#asks.value = asks;
  }

  /** @param {SubmitEvent} event */
  async #start(event) {
    event.preventDefault();
    const isDry = event.submitter?.getAttribute("value") === "dry";
    const given = [...new FormData(/** @type {HTMLFormElement} */ (event.target))].filter(([name, value]) => name && value !== "");
    const what = { war_room: this.#room, runbook: this.#chosen.peek(), args: Object.fromEntries(given.map(([name, value]) => [name, String(value)])) };
    const { app, session } = this.props;
    await app.attempt(session.runs.start(what, isDry).then((answer) => {
      this.#said.value = isDry ? answer.output : "";
      if (!isDry) this.#choose("");
    }));
    this.#runs.load();
  }

  /** @param {Run} run */
  #run(run) {
    const { app, session } = this.props;
    const { id, key, runbook, status, reason, started_by: by, started_at: at, waits_until: until, steps = [] } = run;
    const decide = (/** @type {"approve"|"deny"|"cancel"} */ verb, /** @type {string} */ word, more = "") => h("button", { key: verb, class: `button small ${more}`,
      onclick: () => app.attempt(session.runs.decide(id, verb)).then(() => this.#runs.load()) }, word);
    const asks = status === "waiting_approval" || status === "unknown";
    return h("li", { key: id, class: "run-card" },
      h("div", { class: "row" }, h("b", null, key), runbook, sign(status), until && isOpen(run) ? h("span", { class: "hint" }, `${duration(Date.parse(until) - Date.now())} left`) : null),
      h("span", { class: "hint", title: fullTime(at) }, `${nameOf(by)}, ${clockTime(at)}${reason ? `: ${reason}` : ""}`),
      steps.length ? h("ol", { class: "told" }, steps.map((step) => h("li", { key: step.number }, `${step.name ?? words(step.kind)} `, sign(step.status),
        step.decided_by ? h("span", { class: "hint" }, ` by ${nameOf(step.decided_by)}`) : null, step.reason ? h("span", { class: "hint" }, ` ${step.reason}`) : null))) : null,
      isOpen(run) && app.canWriteHere() ? h("div", { class: "row" }, asks ? [decide("approve", status === "unknown" ? "It happened, go on" : "Approve", "primary"), decide("deny", "Refuse")] : null,
        decide("cancel", "Cancel")) : null);
  }
}
customElements.define("muster-runs", Runs);

/** @param {string} status */
function sign(status) {
  const shape = SIGNS[status] ?? "timeline";
  return h("span", { class: `mark ${shape === "check" ? "good" : shape === "close" || shape === "warning" ? "bad" : ""}` }, icon(shape), words(status));
}
