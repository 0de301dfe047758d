import { Signal } from "../core/signal.js";
import { emptyRoom, fold, foldOlder, within, withChanges, withMessages } from "../fold.js";

/** @typedef {import("./room-session.js").RoomSession} RoomSession */

/** How much of the log is read at once, and how many entries are kept at most: what is further away is let go. */
const SLICE = 100;
export const EXCERPT_MOST = 1000;

/**
 * A part of a room's log that does not reach to its end: what one goes to by a link or a date, and what is too far up to keep
 * all that lies below. It grows in both directions and forgets at the other end.
 */
export class Excerpt {
  state = new Signal(emptyRoom());
  history = new Signal({ loading: false, failed: false });
  #session;

  /** @param {RoomSession} session */
  constructor(session) {
    this.#session = session;
    const { items, from } = session.state.peek();
    const last = items[Math.min(items.length, EXCERPT_MOST) - 1];
    if (last) this.state.value = within(session.state.peek(), from, last.seq);
  }

  /**
   * Begins around an event.
   * @param {number} seq
   * @returns {Promise<void>} when it is read, or could not be
   */
  open(seq) {
    const after = Math.max(0, seq - 1 - SLICE / 2);
    const start = { ...emptyRoom(), from: after + 1, head: after };
    return this.#load(after, SLICE, (frames) => fold(start, frames));
  }

  loadOlder() {
    const { from } = this.state.peek();
    const after = Math.max(0, from - 1 - SLICE);
    return this.#load(after, from - 1 - after, (frames) => {
      const next = foldOlder(this.state.peek(), frames, after + 1);
      return within(next, next.from, next.items[EXCERPT_MOST - 1]?.seq ?? next.head);
    });
  }

  loadNewer() {
    return this.#load(this.state.peek().head, SLICE, (frames) => {
      const next = fold(this.state.peek(), frames);
      return within(next, next.items.at(-EXCERPT_MOST)?.seq ?? next.from, next.head);
    });
  }

  /**
   * Takes what was just said of its messages.
   * @param {readonly import("../wire.js").DurableFrame[]} frames
   */
  hear(frames) {
    this.state.value = withChanges(this.state.peek(), frames);
  }

  /** Whether the room's own stream goes on from here without a hole. */
  get isJoined() {
    return this.state.peek().head + 1 >= this.#session.state.peek().from;
  }

  /**
   * @param {number} after
   * @param {number} limit
   * @param {(frames: import("../wire.js").DurableFrame[]) => import("../fold.js").RoomState} next
   */
  async #load(after, limit, next) {
    if (this.history.peek().loading || limit <= 0) return;
    this.history.value = { loading: true, failed: false };
    const { verbs, slug, state } = this.#session;
    try {
      const { frames, messages } = await verbs.log(state.peek().room?.id ?? slug, after, limit);
      // The log tells how a message was posted; how it is now, with later edits and reactions, the message itself.
      if (frames.length) this.state.value = withMessages(next(frames), messages);
      this.history.value = { loading: false, failed: false };
    } catch {
      this.history.value = { loading: false, failed: true };
    }
  }
}
