import { results } from "./rest.js";

/** @typedef {import("../wire.js").User} User */
/** @typedef {import("../wire.js").Message} Message */
/**
 * An entry of the timeline; `message` is what it shows, or what caused it.
 * @typedef {{id: string, seq: number, at: string, original_at: string|null, is_hidden: boolean, actor: User, text: string, type: string, message: Message|null, change: {by: User, at: string, reason: string|null}|null}} Entry
 */
/** @typedef {{id: string, seq: number, kind: string, state: string, owner: User|null, due: string|null, text: string|null}} Task */
/** @typedef {{id: string, seq: number, what: string|null, why: string|null, is_reversible: boolean|null, superseded_by: string|null, made_by: User, made_at: string}} Decision */

/** Lists are read in pages of this many, and no further than this many pages. */
const PAGE = 200;
const PAGES_MOST = 10;

/** What is done with the record of an incident, and read of it, by requests. What they change comes back as events. */
export class IncidentVerbs {
  #rest;

  /** @param {import("./rest.js").Rest} rest */
  constructor(rest) {
    this.#rest = rest;
  }

  /**
   * Who has which role, and the last update.
   * @param {string} key
   */
  async read(key) {
    const [roles, updates] = await Promise.all([this.#rest.get(`${path(key)}roles/`), this.#rest.get(`${path(key)}updates/?page_size=1`)]);
    const last = updates.count > 1 ? await this.#rest.get(`${path(key)}updates/?page_size=1&page=${updates.count}`) : updates;
    return { roles: results(roles), update: results(last)[0] ?? null };
  }

  /**
   * @param {string} room
   * @param {boolean} withHidden
   * @returns {Promise<Entry[]>}
   */
  timeline(room, withHidden) {
    return this.#all(`/war-rooms/${encodeURIComponent(room)}/timeline/?hidden=${withHidden}`);
  }

  /**
   * @param {string} key
   * @returns {Promise<Task[]>}
   */
  tasks(key) {
    return this.#all(`${path(key)}tasks/?`);
  }

  /**
   * @param {string} key
   * @returns {Promise<Decision[]>}
   */
  decisions(key) {
    return this.#all(`${path(key)}decisions/?`);
  }

  /** @param {string} address with the beginning of its query */
  async #all(address) {
    /** @type {any[]} */ const found = [];
    for (let page = 1; page <= PAGES_MOST; page += 1) {
      const answer = await this.#rest.get(`${address}&page=${page}&page_size=${PAGE}`);
      found.push(...results(answer));
      if (!answer?.next) break;
    }
    return found;
  }

  /**
   * Adds something to an incident's record: a role's holder, a task, a decision, an update, its status or severity.
   * @param {string} key
   * @param {"roles"|"tasks"|"decisions"|"updates"|"status"|"severity"} what
   * @param {object} body
   */
  add(key, what, body) {
    return this.#rest.post(`${path(key)}${what}/`, body, { "Idempotency-Key": crypto.randomUUID() });
  }

  /**
   * Changes a task or an entry of the timeline.
   * @param {string} key
   * @param {"tasks"|"timeline"} what
   * @param {string} id
   * @param {object} body
   */
  change(key, what, id, body) {
    return this.#rest.patch(`${path(key)}${what}/${encodeURIComponent(id)}/`, body);
  }

  /**
   * Puts a message into its room's timeline.
   * @param {string} id
   */
  addToTimeline(id) {
    return this.#rest.post(`/war-room-messages/${encodeURIComponent(id)}/add_to_timeline/`, {});
  }
}

/** @param {string} key */
const path = (key) => `/incidents/${encodeURIComponent(key)}/`;
