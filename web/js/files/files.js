import { Listing, View, h } from "../page.js";
import "./file.js";

/**
 * The files of a room, the newest first.
 * @extends {View<{app: import("../shell/app.js").App, session: import("../client.js").RoomSession}>}
 */
export class Files extends View {
  /** @type {Listing<any>} */
  #list = new Listing(() => this.props.app.files.list(this.props.session.state.peek().room?.id ?? this.props.session.slug));

  connectedCallback() {
    super.connectedCallback();
    this.until(() => this.#list.stop());
    this.watch(() => {
      const { epoch, filesSeq } = this.props.session.state.value;
      if (epoch) this.#list.follow(`${epoch}/${filesSeq}`);
    });
  }

  view() {
    const { app, session } = this.props;
    const { levels } = session.state.value;
    return h("div", { class: "scroll" }, this.#list.note("No file is shared here yet. Drop one anywhere on this page."),
      (this.#list.items.value ?? []).map((file) => h("muster-file", { key: file.id, ".props": {
        app, slug: session.slug, file, actor: file.uploaded_by, at: file.created_at, level: levels.get(file.id) ?? file.classification, place: "panel" } })));
  }
}
customElements.define("muster-files", Files);
