"""How soon an access that was taken away stops hearing a room. Sockets listen to a room in which somebody speaks all the
time; tokens, sessions, memberships, accounts and clearances are taken away under them. Bar: every such socket is closed
within a second, hears nothing that was said after that, and every other one hears everything."""

import threading
import time

from experiment import Caller, Experiment, Server
from program import Program

BOUND_SECONDS = 1.0
HEARD_SECONDS_MAX = 10


class Listener:
    """One socket on a thread of its own, which notes when it heard what and when it ended."""

    def __init__(self, server, token, room):
        self.program = Program(server, token, room)
        self.program.wait_for("welcome")
        self.program.connection.settimeout(1)
        self.heard = []
        self.ended = None
        self.wanted = True
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self):
        while self.wanted:
            try:
                frame = self.program.next()
            except TimeoutError:
                continue
            except OSError:
                break
            if frame["type"] == "chat_message":
                self.heard.append((time.monotonic(), frame["seq"]))
        self.ended = time.monotonic()

    def stop(self):
        self.wanted = False
        self.thread.join(timeout=5)
        self.program.close()


class Speaker:
    """Says something every 20 ms until it is told to stop."""

    def __init__(self, server, token, room):
        self.caller = Caller(server, token)
        self.room = room
        self.said = []
        self.wanted = True
        self.thread = threading.Thread(target=self._speak, daemon=True)
        self.thread.start()

    def _speak(self):
        while self.wanted:
            body = {"war_room": self.room, "content": f"word {len(self.said)}"}
            sent = self.caller.must("POST", "/war-room-messages/", body)
            self.said.append((time.monotonic(), sent["seq"]))
            time.sleep(0.02)  # The rate at which it speaks.

    def says_more(self):
        """Waits until something more was said."""
        before = len(self.said)
        while len(self.said) == before and self.thread.is_alive():
            time.sleep(0.005)  # The thread that speaks tells nobody.

    def stop(self):
        self.wanted = False
        self.thread.join(timeout=10)


def revocations(server, owner, people):
    """What is taken away, and how: one person each, in turn."""
    return {
        "token": lambda person: people[person].must("DELETE", f"/tokens/{token_id(people[person])}/"),
        "membership": lambda person: owner.must("DELETE", "/war-rooms/hall/members/", {"user": person}),
        "account": lambda person: server.muster("user", "disable", person),
        "clearance": lambda person: server.muster("user", "set-clearance", person, "PUBLIC"),
        "session": lambda person: people[person].must("POST", "/auth/logout/", {}),
    }


def not_heard(said, listeners):
    """How much of what was said these have not heard, all together."""
    return sum(len(said - {seq for _, seq in listener.heard}) for listener in listeners)


def token_id(caller):
    return caller.must("GET", "/tokens/")["results"][0]["id"]


def session_of(server, person, number):
    """The key of a session, by a link that the command line makes."""
    out = server.muster("user", "reset-password", person, "--json")
    link = out.split("link=")[1].split('"')[0]
    caller = Caller(server, source=f"127.0.2.{1 + number}")
    return caller.must("POST", "/auth/link/", {"key": link})["token"]


def main():
    experiment = Experiment("revocation", __doc__, "A26")
    each = 2 if experiment.is_small else 20
    with Server() as server:
        server.add_person("owner", "Owner")
        owner = Caller(server, server.token("owner"))
        owner.must("POST", "/war-rooms/", {"name": "Hall", "slug": "hall", "classification": "INTERNAL"})
        people, keys, kinds = {}, {}, {}
        for kind in ["token", "membership", "account", "clearance", "session", "nothing"]:
            for number in range(each):
                name = f"{kind}{number}"
                server.muster("user", "add", name, "--password-stdin", typed="correct horse battery staple\n")
                keys[name] = session_of(server, name, len(keys)) if kind == "session" else server.token(name)
                people[name] = Caller(server, keys[name])
                kinds[name] = kind
                owner.must("POST", "/war-rooms/hall/members/", {"user": name, "role": "responder"})
        listeners = {name: Listener(server, key, "hall") for name, key in keys.items()}
        speaker = Speaker(server, server.token("owner"), "hall")
        acts = revocations(server, owner, people)
        order = [name for name in people if kinds[name] != "nothing"]
        experiment.random.shuffle(order)
        delays = {kind: [] for kind in acts}
        late = 0
        for name in order:
            speaker.says_more()
            acts[kinds[name]](name)
            done = time.monotonic()
            listeners[name].thread.join(timeout=5)
            ended = listeners[name].ended
            delays[kinds[name]].append(max(0, ended - done) if ended else float("inf"))
            late += sum(1 for at, _ in listeners[name].heard if at > done + BOUND_SECONDS)
            speaker.says_more()
        speaker.stop()
        said = {seq for _, seq in speaker.said}
        whole = [listeners[name] for name in people if kinds[name] == "nothing"]
        deadline = time.monotonic() + HEARD_SECONDS_MAX
        while (missing := not_heard(said, whole)) and time.monotonic() < deadline:
            time.sleep(0.02)  # What was said last is on its way, and read by threads that tell nobody.
        for kind, seconds in delays.items():
            experiment.figure(f"{kind}: closed after, at worst of {len(seconds)}", max(seconds) * 1000, "ms")
            experiment.bar(f"{kind}: every socket is closed within a second", max(seconds) <= BOUND_SECONDS)
        experiment.figure("messages said", len(said))
        experiment.figure("heard by the revoked after the bound", late)
        experiment.figure("not heard by those who stayed", missing)
        experiment.bar("nothing is heard after the bound", late == 0)
        experiment.bar("whoever stays hears everything", missing == 0)
        for listener in listeners.values():
            listener.stop()
    experiment.finish()


if __name__ == "__main__":
    main()
