import { nameOf } from "../fold/people.js";

/** @typedef {import("../wire.js").Member} Member */

const SHOWN_MOST = 8;
/** What calls everybody in the room. */
export const GROUPS = ["here", "channel"];

/**
 * The name that is being typed after an "@" before the caret, or null. A name counts at a word's beginning only, as on the
 * server.
 * @param {string} before the text up to the caret
 */
export function mentionAt(before) {
  const found = /(?:^|[^\w@])@([\w.-]{0,64})$/.exec(before);
  return found ? found[1] ?? "" : null;
}

/**
 * The members whom the typed letters may mean: who is here first, then by name.
 * @param {string} typed
 * @param {Iterable<Member>} members
 * @param {ReadonlySet<string>} online
 * @param {string} me the reader's id, who does not call themselves
 */
export function mentionable(typed, members, online, me) {
  const wanted = typed.toLowerCase();
  const rank = (/** @type {Member} */ { user }) => (online.has(user.id) ? 0 : 1);
  return [...members]
    .filter(({ user }) => user.id !== me && [user.username, ...nameOf(user).split(/\s+/)].some((name) => name.toLowerCase().startsWith(wanted)))
    .sort((a, b) => rank(a) - rank(b) || nameOf(a.user).localeCompare(nameOf(b.user)))
    .slice(0, SHOWN_MOST);
}

/**
 * How many others a text calls by name.
 * @param {string} text
 * @param {Iterable<Member>} members
 * @param {string} me
 */
export function calledBy(text, members, me) {
  const names = new Set([...text.matchAll(/(?:^|[^\w@])@([\w.-]{1,64})/g)].map(([, name = ""]) => name.toLowerCase().replace(/[.-]+$/, "")));
  const isAll = GROUPS.some((group) => names.has(group));
  return [...members].filter(({ user }) => user.id !== me && (isAll || names.has(user.username.toLowerCase()))).length;
}

/**
 * The text with the name put in, and where the caret then stands.
 * @param {string} text
 * @param {number} caret
 * @param {string} username
 */
export function withMention(text, caret, username) {
  const start = caret - (mentionAt(text.slice(0, caret)) ?? "").length;
  const after = text.slice(caret);
  const name = `${username}${after.startsWith(" ") ? "" : " "}`;
  return { text: text.slice(0, start) + name + after, caret: start + name.length + (after.startsWith(" ") ? 1 : 0) };
}
