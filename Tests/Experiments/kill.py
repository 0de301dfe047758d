"""What is left of a server's word after kill -9. Eight writers send, edit, delete, react and pin over sockets and REST,
two readers resume, and the server is killed under them again and again; whatever had no answer is asked for again with the
same client id. Bar: nothing acknowledged is lost, nothing is there twice, every reader heard the log, and the record is
whole; at least one acknowledgement for each kill."""

from crew import Crew, history_of
from experiment import Experiment, Server


def main():
    experiment = Experiment("kill", __doc__, "A1", "A13")
    rounds = 3 if experiment.is_small else 200
    with Server() as server:
        crew = Crew(server, history_of(experiment), experiment.seed, experiment.is_small)
        for number in range(rounds):
            if number > 0:
                server.start()
            crew.work_until_killed(experiment)
        server.start()
        experiment.figure("times killed", rounds)
        crew.must_be_fine(experiment, least=rounds)
    experiment.finish()


if __name__ == "__main__":
    main()
