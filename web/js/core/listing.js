import { h } from "./dom.js";
import { Signal } from "./signal.js";

/** What changes often is read again this often at most. */
const PAUSE_MS = 300;

/**
 * A list that is read from the server, and read again when what it is made of has changed.
 * @template T
 */
export class Listing {
  items = new Signal(/** @type {readonly T[]|null} */ (null));
  #failed = new Signal(false);
  #state = "";
  #timer = 0;
  #read;

  /** @param {() => Promise<readonly T[]>} read */
  constructor(read) {
    this.#read = read;
  }

  /**
   * Reads when this is another state than the last.
   * @param {string} state
   */
  follow(state) {
    if (state === this.#state) return;
    const isFirst = !this.#state;
    this.#state = state;
    this.#timer ||= window.setTimeout(() => this.load(), isFirst ? 0 : PAUSE_MS);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#state = "";
  }

  async load() {
    this.#timer = 0;
    const state = this.#state;
    try {
      const items = await this.#read();
      if (state !== this.#state) return;
      this.items.value = items;
      this.#failed.value = false;
    } catch {
      this.#failed.value = true;
    }
  }

  /**
   * What stands in place of the list while there is nothing to show, else null.
   * @param {string} empty
   */
  note(empty) {
    if (this.#failed.value) {
      return h("p", { class: "note", key: "note" }, "This could not be loaded. ",
        h("button", { class: "link", onclick: () => this.load() }, "Try again"));
    }
    const items = this.items.value;
    return items?.length ? null : h("p", { class: "note", key: "note" }, items ? empty : "Loading…");
  }
}
