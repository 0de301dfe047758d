// A room is a log, and what people see of it is the log folded. These are pure functions from a state and frames to the
// next state. A state covers the log from `from` to `head` without a hole. Frames about messages outside that slice are
// kept as notes and applied when such a message is loaded, so that the order of loading never changes what is shown.

/** @typedef {import("./wire.js").Message} Message */
/** @typedef {import("./wire.js").DurableFrame} DurableFrame */
/** @typedef {import("./wire.js").Reaction} Reaction */
/** @typedef {import("./wire.js").User} User */
/** @typedef {import("./wire.js").Member} Member */
/** @typedef {import("./wire.js").Room} Room */
/** @typedef {import("./wire.js").Incident} Incident */

/**
 * One line of the stream that is no message.
 * @typedef {{text: string, actor: User|null, at: string}} Line
 */
/**
 * One entry of the stream.
 * @typedef {{seq: number, id: string, line: Line|null}} Item
 */
/**
 * What the log says of a message that is not loaded: how it was when it was forgotten, the frames about it, and when it was
 * replied to.
 * @typedef {{seq: number, was: Message|null, frames: readonly DurableFrame[], replies: readonly string[]}} Note
 */

/**
 * @typedef {object} RoomState
 * @property {string|null} epoch the life of the log
 * @property {number} from the first seq that is folded
 * @property {number} head the last seq that is folded
 * @property {Room|null} room
 * @property {Incident|null} incident
 * @property {User|null} me
 * @property {string|null} myRole
 * @property {ReadonlyMap<string, Member>} members
 * @property {ReadonlyMap<string, Message>} messages by id, replies included
 * @property {readonly Item[]} items the stream, in seq order
 * @property {ReadonlyMap<string, Note>} notes
 * @property {number} pinChanges grows with every pin and unpin
 */

/** @typedef {{-readonly [K in keyof RoomState]: RoomState[K]} & {messages: Map<string, Message>, items: Item[], notes: Map<string, Note>}} Draft */

/** @returns {RoomState} */
export function emptyRoom() {
  return {
    epoch: null,
    from: 1,
    head: 0,
    room: null,
    incident: null,
    me: null,
    myRole: null,
    members: new Map(),
    messages: new Map(),
    items: [],
    notes: new Map(),
    pinChanges: 0,
  };
}

/**
 * What a welcome says of the room itself. A state of the same life of the log is kept, any other is begun anew at the head.
 * @param {RoomState} state
 * @param {import("./wire.js").WelcomeFrame} frame
 * @returns {RoomState}
 */
export function welcome(state, frame) {
  const same = state.epoch === frame.epoch && state.head <= frame.head;
  const base = same ? state : { ...emptyRoom(), from: frame.head + 1, head: frame.head };
  const members = new Map((frame.members ?? []).flatMap((entry) => {
    const member = memberOf(entry);
    return member ? [[member.user.id, member]] : [];
  }));
  const me = frame.me ?? null;
  const myRole = me?.room_role ?? (me && members.get(me.id)?.role) ?? frame.room.my_role ?? null;
  const { room, incident = null } = frame;
  return { ...base, epoch: frame.epoch, room, incident, me, members, myRole };
}

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
 * The state after more of the log. Frames at or below the head are known already and change nothing.
 * @param {RoomState} state
 * @param {readonly DurableFrame[]} frames in seq order, without a hole after the head
 * @returns {RoomState}
 */
export function fold(state, frames) {
  const draft = draftOf(state);
  for (const frame of frames) {
    if (frame.seq <= draft.head) continue;
    apply(draft, frame);
    draft.head = frame.seq;
  }
  return draft;
}

/**
 * The state with an older slice of the log put before it.
 * @param {RoomState} state
 * @param {readonly DurableFrame[]} frames the log from `from` up to the state's own start
 * @param {number} from
 * @returns {RoomState}
 */
export function foldOlder(state, frames, from) {
  const slice = frames.filter((frame) => frame.seq >= from && frame.seq < state.from);
  const older = draftOf({ ...emptyRoom(), from, head: from - 1 });
  for (const frame of slice) apply(older, frame);
  const draft = draftOf({ ...state, from });
  for (const message of older.messages.values()) {
    if (!draft.messages.has(message.id)) draft.messages.set(message.id, noted(draft, message, -1));
  }
  // What the older slice says of still older messages stands unless the newer part said more.
  for (const [id, note] of older.notes) mergeOlderNote(draft, id, note);
  draft.items = [...older.items, ...state.items];
  return draft;
}

/**
 * The state with messages that were read by themselves, such as a thread or the pins.
 * @param {RoomState} state
 * @param {readonly Message[]} messages
 * @param {number} asOf the head when they were asked for; they may be newer, never older
 * @returns {RoomState}
 */
export function merge(state, messages, asOf) {
  const draft = draftOf(state);
  for (const message of messages) {
    if (!draft.messages.has(message.id)) draft.messages.set(message.id, noted(draft, message, asOf));
  }
  return draft;
}

/**
 * The state without its oldest entries, which can be loaded again.
 * @param {RoomState} state
 * @param {number} keep how many entries stay
 * @returns {RoomState}
 */
export function trim(state, keep) {
  const first = state.items[state.items.length - keep];
  if (!first || keep >= state.items.length) return state;
  const draft = draftOf({ ...state, from: first.seq });
  draft.items = state.items.slice(-keep);
  for (const message of state.messages.values()) {
    if (message.seq >= first.seq) continue;
    draft.messages.delete(message.id);
    if (touched(message)) draft.notes.set(message.id, { seq: state.head, was: message, frames: [], replies: [] });
  }
  return draft;
}

/** @param {Message} message */
function touched(message) {
  return Boolean(
    message.edited_at || message.deleted_at || message.pinned_at || message.reactions?.length || message.thread?.reply_count,
  );
}

/**
 * @param {RoomState} state
 * @returns {Draft}
 */
function draftOf(state) {
  return {
    ...state,
    messages: new Map(state.messages),
    items: [...state.items],
    notes: new Map(state.notes),
  };
}

/**
 * @param {Draft} draft
 * @param {DurableFrame} frame
 */
function apply(draft, frame) {
  switch (frame.type) {
    case "chat_message":
      return post(draft, frame);
    case "message_pinned":
    case "message_unpinned":
      draft.pinChanges += 1;
      change(draft, frame);
      return line(draft, frame, frame.type === "message_pinned" ? "pinned a message" : "");
    case "message_edited":
    case "message_deleted":
    case "message_redacted":
    case "reaction":
      return change(draft, frame);
    case "member_joined":
    case "member_left":
      return member(draft, frame);
    case "room_updated":
      if (draft.room && frame.room) draft.room = { ...draft.room, ...frame.room };
      return line(draft, frame, roomChange(frame.room ?? {}));
    case "incident_updated":
      if (draft.incident && frame.incident) {
        draft.incident = { ...draft.incident, version: (draft.incident.version ?? 0) + 1, ...frame.incident };
      }
      return line(draft, frame, incidentChange(frame.incident ?? {}));
    case "system":
      roleChange(draft, frame);
      return line(draft, frame, systemText(frame));
    // A newer server may know more kinds; they take their number and nothing else.
  }
}

/**
 * @param {Draft} draft
 * @param {DurableFrame} frame
 */
function post(draft, frame) {
  const sent = frame.message;
  if (!sent) return;
  const message = { ...sent, id: sent.id ?? frame.id, seq: frame.seq, created_at: sent.created_at ?? frame.at };
  if (!message.sender && frame.actor) message.sender = frame.actor;
  draft.messages.set(message.id, noted(draft, message, -1));
  const root = rootOf(message);
  if (root) return reply(draft, root, message.created_at, frame.seq);
  draft.items.push({ seq: frame.seq, id: message.id, line: null });
}

/**
 * The message that a reply belongs under, or null.
 * @param {Message} message
 */
export function rootOf(message) {
  const root = message.thread?.root ?? message.reply_to ?? null;
  return root === message.id ? null : root;
}

/**
 * @param {Draft} draft
 * @param {string} root
 * @param {string} at
 * @param {number} seq
 */
function reply(draft, root, at, seq) {
  const message = draft.messages.get(root);
  const known = draft.notes.get(root);
  if (message) draft.messages.set(root, withReply(message, at));
  else draft.notes.set(root, { ...(known ?? NOTHING), seq, replies: [...(known?.replies ?? []), at] });
}

/**
 * Counts a reply once: one that is not later than the last counted was counted by the server.
 * @param {Message} message
 * @param {string} at
 * @returns {Message}
 */
function withReply(message, at) {
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
 * Whether a person named in any of the three ways is this one.
 * @param {User|string|null|undefined} named
 * @param {User|null|undefined} user
 */
export function isUser(named, user) {
  if (!named || !user) return false;
  return typeof named === "string" ? named === user.id || named === user.username : named.id === user.id;
}

/** @type {Note} */
const NOTHING = { seq: 0, was: null, frames: [], replies: [] };

/**
 * Changes a message, or notes the change until it is loaded.
 * @param {Draft} draft
 * @param {DurableFrame} frame
 */
function change(draft, frame) {
  const id = frame.message_id;
  if (!id) return;
  const message = draft.messages.get(id);
  if (message) {
    draft.messages.set(id, changed(message, frame));
    return;
  }
  const known = draft.notes.get(id) ?? NOTHING;
  // Only the last word of each matter counts, which keeps a note short however often somebody changes their mind.
  const frames = known.frames.filter((other) => matter(other) !== matter(frame));
  draft.notes.set(id, { ...known, seq: frame.seq, frames: [...frames, frame] });
}

/**
 * What a frame is about, of a message.
 * @param {DurableFrame} frame
 */
function matter({ type, emoji, actor }) {
  if (type === "reaction") return `reaction ${emoji} ${actor?.id}`;
  return type === "message_unpinned" ? "message_pinned" : type;
}

/**
 * @param {Message} message
 * @param {DurableFrame} frame
 * @returns {Message}
 */
function changed(message, frame) {
  switch (frame.type) {
    case "message_edited": {
      const { content = null, content_html = null, mentions = [], edited_at = frame.at } = frame;
      const revisions = frame.revisions ?? message.revisions;
      return { ...message, content, content_html, mentions, edited_at, revisions };
    }
    case "reaction":
      return { ...message, reactions: reactionsAfter(message.reactions ?? [], frame) };
    case "message_pinned":
      return { ...message, is_pinned: true, pinned_at: frame.at, pinned_by: frame.actor ?? null };
    case "message_unpinned":
      return { ...message, is_pinned: false, pinned_at: null, pinned_by: null };
    default:
      return { ...message, content: null, content_html: null, deleted_at: frame.deleted_at ?? frame.at };
  }
}

/**
 * A message with the note about it, as far as the note is newer than the message was read.
 * @param {Draft} draft
 * @param {Message} message
 * @param {number} asOf
 * @returns {Message}
 */
function noted(draft, message, asOf) {
  const known = draft.notes.get(message.id);
  if (!known) return message;
  draft.notes.delete(message.id);
  const base = known.was && asOf < 0 ? known.was : message;
  const now = known.frames.filter(({ seq }) => seq > asOf).reduce(changed, base);
  return known.replies.reduce(withReply, now);
}

/**
 * @param {Draft} draft
 * @param {string} id
 * @param {Note} older
 */
function mergeOlderNote(draft, id, older) {
  if (draft.messages.has(id)) return;
  const newer = draft.notes.get(id) ?? NOTHING;
  const matters = new Set(newer.frames.map(matter));
  draft.notes.set(id, {
    seq: Math.max(older.seq, newer.seq),
    was: newer.was,
    frames: [...older.frames.filter((frame) => !matters.has(matter(frame))), ...newer.frames],
    replies: [...older.replies, ...newer.replies],
  });
}

/**
 * @param {Draft} draft
 * @param {DurableFrame} frame
 */
function member(draft, frame) {
  const user = frame.user ?? frame.actor;
  if (!user) return;
  const joined = frame.type === "member_joined";
  const members = new Map(draft.members);
  const known = members.get(user.id);
  if (joined) members.set(user.id, { user, role: frame.role ?? known?.role ?? "", online: known?.online ?? false });
  else members.delete(user.id);
  draft.members = members;
  if (isUser(user, draft.me)) draft.myRole = joined ? frame.role ?? draft.myRole : null;
  const bySelf = !frame.actor || frame.actor.id === user.id;
  const name = nameOf(user);
  const role = frame.role ? ` as ${frame.role}` : "";
  if (bySelf) line(draft, { ...frame, actor: user }, joined ? `joined${role}` : "left");
  else line(draft, frame, joined ? `added ${name}${role}` : `removed ${name}`);
}

/**
 * @param {Draft} draft
 * @param {DurableFrame} frame
 */
function roleChange(draft, frame) {
  if (frame.event !== "member.role_changed") return;
  const user = /** @type {User|undefined} */ (frame.data?.user);
  const role = frame.data?.role;
  if (!user || typeof role !== "string") return;
  const known = draft.members.get(user.id);
  draft.members = new Map(draft.members).set(user.id, { user, role, online: known?.online ?? false });
  if (isUser(user, draft.me)) draft.myRole = role;
}

/**
 * @param {Draft} draft
 * @param {DurableFrame} frame
 * @param {string} text empty for none
 */
function line(draft, frame, text) {
  if (!text) return;
  draft.items.push({ seq: frame.seq, id: frame.id, line: { text, actor: frame.actor ?? null, at: frame.at } });
}

/**
 * What to call a person.
 * @param {User|string|null|undefined} user
 */
export function nameOf(user) {
  if (!user) return "Somebody";
  return typeof user === "string" ? user : user.display_name || user.username || "Somebody";
}

/**
 * A machine value as words.
 * @param {unknown} value
 */
export function words(value) {
  const text = String(value ?? "").replace(/[_.]/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {Partial<Room>} room */
function roomChange(room) {
  if (room.status === "archived") return "archived the room";
  if (room.name !== undefined) return `renamed the room to “${room.name}”`;
  if (room.description !== undefined) return "changed the room’s description";
  if (room.privacy_level !== undefined) return `made the room ${room.privacy_level}`;
  return room.classification !== undefined ? `classified the room ${room.classification}` : "";
}

/** @param {Partial<Incident>} incident */
function incidentChange(incident) {
  const said = [];
  if (incident.severity) said.push(`set the severity to ${incident.severity}`);
  if (incident.status) said.push(`set the status to ${words(incident.status)}`);
  if (incident.assignee) said.push(`assigned the incident to ${nameOf(incident.assignee)}`);
  else if (incident.assignee === null) said.push("took the assignment away");
  if (incident.title !== undefined) said.push(`renamed the incident to “${incident.title}”`);
  if (incident.summary !== undefined) said.push("updated the summary");
  return said.join(" and ");
}

/** @param {DurableFrame} frame */
function systemText(frame) {
  const data = frame.data ?? {};
  switch (frame.event) {
    case "incident.declared":
      return typeof data.key === "string" ? `declared ${data.key}` : "declared the incident";
    case "room.created":
      return "opened the room";
    case "member.role_changed":
      return `made ${nameOf(/** @type {User} */ (data.user))} ${data.role}`;
    case "message.acknowledged":
      return "acknowledged a message";
    default:
      return typeof data.text === "string" ? data.text : words(frame.event).toLowerCase();
  }
}
