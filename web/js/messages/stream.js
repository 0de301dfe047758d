import { EXCERPT_MOST } from "../client/excerpt.js";
import { Signal, View, avatar, clockTime, dayKey, dayLabel, fullTime, h, icon, isUser, nameOf, settings } from "../page.js";
import "../files/file.js";
import "./message.js";
import "./unsent.js";

/** @typedef {import("../fold.js").Item} Item */
/** @typedef {import("../wire.js").Message} Message */

/** Messages of one person within this time stand under one head. */
const GROUP_MS = 5 * 60_000;
/** Closer to the end than this counts as being at the end. */
const END_PX = 48;
/** Closer to the start or to the end of what is loaded than this loads more. */
const NEAR_PX = 600;
/** What the arrow keys go through. */
const ENTRY = "muster-message, muster-file";
/** As many lines that are no messages in a row show only the last of them. */
const RUN = 4;

/**
 * The stream of a room: messages and what else happened, oldest first. It keeps to the end while the reader is there, and
 * keeps still when something is put above what the reader looks at.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class Stream extends View {
  #atEnd = new Signal(true);
  /** @type {Signal<number>} */ #seen = new Signal(0);
  /** The runs of lines that are unfolded, by the first of them. */
  #unfolded = new Signal(/** @type {ReadonlySet<string>} */ (new Set()));
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
    const { app, session } = this.props;
    const excerpt = app.excerpt.value;
    const { items, from, messages } = (excerpt ?? session).state.value;
    const { me, head } = session.state.value;
    const { loading, failed } = (excerpt ?? session).history.value;
    if (excerpt) this.#atEnd.value = false;
    else if (this.#atEnd.value) this.#seen.value = head;
    const live = me !== null;
    return [
      h("div", { class: "entries", key: "entries" },
        this.#start(live, from, loading, failed),
        this.#entries(items, messages),
        excerpt ? [] : session.posting.unsent.value.filter(({ reply_to }) => !reply_to).map((unsent) =>
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
        h("button", { class: "link", onclick: () => this.#source.loadOlder() }, "Try again"));
    }
    if (loading) return h("p", { class: "note", key: "loading" }, "Loading older messages…");
    return from <= 1 ? h("p", { class: "note", key: "first" }, "This is where the room begins.") : null;
  }

  /** What is shown: the room's end, or another part of it. */
  get #source() {
    const { app, session } = this.props;
    return app.excerpt.peek() ?? session;
  }

  /**
   * @param {readonly Item[]} items
   * @param {ReadonlyMap<string, Message>} messages
   */
  #entries(items, messages) {
    const { session, app } = this.props;
    const { me, members, myRole, room, levels } = session.state.value;
    const divider = app.divider.value;
    const canWrite = app.canWrite(myRole, room);
    const now = new Date();
    /** @type {import("../core/dom.js").Description[]} */ const out = [];
    /** @type {Array<[Item, Message|null]>} */ let run = [];
    const endRun = () => {
      out.push(...this.#run(run));
      run = [];
    };
    /** @type {Message|null} */ let before = null;
    let day = "";
    let isDivided = divider === null;
    for (const item of items) {
      const message = item.line ? null : messages.get(item.id);
      const at = item.line?.at ?? message?.created_at;
      if (!at || (!item.line && !message)) continue;
      if (dayKey(at) !== day) {
        endRun();
        day = dayKey(at);
        before = null;
        out.push(h("div", { class: "day", key: `day-${day}` },
          h("button", { title: "Jump to a date (G D)", onclick: () => app.show("jump") }, dayLabel(at, now))));
      }
      if (!isDivided && divider !== null && item.seq > divider && !isUser(message?.sender ?? item.line?.actor, me)) {
        endRun();
        isDivided = true;
        before = null;
        out.push(h("div", { class: "new", role: "separator", key: "new", "aria-label": "New messages" }, h("span", null, "New")));
      }
      if (item.line?.file) {
        endRun();
        before = null;
        const { file, actor } = item.line;
        out.push(h("muster-file", { key: item.id, tabindex: -1, "data-seq": item.seq, "data-id": item.id, ".props": {
          app, slug: session.slug, file, actor, at, level: levels.get(file.id) ?? file.classification, place: "stream" } }));
      } else if (item.line || message?.message_type === "SYSTEM") {
        before = null;
        run.push([item, message ?? null]);
      } else if (message) {
        endRun();
        const grouped = before !== null && belongs(before, message);
        before = message;
        const props = { message, me, members, grouped, canWrite, place: "stream" };
        out.push(h("muster-message", { key: message.id, tabindex: -1, ".props": props }));
      }
    }
    endRun();
    return out;
  }

  /**
   * Lines in a row: of many only the last, until the others are asked for.
   * @param {Array<[Item, Message|null]>} run
   */
  #run(run) {
    const [first] = run[0] ?? [];
    if (!first || run.length < RUN) return run.map(([item, message]) => this.#line(item, message));
    const isOpen = this.#unfolded.value.has(first.id);
    const shown = isOpen ? run : run.slice(-1);
    const others = run.length - 1;
    const fold = h("button", { class: "line run", key: `run-${first.id}`, "data-seq": isOpen ? null : first.seq, "aria-expanded": isOpen,
      onclick: () => this.#unfold(first.id, !isOpen) }, icon(isOpen ? "close" : "plus"), isOpen ? "Fold these events" : `${others} more events`);
    return [fold, ...shown.map(([item, message]) => this.#line(item, message))];
  }

  /**
   * @param {string} id
   * @param {boolean} isOpen
   */
  #unfold(id, isOpen) {
    const open = new Set(this.#unfolded.peek());
    if (isOpen) open.add(id);
    else open.delete(id);
    this.#unfolded.value = open;
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
    if (this.props.app.excerpt.value) {
      return h("button", { class: "to-end", key: "to-end", onclick: () => this.toEnd() }, icon("down"), "Back to now");
    }
    const fresh = items.filter(({ seq, line }) => !line && seq > this.#seen.peek());
    const messages = this.props.session.state.peek().messages;
    const first = fresh.length ? messages.get(fresh[0]?.id ?? "") : null;
    return h("button", { class: "to-end", key: "to-end", onclick: () => this.toEnd() }, icon("down"),
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
    if (this.#atEnd.peek()) this.#stick();
    else if (this.#anchor?.node.isConnected) {
      this.scrollTop += this.#anchor.node.getBoundingClientRect().top - this.#anchor.top;
    }
    this.#look();
  }

  /** Goes to the newest message. */
  toEnd() {
    this.props.app.excerpt.value = null;
    this.#atEnd.value = true;
    this.#stick();
  }

  /**
   * Goes to a message, or another event, and marks it for a moment.
   * @param {string} id
   * @returns {boolean}
   */
  show(id) {
    const node = this.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!(node instanceof HTMLElement)) {
      const { items } = this.#source.state.peek();
      const isNew = items.some((item) => item.line && !this.#unfolded.peek().has(item.id));
      if (!isNew) return false;
      // It is among those that are folded: which run it is in only the drawing knows.
      this.#unfolded.value = new Set(items.flatMap((item) => (item.line ? item.id : [])));
      requestAnimationFrame(() => this.show(id));
      return true;
    }
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

  get #below() {
    return this.scrollHeight - this.scrollTop - this.clientHeight;
  }

  #scrolled() {
    const { app, session } = this.props;
    this.#atEnd.value = !app.excerpt.peek() && this.#below < END_PX;
    session.readingOlder = !this.#atEnd.peek() && !app.excerpt.peek();
    this.#look();
  }

  /** Loads what the reader is about to see. */
  #look() {
    const { app } = this.props;
    const source = this.#source;
    const excerpt = app.excerpt.peek();
    const { from, items } = source.state.peek();
    const { loading, failed } = source.history.peek();
    if (loading || failed || !items.length) return;
    if (this.scrollTop < NEAR_PX && from > 1) {
      queueMicrotask(() => (excerpt || items.length < EXCERPT_MOST ? source.loadOlder() : app.readOn()));
    } else if (excerpt && this.#below < NEAR_PX) {
      if (excerpt.isJoined) queueMicrotask(() => (app.excerpt.value = null));
      else queueMicrotask(() => excerpt.loadNewer());
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1 && !settings.chosen.peek().letters) return;
    const step = { ArrowUp: -1, k: -1, ArrowDown: 1, j: 1 }[event.key];
    const here = event.target instanceof HTMLElement ? event.target : null;
    if (!step || !here || (here !== this && !here.matches(ENTRY))) return;
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
    const all = /** @type {HTMLElement[]} */ ([...this.querySelectorAll(ENTRY)]);
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
