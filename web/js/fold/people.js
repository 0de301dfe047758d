// Who people are, in the several ways in which frames and answers name them.

/** @typedef {import("../wire.js").User} User */
/** @typedef {import("../wire.js").Member} Member */

/**
 * A member as welcome lists them: flat, or a user with a role beside it.
 * @param {unknown} entry
 * @returns {Member|null}
 */
export function memberOf(entry) {
  const raw = /** @type {Record<string, any>} */ (entry ?? {});
  const user = raw.user ?? raw;
  if (typeof user.id !== "string") return null;
  const role = raw.room_role ?? (raw.user ? raw.role : raw.role ?? "");
  return { user, role: String(role ?? ""), online: raw.online === true || raw.state === "online" };
}

/**
 * Whether a person named in any of the three ways is this one.
 * @param {User|string|null|undefined} named
 * @param {User|null|undefined} user
 */
export function isUser(named, user) {
  if (!named || !user) return false;
  return typeof named === "string" ? named === user.id || named === user.username : named.id === user.id;
}

/**
 * What to call a person.
 * @param {User|string|null|undefined} user
 */
export function nameOf(user) {
  if (!user) return "Somebody";
  return typeof user === "string" ? user : user.display_name || user.username || "Somebody";
}
