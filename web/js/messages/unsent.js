import { View, avatar, clockTime, h, icon, nameOf } from "../page.js";
import { Composer } from "./composer.js";

/**
 * A message that is written and not known to be in the log yet.
 * @extends {View<{unsent: import("../client/outbox.js").Unsent, session: import("../client.js").RoomSession, me: import("../wire.js").User}>}
 */
export class UnsentView extends View {
  view() {
    const { unsent, me } = this.props;
    this.className = `message unsent ${unsent.status}`;
    this.dataset.clientId = unsent.client_id;
    return [
      avatar(me),
      h("div", { class: "body" },
        h("header", { class: "head" },
          h("b", { class: "name" }, nameOf(me)),
          h("time", { datetime: unsent.created_at }, clockTime(unsent.created_at)),
          this.#word()),
        h("div", { class: "content" }, h("muster-prose", { class: "prose", ".source": { text: unsent.content } })),
        unsent.status === "failed" ? this.#failure() : null),
    ];
  }

  #word() {
    const { unsent, session } = this.props;
    if (unsent.status === "failed") return h("span", { class: "mark bad" }, icon("warning"), "Not sent");
    if (unsent.status === "acknowledged") return null;
    const live = session.connection.phase.value.name === "live";
    return h("span", { class: "mark" }, live ? "Sending…" : "Waiting for the connection");
  }

  #failure() {
    const { unsent, session } = this.props;
    return h("div", { class: "row" },
      h("span", { class: "bad" }, unsent.reason ?? ""),
      h("button", { class: "button small", onclick: () => session.posting.retry(unsent.client_id) }, "Retry"),
      h("button", { class: "button small", onclick: () => this.#rewrite() }, "Edit"),
      h("button", { class: "button small", onclick: () => session.posting.discard(unsent.client_id) }, "Delete"));
  }

  /** Takes the text back into the box beside it. */
  #rewrite() {
    const { unsent, session } = this.props;
    const box = this.closest("muster-thread, muster-room")?.querySelector("muster-composer");
    if (!(box instanceof Composer)) return;
    box.put(unsent.content);
    session.posting.discard(unsent.client_id);
  }
}
customElements.define("muster-unsent", UnsentView);
