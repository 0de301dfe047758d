"""Many sockets on one thread, by epoll: the cheapest honest WebSocket clients, which mask what they send and answer pings."""

import base64
import collections
import heapq
import itertools
import json
import random
import resource
import select
import socket
import struct
import time

READ, WRITE = select.EPOLLIN, select.EPOLLOUT
BROKEN = select.EPOLLHUP | select.EPOLLERR
RECEIVED_AT_ONCE = 256 * 1024
# Connections of one address that have not shown what they want are limited; this stays below.
CONNECTING_MAX = 200
SPARE_DESCRIPTORS = 150  # For what a server and an experiment have open besides sockets.

# How a socket ended: the close code, the status of a refused handshake, or None for an end without a word.
End = collections.namedtuple("End", "code retry_after")


def descriptors():
    """Raises the limit on open files as far as it goes, also for the servers started after this; returns how many
    sockets one process may hold."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return (1 << 20 if hard == resource.RLIM_INFINITY else hard) - SPARE_DESCRIPTORS


def masked(dice, opcode, payload, is_final=True):
    """A client's frame, with a mask from these dice: what is sent is to be the same with the same seed."""
    mask = dice.randbytes(4)
    size = len(payload)
    first = opcode | (0x80 if is_final else 0)
    if size < 126:
        head = struct.pack("!BB", first, 0x80 | size)
    elif size < 65_536:
        head = struct.pack("!BBH", first, 0xFE, size)
    else:
        head = struct.pack("!BBQ", first, 0xFF, size)
    pad = (mask * (size // 4 + 1))[:size]
    hidden = (int.from_bytes(payload, "big") ^ int.from_bytes(pad, "big")).to_bytes(size, "big")
    return head + mask + hidden


class Socket:
    """One connection. Its owner's `opened(socket)`, `heard(socket, payload)` for each text, and `ended(socket, end)`
    once are called as it goes."""

    __slots__ = ("crowd", "owner", "connection", "number", "is_open", "is_over", "reads", "rest", "outgoing")

    def __init__(self, crowd, owner, connection, handshake):
        self.crowd, self.owner, self.connection, self.number = crowd, owner, connection, connection.fileno()
        self.is_open, self.is_over, self.reads = False, False, True
        self.rest, self.outgoing = b"", handshake

    def send(self, **frame):
        self.write(masked(self.crowd.masks, 1, json.dumps(frame).encode()))

    def write(self, content):
        """Bytes as they are."""
        self.outgoing += content
        self.flush()

    def flush(self):
        if self.is_over:
            return
        try:
            sent = self.connection.send(self.outgoing)
            self.outgoing = self.outgoing[sent:]
        except BlockingIOError:
            pass
        except OSError:
            return self.end(None)
        self.watch()

    def watch(self):
        wanted = (READ if self.reads else 0) | (WRITE if self.outgoing else 0)
        self.crowd.poll.modify(self.number, wanted)

    def read(self, reads):
        """Begins or ceases to read."""
        self.reads = reads
        if not self.is_over:
            self.watch()

    def turn(self, events):
        if events & WRITE:
            self.flush()
        if self.is_over:
            return
        if self.reads and events & (READ | BROKEN):
            self.receive()
        elif events & BROKEN:
            self.end(None)

    def receive(self):
        try:
            more = self.connection.recv(RECEIVED_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        if not more:
            return self.end(None)
        self.rest = self.rest + more if self.rest else more
        if self.is_open or self.is_upgraded():
            self.take_frames()

    def is_upgraded(self):
        """Looks for the answer to the handshake."""
        head, found, rest = self.rest.partition(b"\r\n\r\n")
        if not found:
            return False
        if not head.startswith(b"HTTP/1.1 101"):
            lines = head.decode("latin-1").split("\r\n")
            fields = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
            after = fields.get("retry-after")
            self.end(int(lines[0].split()[1]), float(after) if after else None)
            return False
        self.rest, self.is_open = rest, True
        self.crowd.connecting -= 1
        self.owner.opened(self)
        return not self.is_over

    def take_frames(self):
        data, at, size = self.rest, 0, len(self.rest)
        while size - at >= 2 and not self.is_over:
            first, length, head = data[at], data[at + 1] & 0x7F, 2
            if length == 126:
                head, length = 4, int.from_bytes(data[at + 2 : at + 4], "big")
            elif length == 127:
                head, length = 10, int.from_bytes(data[at + 2 : at + 10], "big")
            if size - at < head + length:
                break
            payload = data[at + head : at + head + length]
            at += head + length
            opcode = first & 0x0F
            if opcode == 1:
                self.owner.heard(self, payload)
            elif opcode == 9:
                self.crowd.pings += 1
                self.write(masked(self.crowd.masks, 10, payload))
            elif opcode == 8:
                self.write(masked(self.crowd.masks, 8, payload[:2]))
                self.end(int.from_bytes(payload[:2], "big") or 1005)
        self.rest = data[at:]

    def end(self, code, retry_after=None):
        if self.leave():
            self.connection.close()
            self.owner.ended(self, End(code, retry_after))

    def abort(self):
        """Ends the connection with a reset; the owner knows."""
        if self.leave():
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

    def close(self):
        """Ends the connection as a program does that is through; the owner knows."""
        if self.leave():
            self.connection.close()

    def vanish(self):
        """Reads and says nothing any more, without an end: what a machine looks like that lost its network."""
        if self.leave():
            self.crowd.vanished.append(self.connection)

    def leave(self):
        """True the first time."""
        if self.is_over:
            return False
        self.is_over = True
        self.crowd.poll.unregister(self.number)
        del self.crowd.sockets[self.number]
        if not self.is_open:
            self.crowd.connecting -= 1
        return True


class Crowd:
    """All sockets of an experiment, and what is to happen later."""

    def __init__(self, port, seed=1, history=None):
        self.port, self.history, self.random = port, history, random.Random(seed)
        # Of their own: how often somebody is answered must not change what is chosen.
        self.masks = random.Random(f"masks {seed}")
        self.poll = select.epoll()
        self.sockets = {}
        self.queue = collections.deque()
        self.timers = []
        self.order = itertools.count()
        self.connecting, self.pings = 0, 0
        self.vanished = []

    def open(self, owner, path, token, source="127.0.0.1", receives=None):
        """Asks for a socket; `receives` is the size of its receive buffer."""
        self.queue.append((owner, path, token, source, receives))

    def later(self, seconds, call):
        heapq.heappush(self.timers, (time.monotonic() + seconds, next(self.order), call))

    def run(self, seconds, until=None):
        """Works for so long, or until something is so; false when it never was."""
        deadline = time.monotonic() + seconds
        while not (until and until()):
            now = time.monotonic()
            if now >= deadline:
                return until is None
            self.turn(min(0.05, deadline - now))
        return True

    def turn(self, seconds):
        """Waits so long at most for something to happen, and does what is due."""
        now = time.monotonic()
        while self.timers and self.timers[0][0] <= now:
            heapq.heappop(self.timers)[2]()
        if self.timers:
            seconds = max(0, min(seconds, self.timers[0][0] - now))
        while self.queue and self.connecting < CONNECTING_MAX:
            self.connect(*self.queue.popleft())
        for number, events in self.poll.poll(seconds, 4096):
            if one := self.sockets.get(number):
                one.turn(events)

    def connect(self, owner, path, token, source, receives):
        connection = socket.socket()
        connection.setblocking(False)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if receives:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receives)
        # The port is chosen with the connection, so that a port may serve several addresses.
        connection.setsockopt(socket.IPPROTO_IP, 24, 1)
        connection.bind((source, 0))
        connection.connect_ex(("127.0.0.1", self.port))
        key = base64.b64encode(self.masks.randbytes(16)).decode()
        handshake = (
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\nAuthorization: Token {token}\r\n\r\n"
        )
        one = Socket(self, owner, connection, handshake.encode())
        self.sockets[one.number] = one
        self.connecting += 1
        self.poll.register(one.number, READ | WRITE)

    def close(self):
        """Ends all of it."""
        self.queue.clear()
        self.timers.clear()
        for one in list(self.sockets.values()):
            one.close()
        for connection in self.vanished:
            connection.close()
        self.poll.close()
