import { patch } from "./dom.js";
import { Signal, watch } from "./signal.js";

/** @type {Set<() => void>} */
const waiting = new Set();
let asked = false;

/** Runs everything that waits, once. Elements that appear meanwhile draw themselves. */
export function draw() {
  if (!asked) return;
  asked = false;
  const now = [...waiting];
  waiting.clear();
  for (const again of now) again();
}

/**
 * Asks for a run before the next frame, or within 100 ms in a tab that nobody sees, where frames stand still.
 * @param {() => void} again
 */
export function nextFrame(again) {
  waiting.add(again);
  if (asked) return;
  asked = true;
  requestAnimationFrame(draw);
  setTimeout(draw, 100);
}

/**
 * An element of ours, in light DOM so that one style sheet, find-in-page and assistive technology see one document.
 * It draws what `view()` describes, again whenever a signal read there or its `props` change.
 * @template {object} P
 */
export class View extends HTMLElement {
  /** @type {Signal<P|null>} */ #props = new Signal(/** @type {P|null} */ (null));
  /** @type {Array<() => void>} */ #undo = [];

  /**
   * What the element above gave this one.
   * @returns {P}
   */
  get props() {
    const props = this.#props.value;
    if (!props) throw new Error(`${this.localName} has no props`);
    return props;
  }

  set props(next) {
    const now = this.#props.peek();
    if (!now || !same(now, next)) this.#props.value = next;
  }

  connectedCallback() {
    this.watch(() => {
      const described = this.view();
      this.aboutToDraw();
      patch(this, described);
      this.drawn();
    });
  }

  disconnectedCallback() {
    for (const undo of this.#undo.splice(0)) undo();
  }

  /**
   * Runs a function now and whenever a signal that it read changes, as long as the element is in the page.
   * @param {() => void} run
   */
  watch(run) {
    this.#undo.push(watch(run, nextFrame));
  }

  /**
   * Keeps something that has to be undone when the element leaves the page.
   * @param {() => void} undo
   */
  until(undo) {
    this.#undo.push(undo);
  }

  /** @returns {import("./dom.js").Child} */
  view() {
    return null;
  }

  /** Called before each drawing, when what it will show is known. */
  aboutToDraw() {}

  /** Called after each drawing. */
  drawn() {}
}

/**
 * @param {object} a
 * @param {object} b
 */
function same(a, b) {
  const left = Object.entries(a);
  const right = /** @type {Record<string, unknown>} */ (b);
  return left.length === Object.keys(b).length && left.every(([name, value]) => Object.is(value, right[name]));
}
