// Values that tell their readers when they change. A reader is a function run by `watch`; whatever it reads while it runs,
// it is run again for. No DOM here, so that the client works in tests and in programs too.

/** @type {Watcher|null} */
let reading = null;

/** @template T */
export class Signal {
  /** @type {T} */ #value;
  /** @type {Set<Watcher>} */ #watchers = new Set();

  /** @param {T} value */
  constructor(value) {
    this.#value = value;
  }

  get value() {
    if (reading) {
      this.#watchers.add(reading);
      reading.sources.add(this.#watchers);
    }
    return this.#value;
  }

  set value(next) {
    if (Object.is(this.#value, next)) return;
    this.#value = next;
    for (const watcher of [...this.#watchers]) watcher.changed();
  }

  /** The value, without being told of later ones. */
  peek() {
    return this.#value;
  }
}

class Watcher {
  /** @type {Set<Set<Watcher>>} */ sources = new Set();
  #stopped = false;
  /** @type {() => void} */ #run;
  /** @type {(again: () => void) => void} */ #later;

  /**
   * @param {() => void} run
   * @param {(again: () => void) => void} later
   */
  constructor(run, later) {
    this.#run = run;
    this.#later = later;
    this.again = this.again.bind(this);
  }

  again() {
    if (this.#stopped) return;
    this.#forget();
    const outer = reading;
    reading = this;
    try {
      this.#run();
    } finally {
      reading = outer;
    }
  }

  changed() {
    if (!this.#stopped) this.#later(this.again);
  }

  stop() {
    this.#stopped = true;
    this.#forget();
  }

  #forget() {
    for (const source of this.sources) source.delete(this);
    this.sources.clear();
  }
}

/**
 * Runs a function now, and again whenever a signal that it read has changed.
 * @param {() => void} run
 * @param {(again: () => void) => void} [later] when to run again; at once unless given
 * @returns {() => void} stops it
 */
export function watch(run, later = (again) => again()) {
  const watcher = new Watcher(run, later);
  watcher.again();
  return () => watcher.stop();
}
