import { draw, roomAddress, settings } from "../page.js";
import { TABS } from "./panel.js";
import { verbAfterG } from "./verbs.js";

/** @typedef {import("./app.js").App} App */

/**
 * What the keys do, as the help shows it.
 * @type {ReadonlyArray<readonly [keys: string, does: string]>}
 */
export const SHORTCUTS = [
  ["Ctrl K", "Find a room, a person, a command"],
  ["Ctrl G or /", "Search"],
  ["Alt ↑ / Alt ↓", "Room before, room after"],
  ["Alt Shift ↑ / ↓", "Unread room before, after"],
  ["Esc", "Mark the room read"],
  ["N", "Next unread room"],
  ["Ctrl .", "Open or close the panel"],
  ["Ctrl Shift 1 … 7", "Timeline, thread, pinned, tasks, people, files, runs"],
  ["Ctrl U", "Attach files"],
  ["Ctrl Shift L", "To the message box"],
  ["Enter", "Send (Shift Enter begins a line)"],
  ["↑ in an empty box", "Edit your last message"],
  ["F6", "Next part of the page"],
  ["↑ ↓ or J K", "Move among messages"],
  ["T or R", "Reply in a thread"],
  ["E", "Edit"],
  ["+", "React"],
  ["P", "Pin or unpin"],
  ["S", "Put into the timeline"],
  ["C", "Copy the link"],
  ["G S / G V", "Set the status, the severity"],
  ["G C / G U / G R", "Name a commander, write an update, run a runbook"],
  ["G T / G D / G W", "Timeline, jump to a date, the room as it was"],
  ["Ctrl B / I / E", "Bold, italic, code"],
  ["Ctrl ,", "Settings (single letters can be switched off)"],
  ["Ctrl / or ?", "This help"],
];

/**
 * Keys that mean something anywhere on the page.
 * @param {KeyboardEvent} event
 * @param {App} app
 * @param {HTMLElement} page
 */
export function onKey(event, app, page) {
  if (event.defaultPrevented || event.isComposing || !app.client.me.peek()) return;
  const run = chord(event, app) ?? plain(event, app, page);
  if (!run) return;
  event.preventDefault();
  run();
  // What opens takes the very next key, however fast it comes.
  draw();
}

/**
 * @param {KeyboardEvent} event
 * @param {App} app
 * @returns {(() => void)|null}
 */
function chord(event, app) {
  const control = event.ctrlKey || event.metaKey;
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
  if (event.altKey && step && !control) return () => app.step(step, event.shiftKey);
  if (!control || event.altKey) return null;
  const letter = event.key.toLowerCase();
  if (event.shiftKey) {
    // By the key's place: with Shift, the character of a digit is another one on every keyboard.
    const [tab] = TABS[Number(event.code.replace("Digit", "")) - 1] ?? [];
    if (tab) return app.session.peek() && (() => app.togglePanel(tab));
    return letter === "l" ? () => app.box?.focus() : letter === "/" || letter === "?" ? () => app.show("shortcuts") : null;
  }
  if (letter === "u" && app.session.peek()) return () => /** @type {HTMLElement|null} */ (document.querySelector(".attach"))?.click();
  if (letter === "g") return () => app.search();
  if (letter === "k") return () => app.show("switcher");
  if (letter === "/") return () => app.show("shortcuts");
  if (letter === ",") return () => app.show("settings");
  if (letter !== ".") return null;
  const { slug, panel } = app.router.place.peek();
  return slug ? () => app.router.go(roomAddress(slug, { panel: panel ? null : "timeline" })) : null;
}

/**
 * @param {KeyboardEvent} event
 * @param {App} app
 * @param {HTMLElement} page
 * @returns {(() => void)|null}
 */
function plain(event, app, page) {
  if (event.ctrlKey || event.metaKey || event.altKey || app.dialog.peek() || app.router.place.peek().file) return null;
  if (event.key === "F6") return () => nextRegion(page, event.shiftKey ? -1 : 1);
  if (document.querySelector(":popover-open")) return null;
  const inPanel = event.target instanceof Element && event.target.closest(".panel");
  if (event.key === "Escape") return inPanel ? () => leavePanel(app) : () => app.markRead();
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest("input, textarea, select, button, a, [contenteditable]")) return null;
  const typed = event.key.length === 1 && event.key !== " ";
  const wasG = afterG && event.timeStamp - afterG < G_MS;
  if (typed) afterG = 0;
  if (typed && settings.chosen.peek().letters) {
    const found = letter(event, app, page, Boolean(wasG), target);
    if (found) return found;
  }
  // Whatever else is typed outside of a field goes into the message box; the character follows the focus.
  if (typed && target?.localName !== "muster-message") {
    if (wasG) app.begin("g");
    else app.box?.focus();
  }
  return null;
}

/** How long a G waits for its second letter. */
const G_MS = 3_000;
/** When a G was pressed that still waits; 0 for none. */
let afterG = 0;

/**
 * @param {KeyboardEvent} event
 * @param {App} app
 * @param {HTMLElement} page
 * @param {boolean} wasG
 * @param {HTMLElement|null} target
 * @returns {(() => void)|null}
 */
function letter(event, app, page, wasG, target) {
  const { key } = event;
  const verb = wasG ? verbAfterG(app, key) : null;
  if (verb) return () => verb.run(app);
  if (wasG) return null;
  if (key === "?") return () => app.show("shortcuts");
  if (key === "/") return () => app.search();
  if (key === "g" && app.session.peek()) return () => void (afterG = event.timeStamp);
  if (target?.localName === "muster-message") return null;
  if (key === "n") return () => app.step(1, true);
  if (key !== "j" && key !== "k") return null;
  const stream = /** @type {import("../messages/stream.js").Stream|null} */ (page.querySelector("muster-stream"));
  return stream && (() => stream.move(null, 0));
}

/** @param {App} app */
function leavePanel(app) {
  app.router.go(roomAddress(app.router.place.peek().slug));
  app.box?.focus();
}

/**
 * @param {HTMLElement} page
 * @param {number} step
 */
function nextRegion(page, step) {
  const regions = [".side .room", "muster-stream", "muster-room muster-composer textarea", ".panel [aria-selected=true]"]
    .flatMap((selector) => page.querySelector(selector) ?? []);
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + step + regions.length) % regions.length];
  if (next instanceof HTMLElement) next.focus();
}
