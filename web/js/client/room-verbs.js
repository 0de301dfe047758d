import { results } from "./rest.js";

/** @typedef {import("../wire.js").Message} Message */

/** What is done in a room, and read of it, by requests. What they change comes back as events on the socket. */
export class RoomVerbs {
  #rest;

  /** @param {import("./rest.js").Rest} rest */
  constructor(rest) {
    this.#rest = rest;
  }

  /**
   * The replies under a message, and the message itself unless it is known.
   * @param {string} room
   * @param {string} root
   * @param {boolean} isRootKnown
   * @returns {Promise<Message[]>}
   */
  async thread(room, root, isRootKnown) {
    const found = isRootKnown ? [] : [await this.#rest.get(message(root))];
    const replies = await this.#rest.get(`${roomPath(room)}messages/?thread=${encodeURIComponent(root)}&limit=200`);
    return [...found, ...results(replies)];
  }

  /**
   * The pinned messages, in pin order.
   * @param {string} room
   * @returns {Promise<Message[]>}
   */
  async pins(room) {
    return results(await this.#rest.get(`${roomPath(room)}pinned_messages/?page_size=200`));
  }

  /**
   * A part of the log, and the messages in it as they are now.
   * @param {string} room
   * @param {number} after
   * @param {number} limit
   * @returns {Promise<{frames: import("../wire.js").DurableFrame[], messages: Message[]}>}
   */
  async log(room, after, limit) {
    const query = `?after=${after}&limit=${limit}`;
    const [log, messages] = await Promise.all([this.#rest.get(`${roomPath(room)}events/${query}`), this.#rest.get(`${roomPath(room)}messages/${query}`)]);
    return { frames: results(log), messages: results(messages) };
  }

  /**
   * The last event that had happened at a moment.
   * @param {string} room
   * @param {string} at
   * @returns {Promise<number>}
   */
  async seqAt(room, at) {
    return (await this.#rest.get(`${roomPath(room)}state/?at=${encodeURIComponent(at)}`)).seq;
  }

  /**
   * @param {string} id
   * @param {string} content
   */
  edit(id, content) {
    return this.#rest.patch(message(id), { content });
  }

  /** @param {string} id */
  remove(id) {
    return this.#rest.delete(message(id));
  }

  /**
   * @param {string} id
   * @param {string} emoji
   * @param {"add"|"remove"} action
   */
  react(id, emoji, action) {
    return this.#rest.post(`${message(id)}add_reaction/`, { emoji, action });
  }

  /**
   * @param {string} id
   * @param {boolean} pinned
   */
  pin(id, pinned) {
    return this.#rest.post(`${message(id)}pin_message/`, { action: pinned ? "pin" : "unpin" });
  }

  /**
   * Says that one has seen a message that asks for it.
   * @param {string} id
   */
  acknowledge(id) {
    return this.#rest.post(`${message(id)}acknowledge/`, {});
  }

  /**
   * Becomes a member, where the room is open to all.
   * @param {string} room
   */
  join(room) {
    return this.#rest.post(`${roomPath(room)}join/`, {});
  }
}

/** @param {string} room */
const roomPath = (room) => `/war-rooms/${encodeURIComponent(room)}/`;

/** @param {string} id */
const message = (id) => `/war-room-messages/${encodeURIComponent(id)}/`;
