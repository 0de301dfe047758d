"""What a server does when its disk fails. Each round it runs under a library that lets one write or one sync of its data
fail, the K-th since its start, with EIO or ENOSPC or half done, once or from then on (faults/faults.c); then it is killed,
and in every other round what it failed to synchronise is gone too, as after a power cut. Bar: nothing acknowledged is lost.
When the disk cannot be written, the server either ends at its start or says so: reading goes on, writing is refused with
503 read_only until a restart or with 507 storage_full until there is room, and /readyz tells. The record stays whole.

After a single failure acknowledgements may go on where no commit lost a byte by it: when the disk was full (the commit is
refused, and there is room again), when half was written (SQLite writes the rest), when it met another file than the
write-ahead log (what is copied from there to the database stands in the log until the copy is synchronised), and when it
met a sync of that log that had nothing to write (each commit synchronised its own). Else a commit failed, and nothing may
be acknowledged until a restart. A failure that was not reached is tried again with half of the K until it is."""

import collections
import time

from crew import ROOM, Crew, history_of
from experiment import Caller, Experiment
from faults import FaultyServer

FAILURES = [("sync", "EIO"), ("sync", "EIO+"), ("write", "EIO"), ("write", "EIO+"), ("write", "ENOSPC")]
FAILURES += [("write", "ENOSPC+"), ("write", "short"), ("write", "short+"), ("sync", "ENOSPC")]
SMALL = [("sync", "EIO"), ("write", "EIO+"), ("write", "ENOSPC+"), ("write", "short"), ("sync", "EIO+")]
NOT_REACHED = "was not reached"
WAIT_SECONDS = 10
# What may be answered while the disk fails; the second line is for deeds that came too late, or one pin too many.
FINE = {"read_only", "storage_full", "busy"}
FINE |= {"not_found", "gone", "conflict", "invalid"}


class Round:
    """One life of the server, with one failure in it."""

    def __init__(self, experiment, server, crew, kind, at, how):
        self.experiment, self.server, self.crew = experiment, server, crew
        self.name = f"{kind} {at} {how}"
        self.goes_on = how.endswith("+")
        self.is_full = "ENOSPC" in how or "short" in how
        self.kind = kind
        server.fail(kind, at, how)

    @property
    def was_injected(self):
        return self.server.was_injected

    @property
    def harms_commit(self):
        """True when bytes of a commit did not come into the write-ahead log, or not to the disk."""
        kind, _, where = self.server.injected.partition(" of ")
        if not where.startswith("muster.db-wal"):
            return False
        return where.endswith(" with pages to write") if kind == "sync" else "EIO" in self.name

    def run(self):
        """Returns how it went."""
        try:
            self.server.start()
        except RuntimeError:
            self.experiment.bar(f"{self.name}: what does not start was made to fail", self.was_injected)
            return "did not start"
        self.crew.begin()
        deadline = time.monotonic() + WAIT_SECONDS
        while not self.was_injected and time.monotonic() < deadline:
            time.sleep(0.01)  # What it says is read by a thread that tells nobody.
        if not self.was_injected:
            return NOT_REACHED
        time.sleep(0.3)  # What failed ends the batch that it was in, and those who wait for it are told.
        return self.judge_server()

    def judge_server(self):
        """Asks the harmed server what it still does."""
        caller = Caller(self.server, self.crew.owner_token)
        body = {"war_room": ROOM, "content": "probe", "client_id": f"probe {self.name}"}
        operation = self.crew.history.invoke("probe", "send", ROOM, by="owner", key=body["client_id"], value="probe")
        wrote, answer = caller.send("POST", "/war-room-messages/", body)
        ready, parts = caller.exchange("GET", "/readyz")
        healthy, _ = caller.exchange("GET", "/healthz")
        read, _ = caller.send("GET", f"/war-rooms/{ROOM}/events/?after=0&limit=5")
        caller.close()
        bar = self.experiment.bar
        bar(f"{self.name}: it lives and reads: {healthy}, {read}", healthy == 200 and read == 200)
        if wrote in (200, 201):
            self.crew.history.ok(operation, seq=answer["seq"], id=answer["id"])
            bar(f"{self.name}: who writes is ready: {ready}", ready == 200)
            bar(f"{self.name}: a disk that fails for good is noticed", not self.goes_on)
            bar(f"{self.name}: nothing goes on after a commit that failed: {self.server.injected}", not self.harms_commit)
            return "went on"
        self.crew.history.unknown(operation, answer["code"])
        if (wrote, answer["code"]) == (507, "storage_full"):
            bar(f"{self.name}: only a full disk is called full", self.is_full and self.kind == "write")
            return "refused: 507 storage_full"
        bar(f"{self.name}: the refusal says why: {wrote} {answer}", (wrote, answer["code"]) == (503, "read_only"))
        bar(f"{self.name}: /readyz tells: {ready} {parts}", ready == 503 and parts["parts"]["database"] is False)
        acknowledged = self.crew.acknowledged
        time.sleep(0.1)  # For what must not come there is nothing to wait for.
        bar(f"{self.name}: nothing is acknowledged any more", self.crew.acknowledged == acknowledged)
        return "refused: 503 read_only"


def live(experiment, server, crew, failure, cuts_power):
    """One life of the server with this failure in it, and its end; returns how it went."""
    server.keep_disk()
    went = Round(experiment, server, crew, *failure).run()
    if server.process.poll() is None:
        server.kill()
    crew.end()
    if cuts_power:
        server.cut_power(experiment.random, keeps=0)
    return went


def main():
    experiment = Experiment("failing-io", __doc__, "A8")
    dice = experiment.random
    if experiment.is_small:
        plan = [(kind, dice.randint(20, 200), how) for kind, how in SMALL]
    else:
        plan = [(kind, at, how) for at in range(1, 501) for kind, how in [dice.choice(FAILURES)]]
    ended = collections.Counter()
    with FaultyServer() as server:
        crew = Crew(server, history_of(experiment), experiment.seed, experiment.is_small)
        server.stop()
        for number, (kind, at, how) in enumerate(plan):
            went = live(experiment, server, crew, (kind, at, how), number % 2)
            while went == NOT_REACHED and at > 1:
                ended[went] += 1
                at //= 2
                went = live(experiment, server, crew, (kind, at, how), number % 2)
            ended[went] += 1
        server.is_faulty = False
        server.start()
        for what, count in ended.most_common():
            experiment.figure(what, count)
        injected = ended.total() - ended[NOT_REACHED]
        experiment.figure("failures that were reached", injected)
        experiment.bar(f"all {len(plan)} failures are reached", injected >= len(plan))
        codes = {code.removeprefix("read: ") for code in crew.refusals}
        experiment.bar(f"nothing else is answered: {sorted(codes - FINE)}", codes <= FINE)
        crew.must_be_fine(experiment, least=len(plan))
    experiment.finish()


if __name__ == "__main__":
    main()
