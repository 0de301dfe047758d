import { Signal, View, h } from "../page.js";
import { rootOf } from "../fold/message.js";
import { belongs } from "./stream.js";
import "./composer.js";
import "./message.js";
import "./unsent.js";

/**
 * The replies under one message.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession, root: string}>}
 */
export class Thread extends View {
  #failed = new Signal(false);
  #loaded = "";

  connectedCallback() {
    super.connectedCallback();
    this.watch(() => {
      const { session, root } = this.props;
      const epoch = session.state.value.epoch;
      if (epoch && this.#loaded !== `${epoch}/${root}`) {
        this.#loaded = `${epoch}/${root}`;
        this.#load(session, root);
      }
    });
  }

  /**
   * @param {import("../client.js").RoomSession} session
   * @param {string} root
   */
  async #load(session, root) {
    this.#failed.value = false;
    try {
      await session.loadThread(root);
    } catch {
      this.#failed.value = true;
      this.#loaded = "";
    }
  }

  view() {
    const { app, session, root } = this.props;
    const { messages, me, members, myRole, room } = session.state.value;
    const first = messages.get(root);
    const canWrite = app.canWrite(myRole, room);
    const replies = [...messages.values()].filter((message) => rootOf(message) === root).sort((a, b) => a.seq - b.seq);
    const unsent = session.posting.unsent.value.filter(({ reply_to }) => reply_to === root);
    const person = app.client.me.peek();
    return [
      h("div", { class: "scroll", key: "scroll" },
        first ? h("muster-message", { key: "root", tabindex: -1,
          ".props": { message: first, me, members, grouped: false, canWrite, place: "thread" } }) : null,
        this.#failed.value ? h("p", { class: "note" }, "The thread could not be loaded. ",
          h("button", { class: "link", onclick: () => this.#load(session, root) }, "Try again")) : null,
        first ? h("div", { class: "day" }, h("span", null, count(replies.length))) : null,
        replies.map((message, index) => {
          const before = replies[index - 1];
          const grouped = before !== undefined && belongs(before, message);
          const props = { message, me, members, grouped, canWrite, place: "thread" };
          return h("muster-message", { key: message.id, tabindex: -1, ".props": props });
        }),
        unsent.map((entry) => h("muster-unsent", { key: entry.client_id, ".props": { unsent: entry, session, me: person } })),
      ),
      canWrite && first ? h("muster-composer", { key: `composer-${root}`,
        ".props": { app, drafts: app.drafts, session, me: person, root, name: "Reply", hint: "Reply…" } }) : null,
    ];
  }

  /** @type {string|null} */ #entered = null;

  drawn() {
    const { root } = this.props;
    const box = this.querySelector("textarea");
    if (box && this.#entered !== root && matchMedia("(pointer: fine)").matches) {
      this.#entered = root;
      box.focus();
    }
    const scroll = this.firstElementChild;
    if (scroll) scroll.scrollTop = scroll.scrollHeight;
  }
}
customElements.define("muster-thread", Thread);

/** @param {number} replies */
function count(replies) {
  return replies === 0 ? "No replies yet" : replies === 1 ? "1 reply" : `${replies} replies`;
}
