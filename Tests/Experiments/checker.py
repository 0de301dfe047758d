"""Judges a history (history.py says what is in one): `checker.py FILE` prints that it is valid, or the smallest
violation with the lines that prove it, and ends with 1. Takes O(n log n) for n lines.

  lost        an acknowledged operation is in the log at its seq, which it was told, and nowhere else
  duplicate   a client id is in the log once at most
  phantom     what is in the log was asked for; what was refused is not
  hole        seqs are 1, 2, 3 … up to the head, each once, and the head is told
  order       what began after another was acknowledged, heard or read comes after it
  stale       a read has everything behind its beginning that was acknowledged, heard or read before it began
  stream      what a reader hears is a contiguous slice of the log, and all of it when the server calls it live
  unborn      nothing is heard or read before it was asked for
  state       the events folded in order give the messages that the server shows, each of them and no other
"""

import collections
import gc
import itertools
import json
import pathlib
import sys

from history import fold

SHOWN = 400  # Characters of a line; a read may have a long one.
Violation = collections.namedtuple("Violation", "rule what lines")


class Operation:
    """One thing that a client asked for."""

    __slots__ = (
        "number", "does", "room", "by", "key", "message", "value", "after", "begun", "line", "end", "end_line", "seq",
        "id",
    )

    def __init__(self, record, line):
        self.number = record["op"]
        self.does, self.room, self.by = record["does"], record["room"], record.get("by")
        self.key, self.message, self.value = record.get("key"), record.get("message"), record.get("value")
        self.after = record["after"] if self.does == "read" else None
        self.begun, self.line = record["t"], line
        self.end, self.end_line, self.seq, self.id = "unknown", None, None, None


class Room:
    """What is known of one room's log."""

    def __init__(self):
        self.entries = {}  # seq: (line, record)
        self.head = None  # (line, head, how many messages are shown)
        self.states = []
        self.by_key = {}  # client id: seq
        self.born = {}  # seq: (when it was first asked for, line)
        self.repeated = []


class Checker:
    """Reads a history, then judges it. `violations` has all that was found."""

    def __init__(self, lines):
        self.violations = []
        self.blamed = set()  # the lines that some violation names
        self.rooms = collections.defaultdict(Room)
        self.operations = {}
        self.steps = []  # (t, line, what, subject), in the order of time once sorted
        self.count = 0
        self._read(lines)
        self.steps.sort(key=lambda step: step[:2])
        self._number()
        self._holes()
        self._operations()
        self._sweep()
        self._streams()
        for name, room in self.rooms.items():
            self._state(name, room)

    @property
    def smallest(self):
        """The violation that the fewest lines prove, the first of these; None when the history is valid."""
        return min(self.violations, key=lambda each: (len(each.lines), each.lines), default=None)

    def _found(self, rule, what, *lines):
        proof = sorted({line for line in lines if line})
        self.blamed.update(proof)
        self.violations.append(Violation(rule, what, proof))

    # Reading

    def _read(self, lines):
        steps, operations = self.steps, self.operations
        for line, record in enumerate(parsed(lines), 1):
            what = record["is"]
            if what == "heard":
                subject = (record["client"], record["room"], record["seq"], record["id"])
                steps.append((record["t"], line, "heard", subject))
            elif what == "invoke":
                operation = operations[record["op"]] = Operation(record, line)
                self.count += 1
                steps.append((record["t"], line, "invoke", operation))
            elif what == "ok":
                operation = operations[record["op"]]
                operation.end, operation.end_line = "ok", line
                operation.seq, operation.id = record.get("seq"), record.get("id")
                shown = record if operation.does == "read" else None
                steps.append((record["t"], line, "ok", (operation, shown)))
            elif what in ("fail", "unknown"):
                operation = operations[record["op"]]
                operation.end, operation.end_line = what, line
            else:
                self._read_rest(what, record, line)

    def _read_rest(self, what, record, line):
        room = self.rooms[record["room"]]
        if what == "log":
            if record["seq"] in room.entries:
                room.repeated.append((line, record))
            else:
                room.entries[record["seq"]] = (line, record)
        elif what == "head":
            room.head = (line, record["head"], record["messages"])
        elif what == "state":
            room.states.append((line, record))
        elif what in ("listen", "live"):
            number = record["after" if what == "listen" else "head"]
            self.steps.append((record["t"], line, what, (record["client"], record["room"], number, None)))
        else:
            raise ValueError(f"line {line}: nothing is called {what!r}")

    # The log against what was asked

    def _number(self):
        """Finds each client id in the log, and each twice that is."""
        for name, room in self.rooms.items():
            for seq, (line, record) in sorted(room.entries.items()):
                key = record.get("key")
                if key is None:
                    continue
                if key in room.by_key:
                    first = room.entries[room.by_key[key]][0]
                    what = f"{name}: client id {key} is at seq {room.by_key[key]} and at {seq}"
                    self._found("duplicate", what, first, line)
                else:
                    room.by_key[key] = seq

    def _holes(self):
        for name, room in self.rooms.items():
            for line, record in room.repeated:
                self._found("hole", f"{name}: seq {record['seq']} is there twice", room.entries[record["seq"]][0], line)
            expected, before = 1, None
            for seq in sorted(room.entries):
                if seq != expected:
                    what = f"{name}: seq {expected} is missing; after {before or 'the beginning'} comes {seq}"
                    self._found("hole", what, before and room.entries[before][0], room.entries[seq][0])
                expected, before = seq + 1, seq
            if room.entries and not room.head:
                self._found("hole", f"{name}: how far the log goes is not told", room.entries[expected - 1][0])
            if room.head and room.head[1] != expected - 1:
                self._found("hole", f"{name}: the log ends at {expected - 1}, its head is {room.head[1]}", room.head[0])

    def _operations(self):
        """Each operation against the log, and what of the log no operation accounts for."""
        claimed = collections.defaultdict(set)  # room: the seqs that were acknowledged
        open_keys, refused, open_changes = {}, {}, collections.defaultdict(list)
        for operation in self.operations.values():
            if operation.does == "read":
                continue
            # A room of which no log was written down has lost what was acknowledged in it.
            room = self.rooms[operation.room]
            if operation.end == "ok":
                self._acknowledged(operation, room, claimed[operation.room])
            elif operation.end == "fail":
                refused.setdefault((operation.room, operation.key or operation.message), operation)
            elif operation.does == "send":
                open_keys[operation.room, operation.key] = operation
            else:
                open_changes[operation.room, operation.does, operation.message, operation.by].append(operation)
            if operation.does == "send" and operation.key in room.by_key:
                born = room.born.get(room.by_key[operation.key])
                if born is None or operation.begun < born[0]:
                    room.born[room.by_key[operation.key]] = (operation.begun, operation.line)
        for name, room in self.rooms.items():
            for seq, (line, record) in room.entries.items():
                if seq not in claimed[name] and record["kind"] != "other":
                    self._phantom(name, seq, line, record, open_keys, refused, open_changes)

    def _acknowledged(self, operation, room, claimed):
        seq = operation.seq
        what = f"{operation.room}: {operation.does} {operation.key or operation.message} was acknowledged at seq {seq}"
        if seq is None:
            # A change may find nothing to do; a send always makes an event.
            if operation.does == "send":
                self._found("lost", what, operation.line, operation.end_line)
                claimed.add(room.by_key.get(operation.key))
            return
        entry = room.entries.get(seq)
        if entry is None:
            elsewhere = room.by_key.get(operation.key)
            self._found(
                "lost", f"{what}, which is {f'at {elsewhere}' if elsewhere else 'not in the log'}",
                operation.line, operation.end_line, elsewhere and room.entries[elsewhere][0])
            return
        line, record = entry
        is_same = record["id"] == operation.id and record["kind"] == operation.does
        if operation.does == "send":
            is_same = is_same and record.get("key") == operation.key
        else:
            is_same = is_same and record.get("message") == operation.message
        # What was deleted later has no content left to compare.
        if is_same and operation.value is not None and record.get("value") is not None:
            is_same = record["value"] == operation.value
        if not is_same:
            self._found("lost", f"{what}, where something else is", operation.line, operation.end_line, line)
            return
        claimed.add(seq)

    def _phantom(self, name, seq, line, record, open_keys, refused, open_changes):
        """An entry that nobody was told of is fine if somebody asked for it and never heard how that ended."""
        if record["kind"] == "send":
            if (name, record["key"]) in open_keys:
                return
            subject = record["key"]
        else:
            waiting = open_changes.get((name, record["kind"], record["message"], record["by"]), [])
            value = record.get("value")
            for index, operation in enumerate(waiting):
                if value is None or operation.value is None or operation.value == value:
                    del waiting[index]
                    return
            subject = record["message"]
        refusal = refused.get((name, subject))
        if refusal and refusal.does == record["kind"]:
            what = f"{name}: {record['kind']} {subject} was refused and is at seq {seq}"
            self._found("phantom", what, refusal.line, refusal.end_line, line)
        elif line not in self.blamed:
            self._found("phantom", f"{name}: nobody asked for the {record['kind']} of {subject} at seq {seq}", line)

    # The order of time

    def _sweep(self):
        """Walks through time once, with the highest seq of each room that anybody knew of by then."""
        known = {}  # room: (seq, line that told it)
        before = {}  # read: what was known when it began
        for t, line, what, subject in self.steps:
            if what == "heard":
                _, room, seq, _ = subject
                self._is_born(room, seq, t, line)
                if seq > known.get(room, (0, 0))[0]:
                    known[room] = (seq, line)
            elif what == "invoke":
                if subject.does == "read":
                    before[subject.number] = known.get(subject.room, (0, 0))
                else:
                    self._begins(subject, known.get(subject.room, (0, 0)))
            elif what == "ok":
                operation, shown = subject
                seq = operation.seq
                if operation.does == "read":
                    seq = self._was_read(operation, shown, before[operation.number], t, line)
                if seq is not None and seq > known.get(operation.room, (0, 0))[0]:
                    known[operation.room] = (seq, line)

    def _begins(self, operation, known):
        """The first time that something is asked for: it must come after everything known by then."""
        room = self.rooms[operation.room]
        seq = operation.seq
        if operation.does == "send":
            seq = room.by_key.get(operation.key)
            if seq is not None and room.born[seq][1] != operation.line:
                return  # A retry: its first attempt may have made it.
        if seq is not None and seq <= known[0]:
            subject = f"{operation.does} {operation.key or operation.message}"
            what = f"{operation.room}: seq {known[0]} was known before {subject} began, which got seq {seq}"
            self._found("order", what, known[1], operation.line, operation.end_line)

    def _was_read(self, operation, shown, before, t, line):
        """Judges a read; returns the highest seq that it showed, None when it showed nothing."""
        last = operation.after
        room = self.rooms[operation.room]
        for seq, identity in shown["entries"]:
            if seq != last + 1:
                self._found("stream", f"{operation.room}: a read shows {seq} after {last}", operation.line, line)
            entry = room.entries.get(seq)
            if entry is None or entry[1]["id"] != identity:
                what = f"{operation.room}: a read shows at seq {seq} what the log does not have there"
                self._found("stream", what, line, entry and entry[0])
            self._is_born(operation.room, seq, t, line)
            last = seq
        if shown["whole"] and last < before[0]:
            what = f"{operation.room}: a read that began when seq {before[0]} was known ends at {last}"
            self._found("stale", what, before[1], operation.line, line)
        return last if shown["entries"] else None

    def _is_born(self, name, seq, t, line):
        born = self.rooms[name].born.get(seq)
        if born and t < born[0]:
            self._found("unborn", f"{name}: seq {seq} was seen before anybody asked for it", line, born[1])

    def _streams(self):
        """Each reader's sequence, over all its connections."""
        at = {}  # (client, room): (last seq, line)
        for _, line, what, subject in self.steps:
            if what not in ("listen", "heard", "live"):
                continue
            client, name, seq, identity = subject
            last, last_line = at.get((client, name), (None, None))
            if what == "listen":
                if last is not None and seq > last:
                    what = f"{name}: {client} heard up to {last} and asks for what follows {seq}"
                    self._found("stream", what, last_line, line)
                at[client, name] = (seq, line)
            elif what == "live":
                if last is not None and last < seq:
                    what = f"{name}: {client} heard up to {last} and is told that it has {seq}"
                    self._found("stream", what, last_line, line)
                    at[client, name] = (seq, line)
            else:
                if last is not None and seq != last + 1:
                    self._found("stream", f"{name}: {client} hears {seq} after {last}", last_line, line)
                entry = self.rooms[name].entries.get(seq)
                if entry is None or entry[1]["id"] != identity:
                    what = f"{name}: {client} heard at {seq} what the log does not have there"
                    self._found("stream", what, line, entry and entry[0])
                at[client, name] = (seq, line)

    # What the events come to

    def _state(self, name, room):
        if room.head and room.head[2] != len(room.states):
            what = f"{name}: the server showed {room.head[2]} messages, and {len(room.states)} were written down"
            self._found("state", what, room.head[0])
        folded = fold(record for _, (_, record) in sorted(room.entries.items()))
        for line, shown in room.states:
            message = folded.pop(shown["message"], None)
            if message is None:
                what = f"{name}: the server shows message {shown['message']}, which the log does not have"
                self._found("state", what, line)
                continue
            mine = {key: value for key, value in message.items() if key != "seqs"}
            theirs = {key: shown[key] for key in mine}
            if mine != theirs:
                wrong = ", ".join(
                    f"{key} {mine[key]!r} by the events, {theirs[key]!r} shown"
                    for key in mine
                    if mine[key] != theirs[key]
                )
                lines = [room.entries[seq][0] for seq in message["seqs"]]
                self._found("state", f"{name}: message {shown['message']}: {wrong}", line, *lines)
        for identity, message in folded.items():
            posted = room.entries[message["seqs"][0]][0]
            self._found("state", f"{name}: the server does not show message {identity}", posted)


def parsed(lines):
    """The objects of JSON Lines. A thousand at once take half of the time that each alone would."""
    lines = iter(lines)
    while batch := list(itertools.islice(lines, 1000)):
        yield from json.loads(f"[{','.join(batch)}]")


def check(path):
    """The judged history of a file."""
    # Millions of objects are made and none of them in circles: looking for those takes half of the time.
    gc.disable()
    try:
        with open(path, encoding="utf-8") as lines:
            return Checker(lines)
    finally:
        gc.enable()


def describe(path, checker):
    """The verdict as text."""
    violation = checker.smallest
    if violation is None:
        entries = sum(len(room.entries) for room in checker.rooms.values())
        return f"valid: {checker.count} operations, {entries} entries in {len(checker.rooms)} rooms"
    kinds = collections.Counter(each.rule for each in checker.violations)
    wanted = {line: None for line in violation.lines}
    with open(path, encoding="utf-8") as lines:
        for number, text in enumerate(lines, 1):
            if number in wanted:
                text = text.rstrip()
                wanted[number] = text if len(text) <= SHOWN else text[:SHOWN] + " …"
    proof = "\n".join(f"  {path}:{number}: {text}" for number, text in wanted.items())
    total = ", ".join(f"{rule} {count}" for rule, count in kinds.most_common())
    return f"not valid ({total}). The smallest:\n  {violation.rule}: {violation.what}\n{proof}"


def main():
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__.split("\n\n")[0])
        sys.exit(0 if sys.argv[1:] in (["-h"], ["--help"]) else 2)
    try:
        checker = check(pathlib.Path(sys.argv[1]))
    except (OSError, ValueError, KeyError) as error:
        print(f"checker: {sys.argv[1]} cannot be read: {error!r}", file=sys.stderr)
        sys.exit(2)
    print(describe(sys.argv[1], checker))
    sys.exit(1 if checker.violations else 0)


if __name__ == "__main__":
    main()
