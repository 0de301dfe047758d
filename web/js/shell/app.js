import { Excerpt } from "../client/excerpt.js";
import { FileVerbs } from "../client/files.js";
import { Uploads } from "../client/uploads.js";
import { Announcer } from "../core/announce.js";
import { Router, Signal, isUser, minute, nameOf, roomAddress, settings, watch } from "../page.js";
import { Drafts } from "../messages/drafts.js";
import { groupsOf } from "../rooms/room-list.js";

/** @typedef {import("../client.js").Client} Client */
/** @typedef {import("../client.js").RoomSession} RoomSession */

/**
 * A dialog that is open.
 * @typedef {{name: "declare"|"update"|"jump"|"switcher"|"shortcuts"|"settings"|"second-factor"|"then"|"proof"|"custody"|"confirm", file?: string, ask?: Question, message?: import("../wire.js").Message}} Dialog
 */
/** @typedef {{title: string, text: string, verb: string, run: () => void}} Question */

/** Lists are read again this often while somebody looks: incidents of rooms one is no member of come with no frame. */
const LISTS_MS = 60_000;
/** Lengths of time grow this often. */
const MINUTE_MS = 30_000;

/** What the parts of the page share: who is signed in, where the reader is, which room is open. */
export class App {
  router = new Router();
  drafts = new Drafts();
  uploads = new Uploads();
  session = new Signal(/** @type {RoomSession|null} */ (null));
  dialog = new Signal(/** @type {Dialog|null} */ (null));
  /** The "New" divider stands after this seq; it stays until the reader leaves or says that they have read. */
  divider = new Signal(/** @type {number|null} */ (null));
  /** The part of the room that is shown instead of its end. */
  excerpt = new Signal(/** @type {Excerpt|null} */ (null));
  /** What went wrong with the last thing that was asked for; empty for nothing. */
  problem = new Signal("");
  /** The message, or other event, that the reader points at: it is marked in the stream and in the panel. */
  pointed = new Signal("");
  /**
   * The linked message that was shown already.
   * @type {number|null}
   */
  shownLink = null;
  #announcer;
  #announced = 0;

  /**
   * @param {Client} client
   * @param {HTMLElement} polite
   */
  constructor(client, polite) {
    this.client = client;
    this.files = new FileVerbs(client.rest);
    this.#announcer = new Announcer(polite);
    watch(() => this.#enterRoom(), (again) => queueMicrotask(again));
    watch(() => this.#newThings(), (again) => queueMicrotask(again));
    watch(() => this.#title(), (again) => queueMicrotask(again));
    watch(() => this.#revoked(), (again) => queueMicrotask(again));
    watch(() => {
      const frames = this.session.value?.latest.value ?? [];
      this.excerpt.peek()?.hear(frames);
    }, (again) => queueMicrotask(again));
    addEventListener("pagehide", () => this.session.peek()?.tellRead());
    addEventListener("online", () => this.#retry());
    settings.start();
    setInterval(() => (minute.value += 1), MINUTE_MS);
    setInterval(() => document.hidden || !this.client.me.peek() || this.client.readRooms(), LISTS_MS);
    document.addEventListener("visibilitychange", () => document.hidden || this.#retry());
  }

  /** Opens the session of the room that the address names, and leaves the one before. */
  #enterRoom() {
    const { slug } = this.router.place.value;
    const me = this.client.me.value;
    const open = this.session.peek();
    const wanted = me && slug ? slug : null;
    if (open && open.slug === wanted) return;
    open?.close();
    this.divider.value = null;
    this.excerpt.value = null;
    this.problem.value = "";
    this.shownLink = null;
    this.#announced = 0;
    const session = wanted ? this.client.room(wanted) : null;
    this.session.value = session;
    session?.open();
  }

  /** Sets the divider, and tells a screen reader what others wrote. */
  #newThings() {
    const session = this.session.value;
    if (!session) return;
    const { head, items, messages, me, incident, room } = session.state.value;
    if (incident) this.client.noteIncident(incident);
    if (!room || !items.length) return;
    const before = this.#announced;
    this.#announced = head;
    if (!before) {
      const read = session.readAtOpening ?? this.client.inbox.tallies.peek().get(room.id)?.read ?? 0;
      if (read && read < head) this.divider.value = read;
      return;
    }
    const fresh = items.filter(({ seq, line }) => seq > before && !line).flatMap(({ id }) => messages.get(id) ?? []);
    const others = fresh.filter(({ sender }) => !isUser(sender, me));
    if (!others.length) return;
    const away = document.hidden || !document.hasFocus();
    const read = this.client.inbox.tallies.peek().get(room.id)?.read ?? 0;
    if (away && (this.divider.peek() === null || read >= before)) this.divider.value = before;
    for (const { sender, content } of others) this.#announcer.say(`${nameOf(sender)}: ${(content ?? "").slice(0, 200)}`);
  }

  #title() {
    const session = this.session.value;
    const state = session?.state.value;
    let mentions = 0;
    for (const tally of this.client.inbox.tallies.value.values()) mentions += tally.mentions;
    const place = state?.incident?.key ?? state?.room?.name ?? session?.slug ?? "";
    document.title = `${mentions ? `(${mentions}) ` : ""}${place ? `${place} · ` : ""}Muster`;
  }

  /** A socket that was closed because nobody is signed in says so for the whole page. */
  #revoked() {
    const room = this.session.value?.connection.phase.value;
    const inbox = this.client.inbox.connection.phase.value;
    for (const phase of [room, inbox]) if (phase?.name === "closed" && phase.code === 4001) this.client.signedOut();
  }

  #retry() {
    this.client.inbox.connection.retryNow();
    this.session.peek()?.connection.retryNow();
  }

  /**
   * @param {string|null} role the reader's role in the room
   * @param {import("../wire.js").Room|null} room
   */
  canWrite(role, room) {
    return role !== null && role !== "" && role !== "observer" && room?.status !== "archived";
  }

  /** Whether the reader may write in the open room. */
  canWriteHere() {
    const state = this.session.value?.state.value;
    return state ? this.canWrite(state.myRole, state.room) : false;
  }

  /** The box of the open room. */
  get box() {
    const found = document.querySelector("muster-room muster-composer");
    return /** @type {import("../messages/composer.js").Composer|null} */ (found)?.field ?? null;
  }

  /**
   * Begins a message, or goes on with the one that is begun.
   * @param {string} text
   * @param {string} [after] what stands behind the caret
   */
  begin(text, after = "") {
    const composer = this.box?.closest("muster-composer");
    /** @type {import("../messages/composer.js").Composer|null|undefined} */ (composer)?.begin(text, after);
  }

  /** Goes on reading upwards, letting go of what lies far below. */
  readOn() {
    const session = this.session.peek();
    if (!session) return;
    this.excerpt.value = new Excerpt(session);
    this.excerpt.value.loadOlder();
  }

  /**
   * Goes to what was said in the open room at a moment.
   * @param {string} at
   */
  async jump(at) {
    const session = this.session.peek();
    const room = session?.state.peek().room;
    if (!session || !room) return;
    await this.attempt(session.verbs.seqAt(room.id, at).then((seq) => {
      this.shownLink = null;
      this.router.go(roomAddress(session.slug, { seq: Math.max(seq, 1) }));
    }));
  }

  /** Looks for words, in the open room unless the reader takes that away. */
  search() {
    const { slug } = this.router.place.peek();
    this.router.go(`/search?q=${slug ? encodeURIComponent(`in:${slug} `) : ""}`);
  }

  /** @param {Dialog["name"]} name */
  show(name) {
    this.dialog.value = { name };
  }

  /**
   * @param {string} title
   * @param {string} text
   * @param {string} verb
   * @param {() => void} run
   */
  confirm(title, text, verb, run) {
    this.dialog.value = { name: "confirm", ask: { title, text, verb, run } };
  }

  /**
   * Says what went wrong with what was asked for.
   * @param {Promise<unknown>} doing
   * @returns {Promise<boolean>} whether it was done
   */
  async attempt(doing) {
    try {
      await doing;
      this.problem.value = "";
      return true;
    } catch (error) {
      this.problem.value = error instanceof Error ? error.message : "That did not work.";
      return false;
    }
  }

  /** @param {string} panel */
  togglePanel(panel) {
    const { slug, panel: open } = this.router.place.peek();
    this.router.go(roomAddress(slug, { panel: open === panel ? null : panel }));
  }

  /**
   * @param {HTMLElement} anchor
   * @param {(emoji: string) => void} picked
   */
  pickEmoji(anchor, picked) {
    const picker = document.querySelector("muster-emoji-picker");
    /** @type {import("../messages/emoji-picker.js").EmojiPicker|null} */ (picker)?.open(anchor, picked);
  }

  /**
   * Shares files in the open room.
   * @param {Iterable<File>|null|undefined} files
   */
  share(files) {
    const room = this.session.peek()?.state.peek().room;
    if (!room || !files || !this.canWriteHere()) return;
    this.problem.value = this.uploads.add(room.id, files) ? "" : "These are too many files at once.";
  }

  /** Everything in the open room is read. */
  markRead() {
    const session = this.session.peek();
    const state = session?.state.peek();
    if (!session || !state?.room) return;
    this.divider.value = null;
    session.markRead(state.head);
    this.client.inbox.readUpTo(state.room.id, state.head);
  }

  /**
   * Goes to the room before or after the open one in the list.
   * @param {number} step
   * @param {boolean} unreadOnly
   */
  step(step, unreadOnly) {
    const { slug } = this.router.place.peek();
    const rooms = groupsOf(this.client).flatMap(([, entries]) => entries);
    const here = rooms.findIndex(({ room, place }) => place === slug || room.id === slug);
    for (let n = 1; n <= rooms.length; n += 1) {
      const next = rooms[(here + step * n + rooms.length * 2) % rooms.length];
      if (next && next !== rooms[here] && (!unreadOnly || next.unread)) return this.router.go(roomAddress(next.place));
    }
  }

  /** @returns {Promise<void>} */
  async signOut() {
    const me = this.client.me.peek();
    try {
      await this.client.signOut();
    } catch {
      return this.confirm("You are still signed in", "The server cannot be reached.", "Try again", () => this.signOut());
    }
    if (me) this.drafts.clear(me.id);
    this.uploads.stop();
    return this.router.go("/signin");
  }
}
