// What can be done from anywhere, by its keys or by its name in the palette.

/** @typedef {import("./app.js").App} App */

/**
 * @typedef {object} Verb
 * @property {string} name
 * @property {string} keys as the palette and the help show them; "G S" is pressed one after the other
 * @property {string} [also] more words to find it by
 * @property {(app: App) => boolean} where whether it makes sense now
 * @property {(app: App) => void} run
 */

const anywhere = () => true;
const inRoom = (/** @type {App} */ app) => app.session.value !== null;
const onIncident = (/** @type {App} */ app) => Boolean(app.session.value?.state.value.incident && app.canWriteHere());
const press = (/** @type {string} */ selector) => /** @type {HTMLElement|null} */ (document.querySelector(selector))?.click();

/** @type {readonly Verb[]} */
export const VERBS = [
  { name: "Declare incident", keys: "", also: "new", where: anywhere, run: (app) => app.show("declare") },
  { name: "Set the status", keys: "G S", where: onIncident, run: () => press("[popovertarget=change-status]") },
  { name: "Set the severity", keys: "G V", where: onIncident, run: () => press("[popovertarget=change-severity]") },
  { name: "Name a commander", keys: "G C", also: "role assign", where: onIncident, run: (app) => app.begin("/assign ", " commander") },
  { name: "Write an update", keys: "G U", also: "summary", where: onIncident, run: (app) => app.show("update") },
  { name: "Timeline", keys: "G T", where: inRoom, run: (app) => app.togglePanel("timeline") },
  { name: "Run a runbook", keys: "G R", where: inRoom, run: (app) => app.togglePanel("runs") },
  { name: "Jump to a date", keys: "G D", where: inRoom, run: (app) => app.show("jump") },
  { name: "The room as it was", keys: "G W", also: "time travel history then", where: inRoom, run: (app) => app.show("then") },
  { name: "Search", keys: "Ctrl G", also: "find words", where: anywhere, run: (app) => app.search() },
  { name: "Next unread room", keys: "N", where: anywhere, run: (app) => app.step(1, true) },
  { name: "Mark the room read", keys: "Esc", where: inRoom, run: (app) => app.markRead() },
  { name: "Threads", keys: "Ctrl Shift 2", where: inRoom, run: (app) => app.togglePanel("thread") },
  { name: "Pinned messages", keys: "Ctrl Shift 3", where: inRoom, run: (app) => app.togglePanel("pins") },
  { name: "Tasks and decisions", keys: "Ctrl Shift 4", where: onIncident, run: (app) => app.togglePanel("tasks") },
  { name: "People and roles", keys: "Ctrl Shift 5", where: inRoom, run: (app) => app.togglePanel("people") },
  { name: "Files", keys: "Ctrl Shift 6", also: "pictures logs", where: inRoom, run: (app) => app.togglePanel("files") },
  { name: "Attach files", keys: "Ctrl U", also: "upload share", where: inRoom, run: () => press(".attach") },
  { name: "Administration", keys: "", also: "people tokens retention holds audit", where: anywhere, run: (app) => app.router.go("/admin/people") },
  { name: "Settings", keys: "Ctrl ,", also: "utc times colours dark light", where: anywhere, run: (app) => app.show("settings") },
  { name: "Keyboard shortcuts", keys: "Ctrl /", also: "help", where: anywhere, run: (app) => app.show("shortcuts") },
  { name: "Second factor", keys: "", also: "security", where: anywhere, run: (app) => app.show("second-factor") },
  { name: "Sign out", keys: "", also: "log leave", where: anywhere, run: (app) => app.signOut() },
];

/**
 * The verb that two letters name, where it makes sense.
 * @param {App} app
 * @param {string} letter after the G
 */
export const verbAfterG = (app, letter) => VERBS.find(({ keys, where }) => keys === `G ${letter.toUpperCase()}` && where(app)) ?? null;
