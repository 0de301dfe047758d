// What a screen reader says of new things. The stream itself is not live, because loading history above would be read out
// again; each new message is written once into this region instead, many at once as a count.

const QUIET_MS = 1200;

export class Announcer {
  /** @type {string[]} */ #waiting = [];
  /** @type {ReturnType<typeof setTimeout>|null} */ #timer = null;
  /** @type {HTMLElement} */ #region;

  /** @param {HTMLElement} region an element with aria-live="polite" */
  constructor(region) {
    this.#region = region;
  }

  /** @param {string} words */
  say(words) {
    this.#waiting.push(words);
    if (this.#timer === null) this.#timer = setTimeout(() => this.#speak(), QUIET_MS);
  }

  #speak() {
    this.#timer = null;
    const words = this.#waiting.splice(0);
    this.#region.textContent = words.length > 3 ? `${words.length} new messages` : words.join(". ");
  }
}
