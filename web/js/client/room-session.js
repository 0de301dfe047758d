import { Signal } from "../core/signal.js";
import { emptyRoom, fold, foldOlder, merge, trim, welcome } from "../fold.js";
import { Bystanders } from "./bystanders.js";
import { withRead } from "../fold/record.js";
import { Connection } from "./connection.js";
import { History } from "./history.js";
import { IncidentVerbs } from "./incident-verbs.js";
import { Posting } from "./posting.js";
import { RoomVerbs } from "./room-verbs.js";
import { RunVerbs } from "./runs.js";

/** @typedef {import("../wire.js").Frame} Frame */
/** @typedef {import("../wire.js").DurableFrame} DurableFrame */

/** A slice may hold little to see (reactions, edits): look on until there is this much, or this often. */
const ENTRIES_WANTED = 30;
const LOOKS_MOST = 5;
/** How often at most the others are told how far one has read. */
const READ_MS = 2_000;
/** More entries than this are not kept while the reader is at the end; they can be loaded again. */
const ENTRIES_MOST = 1500;
const ENTRIES_KEPT = 600;

/**
 * What a session needs.
 * @typedef {object} Needs
 * @property {string} slug
 * @property {string|null} [room] the room's id where it is known already: what is written before the server answers is kept
 * @property {() => void} [closed] called when the session is closed
 * @property {string} origin such as "wss://host"
 * @property {import("./rest.js").Rest} rest
 * @property {import("./connection.js").World} world
 * @property {import("./outbox.js").Shelf} shelf
 * @property {import("../wire.js").User} me
 */

/** One person in one room: the folded log, what waits to be sent, who is here, and the verbs. */
export class RoomSession {
  state = new Signal(emptyRoom());
  /** Whether older entries are being loaded, and whether the last try failed. */
  history = new Signal({ loading: false, failed: false });
  /** Entries that came with the last return of the connection; the page says how many. */
  caughtUp = new Signal({ count: 0, at: 0 });
  /** The frames that came last. */
  latest = new Signal(/** @type {readonly DurableFrame[]} */ ([]));
  /** What the last command answered to the reader alone; empty for nothing. */
  answer = new Signal("");
  /** Set by the page: whether the reader looks at older entries, which are then not forgotten. */
  readingOlder = false;
  /** @type {Promise<void>|null} */ #loading = null;
  /** @type {History} */ #past;
  #needs;
  #headAtLoss = 0;
  #hasRecord = false;
  /** @type {DurableFrame[]} */ #held = [];
  #resuming = false;
  #read = 0;
  #readSent = 0;
  /** @type {ReturnType<typeof setTimeout>|null} */ #readTimer = null;
  /**
   * How far the reader had read when they came in, where the server said so.
   * @type {number|null}
   */
  readAtOpening = null;

  /** @param {Needs} needs */
  constructor(needs) {
    this.#needs = needs;
    this.slug = needs.slug;
    this.connection = new Connection(needs.world, () => this.#address(), (frame) => this.#hear(frame));
    this.posting = new Posting(needs.shelf, this.connection, needs.me, needs.world);
    if (needs.room) this.posting.room = needs.room;
    this.bystanders = new Bystanders(needs.world);
    this.verbs = new RoomVerbs(needs.rest);
    this.incidents = new IncidentVerbs(needs.rest);
    this.runs = new RunVerbs(needs.rest);
    this.#past = new History(this.connection, needs.world);
  }

  open() {
    this.connection.start();
  }

  close() {
    this.tellRead();
    this.connection.stop();
    this.#past.answer(null);
    this.posting.stop();
    this.bystanders.clear();
    if (this.#readTimer !== null) this.#needs.world.clearTimeout(this.#readTimer);
    this.#needs.closed?.();
  }

  #address() {
    const { epoch, head } = this.state.peek();
    this.#headAtLoss = epoch ? head : 0;
    this.#resuming = epoch !== null;
    this.bystanders.clear();
    this.#past.answer(null);
    this.#held = [];
    const resume = epoch ? `?after=${head}&epoch=${encodeURIComponent(epoch)}` : "";
    return `${this.#needs.origin}/ws/chat/${encodeURIComponent(this.slug)}/${resume}`;
  }

  /** @param {Frame} frame */
  #hear(frame) {
    if (typeof frame.seq === "number" && frame.type !== "ack") return this.#durable(/** @type {any} */ (frame));
    switch (frame.type) {
      case "welcome":
        return this.#welcome(/** @type {any} */ (frame));
      case "live":
        return this.#live();
      case "reset":
        // The log is another one: forget this one and come in anew.
        this.state.value = emptyRoom();
        this.#hasRecord = false;
        return this.connection.restart();
      case "ack":
        return this.posting.acknowledged(frame, frame.seq <= this.state.peek().head);
      case "error":
        this.#past.answer(frame);
        return this.posting.refused(frame);
      case "history":
        return this.#past.answer(frame);
      case "command_output":
        this.answer.value = String(frame.run?.output ?? "");
        return;
      default:
        return this.bystanders.hear(frame);
    }
  }

  /** @param {import("../wire.js").WelcomeFrame} frame */
  #welcome(frame) {
    const before = this.state.peek();
    const next = welcome(before, frame);
    this.readAtOpening ??= frame.read ?? frame.me?.read ?? null;
    this.state.value = next;
    if (next.epoch !== before.epoch) this.#resuming = false;
    this.bystanders.welcome(next);
    this.posting.room = frame.room.id;
  }

  #live() {
    this.#release();
    const resumed = this.#resuming;
    this.#resuming = false;
    this.connection.markLive();
    this.posting.live();
    const { items } = this.state.peek();
    const count = resumed ? items.filter(({ seq, line }) => !line && seq > this.#headAtLoss).length : 0;
    this.caughtUp.value = { count, at: this.#needs.world.now() };
    if (!items.length || this.history.peek().failed) this.loadOlder();
    if (!this.#hasRecord) this.#loadRecord();
  }

  /** Reads once what the frames then keep up to date; tried again at the next return of the connection. */
  async #loadRecord() {
    const { head, epoch, incident } = this.state.peek();
    if (!incident) return;
    const read = await this.incidents.read(incident.key).catch(() => null);
    const now = this.state.peek();
    if (!read || now.epoch !== epoch) return;
    this.#hasRecord = true;
    this.state.value = { ...now, record: withRead(now.record, read, head) };
  }

  /** @param {DurableFrame} frame */
  #durable(frame) {
    const { head } = this.state.peek();
    const last = this.#held.at(-1)?.seq ?? head;
    if (frame.seq <= last) return;
    // A hole would be a lie: come back and ask from the last number that is certain.
    if (frame.seq > last + 1) return this.connection.restart();
    this.#held.push(frame);
    if (!this.#resuming || this.#held.length >= 500) this.#release();
  }

  #release() {
    const frames = this.#held.splice(0);
    if (!frames.length) return;
    let next = fold(this.state.peek(), frames);
    if (next.items.length > ENTRIES_MOST && !this.readingOlder) next = trim(next, ENTRIES_KEPT);
    this.state.value = next;
    this.latest.value = frames;
    for (const frame of frames) {
      if (frame.type === "chat_message" && frame.message) this.posting.seen(frame.message);
      if (frame.actor) this.bystanders.silent(frame.actor.id);
    }
  }

  /**
   * Loads the log before what is loaded, until there is something more to see.
   * @returns {Promise<void>} of this loading, or of the one that is under way
   */
  loadOlder() {
    this.#loading ??= this.#loadOlder().finally(() => (this.#loading = null));
    return this.#loading;
  }

  async #loadOlder() {
    if (this.state.peek().from <= 1) return;
    this.history.value = { loading: true, failed: false };
    let failed = false;
    try {
      const wanted = this.state.peek().items.length + ENTRIES_WANTED;
      for (let look = 0; look < LOOKS_MOST; look += 1) {
        await this.#loadSlice();
        const { items, from } = this.state.peek();
        if (items.length >= wanted || from <= 1) break;
      }
    } catch {
      failed = true;
    }
    this.history.value = { loading: false, failed };
  }

  /**
   * Loads back to a message, for a link that points at it.
   * @param {number} seq
   */
  async loadBackTo(seq) {
    do await this.loadOlder();
    while (this.state.peek().from > seq && !this.history.peek().failed);
  }

  async #loadSlice() {
    const { from, epoch } = this.state.peek();
    const frames = await this.#past.ask(from);
    const now = this.state.peek();
    if (now.epoch !== epoch || now.from !== from) return;
    this.state.value = foldOlder(now, frames, frames[0]?.seq ?? from);
    for (const frame of frames) if (frame.message) this.posting.seen(frame.message);
  }

  /**
   * Loads the replies under a message, and the message itself.
   * @param {string} root
   */
  async loadThread(root) {
    const { head, room, messages } = this.state.peek();
    const found = await this.verbs.thread(room?.id ?? this.slug, root, messages.has(root));
    this.state.value = merge(this.state.peek(), found, head);
  }

  /**
   * The pinned messages, in pin order.
   * @returns {Promise<string[]>} their ids, all loaded
   */
  async loadPins() {
    const { head, room } = this.state.peek();
    const pinned = await this.verbs.pins(room?.id ?? this.slug);
    this.state.value = merge(this.state.peek(), pinned, head);
    return pinned.map(({ id }) => id);
  }

  /**
   * @param {string} content
   * @param {string|null} [replyTo]
   */
  say(content, replyTo = null) {
    return this.posting.write(content, replyTo);
  }

  /** @param {boolean} isTyping */
  typing(isTyping) {
    if (this.connection.phase.peek().name === "live") this.connection.send({ type: "typing", is_typing: isTyping });
  }

  /**
   * Says how far the reader has read. Never backwards, and not for every message of a busy room: all others hear of it.
   * @param {number} seq
   */
  markRead(seq) {
    this.#read = Math.max(this.#read, seq);
    if (this.#readTimer !== null) return;
    this.tellRead();
  }

  /** Tells it now, as when the page is about to be left. */
  tellRead() {
    if (this.#readTimer !== null) this.#needs.world.clearTimeout(this.#readTimer);
    this.#readTimer = null;
    if (this.#read <= this.#readSent || this.connection.phase.peek().name !== "live") return;
    if (!this.connection.send({ type: "mark_read", seq: this.#read })) return;
    this.#readSent = this.#read;
    this.#readTimer = this.#needs.world.setTimeout(() => this.tellRead(), READ_MS);
  }
}
