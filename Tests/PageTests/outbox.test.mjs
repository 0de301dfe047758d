import assert from "node:assert/strict";
import { test } from "node:test";
import { isWorthSaying } from "../../web/js/client/connection.js";
import { Leftovers } from "../../web/js/client/leftovers.js";
import { MemoryShelf } from "../../web/js/client/outbox.js";
import { ApiError } from "../../web/js/client/rest.js";

const left = (client_id, room, order, more = {}) => ({
  client_id, user: "u1", room, content: `say ${client_id}`, reply_to: null, created_at: "2026-01-02T10:00:00Z", order, status: "waiting", ...more,
});

/** A server that refuses what it is told to refuse. */
function makeRest(refusals = {}) {
  const posted = [];
  return {
    posted,
    async post(path, body) {
      assert.equal(path, "/war-room-messages/");
      if (body.client_id in refusals) throw refusals[body.client_id];
      posted.push(body);
    },
  };
}

test("a loss is said after two seconds, a restart after five", () => {
  const lost = { name: "waiting", since: 10_000, retryAt: 0, code: 1006, isRestart: false };
  assert.equal(isWorthSaying(lost, 11_999), false);
  assert.equal(isWorthSaying(lost, 12_000), true);
  assert.equal(isWorthSaying({ ...lost, isRestart: true }, 14_999), false);
  assert.equal(isWorthSaying({ ...lost, isRestart: true }, 15_000), true);
  for (const name of ["live", "off", "closed"]) assert.equal(isWorthSaying({ ...lost, name }, 99_000), false);
});

test("what is left in closed rooms is sent as it was written, one person's only, and not that of open rooms", async () => {
  const shelf = new MemoryShelf();
  for (const unsent of [left("b", "r1", 2, { reply_to: "root" }), left("a", "r1", 1), left("c", "r2", 3), left("d", "r1", 4, { user: "u2" })]) {
    await shelf.put(unsent);
  }
  const rest = makeRest();
  await new Leftovers(shelf, rest).send("u1", (room) => room === "r2");
  assert.deepEqual(rest.posted, [
    { war_room: "r1", content: "say a", client_id: "a" },
    { war_room: "r1", content: "say b", client_id: "b", reply_to: "root" },
  ]);
  assert.deepEqual((await shelf.all()).map(({ client_id }) => client_id).sort(), ["c", "d"]);
});

test("a server that is away keeps everything for later, a refusal is kept with its reason and holds nothing up", async () => {
  const shelf = new MemoryShelf();
  for (const unsent of [left("a", "r1", 1), left("b", "r1", 2), left("c", "r2", 3)]) await shelf.put(unsent);
  const rest = makeRest({ a: new ApiError(403, { detail: "You observe this room." }), c: new ApiError(0, {}) });
  assert.equal(await new Leftovers(shelf, rest).send("u1", () => false), false, "it says that some is left");
  assert.deepEqual(rest.posted.map(({ client_id }) => client_id), ["b"]);
  const kept = Object.fromEntries((await shelf.all()).map((unsent) => [unsent.client_id, unsent]));
  assert.deepEqual([kept.a.status, kept.a.reason], ["failed", "You observe this room."]);
  assert.equal(kept.c.status, "waiting");
  assert.equal(await new Leftovers(shelf, makeRest()).send("u1", () => false), true);
  assert.deepEqual((await shelf.all()).map(({ client_id }) => client_id), ["a"], "what failed waits for its author");
});
