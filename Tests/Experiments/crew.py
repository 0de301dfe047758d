"""People at work in one room while a server is harmed: eight writers, over sockets and REST, and readers that resume. All
that they do and are told goes into a history (history.py)."""

import collections
import http.client
import json
import pathlib
import random
import sqlite3
import subprocess
import threading
import time

from checker import check, describe
from experiment import Caller
from history import CHANGES, History
from program import Program
from rooms import PAGE, whole_log

ROOM = "hall"
WINDOW = 8  # Sends of one writer that wait for their acknowledgement at the same time.
REFUSED_SECONDS = 0.01  # Before a writer who was refused goes on.
EMOJI = ["👍", "🔥", "👀"]
# The outcome of these is open: the disk failed under the commit, or no answer can be had.
UNKNOWN_CODES = {"read_only", "timeout"}
CUT_OFF = (OSError, http.client.HTTPException, json.JSONDecodeError)


class Crew:
    """The room, its people and what they know between two lives of the server."""

    def __init__(self, server, history, seed, is_small=False, changes=True):
        writers, readers = (4, 1) if is_small else (8, 2)
        self.server, self.history, self.changes = server, history, changes
        self.messages = collections.deque(maxlen=400)  # Ids to react to, pin and edit.
        self.edges = {"head": 0}
        server.add_person("owner", "Owner")
        self.owner_token = server.token("owner")
        owner = Caller(server, self.owner_token)
        owner.must("POST", "/war-rooms/", {"name": "Hall", "slug": ROOM})
        # Two writers are one person at two machines: making people takes the longest, for their passwords.
        accounts = [f"person{number}" for number in range(writers // 2)]
        for account in accounts:
            server.add_person(account, account.capitalize())
            owner.must("POST", f"/war-rooms/{ROOM}/members/", {"user": account, "role": "responder"})
        self.writers = []
        for number in range(writers):
            account, kind = accounts[number // 2], SocketWriter if number % 2 else RESTWriter
            dice = random.Random(seed * 1000 + number)
            self.writers.append(kind(self, f"writer{number}", account, server.token(account), dice))
        self.readers = [Reader(self, f"reader{each}", "owner", server.token("owner")) for each in range(readers)]
        owner.close()
        self.running = []
        self.accidents = []

    def begin(self):
        """Everybody goes to work on a server that is up."""
        for person in [*self.readers, *self.writers]:
            person.wanted = True
            thread = threading.Thread(target=self._work, args=(person,), daemon=True)
            thread.start()
            self.running.append((person, thread))

    def _work(self, person):
        try:
            person.work()
        except Exception as error:  # Whoever ends by what nobody foresaw does nothing any more, and that must be noticed.
            self.accidents.append(f"{person.name}: {error!r}")

    def end(self):
        """Waits until everybody noticed that the server is gone, or stopped as they were told to."""
        for person, thread in self.running:
            person.wanted = False
            thread.join(timeout=90)
            if thread.is_alive():
                raise RuntimeError(f"{person.name} is stuck")
        self.running = []

    def work_until_killed(self, experiment):
        """Everybody works on a server that is up, for a moment, until it is killed under them."""
        self.begin()
        # The moment of the kill is left to chance.
        time.sleep(experiment.random.uniform(0.05, 0.5 if experiment.is_small else 1.0))
        self.server.kill()
        self.end()

    def conclude(self, experiment):
        """Settles on a server that is up, stops it, and judges; returns the violations."""
        entries = self.settle()
        self.server.stop()
        experiment.figure("acknowledged", self.acknowledged)
        experiment.figure("entries in the log", entries)
        return judge(experiment, self.history)

    def must_have_worked(self, experiment, least):
        """A crew that did nothing proves nothing: so much was acknowledged at least, and nobody fell out."""
        experiment.bar(f"at least {least} are acknowledged: {self.acknowledged}", self.acknowledged >= least)
        experiment.bar(f"nobody ends by what was not foreseen: {self.accidents[:3]}", not self.accidents)

    def must_be_fine(self, experiment, least=1):
        """What holds of every crew whose server keeps its promises, at the end."""
        self.must_have_worked(experiment, least)
        experiment.bar("the history is valid", not self.conclude(experiment))
        resets = sum(reader.resets for reader in self.readers)
        experiment.bar("a reader is never told to forget what it has", resets == 0)
        is_whole(self.server, experiment)

    @property
    def acknowledged(self):
        return sum(writer.acknowledged for writer in self.writers)

    @property
    def refusals(self):
        """How often each code was answered."""
        return sum((writer.refusals for writer in self.writers), collections.Counter())

    def settle(self):
        """On a server that is whole: what has no outcome is tried again, readers hear the rest, and the history gets the
        log and the messages as they are."""
        for writer in self.writers:
            writer.settle()
        owner = Caller(self.server, self.owner_token)
        head = owner.must("GET", f"/war-rooms/{ROOM}/")["head"]
        owner.close()
        for reader in self.readers:
            reader.hear_up_to(head)
        events, _ = whole_log(self.server, self.owner_token, ROOM, self.history)
        self.history.close()
        return len(events)


class Person:
    """One of the crew."""

    def __init__(self, crew, name, account, token):
        self.crew, self.name, self.account, self.token, self.wanted = crew, name, account, token, False


class Writer(Person):
    """Sends and changes things. Remembers what had no outcome, and asks for it again with the same client id."""

    def __init__(self, crew, name, account, token, dice):
        super().__init__(crew, name, account, token)
        self.random = dice
        self.number = 0
        self.acknowledged = 0
        self.refusals = collections.Counter()
        self.open = {}  # client id: content, of sends without an outcome
        self.own = collections.deque(maxlen=100)

    def next(self):
        """What to do now: kind and fields for the history."""
        self.number += 1
        messages = self.crew.messages
        if self.crew.changes and self.random.random() > 0.75 and messages and self.own:
            return change(self.random, f"{self.name} says it better {self.number}", self.own, messages)
        key = f"{self.name}-{self.number}"
        return "send", {"key": key, "value": f"{key} {'x' * self.random.randrange(200)}"}

    def invoke(self, kind, fields):
        if kind == "send":
            self.open[fields["key"]] = fields["value"]
        return self.crew.history.invoke(self.name, kind, ROOM, by=self.account, **fields)

    def granted(self, operation, kind, fields, seq, identity):
        """An acknowledgement."""
        self.acknowledged += 1
        history = self.crew.history
        if is_idle(kind, fields, identity):
            history.ok(operation, seq=None)
        else:
            history.ok(operation, seq=seq, id=identity)
        if kind == "send":
            self.open.pop(fields["key"], None)
            self.own.append(identity)
            self.crew.messages.append(identity)
        self.crew.edges["head"] = max(self.crew.edges["head"], seq)

    def refused(self, operation, kind, fields, code):
        self.refusals[code] += 1
        if code in UNKNOWN_CODES:
            self.crew.history.unknown(operation, code)
            return
        self.crew.history.fail(operation, code)
        if kind == "send":
            self.open.pop(fields["key"], None)

    def lost(self, operation, error):
        self.crew.history.unknown(operation, repr(error)[:80])

    def settle(self):
        """Tries what has no outcome again; by now it has to have one."""
        caller = Caller(self.crew.server, self.token)
        for key, value in list(self.open.items()):
            fields = {"key": key, "value": value}
            operation = self.invoke("send", fields)
            body = {"war_room": ROOM, "content": value, "client_id": key}
            sent = caller.must("POST", "/war-room-messages/", body)
            self.granted(operation, "send", fields, sent["seq"], sent["id"])
        caller.close()


class RESTWriter(Writer):
    """One request at a time; reads now and then."""

    def work(self):
        caller = Caller(self.crew.server, self.token)
        try:
            for key, value in list(self.open.items()):
                self.post(caller, {"key": key, "value": value})
            while self.wanted:
                kind, fields = self.next()
                if kind == "send":
                    self.post(caller, fields)
                else:
                    self.read(caller)
        except CUT_OFF:
            pass  # Noted where it happened; the next life of the server goes on from there.
        finally:
            caller.close()

    def post(self, caller, fields):
        operation = self.invoke("send", fields)
        try:
            body = {"war_room": ROOM, "content": fields["value"], "client_id": fields["key"]}
            status, answer = caller.send("POST", "/war-room-messages/", body)
        except CUT_OFF as error:
            self.lost(operation, error)
            raise
        if status < 300:
            self.granted(operation, "send", fields, answer["seq"], answer["id"])
        else:
            self.refused(operation, "send", fields, answer["code"])
            time.sleep(REFUSED_SECONDS)  # A full disk would be asked thousands of times a second.

    def read(self, caller):
        history, after = self.crew.history, max(0, self.crew.edges["head"] - 20)
        operation = history.invoke(self.name, "read", ROOM, after=after)
        try:
            status, answer = caller.send("GET", f"/war-rooms/{ROOM}/events/?after={after}&limit={PAGE}")
        except CUT_OFF as error:
            self.lost(operation, error)
            raise
        if status == 200:
            shown = [[event["seq"], event["id"]] for event in answer["results"]]
            history.ok(operation, entries=shown, whole=len(shown) < PAGE)
        else:
            self.refusals[f"read: {answer['code']}"] += 1
            history.fail(operation, answer["code"])


class SocketWriter(Writer):
    """Several sends at a time over one socket."""

    def work(self):
        waiting = {}
        program = None
        try:
            program = Program(self.crew.server, self.token, ROOM)
            again = [("send", {"key": key, "value": value}) for key, value in self.open.items()]
            while self.wanted or waiting:
                while (self.wanted or again) and len(waiting) < WINDOW:
                    kind, fields = again.pop() if again else self.next()
                    operation = self.invoke(kind, fields)
                    waiting[operation] = (kind, fields)
                    program.send(ref=str(operation), **frame(kind, fields))
                self.hear(program, waiting)
        except (*CUT_OFF, RuntimeError) as error:
            for operation in waiting:
                self.lost(operation, error)
        finally:
            if program:
                program.close()

    def hear(self, program, waiting):
        answer = program.next()
        program.frames.clear()
        if answer["type"] not in ("ack", "error") or not answer.get("ref"):
            return
        operation = int(answer["ref"])
        kind, fields = waiting.pop(operation)
        if answer["type"] == "ack":
            self.granted(operation, kind, fields, answer["seq"], answer["id"])
        else:
            self.refused(operation, kind, fields, answer["code"])
            if answer["code"] != "not_found":
                time.sleep(REFUSED_SECONDS)  # A full disk would be asked thousands of times a second.


def change(dice, value, own, all_messages):
    """What to do to a message: kind and fields for the history; an edit says `value`. Only one's own are edited and
    deleted, and what is deleted is no longer one's own."""
    kind = dice.choice(["edit", "edit", "react", "react", "unreact", "pin", "unpin", "delete"])
    fields = {"message": dice.choice(own if kind in ("edit", "delete") else all_messages)}
    if kind == "delete":
        own.remove(fields["message"])
    elif kind == "edit":
        fields["value"] = value
    elif kind in ("react", "unreact"):
        fields["value"] = dice.choice(EMOJI)
    return kind, fields


def is_idle(kind, fields, identity):
    """True when an acknowledgement says that nothing had to change: it names the message in place of a new event."""
    return kind in CHANGES and identity == fields["message"]


def frame(kind, fields):
    """The frame that asks for an operation."""
    if kind == "send":
        return {"type": "chat_message", "content": fields["value"], "client_id": fields["key"]}
    message = {"message_id": fields["message"]}
    if kind == "edit":
        return {"type": "edit_message", "content": fields["value"], **message}
    if kind == "delete":
        return {"type": "delete_message", **message}
    if kind in ("pin", "unpin"):
        return {"type": "pin_message", "action": kind, **message}
    action = "add" if kind == "react" else "remove"
    return {"type": "reaction", "emoji": fields["value"], "action": action, **message}


class Reader(Person):
    """Hears the room, and resumes from the last event that it has."""

    def __init__(self, crew, name, account, token):
        super().__init__(crew, name, account, token)
        self.last, self.epoch, self.resets, self.is_open = 0, None, 0, True

    def work(self, until=None):
        program = None
        try:
            if self.epoch is None:
                program = Program(self.crew.server, self.token, ROOM)
                self.epoch = program.wait_for("welcome")["epoch"]
                program.close()
            # What came before, in the same words: the reader asks for everything after what it has.
            self.crew.history.listen(self.name, ROOM, self.last)
            query = f"?after={self.last}&epoch={self.epoch}"
            program = Program(self.crew.server, self.token, ROOM, query)
            self.is_open = True
            program.connection.settimeout(0.5 if until is None else 15)
            while self.wanted or (until is not None and self.last < until):
                try:
                    self.hear(program.next())
                except TimeoutError:
                    if until is not None:
                        raise
                program.frames.clear()
        except (*CUT_OFF, RuntimeError):
            self.is_open = False
            if until is not None:
                raise
        finally:
            if program:
                program.close()

    def hear(self, event):
        history = self.crew.history
        if "seq" in event and event["type"] not in ("ack", "error"):
            history.heard(self.name, ROOM, event)
            self.last = event["seq"]
        elif event["type"] == "live":
            history.live(self.name, ROOM, event["head"])
        elif event["type"] == "reset":
            self.resets += 1

    def hear_up_to(self, head):
        self.wanted = False
        self.work(until=head)


def judge(experiment, history):
    """Judges the history and prints what it comes to, with the smallest violation if there is one. Returns all
    violations; that there are none is for the experiment to ask."""
    path = history.path
    begun = time.monotonic()
    found = check(path)
    experiment.figure("operations judged", found.count)
    experiment.figure("judged in", time.monotonic() - begun, "s")
    rules = collections.Counter(violation.rule for violation in found.violations)
    for rule, what in (("lost", "acknowledged and lost"), ("duplicate", "twice"), ("hole", "holes")):
        experiment.figure(what, rules[rule])
    if found.violations:
        print("  " + describe(path, found).replace("\n", "\n  "), flush=True)
    print(f"  history: {path}", flush=True)
    return found.violations


def is_whole(server, experiment):
    """What the commands and SQLite say of a stopped installation."""
    database = sqlite3.connect(pathlib.Path(server.data) / "muster.db")
    (verdict,) = database.execute("PRAGMA integrity_check").fetchone()
    database.close()
    experiment.bar(f"SQLite finds the file whole: {verdict}", verdict == "ok")
    for arguments, fine in ((["rebuild", "--check"], (0,)), (["audit", "verify"], (0, 3))):
        command = [server.binary, *arguments, "--data", server.data]
        done = subprocess.run(command, capture_output=True, text=True, timeout=900, env=server.environment)
        said = (done.stdout + done.stderr).strip().splitlines()[-3:]
        experiment.bar(f"muster {' '.join(arguments)}: {done.returncode} {said}", done.returncode in fine)


def history_of(experiment, part=""):
    """A new history file for a run."""
    return History(experiment.history_path(part))


__all__ = ["Crew", "ROOM", "history_of", "is_whole", "judge"]
