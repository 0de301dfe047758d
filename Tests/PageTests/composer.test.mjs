import assert from "node:assert/strict";
import { test } from "node:test";
import { commandAt, openChoices, withWord } from "../../web/js/messages/command-list.js";
import { isInBlock, marked } from "../../web/js/messages/marks.js";
import { calledBy } from "../../web/js/messages/mention-list.js";

test("a command is the first line that begins with one slash", () => {
  for (const text of ["/", "/sta", "/update status "]) assert.equal(commandAt(text), text);
  for (const text of ["", " /x", "//x", "x /y", "/x\nmore"]) assert.equal(commandAt(text), null);
});

test("an offered word takes the place of what is typed of it", () => {
  assert.deepEqual(withWord("/upd", 4, 0, "/update"), { text: "/update ", caret: 8 });
  assert.deepEqual(withWord("/assign al commander", 10, 8, "alice"), { text: "/assign alice commander", caret: 14 });
  const completions = [{ text: "/ack", says: "" }, { text: "/ackno", says: "" }];
  assert.deepEqual(openChoices({ line: "/ack", wanted: "command", start: 0, completions }), [completions[1]]);
});

test("marks are put around a selection, and taken away from it", () => {
  assert.deepEqual(marked("a bold c", 2, 6, "**"), { from: 2, to: 6, put: "**bold**", select: [4, 8] });
  assert.deepEqual(marked("a **bold** c", 4, 8, "**"), { from: 2, to: 10, put: "bold", select: [2, 6] });
  assert.deepEqual(marked("", 0, 0, "`"), { from: 0, to: 0, put: "``", select: [1, 1] });
});

test("a block of code is open until it is closed", () => {
  assert.equal(isInBlock("```\nls"), true);
  assert.equal(isInBlock("```sh\nls\n```\n"), false);
  assert.equal(isInBlock("some ``` in a line"), false);
});

test("whom a text calls is counted once each, without its author", () => {
  const members = ["alice", "bob", "c.d"].map((username) => ({ user: { id: username, username }, role: "", online: false }));
  assert.equal(calledBy("@bob @Bob, @c.d. @nobody me@alice @alice", members, "alice"), 2);
  assert.equal(calledBy("@here please", members, "alice"), 2);
  assert.equal(calledBy("@hereafter", members, "alice"), 0);
});
