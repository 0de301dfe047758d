"""What is left of a server's word after a power cut. The server runs under a library that keeps a second copy of its data
with only what was synchronised (faults/faults.c); each round kills it and starts the next one from that copy, to which, in
two of three rounds, any half of the other pages came as well, some of them torn. Bar: nothing acknowledged is lost, nothing
is there twice, every reader heard the log, and the record is whole. The same is then done to a server whose SQLite does not
synchronise each commit (`--normal` does only that): its loss has to be found, or the experiment shows nothing."""

import collections

from crew import Crew, history_of
from experiment import Experiment
from faults import FaultyServer

KEEPS = [0.0, 0.5, 0.5]  # The chance of each page that nobody synchronised, round by round.
NORMAL = "faults: synchronous is NORMAL"


def run(experiment, rounds, is_normal):
    """Rounds of power cuts, and what is left."""
    with FaultyServer() as server:
        history = history_of(experiment, "-normal" if is_normal else "")
        crew = Crew(server, history, experiment.seed, experiment.is_small)
        # Who they are is durable before the first cut, also for a server that synchronises less.
        server.stop()
        server.keep_disk(is_normal)
        pages = collections.Counter()
        for number in range(rounds):
            server.start()
            crew.work_until_killed(experiment)
            given_up, kept = server.cut_power(experiment.random, KEEPS[number % len(KEEPS)])
            pages.update(lost=given_up, kept=kept)
        server.is_faulty = False
        server.start()
        experiment.figure("power cuts", rounds)
        experiment.figure("pages written, not synchronised and lost", pages["lost"])
        experiment.figure("pages written, not synchronised and kept", pages["kept"])
        was_normal = any(NORMAL in line for line in server.output)
        experiment.bar(f"SQLite {'is' if is_normal else 'is not'} set to NORMAL", was_normal == is_normal)
        if is_normal:
            crew.must_have_worked(experiment, rounds)
            found = any(violation.rule == "lost" for violation in crew.conclude(experiment))
            experiment.bar("the loss that synchronous=NORMAL allows is found", found)
        else:
            crew.must_be_fine(experiment, least=rounds)


def main():
    option = ("--normal", "only the control: SQLite set to synchronous=NORMAL, whose loss must be found")
    experiment = Experiment("power-cut", __doc__, "A1", options=[option])
    if not experiment.options.normal:
        run(experiment, 3 if experiment.is_small else 200, is_normal=False)
    print("  the control, synchronous=NORMAL:", flush=True)
    run(experiment, 2 if experiment.is_small else 20, is_normal=True)
    experiment.finish()


if __name__ == "__main__":
    main()
