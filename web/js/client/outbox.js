// Messages that were written and are not yet known to be in the log. They survive a reload, keep their client_id whatever
// happens, and are sent in the order in which they were written. The server keeps a client_id from counting twice.

/**
 * @typedef {object} Unsent
 * @property {string} client_id
 * @property {string} user the id of the person who wrote it: nobody else's session sends it
 * @property {string} room the room's id
 * @property {string} content
 * @property {string|null} reply_to
 * @property {string} created_at
 * @property {number} order
 * @property {"waiting"|"failed"|"acknowledged"} status
 * @property {string} [reason] why it failed
 */

/**
 * Where unsent messages are kept.
 * @typedef {object} Shelf
 * @property {() => Promise<Unsent[]>} all
 * @property {(unsent: Unsent) => Promise<void>} put
 * @property {(clientId: string) => Promise<void>} remove
 */

/** How many a person may have waiting in all rooms; a socket takes 5 a second, so more would take minutes. */
export const UNSENT_MAX = 500;

/**
 * A shelf that lasts as long as the page, for where the browser has no storage.
 * @implements {Shelf}
 */
export class MemoryShelf {
  /** @type {Map<string, Unsent>} */ #kept = new Map();

  async all() {
    return [...this.#kept.values()];
  }

  /** @param {Unsent} unsent */
  async put(unsent) {
    this.#kept.set(unsent.client_id, unsent);
  }

  /** @param {string} clientId */
  async remove(clientId) {
    this.#kept.delete(clientId);
  }
}

const NAME = "muster";
const STORE = "unsent";

/**
 * A shelf in IndexedDB.
 * @implements {Shelf}
 */
export class StoredShelf {
  #database;

  /** @param {IDBDatabase} database */
  constructor(database) {
    this.#database = database;
  }

  /**
   * The stored shelf, or one in memory where the browser refuses storage (as some do in private windows).
   * @returns {Promise<Shelf>}
   */
  static async open() {
    try {
      const opening = indexedDB.open(NAME, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "client_id" });
      return new StoredShelf(await done(opening));
    } catch {
      return new MemoryShelf();
    }
  }

  /** @returns {Promise<Unsent[]>} */
  all() {
    return done(this.#store("readonly").getAll());
  }

  /** @param {Unsent} unsent */
  async put(unsent) {
    await done(this.#store("readwrite").put(unsent));
  }

  /** @param {string} clientId */
  async remove(clientId) {
    await done(this.#store("readwrite").delete(clientId));
  }

  /** @param {IDBTransactionMode} mode */
  #store(mode) {
    return this.#database.transaction(STORE, mode).objectStore(STORE);
  }
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
