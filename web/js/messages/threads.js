import { View, avatar, clockTime, h, nameOf, roomAddress } from "../page.js";
import { isGone, rootOf } from "../fold/message.js";

/**
 * The threads of what is loaded of a room, the one with the newest reply first.
 * @extends {View<{session: import("../client.js").RoomSession}>}
 */
export class Threads extends View {
  view() {
    const { session } = this.props;
    const roots = [...session.state.value.messages.values()]
      .filter((message) => message.thread?.reply_count && !rootOf(message))
      .sort((a, b) => String(b.thread?.last_reply_at).localeCompare(String(a.thread?.last_reply_at)));
    if (!roots.length) return h("p", { class: "note" }, "No threads yet. Reply to a message and its thread is here.");
    return h("ul", { class: "scroll people" }, roots.map((message) => h("li", { key: message.id, "data-message": message.id },
      avatar(message.sender),
      h("a", { class: "who", href: roomAddress(session.slug, { thread: message.id }) },
        h("b", null, nameOf(message.sender)), h("span", { class: "quote" }, isGone(message) ? "(deleted)" : message.content)),
      h("span", { class: "hint" }, `${message.thread?.reply_count} · ${clockTime(message.thread?.last_reply_at ?? "")}`))));
  }
}
customElements.define("muster-threads", Threads);
