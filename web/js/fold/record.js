// What the frames say of the record that an incident has beside its room: who has which role, when those outside hear again,
// and that a list of it (timeline, tasks, decisions) is to be read again by whoever shows it.

import { words } from "./lines.js";
import { nameOf } from "./people.js";

/** @typedef {import("../wire.js").User} User */
/** @typedef {import("../wire.js").DurableFrame} DurableFrame */
/**
 * @typedef {object} Record
 * @property {ReadonlyMap<string, User>} roles
 * @property {number} rolesSeq the last frame about a role
 * @property {string|null} due when those outside hear again
 * @property {boolean} isOverdue
 * @property {number} dueSeq the last frame about an update
 * @property {number} changedSeq the last frame that may have changed the timeline, the tasks or the decisions
 */

/** Frames that change nothing of an incident's record. */
const APART = new Set(["chat_message", "reaction", "command_started", "command_finished"]);

/**
 * @param {Record} record
 * @param {DurableFrame} frame
 * @returns {Record}
 */
export function noteRecord(record, frame) {
  if (APART.has(frame.type)) return record;
  const next = { ...record, changedSeq: frame.seq };
  if (frame.type === "update_sent") return { ...next, due: frame.update?.next_due ?? null, isOverdue: false, dueSeq: frame.seq };
  if (frame.event === "update.overdue") return { ...next, isOverdue: true, dueSeq: frame.seq };
  if (frame.event !== "role.assigned" && frame.event !== "role.handed_over") return next;
  const roles = new Map(record.roles);
  const user = /** @type {User|null|undefined} */ (frame.data?.user);
  if (user) roles.set(String(frame.data?.role), user);
  else roles.delete(String(frame.data?.role));
  return { ...next, roles, rolesSeq: frame.seq };
}

/**
 * The record with what was read of it, as far as no later frame has said more.
 * @param {Record} record
 * @param {{roles: ReadonlyArray<{role: string, user: User}>, update: {next_due: string|null, overdue_at: string|null}|null}} read
 * @param {number} asOf the head when it was asked for
 * @returns {Record}
 */
export function withRead(record, { roles, update }, asOf) {
  const known = { ...record };
  if (record.rolesSeq <= asOf) known.roles = new Map(roles.map(({ role, user }) => [role, user]));
  if (record.dueSeq <= asOf) Object.assign(known, { due: update?.next_due ?? null, isOverdue: Boolean(update?.overdue_at) });
  return known;
}

/** @type {{[change: string]: string}} */
const CHANGES = {
  added: "put a message into the timeline",
  corrected: "moved an entry of the timeline to when it happened",
  hidden: "left an entry out of the timeline",
  restored: "took an entry back into the timeline",
};

/**
 * What the stream says of a change of the timeline or of a task.
 * @param {DurableFrame} frame
 */
export function recordText({ type, change = "", moment, task }) {
  if (type === "timeline_changed") return CHANGES[change] ?? `corrected when it was ${words(moment).toLowerCase()}`;
  if (change !== "changed" || !task) return "";
  return `changed a task: ${words(task.state).toLowerCase()}${task.owner ? `, for ${nameOf(task.owner)}` : ""}`;
}

/**
 * What the stream says of a role or an update, else null.
 * @param {string} event
 * @param {{[name: string]: any}} data
 */
export function roleText(event, data) {
  const role = words(data.role).toLowerCase();
  if (event === "role.assigned") return data.user ? `made ${nameOf(data.user)} ${role}` : `took the role ${role} away`;
  if (event === "role.handed_over") return `handed ${role} over to ${nameOf(data.user)}`;
  return event === "update.overdue" ? "noticed that the next update is overdue" : null;
}
