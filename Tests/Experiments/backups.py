"""What a backup is worth that was taken while people talked. Five hundred messages a second are sent over sockets
while `muster backup` runs beside the server; the backup is put back into a new directory and a server started on it.
Bar: everything acknowledged before the backup began is in it, each room's log is a beginning of the real one, SQLite,
the record and the rows of every table are as the manifest says, a client with a place of the old log is told to
forget it and hears the new one from its first event, putting back takes 5 minutes at most, and a restore that is
killed leaves what was there or what it was to put there."""

import hashlib
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import time

from crew import history_of, is_whole, judge
from crowd import Crowd, descriptors
from experiment import Caller, Experiment, Server, looking
from gauge import share
from program import Program
from rooms import heads, open_rooms, pages, whole_log
from voices import Listener, Speaker

ROOM, ATTIC = "hall", "attic"
SPEAKERS, PER_SECOND = 4, 500
RESTORE_SECONDS_MAX = 300
STOCK_BYTES = 1 << 30
TRAILER = re.compile(rb"muster-backup ([0-9]{8})\n")


class Filler(Listener):
    """Says the same long thing over and over, with many answers outstanding, and keeps nothing of what it hears."""

    WINDOW = 32
    TEXT = " ".join(f"word{number}" for number in range(20)) + " " + "x" * 3400

    def __init__(self, crowd, name, token):
        super().__init__(crowd, name, ATTIC, token)
        self.speaks, self.waiting, self.said = True, 0, 0

    def lives(self, head):
        self.is_live = True
        self.go_on()

    def go_on(self):
        while self.speaks and self.waiting < self.WINDOW:
            self.waiting += 1
            self.socket.send(type="chat_message", content=self.TEXT)

    def acknowledged(self, _):
        self.waiting -= 1
        self.said += 1
        self.go_on()

    def take(self, event):
        self.last = event["seq"]

    def note_place(self):
        pass


def fill(experiment, server, token):
    """Makes the database as large as it is to be."""
    crowd = Crowd(server.port, experiment.seed)
    fillers = [Filler(crowd, f"filler{number}", token) for number in range(SPEAKERS)]
    database = pathlib.Path(server.data) / "muster.db"
    for filler in fillers:
        filler.come()
    grown = crowd.run(1800, lambda: database.stat().st_size >= STOCK_BYTES)
    for filler in fillers:
        filler.speaks = False
    crowd.run(60, lambda: not any(filler.waiting for filler in fillers))
    crowd.close()
    experiment.bar("the database gets as large as it is to be", grown)
    experiment.figure("messages in the attic", sum(filler.said for filler in fillers))


class Backup:
    """A backup as its page (docs/reference/backup.md) describes it, read without the program that wrote it."""

    def __init__(self, path, place):
        self.path, self.place = pathlib.Path(path), pathlib.Path(place)
        size = self.path.stat().st_size
        with self.path.open("rb") as file:
            file.seek(size - 23)
            length = int(TRAILER.fullmatch(file.read())[1])
            file.seek(size - 23 - length)
            note = file.read(length).decode()
        mark, text = note.split("\n")[:2]
        if mark != "muster-backup/1":
            raise RuntimeError(f"not a manifest: {mark}")
        self.manifest = json.loads(text)

    def unpack(self):
        """Takes the database out; true when every part has its digest."""
        with self.path.open("rb") as file:
            for part in self.manifest["parts"]:
                digest, left = hashlib.sha256(), part["size"]
                with (self.place / part["name"]).open("wb") as target:
                    while left and (piece := file.read(min(left, 1 << 20))):
                        digest.update(piece)
                        target.write(piece)
                        left -= len(piece)
                if left or digest.hexdigest() != part["sha256"]:
                    return False
        return True

    def counts(self):
        """The rows of each table of the unpacked database, and what SQLite says of it."""
        database = sqlite3.connect(self.place / "muster.db")
        listed = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        tables = [name for (name,) in database.execute(listed)]
        rows = {name: database.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0] for name in sorted(tables)}
        (verdict,) = database.execute("PRAGMA integrity_check").fetchone()
        database.close()
        return rows, verdict


def latencies(history, begun, ended):
    """How long acknowledgements took, in nanoseconds, before the backup and while it ran; and what was acknowledged before."""
    asked, quiet, busy, before = {}, [], [], set()
    with open(history.path, encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            if line["is"] == "invoke":
                asked[line["op"]] = line["t"]
            elif line["is"] == "ok" and line.get("id"):
                if line["t"] < begun:
                    before.add(line["id"])
                    quiet.append(line["t"] - asked[line["op"]])
                elif line["t"] < ended:
                    busy.append(line["t"] - asked[line["op"]])
    return quiet, busy, before


def back_up(experiment, server, crowd, path):
    """Runs the command while the crowd goes on; returns when it began and ended."""
    command = [server.binary, "backup", path, "--data", server.data]
    begun = time.monotonic_ns()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=server.environment)
    crowd.run(600, lambda: process.poll() is not None)
    ended = time.monotonic_ns()
    said = process.communicate(timeout=60)[0].decode().strip()
    experiment.bar(f"muster backup: {process.returncode} {said[-300:]}", process.returncode == 0)
    return begun, ended


def talk(experiment, server, token, path):
    """People talk before, during and after a backup. Returns their history, and when the backup began and ended."""
    history = history_of(experiment)
    crowd = Crowd(server.port, experiment.seed, history)
    speakers = [
        Speaker(crowd, f"speaker{number}", "owner", ROOM, token, PER_SECOND / SPEAKERS, 150)
        for number in range(SPEAKERS)
    ]
    for speaker in speakers:
        speaker.come()
    experiment.bar("all of them come", crowd.run(30, lambda: all(speaker.is_live for speaker in speakers)))
    for speaker in speakers:
        speaker.speak()
    crowd.run(1 if experiment.is_small else 10)
    begun, ended = back_up(experiment, server, crowd, path)
    crowd.run(0.5 if experiment.is_small else 10)
    for speaker in speakers:
        speaker.speaks = False
    experiment.bar("everything said gets an outcome", crowd.run(60, lambda: all(one.is_done for one in speakers)))
    last = heads(server, token, [ROOM])[ROOM]
    experiment.bar("everybody hears everything", crowd.run(60, lambda: all(one.last == last for one in speakers)))
    crowd.close()
    experiment.figure("acknowledged", sum(speaker.said for speaker in speakers))
    return history, begun, ended


def is_told(server, token, head, epoch):
    """What a client hears that comes back with a place of the old log: the frames up to `live`."""
    program = Program(server, token, ROOM, f"?after={head}&epoch={epoch}")
    program.wait_for("live")
    program.close()
    kinds = [frame["type"] for frame in program.frames]
    seqs = [frame["seq"] for frame in program.frames if "seq" in frame]
    return kinds[:2] == ["welcome", "reset"] and seqs == list(range(1, program.frames[-1]["head"] + 1))


def put_back(server, path):
    """Restores into a new directory, with the key that was kept apart; returns the seconds that it took."""
    data = pathlib.Path(server.data)
    shutil.copy(data / "master.key", data.parent / f"{data.name}.key")
    shutil.rmtree(data)
    data.mkdir(mode=0o700)
    shutil.move(data.parent / f"{data.name}.key", data / "master.key")
    begun = time.monotonic()
    server.muster("restore", path, seconds=RESTORE_SECONDS_MAX + 60)
    return time.monotonic() - begun


def interrupt(experiment, server, path, seconds):
    """Kills restores at any moment: what lies there is the record from before, or the restored one, and each is whole."""
    command = [server.binary, "restore", path, "--accept-rollback", "--data", server.data]
    rounds, outcomes = 2 if experiment.is_small else 20, {"before": 0, "after": 0}
    for _ in range(rounds):
        before = state(server)
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=server.environment)
        try:
            process.wait(timeout=experiment.random.uniform(0, seconds * 1.1))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        after = state(server)
        outcomes["before" if after == before else "after"] += 1
        experiment.bar(f"the record is whole after a kill: {after}", after[2] == "ok" and after[1] == before[1])
        done = subprocess.run(
            [server.binary, "user", "list", "--data", server.data], capture_output=True, timeout=120, env=server.environment
        )
        experiment.bar("and opens", done.returncode == 0)
        for kept in pathlib.Path(server.data).glob("muster.db.given-up-*"):
            kept.unlink()
    for what, count in outcomes.items():
        experiment.figure(f"restores killed with the record as {what}", count)
    is_whole(server, experiment)


def state(server):
    """Epoch, events of the room and what SQLite says of the database that lies there."""
    with looking(server.data) as database:
        (epoch,) = database.execute("SELECT value FROM installation WHERE name = 'epoch'").fetchone()
        (events,) = database.execute("SELECT COUNT(*) FROM messages").fetchone()
        (verdict,) = database.execute("PRAGMA integrity_check").fetchone()
    return epoch, events, verdict


def main():
    experiment = Experiment("backups", __doc__, "A20")
    descriptors()
    with Server() as server:
        token = open_rooms(server, [ROOM, ATTIC])
        if not experiment.is_small:
            fill(experiment, server, token)
        place = pathlib.Path(server.data + "-backup")
        place.mkdir(mode=0o700)
        try:
            examine(experiment, server, token, place)
        finally:
            shutil.rmtree(place, ignore_errors=True)
    experiment.finish()


def examine(experiment, server, token, place):
    figure, bar = experiment.figure, experiment.bar
    path = str(place / "muster.backup")
    history, begun, ended = talk(experiment, server, token, path)
    real, _ = whole_log(server, token, ROOM, history)
    history.close()
    program = Program(server, token, ROOM)
    epoch = program.wait_for("welcome")["epoch"]
    program.close()
    attic = heads(server, token, [ATTIC])[ATTIC]
    server.stop()
    quiet, busy, before = latencies(history, begun, ended)
    figure("bytes of the backup", pathlib.Path(path).stat().st_size)
    figure("the backup takes", (ended - begun) / 1e9, "s")
    figure("acknowledged a second while it runs", len(busy) / ((ended - begun) / 1e9))
    for what, values in (("before it", quiet), ("while it runs", busy)):
        figure(f"acknowledged in, {what}, p50", share(values, 0.5) / 1e6, "ms")
        figure(f"acknowledged in, {what}, p99", share(values, 0.99) / 1e6, "ms")
    bar("the history is valid", not judge(experiment, history))

    backup = Backup(path, place)
    bar("every part has its digest", backup.unpack())
    rows, verdict = backup.counts()
    bar(f"SQLite finds the copy whole: {verdict}", verdict == "ok")
    bar("the rows of every table are as the manifest says", rows == backup.manifest["tables"])
    figure("events in it", rows["events"])
    seconds = put_back(server, path)
    figure("putting it back takes", seconds, "s")
    bar(f"putting back takes at most {RESTORE_SECONDS_MAX} s", seconds <= RESTORE_SECONDS_MAX)
    is_whole(server, experiment)

    server.start()
    owner = Caller(server, token)
    restored = [(event["seq"], event["id"]) for event in pages(owner, ROOM, "events")]
    owner.close()
    figure("entries in the log, and of those restored", f"{len(real)}, {len(restored)}")
    beginning = [(event["seq"], event["id"]) for event in real[: len(restored)]]
    bar("what is restored is a beginning of the log", restored == beginning)
    lost = before - {identity for _, identity in restored}
    figure("acknowledged before the backup, and of those missing", f"{len(before)}, {len(lost)}")
    bar("everything acknowledged before the backup is in it", before and not lost)
    bar("the rest of the house is in it", heads(server, token, [ATTIC])[ATTIC] == attic)
    bar("a client with a newer place begins anew", is_told(server, token, real[-1]["seq"], epoch))
    bar("a client with an older place of the old log begins anew", is_told(server, token, 1, epoch))
    server.stop()
    interrupt(experiment, server, path, seconds)


if __name__ == "__main__":
    main()
