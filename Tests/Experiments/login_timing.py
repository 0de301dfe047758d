"""How long a refused sign-in takes, for names that exist and names that do not. Bar: the medians are within 5 %."""

import statistics
import time

from experiment import Caller, Experiment, Server

TRIES_AN_ACCOUNT = 5  # What one account may try at once; a sixth is refused without a hash.
TRIES_AN_ADDRESS = 20
PASSWORD = "correct horse battery staple"
# A short run is one of the tests of every day, on machines that build meanwhile: it still tells a hash from none.
RATIO_MAX, SMALL_RATIO_MAX = 1.05, 2


class Loopback:
    """An address for each twenty attempts: all of 127.0.0.0/8 is this machine."""

    def __init__(self, server):
        self.server = server
        self.attempts = 0
        self.caller = None

    def attempt(self, name):
        if self.attempts % TRIES_AN_ADDRESS == 0:
            if self.caller:
                self.caller.close()
            self.caller = Caller(self.server, source=f"127.0.1.{1 + self.attempts // TRIES_AN_ADDRESS}")
        self.attempts += 1
        begun = time.perf_counter()
        status, answer = self.caller.send("POST", "/auth/login/", {"username": name, "password": "wrong " + PASSWORD})
        return time.perf_counter() - begun, status, answer


def main():
    experiment = Experiment("login-timing", __doc__, "S2")
    accounts, tries = (1, 3) if experiment.is_small else (16, TRIES_AN_ACCOUNT)
    with Server() as server:
        kinds = {"known": [], "unknown": [], "disabled": []}
        for number in range(accounts):
            server.add_person(f"known{number}", "Known")
            kinds["known"].append(f"known{number}")
            kinds["unknown"].append(f"nobody{number}")
        for number in range(accounts):
            server.add_person(f"gone{number}", "Gone")
            server.muster("user", "disable", f"gone{number}")
            kinds["disabled"].append(f"gone{number}")
        loopback = Loopback(server)
        loopback.attempt("warmup")
        taken = {kind: [] for kind in kinds}
        answers = set()
        # One of each kind at a time and in any order, so that what else the machine does weighs on all alike.
        for number in list(range(accounts)) * tries:
            for kind in experiment.random.sample(list(kinds), len(kinds)):
                seconds, status, answer = loopback.attempt(kinds[kind][number])
                taken[kind].append(seconds)
                answers.add((status, answer["code"], answer["detail"]))
        experiment.bar("every refusal reads the same", len(answers) == 1)
        for kind, seconds in taken.items():
            ratio = statistics.median(mine / known for mine, known in zip(seconds, taken["known"]))
            experiment.figure(f"{kind} names, {len(seconds)} attempts, median", statistics.median(seconds) * 1000, "ms")
            experiment.figure(f"{kind} names, against known ones", ratio)
            most = SMALL_RATIO_MAX if experiment.is_small else RATIO_MAX
            is_alike = 1 / most <= ratio <= most
            experiment.bar(f"{kind} names take as long as known ones, within a factor of {most}", is_alike)
    experiment.finish()


if __name__ == "__main__":
    main()
