import { h } from "../core/dom.js";
import { icon } from "../core/icons.js";
import { Signal } from "../core/signal.js";
import { avatar } from "../core/names.js";
import { View } from "../core/view.js";
import { nameOf } from "../fold/people.js";
import { MESSAGE_BYTES_MAX } from "../wire.js";
import { mentionAt, mentionable, withMention } from "./mention-list.js";

/** Others are told this often at most that somebody types. */
const TYPING_MS = 3_000;
/** From here on the reader is told how much room is left. */
const NEARLY_BYTES = MESSAGE_BYTES_MAX - 1024;
const bytes = new TextEncoder();

/**
 * The box that messages are written in. Enter sends, Shift+Enter begins a line; on touch screens Enter begins a line and the
 * button sends; nothing is sent while an input method is composing.
 * @extends {View<{drafts: import("./drafts.js").Drafts, session: import("../client.js").RoomSession, me: import("../wire.js").User, root: string|null, name: string, hint: string}>}
 */
export class Composer extends View {
  #left = new Signal(MESSAGE_BYTES_MAX);
  #isFull = new Signal(false);
  /** The letters after an "@" before the caret, while one is typed. */
  #calling = new Signal(/** @type {string|null} */ (null));
  #chosen = new Signal(0);
  #typedAt = 0;
  #isTyping = false;

  connectedCallback() {
    super.connectedCallback();
    const field = this.field;
    if (!field) return;
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
    const { name, hint } = this.props;
    const left = this.#left.value;
    const people = this.#people();
    const at = Math.min(this.#chosen.value, people.length - 1);
    return h("form", { class: "composer", onsubmit: (/** @type {Event} */ event) => this.#submit(event) },
      people.length ? h("ul", { class: "people-list", id: "people-list", role: "listbox", "aria-label": "People" },
        people.map(({ user }, index) => h("li", {
          key: user.id, id: `person-${index}`, role: "option", "aria-selected": index === at,
          onpointerdown: (/** @type {Event} */ event) => this.#mention(event, user.username),
        }, avatar(user), h("b", null, nameOf(user)), h("span", { class: "hint" }, `@${user.username}`)))) : null,
      h("textarea", {
        "aria-label": name,
        "aria-autocomplete": "list",
        "aria-controls": people.length ? "people-list" : null,
        "aria-activedescendant": people.length ? `person-${at}` : null,
        onblur: () => (this.#calling.value = null),
        placeholder: hint,
        rows: 1,
        enterkeyhint: "send",
        oninput: () => this.#typed(),
        onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      }),
      h("button", { class: "send", type: "submit", "aria-label": "Send", title: "Send (Enter)", disabled: left < 0 }, icon("send")),
      left < MESSAGE_BYTES_MAX - NEARLY_BYTES || this.#isFull.value
        ? h("p", { class: left < 0 || this.#isFull.value ? "hint bad" : "hint", role: "status" },
          this.#isFull.value ? "Too many messages are waiting to be sent." : left < 0 ? `${-left} bytes too long` : `${left} bytes left`)
        : null);
  }

  /** Whom the letters after the "@" may mean. */
  #people() {
    const calling = this.#calling.value;
    if (calling === null) return [];
    const { session, me } = this.props;
    return mentionable(calling, session.state.value.members.values(), session.bystanders.online.value, me.id);
  }

  /**
   * @param {Event} event
   * @param {string} username
   */
  #mention(event, username) {
    event.preventDefault();
    const field = this.field;
    if (!field) return;
    const put = withMention(field.value, field.selectionStart, username);
    field.value = put.text;
    field.setSelectionRange(put.caret, put.caret);
    this.#typed();
    this.#calling.value = null;
  }

  /**
   * The keys while names are offered.
   * @param {KeyboardEvent} event
   * @returns {boolean} whether the key was used
   */
  #choosing(event) {
    const people = this.#people();
    if (!people.length || event.shiftKey) return false;
    const at = Math.min(this.#chosen.peek(), people.length - 1);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const person = people[at];
    if (step) this.#chosen.value = (at + step + people.length) % people.length;
    else if (event.key === "Escape") this.#calling.value = null;
    else if ((event.key === "Enter" || event.key === "Tab") && person) this.#mention(event, person.user.username);
    else return false;
    event.preventDefault();
    return true;
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const { session, root } = this.props;
    const field = this.field;
    if (!field || !field.value.trim() || this.#left.peek() < 0) return;
    this.#isFull.value = !session.say(field.value, root);
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
    this.#left.value = MESSAGE_BYTES_MAX - bytes.encode(text).length;
    const { drafts, session, me, root } = this.props;
    drafts.set(me.id, session.slug, root, text, session.state.peek().room?.classification);
    this.#grow();
    this.#calling.value = mentionAt(text.slice(0, this.field?.selectionStart ?? 0));
    this.#chosen.value = 0;
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
    if (event.key === "Enter" && !event.shiftKey && !event.altKey && !matchMedia("(pointer: coarse)").matches) {
      this.#submit(event);
    } else if (event.key === "ArrowUp" && field?.value === "") {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent("muster-act", { bubbles: true, detail: { verb: "editLast" } }));
    }
  }
}
customElements.define("muster-composer", Composer);
