import assert from "node:assert/strict";
import { test } from "node:test";
import { BACKOFF_MOST_MS, backoffMs } from "../../web/js/client/backoff.js";
import { MemoryShelf } from "../../web/js/client/outbox.js";
import { RoomSession } from "../../web/js/client/room-session.js";

const me = { id: "u1", username: "marta" };

/** A world whose clock is moved by hand, and whose sockets are written by the test. */
function makeWorld() {
  let time = 1_000_000;
  let timers = [];
  const sockets = [];
  return {
    sockets,
    get last() {
      return sockets.at(-1);
    },
    now: () => time,
    random: () => 0.5,
    setTimeout(run, ms) {
      const timer = { run, at: time + ms };
      timers.push(timer);
      return timer;
    },
    clearTimeout(timer) {
      timers = timers.filter((other) => other !== timer);
    },
    pass(ms) {
      const until = time + ms;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        time = next.at;
        next.run();
      }
      time = until;
    },
    dial(url) {
      const socket = {
        url,
        readyState: 1,
        sent: [],
        send(text) {
          this.sent.push(JSON.parse(text));
        },
        close() {
          this.readyState = 3;
        },
        say(frame) {
          this.onmessage?.({ data: JSON.stringify(frame) });
        },
        lose(code) {
          this.readyState = 3;
          this.onclose?.({ code });
        },
        said(type) {
          return this.sent.filter((frame) => frame.type === type);
        },
      };
      sockets.push(socket);
      return socket;
    },
  };
}

const room = { id: "room-1", slug: "inc-1", name: "Room" };
const at = "2026-01-02T10:00:00.000000Z";
const hello = (head, epoch = "E") => ({ type: "welcome", epoch, head, room, me: { ...me, room_role: "responder" }, members: [] });
const posted = (seq, content, client_id = null, sender = me) => ({
  type: "chat_message", seq, id: `e${seq}`, at, actor: sender,
  message: { id: `e${seq}`, seq, sender, message_type: "TEXT", content, client_id, created_at: at },
});
const settle = () => new Promise((resolve) => setImmediate(resolve));

function makeSession(world, { shelf = new MemoryShelf() } = {}) {
  const session = new RoomSession({ slug: "inc-1", origin: "ws://x", rest: {}, world, shelf, me });
  return { session, shelf };
}

/** Answers a question for older parts of a log, at most three frames at a time. */
async function answerHistory(world, log) {
  const { ref, before } = world.last.said("history").at(-1);
  const older = log.filter(({ seq }) => seq < before);
  world.last.say({ type: "history", ref, before, events: older.slice(-3), has_more: older.length > 3 });
  await settle();
}

async function live(world, session, head) {
  world.last.say(hello(head));
  world.last.say({ type: "live", head });
  await settle();
}

test("waiting grows from half a second to half a minute, with full jitter", () => {
  assert.equal(backoffMs(0, () => 0.999), 499);
  assert.equal(backoffMs(3, () => 0.5), 2000);
  assert.ok(backoffMs(40, () => 0.999) < BACKOFF_MOST_MS);
  assert.equal(backoffMs(9, () => 0), 0);
});

test("a room opens with the log before its head, however short the answers are", async () => {
  const world = makeWorld();
  const log = [1, 2, 3, 4, 5, 6, 7].map((seq) => posted(seq, `m${seq}`));
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 7);
  for (let look = 0; look < 3; look += 1) await answerHistory(world, log);
  assert.deepEqual(session.state.peek().items.map(({ seq }) => seq), [1, 2, 3, 4, 5, 6, 7]);
  assert.equal(session.state.peek().from, 1);
  assert.deepEqual(session.history.peek(), { loading: false, failed: false });
});

test("history that was asked for when the connection broke is asked for again", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 2);
  world.last.lose(1006);
  world.pass(1000);
  await settle();
  assert.equal(session.history.peek().failed, true);
  await live(world, session, 2);
  await answerHistory(world, [posted(1, "one"), posted(2, "two")]);
  assert.deepEqual(session.state.peek().items.map(({ seq }) => seq), [1, 2]);
});

test("after a loss it asks for what followed the last number it held", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  world.last.say(posted(1, "one"));
  world.last.lose(1006);
  assert.equal(session.connection.phase.peek().name, "waiting");
  world.pass(500);
  assert.match(world.last.url, /\?after=1&epoch=E$/);
  world.last.say(hello(3));
  world.last.say(posted(2, "two"));
  assert.equal(session.state.peek().head, 1, "held until the replay is whole");
  world.last.say(posted(3, "three"));
  world.last.say({ type: "live", head: 3 });
  assert.equal(session.state.peek().head, 3);
  assert.equal(session.caughtUp.peek().count, 2);
});

test("a hole is never shown: it comes back and asks again", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  world.last.say(posted(2, "two"));
  assert.equal(session.state.peek().head, 0);
  world.pass(30_000);
  assert.match(world.last.url, /after=0&epoch=E$/);
});

test("another life of the log is begun anew", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  world.last.say(posted(1, "one"));
  world.last.lose(1012);
  world.pass(30_000);
  world.last.say(hello(0, "F"));
  world.last.say({ type: "reset", epoch: "F", reason: "restored" });
  world.pass(30_000);
  assert.doesNotMatch(world.last.url, /after/);
  assert.equal(session.state.peek().items.length, 0);
});

for (const code of [4001, 4003, 4004, 4010]) {
  test(`it does not come back by itself after ${code}`, () => {
    const world = makeWorld();
    const { session } = makeSession(world);
    session.open();
    world.last.lose(code);
    world.pass(600_000);
    assert.equal(world.sockets.length, 1);
    assert.deepEqual([session.connection.phase.peek().name, session.connection.phase.peek().code], ["closed", code]);
  });
}

test("a server that says nothing after a ping is left", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  world.pass(25_000);
  assert.equal(world.last.said("ping").length, 1);
  world.last.say({ type: "pong" });
  world.pass(25_000);
  assert.equal(world.last.said("ping").length, 2);
  world.pass(11_000);
  assert.ok(world.sockets.length > 1);
});

test("messages go one by one, in order, and stay until their own event is seen", async () => {
  const world = makeWorld();
  const { session, shelf } = makeSession(world);
  session.open();
  await live(world, session, 0);
  session.say("one");
  session.say("two");
  const [first] = world.last.said("chat_message");
  assert.equal(world.last.said("chat_message").length, 1);
  assert.equal((await shelf.all()).length, 2);
  world.last.say({ type: "ack", ref: first.ref, client_id: first.client_id, seq: 1, id: "e1" });
  assert.deepEqual(session.posting.unsent.peek().map(({ status }) => status), ["acknowledged", "waiting"]);
  assert.equal((await shelf.all()).length, 1);
  assert.deepEqual(world.last.said("chat_message").map(({ content }) => content), ["one", "two"]);
  world.last.say(posted(1, "one", first.client_id));
  assert.deepEqual(session.posting.unsent.peek().map(({ content }) => content), ["two"]);
});

test("what was written while away is sent after the return, under the client_id it was given", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  session.say("sent, never acknowledged");
  const [before] = world.last.said("chat_message");
  world.last.lose(1006);
  session.say("written while away");
  world.pass(1000);
  world.last.say(hello(1));
  assert.equal(world.last.said("chat_message").length, 0, "nothing is sent before the log is caught up");
  world.last.say({ type: "live", head: 1 });
  const [again] = world.last.said("chat_message");
  assert.equal(again.client_id, before.client_id);
  world.last.say({ type: "ack", ref: again.ref, client_id: again.client_id, seq: 1, id: "e1" });
  assert.deepEqual(world.last.said("chat_message").map(({ content }) => content), ["sent, never acknowledged", "written while away"]);
});

test("a message whose acknowledgement was lost is not sent again when the log brings it back", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  session.say("one");
  const [sent] = world.last.said("chat_message");
  world.last.lose(1006);
  world.pass(1000);
  world.last.say(hello(1));
  world.last.say(posted(1, "one", sent.client_id));
  world.last.say({ type: "live", head: 1 });
  assert.equal(world.last.said("chat_message").length, 0);
  assert.equal(session.posting.unsent.peek().length, 0);
});

test("a reload takes up what was left, and what the log already has does not linger", async () => {
  const world = makeWorld();
  const shelf = new MemoryShelf();
  const left = (client_id, content, order, user = me.id) => ({ client_id, user, room: room.id, content, reply_to: null, created_at: at, order, status: "waiting" });
  await shelf.put(left("a", "in the log already", 0));
  await shelf.put(left("b", "not yet", 1));
  await shelf.put(left("c", "somebody else's", 2, "u2"));
  const { session } = makeSession(world, { shelf });
  session.open();
  world.last.say(hello(1));
  world.last.say({ type: "live", head: 1 });
  await settle();
  await answerHistory(world, [posted(1, "in the log already", "a")]);
  const [sent] = world.last.said("chat_message");
  if (sent.client_id === "a") world.last.say({ type: "ack", ref: "a", client_id: "a", seq: 1, id: "e1" });
  assert.deepEqual(session.posting.unsent.peek().map(({ content }) => content), ["not yet"]);
  assert.deepEqual((await shelf.all()).map(({ client_id }) => client_id), ["b", "c"]);
});

test("a refusal that passes is tried again, one that does not is shown", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  session.say("too fast");
  const [sent] = world.last.said("chat_message");
  world.last.say({ type: "error", ref: sent.ref, code: "rate_limited", detail: "Slower.", retry_after_ms: 1200 });
  world.pass(1100);
  assert.equal(world.last.said("chat_message").length, 1);
  world.pass(200);
  assert.equal(world.last.said("chat_message").length, 2);
  world.last.say({ type: "error", ref: sent.ref, code: "forbidden", detail: "You observe this room." });
  const [failed] = session.posting.unsent.peek();
  assert.deepEqual([failed.status, failed.reason], ["failed", "You observe this room."]);
  session.posting.retry(failed.client_id);
  assert.equal(world.last.said("chat_message").at(-1).client_id, sent.client_id);
  session.posting.discard(failed.client_id);
  assert.equal(session.posting.unsent.peek().length, 0);
});

test("typing and presence come and go without a number", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  const priya = { id: "u2", username: "priya" };
  world.last.say({ type: "presence", user: priya, state: "online" });
  world.last.say({ type: "typing", user: priya, is_typing: true });
  world.last.say({ type: "typing", user: me, is_typing: true });
  assert.deepEqual([...session.bystanders.typing.peek().keys()], ["u2"]);
  assert.ok(session.bystanders.online.peek().has("u2"));
  world.pass(6_000);
  assert.equal(session.bystanders.typing.peek().size, 0);
});

test("however busy the room, reading is told at most every two seconds, and the last word is told", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  for (let seq = 1; seq <= 50; seq += 1) {
    world.last.say(posted(seq, `m${seq}`));
    session.markRead(seq);
    world.pass(100);
  }
  world.pass(4_000);
  const told = world.last.said("mark_read").map(({ seq }) => seq);
  assert.ok(told.length <= 4, `told ${told.length} times`);
  assert.equal(told.at(-1), 50);
});

test("what a command answered to the reader alone is kept until it is closed", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  world.last.say({ type: "command_output", ref: "r", run: { output: "- `/status`" } });
  assert.equal(session.answer.peek(), "- `/status`");
  assert.equal(session.state.peek().items.length, 0);
});

test("what is written in a room that never answered is kept, and sent before what is written next", async () => {
  const world = makeWorld();
  const shelf = new MemoryShelf();
  const away = new RoomSession({ slug: "inc-1", room: room.id, origin: "ws://x", rest: {}, world, shelf, me });
  away.open();
  away.say("one");
  away.say("two");
  await settle();
  assert.deepEqual((await shelf.all()).map(({ content }) => content), ["one", "two"]);
  away.close();
  const { session } = makeSession(world, { shelf });
  session.open();
  await live(world, session, 0);
  session.say("three");
  await settle();
  assert.deepEqual(session.posting.unsent.peek().map(({ content }) => content), ["one", "two", "three"]);
  assert.equal(world.last.said("chat_message")[0].content, "one");
});

test("a server that says that it restarts is given time, and the word is kept until the return", async () => {
  const world = makeWorld();
  const { session } = makeSession(world);
  session.open();
  await live(world, session, 0);
  world.last.lose(1012);
  assert.equal(session.connection.phase.peek().isRestart, true);
  world.pass(1000);
  world.last.lose(1006);
  assert.equal(session.connection.phase.peek().isRestart, true);
  world.pass(5000);
  await live(world, session, 0);
  world.last.lose(1006);
  assert.equal(session.connection.phase.peek().isRestart, false);
});
