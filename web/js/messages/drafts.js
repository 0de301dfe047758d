import { Signal } from "../core/signal.js";

/** Levels whose drafts may outlive the tab, as its unsent messages do. */
const PLAIN = ["PUBLIC", "INTERNAL"];

/** Unfinished texts, per person, room and thread, kept at every key. Those of classified rooms are for this tab only. */
export class Drafts {
  /** The rooms that one person has drafts in, as `${user}/${slug}`. */
  rooms = new Signal(/** @type {ReadonlySet<string>} */ (new Set()));
  #stores = [sessionStorage, localStorage];

  constructor() {
    this.#look();
    addEventListener("storage", () => this.#look());
  }

  /**
   * @param {string} user
   * @param {string} slug
   * @param {string|null} root
   */
  get(user, slug, root) {
    const key = keyOf(user, slug, root);
    for (const store of this.#stores) {
      const text = store.getItem(key);
      if (text) return text;
    }
    return "";
  }

  /**
   * @param {string} user
   * @param {string} slug
   * @param {string|null} root
   * @param {string} text empty when it is finished
   * @param {string} [level] the room's classification, when known
   */
  set(user, slug, root, text, level = "") {
    const key = keyOf(user, slug, root);
    const into = PLAIN.includes(level) ? localStorage : sessionStorage;
    for (const store of this.#stores) if (store !== into || !text) store.removeItem(key);
    try {
      if (text) into.setItem(key, text);
    } catch {
      // The browser's storage is full or closed: the text stays in its box.
    }
    if (Boolean(text) !== this.rooms.peek().has(`${user}/${slug}`)) this.#look();
  }

  /** @param {string} user who signs out: the next person at this screen is another one */
  clear(user) {
    for (const store of this.#stores) for (const key of keysOf(store)) if (key.startsWith(keyOf(user, "", ""))) store.removeItem(key);
    this.#look();
  }

  #look() {
    const keys = this.#stores.flatMap(keysOf);
    this.rooms.value = new Set(keys.map((key) => key.split("/").slice(1, 3).join("/")));
  }
}

/** @param {Storage} store */
const keysOf = (store) => Object.keys(store).filter((key) => key.startsWith("draft/"));

/**
 * @param {string} user
 * @param {string} slug
 * @param {string|null} root
 */
const keyOf = (user, slug, root) => (slug ? `draft/${user}/${slug}/${root ?? ""}` : `draft/${user}/`);
