"""What a server does when its disk is full. The data lies in a file system of its own in memory; while the crew works it is
filled to the last byte, kept full, and freed. Bar: while it is full nothing is acknowledged that is not in the record, what
is refused is refused with 507 storage_full, reading goes on and no socket ends; once there is room writing goes on by itself
within 10 s; nothing acknowledged is lost and the record is whole."""

import contextlib
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from crew import ROOM, Crew, history_of
from experiment import Caller, Experiment, Server

INSIDE = "FULL_DISK_INSIDE"
RECOVERY_SECONDS_MAX = 10


def can_mount():
    """Why this process may mount nothing, not even in a name space of its own; empty when it may."""
    if sys.platform != "linux":
        return "only Linux has a file system in memory of a chosen size"
    command = ["unshare", "--user", "--map-root-user", "--mount", "true"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10)
    except OSError as error:
        return str(error)
    return "" if done.returncode == 0 else done.stderr.strip() or f"unshare exited with {done.returncode}"


@contextlib.contextmanager
def small_disk(mebibytes):
    """A directory on a file system of this size."""
    place = tempfile.mkdtemp(prefix="muster-small-disk-")
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", place], check=True, timeout=10)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True, timeout=10)
        os.rmdir(place)


def fill(path):
    """Takes all room that is left."""
    with open(path, "ab", buffering=0) as file:
        for size in (65_536, 4096):
            with contextlib.suppress(OSError):
                while file.write(b"x" * size) == size:
                    pass


class Watch:
    """Asks a server that has no room, from time to time."""

    def __init__(self, server, crew):
        self.caller, self.crew = Caller(server, crew.owner_token), crew
        self.asked, self.answered = 0, 0

    def look(self):
        self.asked += 1
        read, _ = self.caller.send("GET", f"/war-rooms/{ROOM}/events/?after=0&limit=5")
        healthy, _ = self.caller.exchange("GET", "/healthz")
        self.answered += read == 200 and healthy == 200 and all(reader.is_open for reader in self.crew.readers)


def hold_full(experiment, server, crew, filler):
    """Keeps the disk full for a while, then frees it; figures and bars of one time."""
    refused = crew.refusals["storage_full"]
    watch = Watch(server, crew)
    begun = time.monotonic()
    for _ in range(3 if experiment.is_small else 300):
        fill(filler)
        watch.look()
        time.sleep(0.5)  # So long the disk is full each time.
    seconds = time.monotonic() - begun
    refused = crew.refusals["storage_full"] - refused
    experiment.figure("kept full for", seconds, "s")
    experiment.figure("refused with 507 storage_full", refused)
    experiment.bar("a full disk is told", refused > 0)
    experiment.bar("reading goes on and no socket ends", watch.answered == watch.asked)
    acknowledged = crew.acknowledged
    begun = time.monotonic()
    filler.unlink()
    while crew.acknowledged == acknowledged and time.monotonic() - begun < 3 * RECOVERY_SECONDS_MAX:
        time.sleep(0.01)  # As exactly as the recovery is to be known.
    recovery = time.monotonic() - begun
    experiment.figure("first acknowledgement after there was room", recovery, "s")
    experiment.bar(f"writing goes on within {RECOVERY_SECONDS_MAX} s", recovery <= RECOVERY_SECONDS_MAX)


def main():
    reason = "" if INSIDE in os.environ else can_mount()
    if not reason and INSIDE not in os.environ:
        command = ["unshare", "--user", "--map-root-user", "--mount", sys.executable, *sys.argv]
        os.execvpe(command[0], command, {**os.environ, INSIDE: "1"})
    experiment = Experiment("disk-full", __doc__, "A7")
    if reason:
        experiment.skip(f"nothing can be mounted here: {reason}")
    with small_disk(16 if experiment.is_small else 64) as place:
        server = Server()
        os.rmdir(server.data)
        server.data = f"{place}/data"
        os.mkdir(server.data, 0o700)
        with server:
            crew = Crew(server, history_of(experiment), experiment.seed, experiment.is_small)
            crew.begin()
            for _ in range(1 if experiment.is_small else 4):
                time.sleep(1)  # The crew works while there is room, before …
                hold_full(experiment, server, crew, pathlib.Path(place) / "filler")
                time.sleep(0.5)  # … and after.
            crew.end()
            crew.must_be_fine(experiment)
    experiment.finish()


if __name__ == "__main__":
    main()
