import { Signal, View, h, icon } from "../page.js";
import { levelBadge, sizeText } from "./level.js";

/**
 * The files on their way into a room, and what a file that is dragged over the page would meet.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class UploadsView extends View {
  #isOver = new Signal(false);

  connectedCallback() {
    super.connectedCallback();
    let depth = 0;
    const over = (/** @type {boolean} */ isOver) => (this.#isOver.value = isOver);
    /** @type {Record<string, (event: DragEvent) => void>} */
    const hear = {
      dragenter: () => over((depth += 1) > 0),
      dragleave: () => over((depth -= 1) > 0),
      // Without this the browser would open the file in place of the page.
      dragover: () => {},
      drop: (event) => {
        depth = 0;
        over(false);
        this.props.app.share(event.dataTransfer?.files);
      },
    };
    for (const [type, run] of Object.entries(hear)) {
      const listener = (/** @type {any} */ event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        run(event);
      };
      addEventListener(type, listener);
      this.until(() => removeEventListener(type, listener));
    }
  }

  view() {
    const { app, session } = this.props;
    const { room, incident } = session.state.value;
    const mine = app.uploads.list.value.filter((upload) => upload.room === room?.id);
    return [
      this.#isOver.value && app.canWriteHere() ? h("div", { class: "drop", key: "drop" }, h("p", null, icon("clip"), `Drop to share in ${incident?.key ?? room?.name}`),
        h("p", null, levelBadge(room?.classification ?? "INTERNAL"), " or higher, by what is in it")) : null,
      mine.length ? h("ul", { class: "uploads", "aria-label": "Files on their way", key: "list" }, mine.map((upload) => this.#row(upload))) : null,
    ];
  }

  /** @param {import("../client/uploads.js").Upload} upload */
  #row({ id, name, size, sent, status, reason }) {
    const { uploads } = this.props.app;
    return h("li", { key: id, class: "row" }, icon("clip"), h("b", null, name),
      status === "failed" ? h("span", { class: "bad", role: "alert" }, reason) : [h("progress", { max: size || 1, value: sent, "aria-label": `${name} is on its way` }), h("span", { class: "hint" }, `${sizeText(sent)} of ${sizeText(size)}`)],
      status === "failed" ? h("button", { class: "button small", onclick: () => uploads.retry(id) }, "Retry") : null,
      h("button", { class: "button small", onclick: () => uploads.cancel(id) }, status === "failed" ? "Leave it" : "Cancel"));
  }
}
customElements.define("muster-uploads", UploadsView);
