import { Signal, View, clockTime, h, nameOf, roomAddress } from "../page.js";
import { isGone } from "../fold/message.js";
import "./message.js";

/**
 * The pinned messages of a room.
 * @extends {View<{session: import("../client.js").RoomSession}>}
 */
export class Pins extends View {
  #ids = new Signal(/** @type {string[]|null} */ (null));
  #failed = new Signal(false);
  #loaded = "";

  connectedCallback() {
    super.connectedCallback();
    this.watch(() => {
      const { epoch, pinChanges } = this.props.session.state.value;
      const state = `${epoch}/${pinChanges}`;
      if (!epoch || this.#loaded === state) return;
      this.#loaded = state;
      this.#load();
    });
  }

  async #load() {
    try {
      this.#ids.value = await this.props.session.loadPins();
      this.#failed.value = false;
    } catch {
      this.#failed.value = true;
    }
  }

  view() {
    const { session } = this.props;
    const { messages, me, members } = session.state.value;
    const ids = this.#ids.value;
    if (this.#failed.value) {
      return h("p", { class: "note" }, "The pins could not be loaded. ",
        h("button", { class: "link", onclick: () => this.#load() }, "Try again"));
    }
    if (!ids) return h("p", { class: "note" }, "Loading…");
    const pinned = ids.flatMap((id) => messages.get(id) ?? []).filter((message) => message.is_pinned && !isGone(message));
    if (!pinned.length) {
      return h("p", { class: "note" }, "Nothing is pinned yet. Pin what everybody who joins has to know.");
    }
    return h("div", { class: "scroll" }, pinned.map((message) => h("section", { class: "pin", key: message.id },
      h("muster-message", { ".props": { message, me, members, grouped: false, canWrite: false, place: "pins" } }),
      h("p", { class: "hint" },
        message.pinned_by ? `Pinned by ${nameOf(message.pinned_by)}` : "Pinned",
        message.pinned_at ? ` at ${clockTime(message.pinned_at)}` : "",
        " · ",
        h("a", { href: roomAddress(session.slug, { seq: message.seq }) }, "Show in room")),
    )));
  }
}
customElements.define("muster-pins", Pins);
