import { Listing, View, clockTime, fullTime, h, nameOf, roomAddress, words } from "../page.js";

/** @typedef {import("../client/incident-verbs.js").Task} Task */
/** @typedef {import("../client/incident-verbs.js").Decision} Decision */

/**
 * What is to be done in an incident, and what was decided.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class Tasks extends View {
  /** @type {Listing<Task>} */
  #tasks = new Listing(() => this.#verbs.tasks(this.#key));
  /** @type {Listing<Decision>} */
  #decisions = new Listing(() => this.#verbs.decisions(this.#key));

  get #verbs() {
    return this.props.session.incidents;
  }

  get #key() {
    return this.props.session.state.peek().incident?.key ?? "";
  }

  connectedCallback() {
    super.connectedCallback();
    for (const list of [this.#tasks, this.#decisions]) this.until(() => list.stop());
    this.watch(() => {
      const { epoch, incident, record } = this.props.session.state.value;
      if (epoch && incident) for (const list of [this.#tasks, this.#decisions]) list.follow(`${epoch}/${record.changedSeq}`);
    });
  }

  view() {
    const { app, session } = this.props;
    if (session.state.value.room && !session.state.value.incident) return h("p", { class: "note" }, "Tasks belong to incidents; this room has none.");
    const mayWrite = app.canWriteHere();
    const tasks = this.#tasks.items.value ?? [];
    const open = tasks.filter(({ state }) => state !== "done" && state !== "cancelled");
    return h("div", { class: "scroll sections" },
      h("section", { key: "tasks", "aria-label": "Tasks" },
        h("h3", null, open.length ? `${open.length} open` : "Tasks"),
        this.#tasks.note("Nothing is to be done yet."),
        h("ul", null, [...open, ...tasks.filter((task) => !open.includes(task))].map((task) => this.#task(task, mayWrite))),
        mayWrite ? this.#form("tasks", "What is to be done", "Add task") : null),
      h("section", { key: "decisions", "aria-label": "Decisions" },
        h("h3", null, "Decisions"),
        this.#decisions.note("Nothing was decided yet."),
        h("ul", null, (this.#decisions.items.value ?? []).map((decision) => this.#decision(decision))),
        mayWrite ? this.#form("decisions", "What was decided", "Add decision") : null));
  }

  /**
   * @param {Task} task
   * @param {boolean} mayWrite
   */
  #task({ id, seq, state, text, owner, due }, mayWrite) {
    const { session } = this.props;
    const isOver = state === "done" || state === "cancelled";
    const members = [...session.state.value.members.values()].map(({ user }) => user);
    const people = owner && !members.some((user) => user.id === owner.id) ? [...members, owner] : members;
    return h("li", { key: id, class: isOver ? "task over" : "task", "data-message": id },
      h("input", { type: "checkbox", ".checked": isOver, disabled: !mayWrite, "aria-label": `Done: ${text ?? "deleted"}`,
        onchange: (/** @type {any} */ event) => this.#change(id, { state: event.target.checked ? "done" : "open" }) }),
      h("div", { class: "body" },
        h("a", { href: roomAddress(session.slug, { seq, panel: "tasks" }) }, text ?? "(deleted)"),
        h("span", { class: "hint" }, state === "open" || state === "done" ? "" : words(state),
          due ? h("time", { datetime: due, title: fullTime(due) }, ` due ${clockTime(due)}`) : null,
          !mayWrite || isOver ? owner ? ` ${nameOf(owner)}` : "" : null)),
      mayWrite && !isOver ? h("select", { "aria-label": `Who does it: ${text}`,
        onchange: (/** @type {any} */ event) => this.#change(id, { owner: event.target.value || null }) },
      h("option", { value: "", ".selected": !owner }, "Nobody"),
      people.map((user) => h("option", { key: user.id, value: user.username, ".selected": user.id === owner?.id }, nameOf(user)))) : null);
  }

  /** @param {Decision} decision */
  #decision({ id, seq, what, why, made_by: by, made_at: at, superseded_by: next }) {
    return h("li", { key: id, class: next ? "task over" : "task", "data-message": id },
      h("div", { class: "body" },
        h("a", { href: roomAddress(this.props.session.slug, { seq, panel: "tasks" }) }, what ?? "(deleted)"),
        why ? h("p", { class: "hint quote" }, why) : null,
        h("span", { class: "hint" }, `${nameOf(by)}, ${clockTime(at)}${next ? ", replaced since" : ""}`)));
  }

  /**
   * @param {"tasks"|"decisions"} what
   * @param {string} hint
   * @param {string} verb
   */
  #form(what, hint, verb) {
    const send = async (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      const form = /** @type {HTMLFormElement} */ (event.target);
      const text = String(new FormData(form).get("text") ?? "").trim();
      if (text && (await this.props.app.attempt(this.#verbs.add(this.#key, what, { text })))) form.reset();
    };
    return h("form", { class: "inline", onsubmit: send },
      h("input", { name: "text", "aria-label": hint, placeholder: hint, autocomplete: "off", required: true }),
      h("button", { class: "button", type: "submit" }, verb));
  }

  /**
   * @param {string} id
   * @param {object} body
   */
  #change(id, body) {
    return this.props.app.attempt(this.#verbs.change(this.#key, "tasks", id, body));
  }
}
customElements.define("muster-tasks", Tasks);
