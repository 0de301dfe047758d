import { Signal } from "./signal.js";
import { clock } from "./time.js";

const NAME = "settings";

/**
 * What a person chose for this browser.
 * @typedef {object} Chosen
 * @property {boolean} letters whether single letters are commands outside of fields
 * @property {import("./time.js").Clock} clock
 * @property {"light dark"|"light"|"dark"} scheme
 */

/** @type {Chosen} */
const DEFAULTS = { letters: true, clock: "local", scheme: "light dark" };

/** The choices, kept in this browser and the same in all its tabs. */
class Settings {
  chosen = new Signal(DEFAULTS);

  /** Takes up what was chosen before. */
  start() {
    this.#read();
    addEventListener("storage", () => this.#read());
  }

  /** @param {Partial<Chosen>} some */
  choose(some) {
    this.#take({ ...this.chosen.peek(), ...some });
    try {
      localStorage.setItem(NAME, JSON.stringify(this.chosen.peek()));
    } catch {
      // It holds until the page is closed.
    }
  }

  #read() {
    try {
      this.#take({ ...DEFAULTS, ...JSON.parse(localStorage.getItem(NAME) ?? "{}") });
    } catch {
      this.#take(DEFAULTS);
    }
  }

  /** @param {Chosen} chosen */
  #take(chosen) {
    this.chosen.value = chosen;
    clock.value = chosen.clock;
    document.documentElement.style.colorScheme = chosen.scheme;
  }
}

export const settings = new Settings();
