"""What is left of a server's word after kill -9. Eight writers send, edit, delete, react and pin over sockets and REST,
two readers resume, and the server is killed under them again and again; whatever had no answer is asked for again with the
same client id. Bar: nothing acknowledged is lost, nothing is there twice, every reader heard the log, and the record is
whole."""

import time

from crew import Crew, history_of, is_whole, judge
from experiment import Experiment, Server


def main():
    experiment = Experiment("kill", __doc__, "A1", "A13")
    rounds = 3 if experiment.is_small else 200
    with Server() as server:
        crew = Crew(server, history_of(experiment), experiment.seed, experiment.is_small)
        for number in range(rounds):
            if number > 0:
                server.start()
            crew.begin()
            time.sleep(experiment.random.uniform(0.05, 0.5 if experiment.is_small else 1.0))
            server.kill()
            crew.end()
        server.start()
        entries = crew.settle()
        server.stop()
        experiment.figure("times killed", rounds)
        experiment.figure("acknowledged", crew.acknowledged)
        experiment.figure("entries in the log", entries)
        experiment.bar("a reader is never told to forget what it has", sum(each.resets for each in crew.readers) == 0)
        experiment.bar("the history is valid", not judge(experiment, crew.history))
        is_whole(server, experiment)
    experiment.finish()


if __name__ == "__main__":
    main()
