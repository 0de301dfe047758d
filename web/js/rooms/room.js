import { Excerpt } from "../client/excerpt.js";
import { View, h, isUser, nameOf, roomAddress, sentence } from "../page.js";
import { rootOf } from "../fold/message.js";
import { MessageView } from "../messages/message.js";
import "../files/uploads.js";
import "../messages/composer.js";
import "../messages/stream.js";
import "./band.js";
import "./banner.js";

/** @typedef {import("../messages/message.js").Act} Act */

/** What is further up than this is shown without loading all that lies between. */
const FAR = 500;

/**
 * One open room: its band, the stream, who types, and the box to write in.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class RoomView extends View {
  /** @type {string|null} */ #jumped = null;

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener("muster-sent", () => this.stream?.toEnd());
    this.watch(() => this.#markRead());
    this.watch(() => this.#showLinked());
    this.watch(() => {
      const { app, session } = this.props;
      const { at } = app.router.place.value;
      if (!at || at === this.#jumped || !session.state.value.room || Number.isNaN(Date.parse(at))) return;
      this.#jumped = at;
      app.jump(new Date(at).toISOString());
    });
    const looked = () => this.#markRead();
    for (const type of ["focus", "visibilitychange"]) {
      addEventListener(type, looked);
      this.until(() => removeEventListener(type, looked));
    }
  }

  get stream() {
    const found = this.querySelector("muster-stream");
    return /** @type {import("../messages/stream.js").Stream|null} */ (found);
  }

  get composer() {
    const found = this.querySelector("muster-composer");
    return /** @type {import("../messages/composer.js").Composer|null} */ (found);
  }

  view() {
    const { app, session } = this.props;
    const { room, incident, me } = session.state.value;
    const closed = session.connection.phase.value.name === "closed";
    return [
      h("muster-band", { key: "band", ".props": { app, session } }),
      h("muster-banner", { key: "banner", ".props": { session } }),
      app.problem.value ? h("div", { class: "banner bad", role: "alert", key: "error" }, h("span", null, app.problem.value),
        h("button", { class: "button small", onclick: () => (app.problem.value = "") }, "Close")) : null,
      session.answer.value ? h("div", { class: "banner answer", role: "status", key: "answer" },
        h("muster-prose", { class: "prose", ".source": { text: session.answer.value } }),
        h("button", { class: "button small", onclick: () => (session.answer.value = "") }, "Close")) : null,
      h("muster-stream", { key: "stream", class: "stream", ".props": { app, session } }),
      this.#typing(),
      h("muster-uploads", { key: "uploads", ".props": { app, session } }),
      closed ? null : this.#mayWrite()
        ? h("muster-composer", { key: "composer", ".props": {
          app, drafts: app.drafts, session, me: app.client.me.peek(), root: null, name: "Message", hint: `Message ${incident?.key ?? room?.name ?? "the room"}`,
        } })
        : me === null ? null : this.#instead(),
    ];
  }

  /** Until the room itself has answered, the list says who may write. */
  #mayWrite() {
    const { app, session } = this.props;
    const { me, myRole, room } = session.state.value;
    if (me) return app.canWrite(myRole, room);
    const listed = app.client.rooms.value?.find(({ id, slug }) => slug === session.slug || id === session.slug);
    return app.canWrite(listed?.my_role ?? null, listed ?? null);
  }

  #typing() {
    const { session } = this.props;
    const names = [...session.bystanders.typing.value.values()].map(nameOf);
    const words = names.length === 0 ? "" : names.length === 1 ? `${names[0]} is typing…` : `${sentence(names, 3)} are typing…`;
    return h("p", { class: "typing", key: "typing" }, words);
  }

  #instead() {
    const { session } = this.props;
    const { room, myRole } = session.state.value;
    const archived = room?.status === "archived";
    const open = !archived && myRole === null && room?.privacy_level !== "private";
    return h("div", { class: "instead", key: "instead" },
      archived ? "This room is archived." : myRole === "observer" ? "You observe this room." : "You are not a member of this room.",
      open ? h("button", { class: "button primary small",
        onclick: () => this.props.app.attempt(session.verbs.join(room?.id ?? session.slug)) }, "Join") : null);
  }

  /** The room is read up to its end when its end is on a screen that somebody looks at. */
  #markRead() {
    const { app, session } = this.props;
    const { head, room, items } = session.state.value;
    const live = session.connection.phase.value.name === "live";
    const atEnd = this.stream?.isAtEnd ?? false;
    const { seq } = app.router.place.value;
    // Who came by a link, or reads further up, has not read all that came since.
    if (app.excerpt.value || (seq && app.shownLink !== seq)) return;
    if (!live || !room || !items.length) return;
    if (!atEnd || document.hidden || !document.hasFocus()) return;
    session.markRead(head);
    app.client.inbox.readUpTo(room.id, head);
  }

  /** Shows the message that the address points at, once it is loaded. */
  #showLinked() {
    const { app, session } = this.props;
    const { seq } = app.router.place.value;
    const { epoch, items, from } = session.state.value;
    if (!seq || !epoch || !items.length || app.shownLink === seq) return;
    if (from - seq > FAR) {
      app.shownLink = seq;
      this.#showFar(seq);
    } else if (from > seq) session.loadBackTo(seq);
    else {
      app.shownLink = seq;
      app.excerpt.value = null;
      this.#land(session.state.peek(), seq);
    }
  }

  /** @param {number} seq */
  async #showFar(seq) {
    const { app, session } = this.props;
    const excerpt = new Excerpt(session);
    await excerpt.open(seq);
    if (app.router.place.peek().seq !== seq) return;
    if (excerpt.history.peek().failed) {
      app.problem.value = "This part of the room could not be loaded.";
      return;
    }
    app.excerpt.value = excerpt;
    this.#land(excerpt.state.peek(), seq);
  }

  /**
   * Shows an event that is loaded, or the next that can be seen. A reply is shown in its thread.
   * @param {import("../fold.js").RoomState} state
   * @param {number} seq
   */
  #land({ items, messages }, seq) {
    const { app, session } = this.props;
    const reply = [...messages.values()].find((message) => message.seq === seq && rootOf(message));
    if (reply) return app.router.go(roomAddress(session.slug, { thread: rootOf(reply) }), { replace: true });
    const item = items.find((entry) => entry.seq >= seq) ?? items.at(-1);
    if (item) requestAnimationFrame(() => this.stream?.show(item.id));
  }

  /**
   * Does what was asked for with a message.
   * @param {Act} act
   */
  act(act) {
    const { app, session } = this.props;
    const { message } = act;
    if (act.verb === "focusComposer") return this.composer?.field?.focus();
    if (act.verb === "editLast") return this.#editLast();
    if (!message) return undefined;
    switch (act.verb) {
      case "react":
        return app.attempt(this.#react(message, act.emoji ?? ""));
      case "pick":
        return app.pickEmoji(act.anchor ?? this, (emoji) => app.attempt(session.verbs.react(message.id, emoji, "add")));
      case "thread":
        return app.router.go(roomAddress(session.slug, { thread: message.id }));
      case "pin":
        return app.attempt(session.verbs.pin(message.id, !message.is_pinned));
      case "timeline":
        return app.attempt(session.incidents.addToTimeline(message.id));
      case "proof":
        return void (app.dialog.value = { name: "proof", message });
      case "acknowledge":
        return app.attempt(session.verbs.acknowledge(message.id));
      case "save":
        return app.attempt(session.verbs.edit(message.id, act.content ?? ""));
      case "delete":
        return app.confirm("Delete this message?", "The room keeps the mark that it was there.", "Delete",
          () => app.attempt(session.verbs.remove(message.id)));
      case "copy":
        return app.attempt(navigator.clipboard.writeText(location.origin + roomAddress(session.slug, { seq: message.seq })));
      default:
        return undefined;
    }
  }

  /**
   * @param {import("../wire.js").Message} message
   * @param {string} emoji
   */
  #react(message, emoji) {
    const { session } = this.props;
    const me = session.state.peek().me;
    const mine = message.reactions?.some((reaction) =>
      reaction.emoji === emoji && (reaction.me || reaction.users?.some((user) => isUser(user, me))));
    return session.verbs.react(message.id, emoji, mine ? "remove" : "add");
  }

  #editLast() {
    const all = [...this.querySelectorAll("muster-stream muster-message.mine")];
    const last = all.reverse().find((view) => view instanceof MessageView && !view.props.message.deleted_at);
    if (last instanceof MessageView) last.edit();
  }
}
customElements.define("muster-room", RoomView);
