"""The room core, resume, outboxes, timers and the journal's batches in a seeded simulation (A14). Bar: every promise holds in
10,000 seeds within 20 minutes, a seed runs the same twice, and each planted defect is found."""

import os
import pathlib
import re
import subprocess
import threading
import time

from experiment import Experiment

SECONDS_MAX = 20 * 60
# Seeds in which a planted defect has to be found at the latest.
DEFECT_SEEDS = 100
DEFECTS = [
    "late-sync",
    "forgotten-commit",
    "lost-frame",
    "doubled-frame",
    "detached-timer",
    "forgotten-client",
    "stray-projection",
    "changed-record",
]
# Seeds that one process runs: small enough that both cores are busy to the end.
SHARE = 100


def program():
    """The simulator that belongs to the server under test: MUSTER_SIMULATE, or the one beside MUSTER_BIN."""
    return os.environ.get("MUSTER_SIMULATE") or str(pathlib.Path(os.environ["MUSTER_BIN"]).parent / "muster-simulate")


def simulate(*arguments):
    """Its status and its lines. Hashing is fixed, since the order of a dictionary is not for chance to choose."""
    environment = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1")
    done = subprocess.run([program(), *arguments], env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout.splitlines() + done.stderr.splitlines()


class Seeds:
    """A range of seeds, shared out to one process a core."""

    def __init__(self, first, last):
        self.shares = [(at, min(at + SHARE - 1, last)) for at in range(first, last + 1, SHARE)]
        self.lock = threading.Lock()
        self.counts = {}
        self.ran = 0
        self.complaints = []

    def run(self):
        workers = [threading.Thread(target=self.work) for _ in range(os.cpu_count() or 1)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    def work(self):
        while True:
            with self.lock:
                if not self.shares:
                    return
                first, last = self.shares.pop(0)
            status, lines = simulate("--seeds", f"{first}-{last}")
            with self.lock:
                self.take(status, lines, first, last)

    def take(self, status, lines, first, last):
        ran = 0
        for line in lines:
            if found := re.fullmatch(r"count (.+): (\d+)", line):
                self.counts[found[1]] = self.counts.get(found[1], 0) + int(found[2])
            elif found := re.fullmatch(r"seeds (\d+)", line):
                ran = int(found[1])
            else:
                self.complaints.append(line)
        self.ran += ran
        if ran != last - first + 1:
            self.complaints.append(f"seeds {first} to {last}: {ran} were run, status {status}")


def repeats(experiment, seed):
    """Two processes come to the same history."""
    first, second = (simulate("--seeds", str(seed)) for _ in range(2))
    experiment.bar(f"seed {seed} runs the same twice", first == second)


def finds(experiment, defect, seeds):
    status, lines = simulate("--defect", defect, "--seeds", f"{experiment.seed}-{experiment.seed + seeds - 1}", "--until-broken")
    ran = next((int(line.split()[1]) for line in lines if re.fullmatch(r"seeds \d+", line)), 0)
    experiment.bar(f"the planted defect {defect} is found", status == 1)
    if status == 1:
        experiment.figure(f"{defect} is found within", ran, "seeds")


def main():
    experiment = Experiment("simulator", __doc__, "A14")
    count = 10 if experiment.is_small else 10_000
    seeds = Seeds(experiment.seed, experiment.seed + count - 1)
    begun = time.monotonic()
    seeds.run()
    seconds = time.monotonic() - begun
    for line in seeds.complaints[:60]:
        print(f"    {line}")
    experiment.figure("seeds", seeds.ran)
    for what, number in sorted(seeds.counts.items()):
        experiment.figure(what, number)
    experiment.figure("seconds", round(seconds))
    experiment.bar(f"every promise holds in {count} seeds", seeds.ran == count and not seeds.complaints)
    experiment.bar("it takes 20 minutes at most", seconds <= SECONDS_MAX)
    repeats(experiment, experiment.seed)
    for defect in ["late-sync", "lost-frame"] if experiment.is_small else DEFECTS:
        finds(experiment, defect, DEFECT_SEEDS)
    experiment.finish()


if __name__ == "__main__":
    main()
