import { h } from "./dom.js";
import { isUser, nameOf } from "../fold/people.js";

/** @typedef {import("../wire.js").User} User */

/**
 * @param {User|string} named
 * @param {ReadonlyMap<string, import("../wire.js").Member>} members
 * @param {User|null} me
 */
export function displayName(named, members, me) {
  if (isUser(named, me)) return "You";
  if (typeof named !== "string") return nameOf(named);
  const known = members.get(named) ?? [...members.values()].find(({ user }) => user.username === named);
  return known ? nameOf(known.user) : named;
}

/**
 * A list of names as a sentence has it.
 * @param {string[]} names
 * @param {number} [most] how many are named before "and 3 others"
 */
export function sentence(names, most = 8) {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  if (rest > 0) shown.push(`${rest} ${rest === 1 ? "other" : "others"}`);
  return new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" }).format(shown);
}

const HUES = 8;

/**
 * A face made of the first letters of a name, in a colour that stays with the person.
 * @param {User} user
 */
export function avatar(user) {
  const initials = nameOf(user).split(/[\s._-]+/).filter(Boolean).slice(0, 2).map((word) => [...word][0]).join("");
  // FNV-1a spreads short names well.
  let sum = 0x811c9dc5;
  for (const char of user.username || user.id || "") sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const kind = user.kind === "bot" || user.kind === "integration" ? " machine" : "";
  return h("span", { class: `avatar hue-${(sum >>> 8) % HUES}${kind}`, "aria-hidden": "true" }, initials.toUpperCase());
}
