import { View, h, settings } from "../page.js";
import { SHORTCUTS } from "./keys.js";

/** @typedef {import("./app.js").App} App */

/**
 * A dialog of ours: opens when it enters the page, and gives the focus back when it leaves.
 * @template {{app: App}} P
 * @extends {View<P>}
 */
export class DialogView extends View {
  connectedCallback() {
    const opener = document.activeElement;
    super.connectedCallback();
    const dialog = this.querySelector("dialog");
    dialog?.showModal();
    // By itself it would tell a moment after it was closed, when another may stand in its place.
    dialog?.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
    this.until(() => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    });
  }

  close = () => {
    this.props.app.dialog.value = null;
  };
}

/**
 * Asks before something is done.
 * @extends {DialogView<{app: App, ask: import("./app.js").Question}>}
 */
class Confirm extends DialogView {
  view() {
    const { title, text, verb, run } = this.props.ask;
    const yes = () => {
      this.close();
      run();
    };
    return h("dialog", { class: "dialog", "aria-labelledby": "confirm-title", onclose: this.close },
      h("h2", { id: "confirm-title" }, title),
      h("p", null, text),
      h("div", { class: "row end" },
        h("button", { class: "button", onclick: this.close }, "Cancel"),
        h("button", { class: "button danger", autofocus: true, onclick: yes }, verb)));
  }
}
customElements.define("muster-confirm", Confirm);

/**
 * The keys, for those who like them.
 * @extends {DialogView<{app: App}>}
 */
class Shortcuts extends DialogView {
  view() {
    return h("dialog", { class: "dialog", "aria-labelledby": "shortcuts-title", onclose: this.close },
      h("h2", { id: "shortcuts-title", tabindex: -1, autofocus: true }, "Keyboard"),
      h("dl", { class: "shortcuts" }, SHORTCUTS.map(([keys, does]) => h("div", { key: keys }, h("dt", null, keys), h("dd", null, does)))),
      h("div", { class: "row end" }, h("button", { class: "button", onclick: this.close }, "Close")));
  }
}
customElements.define("muster-shortcuts", Shortcuts);

/**
 * Asks for a moment to go to.
 * @extends {DialogView<{app: App}>}
 */
class Jump extends DialogView {
  view() {
    const go = (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      const at = new FormData(/** @type {HTMLFormElement} */ (event.target)).get("at");
      this.close();
      this.props.app.jump(new Date(String(at)).toISOString());
    };
    return h("dialog", { class: "dialog", "aria-labelledby": "jump-title", onclose: this.close }, h("form", { onsubmit: go },
      h("h2", { id: "jump-title" }, "Jump to a date"),
      h("label", { class: "field" }, h("span", null, "Date and time, as on this device"), h("input", { type: "datetime-local", name: "at", required: true, autofocus: true })),
      h("div", { class: "row end" }, h("button", { class: "button", onclick: this.close }, "Cancel"),
        h("button", { class: "button primary", type: "submit" }, "Jump"))));
  }
}
customElements.define("muster-jump", Jump);

/** @type {Record<"clock"|"scheme", {name: string, choices: ReadonlyArray<readonly [string, string]>}>} */
const CHOICES = {
  clock: { name: "Times", choices: [["local", "Local"], ["utc", "UTC"], ["relative", "Ago"]] },
  scheme: { name: "Colours", choices: [["light dark", "As the system"], ["light", "Light"], ["dark", "Dark"]] },
};

/**
 * What a person may choose for this browser.
 * @extends {DialogView<{app: App}>}
 */
class SettingsDialog extends DialogView {
  view() {
    const chosen = settings.chosen.value;
    return h("dialog", { class: "dialog", "aria-labelledby": "settings-title", onclose: this.close },
      h("h2", { id: "settings-title" }, "Settings"),
      h("p", { class: "hint" }, "For this browser."),
      Object.entries(CHOICES).map(([of, { name, choices }]) => h("fieldset", { class: "choices", key: of }, h("legend", null, name),
        choices.map(([value, word]) => h("label", { key: value },
          h("input", { type: "radio", name: of, checked: chosen[/** @type {"clock"} */ (of)] === value,
            onchange: () => settings.choose({ [of]: value }) }), word)))),
      h("fieldset", { class: "choices" }, h("legend", null, "Keyboard"),
        h("label", null, h("input", { type: "checkbox", checked: chosen.letters,
          onchange: (/** @type {any} */ event) => settings.choose({ letters: event.target.checked }) }),
        "Single letters are commands outside of fields"),
      h("button", { class: "button small", onclick: () => this.props.app.show("shortcuts") }, "Keyboard shortcuts"),
      h("a", { class: "button small", href: "/admin/people", onclick: this.close }, "Administration")),
      h("div", { class: "row end" }, h("button", { class: "button", onclick: this.close }, "Close")));
  }
}
customElements.define("muster-settings", SettingsDialog);
