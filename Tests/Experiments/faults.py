"""Builds the fault library (faults/faults.c), starts servers under it, and cuts their power."""

import os
import pathlib
import shutil
import struct
import subprocess
import tempfile

from experiment import Server

SOURCE = pathlib.Path(__file__).resolve().parent / "faults" / "faults.c"
PAGE, SECTOR = 4096, 512


def build(directory):
    """Compiles the library into a directory; returns its path."""
    library = pathlib.Path(directory) / "faults.so"
    command = ["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
    subprocess.run([*command, "-ldl", "-lpthread"], check=True, timeout=60)
    return library


class FaultyServer(Server):
    """A server with the library preloaded into it, and into nothing else, once `is_faulty`."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.place = tempfile.mkdtemp(prefix="muster-faults-")
        self.library = build(self.place)
        self.disk = pathlib.Path(self.place) / "disk"
        self.clock_file = pathlib.Path(self.place) / "clock"
        self.is_faulty = True
        self.faults = {}
        self.said = 0

    def __exit__(self, *reason):
        super().__exit__(*reason)
        shutil.rmtree(self.place, ignore_errors=True)

    def start(self):
        self.serving = {}
        if self.is_faulty:
            self.serving = {"LD_PRELOAD": str(self.library), "FAULTS_WATCH": self.data, **self.faults}
        self.said = len(self.output)
        return super().start()

    @property
    def injected(self):
        """Which write or sync failed that was to fail in this life of the server, empty until it did: "sync of muster.db-wal
        with pages to write" when that lost something."""
        mark = "faults: injected into a "
        return next((line.partition(mark)[2].strip() for line in self.output[self.said :] if mark in line), "")

    @property
    def was_injected(self):
        return self.injected != ""

    def _is_ready(self):
        # A server whose disk fails while it starts is up and says that it is not ready.
        return super()._is_ready() or (self.was_injected and self._answers("/healthz"))

    # Power

    def keep_disk(self, is_normal=False):
        """From the next start on, keep what a disk would hold; `is_normal` sets SQLite to synchronous=NORMAL."""
        shutil.rmtree(self.disk, ignore_errors=True)
        self.disk.mkdir()
        self.faults["FAULTS_DISK"] = str(self.disk)
        if is_normal:
            self.faults["FAULTS_SYNCHRONOUS"] = "NORMAL"

    def cut_power(self, random, keeps):
        """Leaves of the data of a killed server what the disk holds. Of what was written and not synchronised
        each page reaches the disk with the probability `keeps`, some of them in part, in any order. Returns how many
        pages were given up and how many were kept."""
        names = {}
        for line in (self.disk / "names").read_text().splitlines():
            number, inode, name = line.split(" ", 2)
            names[name] = (number, int(inode))
        left, given_up, kept = {}, 0, 0
        for name, (number, inode) in sorted(names.items()):
            held = self.disk / number
            content = held.read_bytes() if held.exists() else b""
            live = pathlib.Path(self.data) / name
            if live.exists() and live.stat().st_ino == inode:
                content, lost, saved = written_back(content, live.read_bytes(), random, keeps)
                given_up, kept = given_up + lost, kept + saved
            left[name] = content
        shutil.rmtree(self.data)
        os.mkdir(self.data, 0o700)
        for name, content in left.items():
            path = pathlib.Path(self.data) / name
            path.write_bytes(content)
            path.chmod(0o600)
        shutil.rmtree(self.disk)
        self.disk.mkdir()
        return given_up, kept

    # Clock

    def keep_clock(self):
        """From the next start on, the wall clock is what `set_clock` says."""
        self.clock_file.write_bytes(struct.pack("=qq", 0, 0))
        self.faults["FAULTS_CLOCK"] = str(self.clock_file)

    def set_clock(self, offset_seconds, stands_at=None):
        """Moves the server's clock against the real one, or lets it stand still at a moment in seconds since 1970."""
        stands = 0 if stands_at is None else int(stands_at * 1_000_000_000)
        with open(self.clock_file, "r+b") as file:
            file.write(struct.pack("=qq", int(offset_seconds * 1_000_000_000), stands))

    # Failing writes

    def fail(self, kind, at, how):
        """From the next start on, its write or sync number `at` fails; None ends that."""
        self.faults.pop("FAULTS_FAIL", None)
        if kind is not None:
            self.faults["FAULTS_FAIL"] = f"{kind}:{at}:{how}"


def written_back(held, live, random, keeps):
    """What a disk has that holds `held` while `live` was written and only some of it synchronised."""
    if held == live or keeps == 0:
        return held, pages_between(held, live), 0
    length = len(live) if random.random() < keeps else len(held)
    content = bytearray(held.ljust(max(len(held), len(live)), b"\0"))
    given_up, kept = 0, 0
    for at in range(0, len(live), PAGE):
        new = live[at : at + PAGE]
        if content[at : at + len(new)] == new:
            continue
        if random.random() >= keeps:
            given_up += 1
            continue
        kept += 1
        if random.random() < 0.25:
            new = new[: SECTOR * random.randrange(1, PAGE // SECTOR)]
        content[at : at + len(new)] = new
        length = max(length, at + len(new))
    return bytes(content[:length]), given_up, kept


def pages_between(held, live):
    """How many pages of `live` differ from what is held."""
    return sum(held[at : at + PAGE] != live[at : at + PAGE] for at in range(0, len(live), PAGE))
