import { Signal, h } from "../page.js";
import { DialogView } from "../shell/dialogs.js";

/**
 * What the dialog shows: nothing yet, a question, a secret to take over, or codes to keep.
 * @typedef {{at: "reading"} | {at: "off"} | {at: "begun", secret: string, uri: string} | {at: "on", left: number}
 *   | {at: "codes", codes: string[]}} Step
 */

/**
 * The dialog in which a person turns a second factor on, renews its recovery codes, or turns it off.
 * @extends {DialogView<{app: import("../shell/app.js").App}>}
 */
export class SecondFactor extends DialogView {
  #step = new Signal(/** @type {Step} */ ({ at: "reading" }));
  #busy = new Signal(false);
  #error = new Signal("");
  #said = new Signal("");

  connectedCallback() {
    super.connectedCallback();
    this.#do(async () => {
      const { second_factor: factor } = await this.#rest.get("/auth/me/");
      return factor.enabled ? { at: "on", left: factor.recovery_codes_left } : { at: "off" };
    });
  }

  get #rest() {
    return this.props.app.client.rest;
  }

  view() {
    const step = this.#step.value;
    return h("dialog", { class: "dialog", "aria-labelledby": "factor-title", onclose: this.close },
      h("h2", { id: "factor-title" }, step.at === "codes" ? "Keep these codes" : "Second factor"),
      step.at === "reading" && !this.#error.value ? h("p", { class: "hint" }, "Loading…") : null,
      step.at === "off" ? this.#off() : null,
      step.at === "begun" ? this.#begun(step.secret, step.uri) : null,
      step.at === "on" ? this.#on(step.left) : null,
      step.at === "codes" ? this.#codes(step.codes) : null,
      step.at === "reading" ? this.#end(null) : null);
  }

  #off() {
    return h("form", { key: "off", onsubmit: (/** @type {SubmitEvent} */ event) => this.#submit(event, "begin") },
      h("p", { class: "hint" }, "With it, signing in asks for a code of your authenticator besides your password. Your other sessions end."),
      this.#password(),
      this.#end("Turn on"));
  }

  /**
   * @param {string} secret
   * @param {string} uri
   */
  #begun(secret, uri) {
    return h("form", { key: "begun", onsubmit: (/** @type {SubmitEvent} */ event) => this.#submit(event, "confirm") },
      h("p", { class: "hint" }, "Add this secret to your authenticator, then enter the code it shows. The secret is not shown again."),
      h("p", { class: "secret" }, h("code", null, (secret.match(/.{1,4}/g) ?? []).join(" "))),
      h("div", { class: "row" },
        h("button", { class: "button small", onclick: () => this.#copy(secret) }, "Copy secret"),
        h("button", { class: "button small", onclick: () => this.#copy(uri) }, "Copy address"),
        h("a", { class: "link", href: uri }, "Open authenticator"),
        h("span", { class: "hint", role: "status" }, this.#said.value)),
      this.#code("Code"),
      this.#end("Confirm"));
  }

  /** @param {number} left */
  #on(left) {
    return h("form", { key: "on", onsubmit: (/** @type {SubmitEvent} */ event) => this.#submit(event) },
      h("p", { class: "hint" }, `It is on, with ${left} recovery ${left === 1 ? "code" : "codes"} left. Changing it needs your password and a code.`),
      this.#password(),
      this.#code("Code or recovery code"),
      this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : null,
      h("div", { class: "row end" },
        h("button", { class: "button", onclick: this.close }, "Close"),
        h("button", { class: "button", type: "submit", name: "act", value: "renew", disabled: this.#busy.value }, "New recovery codes"),
        h("button", { class: "button danger", type: "submit", name: "act", value: "disable", disabled: this.#busy.value }, "Turn off")));
  }

  /** @param {string[]} codes */
  #codes(codes) {
    return h("div", { key: "codes" },
      h("p", { class: "hint" }, "Each of them signs you in once, without your authenticator. They are not shown again."),
      h("ul", { class: "codes", "aria-label": "Recovery codes" }, codes.map((code) => h("li", { key: code }, h("code", null, code)))),
      h("div", { class: "row end" },
        h("span", { class: "hint", role: "status" }, this.#said.value),
        h("button", { class: "button", onclick: () => this.#copy(codes.join("\n")) }, "Copy"),
        h("button", { class: "button primary", onclick: this.close }, "I have kept them")));
  }

  #password() {
    return h("label", { class: "field", key: "password" }, h("span", null, "Password"),
      h("input", { name: "password", type: "password", required: true, autocomplete: "current-password" }));
  }

  /** @param {string} name */
  #code(name) {
    return h("label", { class: "field", key: "code" }, h("span", null, name),
      h("input", { name: "code", required: true, autocomplete: "one-time-code", autocapitalize: "none", spellcheck: "false", maxlength: 64 }));
  }

  /** @param {string|null} verb */
  #end(verb) {
    return [
      this.#error.value ? h("p", { class: "error", role: "alert", key: "error" }, this.#error.value) : null,
      h("div", { class: "row end", key: "end" },
        h("button", { class: "button", onclick: this.close }, "Close"),
        verb ? h("button", { class: "button primary", type: "submit", disabled: this.#busy.value }, verb) : null),
    ];
  }

  /**
   * @param {SubmitEvent} event
   * @param {string} [act] the button says it when the form has several
   */
  #submit(event, act) {
    event.preventDefault();
    const button = /** @type {HTMLButtonElement|null} */ (event.submitter);
    const form = /** @type {HTMLFormElement} */ (event.target);
    const given = new FormData(form);
    const password = String(given.get("password") ?? "");
    const otp = String(given.get("code") ?? "").trim();
    const wanted = act ?? button?.value ?? "renew";
    this.#do(async () => {
      if (wanted === "begin") {
        const { secret, otpauth_uri: uri } = await this.#rest.post("/auth/second-factor/", { password });
        return { at: "begun", secret, uri };
      }
      if (wanted === "disable") {
        await this.#rest.post("/auth/second-factor/disable/", { password, otp });
        return { at: "off" };
      }
      const answer = wanted === "confirm"
        ? await this.#rest.post("/auth/second-factor/confirm/", { otp })
        : await this.#rest.post("/auth/second-factor/recovery-codes/", { password, otp });
      return { at: "codes", codes: answer.recovery_codes };
    });
  }

  /** @param {() => Promise<Step>} work what comes next */
  async #do(work) {
    if (this.#busy.peek()) return;
    this.#busy.value = true;
    this.#error.value = "";
    this.#said.value = "";
    try {
      this.#step.value = await work();
      requestAnimationFrame(() => this.querySelector("input")?.focus());
    } catch (error) {
      this.#error.value = error instanceof Error ? error.message : "That did not work.";
    } finally {
      this.#busy.value = false;
    }
  }

  /** @param {string} text */
  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.#said.value = "Copied.";
    } catch {
      this.#said.value = "Copying is not allowed here; select the text.";
    }
  }
}
customElements.define("muster-second-factor", SecondFactor);
