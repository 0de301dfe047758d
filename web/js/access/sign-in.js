import { ApiError } from "../client/rest.js";
import { Signal, View, h } from "../page.js";

/**
 * Signing in, by name and password or by a one-time link, with a code when the account asks for one.
 * @extends {View<{app: import("../shell/app.js").App}>}
 */
export class SignIn extends View {
  #busy = new Signal(false);
  #error = new Signal("");
  /** Whether name and password, or the link, were right and a code is asked for. */
  #asksCode = new Signal(false);
  /** The link that waits for a code. */
  #link = new Signal("");
  #linkUsed = "";

  connectedCallback() {
    super.connectedCallback();
    this.watch(() => {
      const { link, name } = this.props.app.router.place.value;
      if (name === "signin" && link && link !== this.#linkUsed) {
        this.#linkUsed = link;
        this.#tryLink(link, "");
      }
    });
    this.querySelector("input")?.focus();
  }

  view() {
    const busy = this.#busy.value;
    const asksCode = this.#asksCode.value;
    const byLink = this.#link.value !== "";
    return h("main", { class: "sign-in" },
      h("form", { method: "post", action: "/signin", onsubmit: (/** @type {SubmitEvent} */ event) => this.#submit(event) },
        h("h1", null, "Muster"),
        h("p", { class: "hint" }, asksCode ? "One more step: your account has a second factor."
          : this.props.app.client.wasEnded ? "You were signed out. What you wrote is kept here until you are back." : "Sign in to your war rooms."),
        byLink ? null : h("label", { class: "field", key: "username" }, h("span", null, "Username"),
          h("input", { name: "username", required: true, autocomplete: "username", autocapitalize: "none", spellcheck: "false",
            oninput: () => this.#startAgain() })),
        byLink ? null : h("label", { class: "field", key: "password" }, h("span", null, "Password"),
          h("input", { name: "password", type: "password", required: true, autocomplete: "current-password" })),
        asksCode ? h("label", { class: "field", key: "code" }, h("span", null, "Code"),
          h("input", { name: "code", required: true, autocomplete: "one-time-code", inputmode: "text", autocapitalize: "none",
            spellcheck: "false", maxlength: 64, "aria-describedby": "code-hint" }),
          h("span", { class: "hint plain", id: "code-hint" }, "From your authenticator, or a recovery code.")) : null,
        this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : null,
        h("button", { class: "button primary wide", type: "submit", disabled: busy }, busy ? "Signing in…" : "Sign in"),
      ));
  }

  /** Another name may be another account. */
  #startAgain() {
    this.#asksCode.value = false;
    this.#error.value = "";
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const code = String(form.get("code") ?? "").trim();
    if (this.#link.peek()) return this.#tryLink(this.#link.peek(), code);
    const username = String(form.get("username") ?? "").trim();
    const password = String(form.get("password") ?? "");
    return this.#try(() => this.props.app.client.signIn(username, password, code), code);
  }

  /**
   * @param {string} link
   * @param {string} code
   */
  async #tryLink(link, code) {
    const { app } = this.props;
    const refused = await this.#try(() => app.client.signInByLink(link, code), code);
    if (refused === "mfa_required") this.#link.value = link;
    else if (refused && refused !== "throttled") {
      this.#link.value = "";
      app.router.go("/signin", { replace: true });
    }
  }

  /**
   * @param {() => Promise<void>} signIn
   * @param {string} code what was given, if any
   * @returns {Promise<string>} what it was refused for; empty when somebody is signed in
   */
  async #try(signIn, code) {
    if (this.#busy.peek()) return "busy";
    const { app } = this.props;
    this.#busy.value = true;
    this.#error.value = "";
    try {
      await signIn();
      const { next, name } = app.router.place.peek();
      if (name === "signin") app.router.go(next && /^\/(?!\/)/.test(next) ? next : "/", { replace: true });
      return "";
    } catch (error) {
      const asks = error instanceof ApiError && error.code === "mfa_required";
      if (asks) this.#asksCode.value = true;
      if (!asks || code) this.#error.value = error instanceof Error ? error.message : "That did not work.";
      if (asks) requestAnimationFrame(() => this.#toCode());
      return error instanceof ApiError ? error.code || "refused" : "refused";
    } finally {
      this.#busy.value = false;
    }
  }

  /** A code is good once: what was typed is of no more use. */
  #toCode() {
    const field = /** @type {HTMLInputElement|null} */ (this.querySelector("input[name=code]"));
    if (!field) return;
    field.value = "";
    field.focus();
  }
}
customElements.define("muster-sign-in", SignIn);
