// One message, and how the log changes it.

import { isUser } from "./people.js";

/** @typedef {import("../wire.js").Message} Message */
/** @typedef {import("../wire.js").Reaction} Reaction */
/** @typedef {import("../wire.js").DurableFrame} DurableFrame */

/**
 * What the log says of a message that is not loaded: how it was when it was forgotten, the frames about it, and when it was
 * replied to.
 * @typedef {{seq: number, was: Message|null, frames: readonly DurableFrame[], replies: readonly string[]}} Note
 */

/** @type {Note} */
const NOTHING = { seq: 0, was: null, frames: [], replies: [] };

/**
 * The message that a reply belongs under, or null.
 * @param {Message} message
 */
export function rootOf(message) {
  const root = message.thread?.root ?? message.reply_to ?? null;
  return root === message.id ? null : root;
}

/**
 * True when there is nothing left to act on: deleted, or its content destroyed.
 * @param {Message} message
 */
export function isGone(message) {
  return Boolean(message.deleted_at || message.redacted_at);
}

/**
 * Whether the timeline has an entry that shows this message. What is pinned is there as long as it is pinned.
 * @param {Message} message
 */
export function isInTimeline({ timeline_event: entry, message_type: type, is_pinned, was_added }) {
  if (entry) return !entry.is_hidden;
  return Boolean(is_pinned || was_added || type === "TASK" || type === "DECISION" || type === "UPDATE");
}

/**
 * Counts a reply once: one that is not later than the last counted was counted by the server.
 * @param {Message} message
 * @param {string} at
 * @returns {Message}
 */
export function withReply(message, at) {
  const thread = message.thread ?? {};
  if (thread.last_reply_at && at <= thread.last_reply_at) return message;
  return { ...message, thread: { ...thread, reply_count: (thread.reply_count ?? 0) + 1, last_reply_at: at } };
}

/**
 * The reactions after one more: the frame counts the emoji that changed, the others stay. Who reacted follows from the actor.
 * @param {readonly Reaction[]} before
 * @param {DurableFrame} frame
 * @returns {Reaction[]}
 */
export function reactionsAfter(before, frame) {
  const { emoji = "", actor } = frame;
  const known = before.find((reaction) => reaction.emoji === emoji);
  const others = (known?.users ?? []).filter((user) => !isUser(user, actor));
  const users = frame.action === "remove" || !actor ? others : [...others, actor];
  const after = { emoji, users, count: frame.counts?.[emoji] ?? 0 };
  const all = known ? before.map((reaction) => (reaction === known ? after : reaction)) : [...before, after];
  return all.filter(({ count }) => count > 0);
}

/**
 * What a frame is about, of a message.
 * @param {DurableFrame} frame
 */
function matter({ type, emoji, actor }) {
  if (type === "message_acknowledged") return `${type} ${actor?.id}`;
  if (type === "reaction") return `reaction ${emoji} ${actor?.id}`;
  return type === "message_unpinned" ? "message_pinned" : type;
}

/**
 * @param {Message} message
 * @param {DurableFrame} frame
 * @returns {Message}
 */
export function changed(message, frame) {
  switch (frame.type) {
    case "message_edited": {
      const { content = null, content_html = null, mentions = [], edited_at = frame.at } = frame;
      const revisions = frame.revisions ?? message.revisions;
      return { ...message, content, content_html, mentions, edited_at, revisions };
    }
    case "message_acknowledged": {
      const others = (message.acknowledged_by ?? []).filter((user) => !isUser(user, frame.actor));
      return { ...message, acknowledged_by: frame.actor ? [...others, frame.actor] : others };
    }
    case "reaction":
      return { ...message, reactions: reactionsAfter(message.reactions ?? [], frame) };
    case "message_pinned":
      return { ...message, is_pinned: true, pinned_at: frame.at, pinned_by: frame.actor ?? null };
    case "message_unpinned":
      return { ...message, is_pinned: false, pinned_at: null, pinned_by: null, timeline_event: null };
    case "timeline_changed":
      return { ...message, was_added: true };
    case "message_redacted":
      return { ...message, content: null, content_html: null, mentions: [], is_pinned: false, redacted_at: frame.redacted_at ?? frame.at };
    default:
      return { ...message, content: null, content_html: null, deleted_at: frame.deleted_at ?? frame.at };
  }
}

/**
 * The event that somebody has seen a message, as one about that message.
 * @param {DurableFrame} frame
 * @returns {DurableFrame}
 */
export function acknowledgement(frame) {
  return { ...frame, type: "message_acknowledged", message_id: String(frame.data?.message_id ?? "") };
}

/**
 * A note with one more frame. Only the last word of each matter counts, which keeps a note short however often somebody
 * changes their mind.
 * @param {Note|undefined} note
 * @param {DurableFrame} frame
 * @returns {Note}
 */
export function withFrame(note = NOTHING, frame) {
  const frames = note.frames.filter((other) => matter(other) !== matter(frame));
  return { ...note, seq: frame.seq, frames: [...frames, frame] };
}

/**
 * A note with one more reply.
 * @param {Note|undefined} note
 * @param {number} seq
 * @param {string} at
 * @returns {Note}
 */
export function withReplyNoted(note = NOTHING, seq, at) {
  return { ...note, seq, replies: [...note.replies, at] };
}

/**
 * Two notes about the same message, of an older and of a newer part of the log.
 * @param {Note} older
 * @param {Note|undefined} newer
 * @returns {Note}
 */
export function joined(older, newer = NOTHING) {
  const matters = new Set(newer.frames.map(matter));
  return {
    seq: Math.max(older.seq, newer.seq),
    was: newer.was,
    frames: [...older.frames.filter((frame) => !matters.has(matter(frame))), ...newer.frames],
    replies: [...older.replies, ...newer.replies],
  };
}

/**
 * The note about a message that is forgotten, or null when it can be loaded again as it was posted.
 * @param {Message} message
 * @param {number} seq
 * @returns {Note|null}
 */
export function noteOf(message, seq) {
  const touched = message.was_added || message.edited_at || message.deleted_at || message.redacted_at || message.reactions?.length || message.acknowledged_by?.length;
  return touched ? { seq, was: message, frames: [], replies: [] } : null;
}

/**
 * A message with the note about it, as far as the note is newer than the message was read.
 * @param {Message} message
 * @param {Note|undefined} note
 * @param {number} asOf the head when the message was asked for; below 0 when it comes from the log as it was posted
 * @returns {Message}
 */
export function noted(message, note, asOf) {
  if (!note) return message;
  const base = note.was && asOf < 0 ? note.was : message;
  const now = note.frames.filter(({ seq }) => seq > asOf).reduce(changed, base);
  return note.replies.reduce(withReply, now);
}
