import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyRoom, fold, foldOlder, merge, trim, welcome } from "../../web/js/fold.js";
import { reactionsAfter } from "../../web/js/fold/message.js";

const marta = { id: "u1", username: "marta", display_name: "Marta" };
const priya = { id: "u2", username: "priya", display_name: "Priya" };
const at = (seq) => new Date(Date.UTC(2026, 0, 2, 10, 0, seq)).toISOString().replace("Z", "000Z");
const frame = (seq, type, fields, actor = marta) => ({ type, seq, id: `e${seq}`, at: at(seq), actor, ...fields });
const posted = (seq, content, root = null, actor = marta) => frame(seq, "chat_message", {
  message: { id: `e${seq}`, seq, sender: actor, message_type: "TEXT", content, reply_to: root, thread: { root, reply_count: 0, last_reply_at: null },
    reactions: [], created_at: at(seq) },
}, actor);

/** A log in which everything happens to messages that were posted earlier. */
const log = [
  frame(1, "system", { event: "incident.declared", data: { key: "INC-1" } }),
  posted(2, "first"),
  posted(3, "second", null, priya),
  posted(4, "reply to first", "e2", priya),
  frame(5, "reaction", { message_id: "e2", emoji: "👍", action: "add", counts: { "👍": 1 } }, priya),
  frame(6, "message_pinned", { message_id: "e3" }),
  frame(7, "message_edited", { message_id: "e2", content: "first, edited", content_html: "<p>first, edited</p>", edited_at: at(7), revisions: 1 }),
  posted(8, "another reply", "e2"),
  frame(9, "message_deleted", { message_id: "e3", deleted_at: at(9) }, priya),
  posted(10, "third"),
  frame(11, "kind_of_tomorrow", { whatever: true }),
  frame(12, "message_unpinned", { message_id: "e3" }),
];

const opened = { ...emptyRoom(), epoch: "E", me: marta };
const comparable = ({ items, messages, head }) => ({
  head,
  items: items.map(({ seq, id }) => [seq, id]),
  messages: [...messages.values()].sort((a, b) => a.seq - b.seq),
});

test("a message, its edit, its reactions, its pin and its replies make one state", () => {
  const state = fold(opened, log);
  assert.equal(state.head, 12);
  assert.equal(state.messages.get("e2").content, "first, edited");
  assert.deepEqual(state.messages.get("e2").thread, { root: null, reply_count: 2, last_reply_at: at(8) });
  assert.deepEqual(state.messages.get("e2").reactions, [{ emoji: "👍", count: 1, users: [priya] }]);
  assert.equal(state.messages.get("e3").content, null);
  assert.equal(state.messages.get("e3").is_pinned, false);
  assert.deepEqual(state.items.map(({ seq }) => seq), [1, 2, 3, 6, 10]);
});

test("wherever the log is cut, loading the older part afterwards gives the same state", () => {
  const whole = comparable(fold(opened, log));
  for (let cut = 1; cut <= log.length; cut += 1) {
    for (let middle = 0; middle < cut; middle += 1) {
      let state = fold({ ...opened, from: cut + 1, head: cut }, log.slice(cut));
      state = foldOlder(state, log.slice(middle, cut), middle + 1);
      if (middle > 0) state = foldOlder(state, log.slice(0, middle), 1);
      assert.deepEqual(comparable(state), whole, `cut at ${cut} and ${middle}`);
      assert.equal(state.notes.size, 0);
    }
  }
});

test("who acknowledged a message stands on it, whichever was loaded first", () => {
  const seen = frame(13, "system", { event: "message.acknowledged", data: { message_id: "e10" } }, priya);
  const later = foldOlder(fold({ ...opened, from: 13, head: 12 }, [seen]), log, 1);
  for (const state of [fold(opened, [...log, seen]), later]) {
    assert.deepEqual(state.messages.get("e10").acknowledged_by, [priya]);
    assert.equal(state.items.at(-1).seq, 10);
  }
});

test("what happens in a run of a runbook takes its number and no line, since messages tell it", () => {
  const state = fold(opened, [...log, frame(13, "system", { event: "run.step_finished", data: { step: 0 } })]);
  assert.equal(state.head, 13);
  assert.equal(state.items.at(-1).seq, 10);
  assert.equal(state.runsSeq, 13);
});

test("a file that is shared stands in the stream, as secret as it was made last, whichever was loaded first", () => {
  const shared = frame(13, "file_shared", { file: { id: "f1", classification: "INTERNAL", size: 9, filename: "a.log" } });
  const raised = frame(14, "file_classified", { file: { id: "f1", classification: "SEALED" } });
  const again = frame(15, "file_classified", { file: { id: "f1", classification: "RESTRICTED" } });
  const whole = fold(opened, [...log, shared, raised, again]);
  assert.equal(whole.items.find(({ seq }) => seq === 13).line.file.filename, "a.log");
  assert.equal(whole.levels.get("f1"), "RESTRICTED");
  assert.equal(whole.filesSeq, 15);
  const late = foldOlder(fold({ ...opened, from: 15, head: 14 }, [again]), [shared, raised], 13);
  assert.equal(late.levels.get("f1"), "RESTRICTED");
  assert.deepEqual(late.items.map(({ seq }) => seq), [13, 14, 15]);
});

test("what comes twice changes nothing", () => {
  const once = fold(opened, log);
  assert.deepEqual(comparable(fold(once, log)), comparable(once));
});

test("an unknown kind takes its number and nothing else", () => {
  const before = fold(opened, log.slice(0, 10));
  const after = fold(before, [log[10]]);
  assert.equal(after.head, 11);
  assert.deepEqual(after.items, before.items);
});

test("a reply that the server has counted already is not counted again", () => {
  const root = { ...log[1].message, thread: { root: null, reply_count: 2, last_reply_at: at(8) } };
  const state = merge({ ...opened, from: 4, head: 3 }, [root], 3);
  const after = fold(state, log.slice(3, 8));
  assert.equal(after.messages.get("e2").thread.reply_count, 2);
});

test("a message read by itself takes only what was said after it was asked for", () => {
  const state = fold({ ...opened, from: 5, head: 4 }, log.slice(4, 7));
  const fresh = { ...log[1].message, content: "newest", edited_at: at(9) };
  assert.equal(merge(state, [fresh], 7).messages.get("e2").content, "newest");
  assert.equal(merge(state, [fresh], 6).messages.get("e2").content, "first, edited");
});

test("what is forgotten and loaded again is as it was", () => {
  const whole = fold(opened, log);
  const trimmed = trim(whole, 2);
  assert.equal(trimmed.from, 6);
  const again = foldOlder(trimmed, log.slice(0, 5), 1);
  assert.deepEqual(comparable(again).items, comparable(whole).items);
  assert.equal(again.messages.get("e2").content, "first, edited");
  assert.equal(again.messages.get("e2").thread.reply_count, 2);
  assert.equal(again.messages.get("e3").content, null);
});

test("a reaction changes its own emoji only, and who reacted follows from who did", () => {
  const before = [{ emoji: "👍", count: 1, users: [priya] }, { emoji: "👀", count: 1, users: [marta] }];
  const added = reactionsAfter(before, { actor: marta, emoji: "👍", action: "add", counts: { "👍": 2 } });
  assert.deepEqual(added, [{ emoji: "👍", count: 2, users: [priya, marta] }, before[1]]);
  const again = reactionsAfter(added, { actor: marta, emoji: "👍", action: "add", counts: { "👍": 2 } });
  assert.deepEqual(again[0].users.map(({ id }) => id), ["u2", "u1"]);
  const removed = reactionsAfter(added, { actor: marta, emoji: "👀", action: "remove", counts: { "👀": 0 } });
  assert.deepEqual(removed, [added[0]]);
});

test("what is noted of a message that is not loaded stays short", () => {
  const toggles = Array.from({ length: 50 }, (_, n) => frame(5 + n, "reaction",
    { message_id: "e2", emoji: "👍", action: n % 2 ? "remove" : "add", counts: { "👍": n % 2 ? 0 : 1 } }));
  const state = fold({ ...opened, from: 5, head: 4 }, toggles);
  assert.equal(state.notes.get("e2").frames.length, 1);
  assert.deepEqual(foldOlder(state, log.slice(0, 4), 1).messages.get("e2").reactions, []);
});

test("a welcome of the same life of the log keeps what is folded, another begins anew", () => {
  const state = fold(opened, log);
  const hello = { type: "welcome", head: 20, room: { id: "r", slug: "r", name: "R" }, me: { ...marta, room_role: "responder" },
    members: [{ user: priya, role: "commander", online: true }] };
  const kept = welcome(state, { ...hello, epoch: "E" });
  assert.equal(kept.head, 12);
  assert.equal(kept.messages.size, state.messages.size);
  assert.equal(kept.myRole, "responder");
  assert.equal(kept.members.get("u2").online, true);
  const anew = welcome(state, { ...hello, epoch: "F" });
  assert.deepEqual([anew.head, anew.from, anew.messages.size], [20, 21, 0]);
});

test("a member who leaves is a member no more, and the reader's own role follows", () => {
  const joined = fold(opened, [frame(1, "member_joined", { user: priya, role: "observer" }), frame(2, "member_joined", { user: marta, role: "responder" })]);
  assert.equal(joined.members.get("u2").role, "observer");
  assert.equal(joined.myRole, "responder");
  const left = fold(joined, [frame(3, "member_left", { user: marta }, priya)]);
  assert.equal(left.members.has("u1"), false);
  assert.equal(left.myRole, null);
  assert.equal(left.items.at(-1).line.text, "removed Marta");
});

test("who has a role and when others hear again follow the frames, and what was read only where no frame said more", async () => {
  const { withRead } = await import("../../web/js/fold/record.js");
  const role = (seq, event, data) => frame(seq, "system", { event, data: { role: "incident_commander", ...data } });
  let state = fold(opened, [role(1, "role.assigned", { user: marta }), frame(2, "update_sent", { update: { id: "e2", next_due: at(50) } })]);
  assert.equal(state.record.roles.get("incident_commander"), marta);
  assert.deepEqual([state.record.due, state.record.isOverdue], [at(50), false]);
  const read = { roles: [{ role: "incident_commander", user: priya }], update: { next_due: null, overdue_at: null } };
  assert.deepEqual(withRead(state.record, read, 0), state.record);
  const taken = withRead(state.record, read, 2);
  assert.deepEqual([taken.roles.get("incident_commander"), taken.due], [priya, null]);
  state = fold(state, [role(3, "role.handed_over", { from: marta, user: priya }), frame(4, "system", { event: "update.overdue", data: {} })]);
  assert.equal(state.record.roles.get("incident_commander"), priya);
  assert.equal(state.record.isOverdue, true);
  assert.equal(fold(state, [role(5, "role.assigned", { user: null })]).record.roles.size, 0);
  assert.deepEqual(state.items.map(({ line }) => line.text), [
    "made Marta incident commander", "handed incident commander over to Priya", "noticed that the next update is overdue",
  ]);
  assert.equal(fold(state, [posted(5, "words")]).record.changedSeq, 4, "talk alone is no reason to read lists again");
});

test("a message says whether the timeline shows it, whatever was loaded first", async () => {
  const { isInTimeline } = await import("../../web/js/fold/message.js");
  const frames = [posted(1, "told"), frame(2, "message_pinned", { message_id: "e1" }),
    frame(3, "timeline_changed", { change: "added", entry_id: "e3", message_id: "e1" }), frame(4, "message_unpinned", { message_id: "e1" })];
  for (let cut = 0; cut <= frames.length; cut += 1) {
    let state = fold({ ...opened, from: cut + 1, head: cut }, frames.slice(cut));
    state = foldOlder(state, frames.slice(0, cut), 1);
    assert.equal(isInTimeline(state.messages.get("e1")), true, `cut at ${cut}`);
  }
  assert.equal(isInTimeline(fold(opened, [frames[0], frames[1]]).messages.get("e1")), true);
  assert.equal(isInTimeline(fold(opened, [frames[0], frames[1], { ...frames[3], seq: 3 }]).messages.get("e1")), false);
});
