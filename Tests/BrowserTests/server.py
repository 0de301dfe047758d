"""A real server for a test: its own data directory and port, started, killed and started again."""

import contextlib
import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

START_SECONDS_MAX = 60
PASSWORD = "correct horse battery staple"


class Server:
    """`muster serve` on loopback. Use as a context manager: leaving it ends the server and removes its data."""

    def __init__(self, *arguments):
        self.binary = os.environ["MUSTER_BIN"]
        self.arguments = arguments
        # The binary refuses settings that it does not know, such as the ones that steer these tests.
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("MUSTER_")}
        # What only the server itself gets, not the commands beside it.
        self.serving = {}
        self.people = set()
        # The cookies of who signed in, by name.
        self.sessions = {}
        self.data = tempfile.mkdtemp(prefix="muster-browser-")
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self.process = None
        self.output = []

    def __enter__(self):
        try:
            return self.start()
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        self.stop()
        if self.process:
            self.process.stdout.close()
        shutil.rmtree(self.data, ignore_errors=True)

    def stop(self):
        """Ends the server as an operator does, and waits for its end."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def start(self):
        """Starts the server on the same port and data as before, and returns when it is ready."""
        command = [self.binary, "serve", "--port", str(self.port), "--data", self.data, *self.arguments]
        environment = {**self.environment, "MUSTER_RATE_LIMITS": "off", **self.serving}
        if self.process:
            self.process.stdout.close()
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=environment
        )
        # Read all the time, so that a server that says much is never held up by a full pipe.
        threading.Thread(target=self._read, args=(self.process.stdout,), daemon=True).start()
        deadline = time.monotonic() + START_SECONDS_MAX
        while not self._is_ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the server did not start:\n" + "".join(self.output))
            time.sleep(0.02)  # A server tells nobody that it is ready; it has to be asked.
        return self

    def kill(self):
        """What a power cut looks like to the process: no warning, nothing flushed."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def muster(self, *arguments, typed=None, seconds=120):
        """Runs another command of the binary on the server's data, for so long at most, and returns what it printed."""
        command = [self.binary, *arguments, "--data", self.data]
        done = subprocess.run(
            command, input=typed, capture_output=True, text=True, timeout=seconds, env=self.environment
        )
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} exited with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout.strip()

    def add_person(self, name, display_name):
        self.muster("user", "add", name, "--display-name", display_name, "--password-stdin", typed=PASSWORD + "\n")
        self.people.add(name)

    def token(self, name):
        return self.muster("token", "create", name)

    def rest(self, token, method, path, body=None):
        """One request to the REST API; returns the parsed answer."""
        headers = {"Authorization": f"Token {token}", "Content-Type": "application/json"}
        content = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.origin}/api/v1{path}", data=content, headers=headers, method=method)
        with urllib.request.urlopen(request, timeout=30) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def share(self, token, room, name, content):
        """Shares a file in a room; returns its record."""
        mark = "a-mark-between-parts"
        part = f'--{mark}\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n'
        head = part % ("war_room", "") + f"{room}\r\n" + part % ("file", f'; filename="{name}"')
        body = head.encode() + content + f"\r\n--{mark}--\r\n".encode()
        headers = {"Authorization": f"Token {token}", "Content-Type": f"multipart/form-data; boundary={mark}"}
        request = urllib.request.Request(f"{self.origin}/api/v1/chat-files/", data=body, headers=headers, method="POST")
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())

    def sign_in_link(self):
        """The one-time link that the first start printed."""
        return self.origin + self._printed(r"(/signin\?link=\S+)")[0]

    def demo_people(self):
        """The names of the demonstration's people, and the password of them all."""
        names, password = self._printed(r"people +(\S.*)\n +password +(\S+)")
        return names.split(", "), password

    def _printed(self, pattern):
        deadline = time.monotonic() + START_SECONDS_MAX
        while time.monotonic() < deadline:
            found = re.search(pattern, "".join(self.output))
            if found:
                return found.groups()
            time.sleep(0.02)  # Lines come from the thread that reads them, which tells nobody.
        raise RuntimeError(f"nothing like {pattern} was printed:\n" + "".join(self.output))

    def _is_ready(self):
        return self._answers("/readyz")

    def _answers(self, path):
        """True when an address answers with 200."""
        try:
            with urllib.request.urlopen(self.origin + path, timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def _read(self, pipe):
        try:
            for line in pipe:
                self.output.append(line)
        except ValueError:
            pass  # closed while it was read


def looking(data):
    """The database in a data directory, read only and as it lies there; closed at the end of a `with`."""
    return contextlib.closing(sqlite3.connect(f"file:{data}/muster.db?mode=ro", uri=True))


def free_port():
    """A port that nobody listens on, from below those that the system gives to connections: while a server is away between
    two starts, one of the browser's own attempts to reach it could get its port else."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return port
