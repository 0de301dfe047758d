import { h } from "../core/dom.js";
import { Signal } from "../core/signal.js";
import { View } from "../core/view.js";

/**
 * Signing in, by name and password or by a one-time link.
 * @extends {View<{app: import("../shell/app.js").App}>}
 */
export class SignIn extends View {
  #busy = new Signal(false);
  #error = new Signal("");
  #linkUsed = "";

  connectedCallback() {
    super.connectedCallback();
    this.watch(() => {
      const { link, name } = this.props.app.router.place.value;
      if (name === "signin" && link && link !== this.#linkUsed) {
        this.#linkUsed = link;
        this.#try(() => this.props.app.client.signInByLink(link), "This link was used already or has run out.");
      }
    });
    this.querySelector("input")?.focus();
  }

  view() {
    const busy = this.#busy.value;
    return h("main", { class: "sign-in" },
      h("form", { method: "post", action: "/signin", onsubmit: (/** @type {SubmitEvent} */ event) => this.#submit(event) },
        h("h1", null, "Muster"),
        h("p", { class: "hint" }, "Sign in to your war rooms."),
        h("label", { class: "field" }, h("span", null, "Username"),
          h("input", { name: "username", required: true, autocomplete: "username", autocapitalize: "none", spellcheck: "false" })),
        h("label", { class: "field" }, h("span", null, "Password"),
          h("input", { name: "password", type: "password", required: true, autocomplete: "current-password" })),
        this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : null,
        h("button", { class: "button primary wide", type: "submit", disabled: busy }, busy ? "Signing in…" : "Sign in"),
      ));
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const username = String(form.get("username") ?? "").trim();
    const password = String(form.get("password") ?? "");
    this.#try(() => this.props.app.client.signIn(username, password), "");
  }

  /**
   * @param {() => Promise<void>} signIn
   * @param {string} refusal what to say when the server has no words of its own
   */
  async #try(signIn, refusal) {
    if (this.#busy.peek()) return;
    const { app } = this.props;
    this.#busy.value = true;
    this.#error.value = "";
    try {
      await signIn();
      const { next, name } = app.router.place.peek();
      if (name === "signin") app.router.go(next && /^\/(?!\/)/.test(next) ? next : "/", { replace: true });
    } catch (error) {
      if (refusal) app.router.go("/signin", { replace: true });
      this.#error.value = error instanceof Error && error.message ? error.message : refusal;
    } finally {
      this.#busy.value = false;
    }
  }
}
customElements.define("muster-sign-in", SignIn);
