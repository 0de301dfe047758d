"""What clients did and what they were told, one JSON object a line, for the checker to judge.

Every line has "is" and "t", nanoseconds of the monotonic clock, taken when the line is written: before an operation is
sent and after its answer was read, so that what the file calls "before" was before.

  invoke    op, client, does, room, by; key (the client id of a send), message (what is changed), value (content, emoji);
            for a read "after", the seq behind which it begins
  ok        op; seq and id of the event that it made, or "seq": null when nothing had to change; for a read "entries",
            [seq, id] each, and "whole", true when they reach the end of the log
  fail      op, why: the server refused, so it must not have happened
  unknown   op, why: no answer came
  listen    client, room, after: a reader asks for everything after that seq
  heard     client, room, seq, id: one event came to a reader
  live      client, room, head: the server says that the reader has everything up to there
  log       room, seq, id, kind, by; key, message, value: the log as it was at the end
  head      room, head: its last seq as the server says; messages: how many it shows at the end
  state     room, message, content, deleted, reactions, pinned: a message as the server shows it at the end
"""

import json
import threading
import time

KINDS = {
    "chat_message": "send", "message_edited": "edit", "message_deleted": "delete", "message_pinned": "pin",
    "message_unpinned": "unpin",
}
CHANGES = ("edit", "delete", "react", "unreact", "pin", "unpin")


def entry(event):
    """A line of the log from an event as the server sends it."""
    kind = KINDS.get(event["type"], "other")
    if event["type"] == "reaction":
        kind = "react" if event["action"] == "add" else "unreact"
    line = {"seq": event["seq"], "id": event["id"], "kind": kind, "by": (event.get("actor") or {}).get("username")}
    if kind == "send":
        line |= {"key": event["message"]["client_id"], "message": event["id"], "value": event["message"]["content"]}
    elif kind != "other":
        line["message"] = event["message_id"]
        if kind in ("edit", "react", "unreact"):
            line["value"] = event["content" if kind == "edit" else "emoji"]
    return line


def state(message):
    """A line of the final state from a message as REST shows it."""
    reactions = {each["emoji"]: sorted(user["username"] for user in each["users"]) for each in message["reactions"]}
    return {
        "message": message["id"], "content": message["content"], "deleted": message["deleted_at"] is not None,
        "reactions": reactions, "pinned": message["is_pinned"],
    }


def fold(entries):
    """The messages that a log comes to."""
    messages = {}
    for entry in entries:
        kind, message = entry["kind"], messages.get(entry.get("message"))
        if kind == "send":
            messages[entry["message"]] = {
                "content": entry["value"], "deleted": False, "reactions": {}, "pinned": False, "seqs": [entry["seq"]],
            }
            continue
        if message is None or kind not in CHANGES:
            continue
        message["seqs"].append(entry["seq"])
        if kind == "edit":
            message["content"] = entry["value"]
        elif kind == "delete":
            message |= {"content": None, "deleted": True, "pinned": False}
        elif kind in ("pin", "unpin"):
            message["pinned"] = kind == "pin"
        else:
            people = set(message["reactions"].get(entry["value"], []))
            people = people | {entry["by"]} if kind == "react" else people - {entry["by"]}
            message["reactions"][entry["value"]] = sorted(people)
            if not people:
                del message["reactions"][entry["value"]]
    return messages


class Deeds:
    """Writes down what was done and what came of it, as it happens, where no log can be judged: each line says in "is"
    what it is about. Safe from any thread."""

    def __init__(self, path):
        self.path = path
        self.file = open(path, "w", encoding="utf-8", buffering=1 << 20)
        self.lock = threading.Lock()

    def _line(self, **fields):
        self.file.write(json.dumps({"t": time.monotonic_ns(), **fields}, separators=(",", ":")) + "\n")

    def note(self, what, **fields):
        with self.lock:
            self._line(**{"is": what}, **fields)

    def close(self):
        with self.lock:
            if not self.file.closed:
                self.file.close()


class History(Deeds):
    """Writes a history for the checker as it happens. Safe from any thread."""

    def __init__(self, path):
        super().__init__(path)
        self.operations = 0

    def invoke(self, client, does, room, **fields):
        """Call before sending. Returns the operation's number."""
        with self.lock:
            self.operations += 1
            self._line(**{"is": "invoke"}, op=self.operations, client=client, does=does, room=room, **fields)
            return self.operations

    def ok(self, operation, **fields):
        """Call once the answer was read."""
        with self.lock:
            self._line(**{"is": "ok"}, op=operation, **fields)

    def fail(self, operation, why):
        with self.lock:
            self._line(**{"is": "fail"}, op=operation, why=why)

    def unknown(self, operation, why):
        with self.lock:
            self._line(**{"is": "unknown"}, op=operation, why=why)

    def listen(self, client, room, after):
        with self.lock:
            self._line(**{"is": "listen"}, client=client, room=room, after=after)

    def heard(self, client, room, event):
        with self.lock:
            self._line(**{"is": "heard"}, client=client, room=room, seq=event["seq"], id=event["id"])

    def live(self, client, room, head):
        with self.lock:
            self._line(**{"is": "live"}, client=client, room=room, head=head)

    def finish(self, room, events, head, messages):
        """The log, its end and the messages as the server shows them now that nobody writes any more."""
        with self.lock:
            for event in events:
                self._line(**{"is": "log"}, room=room, **entry(event))
            self._line(**{"is": "head"}, room=room, head=head, messages=len(messages))
            for message in messages:
                self._line(**{"is": "state"}, room=room, **state(message))
