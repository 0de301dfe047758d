import { headOf, isProven } from "../client/proof.js";
import { Signal, fullTime, h, icon, nameOf } from "../page.js";
import { DialogView } from "../shell/dialogs.js";

/** @typedef {import("../client/proof.js").Bundle} Bundle */

/** @type {{[type: string]: string}} */
const DONE = { "message.posted": "wrote", "message.edited": "changed it to", "message.redacted": "destroyed its content" };

/**
 * Says what proves a message, in words for somebody who has to rely on it, after checking it here.
 * @extends {DialogView<{app: import("../shell/app.js").App, message: import("../wire.js").Message}>}
 */
class ProofDialog extends DialogView {
  #bundle = new Signal(/** @type {Bundle|null} */ (null));
  #holds = new Signal(/** @type {boolean|null} */ (null));
  #error = new Signal("");

  connectedCallback() {
    super.connectedCallback();
    this.#read();
  }

  async #read() {
    const { app, message } = this.props;
    try {
      const bundle = await app.client.rest.get(`/war-room-messages/${encodeURIComponent(message.id)}/proof/`);
      // Browsers give hashes only to pages that came over TLS or from this machine.
      this.#holds.value = crypto.subtle ? await isProven(bundle) : null;
      this.#bundle.value = bundle;
    } catch (error) {
      this.#error.value = error instanceof Error ? error.message : "That did not work.";
    }
  }

  view() {
    const bundle = this.#bundle.value;
    return h("dialog", { class: "dialog", "aria-labelledby": "proof-title", onclose: this.close },
      h("h2", { id: "proof-title", tabindex: -1, autofocus: true }, "Proof of this message"),
      this.#error.value ? h("p", { class: "error", role: "alert" }, this.#error.value) : bundle ? this.#told(bundle) : h("p", { class: "hint" }, "Looking it up…"),
      h("div", { class: "row end" },
        bundle ? h("button", { class: "button", onclick: () => save(bundle) }, "Save the proof") : null,
        h("button", { class: "button", onclick: this.close }, "Close")));
  }

  /** @param {Bundle} bundle */
  #told(bundle) {
    const holds = this.#holds.value;
    const { size, root } = headOf(bundle);
    const { sender } = this.props.message;
    return [
      h("p", { class: holds ? "proof good" : "proof bad", role: "status" }, icon(holds ? "check" : "warning"),
        holds ? "This message is in the record as it is told below. This device has checked that itself."
          : holds === null ? "This page cannot check the proof, because it was not loaded over TLS. Save it and have it checked."
            : "The proof does not fit. Do not rely on this message; save the proof and show it to whoever runs this server."),
      h("ol", { class: "told" }, bundle.entries.map(({ leaf, body, content }) => h("li", { key: leaf.position },
        h("p", null, h("b", null, nameOf(sender)), ` ${DONE[leaf.type] ?? leaf.type}, on ${fullTime(new Date(leaf.recorded_at / 1000).toISOString())}`),
        body === "open" && leaf.type !== "message.redacted" ? h("blockquote", { class: "quote" }, wordsOf(content ?? "")) : null,
        body === "open" ? null : h("p", { class: "hint" }, body === "withheld" ? "The words are withheld from you." : "The words were destroyed; that they were here stays proven."),
        h("p", { class: "hint" }, `Entry ${leaf.position.toLocaleString()} of ${size.toLocaleString()}.`)))),
      h("p", null, "Each entry is sealed together with all before it, and the whole is signed. Nobody can change, move or take out an entry afterwards, "
        + "not even those who run this server, without every such proof failing."),
      h("p", { class: "hint" }, "Anybody can check the saved proof without this server: ", h("code", null, "muster audit prove --check FILE"), ". Fingerprint of the record: ", h("code", null, root.slice(0, 32)), "…"),
    ];
  }
}
customElements.define("muster-proof", ProofDialog);

/**
 * The words in what was recorded of a posting or an edit.
 * @param {string} recorded
 */
function wordsOf(recorded) {
  try {
    return String(JSON.parse(recorded).content ?? recorded);
  } catch {
    return recorded;
  }
}

/** @param {Bundle} bundle */
function save(bundle) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(bundle)], { type: "application/json" }));
  link.download = `proof-${bundle.message}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
