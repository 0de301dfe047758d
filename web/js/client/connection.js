import { Signal } from "../core/signal.js";
import { FINAL_CLOSE } from "../wire.js";
import { backoffMs } from "./backoff.js";

/** @typedef {import("../wire.js").Frame} Frame */

/**
 * `since` is when the connection was last lost (or first tried), `retryAt` when it is tried next, `isRestart` whether the
 * server said at the loss that it would be back.
 * @typedef {object} Phase
 * @property {"off"|"connecting"|"live"|"waiting"|"closed"} name
 * @property {number} since
 * @property {number} retryAt
 * @property {number} code of the last close
 * @property {boolean} isRestart
 */

/**
 * What a connection needs of the world, given from outside so that tests can give another one.
 * @typedef {object} World
 * @property {(url: string) => WebSocket} dial
 * @property {() => number} now
 * @property {() => number} random
 * @property {typeof setTimeout} setTimeout
 * @property {typeof clearTimeout} clearTimeout
 */

/** A loss shorter than this is nobody's business; a restarting server gets longer. */
const QUIET_MS = 2_000;
const RESTART_MS = 5_000;

/**
 * Whether people should hear that the connection is away.
 * @param {Phase} phase
 * @param {number} now
 */
export function isWorthSaying({ name, since, isRestart }, now) {
  return (name === "connecting" || name === "waiting") && now - since >= (isRestart ? RESTART_MS : QUIET_MS);
}

const PING_MS = 25_000;
const SILENCE_MS = 10_000;
const DIAL_MS = 15_000;

/** One socket that comes back by itself, unless the server said that there is no point. */
export class Connection {
  /** @type {Signal<Phase>} */
  phase = new Signal(/** @type {Phase} */ ({ name: "off", since: 0, retryAt: 0, code: 0, isRestart: false }));
  /** @type {WebSocket|null} */ #socket = null;
  /** @type {ReturnType<typeof setTimeout>|null} */ #timer = null;
  #failures = 0;
  #world;
  #address;
  #receive;

  /**
   * @param {World} world
   * @param {() => string} address asked anew for each attempt, so that it can say where to resume
   * @param {(frame: Frame) => void} receive
   */
  constructor(world, address, receive) {
    this.#world = world;
    this.#address = address;
    this.#receive = receive;
  }

  start() {
    if (this.#socket || this.phase.peek().name === "waiting") return;
    this.#enter("connecting", { since: this.#world.now(), isRestart: false });
    this.#dial();
  }

  stop() {
    this.#clear();
    this.#drop();
    this.#enter("off");
  }

  /** Tries again now instead of later; on a live connection, asks whether it still is. */
  retryNow() {
    const { name } = this.phase.peek();
    if (name === "waiting") {
      this.#clear();
      this.#dial();
    } else if (name === "live") this.#ping();
  }

  /** Gives this socket up and comes back, for instance after a hole in the log. */
  restart() {
    if (!this.#socket) return;
    this.#drop();
    this.#lost(1006);
  }

  /** Called by the owner when it is up to date. */
  markLive() {
    this.#failures = 0;
    this.#enter("live", { code: 0 });
    this.#after(PING_MS, () => this.#ping());
  }

  /**
   * @param {object} frame
   * @returns {boolean} whether it was handed to an open socket; only an answer says that it arrived
   */
  send(frame) {
    if (this.#socket?.readyState !== 1) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #dial() {
    this.#enter("connecting");
    const socket = this.#world.dial(this.#address());
    this.#socket = socket;
    this.#after(DIAL_MS, () => this.restart());
    socket.onmessage = (event) => this.#hear(event);
    socket.onclose = (event) => {
      this.#socket = null;
      this.#lost(event.code);
    };
  }

  /** @param {MessageEvent} event */
  #hear(event) {
    if (this.phase.peek().name === "live") this.#after(PING_MS, () => this.#ping());
    else this.#after(DIAL_MS, () => this.restart());
    let frame;
    try {
      frame = JSON.parse(event.data);
    } catch {
      return;
    }
    if (typeof frame?.type === "string") this.#receive(frame);
  }

  #ping() {
    this.send({ type: "ping" });
    this.#after(SILENCE_MS, () => this.restart());
  }

  /** @param {number} code */
  #lost(code) {
    this.#clear();
    const now = this.#world.now();
    const { name, since: before, isRestart: wasRestart } = this.phase.peek();
    const since = name === "live" ? now : before;
    const isRestart = name === "live" ? code === 1001 || code === 1012 : wasRestart;
    if (code in FINAL_CLOSE) return this.#enter("closed", { since, code });
    const wait = backoffMs(this.#failures++, this.#world.random);
    this.#enter("waiting", { since, code, isRestart, retryAt: now + wait });
    this.#after(wait, () => this.#dial());
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close();
  }

  /**
   * @param {number} ms
   * @param {() => void} run
   */
  #after(ms, run) {
    this.#clear();
    this.#timer = this.#world.setTimeout(run, ms);
  }

  #clear() {
    if (this.#timer !== null) this.#world.clearTimeout(this.#timer);
    this.#timer = null;
  }

  /**
   * @param {Phase["name"]} name
   * @param {Partial<Phase>} [more]
   */
  #enter(name, more = {}) {
    this.phase.value = { ...this.phase.peek(), ...more, name };
  }
}
