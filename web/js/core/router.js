import { Signal } from "./signal.js";

/**
 * Where the reader is.
 * @typedef {object} Place
 * @property {"home"|"signin"|"room"|"search"|"admin"} name
 * @property {string} part of the administration, else empty
 * @property {string} slug of a room, else empty
 * @property {number|null} seq the message that a link points at
 * @property {string|null} panel thread, pins or people
 * @property {string|null} thread the thread's first message
 * @property {string|null} file that is read
 * @property {number|null} line of it
 * @property {string|null} link the key of a sign-in link
 * @property {string|null} at the moment that a link points at
 * @property {string|null} query what is looked for
 * @property {string|null} next where to go after signing in
 */

/**
 * @param {string} address path and query
 * @returns {Place}
 */
export function placeOf(address) {
  const url = new URL(address, "http://any");
  const [, first = "", slug = "", mark = "", seq = ""] = url.pathname.split("/");
  const thread = url.searchParams.get("thread");
  const room = first === "rooms" && slug !== "";
  return {
    name: room ? "room" : first === "signin" || first === "search" || first === "admin" ? first : "home",
    part: first === "admin" ? slug : "",
    slug: room ? decodeURIComponent(slug) : "",
    seq: mark === "m" && /^\d+$/.test(seq) ? Number(seq) : null,
    panel: thread ? "thread" : url.searchParams.get("panel"),
    thread,
    file: url.searchParams.get("file"),
    line: Number(/^#L(\d{1,9})$/.exec(url.hash)?.[1]) || null,
    link: url.searchParams.get("link"),
    at: url.searchParams.get("at"),
    query: url.searchParams.get("q"),
    next: url.searchParams.get("next"),
  };
}

const here = () => location.pathname + location.search + location.hash;

/** Real addresses, so that back, forward, bookmarks and shared links work. */
export class Router {
  place = new Signal(placeOf(here()));

  constructor() {
    addEventListener("popstate", () => this.#read());
    document.addEventListener("click", (event) => this.#follow(event));
  }

  /**
   * @param {string} address
   * @param {{replace?: boolean}} [how]
   */
  go(address, how = {}) {
    if (how.replace) history.replaceState(null, "", address);
    else if (address !== here()) history.pushState(null, "", address);
    this.#read();
  }

  #read() {
    this.place.value = placeOf(here());
  }

  /** @param {MouseEvent} event */
  #follow(event) {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.target || link.origin !== location.origin) return;
    if (!/^\/($|signin|search|admin|rooms\/)/.test(link.pathname)) return;
    event.preventDefault();
    this.go(link.pathname + link.search + link.hash);
  }
}

/**
 * The address of a room.
 * @param {string} slug
 * @param {{thread?: string|null, panel?: string|null, seq?: number, file?: string}} [at]
 */
export function roomAddress(slug, at = {}) {
  const path = `/rooms/${encodeURIComponent(slug)}${at.seq ? `/m/${at.seq}` : ""}`;
  if (at.thread) return `${path}?thread=${encodeURIComponent(at.thread)}`;
  const file = at.file ? `&file=${encodeURIComponent(at.file)}` : "";
  return at.panel ? `${path}?panel=${encodeURIComponent(at.panel)}${file}` : path;
}

/**
 * What stands for each room in its address: its slug, or its id where the list has another room with the same slug.
 * @param {ReadonlyArray<{id: string, slug: string}>} rooms
 * @returns {Map<string, string>} by the room's id
 */
export function placeNames(rooms) {
  const counts = new Map();
  for (const { slug } of rooms) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return new Map(rooms.map(({ id, slug }) => [id, counts.get(slug) === 1 ? slug : id]));
}
