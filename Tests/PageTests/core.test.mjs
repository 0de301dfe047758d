import assert from "node:assert/strict";
import { test } from "node:test";
import { placeNames, placeOf, roomAddress } from "../../web/js/core/router.js";
import { Signal, watch } from "../../web/js/core/signal.js";
import { duration } from "../../web/js/core/time.js";
import { mentionAt, mentionable, withMention } from "../../web/js/messages/mention-list.js";
import { findEmoji } from "../../web/js/messages/emoji.js";

test("a watcher runs again for what it read last, and for nothing else", () => {
  const which = new Signal("a");
  const a = new Signal(1);
  const b = new Signal(10);
  const seen = [];
  const stop = watch(() => seen.push(which.value === "a" ? a.value : b.value));
  b.value = 11;
  a.value = 2;
  which.value = "b";
  a.value = 3;
  b.value = 12;
  stop();
  b.value = 13;
  assert.deepEqual(seen, [1, 2, 11, 12]);
});

test("the same value again wakes nobody", () => {
  const signal = new Signal("x");
  let runs = 0;
  watch(() => void (signal.value, (runs += 1)));
  signal.value = "x";
  assert.equal(runs, 1);
});

test("every address leads where it was made for", () => {
  assert.equal(placeOf("/").name, "home");
  assert.equal(placeOf("/signin?link=abc").link, "abc");
  assert.deepEqual(placeOf(roomAddress("inc-42")).slug, "inc-42");
  assert.equal(placeOf(roomAddress("inc-42", { seq: 17 })).seq, 17);
  assert.deepEqual([placeOf(roomAddress("a b/c", { thread: "t&1" })).slug, placeOf(roomAddress("a b/c", { thread: "t&1" })).thread], ["a b/c", "t&1"]);
  assert.equal(placeOf(roomAddress("x", { panel: "pins" })).panel, "pins");
  assert.equal(placeOf("/rooms/x/m/1e3").seq, null);
});

test("rooms that share a slug are addressed by their ids, and all others by their slugs", () => {
  const rooms = [{ id: "1", slug: "plans" }, { id: "2", slug: "ops" }, { id: "3", slug: "plans" }];
  assert.deepEqual([...placeNames(rooms)], [["1", "1"], ["2", "ops"], ["3", "3"]]);
});

test("lengths of time are said in their two largest units", () => {
  assert.equal(duration(59_000), "0 min");
  assert.equal(duration(125 * 60_000), "2 h 05 min");
  assert.equal(duration(27 * 3_600_000), "1 d 3 h");
});

test("an emoji is found by its name and by other words", () => {
  assert.equal(findEmoji("rollback")[0][0], "⏪");
  assert.equal(findEmoji(" THUMBS up ")[0][0], "👍");
  assert.equal(findEmoji("no such thing").length, 0);
});

test("a name is offered at a word's beginning only", () => {
  assert.equal(mentionAt("hello @pri"), "pri");
  assert.equal(mentionAt("@"), "");
  assert.equal(mentionAt("(@bo"), "bo");
  assert.equal(mentionAt("mail@exam"), null);
  assert.equal(mentionAt("@pri ya"), null);
});

test("who is here is offered first, and nobody is offered themselves", () => {
  const member = (id, username, display_name) => ({ user: { id, username, display_name }, role: "responder", online: false });
  const members = [member("1", "marta", "Marta Kovacs"), member("2", "mo", "Maurice Odd"), member("3", "kim", "Kim Ma"), member("4", "me", "Mad Me")];
  assert.deepEqual(mentionable("ma", members, new Set(["3"]), "4").map(({ user }) => user.id), ["3", "1", "2"]);
  assert.deepEqual(mentionable("kov", members, new Set(), "4").map(({ user }) => user.id), ["1"]);
});

test("the chosen name takes the place of what was typed", () => {
  assert.deepEqual(withMention("ask @pr now", 7, "priya"), { text: "ask @priya now", caret: 11 });
  assert.deepEqual(withMention("@", 1, "bob"), { text: "@bob ", caret: 5 });
});
