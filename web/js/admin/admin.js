import { Listing, Signal, View, fullTime, h, nameOf, words } from "../page.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {{name: string, label: string, choices?: readonly string[], type?: string}} Field */
/**
 * One page of the administration.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} path of the list
 * @property {ReadonlyArray<readonly [label: string, of: (row: Row) => unknown]>} columns
 * @property {readonly Field[]} [fields] what is asked for to add a row
 * @property {string} [verb] adds a row
 * @property {{verb: string, where: (row: Row) => boolean, run: (rest: import("../client/rest.js").Rest, row: Row) => Promise<unknown>}} [end] ends a row
 */

const LEVELS = ["PUBLIC", "INTERNAL", "CONFIDENTIAL", "RESTRICTED", "SEALED"];
const moment = (/** @type {string|null} */ at) => (at ? fullTime(at) : "");

/** @type {{[part: string]: Part}} */
const PARTS = {
  people: { name: "People", path: "/people/?page_size=200", verb: "Add person",
    columns: [["Name", (row) => row.display_name], ["User name", (row) => row.username], ["Role", (row) => row.role], ["Clearance", (row) => row.clearance],
      ["Since", (row) => moment(row.created_at)], ["", (row) => (row.is_active ? "" : "switched off")]],
    fields: [{ name: "username", label: "User name" }, { name: "display_name", label: "Name" }, { name: "password", label: "Password", type: "password" },
      { name: "role", label: "Role", choices: ["member", "compliance", "admin"] }, { name: "clearance", label: "Clearance", choices: LEVELS }] },
  tokens: { name: "Tokens", path: "/tokens/?page_size=200", verb: "Make a token of mine",
    columns: [["Whose", (row) => nameOf(row.person)], ["Made", (row) => moment(row.created_at)], ["Until", (row) => moment(row.expires_at)],
      ["Revoked", (row) => moment(row.revoked_at)]],
    fields: [{ name: "expires_in_days", label: "Days", type: "number" }],
    end: { verb: "Revoke", where: (row) => !row.revoked_at, run: (rest, row) => rest.delete(`/tokens/${row.id}/`) } },
  retention: { name: "Retention", path: "/retention-policies/?page_size=200", verb: "Add policy",
    columns: [["Name", (row) => row.name], ["After days", (row) => row.days], ["Does", (row) => words(row.action)], ["Level", (row) => row.classification],
      ["By", (row) => nameOf(row.created_by)]],
    fields: [{ name: "name", label: "Name" }, { name: "days", label: "Days", type: "number" }],
    end: { verb: "Take away", where: () => true, run: (rest, row) => rest.delete(`/retention-policies/${row.id}/`) } },
  holds: { name: "Legal holds", path: "/legal-holds/?page_size=200", verb: "Place hold",
    columns: [["Reason", (row) => row.reason], ["By", (row) => nameOf(row.placed_by)], ["Since", (row) => moment(row.placed_at)],
      ["Released", (row) => (row.released_at ? `${moment(row.released_at)}: ${row.release_reason}` : "")]],
    fields: [{ name: "war_room", label: "Room or incident" }, { name: "reason", label: "Reason" }],
    end: { verb: "Release", where: (row) => !row.released_at, run: (rest, row) => rest.post(`/legal-holds/${row.id}/release/`, { reason: "Released in the administration." }) } },
  audit: { name: "Audit", path: "/audit/entries/?page_size=200",
    columns: [["Entry", (row) => row.position], ["When", (row) => moment(row.recorded_at)], ["Who", (row) => nameOf(row.actor)], ["What", (row) => row.type],
      ["By way of", (row) => row.door], ["Fingerprint", (row) => row.leaf_hash.slice(0, 12)]] },
};

/**
 * The pages of those who run the server: one list each, and what may be added to it or ended in it.
 * @extends {View<{app: import("../shell/app.js").App}>}
 */
export class Admin extends View {
  /** @type {Listing<Row>} */
  #list = new Listing(async () => (await this.#rest.get(this.#part.path)).results);
  #secret = new Signal("");
  #shown = "";
  #head = new Signal("");

  get #rest() {
    return this.props.app.client.rest;
  }

  /** @returns {Part} */
  get #part() {
    return /** @type {Part} */ (PARTS[this.#name]);
  }

  get #name() {
    const { part } = this.props.app.router.place.value;
    return part in PARTS ? part : "people";
  }

  connectedCallback() {
    super.connectedCallback();
    this.until(() => this.#list.stop());
    this.watch(() => {
      if (this.#name === this.#shown) return;
      this.#shown = this.#name;
      this.#list.items.value = null;
      this.#secret.value = this.#head.value = this.props.app.problem.value = "";
      this.#list.follow(this.#name);
      if (this.#name === "audit") this.#readHead();
    });
  }

  async #readHead() {
    const head = await this.#rest.get("/audit/checkpoint/").catch(() => null);
    if (head) this.#head.value = `${head.detail} ${head.checkpoint ? `Signed up to entry ${head.checkpoint.size} on ${moment(head.checkpoint.signed_at)}.` : ""}`;
  }

  view() {
    const { app } = this.props;
    const { name, columns, end } = this.#part;
    // What was read for another page stands in no column of this one.
    const rows = (this.#shown === this.#name && this.#list.items.value) || [];
    return h("div", { class: "search admin" },
      h("header", { class: "inline" }, h("a", { class: "tool back", href: "/", "aria-label": "Back to the rooms" }, "‹"), h("h1", null, name)),
      h("nav", { class: "offers", "aria-label": "Administration" }, Object.entries(PARTS).map(([part, { name: label }]) =>
        h("a", { key: part, class: "button small", href: `/admin/${part}`, "aria-current": part === this.#name ? "page" : null }, label))),
      app.problem.value ? h("p", { class: "error", role: "alert" }, app.problem.value) : null,
      this.#secret.value ? h("p", { class: "secret", role: "status" }, "Keep it now, it is shown only once: ", h("code", null, this.#secret.value)) : null,
      this.#head.value ? h("p", { class: "hint", role: "status" }, this.#head.value) : null,
      this.#form(),
      this.#list.note("Nothing is here yet."),
      rows.length ? h("div", { class: "table", tabindex: 0, role: "region", "aria-label": name }, h("table", null,
        h("thead", null, h("tr", null, columns.map(([label]) => h("th", { key: label, scope: "col" }, label || "State")), end ? h("td", null) : null)),
        h("tbody", null, rows.map((row) => h("tr", { key: row.id ?? row.position }, columns.map(([label, of]) => h("td", { key: label }, String(of(row) ?? ""))),
          end ? h("td", null, end.where(row) ? h("button", { class: "button small", onclick: () => this.#end(row) }, end.verb) : null) : null))))) : null);
  }

  #form() {
    const { fields, verb } = this.#part;
    if (!fields) return null;
    return h("form", { class: "offers", key: this.#name, onsubmit: (/** @type {SubmitEvent} */ event) => this.#add(event) },
      fields.map(({ name, label, choices, type = "text" }) => h("label", { key: name }, h("span", { class: "hint" }, label), choices
        ? h("select", { name }, choices.map((choice) => h("option", { key: choice, value: choice, ".selected": choice === "INTERNAL" }, choice)))
        : h("input", { name, type, autocomplete: type === "password" ? "new-password" : "off" }))),
      h("button", { class: "button", type: "submit" }, verb));
  }

  /** @param {SubmitEvent} event */
  async #add(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const given = [...new FormData(form)].filter(([, value]) => value !== "");
    const isNumber = (/** @type {string} */ name) => this.#part.fields?.find((field) => field.name === name)?.type === "number";
    const body = Object.fromEntries(given.map(([name, value]) => [name, isNumber(name) ? Number(value) : value]));
    const [path = ""] = this.#part.path.split("?");
    const done = await this.props.app.attempt(this.#rest.post(path, body).then((made) => (this.#secret.value = made.token ?? "")));
    if (done) form.reset();
    this.#list.load();
  }

  /** @param {Row} row */
  #end(row) {
    const { app } = this.props;
    const { end } = this.#part;
    if (end) app.confirm(`${end.verb}?`, "This cannot be undone here.", end.verb, async () => {
      await app.attempt(end.run(this.#rest, row));
      this.#list.load();
    });
  }
}
customElements.define("muster-admin", Admin);
