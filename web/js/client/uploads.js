import { Signal } from "../core/signal.js";
import { ApiError, parsed } from "./rest.js";

/** More files than this do not wait at once. */
const WAITING_MOST = 50;

/**
 * A file on its way to a room.
 * @typedef {{id: string, room: string, file: File, name: string, size: number, sent: number, status: "waiting"|"sending"|"failed", reason: string}} Upload
 */

/** Files that are shared, one after the other, with how far each is. What is done is seen in the room's log, not here. */
export class Uploads {
  list = new Signal(/** @type {readonly Upload[]} */ ([]));
  /** @type {{id: string, request: XMLHttpRequest}|null} */ #now = null;

  /**
   * @param {string} room
   * @param {Iterable<File>} files
   * @returns {boolean} false when there are too many at once
   */
  add(room, files) {
    const more = [...files].map((file) => ({ id: crypto.randomUUID(), room, file, name: file.name || "pasted", size: file.size, sent: 0, status: /** @type {const} */ ("waiting"), reason: "" }));
    if (this.list.peek().length + more.length > WAITING_MOST) return false;
    this.list.value = [...this.list.peek(), ...more];
    this.#next();
    return true;
  }

  /** @param {string} id */
  retry(id) {
    this.#change(id, { status: "waiting", sent: 0, reason: "" });
    this.#next();
  }

  /**
   * Gives a file up, also while it is on its way.
   * @param {string} id
   */
  cancel(id) {
    this.list.value = this.list.peek().filter((upload) => upload.id !== id);
    if (this.#now?.id !== id) return;
    this.#now.request.abort();
    this.#now = null;
    this.#next();
  }

  /** Gives all up, as when somebody signs out. */
  stop() {
    this.list.value = [];
    this.#now?.request.abort();
    this.#now = null;
  }

  #next() {
    const next = this.#now ? null : this.list.peek().find(({ status }) => status === "waiting");
    if (!next) return;
    const { id, room, file, name } = next;
    // Only this kind of request tells how far it is.
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("war_room", room);
    form.append("file", file, name);
    request.open("POST", "/api/v1/chat-files/");
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-Requested-With", "muster");
    request.upload.onprogress = ({ loaded }) => this.#change(id, { sent: Math.min(loaded, file.size) });
    request.onloadend = () => this.#ended(id, request);
    this.#now = { id, request };
    this.#change(id, { status: "sending" });
    request.send(form);
  }

  /**
   * @param {string} id
   * @param {XMLHttpRequest} request
   */
  #ended(id, request) {
    if (this.#now?.request !== request) return;
    this.#now = null;
    if (request.status === 201) this.list.value = this.list.peek().filter((upload) => upload.id !== id);
    else this.#change(id, { status: "failed", reason: ApiError.words(request.status, parsed(request.responseText) ?? {}) });
    this.#next();
  }

  /**
   * @param {string} id
   * @param {Partial<Upload>} change
   */
  #change(id, change) {
    this.list.value = this.list.peek().map((upload) => (upload.id === id ? { ...upload, ...change } : upload));
  }
}
