"""What happens when all come back at once. Thousands of sockets, of people from many addresses, hear rooms in which
somebody speaks, with all rates on; the server is killed and started again, and restarted as an operator does.
Everybody obeys the `Retry-After` of a refusal and else comes back with full jitter, always from the last seq that
they have. Bar: all are live again within 30 s, nothing acknowledged is lost, nobody misses anything, and /healthz
answers within 200 ms, but for one in a hundred, from the moment the server is up. A restart says so: every socket is
closed with 1012."""

import collections
import concurrent.futures
import signal
import time

from crew import history_of, is_whole, judge
from crowd import Crowd, descriptors
from experiment import Caller, Experiment, Server
from gauge import Asker, memory, processor_seconds, share
from rooms import make_rooms, whole_log
from voices import Listener, Speaker

BACK_SECONDS_MAX, HEALTH_SECONDS_MAX = 30, 0.2
# A short run is one of the tests of every day, on machines that build meanwhile.
SMALL_BACK_SECONDS_MAX, SMALL_HEALTH_SECONDS_MAX = 120, 10
SOCKETS_EACH = 20  # What one person may hold.
SOCKETS_PER_ADDRESS = 40  # Less than one address may open at once.


def people(server, count):
    """So many accounts with a token each; making one takes a moment, so two are made at a time."""

    def one(number):
        server.muster("user", "add", f"person{number}")
        return f"person{number}", server.token(f"person{number}")

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(one, range(count)))


def address(number):
    """One of as many loopback addresses as there are."""
    place = number // SOCKETS_PER_ADDRESS
    return f"127.1.{place // 250}.{1 + place % 250}"


class Storm:
    """The crowd, and one storm after the other."""

    def __init__(self, experiment, server, count, rooms):
        self.experiment, self.server = experiment, server
        self.back_max, self.health_max = BACK_SECONDS_MAX, HEALTH_SECONDS_MAX
        if experiment.is_small:
            self.back_max, self.health_max = SMALL_BACK_SECONDS_MAX, SMALL_HEALTH_SECONDS_MAX
        self.history = history_of(experiment)
        self.crowd = Crowd(server.port, experiment.seed, self.history)
        accounts = people(server, -(-count // SOCKETS_EACH) + 1)
        self.token = accounts[0][1]
        self.rooms = [f"room{number}" for number in range(rooms)]
        make_rooms(server, self.token, self.rooms)
        # Each room is spoken in by its maker.
        self.speakers = [
            Speaker(self.crowd, f"speaker of {room}", accounts[0][0], room, self.token, 2, 100, "127.0.0.2")
            for room in self.rooms[:SOCKETS_EACH]
        ]
        self.listeners = [
            Listener(self.crowd, f"listener{number}", self.rooms[number % rooms],
                     accounts[1 + number // SOCKETS_EACH][1], address(number))
            for number in range(count)
        ]

    @property
    def everybody(self):
        return self.speakers + self.listeners

    def all_live(self):
        return all(each.is_live for each in self.everybody)

    def begin(self):
        for each in self.everybody:
            each.come()
        begun = time.monotonic()
        came = self.crowd.run(180, self.all_live)
        self.experiment.figure("all of them live, the first time, after", time.monotonic() - begun, "s")
        self.experiment.bar("all of them come", came)
        for speaker in self.speakers:
            speaker.speak()

    def end_of_all(self):
        """How often each way to end was met, by everybody together."""
        return sum((each.ends for each in self.everybody), collections.Counter())

    def storm(self, what, strike):
        """Lets the server end in some way, and measures the return; the clients do nothing special."""
        figure, bar = self.experiment.figure, self.experiment.bar
        self.crowd.run(1)
        before = self.end_of_all()
        strike()
        # What the others do not notice while the server starts they notice now.
        up, pid = time.monotonic(), self.server.process.pid
        asker = Asker(self.server.port)
        self.crowd.run(0.2)
        back = self.crowd.run(4 * self.back_max, self.all_live)
        took, used = time.monotonic() - up, processor_seconds(pid)
        self.crowd.run(1)
        answers = asker.stop()
        seconds = [seconds for _, status, seconds in answers if status == 200]
        ends = self.end_of_all() - before
        figure(f"{what}: everybody is live again after", took, "s")
        figure(f"{what}: /healthz at worst", 1000 * max(seconds, default=float("inf")), "ms")
        figure(f"{what}: /healthz, all but one in a hundred", 1000 * share(seconds, 0.99), "ms")
        figure(f"{what}: processor time of the server until then", used, "s")
        figure(f"{what}: memory of the server", memory(pid) / 1e6, "MB")
        for code, count in sorted(ends.items(), key=lambda each: str(each[0])):
            figure(f"{what}: ended {'without a word' if code is None else f'with {code}'}", count)
        bar(f"{what}: everybody is live within {self.back_max} s", back and took <= self.back_max)
        bar(f"{what}: /healthz always answers", len(seconds) == len(answers) > 0)
        bar(f"{what}: /healthz answers within {self.health_max} s", share(seconds, 0.99) <= self.health_max)
        return ends

    def restart(self):
        """As an operator does it: the sockets are told, while their owners listen."""
        self.server.process.send_signal(signal.SIGTERM)
        ended = self.crowd.run(60, lambda: self.server.process.poll() is not None)
        self.experiment.bar("a restart ends the server", ended)
        self.server.stop()
        self.server.start()

    def kill(self):
        self.server.kill()
        self.server.start()

    def settle(self):
        """Everybody hears the rest, and the history gets the logs."""
        bar = self.experiment.bar
        for speaker in self.speakers:
            speaker.speaks = False
        bar("everything said gets an outcome", self.crowd.run(60, lambda: all(one.is_done for one in self.speakers)))
        owner = Caller(self.server, self.token)
        heads = {}
        for room in self.rooms:
            heads[room] = owner.must("GET", f"/war-rooms/{room}/")["head"]
            time.sleep(0.05)  # As fast as one token may ask.
        owner.close()
        heard = self.crowd.run(60, lambda: all(each.last == heads[each.room] for each in self.everybody))
        bar("everybody hears everything", heard)
        self.crowd.close()
        figure = self.experiment.figure
        figure("acknowledged", sum(speaker.said for speaker in self.speakers))
        figure("said again after a refusal", sum(sum(speaker.refusals.values()) for speaker in self.speakers))
        for what in ("holes", "repeats", "resets"):
            number = sum(getattr(each, what) for each in self.everybody)
            figure(f"{what} in what they hear", number)
            bar(f"nobody has {what}", number == 0)
        self.server.stop()
        self.server.serving = {}
        self.server.start()
        for room in self.rooms:
            whole_log(self.server, self.token, room, self.history)
        self.history.close()
        self.server.stop()
        bar("the history is valid", not judge(self.experiment, self.history))
        is_whole(self.server, self.experiment)


def main():
    experiment = Experiment("storm", __doc__, "A11")
    count, rooms = (60, 4) if experiment.is_small else (10_000, 100)
    count = min(count, descriptors())
    server = Server()
    server.serving = {"MUSTER_RATE_LIMITS": "on"}
    with server:
        storm = Storm(experiment, server, count, rooms)
        experiment.figure("sockets", len(storm.everybody))
        storm.begin()
        for number in range(1 if experiment.is_small else 3):
            storm.storm(f"kill {number + 1}", storm.kill)
        ends = storm.storm("restart", storm.restart)
        others = {code for code in ends if code not in (None, 1012, 429, 503)}
        experiment.bar(f"nobody is sent away for good: {others}", not others)
        experiment.bar("a restart is told to every socket", ends[1012] == len(storm.everybody))
        storm.settle()
    experiment.finish()


if __name__ == "__main__":
    main()
