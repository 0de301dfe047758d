import { Signal } from "../core/signal.js";
import { UNSENT_MAX } from "./outbox.js";

/** @typedef {import("./outbox.js").Unsent} Unsent */
/** @typedef {import("../wire.js").Frame} Frame */

/** Refusals that pass: the message waits and is tried again. */
const PASSING = new Set(["rate_limited", "throttled", "busy", "storage_full", "read_only", "timeout", "internal"]);
const ANSWER_MS = 10_000;
const RETRY_MS = 2_000;

/** The messages of one person to one room that are not in the log yet: kept, sent in order one by one, and resent. */
export class Posting {
  unsent = new Signal(/** @type {readonly Unsent[]} */ ([]));
  /** @type {string|null} */ #room = null;
  /** @type {{id: string, timer: ReturnType<typeof setTimeout>}|null} */ #asked = null;
  /** @type {ReturnType<typeof setTimeout>|null} */ #later = null;
  /** @type {Unsent[]} */ #early = []; // written before the room's id was known
  /** The order of the last that was written, so that a clock that is set back changes nothing. */
  #order = 0;
  #live = false;
  #shelf;
  #connection;
  #me;
  #world;

  /**
   * @param {import("./outbox.js").Shelf} shelf
   * @param {import("./connection.js").Connection} connection
   * @param {import("../wire.js").User} me
   * @param {import("./connection.js").World} world
   */
  constructor(shelf, connection, me, world) {
    this.#shelf = shelf;
    this.#connection = connection;
    this.#me = me;
    this.#world = world;
  }

  get room() {
    return this.#room;
  }

  /** Tells which room it is; the first time, what an earlier page left unsent is taken up. */
  set room(/** @type {string|null} */ id) {
    this.#live = false;
    this.#forgetAsked();
    if (this.#room === id || id === null) return;
    this.#room = id;
    this.#takeUp(id);
  }

  /** @param {string} room */
  async #takeUp(room) {
    const early = this.#early.splice(0).map((unsent) => ({ ...unsent, room }));
    for (const unsent of early) this.#keep(unsent);
    this.unsent.value = this.unsent.peek().map((unsent) => early.find(({ client_id }) => client_id === unsent.client_id) ?? unsent);
    const kept = await this.#shelf.all().catch(() => /** @type {Unsent[]} */ ([]));
    const mine = kept.filter((unsent) => unsent.user === this.#me.id && unsent.room === room);
    const known = new Set(this.unsent.peek().map(({ client_id }) => client_id));
    const added = mine.filter(({ client_id }) => !known.has(client_id));
    this.unsent.value = [...added, ...this.unsent.peek()].sort((a, b) => a.order - b.order);
    this.#order = Math.max(this.#order, ...mine.map(({ order }) => order));
    this.#flush();
  }

  /** The log is read up to now: what waits may go. */
  live() {
    this.#live = true;
    this.#flush();
  }

  stop() {
    this.#live = false;
    this.#forgetAsked();
    if (this.#later !== null) this.#world.clearTimeout(this.#later);
  }

  /**
   * Takes a message. It is shown at once, and sent when it can be.
   * @param {string} content
   * @param {string|null} replyTo
   * @returns {boolean} false when too many wait already
   */
  write(content, replyTo) {
    if (this.unsent.peek().length >= UNSENT_MAX) return false;
    this.#order = Math.max(this.#world.now(), this.#order + 1);
    /** @type {Unsent} */
    const unsent = {
      client_id: crypto.randomUUID(),
      user: this.#me.id,
      room: this.#room ?? "",
      content,
      reply_to: replyTo,
      created_at: new Date(this.#world.now()).toISOString(),
      order: this.#order,
      status: "waiting",
    };
    this.unsent.value = [...this.unsent.peek(), unsent];
    if (this.#room) this.#keep(unsent);
    else this.#early.push(unsent);
    this.#flush();
    return true;
  }

  /**
   * Tries a failed message again, under the same client_id.
   * @param {string} clientId
   */
  retry(clientId) {
    this.#change(clientId, { status: "waiting", reason: undefined });
    this.#flush();
  }

  /**
   * Gives a message up. One that was sent already may still be in the log.
   * @param {string} clientId
   */
  discard(clientId) {
    this.unsent.value = this.unsent.peek().filter((unsent) => unsent.client_id !== clientId);
    this.#shelf.remove(clientId).catch(() => {});
    if (this.#asked?.id === clientId) this.#forgetAsked();
    this.#flush();
  }

  /**
   * @param {Frame} frame
   * @param {boolean} isFolded whether its event is in what the page shows already
   */
  acknowledged(frame, isFolded) {
    const id = frame.client_id ?? frame.ref;
    this.#answered(id);
    if (isFolded) this.discard(id);
    else if (this.unsent.peek().some(({ client_id }) => client_id === id)) {
      // It is on disk: no reload needs it any more. It stays on the page until its own event comes.
      this.#shelf.remove(id).catch(() => {});
      this.unsent.value = this.unsent.peek().map((unsent) =>
        unsent.client_id === id ? { ...unsent, status: "acknowledged" } : unsent,
      );
    }
    this.#flush();
  }

  /** @param {Frame} frame */
  refused(frame) {
    const id = frame.ref;
    if (!id || this.#asked?.id !== id) return;
    this.#answered(id);
    if (PASSING.has(frame.code)) return this.#flushLater(Math.max(frame.retry_after_ms ?? RETRY_MS, 100));
    this.#change(id, { status: "failed", reason: frame.detail ?? frame.code });
    this.#flush();
  }

  /**
   * A message of the log was seen; when it is one of these, it waits no longer.
   * @param {import("../wire.js").Message} message
   */
  seen(message) {
    const id = message.client_id;
    if (!id || message.sender?.id !== this.#me.id) return;
    if (this.unsent.peek().some(({ client_id }) => client_id === id)) this.discard(id);
  }

  #flush() {
    if (!this.#live || this.#asked || !this.#room) return;
    const next = this.unsent.peek().find(({ status }) => status === "waiting");
    if (!next) return;
    const { client_id, content, reply_to } = next;
    const frame = { type: "chat_message", ref: client_id, client_id, content, message_type: "TEXT" };
    if (!this.#connection.send(reply_to ? { ...frame, reply_to } : frame)) return;
    const timer = this.#world.setTimeout(() => this.#connection.restart(), ANSWER_MS);
    this.#asked = { id: client_id, timer };
  }

  /** @param {number} ms */
  #flushLater(ms) {
    if (this.#later !== null) this.#world.clearTimeout(this.#later);
    this.#later = this.#world.setTimeout(() => this.#flush(), ms);
  }

  /** @param {string} id */
  #answered(id) {
    if (this.#asked?.id === id) this.#forgetAsked();
  }

  #forgetAsked() {
    if (this.#asked) this.#world.clearTimeout(this.#asked.timer);
    this.#asked = null;
  }

  /**
   * @param {string} clientId
   * @param {Partial<Unsent>} change
   */
  #change(clientId, change) {
    this.unsent.value = this.unsent.peek().map((unsent) => {
      if (unsent.client_id !== clientId) return unsent;
      const changed = { ...unsent, ...change };
      this.#keep(changed);
      return changed;
    });
  }

  /** @param {Unsent} unsent */
  #keep(unsent) {
    this.#shelf.put(unsent).catch(() => {});
  }
}
