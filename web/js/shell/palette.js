import { results } from "../client/rest.js";
import { Signal, avatar, h, nameOf, roomAddress } from "../page.js";
import { severityBadge } from "../incidents/badges.js";
import { groupsOf } from "../rooms/room-list.js";
import { VERBS } from "./verbs.js";
import { DialogView } from "./dialogs.js";

/**
 * One thing that can be chosen.
 * @typedef {{id: string, kind: string, name: string, also: string, mark: import("../core/dom.js").Child, hint?: string, run: () => void}} Entry
 */

const SHOWN_MOST = 12;
/** People are asked for when the typing pauses this long. */
const PAUSE_MS = 200;

/**
 * The entries that have all the words, those whose name begins with the first of them before the others.
 * @param {readonly Entry[]} entries
 * @param {string} text
 */
export function matching(entries, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ name, also }) => words.every((word) => `${name} ${also}`.toLowerCase().includes(word)));
  const rank = (/** @type {Entry} */ { name }) => (name.toLowerCase().startsWith(words[0] ?? "") ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, SHOWN_MOST);
}

/**
 * Finds rooms, incidents, people and what can be done, by a few letters.
 * @extends {DialogView<{app: import("./app.js").App}>}
 */
class Palette extends DialogView {
  #text = new Signal("");
  #at = new Signal(0);
  #commands = new Signal(/** @type {any[]} */ ([]));
  #people = new Signal(/** @type {import("../wire.js").User[]} */ ([]));
  #asked = 0;

  connectedCallback() {
    super.connectedCallback();
    this.until(() => clearTimeout(this.#asked));
    const { client, session } = this.props.app;
    if (session.peek()) client.rest.get("/chat-commands/?page_size=200").then((answer) => (this.#commands.value = results(answer)), () => {});
  }

  get #entries() {
    return matching([...this.#rooms(), ...this.#verbs(), ...this.#lines(), ...this.#calls()], this.#text.value);
  }

  /** @returns {Entry[]} */
  #rooms() {
    const { app } = this.props;
    return groupsOf(app.client).flatMap(([, entries]) => entries).map(({ room, place, incident, unread }) => ({
      id: room.id, kind: incident ? "Incident" : "Room", name: incident ? `${incident.key} ${incident.title}` : room.name,
      also: `${room.name} ${room.slug}`, mark: incident ? severityBadge(incident.severity) : null,
      hint: unread ? `${unread} unread` : "", run: () => app.router.go(roomAddress(place)),
    }));
  }

  /** @returns {Entry[]} */
  #verbs() {
    const { app } = this.props;
    return VERBS.filter(({ where }) => where(app)).map(({ name, keys, also = "", run }) => ({
      id: name, kind: "Do", name, also, mark: null, hint: keys, run: () => run(app),
    }));
  }

  /**
   * The room's own commands, which begin a line in its box.
   * @returns {Entry[]}
   */
  #lines() {
    return this.#commands.value.map(({ name, summary }) => ({
      id: `/${name}`, kind: "Command", name: `/${name}`, also: summary ?? "", mark: null, hint: summary, run: () => this.props.app.begin(`/${name} `),
    }));
  }

  /** @returns {Entry[]} */
  #calls() {
    const { app } = this.props;
    if (!app.session.value) return [];
    return this.#people.value.map((user) => ({
      id: user.id, kind: "Person", name: nameOf(user), also: `@${user.username}`, mark: avatar(user), hint: `@${user.username}`,
      run: () => app.begin(`@${user.username} `),
    }));
  }

  view() {
    const found = this.#entries;
    const at = Math.min(this.#at.value, found.length - 1);
    return h("dialog", { class: "dialog switcher", "aria-label": "Find or do", onclose: this.close },
      h("input", {
        type: "text", placeholder: "Find a room, an incident, a person, a command", role: "combobox", autocomplete: "off", autofocus: true,
        "aria-label": "Find or do", "aria-expanded": true, "aria-controls": "palette-list",
        "aria-activedescendant": found.length ? `palette-${at}` : null,
        oninput: (/** @type {any} */ event) => this.#typed(event.target.value),
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      }),
      h("ul", { id: "palette-list", role: "listbox", "aria-label": "Found" }, found.map(({ id, kind, name, mark, hint, run }, index) =>
        h("li", { key: id, id: `palette-${index}`, role: "option", "aria-selected": index === at, onclick: () => this.#choose(run) },
          mark, h("span", { class: "title" }, name), hint ? h("span", { class: "hint" }, hint) : null, h("span", { class: "tag" }, kind)))),
      found.length ? null : h("p", { class: "hint", role: "status" }, "Nothing of that name."));
  }

  drawn() {
    this.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} text */
  #typed(text) {
    this.#text.value = text;
    this.#at.value = 0;
    clearTimeout(this.#asked);
    const { client, session } = this.props.app;
    const wanted = text.trim().replace(/^@/, "");
    if (!wanted || !session.peek()) return;
    this.#asked = window.setTimeout(() => {
      client.rest.get(`/people/?page_size=6&search=${encodeURIComponent(wanted)}`)
        .then((answer) => (this.#people.value = results(answer)), () => {});
    }, PAUSE_MS);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const found = this.#entries;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step && found.length) {
      event.preventDefault();
      this.#at.value = (Math.min(this.#at.peek(), found.length - 1) + step + found.length) % found.length;
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      const chosen = found[Math.min(this.#at.peek(), found.length - 1)];
      if (chosen) this.#choose(chosen.run);
    }
  }

  /** @param {() => void} run */
  #choose(run) {
    this.close();
    // The dialog gives the focus back when it leaves the page; what is chosen may take it after that.
    requestAnimationFrame(() => requestAnimationFrame(run));
  }
}
customElements.define("muster-switcher", Palette);
