"""What somebody finds who has the data directory, the logs and a backup. A thousand marked texts are planted in every
kind of content and searched for in every byte of every file, while the server runs, in a backup made meanwhile, and
after the server was killed; the master key is searched for in the backup as well. Bar: none is found."""

import pathlib

from experiment import Caller, Experiment, Server

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class Planter:
    """Plants texts by turns in the kinds of content; each is planted once."""

    def __init__(self, experiment, server):
        self.random = experiment.random
        self.server = server
        self.planted = []
        server.add_person("gardener", "Gardener")
        self.caller = Caller(server, server.token("gardener"))
        self.room = self.caller.must("POST", "/war-rooms/", {"name": "Bed", "slug": "bed"})["id"]
        self.caller.must("POST", "/incidents/", {"title": "Frost", "severity": "SEV3"})

    def canary(self):
        text = "canary" + "".join(self.random.choice(LETTERS) for _ in range(18))
        self.planted.append(text)
        return text

    def message(self):
        body = {"war_room": self.room, "content": f"words {self.canary()} words"}
        return self.caller.must("POST", "/war-room-messages/", body)["id"]

    def edit(self):
        self.caller.must("PATCH", f"/war-room-messages/{self.message()}/", {"content": self.canary()})

    def deleted(self):
        self.caller.must("DELETE", f"/war-room-messages/{self.message()}/")

    def client_id(self):
        body = {"war_room": self.room, "content": self.canary(), "client_id": self.canary()}
        self.caller.must("POST", "/war-room-messages/", body)

    def new_room(self):
        body = {"name": self.canary(), "description": self.canary(), "privacy_level": "private"}
        room = self.caller.must("POST", "/war-rooms/", body)["id"]
        self.caller.must("PATCH", f"/war-rooms/{room}/", {"name": self.canary(), "description": self.canary()})

    def incident(self):
        body = {
            "title": self.canary(), "severity": "SEV3", "summary": self.canary(), "description": self.canary(),
            "labels": [self.canary()], "services": [self.canary()],
        }
        key = self.caller.must("POST", "/incidents/", body)["key"]
        self.caller.must("PATCH", f"/incidents/{key}/", {"title": self.canary(), "summary": self.canary()})
        self.caller.must("POST", f"/incidents/{key}/status/", {"status": "identified", "reason": self.canary()})

    def command(self):
        line = self.random.choice(["/update summary", "/update title", "/severity SEV2", "/escalate"])
        body = {"war_room": "inc-1", "content": f"{line} {self.canary()}"}
        self.caller.must("POST", "/war-room-messages/", body)

    def refused_command(self):
        line = self.random.choice(["/assign", "/pin", "/help", "/no-such-word"])
        self.caller.send("POST", "/war-room-messages/", {"war_room": "inc-1", "content": f"{line} {self.canary()}"})

    def search(self):
        self.caller.must("GET", f"/war-rooms/{self.room}/messages/?search={self.canary()}")

    def failed_sign_in(self):
        self.caller.send("POST", "/auth/login/", {"username": self.canary(), "password": self.canary()})

    def plant(self, count):
        kinds = [
            self.message, self.edit, self.deleted, self.client_id, self.new_room, self.incident, self.search,
            self.command, self.refused_command,
        ]
        self.server.add_person("named", f"Named {self.canary()}")
        for _ in range(3):
            self.failed_sign_in()
        while len(self.planted) < count:
            self.random.choice(kinds)()


def places(server):
    """Every byte that is left behind: files by name, and what the server said."""
    for path in sorted(pathlib.Path(server.data).rglob("*")):
        if path.is_file():
            yield str(path.relative_to(server.data)), path.read_bytes()
    yield "the log", "".join(server.output).encode()


def backup(experiment, server, planted):
    """A backup, as it would lie on somebody else's disk."""
    path = pathlib.Path(server.data + ".backup")
    try:
        server.muster("backup", str(path))
        content = path.read_bytes()
        key = (pathlib.Path(server.data) / "master.key").read_text().strip()
        found = [text for text in planted if text.encode() in content]
        experiment.figure("bytes searched in a backup", len(content))
        experiment.figure("texts found in a backup", len(found))
        experiment.bar(f"nothing is found in a backup: {', '.join(found[:5])}", not found)
        has_key = key.encode() in content or bytes.fromhex(key) in content
        experiment.bar("the master key is not in a backup", not has_key)
    finally:
        path.unlink(missing_ok=True)


def main():
    experiment = Experiment("canary", __doc__, "A23")
    with Server() as server:
        server.environment["MUSTER_LOG_LEVEL"] = "trace"
        server.process.terminate()
        server.process.wait()
        server.start()
        planter = Planter(experiment, server)
        planter.plant(100 if experiment.is_small else 1000)
        experiment.figure("texts planted", len(planter.planted))
        for when, prepare in [("while it runs", lambda: None), ("after kill -9", server.kill)]:
            prepare()
            if server.process.poll() is None:
                backup(experiment, server, planter.planted)
            seen, found = 0, []
            for name, content in places(server):
                seen += len(content)
                found += [f"{text} in {name}" for text in planter.planted if text.encode() in content]
            experiment.figure(f"bytes searched {when}", seen)
            experiment.figure(f"texts found {when}", len(found))
            experiment.bar(f"nothing is found {when}: {', '.join(found[:5])}", not found)
    experiment.finish()


if __name__ == "__main__":
    main()
