"""What every experiment shares: a seed, figures, a bar, and a server of its own."""

import argparse
import http.client
import json
import pathlib
import random
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "BrowserTests"))

from server import Server, looking  # noqa: E402

HISTORIES = pathlib.Path(__file__).resolve().parents[2] / ".build" / "experiments"


class Experiment:
    """One run. Figures are printed as they come; a missed bar makes the run fail at its end."""

    def __init__(self, name, summary, *_promises, options=()):
        """`_promises` are the ids of what it proves, which script/experiments finds here."""
        parser = argparse.ArgumentParser(prog=name, description=summary)
        parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same choices")
        size = parser.add_mutually_exclusive_group()
        size.add_argument("--small", action="store_true", help="a short run, for the tests of every day")
        size.add_argument("--full", action="store_true", help="the size for a release, which is the default")
        parser.add_argument("--histories", type=pathlib.Path, default=HISTORIES, help="where histories are left")
        for option, meaning in options:
            parser.add_argument(option, action="store_true", help=meaning)
        arguments = parser.parse_args()
        self.name = name
        self.options = arguments
        self.histories = arguments.histories
        self.histories.mkdir(parents=True, exist_ok=True)
        self.seed = arguments.seed
        self.is_small = arguments.small
        self.random = random.Random(self.seed)
        self.missed = []
        self.begun = time.monotonic()
        print(f"{name}: seed {self.seed}{', small' if self.is_small else ''}", flush=True)

    def figure(self, what, value, unit=""):
        shown = f"{value:.4g}" if isinstance(value, float) else str(value)
        print(f"  {what:<58} {shown:>10} {unit}".rstrip(), flush=True)

    def bar(self, what, holds):
        """Something that must be so."""
        if not holds:
            self.missed.append(what)
            print(f"  missed: {what}", flush=True)

    def history_path(self, part=""):
        """Where this run leaves a history; a short run never takes the place of one for a release."""
        size = "-small" if self.is_small else ""
        return self.histories / f"{self.name}{part}{size}-{self.seed}.jsonl"

    def skip(self, why):
        """Ends a run that cannot be made here. script/experiments looks for this line."""
        print(f"{self.name}: SKIPPED: {why}", flush=True)
        sys.exit(0)

    def finish(self):
        seconds = time.monotonic() - self.begun
        print(f"{self.name}: {'MISSED' if self.missed else 'held'} in {seconds:.0f} s", flush=True)
        sys.exit(1 if self.missed else 0)


class Caller:
    """Requests to the REST API over one connection that stays open."""

    def __init__(self, server, token=None, source=None):
        self.connection = http.client.HTTPConnection(
            "127.0.0.1", server.port, timeout=60, source_address=(source, 0) if source else None
        )
        self.headers = {"Content-Type": "application/json"}
        if token:
            self.headers["Authorization"] = f"Token {token}"

    def send(self, method, path, body=None):
        """The status and the parsed answer; None when it has no body."""
        content = None if body is None else json.dumps(body)
        return self.exchange(method, "/api/v1" + path, content)

    def exchange(self, method, path, content=None):
        """The same for any address."""
        self.connection.request(method, path, content, self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text else None

    def must(self, method, path, body=None):
        """The answer of a request that has to be granted."""
        status, answer = self.send(method, path, body)
        if status >= 300:
            raise RuntimeError(f"{method} {path}: {status} {answer}")
        return answer

    def close(self):
        self.connection.close()


__all__ = ["Caller", "Experiment", "Server", "looking"]
