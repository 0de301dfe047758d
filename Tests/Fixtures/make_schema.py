#!/usr/bin/env python3
"""Writes the fixture of the newest schema: Tests/Fixtures/schemas/NAME.sql, named after the last step.

    MUSTER_BIN=.build/debug/muster Tests/Fixtures/make_schema.py

Why it exists: every schema that was ever released has to open in every later release, and only a database of that release
can show it. A server plays through a small scene that leaves rows in every table; its database is written down as SQL,
one statement a line but for those that make tables, rows in the order of their keys. Run it once for a new step, with the
release that has it; a fixture that is there is never written anew. The master key of all of them is KEY."""

import base64
import hashlib
import hmac
import pathlib
import sqlite3
import struct
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Experiments"))
sys.dont_write_bytecode = True

from experiment import Caller, Server, looking  # noqa: E402
from server import PASSWORD  # noqa: E402

SCHEMAS = HERE / "schemas"
KEY = "07" * 32
# A tile stands for 256 events, which would be most of the fixture; the tree is made of the events alone as well.
EMPTY = {"tree_tiles"}


class Scene:
    """What happens, in the order in which the schema learned to keep it."""

    def __init__(self, server):
        self.server = server
        self.phases = [self.talk, self.destroy, self.look_closer, self.prove_twice, self.act, self.work, self.write_down, self.ask, self.share]

    def talk(self):
        server = self.server
        for name, more in (("olga", ["--role", "admin"]), ("carla", ["--role", "compliance"]), ("sam", [])):
            clearance = ["--clearance", "RESTRICTED"] if name != "sam" else []
            typed = PASSWORD + "\n"
            server.muster("user", "add", name, "--display-name", name.title(), *more, *clearance, "--password-stdin", typed=typed)
        server.muster("user", "add", "nora")  # Leaves a link to sign in by.
        self.olga, self.sam = (Caller(server, server.token(name)) for name in ("olga", "sam"))
        self.carla = Caller(server, server.token("carla"))
        session = Caller(server).must("POST", "/auth/login/", {"username": "olga", "password": PASSWORD})
        self.session = Caller(server, session["token"])
        room = {"name": "Bridge", "slug": "bridge", "description": "Where we meet"}
        self.room = self.olga.must("POST", "/war-rooms/", room)["id"]
        self.olga.must("POST", "/war-rooms/bridge/members/", {"user": "sam", "role": "responder"})
        first = self.say("db-1 is down, @sam", client_id="once", ack_required=True)
        self.say("looking", reply_to=first)
        edited = self.say("it was the disk")
        self.olga.must("PATCH", f"/war-room-messages/{edited}/", {"content": "it was the controller"})
        self.olga.must("DELETE", f"/war-room-messages/{self.say('never mind')}/")
        self.sam.must("POST", f"/war-room-messages/{first}/add_reaction/", {"emoji": "👍"})
        self.sam.must("POST", f"/war-room-messages/{first}/acknowledge/")
        self.olga.must("POST", f"/war-room-messages/{first}/pin_message/")
        self.sam.must("POST", "/war-rooms/bridge/read/", {"seq": 4})
        incident = {"title": "Payments fail", "severity": "SEV2", "description": "since noon", "labels": ["db"]}
        self.olga.headers["Idempotency-Key"] = "declare-once"
        key = self.olga.must("POST", "/incidents/", incident)["key"]
        del self.olga.headers["Idempotency-Key"]
        self.olga.must("POST", f"/incidents/{key}/status/", {"status": "identified", "reason": "found it"})

    def destroy(self):
        message = self.say("the password is hunter2")
        self.olga.must("POST", f"/war-room-messages/{message}/redact/", {"reason": "a password"})
        hold = {"war_room": self.room, "reason": "a case in court"}
        self.carla.must("POST", "/legal-holds/", hold)
        self.carla.must("POST", "/retention-policies/", {"name": "ten years", "days": 3650})
        self.olga.must("POST", "/war-rooms/", {"name": "Old", "slug": "old"})
        self.carla.must("POST", "/war-rooms/old/shred/", {"reason": "nobody needs this room any more"})

    def look_closer(self):
        reason = {"reason": "Nobody of the response answers"}
        self.carla.must("POST", "/war-rooms/bridge/break-glass/", reason)

    def prove_twice(self):
        begun = self.session.must("POST", "/auth/second-factor/", {"password": PASSWORD})
        self.session.must("POST", "/auth/second-factor/confirm/", {"otp": code(begun["secret"])})

    def act(self):
        self.say("/status")

    def work(self):
        for line in ("/declare sev3 Checkout fails", "/task INC-1 look at the disk @me", "/decide INC-1 roll back because it is quicker", "/lead INC-1", "/update INC-1 --next=30m we know why"):
            self.say(line)
        self.olga.must("POST", "/incidents/INC-1/links/", {"relation": "related", "incident": "INC-2"})

    def write_down(self):
        self.olga.must("PUT", "/runbook-secrets/lb/", {"value": "a key of the load balancer"})
        source = "name: tidy\ntitle: Tidy up\nrisk: low\nsteps: [{message: tidied}, {wait: 1d}]\n"
        self.olga.must("POST", "/runbooks/", {"source": source})
        self.olga.must("POST", "/runs/", {"war_room": "bridge", "runbook": "tidy"})

    def ask(self):
        # Nobody listens there, so that the question stays open.
        self.olga.must("POST", "/people/", {"username": "clock", "kind": "bot"})
        self.server.muster("bot", "ask", "clock", typed="http://127.0.0.1:9/clock\n")
        self.olga.must("POST", "/war-rooms/bridge/members/", {"user": "clock", "role": "responder"})
        self.say("what time is it, @clock?")

    def share(self):
        parts = [("war_room", "", "bridge"), ("description", "", "of db-1"), ("file", '; filename="notes.txt"', "the disk is full\n")]
        lines = [f'--part\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n{text}\r\n' for name, more, text in parts]
        headers, self.olga.headers = self.olga.headers, {**self.olga.headers, "Content-Type": "multipart/form-data; boundary=part"}
        status, file = self.olga.exchange("POST", "/api/v1/chat-files/", "".join(lines) + "--part--\r\n")
        self.olga.headers = headers
        if status != 201:
            raise RuntimeError(f"sharing a file: {status} {file}")
        self.olga.must("POST", f"/chat-files/{file['id']}/log_access/", {"access_type": "VIEW"})
        self.olga.must("POST", f"/chat-files/{file['id']}/classify/", {"classification": "CONFIDENTIAL"})

    def say(self, content, **more):
        body = {"war_room": "bridge", "content": content, **more}
        return self.olga.must("POST", "/war-room-messages/", body)["id"]


def code(secret):
    """A code of an authenticator (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at : at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def poison(database):
    """An event that a follower could not take, which cannot be brought about from outside."""
    row = ("search", 1, "00000000-0000-7000-8000-000000000000", "it could not be read", 1_795_334_534_370_525)
    database.execute("INSERT INTO parked_events VALUES (?, ?, ?, ?, ?)", row)
    database.commit()


def literal(value):
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    return str(value) if isinstance(value, (int, float)) else "'" + value.replace("'", "''") + "'"


def tables(database):
    listed = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    return [name for (name,) in database.execute(listed)]


def rows(database, table, columns=None):
    """The rows of a table, in the order of all their columns, which has nothing of how they are stored."""
    names = columns or [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    listed = ", ".join(names)
    return names, sorted(database.execute(f"SELECT {listed} FROM {table}"), key=lambda row: [literal(each) for each in row])


def dump(database, head):
    """The database as SQL."""
    yield f"-- {head}\n"
    made = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
    for (sql,) in database.execute(made):
        yield sql + ";\n"
    for table in tables(database):
        names, found = rows(database, table)
        for row in found:
            yield f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(map(literal, row))});\n"


def fails(database):
    """Tables that have no row although they should."""
    return [table for table in tables(database) if table not in EMPTY and not rows(database, table)[1]]


class Stage(Server):
    """A server with the fixtures' key, an anchor in a file, and one that cannot be reached."""

    def __init__(self):
        super().__init__()
        self.environment["CHAT_ENCRYPTION_KEY"] = KEY
        self.serving = {
            "MUSTER_AUDIT_ANCHOR_FILE": f"{self.data}/anchors", "MUSTER_AUDIT_ANCHOR_URL": "http://127.0.0.1:9/heads",
            "MUSTER_OUTBOUND_ALLOW": "127.0.0.1:9",
        }

    def database(self):
        return sqlite3.connect(pathlib.Path(self.data) / "muster.db")

    def settle(self):
        """Waits until heads are signed and anchored and every word is indexed, and stops."""
        deadline = time.monotonic() + 60
        wanted = ["anchors", "anchor_failures", "followers", "search_tokens"]
        while time.monotonic() < deadline:
            with looking(self.data) as database:
                counts = [database.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in wanted]
            if all(counts):
                break
            time.sleep(0.2)  # Nothing outside the database tells of them.
        self.stop()


def main():
    with Stage() as server:
        scene = Scene(server)
        for phase in scene.phases:
            phase()
        server.settle()
        database = server.database()
        poison(database)
        if empty := fails(database):
            sys.exit(f"make_schema: the scene leaves nothing in {', '.join(empty)}")
        (name,) = database.execute("SELECT MAX(name) FROM migrations").fetchone()
        target = SCHEMAS / f"{name}.sql"
        with target.open("x", encoding="utf-8") as file:
            file.writelines(dump(database, f"The schema {name}; the master key is {KEY}."))
    print(f"wrote {target} ({target.stat().st_size} bytes)")


if __name__ == "__main__":
    main()
