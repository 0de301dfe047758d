import { results } from "./rest.js";

/** @param {string} id */
const path = (id) => `/chat-files/${encodeURIComponent(id)}/`;

/**
 * Where the content of a file is.
 * @param {string} id
 */
export const fileAddress = (id) => `/api/v1${path(id)}download/`;

/** What is read of the files of a room. */
export class FileVerbs {
  /** Of a longer text only this many bytes are read. */
  textMost = 1024 * 1024;
  #rest;

  /** @param {import("./rest.js").Rest} rest */
  constructor(rest) {
    this.#rest = rest;
  }

  /** @param {string} room */
  async list(room) {
    return results(await this.#rest.get(`/chat-files/?war_room=${encodeURIComponent(room)}&page_size=200`));
  }

  /** @param {string} id */
  get(id) {
    return this.#rest.get(path(id));
  }

  /**
   * Everything that the record has of a file.
   * @param {string} id
   */
  custody(id) {
    return this.#rest.get(`${path(id)}custody/`);
  }

  /**
   * The beginning of a file, as text.
   * @param {string} id
   * @returns {Promise<string>}
   */
  text(id) {
    return this.#rest.text(`${path(id)}download/`, this.textMost);
  }
}
