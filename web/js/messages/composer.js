import { Signal, View, avatar, h, icon, nameOf, sentence } from "../page.js";
import { MESSAGE_BYTES_MAX } from "../wire.js";
import { commandAt, openChoices, withWord } from "./command-list.js";
import { MARKS, isInBlock, marked } from "./marks.js";
import { GROUPS, calledBy, mentionAt, mentionable, withMention } from "./mention-list.js";

/** Others are told this often at most that somebody types. */
const TYPING_MS = 3_000;
/** Calling more people than this is said before it is sent. */
const MANY = 6;
/** The server is asked what may come next when the typing pauses this long. */
const PAUSE_MS = 120;
/** From here on the reader is told how much room is left. */
const NEARLY_BYTES = MESSAGE_BYTES_MAX - 1024;
/** A pasted text of more lines than this may be better off as a file. */
const LINES_MANY = 20;
/** So long a text waits to be looked through. */
const CHECK_MS = 2_000;
/** What keys, tokens and numbers of cards and people look like at least; only then the server is asked. */
const MAYBE_SECRET = /-----BEGIN|[\w+/=.-]{16,}|\d[\d -]{7,}\d/;
/** Addresses are what incidents are about. */
const LISTS = new Set(["email_addresses", "ip_addresses"]);
const bytes = new TextEncoder();

/**
 * The box that messages are written in. Enter sends, Shift+Enter begins a line; on touch screens Enter begins a line and the
 * button sends; nothing is sent while an input method is composing.
 * @typedef {{id: string, mark: import("../core/dom.js").Child, name: string, hint: string, text: string, start: number}} Choice
 * @extends {View<{app: import("../shell/app.js").App, drafts: import("./drafts.js").Drafts, session: import("../client.js").RoomSession, me: import("../wire.js").User, root: string|null, name: string, hint: string}>}
 */
export class Composer extends View {
  #left = new Signal(MESSAGE_BYTES_MAX);
  #isFull = new Signal(false);
  /** The letters after an "@" before the caret, while one is typed. */
  #calling = new Signal(/** @type {string|null} */ (null));
  /** What may come next in a command. */
  #offer = new Signal(/** @type {import("./command-list.js").Offer|null} */ (null));
  /** The choice that Enter takes; below 0 for none. */
  #chosen = new Signal(0);
  #many = new Signal(0);
  /** A long text that was pasted, which may be better off as a file. */
  #pasted = new Signal("");
  /** What was found in the text that should not be sent unnoticed. */
  #found = new Signal(/** @type {{names: string[], redacted: string}|null} */ (null));
  /** The text that was looked through, or that is to be sent all the same. */
  #checked = "";
  #asking = 0;
  #typedAt = 0;
  #isTyping = false;

  connectedCallback() {
    super.connectedCallback();
    const field = this.field;
    if (!field) return;
    this.until(() => clearTimeout(this.#asking));
    const { drafts, session, me, root } = this.props;
    field.value = drafts.get(me.id, session.slug, root);
    this.#grow();
  }

  /**
   * Puts a beginning before what is there, and the caret behind it.
   * @param {string} text
   * @param {string} after
   */
  begin(text, after) {
    const field = this.field;
    if (!field) return;
    const before = text.startsWith("/") ? "" : field.value && !/\s$/.test(field.value) ? `${field.value} ` : field.value;
    const rest = text.startsWith("/") ? field.value : "";
    field.value = before + text + after + rest;
    field.focus();
    field.setSelectionRange((before + text).length, (before + text).length);
    this.#typed();
  }

  /**
   * Puts a text into the box, after what is there.
   * @param {string} text
   */
  put(text) {
    const field = this.field;
    if (!field) return;
    field.value = field.value ? `${field.value}\n${text}` : text;
    this.#typed();
    field.focus();
  }

  get field() {
    return this.querySelector("textarea");
  }

  view() {
    const { app, name, hint, root } = this.props;
    const left = this.#left.value;
    const choices = this.#choices();
    const at = Math.min(this.#chosen.value, choices.length - 1);
    const wanted = this.#offer.value?.wanted;
    return h("form", { class: "composer", onsubmit: (/** @type {Event} */ event) => this.#submit(event) },
      choices.length ? h("ul", { class: "choice-list", id: this.#listId, role: "listbox", "aria-label": wanted ? `Which ${wanted}` : "People" },
        choices.map((choice, index) => h("li", {
          key: choice.id, id: `${this.#listId}-${index}`, role: "option", "aria-selected": index === at,
          onpointerdown: (/** @type {Event} */ event) => this.#take(event, choice),
        }, choice.mark, h("b", null, choice.name), h("span", { class: "hint" }, choice.hint)))) : null,
      root === null ? [h("button", { class: "tool attach", key: "attach", "aria-label": "Attach files", title: "Attach files (Ctrl+U)", onclick: () => this.querySelector("input")?.click() }, icon("clip")),
        h("input", { key: "files", type: "file", multiple: true, hidden: true, "aria-label": "Files", onchange: (/** @type {any} */ event) => {
          app.share([...event.target.files]);
          event.target.value = "";
        } })] : null,
      h("textarea", {
        "aria-label": name,
        "aria-autocomplete": "list",
        "aria-controls": choices.length ? this.#listId : null,
        "aria-activedescendant": choices.length && at >= 0 ? `${this.#listId}-${at}` : null,
        onblur: () => this.#offerNothing(),
        placeholder: hint,
        rows: 1,
        enterkeyhint: "send",
        oninput: () => this.#typed(),
        onpaste: (/** @type {ClipboardEvent} */ event) => this.#paste(event),
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      }),
      h("button", { class: "send", type: "submit", "aria-label": "Send", title: "Send (Enter)", disabled: left < 0 }, icon("send")),
      left < MESSAGE_BYTES_MAX - NEARLY_BYTES || this.#isFull.value
        ? h("p", { class: left < 0 || this.#isFull.value ? "hint bad" : "hint", role: "status" },
          this.#isFull.value ? "Too many messages are waiting to be sent." : left < 0 ? `${-left} bytes too long` : `${left} bytes left`)
        : null,
      this.#pasted.value ? h("p", { class: "hint", role: "status" }, "This is long. ", h("button", { class: "link", onclick: () => this.#pasteAsFile() }, "Share it as a file")) : null,
      this.#secret(),
      this.#many.value > MANY ? h("p", { class: "hint warn", role: "status" }, `This calls ${this.#many.value} people.`) : null);
  }

  #secret() {
    const found = this.#found.value;
    if (!found) return null;
    const send = (/** @type {string} */ text) => {
      const field = this.field;
      if (!field) return;
      field.value = this.#checked = text;
      this.#send(text);
    };
    return h("p", { class: "hint warn row", role: "alert" }, icon("warning"), `Everybody here would have what is in it: ${sentence(found.names)}. `,
      h("button", { class: "button small", onclick: () => send(found.redacted) }, "Send without it"),
      h("button", { class: "button small", onclick: () => send(this.field?.value ?? "") }, "Send all the same"));
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    const { clipboardData: data } = event;
    if (!data || this.props.root !== null) return;
    const text = data.getData("text/plain").replaceAll("\r\n", "\n");
    if (data.files.length) {
      event.preventDefault();
      this.props.app.share([...data.files]);
    } else if (text.split("\n").length > LINES_MANY) this.#pasted.value = text;
  }

  #pasteAsFile() {
    const field = this.field;
    const text = this.#pasted.peek();
    if (!field) return;
    this.props.app.share([new File([text], `pasted-${new Date().toISOString().slice(11, 19).replaceAll(":", "")}.txt`, { type: "text/plain" })]);
    field.value = field.value.replace(text, () => "");
    this.#typed();
    field.focus();
  }

  get #listId() {
    return `choices-${this.props.root ?? "room"}`;
  }

  /**
   * What may stand at the caret: people after an "@", words of a command.
   * @returns {Choice[]}
   */
  #choices() {
    const { session, me } = this.props;
    const offer = this.#offer.value;
    if (offer) {
      return openChoices(offer).map(({ text, says }) => ({ id: text, mark: null, name: text, hint: says, text, start: offer.start }));
    }
    const calling = this.#calling.value;
    if (calling === null) return [];
    const groups = GROUPS.filter((group) => calling && group.startsWith(calling.toLowerCase())).map((text) => ({
      id: text, mark: icon("people"), name: `@${text}`, hint: "everybody in the room", text, start: -1 }));
    const people = mentionable(calling, session.state.value.members.values(), session.bystanders.online.value, me.id).map(({ user }) => ({
      id: user.id, mark: avatar(user), name: nameOf(user), hint: `@${user.username}`, text: user.username, start: -1,
    }));
    return [...people, ...groups];
  }

  #offerNothing() {
    clearTimeout(this.#asking);
    this.#calling.value = null;
    this.#offer.value = null;
  }

  /**
   * @param {Event} event
   * @param {Choice} choice
   */
  #take(event, { text, start }) {
    event.preventDefault();
    const field = this.field;
    if (!field) return;
    const caret = field.selectionStart;
    const put = start < 0 ? withMention(field.value, caret, text) : withWord(field.value, caret, start, text);
    field.value = put.text;
    field.setSelectionRange(put.caret, put.caret);
    this.#typed();
    this.#calling.value = null;
  }

  /** @param {string|null} line up to the caret */
  #askWhatNext(line) {
    clearTimeout(this.#asking);
    if (line === null) {
      this.#offer.value = null;
      return;
    }
    const { app, session } = this.props;
    const query = `line=${encodeURIComponent(line)}&war_room=${encodeURIComponent(session.slug)}`;
    this.#asking = window.setTimeout(async () => {
      const answer = await app.client.rest.get(`/chat-commands/complete/?${query}`).catch(() => null);
      const field = this.field;
      if (!field || field !== document.activeElement || commandAt(field.value.slice(0, field.selectionStart)) !== line) return;
      // An answer that comes late takes nothing from under the reader's choice.
      const pointed = this.#choices()[this.#chosen.peek()]?.id;
      this.#offer.value = answer && { ...answer, line };
      this.#chosen.value = pointed === undefined ? -1 : this.#choices().findIndex(({ id }) => id === pointed);
    }, PAUSE_MS);
  }

  /**
   * The keys while names are offered.
   * @param {KeyboardEvent} event
   * @returns {boolean} whether the key was used
   */
  #choosing(event) {
    const choices = this.#choices();
    if (!choices.length || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    const at = Math.min(this.#chosen.peek(), choices.length - 1);
    // A whole command may be sent as it stands, so of its words none is taken before one was pointed at.
    const choice = choices[event.key === "Tab" ? Math.max(at, 0) : at];
    if (event.key === "ArrowDown") this.#chosen.value = (at + 1) % choices.length;
    else if (event.key === "ArrowUp") this.#chosen.value = (Math.max(at, 0) - 1 + choices.length) % choices.length;
    else if (event.key === "Escape") this.#offerNothing();
    else if ((event.key === "Enter" || event.key === "Tab") && choice) this.#take(event, choice);
    else return false;
    event.preventDefault();
    return true;
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const text = this.field?.value ?? "";
    if (!text.trim() || this.#left.peek() < 0 || this.#found.peek()) return;
    if (text !== this.#checked && MAYBE_SECRET.test(text) && this.props.session.connection.phase.peek().name === "live") this.#check(text);
    else this.#send(text);
  }

  /**
   * Sends a text unless something is found in it that opens doors. Without an answer it goes: nobody waits in an emergency.
   * @param {string} text
   */
  async #check(text) {
    const late = new Promise((give) => setTimeout(give, CHECK_MS));
    const answer = await Promise.race([this.props.app.client.rest.post("/messages/check/", { content: text }).catch(() => null), late]);
    if (this.field?.value !== text) return;
    this.#checked = text;
    const names = (answer?.findings ?? []).filter((/** @type {any} */ { kind }) => !LISTS.has(kind)).map((/** @type {any} */ { name }) => name);
    if (names.length) this.#found.value = { names: [...new Set(names)], redacted: answer.redacted };
    else this.#send(text);
  }

  /** @param {string} text */
  #send(text) {
    const { session, root } = this.props;
    const field = this.field;
    if (!field) return;
    this.#isFull.value = !session.say(text, root);
    if (this.#isFull.peek()) return;
    field.value = "";
    this.#isTyping = false;
    this.#typedAt = 0;
    this.#typed();
    field.focus();
    this.dispatchEvent(new CustomEvent("muster-sent", { bubbles: true }));
  }

  #typed() {
    const text = this.field?.value ?? "";
    this.#found.value = null;
    if (this.#pasted.peek() && !text.includes(this.#pasted.peek())) this.#pasted.value = "";
    this.#left.value = MESSAGE_BYTES_MAX - bytes.encode(text).length;
    const { drafts, session, me, root } = this.props;
    drafts.set(me.id, session.slug, root, text, session.state.peek().room?.classification);
    this.#grow();
    const before = text.slice(0, this.field?.selectionStart ?? 0);
    const line = commandAt(before);
    if (line === null || !line.startsWith(this.#offer.peek()?.line ?? "/")) this.#offer.value = null;
    this.#askWhatNext(line);
    this.#calling.value = line === null ? mentionAt(before) : null;
    this.#chosen.value = line === null ? 0 : -1;
    this.#many.value = text.includes("@") ? calledBy(text, session.state.peek().members.values(), me.id) : 0;
    this.#tell(text !== "" && !text.startsWith("/"));
  }

  /** @param {boolean} isTyping */
  #tell(isTyping) {
    const now = performance.now();
    if (isTyping && now - this.#typedAt < TYPING_MS && this.#typedAt) return;
    if (!isTyping && !this.#isTyping) return;
    this.props.session.typing(isTyping);
    this.#isTyping = isTyping;
    this.#typedAt = isTyping ? now : 0;
  }

  #grow() {
    const field = this.field;
    if (!field) return;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight + 2, Math.max(96, innerHeight * 0.4))}px`;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#choosing(event)) return;
    const field = this.field;
    const mark = MARKS[event.key.toLowerCase()];
    if (mark && field && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      const { from, to, put, select } = marked(field.value, field.selectionStart, field.selectionEnd, mark);
      field.setSelectionRange(from, to);
      // The only way to change a field's text so that Ctrl+Z takes it back.
      if (!document.execCommand("insertText", false, put)) field.setRangeText(put);
      field.setSelectionRange(...select);
      this.#typed();
    } else if (event.key === "Enter" && field && isInBlock(field.value.slice(0, field.selectionStart))) {
      return;
    } else if (event.key === "Enter" && !event.shiftKey && !event.altKey && !matchMedia("(pointer: coarse)").matches) {
      this.#submit(event);
    } else if (event.key === "ArrowUp" && field?.value === "") {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent("muster-act", { bubbles: true, detail: { verb: "editLast" } }));
    }
  }
}
customElements.define("muster-composer", Composer);
