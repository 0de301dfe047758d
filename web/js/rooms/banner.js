import { isWorthSaying } from "../client/connection.js";
import { Signal, View, h } from "../page.js";
import { FINAL_CLOSE } from "../wire.js";

const FLASH_MS = 3_000;

/**
 * What the connection is up to, when that is worth saying.
 * @extends {View<{session: import("../client.js").RoomSession}>}
 */
export class Banner extends View {
  #now = new Signal(Date.now());
  #wasShown = false;

  connectedCallback() {
    super.connectedCallback();
    const timer = setInterval(() => (this.#now.value = Date.now()), 500);
    this.until(() => clearInterval(timer));
  }

  view() {
    const { session } = this.props;
    const phase = session.connection.phase.value;
    const { name, retryAt, code } = phase;
    if (name === "closed") return h("div", { class: "banner bad", role: "alert" }, FINAL_CLOSE[code] ?? "Disconnected.");
    if (name === "live") return this.#back();
    const now = Math.max(this.#now.value, Date.now());
    if (!isWorthSaying(phase, now)) return null;
    this.#wasShown = true;
    const seconds = Math.ceil((retryAt - now) / 1000);
    return h("div", { class: "banner", role: "status" },
      h("span", null, "Reconnecting… messages you send will wait."),
      name === "waiting" && seconds > 0 ? h("span", { class: "count", "aria-hidden": "true" }, `${seconds} s`) : null,
      h("button", { class: "button small", onclick: () => session.connection.retryNow() }, "Try now"));
  }

  #back() {
    const { count, at } = this.props.session.caughtUp.value;
    if (!this.#wasShown) return null;
    if (this.#now.value - at > FLASH_MS) {
      this.#wasShown = false;
      return null;
    }
    const news = count === 0 ? "nothing was missed" : count === 1 ? "1 message" : `${count} messages`;
    return h("div", { class: "banner good", role: "status" }, `Caught up, ${news}.`);
  }
}
customElements.define("muster-banner", Banner);
