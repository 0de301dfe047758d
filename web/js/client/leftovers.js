import { ApiError } from "./rest.js";

/** @typedef {import("./outbox.js").Unsent} Unsent */

/**
 * What was left unsent in rooms that are not open. It goes by requests, in the order in which it was written and under the
 * same client_id, so that a room that is opened meanwhile may send the same without harm.
 */
export class Leftovers {
  #shelf;
  #rest;
  #isSending = false;

  /**
   * @param {import("./outbox.js").Shelf} shelf
   * @param {import("./rest.js").Rest} rest
   */
  constructor(shelf, rest) {
    this.#shelf = shelf;
    this.#rest = rest;
  }

  /**
   * Sends until nothing is left or the server is away.
   * @param {string} user whose
   * @param {(room: string) => boolean} isOpen rooms that send for themselves
   * @returns {Promise<boolean>} false when some has to be tried again
   */
  async send(user, isOpen) {
    if (this.#isSending) return true;
    this.#isSending = true;
    try {
      const all = await this.#shelf.all().catch(() => /** @type {Unsent[]} */ ([]));
      const waiting = all.filter((unsent) => unsent.user === user && unsent.room && unsent.status === "waiting");
      for (const unsent of waiting.sort((a, b) => a.order - b.order)) {
        if (!isOpen(unsent.room) && !(await this.#sent(unsent))) return false;
      }
      return true;
    } finally {
      this.#isSending = false;
    }
  }

  /**
   * @param {Unsent} unsent
   * @returns {Promise<boolean>} whether the next may go
   */
  async #sent(unsent) {
    const { client_id, room: war_room, content, reply_to } = unsent;
    try {
      await this.#rest.post("/war-room-messages/", { war_room, content, client_id, ...(reply_to ? { reply_to } : {}) });
      await this.#shelf.remove(client_id);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError) || error.passing || error.status === 401) return false;
      await this.#shelf.put({ ...unsent, status: "failed", reason: error.message });
      return true;
    }
  }
}
