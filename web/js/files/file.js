import { fileAddress } from "../client/files.js";
import { Signal, View, avatar, clockTime, fullTime, h, icon, nameOf, roomAddress } from "../page.js";
import { LEVELS, levelBadge, sizeText } from "./level.js";

/** What the server gives to be shown, by the first word of its type. */
const SHOWN = /^(image|audio|video)\/(png|jpeg|gif|webp|mpeg|ogg|wav|flac|mp4|webm)$/;
const TEXT = /^text\/|^application\/(json|xml)$|^image\/svg/;
/** Pictures up to this level are shown at once; others when asked for, since whoever has them stands in the record. */
const OPEN = LEVELS.indexOf("INTERNAL");

/**
 * A file that was shared, in the stream and in the panel.
 * @extends {View<{app: import("../shell/app.js").App, slug: string, file: import("../wire.js").SharedFile, actor: import("../wire.js").User|null, at: string, level: string, place: "stream"|"panel"}>}
 */
export class FileView extends View {
  #asked = new Signal(false);

  connectedCallback() {
    this.setAttribute("role", "article");
    super.connectedCallback();
  }

  view() {
    const { file, actor, at, level, place } = this.props;
    this.className = "message file";
    const label = `f-${place}-${file.id}`;
    this.setAttribute("aria-labelledby", label);
    return [
      avatar(actor ?? { id: "", username: "" }),
      h("div", { class: "body" },
        h("header", { class: "head", id: label }, h("b", { class: "name" }, nameOf(actor)), h("span", { class: "hint" }, "shared a file"),
          h("time", { datetime: at, title: fullTime(at) }, clockTime(at))),
        h("div", { class: "attachment" }, place === "stream" ? this.#preview() : null,
          h("div", { class: "row" }, file.filename
            ? h("a", { href: `${fileAddress(file.id)}?attachment=1`, download: file.filename }, file.filename)
            : h("span", { class: "hint" }, "A file above what this room may read"),
          h("span", { class: "hint" }, sizeText(file.size)), levelBadge(level)),
          h("div", { class: "row" }, this.#tools()))),
    ];
  }

  #tools() {
    const { app, slug, file } = this.props;
    return [
      TEXT.test(file.content_type ?? "") ? h("a", { key: "read", class: "button small", href: roomAddress(slug, { panel: "files", file: file.id }) }, icon("timeline"), "Read") : null,
      h("button", { key: "custody", class: "button small", onclick: () => (app.dialog.value = { name: "custody", file: file.id }) }, icon("lock"), "Custody"),
    ];
  }

  /** The picture, sound or film itself. */
  #preview() {
    const { file, level } = this.props;
    const [, kind = ""] = SHOWN.exec(file.content_type ?? "") ?? [];
    if (!kind || !file.filename) return null;
    const name = file.filename;
    const word = kind === "image" ? "picture" : kind === "audio" ? "sound" : "film";
    if (LEVELS.indexOf(level) > OPEN && !this.#asked.value) {
      return h("button", { class: "button small", onclick: () => (this.#asked.value = true) }, `Show the ${word}`);
    }
    const src = fileAddress(file.id);
    if (kind === "image") return h("img", { src, alt: name, loading: "lazy" });
    return h(kind, { src, controls: true, preload: "none", "aria-label": name });
  }
}
customElements.define("muster-file", FileView);
