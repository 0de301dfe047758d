"""A long history of one server, judged. Two people each in eight rooms send, edit, delete, react and pin over
sockets, as much as the server takes, somebody reads meanwhile, and the server is killed under them from time to time.
Bar: the checker finds a million operations valid, in 60 s of one core, and the record is whole."""

import collections
import time

from crew import history_of, is_whole, judge
from crowd import Crowd, descriptors
from experiment import Caller, Experiment, Server
from order import Browser
from rooms import whole_log
from voices import Worker

JUDGED_SECONDS_MAX = 60


def main():
    experiment = Experiment("operations", __doc__, "A13")
    figure, bar = experiment.figure, experiment.bar
    total, life = (3000, 0.7) if experiment.is_small else (1_000_000, 20)
    descriptors()
    with Server() as server:
        history = history_of(experiment)
        server.add_person("owner", "Owner")
        token = server.token("owner")
        rooms = [f"room{number}" for number in range(8)]
        owner = Caller(server, token)
        for room in rooms:
            owner.must("POST", "/war-rooms/", {"name": room, "slug": room})
        owner.close()
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
        while not all(worker.is_done for worker in workers):
            browser = Browser(experiment, server, token, rooms, history)
            lived = time.monotonic() + experiment.random.uniform(0.5, 1.5) * life
            while time.monotonic() < lived and not all(worker.is_done for worker in workers):
                crowd.run(0.3)
                browser.look()
            browser.caller.close()
            # Once all is asked for, what has no outcome is asked for again and gets one.
            if any(worker.left for worker in workers):
                server.kill()
                server.start()
                kills += 1
        seconds = time.monotonic() - begun
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
