"""A program on a room's socket: the smallest honest WebSocket client, to stand for what is no browser."""

import base64
import json
import os
import socket
import struct


class Program:
    """One socket to one room, signed in by a token, or by what the query says. `frames` has everything the server said, in order."""

    def __init__(self, server, token, room, query=""):
        self.frames = []
        self.connection = socket.create_connection(("127.0.0.1", server.port), timeout=30)
        self.buffer = b""
        key = base64.b64encode(os.urandom(16)).decode()
        proof = f"Authorization: Token {token}\r\n" if token else ""
        self.connection.sendall(
            (
                f"GET /ws/chat/{room}/{query} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
                f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
                f"Sec-WebSocket-Version: 13\r\n{proof}\r\n"
            ).encode()
        )
        head = self._until(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 101"):
            raise RuntimeError(f"no upgrade: {head[:200]!r}")

    def close(self):
        self.connection.close()

    def send(self, **frame):
        payload = json.dumps(frame).encode()
        mask = os.urandom(4)
        size = len(payload)
        head = struct.pack("!BB", 0x81, 0x80 | size) if size < 126 else struct.pack("!BBH", 0x81, 0xFE, size)
        self.connection.sendall(head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload)))

    def wait_for(self, kind, **fields):
        """Reads until a frame of this type with these fields came; returns it."""
        while True:
            frame = self.next()
            if frame["type"] == kind and all(frame.get(name) == value for name, value in fields.items()):
                return frame

    def next(self):
        while True:
            first, second = self._exactly(2)
            size = second & 0x7F
            if size == 126:
                (size,) = struct.unpack("!H", self._exactly(2))
            elif size == 127:
                (size,) = struct.unpack("!Q", self._exactly(8))
            payload = self._exactly(size)
            if first & 0x0F == 0x8:
                raise ConnectionError(f"closed with {payload[:2].hex()}")
            if first & 0x0F == 0x9:
                self._pong(payload)
            if first & 0x0F == 0x1:
                frame = json.loads(payload)
                self.frames.append(frame)
                return frame

    def _pong(self, payload):
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
        self.connection.sendall(struct.pack("!BB", 0x8A, 0x80 | len(payload)) + mask + masked)

    def _exactly(self, count):
        while len(self.buffer) < count:
            self._receive()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def _until(self, mark):
        while mark not in self.buffer:
            self._receive()
        taken, self.buffer = self.buffer.split(mark, 1)
        return taken

    def _receive(self):
        more = self.connection.recv(65536)
        if not more:
            raise ConnectionError("the connection ended")
        self.buffer += more
