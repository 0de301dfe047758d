import { Signal } from "../core/signal.js";
import { Connection } from "./connection.js";

/** @typedef {import("../wire.js").Frame} Frame */
/**
 * What a person has and has not read of a room.
 * @typedef {{head: number, read: number, unread: number, mentions: number}} Tally
 */

/** What happens in all of a person's rooms. It is state, not a log: each return of the connection sends it whole. */
export class Inbox {
  tallies = new Signal(/** @type {ReadonlyMap<string, Tally>} */ (new Map()));
  /** The last thing that somebody may want to be told of. */
  mention = new Signal(/** @type {Frame|null} */ (null));
  #onRoomsChanged;

  /**
   * @param {string} origin
   * @param {import("./connection.js").World} world
   * @param {() => void} onRoomsChanged the list of rooms has to be read again
   */
  constructor(origin, world, onRoomsChanged) {
    this.#onRoomsChanged = onRoomsChanged;
    this.connection = new Connection(world, () => `${origin}/ws/inbox/`, (frame) => this.#hear(frame));
  }

  /** @param {Frame} frame */
  #hear(frame) {
    switch (frame.type) {
      case "welcome":
        this.tallies.value = new Map((frame.rooms ?? []).map((/** @type {any} */ room) => [room.id, tally(room)]));
        this.connection.markLive();
        return this.#onRoomsChanged();
      case "unread":
        return this.#count(frame);
      case "mention":
        this.#count(frame);
        this.mention.value = frame;
        return undefined;
      case "room_added":
      case "room_changed":
      case "room_removed":
        return this.#onRoomsChanged();
      default:
        return undefined;
    }
  }

  /** @param {Frame} frame */
  #count(frame) {
    const id = roomOf(frame);
    if (!id) return;
    const known = this.tallies.peek().get(id);
    this.tallies.value = new Map(this.tallies.peek()).set(id, tally({ ...known, ...given(frame) }));
  }

  /**
   * The reader has read a room up to here, on this page: no need to wait for the server to say so.
   * @param {string} id
   * @param {number} seq
   */
  readUpTo(id, seq) {
    const known = this.tallies.peek().get(id);
    if (!known || (known.read >= seq && !known.unread && !known.mentions)) return;
    this.tallies.value = new Map(this.tallies.peek()).set(id, { ...known, read: seq, unread: 0, mentions: 0 });
  }
}

/** @param {Frame} frame */
function roomOf(frame) {
  const room = frame.room ?? frame.room_id ?? frame.war_room ?? null;
  return typeof room === "object" && room ? room.id : room ?? frame.id ?? null;
}

/** @param {Frame} frame */
function given(frame) {
  const from = typeof frame.room === "object" && frame.room ? frame.room : frame;
  return Object.fromEntries(
    ["head", "read", "unread", "mentions"].flatMap((name) => (typeof from[name] === "number" ? [[name, from[name]]] : [])),
  );
}

/**
 * @param {Partial<Tally>} raw
 * @returns {Tally}
 */
function tally(raw) {
  return { head: raw.head ?? 0, read: raw.read ?? 0, unread: raw.unread ?? 0, mentions: raw.mentions ?? 0 };
}
