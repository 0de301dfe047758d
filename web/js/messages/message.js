import { Signal, View, avatar, clockTime, displayName, fullTime, h, icon, isUser, nameOf, sentence, settings } from "../page.js";
import { isGone, isInTimeline } from "../fold/message.js";
import { QUICK, emojiName } from "./emoji.js";
import "../core/prose.js";
import "./editor.js";

/** @typedef {import("../wire.js").Message} Message */
/** @typedef {import("../wire.js").Reaction} Reaction */
/** @typedef {import("../wire.js").User} User */

/**
 * What somebody wants done with a message. It travels up the page as a "muster-act" event to whoever can do it.
 * @typedef {object} Act
 * @property {"react"|"pick"|"acknowledge"|"thread"|"pin"|"timeline"|"proof"|"save"|"delete"|"copy"|"editLast"|"focusComposer"} verb
 * @property {Message} [message]
 * @property {string} [emoji]
 * @property {string} [content]
 * @property {HTMLElement} [anchor]
 */

/**
 * @typedef {object} MessageProps
 * @property {Message} message
 * @property {User} me
 * @property {ReadonlyMap<string, import("../wire.js").Member>} members
 * @property {boolean} grouped whether it follows another of the same person and needs no head
 * @property {boolean} canWrite
 * @property {"stream"|"thread"|"pins"} place
 */

/**
 * What is said of the kinds of messages that are not plain text.
 * @type {Record<string, string>}
 */
const KINDS = { ALERT: "Alert", UPDATE: "Update", DECISION: "Decision", TASK: "Task", COMMAND: "Command", AI: "Assistant" };

/**
 * One message.
 * @extends {View<MessageProps>}
 */
export class MessageView extends View {
  #active = new Signal(false);
  #editing = new Signal(false);

  constructor() {
    super();
    const activate = () => (this.#active.value = true);
    this.addEventListener("pointerenter", activate);
    this.addEventListener("focusin", activate);
    this.addEventListener("pointerleave", () => (this.#active.value = this.contains(document.activeElement)));
    this.addEventListener("focusout", (event) => {
      const inside = event.relatedTarget instanceof Node && this.contains(event.relatedTarget);
      this.#active.value = inside || this.matches(":hover");
    });
    this.addEventListener("keydown", (event) => this.#key(event));
  }

  connectedCallback() {
    this.setAttribute("role", "article");
    super.connectedCallback();
  }

  /** Begins to edit, when that is allowed. */
  edit() {
    const { message, me, canWrite } = this.props;
    if (canWrite && isUser(message.sender, me) && !isGone(message)) this.#editing.value = true;
  }

  view() {
    const { message, me, grouped, place } = this.props;
    const mine = isUser(message.sender, me);
    const toMe = (message.mentions ?? []).some((named) => isUser(named, me));
    const marks = [grouped && "grouped", mine && "mine", toMe && "to-me", message.is_pinned && place !== "pins" && "pinned"];
    this.className = ["message", ...marks].filter(Boolean).join(" ");
    this.dataset.seq = String(message.seq);
    this.dataset.id = message.id;
    const label = `m-${place}-${message.id}`;
    this.setAttribute("aria-labelledby", label);
    return [
      grouped ? h("span", { class: "gutter" }, this.#time("short")) : avatar(message.sender),
      h("div", { class: "body" }, this.#head(label), this.#content(), this.#acknowledgement(), this.#reactions(), this.#thread()),
      this.#active.value && !this.#editing.value && !isGone(message) && place !== "pins" ? this.#toolbar(mine) : null,
    ];
  }

  /** @param {string} label */
  #head(label) {
    const { message, grouped, place } = this.props;
    const { sender } = message;
    const machine = sender.kind === "bot" || sender.kind === "integration";
    const kind = KINDS[message.message_type];
    return h("header", { id: label, class: grouped ? "head unseen" : "head" },
      h("b", { class: "name" }, nameOf(sender)),
      machine ? h("span", { class: "tag" }, "bot") : null,
      kind ? h("span", { class: `tag kind-${message.message_type.toLowerCase()}` }, kind) : null,
      this.#time("full"),
      message.is_pinned && place !== "pins" ? h("span", { class: "mark" }, icon("pin"), "Pinned") : null,
      isInTimeline(message) && place === "stream" ? h("span", { class: "mark", title: "In the timeline" }, icon("timeline"),
        h("span", { class: "unseen" }, "In the timeline")) : null,
    );
  }

  /** @param {"short"|"full"} how */
  #time(how) {
    const at = this.props.message.created_at;
    return h("time", { datetime: at, title: fullTime(at), class: how, "aria-hidden": how === "short" ? "true" : null },
      clockTime(at));
  }

  #content() {
    const { message } = this.props;
    if (message.redacted_at) return h("p", { class: "tombstone" }, "The content of this message was destroyed.");
    if (message.deleted_at || message.content === null) {
      return h("p", { class: "tombstone" }, "This message was deleted.");
    }
    if (this.#editing.value) {
      return h("muster-editor", { ".props": { text: message.content, done: this.#edited } });
    }
    const source = { html: message.content_html, text: message.content };
    return h("div", { class: "content" },
      h("muster-prose", { class: "prose", ".source": source }),
      message.edited_at ? h("span", { class: "edited", title: `Edited ${fullTime(message.edited_at)}` }, "(edited)") : null,
    );
  }

  /** @type {(text: string|null) => void} */
  #edited = (text) => {
    this.#editing.value = false;
    const { message } = this.props;
    if (text !== null && text !== message.content) this.#act("save", { content: text });
    this.#act("focusComposer");
  };

  /** Who has said that they saw a message that asks for it. */
  #acknowledgement() {
    const { message, me, members } = this.props;
    if (!message.ack_required || isGone(message)) return null;
    const seen = message.acknowledged_by ?? [];
    const open = !isUser(message.sender, me) && !seen.some((user) => isUser(user, me));
    const names = seen.map((user) => displayName(user, members, me));
    return h("div", { class: "acknowledge" },
      open ? h("button", { class: "button small", onclick: () => this.#act("acknowledge") }, icon("check"), "Acknowledge") : null,
      h("span", null, names.length ? `Acknowledged by ${sentence(names.map((name) => (name === "You" ? "you" : name)))}` : "Nobody has acknowledged this yet"));
  }

  #reactions() {
    const { message, me, members, canWrite } = this.props;
    const reactions = message.reactions ?? [];
    if (!reactions.length || isGone(message)) return null;
    return h("ul", { class: "reactions", "aria-label": "Reactions" }, reactions.map((reaction) => {
      const mine = (reaction.users ?? []).some((user) => isUser(user, me)) || reaction.me === true;
      const names = (reaction.users ?? []).map((user) => displayName(user, members, me));
      return h("li", { key: reaction.emoji }, h("button", {
        class: "reaction",
        "aria-pressed": mine,
        "aria-label": reactionLabel(reaction, mine),
        title: names.length ? `${sentence(names)} reacted with ${emojiName(reaction.emoji)}` : null,
        disabled: !canWrite,
        onclick: () => this.#act("react", { emoji: reaction.emoji }),
      }, h("span", { class: "emoji" }, reaction.emoji), h("span", { class: "count" }, reaction.count)));
    }));
  }

  #thread() {
    const { message, place } = this.props;
    const count = message.thread?.reply_count ?? 0;
    if (!count || place === "thread") return null;
    const last = message.thread?.last_reply_at;
    return h("button", { class: "thread-link", onclick: () => this.#act("thread") },
      icon("thread"),
      h("b", null, count === 1 ? "1 reply" : `${count} replies`),
      last ? h("span", null, `last at ${clockTime(last)}`) : null,
    );
  }

  /** @param {boolean} mine */
  #toolbar(mine) {
    const { message, canWrite, place } = this.props;
    const quick = canWrite ? QUICK.slice(0, 3).map((emoji) => h("button", {
      key: emoji,
      "aria-label": `React with ${emojiName(emoji)}`,
      onclick: () => this.#act("react", { emoji }),
    }, emoji)) : [];
    /**
     * @param {string} sign
     * @param {string} label
     * @param {string} keys
     * @param {() => void} run
     */
    const tool = (sign, label, keys, run) => h("button", {
      key: sign, "aria-label": label, title: label, "aria-keyshortcuts": keys || null, onclick: run,
    }, icon(sign));
    const pick = (/** @type {MouseEvent} */ event) => this.#act("pick", { anchor: /** @type {any} */ (event.currentTarget) });
    return h("div", { class: "tools", role: "toolbar", "aria-label": "Message actions" },
      quick,
      canWrite ? tool("smile", "Add reaction", "+", /** @type {any} */ (pick)) : null,
      place === "stream" ? tool("thread", "Reply in thread", "T", () => this.#act("thread")) : null,
      canWrite ? tool("pin", message.is_pinned ? "Unpin" : "Pin", "P", () => this.#act("pin")) : null,
      canWrite && !isInTimeline(message) ? tool("timeline", "Add to timeline", "S", () => this.#act("timeline")) : null,
      tool("link", "Copy link", "C", () => this.#act("copy")),
      tool("lock", "Prove", "", () => this.#act("proof")),
      mine && canWrite ? tool("edit", "Edit", "E", () => this.edit()) : null,
      mine && canWrite ? tool("trash", "Delete", "Delete", () => this.#act("delete")) : null,
    );
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.target !== this || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1 && !settings.chosen.peek().letters) return;
    const { message, me, canWrite, place } = this.props;
    if (isGone(message)) return;
    const mine = isUser(message.sender, me) && canWrite;
    /** @type {Record<string, (() => void)|false>} */
    const keys = {
      e: mine && (() => this.edit()),
      Delete: mine && (() => this.#act("delete")),
      r: place === "stream" && (() => this.#act("thread")),
      t: place === "stream" && (() => this.#act("thread")),
      Enter: place === "stream" && (() => this.#act("thread")),
      p: canWrite && (() => this.#act("pin")),
      s: canWrite && !isInTimeline(message) && (() => this.#act("timeline")),
      "+": canWrite && (() => this.#act("pick", { anchor: this })),
      ":": canWrite && (() => this.#act("pick", { anchor: this })),
      c: () => this.#act("copy"),
    };
    const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  /**
   * @param {Act["verb"]} verb
   * @param {Partial<Act>} [more]
   */
  #act(verb, more = {}) {
    const detail = { ...more, verb, message: this.props.message };
    this.dispatchEvent(new CustomEvent("muster-act", { bubbles: true, detail }));
  }
}
customElements.define("muster-message", MessageView);

/**
 * @param {Reaction} reaction
 * @param {boolean} mine
 */
function reactionLabel(reaction, mine) {
  const people = reaction.count === 1 ? "1 person" : `${reaction.count} people`;
  return `${people} reacted ${emojiName(reaction.emoji)}${mine ? ", including you" : ""}`;
}
