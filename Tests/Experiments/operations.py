"""A long history of one server, judged. Two programs of one account each in eight rooms send, edit, delete, react and
pin over sockets, as much as the server takes, somebody reads meanwhile, and the server is killed under them from time to
time. Bar: everything asked for gets an outcome, the checker finds a million operations valid, in 60 s of one core, and
the record is whole."""

import collections
import time

from browser import Browser
from crew import history_of, is_whole, judge
from crowd import Crowd, descriptors
from experiment import Experiment, Server
from rooms import open_rooms, whole_log
from voices import Worker, are_done

JUDGED_SECONDS_MAX = 60
# Many times what it takes, so that a server that does not go on ends the run.
SMALL_SECONDS_MAX, SECONDS_MAX = 300, 4 * 3600


def main():
    experiment = Experiment("operations", __doc__, "A13")
    figure, bar = experiment.figure, experiment.bar
    total, life = (3000, 0.7) if experiment.is_small else (1_000_000, 20)
    descriptors()
    with Server() as server:
        history = history_of(experiment)
        rooms = [f"room{number}" for number in range(8)]
        token = open_rooms(server, rooms)
        crowd = Crowd(server.port, experiment.seed, history)
        count = total // (2 * len(rooms))
        # What both hear is the same; it is written down for one of them.
        workers = [
            Worker(crowd, f"worker{number}", "owner", rooms[number // 2], token, count, records=number % 2 == 0)
            for number in range(2 * len(rooms))
        ]
        for worker in workers:
            worker.come()
        begun, kills = time.monotonic(), 0
        deadline = begun + (SMALL_SECONDS_MAX if experiment.is_small else SECONDS_MAX)
        while not are_done(workers) and time.monotonic() < deadline:
            browser = Browser(experiment, server, token, rooms, history)
            lived = time.monotonic() + experiment.random.uniform(0.5, 1.5) * life
            while time.monotonic() < lived and not are_done(workers):
                crowd.run(0.3)
                browser.look()
            browser.close()
            # Once all is asked for, what has no outcome is asked for again and gets one.
            if any(worker.left for worker in workers):
                server.kill()
                server.start()
                kills += 1
        seconds = time.monotonic() - begun
        bar("everything asked for gets an outcome", are_done(workers))
        crowd.close()
        figure("operations asked for", history.operations)
        figure("granted", sum(worker.said for worker in workers))
        refusals = sum((worker.refusals for worker in workers), collections.Counter())
        for code, times in sorted(refusals.items()):
            figure(f"refused: {code}", times)
        figure("operations a second, with the time to come back", history.operations / seconds)
        figure("times killed", kills)
        entries = sum(len(whole_log(server, token, room, history)[0]) for room in rooms)
        history.close()
        server.stop()
        figure("entries in the log", entries)
        used = time.process_time()
        bar("the history is valid", not judge(experiment, history))
        used = time.process_time() - used
        figure("processor time of judging", used, "s")
        bar(f"it is judged in {JUDGED_SECONDS_MAX} s", used <= JUDGED_SECONDS_MAX)
        bar("the server was killed meanwhile", kills > 0)
        bar("so many operations were asked for", history.operations >= total)
        is_whole(server, experiment)
    experiment.finish()


if __name__ == "__main__":
    main()
