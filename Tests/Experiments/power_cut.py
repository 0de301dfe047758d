"""What is left of a server's word after a power cut. The server runs under a library that keeps a second copy of its data
with only what was synchronised (faults/faults.c); each round kills it and starts the next one from that copy, to which, in
two of three rounds, any half of the other pages came as well, some of them torn. Bar: nothing acknowledged is lost, nothing
is there twice, every reader heard the log, and the record is whole. The same is then done to a server whose SQLite does not
synchronise each commit (`--normal` does only that): its loss has to be found, or the experiment shows nothing."""

import collections
import time

from crew import Crew, history_of, is_whole, judge
from experiment import Experiment
from faults import FaultyServer

KEEPS = [0.0, 0.5, 0.5]  # The chance of each page that nobody synchronised, round by round.
NORMAL = "faults: synchronous is NORMAL"


def run(experiment, rounds, is_normal):
    """Rounds of power cuts; returns the violations that the checker finds."""
    with FaultyServer() as server:
        history = history_of(experiment, "-normal" if is_normal else "")
        crew = Crew(server, history, experiment.seed, experiment.is_small)
        # Who they are is durable before the first cut, also for a server that synchronises less.
        server.stop()
        server.keep_disk(is_normal)
        pages = collections.Counter()
        for number in range(rounds):
            server.start()
            crew.begin()
            time.sleep(experiment.random.uniform(0.05, 0.5 if experiment.is_small else 1.0))
            server.kill()
            crew.end()
            given_up, kept = server.cut_power(experiment.random, KEEPS[number % len(KEEPS)])
            pages.update(lost=given_up, kept=kept)
        server.is_faulty = False
        server.start()
        entries = crew.settle()
        server.stop()
        experiment.figure("power cuts", rounds)
        experiment.figure("acknowledged", crew.acknowledged)
        experiment.figure("entries in the log", entries)
        experiment.figure("pages written, not synchronised and lost", pages["lost"])
        experiment.figure("pages written, not synchronised and kept", pages["kept"])
        was_normal = any(NORMAL in line for line in server.output)
        experiment.bar(f"SQLite {'is' if is_normal else 'is not'} set to NORMAL", was_normal == is_normal)
        violations = judge(experiment, crew.history)
        if not is_normal:
            resets = sum(reader.resets for reader in crew.readers)
            experiment.bar("a reader is never told to forget what it has", resets == 0)
            is_whole(server, experiment)
        return violations


def main():
    option = ("--normal", "only the control: SQLite set to synchronous=NORMAL, whose loss must be found")
    experiment = Experiment("power-cut", __doc__, "A1", options=[option])
    if not experiment.options.normal:
        violations = run(experiment, 3 if experiment.is_small else 200, is_normal=False)
        experiment.bar("the history is valid", not violations)
    print("  the control, synchronous=NORMAL:", flush=True)
    violations = run(experiment, 2 if experiment.is_small else 20, is_normal=True)
    found = any(violation.rule == "lost" for violation in violations)
    experiment.bar("the loss that synchronous=NORMAL allows is found", found)
    experiment.finish()


if __name__ == "__main__":
    main()
