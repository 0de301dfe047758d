"""What the Autobahn test suite says of the sockets, if it is at hand: WSTEST is the command that runs it. It wants an echo,
so between it and the server stands a bridge that passes on every byte of frames and handshakes as they are, signs in, and
writes a message back where the server answers it. Bar: every case of categories 1 to 7 and 10 is passed, and of 9 those
within the server's limits; three that send a message in more fragments than are taken have to end with 1009."""

import collections
import json
import os
import pathlib
import shlex
import socket
import struct
import subprocess
import tempfile
import threading

from experiment import Experiment, Server
from frame_model import TEXT, FrameModel
from proxy import server_frames
from rooms import open_rooms

ROOM = "hall"
PASSED = {"OK", "NON-STRICT", "INFORMATIONAL"}
# These send a message in more fragments than the server takes, and have to end with 1009.
BEYOND = {"6.2.3": 1009, "6.3.2": 1009, "10.1.1": 1009}
SUITE_SECONDS_MAX = 1800
SMALL = ["1.1.*", "2.*", "3.*", "4.*", "5.*", "7.*"]
# Compression is not spoken, and what is larger than a message may be.
LEFT_OUT = ["12.*", "13.*", "9.1.2", "9.1.3", "9.1.4", "9.1.5", "9.1.6", "9.2.2", "9.2.3", "9.2.4", "9.2.5", "9.2.6"]
LEFT_OUT += ["9.3.*", "9.4.*", "9.5.*", "9.6.*"]


class Messages(FrameModel):
    """Keeps the messages of a client, to be written back."""

    def __init__(self):
        super().__init__()
        self.kept = collections.deque()

    def complete(self):
        self.kept.append((self.opcode, self.message))
        super().complete()


def frame(opcode, payload):
    """A server's frame."""
    size = len(payload)
    if size < 126:
        return struct.pack("!BB", 0x80 | opcode, size) + payload
    if size < 65_536:
        return struct.pack("!BBH", 0x80 | opcode, 126, size) + payload
    return struct.pack("!BBQ", 0x80 | opcode, 127, size) + payload


class Bridge:
    """Listens for the suite, and has a connection to the server for each of its own."""

    def __init__(self, server, token):
        self.server, self.token = server, token
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        server = socket.create_connection(("127.0.0.1", self.server.port))
        for each in (client, server):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        head = b""
        while b"\r\n\r\n" not in head:
            more = client.recv(65_536)
            if not more:
                return
            head += more
        _, _, fields = head.partition(b"\r\n")
        own = f"GET /ws/chat/{ROOM}/ HTTP/1.1\r\nAuthorization: Token {self.token}\r\n"
        server.sendall(own.encode() + fields)
        messages, is_live = Messages(), threading.Event()
        threading.Thread(target=self.back, args=(server, client, messages, is_live), daemon=True).start()
        # What is sent before the room is open may be answered in another order.
        is_live.wait(timeout=10)
        try:
            while more := client.recv(65_536):
                messages.feed(more)
                server.sendall(more)
            server.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def back(self, server, client, messages, is_live):
        """What the server says: frames of control as they are, and messages for its answers."""
        stream = server.makefile("rb")
        try:
            while (line := stream.readline()) not in (b"\r\n", b""):
                client.sendall(line)
            client.sendall(line)
            for opcode, payload, whole in server_frames(stream):
                if opcode != TEXT:
                    client.sendall(whole)
                    continue
                kind = json.loads(payload)["type"]
                if kind == "live":
                    is_live.set()
                elif kind in ("error", "pong"):
                    client.sendall(frame(*messages.kept.popleft()))
            client.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def main():
    experiment = Experiment("autobahn", __doc__, "A16")
    command = shlex.split(os.environ.get("WSTEST", ""))
    if not command:
        experiment.skip("WSTEST names no command that runs the suite")
    with Server() as server, tempfile.TemporaryDirectory(prefix="muster-autobahn-") as place:
        token = open_rooms(server, [ROOM])
        bridge = Bridge(server, token)
        plan = {
            "outdir": place, "servers": [{"agent": "muster", "url": f"ws://127.0.0.1:{bridge.port}"}],
            "cases": SMALL if experiment.is_small else ["*"], "exclude-cases": LEFT_OUT, "exclude-agent-cases": {},
        }
        path = pathlib.Path(place) / "plan.json"
        path.write_text(json.dumps(plan))
        command += ["--mode", "fuzzingclient", "--spec", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=SUITE_SECONDS_MAX)
        found = pathlib.Path(place) / "index.json"
        experiment.bar(f"the suite runs: {done.stderr[-300:]}", found.exists())
        cases = json.loads(found.read_text())["muster"] if found.exists() else {}
        experiment.bar("it has cases", len(cases) > 0)
        ends = collections.Counter(case["behavior"] for case in cases.values())
        for what, count in sorted(ends.items()):
            experiment.figure(f"cases that are {what}", count)
        for name, case in sorted(cases.items()):
            passed = case["behavior"] in PASSED and case["behaviorClose"] in PASSED
            said = f"{case['behavior']}, {case['behaviorClose']}, closed with {case['remoteCloseCode']}"
            holds = case["remoteCloseCode"] == BEYOND[name] if name in BEYOND else passed
            experiment.bar(f"case {name}: {said}", holds)
        experiment.bar("the server lives", server.process.poll() is None)
    experiment.finish()


if __name__ == "__main__":
    main()
