"""A long history of one server, judged. Two programs of one account each in eight rooms send, edit, delete, react and
pin over sockets, as much as the server takes, and somebody reads meanwhile. All the time sockets are cut and one
acknowledgement in a hundred is lost on the way; from time to time the server is killed under them, and while its data is
small enough to be copied at each start, every other time the power is cut (faults/faults.c). Bar: everything asked for
gets an outcome, nobody is told to forget what they have, the checker finds a million operations valid, in 60 s of one
core, and the record is whole."""

import collections
import pathlib
import time

from browser import Browser
from crew import history_of, is_whole, judge
from crowd import Crowd, End, descriptors
from experiment import Experiment
from faults import FaultyServer
from gauge import MEBIBYTE
from rooms import open_rooms, whole_log
from voices import Worker, are_done

JUDGED_SECONDS_MAX = 60
# Many times what it takes, so that a server that does not go on ends the run.
SMALL_SECONDS_MAX, SECONDS_MAX = 300, 4 * 3600
LOSS = 0.01
TURN_SECONDS = 0.3
POWER_BYTES_MAX = 128 * MEBIBYTE
LIVES_MIN = 5  # Of the server, however fast it is.
KEEPS = [0.0, 0.5]  # The chance of each page that nobody synchronised, power cut by power cut.


class Unlucky(Worker):
    """A worker whose socket is cut now and then, and of whose acknowledgements some never come."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.lost, self.cuts = 0, 0

    def acknowledged(self, answer):
        if self.crowd.random.random() >= LOSS:
            return super().acknowledged(answer)
        self.lost += 1
        operation, kind, fields = self.waiting.pop(answer["ref"])
        self.crowd.history.unknown(operation, "the acknowledgement was lost")
        if kind == "send":
            self.again.append((kind, fields))
            self.say()
        self.go_on()

    def cut(self):
        """Ends its socket with a reset; it comes back as after any end."""
        self.cuts += 1
        self.socket.abort()
        self.ended(self.socket, End(None, None))


class Harm:
    """What is done to the server from time to time."""

    def __init__(self, experiment, server):
        self.random, self.server = experiment.random, server
        self.kills, self.power_cuts = 0, 0
        # Who they are is durable before the first cut.
        server.stop()
        server.keep_disk()
        server.start()

    def strike(self):
        """Kills the server, or cuts its power, and starts it again."""
        self.server.kill()
        if self.server.is_faulty and self.power_cuts <= self.kills:
            self.server.cut_power(self.random, KEEPS[self.power_cuts % len(KEEPS)])
            self.power_cuts += 1
        else:
            self.kills += 1
        files = pathlib.Path(self.server.data).iterdir()
        self.server.is_faulty = sum(file.stat().st_size for file in files) <= POWER_BYTES_MAX
        self.server.keep_disk()
        self.server.start()


def left(workers):
    """How many operations are still to be asked for."""
    return sum(worker.left for worker in workers)


def work(experiment, crowd, browser, workers, seconds, least):
    """Lets everybody work for so long, or until less than that is left or all is done, and cuts one socket after the
    other."""
    end = time.monotonic() + seconds

    def is_over():
        return time.monotonic() >= end or left(workers) < least or are_done(workers)

    while not is_over():
        crowd.run(TURN_SECONDS, is_over)
        browser.look()
        if open_ones := [worker for worker in workers if worker.socket]:
            experiment.random.choice(open_ones).cut()
    browser.close()


def main():
    experiment = Experiment("operations", __doc__, "A13")
    figure, bar = experiment.figure, experiment.bar
    total, life = (3000, 0.7) if experiment.is_small else (1_000_000, 20)
    descriptors()
    with FaultyServer() as server:
        history = history_of(experiment)
        rooms = [f"room{number}" for number in range(8)]
        token = open_rooms(server, rooms)
        harm = Harm(experiment, server)
        crowd = Crowd(server.port, experiment.seed, history)
        count = total // (2 * len(rooms))
        # What both hear is the same; it is written down for one of them.
        workers = [
            Unlucky(crowd, f"worker{number}", "owner", rooms[number // 2], token, count, records=number % 2 == 0)
            for number in range(2 * len(rooms))
        ]
        for worker in workers:
            worker.come()
        begun = time.monotonic()
        deadline = begun + (SMALL_SECONDS_MAX if experiment.is_small else SECONDS_MAX)
        while not are_done(workers) and time.monotonic() < deadline:
            browser = Browser(experiment, server, token, rooms, history)
            least = left(workers) - total // LIVES_MIN
            work(experiment, crowd, browser, workers, experiment.random.uniform(0.5, 1.5) * life, least)
            # Once all is asked for, what has no outcome is asked for again and gets one.
            if left(workers):
                harm.strike()
        seconds = time.monotonic() - begun
        bar("everything asked for gets an outcome", are_done(workers))
        crowd.close()
        figure("operations asked for", history.operations)
        figure("granted", sum(worker.said for worker in workers))
        refusals = sum((worker.refusals for worker in workers), collections.Counter())
        for code, times in sorted(refusals.items()):
            figure(f"refused: {code}", times)
        figure("operations a second, with the time to come back", history.operations / seconds)
        harms = {
            "times killed": harm.kills, "power cuts": harm.power_cuts,
            "sockets cut": sum(worker.cuts for worker in workers),
            "acknowledgements lost on the way": sum(worker.lost for worker in workers),
        }
        for what, times in harms.items():
            figure(what, times)
            bar(f"there are {what}", times > 0)
        bar("nobody is told to forget what they have", not any(worker.resets for worker in workers))
        entries = sum(len(whole_log(server, token, room, history)[0]) for room in rooms)
        history.close()
        server.stop()
        figure("entries in the log", entries)
        used = time.process_time()
        bar("the history is valid", not judge(experiment, history))
        used = time.process_time() - used
        figure("processor time of judging", used, "s")
        bar(f"it is judged in {JUDGED_SECONDS_MAX} s", used <= JUDGED_SECONDS_MAX)
        bar("so many operations were asked for", history.operations >= total)
        is_whole(server, experiment)
    experiment.finish()


if __name__ == "__main__":
    main()
