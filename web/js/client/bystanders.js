import { Signal } from "../core/signal.js";
import { memberOf } from "../fold/people.js";

/** @typedef {import("../wire.js").User} User */
/** @typedef {import("../wire.js").Frame} Frame */

/** Somebody who stopped without saying so is shown as typing this long; the word comes every 3 s while they type. */
const TYPING_MS = 6_000;

/** Who is here, who types, and who has read how far: what comes and goes without a number in the log. */
export class Bystanders {
  typing = new Signal(/** @type {ReadonlyMap<string, User>} */ (new Map()));
  online = new Signal(/** @type {ReadonlySet<string>} */ (new Set()));
  read = new Signal(/** @type {ReadonlyMap<string, number>} */ (new Map()));
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */ #timers = new Map();
  #world;
  #me = "";

  /** @param {import("./connection.js").World} world */
  constructor(world) {
    this.#world = world;
  }

  /** @param {import("../fold.js").RoomState} state */
  welcome(state) {
    this.#me = state.me?.id ?? "";
    const here = [...state.members.values()].filter(({ online }) => online).map(({ user }) => user.id);
    this.online.value = new Set([...here, this.#me]);
  }

  /** @param {Frame} frame */
  hear(frame) {
    const user = memberOf(frame.user)?.user ?? null;
    if (!user) return;
    if (frame.type === "typing") this.#types(user, frame.is_typing !== false);
    if (frame.type === "presence") {
      const online = new Set(this.online.peek());
      if (frame.state === "online") online.add(user.id);
      else online.delete(user.id);
      this.online.value = online;
      if (frame.state !== "online") this.silent(user.id);
    }
    if (frame.type === "read" && typeof frame.up_to === "number") {
      this.read.value = new Map(this.read.peek()).set(user.id, frame.up_to);
    }
  }

  /**
   * @param {User} user
   * @param {boolean} isTyping
   */
  #types(user, isTyping) {
    if (user.id === this.#me) return;
    if (!isTyping) return this.silent(user.id);
    const timer = this.#timers.get(user.id);
    if (timer !== undefined) this.#world.clearTimeout(timer);
    this.#timers.set(user.id, this.#world.setTimeout(() => this.silent(user.id), TYPING_MS));
    this.typing.value = new Map(this.typing.peek()).set(user.id, user);
  }

  /**
   * This person does not type (any more).
   * @param {string} id
   */
  silent(id) {
    const timer = this.#timers.get(id);
    if (timer === undefined) return;
    this.#world.clearTimeout(timer);
    this.#timers.delete(id);
    const typing = new Map(this.typing.peek());
    typing.delete(id);
    this.typing.value = typing;
  }

  clear() {
    for (const id of [...this.#timers.keys()]) this.silent(id);
  }
}
