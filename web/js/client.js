// The client: everything between a page (or a program) and the server, without DOM. A page reads its signals and calls its
// verbs; `Client` is who is signed in and their rooms, `RoomSession` is one open room.

import { Inbox } from "./client/inbox.js";
import { Leftovers } from "./client/leftovers.js";
import { ApiError, Rest, results } from "./client/rest.js";
import { RoomSession } from "./client/room-session.js";
import { Signal, watch } from "./core/signal.js";

export { ApiError, Rest, RoomSession, Inbox };

/** @typedef {import("./wire.js").User} User */
/** @typedef {import("./wire.js").Room} Room */
/** @typedef {import("./wire.js").Incident} Incident */

/** Rooms and incidents are read in pages of this many, and no further than this many pages. */
const PAGE = 200;
const PAGES_MOST = 10;
/** What a busy server would not take is tried again this much later. */
const LEFT_MS = 3_000;

/**
 * @typedef {object} Surroundings
 * @property {string} origin of the sockets, such as "wss://host"
 * @property {typeof fetch} fetch
 * @property {import("./client/connection.js").World} world
 * @property {import("./client/outbox.js").Shelf} shelf
 */

export class Client {
  /** Who is signed in; undefined until that is known. */
  me = new Signal(/** @type {User|null|undefined} */ (undefined));
  rooms = new Signal(/** @type {readonly Room[]|null} */ (null));
  incidents = new Signal(/** @type {ReadonlyMap<string, Incident>} */ (new Map()));
  /** Whether somebody was signed in here whom the server signed out. */
  wasEnded = false;
  /** @type {Set<RoomSession>} */ #open = new Set();
  #left;
  #around;
  #reading = false;
  #readAgain = false;

  /** @param {Surroundings} around */
  constructor(around) {
    this.#around = around;
    this.rest = new Rest(around.fetch);
    this.rest.onSignedOut = () => this.signedOut();
    this.inbox = new Inbox(around.origin, around.world, () => this.readRooms());
    this.#left = new Leftovers(around.shelf, this.rest);
    watch(() => void (this.inbox.connection.phase.value.name === "live" && this.#sendLeft()));
  }

  /** Finds out who is signed in. */
  async start() {
    try {
      this.#signedIn(await this.rest.get("/auth/me/"));
    } catch (error) {
      if (error instanceof ApiError && error.passing) throw error;
      this.me.value = null;
    }
  }

  /**
   * @param {string} username
   * @param {string} password
   * @param {string} [otp] the authenticator's code, or a recovery code
   */
  async signIn(username, password, otp) {
    this.#signedIn(await this.rest.post("/auth/login/", otp ? { username, password, otp } : { username, password }));
  }

  /**
   * @param {string} key of a one-time link
   * @param {string} [otp] the authenticator's code, or a recovery code
   */
  async signInByLink(key, otp) {
    this.#signedIn(await this.rest.post("/auth/link/", otp ? { key, otp } : { key }));
  }

  async signOut() {
    await this.rest.post("/auth/logout/", {});
    const me = this.me.peek();
    // What was not sent is content, and the next person at this screen is another one.
    const left = await this.#around.shelf.all().catch(() => []);
    for (const unsent of left) if (unsent.user === me?.id) await this.#around.shelf.remove(unsent.client_id);
    this.signedOut();
    this.wasEnded = false;
  }

  /** Sends what an earlier visit, or another room, left unsent. */
  async #sendLeft() {
    const me = this.me.peek();
    const isOpen = (/** @type {string} */ room) => [...this.#open].some((session) => session.posting.room === room);
    if (!me || this.inbox.connection.phase.peek().name !== "live") return;
    if (!(await this.#left.send(me.id, isOpen))) this.#around.world.setTimeout(() => this.#sendLeft(), LEFT_MS);
  }

  /** @param {any} answer */
  #signedIn(answer) {
    this.wasEnded = false;
    this.me.value = answer?.user ?? answer;
    this.inbox.connection.start();
    this.readRooms();
  }

  /** Nobody is signed in any more: forgets what they could see. */
  signedOut() {
    this.inbox.connection.stop();
    this.rooms.value = null;
    this.incidents.value = new Map();
    this.wasEnded ||= Boolean(this.me.peek());
    this.me.value = null;
  }

  /** Reads the lists again; calls while it reads become one more reading. */
  async readRooms() {
    if (this.#reading) {
      this.#readAgain = true;
      return;
    }
    this.#reading = true;
    try {
      const [rooms, incidents] = await Promise.all([this.#all("/war-rooms/"), this.#all("/incidents/")]);
      if (!this.me.peek()) return;
      this.incidents.value = new Map(incidents.map((/** @type {Incident} */ incident) => [incident.key, incident]));
      this.rooms.value = rooms;
    } catch {
      // The inbox comes back and asks for this again.
    } finally {
      this.#reading = false;
    }
    if (!this.#readAgain) return;
    this.#readAgain = false;
    await this.readRooms();
  }

  /** @param {string} path */
  async #all(path) {
    /** @type {any[]} */ const found = [];
    for (let page = 1; page <= PAGES_MOST; page += 1) {
      const answer = await this.rest.get(`${path}?page=${page}&page_size=${PAGE}`);
      found.push(...results(answer));
      if (!answer?.next) break;
    }
    return found;
  }

  /**
   * What a room session learned of its incident, so that the list says the same.
   * @param {Incident} incident
   */
  noteIncident(incident) {
    const known = this.incidents.peek().get(incident.key);
    if (known && (known.version ?? 0) >= (incident.version ?? 1)) return;
    this.incidents.value = new Map(this.incidents.peek()).set(incident.key, { ...known, ...incident });
  }

  /**
   * @param {{title: string, severity: string, summary?: string}} what
   * @returns {Promise<Incident>}
   */
  async declare(what) {
    const incident = await this.rest.post("/incidents/", what, { "Idempotency-Key": crypto.randomUUID() });
    await this.readRooms();
    return incident;
  }

  /**
   * A session in a room, to be opened and closed by the caller.
   * @param {string} slug
   */
  room(slug) {
    const me = this.me.peek();
    if (!me) throw new Error("nobody is signed in");
    const { origin, world, shelf } = this.#around;
    const listed = (this.rooms.peek() ?? []).filter((room) => room.slug === slug || room.id === slug);
    const room = listed.length === 1 ? listed[0]?.id : null;
    const closed = () => {
      this.#open.delete(session);
      this.#sendLeft();
    };
    const session = new RoomSession({ slug, room, closed, origin, world, shelf, rest: this.rest, me });
    this.#open.add(session);
    return session;
  }
}
