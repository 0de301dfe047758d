"""People on the sockets of a crowd: those who listen, those who also speak at a rate, and those who do as much as the server
takes. All come back after any end with the last seq that they have, and write down what they do and hear (history.py)."""

import collections
import json
import time

from crew import UNKNOWN_CODES, change, frame, is_idle

BACKOFF_SECONDS, BACKOFF_SECONDS_MAX = 0.5, 30
BACKLOG_MAX = 10  # What somebody has to say at once when they come back.


class Listener:
    """Somebody in a room who comes back, after any end, with the last seq that they have."""

    def __init__(self, crowd, name, room, token, source="127.0.0.1", after=None):
        self.crowd, self.name, self.room, self.token, self.source = crowd, name, room, token, source
        self.last, self.epoch, self.receives = after, None, None
        self.socket, self.is_live, self.wanted = None, False, True
        self.holes, self.repeats, self.resets, self.tries = 0, 0, 0, 0
        self.ends = collections.Counter()

    def come(self):
        """Asks for a socket, from where it is."""
        query = ""
        if self.last is not None:
            query = f"?after={self.last}" + (f"&epoch={self.epoch}" if self.epoch else "")
            self.note_place()
        self.crowd.open(self, f"/ws/chat/{self.room}/{query}", self.token, self.source, self.receives)

    def note_place(self):
        if self.crowd.history:
            self.crowd.history.listen(self.name, self.room, self.last)

    def leave(self):
        """Ends for good."""
        self.wanted, self.is_live = False, False
        if self.socket:
            self.socket.close()

    def opened(self, socket):
        self.socket = socket

    def ended(self, _, end):
        self.socket, self.is_live = None, False
        self.ends[end.code] += 1
        if not self.wanted:
            return
        if end.retry_after is not None:
            # As told, and spread over as much again, so that not all come at once.
            wait = end.retry_after * (1 + self.crowd.random.random())
        else:
            most = min(BACKOFF_SECONDS_MAX, BACKOFF_SECONDS * 2**self.tries)
            wait = self.crowd.random.uniform(0, most)
            self.tries += 1
        self.crowd.later(wait, self.come)

    def heard(self, socket, payload):
        frame = json.loads(payload)
        kind = frame["type"]
        if kind == "ack":
            self.acknowledged(frame)
        elif "seq" in frame and kind != "error":
            self.take(frame)
        elif kind == "welcome":
            self.welcomed(frame)
        elif kind == "live":
            self.lives(frame["head"])
        elif kind == "reset":
            self.resets += 1
            self.last, self.epoch = 0, frame["epoch"]
            self.note_place()
        elif kind == "error":
            self.refused(frame)

    def welcomed(self, frame):
        self.epoch = frame["epoch"] if self.epoch is None else self.epoch
        self.tries = 0
        if self.last is None:
            self.last = frame["head"]
            self.note_place()

    def lives(self, head):
        self.is_live = True
        self.holes += max(0, head - self.last)
        self.note_head(head)

    def note_head(self, head):
        if self.crowd.history:
            self.crowd.history.live(self.name, self.room, head)

    def take(self, event):
        """One durable event."""
        if self.crowd.history:
            self.crowd.history.heard(self.name, self.room, event)
        seq = event["seq"]
        if seq != self.last + 1:
            self.holes += max(0, seq - self.last - 1)
            self.repeats += seq <= self.last
        self.last = seq
        self.told(event)

    def told(self, event):
        """For those who do something with what they hear."""

    def acknowledged(self, frame):
        """For those who speak."""

    def refused(self, frame):
        raise RuntimeError(f"{self.name} was refused: {frame}")


class Speaker(Listener):
    """A listener who also says something at a rate, and with `changes` edits, deletes, reacts and pins now and then.
    What it said without an outcome it says again under its client id."""

    def __init__(self, crowd, name, account, room, token, per_second, size=0, source="127.0.0.1", changes=False):
        super().__init__(crowd, name, room, token, source)
        self.account, self.per_second, self.size, self.changes = account, per_second, size, changes
        self.number, self.said, self.speaks, self.is_due = 0, 0, False, 0.0
        self.own = collections.deque(maxlen=100)  # Ids to edit, delete, pin and react to.
        self.waiting = {}  # ref: (operation, kind, fields)
        self.again = collections.deque()  # (kind, fields) to be asked for as soon as it can be.
        self.refusals = collections.Counter()

    def speak(self):
        """Begins; goes on until `speaks` is false."""
        self.speaks = True
        self.is_due = time.monotonic() + self.crowd.random.random() / self.per_second
        self.crowd.later(self.is_due - time.monotonic(), self.say_next)

    def say_next(self):
        if not self.speaks:
            return
        # Who is away for long does not come back with everything that they would have said.
        if len(self.again) < BACKLOG_MAX:
            self.again.append(self.next())
            self.say()
        self.is_due += 1 / self.per_second
        self.crowd.later(max(0, self.is_due - time.monotonic()), self.say_next)

    def next(self):
        """What to do now."""
        self.number += 1
        dice = self.crowd.random
        if self.changes and self.own and dice.random() < 0.4:
            return change(dice, f"{self.name} says it better {self.number}", self.own, self.own)
        # Everybody who hears it can tell how long it took since it was due.
        value = f"{time.monotonic_ns()} {self.name} {self.number} "
        return "send", {"key": f"{self.name}-{self.number}", "value": value + "x" * max(0, self.size - len(value))}

    def say(self):
        """Asks for all that waits to be asked for, if it can."""
        while self.again and self.is_live and self.socket:
            kind, fields = self.again.popleft()
            operation = self.crowd.history.invoke(self.name, kind, self.room, by=self.account, **fields)
            self.waiting[str(operation)] = (operation, kind, fields)
            self.socket.send(ref=str(operation), **frame(kind, fields))

    def lives(self, head):
        super().lives(head)
        self.say()

    def acknowledged(self, answer):
        operation, kind, fields = self.waiting.pop(answer["ref"])
        if is_idle(kind, fields, answer["id"]):
            self.crowd.history.ok(operation, seq=None)
        else:
            self.crowd.history.ok(operation, seq=answer["seq"], id=answer["id"])
        self.said += 1
        if kind == "send":
            self.own.append(answer["id"])

    def refused(self, answer):
        code = answer["code"]
        self.refusals[code] += 1
        operation, kind, fields = self.waiting.pop(answer["ref"])
        if code in UNKNOWN_CODES:
            self.crowd.history.unknown(operation, code)
        else:
            self.crowd.history.fail(operation, code)
        if kind == "send":
            self.again.append((kind, fields))
            self.crowd.later(max(answer.get("retry_after_ms") or 0, 100) / 1000, self.say)

    def ended(self, socket, end):
        for operation, kind, fields in self.waiting.values():
            self.crowd.history.unknown(operation, f"ended with {end.code}")
            if kind == "send":
                self.again.append((kind, fields))
        self.waiting.clear()
        super().ended(socket, end)

    @property
    def is_done(self):
        """True when everything that it asked for has an outcome."""
        return not self.waiting and not self.again


def are_done(speakers):
    """True when everything that any of them asked for has an outcome."""
    return all(speaker.is_done for speaker in speakers)


class Worker(Speaker):
    """A speaker who does not go by a rate: so many operations are under way at any time, until all were asked for."""

    def __init__(self, crowd, name, account, room, token, count, window=16, records=True, size=0):
        super().__init__(crowd, name, account, room, token, 1, size, changes=True)
        self.left, self.window, self.records = count, window, records

    def lives(self, head):
        super().lives(head)
        self.go_on()

    def go_on(self):
        while self.is_live and self.left and len(self.waiting) + len(self.again) < self.window:
            self.left -= 1
            self.again.append(self.next())
            self.say()

    def acknowledged(self, answer):
        super().acknowledged(answer)
        self.go_on()

    def refused(self, answer):
        super().refused(answer)
        self.go_on()

    def take(self, event):
        if self.records:
            super().take(event)
        else:
            self.last = event["seq"]

    def note_place(self):
        if self.records:
            super().note_place()

    def note_head(self, head):
        if self.records:
            super().note_head(head)

    @property
    def is_done(self):
        return super().is_done and not self.left
