import { Signal, View, clockTime, dayLabel, fullTime, h, nameOf, roomAddress } from "../page.js";

/** @typedef {{kind: string, id: string, seq: number, war_room: {id: string, slug: string, name: string}, incident: string|null, at: string, sender: import("../wire.js").User, title: string|null, thread: string|null, snippet: Array<{text: string, mark: boolean}>}} Hit */

/**
 * The operators of a search and what may stand behind them, as far as that is a choice.
 * @type {{[operator: string]: readonly string[]}}
 */
const OPERATORS = {
  from: [], in: [], incident: [], before: [], after: [], on: [],
  has: ["link", "code", "file", "image", "reaction", "pin"],
  is: ["pinned", "thread", "command"],
  severity: ["SEV1", "SEV2", "SEV3", "SEV4", "SEV5"],
  status: ["active", "investigating", "monitoring", "resolved", "closed"],
};

/**
 * What may complete the last word of a search: operators, or what stands behind one.
 * @param {string} text
 * @param {{from: readonly string[], in: readonly string[], incident: readonly string[]}} names
 * @returns {string[]} whole words
 */
export function suggestions(text, names) {
  const word = text.match(/\S*$/)?.[0] ?? "";
  const minus = word.startsWith("-") ? "-" : "";
  const [operator = "", value] = word.slice(minus.length).split(":", 2);
  if (value === undefined) {
    return Object.keys(OPERATORS).filter((name) => name.startsWith(operator.toLowerCase())).map((name) => `${minus}${name}:`);
  }
  const known = { ...OPERATORS, ...names }[operator] ?? [];
  return known.filter((name) => name !== value && name.toLowerCase().startsWith(value.toLowerCase())).slice(0, 8).map((name) => `${minus}${operator}:${name}`);
}

/**
 * The page that looks for words everywhere. What is looked for is its address.
 * @extends {View<{app: import("./app.js").App}>}
 */
export class SearchPage extends View {
  #text = new Signal("");
  #hits = new Signal(/** @type {readonly Hit[]|null} */ (null));
  #next = new Signal(/** @type {string|null} */ (null));
  #note = new Signal("");
  #asked = "";

  connectedCallback() {
    this.#text.value = this.props.app.router.place.peek().query ?? "";
    super.connectedCallback();
    const field = this.querySelector("input");
    if (field) field.value = this.#text.peek();
    field?.focus();
    this.watch(() => {
      const query = (this.props.app.router.place.value.query ?? "").trim();
      if (query === this.#asked) return;
      this.#asked = query;
      if (field && field.value.trim() !== query) field.value = query;
      this.#ask(query, null);
    });
  }

  view() {
    const hits = this.#hits.value;
    const offered = suggestions(this.#text.value, this.#names);
    return h("div", { class: "search" },
      h("form", { role: "search", class: "inline", onsubmit: (/** @type {Event} */ event) => this.#submit(event) },
        h("a", { class: "tool back", href: "/", "aria-label": "Back to the rooms" }, "‹"),
        h("input", { type: "search", "aria-label": "Search", placeholder: "Words, “phrases”, from:name in:room -not", autocomplete: "off",
          oninput: (/** @type {any} */ event) => (this.#text.value = event.target.value) }),
        h("button", { class: "button primary", type: "submit" }, "Search")),
      h("ul", { class: "offers", "aria-label": "Suggestions" }, offered.map((word) => h("li", { key: word },
        h("button", { class: "button small", onclick: () => this.#take(word) }, word)))),
      h("h1", { class: "unseen" }, "Search"),
      h("p", { class: "hint", role: "status" }, this.#note.value),
      h("ol", { class: "hits", "aria-label": "Found" }, (hits ?? []).map((hit) => this.#hit(hit))),
      this.#next.value ? h("button", { class: "button", onclick: () => this.#ask(this.#asked, this.#next.peek()) }, "Show more") : null);
  }

  get #names() {
    const { client } = this.props.app;
    const me = client.me.value;
    return {
      from: me ? [me.username] : [],
      in: (client.rooms.value ?? []).map(({ slug }) => slug),
      incident: [...client.incidents.value.keys()],
    };
  }

  /** @param {Hit} hit */
  #hit({ id, seq, war_room: room, incident, at, sender, title, thread, snippet }) {
    return h("li", { key: `${id}-${seq}` },
      h("a", { href: roomAddress(room.id, thread ? { thread } : { seq }) },
        h("span", { class: "hint" }, `${incident ?? room.name} · ${nameOf(sender)} · `,
          h("time", { datetime: at, title: fullTime(at) }, `${dayLabel(at, new Date())} ${clockTime(at)}`)),
        title ? h("b", null, title) : null,
        h("span", null, snippet.map(({ text, mark }) => (mark ? h("mark", null, text) : text)))));
  }

  /** @param {string} word */
  #take(word) {
    const field = this.querySelector("input");
    if (!field) return;
    field.value = field.value.replace(/\S*$/, word.endsWith(":") ? word : `${word} `);
    this.#text.value = field.value;
    field.focus();
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const query = this.#text.peek().trim();
    if (query) this.props.app.router.go(`/search?q=${encodeURIComponent(query)}`);
  }

  /**
   * @param {string} query
   * @param {string|null} next the address of the next page
   */
  async #ask(query, next) {
    this.#next.value = null;
    // An operator without a value is the beginning of a search, not one.
    if (!query || /(^|\s)\w+:$/.test(query)) return;
    this.#note.value = "Looking…";
    const cursor = next ? new URL(next, location.origin).searchParams.get("cursor") : null;
    const address = `/search/?q=${encodeURIComponent(query)}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`;
    try {
      const answer = await this.props.app.client.rest.get(address);
      if (query !== this.#asked) return;
      this.#hits.value = [...(next ? this.#hits.peek() ?? [] : []), ...answer.results];
      this.#next.value = answer.next;
      const count = this.#hits.peek()?.length ?? 0;
      this.#note.value = `${count ? `${count}${answer.next ? " or more" : ""} found, the newest first` : "Nothing found"}${answer.is_complete ? "." : "; not everything is searchable yet."}`;
    } catch (error) {
      if (query !== this.#asked) return;
      this.#hits.value = [];
      this.#note.value = error instanceof Error ? error.message : "That did not work.";
    }
  }
}
customElements.define("muster-search", SearchPage);
