/** @typedef {import("../wire.js").Frame} Frame */
/** @typedef {import("../wire.js").DurableFrame} DurableFrame */

/** How much of the log one question asks for. */
const SLICE = 100;
const ANSWER_MS = 10_000;

/** Asks for older parts of a room's log, on the room's own socket: one question at a time. */
export class History {
  /** @type {{ref: string, resolve: (frames: DurableFrame[]) => void, reject: (why: Error) => void, timer: any}|null} */
  #question = null;
  #connection;
  #world;

  /**
   * @param {import("./connection.js").Connection} connection
   * @param {import("./connection.js").World} world
   */
  constructor(connection, world) {
    this.#connection = connection;
    this.#world = world;
  }

  /**
   * The part of the log before a seq, never empty. Fails when the socket is lost or the server refuses.
   * @param {number} before
   * @returns {Promise<DurableFrame[]>}
   */
  ask(before) {
    this.answer(null);
    return new Promise((resolve, reject) => {
      const ref = `history-${before}`;
      this.#question = { ref, resolve, reject, timer: this.#world.setTimeout(() => this.answer(null), ANSWER_MS) };
      if (!this.#connection.send({ type: "history", ref, before, limit: SLICE })) this.answer(null);
    });
  }

  /**
   * Takes a frame that may be the answer.
   * @param {Frame|null} frame null when there will be none
   */
  answer(frame) {
    const question = this.#question;
    if (!question || (frame && frame.ref !== question.ref)) return;
    this.#question = null;
    this.#world.clearTimeout(question.timer);
    if (frame && Array.isArray(frame.events) && frame.events.length) question.resolve(frame.events);
    else question.reject(new Error("no answer"));
  }
}
