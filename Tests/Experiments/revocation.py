"""How soon an access that was taken away stops hearing a room. Sockets listen to a room in which somebody speaks all the
time; tokens, sessions, memberships, accounts, clearances and roles are taken away under them. Bar: every such socket is
closed within a second, hears nothing that was said after that, and every other one hears everything. Who is an observer
from now on keeps the socket and hears on, but the next thing that a commander may do is refused, over REST and on that
socket; who is no administrator any more is refused the next thing that one may do. The speaker speaks all the time."""

import threading
import time

from experiment import Caller, Experiment, Server
from history import Deeds
from program import Program

# A short run is one of the tests of every day, on machines that build meanwhile.
BOUND_SECONDS, SMALL_BOUND_SECONDS = 1.0, 10.0
HEARD_SECONDS_MAX = 10
PASSWORD = "correct horse battery staple"
KINDS = ["token", "membership", "account", "clearance", "session", "house role", "room role", "nothing"]
# These keep their sockets.
STAY = ["room role", "nothing"]


class Listener:
    """One socket on a thread of its own, which notes when it heard what, how it was refused, and when it ended."""

    def __init__(self, server, token, room):
        self.program = Program(server, token, room)
        self.program.wait_for("welcome")
        self.program.connection.settimeout(1)
        self.heard, self.refusals = [], []
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
            elif frame["type"] in ("error", "ack"):
                self.refusals.append(frame.get("code"))
        self.ended = time.monotonic()

    def refusal(self):
        """Says something, and returns the code with which that is refused, None when it is not."""
        before = len(self.refusals)
        self.program.send(type="chat_message", content="a word of an observer")
        deadline = time.monotonic() + HEARD_SECONDS_MAX
        while len(self.refusals) == before and time.monotonic() < deadline:
            time.sleep(0.005)  # The thread that listens tells nobody.
        return self.refusals[-1] if len(self.refusals) > before else None

    def stop(self):
        self.wanted = False
        self.thread.join(timeout=5)
        self.program.close()


class Speaker:
    """Says something every 20 ms until it is told to stop."""

    def __init__(self, server, token, room, deeds):
        self.caller, self.room, self.deeds = Caller(server, token), room, deeds
        self.said, self.accident, self.silences = [], None, 0
        self.wanted = True
        self.thread = threading.Thread(target=self._speak, daemon=True)
        self.thread.start()

    def _speak(self):
        try:
            while self.wanted:
                body = {"war_room": self.room, "content": f"word {len(self.said)}"}
                seq = self.caller.must("POST", "/war-room-messages/", body)["seq"]
                self.said.append((time.monotonic(), seq))
                self.deeds.note("said", seq=seq)
                time.sleep(0.02)  # The rate at which it speaks.
        except Exception as error:  # Kept, since nobody can be heard too late while nothing is said.
            self.accident = repr(error)

    def says_more(self):
        """Waits until something more was said; counts when there is nothing."""
        before = len(self.said)
        while len(self.said) == before and self.thread.is_alive():
            time.sleep(0.005)  # The thread that speaks tells nobody.
        self.silences += len(self.said) == before

    def stop(self):
        self.wanted = False
        self.thread.join(timeout=10)


class House:
    """The server's people, a few of each kind, and what may be taken away from them."""

    def __init__(self, server, each):
        self.server = server
        server.muster("user", "add", "owner", "--role", "admin", "--password-stdin", typed=PASSWORD + "\n")
        self.owner = Caller(server, server.token("owner"))
        self.owner.must("POST", "/war-rooms/", {"name": "Hall", "slug": "hall", "classification": "INTERNAL"})
        self.callers, self.keys, self.kinds = {}, {}, {}
        for kind in KINDS:
            for number in range(each):
                self.enrol(f"{kind.replace(' ', '-')}{number}", kind)

    def enrol(self, name, kind):
        # Without a password, which takes the longest to make.
        self.owner.must("POST", "/people/", {"username": name, "role": "admin" if kind == "house role" else "member"})
        self.keys[name] = self.session(name) if kind == "session" else self.server.token(name)
        self.callers[name], self.kinds[name] = Caller(self.server, self.keys[name]), kind
        role = "commander" if kind == "room role" else "responder"
        self.owner.must("POST", "/war-rooms/hall/members/", {"user": name, "role": role})

    def session(self, person):
        """The key of a session, by a link that the command line makes."""
        out = self.server.muster("user", "reset-password", person, "--json")
        link = out.split("link=")[1].split('"')[0]
        caller = Caller(self.server, source=f"127.0.2.{1 + len(self.keys)}")
        return caller.must("POST", "/auth/link/", {"key": link})["token"]

    def take_away(self, person):
        """Takes away from somebody what their kind is about."""
        caller, members = self.callers[person], "/war-rooms/hall/members/"
        {
            "token": lambda: caller.must("DELETE", f"/tokens/{token_id(caller)}/"),
            "membership": lambda: self.owner.must("DELETE", members, {"user": person}),
            "account": lambda: self.server.muster("user", "disable", person),
            "clearance": lambda: self.server.muster("user", "set-clearance", person, "PUBLIC"),
            "session": lambda: caller.must("POST", "/auth/logout/", {}),
            "house role": lambda: self.server.muster("user", "set-role", person, "member"),
            "room role": lambda: self.owner.must("POST", members, {"user": person, "role": "observer"}),
        }[self.kinds[person]]()

    def act(self, person):
        """Does something that only their role lets them do; returns the status, None where there is no such thing."""
        kind, caller = self.kinds[person], self.callers[person]
        if kind == "house role":
            return caller.send("POST", "/people/", {"username": f"guest{time.monotonic_ns()}"})[0]
        if kind == "room role":
            return caller.send("PATCH", "/war-rooms/hall/", {"description": f"as {person} says"})[0]
        return None


def token_id(caller):
    return caller.must("GET", "/tokens/")["results"][0]["id"]


def not_heard(said, listeners):
    """How much of what was said these have not heard, all together."""
    return sum(len(said - {seq for _, seq in listener.heard}) for listener in listeners)


class Round:
    """Something is taken away from one person, and what comes of it is measured."""

    def __init__(self, experiment, house, person, listener, bound):
        self.bar, self.house, self.person, self.listener, self.bound = experiment.bar, house, person, listener, bound
        self.kind = house.kinds[person]

    def run(self):
        """Returns how long the socket stayed open, None when it may stay, and how much it heard too late."""
        before = self.house.act(self.person)
        self.bar(f"{self.person}: may act before: {before}", before in (None, 200, 201))
        self.house.take_away(self.person)
        done = time.monotonic()
        after = self.house.act(self.person)
        self.bar(f"{self.person}: the next act is refused: {after}", after in (None, 403))
        if self.kind in STAY:
            code = self.listener.refusal()
            self.bar(f"{self.person}: so it is on the socket: {code}", code == "forbidden")
            self.bar(f"{self.person}: the socket stays", self.listener.thread.is_alive())
            return None, 0
        self.listener.thread.join(timeout=5 + self.bound)
        ended = self.listener.ended
        late = sum(at > done + self.bound for at, _ in self.listener.heard)
        return max(0, ended - done) if ended else float("inf"), late


def main():
    experiment = Experiment("revocation", __doc__, "A26")
    each, bound = (1, SMALL_BOUND_SECONDS) if experiment.is_small else (20, BOUND_SECONDS)
    figure, bar, deeds = experiment.figure, experiment.bar, Deeds(experiment.history_path())
    with Server() as server:
        house = House(server, each)
        listeners = {name: Listener(server, key, "hall") for name, key in house.keys.items()}
        speaker = Speaker(server, server.token("owner"), "hall", deeds)
        order = [name for name, kind in house.kinds.items() if kind != "nothing"]
        experiment.random.shuffle(order)
        delays, late = {kind: [] for kind in KINDS if kind not in STAY}, 0
        for name in order:
            speaker.says_more()
            seconds, heard = Round(experiment, house, name, listeners[name], bound).run()
            deeds.note("taken away", person=name, closed_after=str(seconds), heard_too_late=heard)
            late += heard
            if seconds is not None:
                delays[house.kinds[name]].append(seconds)
            speaker.says_more()
        speaker.stop()
        said = {seq for _, seq in speaker.said}
        whole = [listeners[name] for name, kind in house.kinds.items() if kind in STAY]
        deadline = time.monotonic() + HEARD_SECONDS_MAX
        while (missing := not_heard(said, whole)) and time.monotonic() < deadline:
            time.sleep(0.02)  # What was said last is on its way, and read by threads that tell nobody.
        for kind, seconds in delays.items():
            figure(f"{kind}: closed after, at worst of {len(seconds)}", max(seconds) * 1000, "ms")
            bar(f"{kind}: every socket is closed within {bound:.0f} s", max(seconds) <= bound)
        figure("messages said", len(said))
        figure("heard by the revoked after the bound", late)
        figure("not heard by those who stayed", missing)
        bar(f"the speaker lives to the end: {speaker.accident}", speaker.accident is None)
        bar("something is said before and after each", speaker.silences == 0)
        bar("nothing is heard after the bound", late == 0)
        bar("whoever stays hears everything", missing == 0)
        for name, listener in listeners.items():
            listener.stop()
            deeds.note("heard", person=name, seqs=[seq for _, seq in listener.heard])
        deeds.close()
    experiment.finish()


if __name__ == "__main__":
    main()
