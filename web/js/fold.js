// A room is a log, and what people see of it is the log folded. These are pure functions from a state and frames to the
// next state. A state covers the log from `from` to `head` without a hole. Frames about messages outside that slice are
// kept as notes and applied when such a message is loaded, so that the order of loading never changes what is shown.

import { incidentChange, roomChange, systemText } from "./fold/lines.js";
import { acknowledgement, changed, joined, noteOf, noted, rootOf, withFrame, withReply, withReplyNoted } from "./fold/message.js";
import { isUser, memberOf, nameOf } from "./fold/people.js";
import { noteRecord, recordText } from "./fold/record.js";

/** @typedef {import("./wire.js").Message} Message */
/** @typedef {import("./wire.js").DurableFrame} DurableFrame */
/** @typedef {import("./fold/message.js").Note} Note */
/** @typedef {import("./wire.js").User} User */
/** @typedef {import("./wire.js").Member} Member */
/** @typedef {import("./wire.js").Room} Room */
/** @typedef {import("./wire.js").Incident} Incident */

/**
 * One line of the stream that is no message; `file` is what was shared.
 * @typedef {{text: string, actor: User|null, at: string, file?: import("./wire.js").SharedFile}} Line
 */
/**
 * One entry of the stream.
 * @typedef {{seq: number, id: string, line: Line|null}} Item
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
 * @property {number} runsSeq the last event about a run of a runbook
 * @property {number} filesSeq the last event about a file
 * @property {ReadonlyMap<string, string>} levels of files that were classified after they were shared
 * @property {import("./fold/record.js").Record} record what is known of the incident beside its room
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
    filesSeq: 0,
    runsSeq: 0,
    levels: new Map(),
    record: { roles: new Map(), rolesSeq: 0, due: null, isOverdue: false, dueSeq: 0, changedSeq: 0 },
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
    if (!draft.messages.has(message.id)) take(draft, message, -1);
  }
  // What the older slice says of still older messages stands unless the newer part said more.
  for (const [id, note] of older.notes) {
    if (!draft.messages.has(id)) draft.notes.set(id, joined(note, draft.notes.get(id)));
  }
  draft.levels = new Map([...older.levels, ...state.levels]);
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
    if (!draft.messages.has(message.id)) take(draft, message, asOf);
  }
  return draft;
}

/**
 * The state with messages as they are now in place of those that it has.
 * @param {RoomState} state
 * @param {readonly Message[]} messages
 * @returns {RoomState}
 */
export function withMessages(state, messages) {
  const draft = draftOf(state);
  for (const message of messages) if (draft.messages.has(message.id)) draft.messages.set(message.id, message);
  return draft;
}

/** Frames that say something new of a message. */
const CHANGES = new Set(["message_pinned", "message_unpinned", "message_edited", "message_deleted", "message_redacted", "reaction"]);

/**
 * The state with what later frames say of its messages, without anything that came after them.
 * @param {RoomState} state
 * @param {readonly DurableFrame[]} frames
 * @returns {RoomState}
 */
export function withChanges(state, frames) {
  const draft = draftOf(state);
  for (const frame of frames) {
    const root = frame.message && rootOf(frame.message);
    if (root) reply(draft, root, frame.message?.created_at ?? frame.at, frame.seq);
    else if (frame.type === "file_classified" && frame.file) draft.levels = new Map(draft.levels).set(frame.file.id, frame.file.classification);
    else if (frame.event === "message.acknowledged") change(draft, acknowledgement(frame));
    else if (CHANGES.has(frame.type) || frame.type === "timeline_changed") change(draft, frame);
  }
  return { ...draft, notes: state.notes };
}

/**
 * Only what lies between two events.
 * @param {RoomState} state
 * @param {number} from
 * @param {number} head
 * @returns {RoomState}
 */
export function within(state, from, head) {
  const isInside = (/** @type {{seq: number}} */ { seq }) => seq >= from && seq <= head;
  const messages = new Map([...state.messages].filter(([, message]) => isInside(message)));
  return { ...state, from, head, items: state.items.filter(isInside), messages };
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
    // Threads and pins stay, since a panel may show them.
    if (message.seq >= first.seq || rootOf(message) || message.thread?.reply_count || message.is_pinned) continue;
    draft.messages.delete(message.id);
    const note = noteOf(message, state.head);
    if (note) draft.notes.set(message.id, note);
  }
  return draft;
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
  draft.record = noteRecord(draft.record, frame);
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
        draft.incident = { ...draft.incident, version: (draft.incident.version ?? 0) + 1, updated_at: frame.at, ...frame.incident };
      }
      return line(draft, frame, incidentChange(frame.incident ?? {}));
    case "timeline_changed":
      if (frame.message_id) change(draft, frame);
      return line(draft, frame, recordText(frame));
    case "task_changed":
      return line(draft, frame, recordText(frame));
    case "file_shared":
    case "file_classified":
      return file(draft, frame);
    case "system":
      if (frame.event === "message.acknowledged") return change(draft, acknowledgement(frame));
      // What happens in a run of a runbook is told by messages of the server.
      if (String(frame.event).startsWith("run.")) {
        draft.runsSeq = frame.seq;
        return;
      }
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
  take(draft, message, -1);
  const root = rootOf(message);
  if (root) return reply(draft, root, message.created_at, frame.seq);
  draft.items.push({ seq: frame.seq, id: message.id, line: null });
}

/**
 * @param {Draft} draft
 * @param {string} root
 * @param {string} at
 * @param {number} seq
 */
function reply(draft, root, at, seq) {
  const message = draft.messages.get(root);
  if (message) draft.messages.set(root, withReply(message, at));
  else draft.notes.set(root, withReplyNoted(draft.notes.get(root), seq, at));
}

/**
 * Changes a message, or notes the change until it is loaded.
 * @param {Draft} draft
 * @param {DurableFrame} frame
 */
function change(draft, frame) {
  const id = frame.message_id;
  if (!id) return;
  const message = draft.messages.get(id);
  if (message) draft.messages.set(id, changed(message, frame));
  else draft.notes.set(id, withFrame(draft.notes.get(id), frame));
}

/**
 * A message with what is noted about it, which is then noted no more.
 * @param {Draft} draft
 * @param {Message} message
 * @param {number} asOf
 */
function take(draft, message, asOf) {
  const note = draft.notes.get(message.id);
  draft.notes.delete(message.id);
  draft.messages.set(message.id, noted(message, note, asOf));
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
function file(draft, frame) {
  const { file, actor = null, at } = frame;
  if (!file) return;
  draft.filesSeq = frame.seq;
  if (frame.type === "file_shared") draft.items.push({ seq: frame.seq, id: frame.id, line: { text: "shared a file", actor, at, file } });
  else {
    draft.levels = new Map(draft.levels).set(file.id, file.classification);
    line(draft, frame, `made a file ${file.classification}`);
  }
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

