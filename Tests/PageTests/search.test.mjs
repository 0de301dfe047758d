import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.HTMLElement ??= class {};
globalThis.customElements ??= { define() {} };
const { suggestions } = await import("../../web/js/shell/search.js");

const names = { from: ["alice"], in: ["checkout", "inc-7"], incident: ["INC-7"] };

test("a search is completed word by word: operators first, then what may stand behind them", () => {
  assert.deepEqual(suggestions("timeout se", names), ["severity:"]);
  assert.deepEqual(suggestions("timeout -f", names), ["-from:"]);
  assert.deepEqual(suggestions("in:ch", names), ["in:checkout"]);
  assert.deepEqual(suggestions("severity:sev1", names), ["severity:SEV1"]);
  assert.deepEqual(suggestions("severity:SEV1", names), []);
  assert.deepEqual(suggestions("before:2026", names), []);
  assert.equal(suggestions("", names).length, 10);
  assert.deepEqual(suggestions("nothing:x", names), []);
});

test("a part of a room is cut at both ends, and later frames change only what it has", async () => {
  const { emptyRoom, fold, within, withChanges } = await import("../../web/js/fold.js");
  const marta = { id: "u1", username: "marta" };
  const posted = (seq, root = null) => ({ type: "chat_message", seq, id: `e${seq}`, at: `2026-01-02T10:00:0${seq}Z`, actor: marta,
    message: { id: `e${seq}`, seq, sender: marta, message_type: "TEXT", content: `${seq}`, reply_to: root, thread: { root }, created_at: `2026-01-02T10:00:0${seq}Z` } });
  const part = within(fold(emptyRoom(), [1, 2, 3, 4].map((seq) => posted(seq))), 2, 3);
  assert.deepEqual([part.from, part.head, part.items.map(({ seq }) => seq), [...part.messages.keys()]], [2, 3, [2, 3], ["e2", "e3"]]);
  const later = withChanges(part, [posted(5), posted(6, "e2"),
    { type: "message_deleted", seq: 7, id: "e7", at: "x", message_id: "e3" }, { type: "command_started", seq: 8, id: "e8", at: "x", message_id: "e2" }]);
  assert.equal(later.head, 3);
  assert.deepEqual([...later.messages.keys()], ["e2", "e3"]);
  assert.equal(later.messages.get("e2").thread.reply_count, 1);
  assert.equal(later.messages.get("e2").deleted_at, undefined);
  assert.equal(later.messages.get("e3").content, null);
});
