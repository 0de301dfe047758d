import { roomAddress } from "../core/router.js";

/** @typedef {import("./app.js").App} App */

/**
 * What the keys do, as the help shows it.
 * @type {ReadonlyArray<readonly [keys: string, does: string]>}
 */
export const SHORTCUTS = [
  ["Ctrl K", "Find a room"],
  ["Alt ↑ / Alt ↓", "Room before, room after"],
  ["Alt Shift ↑ / ↓", "Unread room before, after"],
  ["Esc", "Mark the room read"],
  ["Ctrl .", "Open or close the panel"],
  ["Enter", "Send (Shift Enter begins a line)"],
  ["↑ in an empty box", "Edit your last message"],
  ["F6", "Next part of the page"],
  ["↑ ↓ or J K", "Move among messages"],
  ["T or R", "Reply in a thread"],
  ["E", "Edit"],
  ["+", "React"],
  ["P", "Pin or unpin"],
  ["C", "Copy the link"],
  ["Ctrl /", "This help"],
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
  if (event.key.toLowerCase() === "k" && !event.shiftKey) return () => app.show("switcher");
  if (event.key === "/") return () => app.show("shortcuts");
  if (event.key !== ".") return null;
  const { slug, panel } = app.router.place.peek();
  return slug ? () => app.router.go(roomAddress(slug, { panel: panel ? null : "pins" })) : null;
}

/**
 * @param {KeyboardEvent} event
 * @param {App} app
 * @param {HTMLElement} page
 * @returns {(() => void)|null}
 */
function plain(event, app, page) {
  if (event.ctrlKey || event.metaKey || event.altKey || app.dialog.peek()) return null;
  if (event.key === "F6") return () => nextRegion(page, event.shiftKey ? -1 : 1);
  if (document.querySelector(":popover-open")) return null;
  if (event.key === "Escape") return () => app.markRead();
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest("input, textarea, select, button, a, [contenteditable]")) return null;
  if (event.key === "?") return () => app.show("shortcuts");
  const box = page.querySelector("muster-room muster-composer textarea");
  // Whatever is typed outside of a field goes into the message box; the character follows the focus.
  if (event.key.length === 1 && event.key !== " " && box instanceof HTMLElement && target?.localName !== "muster-message") box.focus();
  return null;
}

/**
 * @param {HTMLElement} page
 * @param {number} step
 */
function nextRegion(page, step) {
  const regions = [".side .room", "muster-stream", "muster-room muster-composer textarea", ".panel .tool"]
    .flatMap((selector) => page.querySelector(selector) ?? []);
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + step + regions.length) % regions.length];
  if (next instanceof HTMLElement) next.focus();
}
