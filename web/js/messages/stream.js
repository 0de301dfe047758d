import { h } from "../core/dom.js";
import { icon } from "../core/icons.js";
import { avatar } from "../core/names.js";
import { settings } from "../core/settings.js";
import { Signal } from "../core/signal.js";
import { clockTime, dayKey, dayLabel, fullTime } from "../core/time.js";
import { View } from "../core/view.js";
import { isUser, nameOf } from "../fold/people.js";
import "./message.js";
import "./unsent.js";

/** @typedef {import("../fold.js").Item} Item */
/** @typedef {import("../wire.js").Message} Message */

/** Messages of one person within this time stand under one head. */
const GROUP_MS = 5 * 60_000;
/** Closer to the end than this counts as being at the end. */
const END_PX = 48;
/** Closer to the start than this loads what is older. */
const START_PX = 600;

/**
 * The stream of a room: messages and what else happened, oldest first. It keeps to the end while the reader is there, and
 * keeps still when something is put above what the reader looks at.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class Stream extends View {
  #atEnd = new Signal(true);
  /** @type {Signal<number>} */ #seen = new Signal(0);
  /** @type {{node: Element, top: number}|null} */ #anchor = null;
  /** @type {ResizeObserver|null} */ #sizes = null;

  constructor() {
    super();
    this.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.addEventListener("keydown", (event) => this.#key(event));
  }

  connectedCallback() {
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", "Messages");
    this.tabIndex = 0;
    super.connectedCallback();
    this.#sizes = new ResizeObserver(() => this.#stick());
    this.#sizes.observe(this);
    for (const child of this.children) this.#sizes.observe(child);
    this.until(() => this.#sizes?.disconnect());
    this.toEnd();
  }

  view() {
    const { session } = this.props;
    const { items, from, me, head } = session.state.value;
    const { loading, failed } = session.history.value;
    if (this.#atEnd.value) this.#seen.value = head;
    const live = me !== null;
    return [
      h("div", { class: "entries", key: "entries" },
        this.#start(live, from, loading, failed),
        this.#entries(items),
        session.posting.unsent.value.filter(({ reply_to }) => !reply_to).map((unsent) =>
          h("muster-unsent", { key: unsent.client_id, ".props": { unsent, session, me: this.props.app.client.me.peek() } })),
      ),
      this.#more(items),
    ];
  }

  /**
   * @param {boolean} live
   * @param {number} from
   * @param {boolean} loading
   * @param {boolean} failed
   */
  #start(live, from, loading, failed) {
    if (!live) {
      const closed = this.props.session.connection.phase.value.name === "closed";
      return closed ? null : h("p", { class: "note", key: "opening" }, "Opening the room…");
    }
    if (failed) {
      return h("p", { class: "note", key: "failed" }, "Older messages could not be loaded. ",
        h("button", { class: "link", type: "button", onclick: () => this.props.session.loadOlder() }, "Try again"));
    }
    if (loading) return h("p", { class: "note", key: "loading" }, "Loading older messages…");
    return from <= 1 ? h("p", { class: "note", key: "first" }, "This is where the room begins.") : null;
  }

  /** @param {readonly Item[]} items */
  #entries(items) {
    const { session, app } = this.props;
    const { messages, me, members, myRole, room } = session.state.value;
    const divider = app.divider.value;
    const canWrite = app.canWrite(myRole, room);
    const now = new Date();
    const out = [];
    /** @type {Message|null} */ let before = null;
    let day = "";
    let isDivided = divider === null;
    for (const item of items) {
      const message = item.line ? null : messages.get(item.id);
      const at = item.line?.at ?? message?.created_at;
      if (!at || (!item.line && !message)) continue;
      if (dayKey(at) !== day) {
        day = dayKey(at);
        before = null;
        out.push(h("div", { class: "day", role: "separator", key: `day-${day}`, "aria-label": dayLabel(at, now) },
          h("span", null, dayLabel(at, now))));
      }
      if (!isDivided && divider !== null && item.seq > divider && !isUser(message?.sender ?? item.line?.actor, me)) {
        isDivided = true;
        before = null;
        out.push(h("div", { class: "new", role: "separator", key: "new", "aria-label": "New messages" }, h("span", null, "New")));
      }
      if (item.line || message?.message_type === "SYSTEM") {
        before = null;
        out.push(this.#line(item, message ?? null));
      } else if (message) {
        const grouped = before !== null && belongs(before, message);
        before = message;
        const props = { message, me, members, grouped, canWrite, place: "stream" };
        out.push(h("muster-message", { key: message.id, tabindex: -1, ".props": props }));
      }
    }
    return out;
  }

  /**
   * @param {Item} item
   * @param {Message|null} message
   */
  #line(item, message) {
    const at = item.line?.at ?? message?.created_at ?? "";
    const actor = item.line?.actor ?? message?.sender ?? null;
    const text = item.line?.text ?? message?.content ?? "";
    const machine = actor?.kind === "bot" || actor?.kind === "integration";
    return h("p", { class: "line", key: item.id, "data-seq": item.seq, "data-id": item.id },
      actor && !machine ? avatar(actor) : null,
      h("span", null, actor ? h("b", null, nameOf(actor)) : null, ` ${text}`),
      at ? h("time", { datetime: at, title: fullTime(at) }, clockTime(at)) : null);
  }

  /** @param {readonly Item[]} items */
  #more(items) {
    if (this.#atEnd.value) return null;
    const fresh = items.filter(({ seq, line }) => !line && seq > this.#seen.peek());
    const messages = this.props.session.state.peek().messages;
    const first = fresh.length ? messages.get(fresh[0]?.id ?? "") : null;
    return h("button", { class: "to-end", key: "to-end", type: "button", onclick: () => this.toEnd() }, icon("down"),
      first ? `${fresh.length} new since ${clockTime(first.created_at)}` : "Latest");
  }

  aboutToDraw() {
    this.#anchor = null;
    if (this.#atEnd.peek()) return;
    const top = this.getBoundingClientRect().top;
    for (const node of this.firstElementChild?.children ?? []) {
      const box = node.getBoundingClientRect();
      if (box.bottom <= top || !node.hasAttribute("data-seq")) continue;
      this.#anchor = { node, top: box.top };
      return;
    }
  }

  drawn() {
    if (this.#atEnd.peek()) this.toEnd();
    else if (this.#anchor?.node.isConnected) {
      this.scrollTop += this.#anchor.node.getBoundingClientRect().top - this.#anchor.top;
    }
    this.#lookUp();
  }

  /** Goes to the newest message. */
  toEnd() {
    this.scrollTop = this.scrollHeight;
    this.#atEnd.value = true;
  }

  /**
   * Goes to a message and marks it for a moment.
   * @param {string} id
   */
  show(id) {
    const node = this.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!(node instanceof HTMLElement)) return false;
    this.#atEnd.value = false;
    node.scrollIntoView({ block: "center" });
    node.focus({ preventScroll: true });
    node.classList.add("found");
    setTimeout(() => node.classList.remove("found"), 2000);
    return true;
  }

  /** Whether the newest message is in view. */
  get isAtEnd() {
    return this.#atEnd.value;
  }

  #stick() {
    if (this.#atEnd.peek()) this.scrollTop = this.scrollHeight;
  }

  #scrolled() {
    this.#atEnd.value = this.scrollHeight - this.scrollTop - this.clientHeight < END_PX;
    this.props.session.readingOlder = !this.#atEnd.peek();
    this.#lookUp();
  }

  #lookUp() {
    const { session } = this.props;
    const { from, items } = session.state.peek();
    const { loading, failed } = session.history.peek();
    if (this.scrollTop < START_PX && from > 1 && items.length && !loading && !failed) queueMicrotask(() => session.loadOlder());
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1 && !settings.chosen.peek().letters) return;
    const step = { ArrowUp: -1, k: -1, ArrowDown: 1, j: 1 }[event.key];
    const here = event.target instanceof HTMLElement ? event.target : null;
    if (!step || !here || (here !== this && here.localName !== "muster-message")) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(here === this ? null : here, step);
  }

  /**
   * Moves the focus to the message before or after one, or to the last.
   * @param {HTMLElement|null} here
   * @param {number} step
   */
  move(here, step) {
    const all = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("muster-message")]);
    const next = here ? all[all.indexOf(here) + step] : all.at(-1);
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }
}
customElements.define("muster-stream", Stream);

/**
 * Whether a message stands under the head of the one before it.
 * @param {Message} before
 * @param {Message} message
 */
export function belongs(before, message) {
  return (
    isUser(before.sender, message.sender) &&
    before.message_type === message.message_type &&
    !message.is_pinned &&
    Date.parse(message.created_at) - Date.parse(before.created_at) < GROUP_MS
  );
}
