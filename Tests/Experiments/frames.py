"""Throws frames at a server: valid ones, broken ones, valid ones with bits that were flipped, and noise, whole, in
pieces and byte by byte, and handshakes that were damaged. What has to come back is worked out by a model of RFC 6455
(frame_model.py) that shares nothing with the server. Bar: no crash, no silence where an answer is due, no answer
where none is, and never another close code; others are answered meanwhile."""

import base64
import binascii
import collections
import json
import multiprocessing
import random
import re
import select
import socket
import struct
import time

from crowd import masked
from experiment import Experiment, Server
from frame_model import BINARY, CLOSE, CONTINUATION, PING, PONG, TEXT, FrameModel
from gauge import Asker, share
from history import Deeds
from rooms import open_rooms

ROOM = "hall"
END_SECONDS_MAX = 30  # Past it the server is said to hang; generous, since the generator takes all of the machine.
PIECES_MAX = [5, 50, 500]  # Of one conversation; a piece has up to 31 frames.
TEXTS = [b'{"type":"ping"}', b'{"type":"ping","ref":"r"}', b"hello", b"", b"[]", "grüße 👍".encode()]
BAD_TEXTS = [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"ok\xe2\x82", b"\x80"]
BAD_TEXTS += [b"\xf8\x88\x80\x80\x80"]
BAD_CODES = [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_535]


class Forge:
    """Makes streams of frames. Other dice may be put into it at any time; the pool is of the first."""

    def __init__(self, dice):
        self.dice = dice
        self.pool = [self.piece() for _ in range(3000)]

    def frame(self, opcode, payload, is_final=True):
        return masked(self.dice, opcode, payload, is_final)

    def noise(self, most):
        return self.dice.randbytes(self.dice.randrange(most + 1))

    def piece(self):
        """One or several valid frames that leave nothing open."""
        kind = self.dice.random()
        if kind < 0.25:
            return self.frame(PING, self.noise(125))
        if kind < 0.4:
            return self.frame(PONG, self.noise(125))
        if kind < 0.6:
            return self.frame(TEXT, self.dice.choice(TEXTS))
        if kind < 0.65:
            return self.frame(BINARY, self.noise(300))
        if kind < 0.66:
            return self.frame(self.dice.choice([TEXT, BINARY]), b"x" * self.dice.choice([125, 126, 65_535, 65_536]))
        return self.fragmented(self.dice.choice(TEXTS + ["grüße 👍".encode() * 30]))

    def fragmented(self, content, is_final=True):
        """A message in pieces, cut anywhere, with control frames between."""
        count = self.dice.randrange(2, 17)
        cuts = sorted(self.dice.randrange(len(content) + 1) for _ in range(count - 1))
        parts = [content[start:end] for start, end in zip([0, *cuts], [*cuts, len(content)])]
        stream = b""
        for number, part in enumerate(parts):
            stream += self.frame(CONTINUATION if number else TEXT, part, is_final and number == count - 1)
            if number < count - 1 and self.dice.random() < 0.3:
                stream += self.frame(self.dice.choice([PING, PONG]), self.noise(10))
        return stream

    def broken(self):
        """Frames of which one must not be."""
        dice, payload = self.dice, self.noise(20)
        mask = dice.randbytes(4)
        control = dice.choice([CLOSE, PING, PONG])
        size = len(payload)
        return dice.choice(
            [
                bytes([0x81, size]) + payload,  # not masked
                bytes([0x81 | dice.choice([0x10, 0x20, 0x40, 0x70]), 0x80 | size]) + mask + payload,
                bytes([0x80 | dice.choice([3, 4, 5, 6, 7, 11, 12, 13, 14, 15]), 0x80 | size]) + mask + payload,
                bytes([control, 0x80 | size]) + mask + payload,  # a control frame in pieces
                struct.pack("!BBH", 0x80 | control, 0xFE, 126) + mask + bytes(126),
                struct.pack("!BBH", 0x81, 0xFE, dice.randrange(126)) + mask + bytes(126),
                struct.pack("!BBQ", 0x81, 0xFF, dice.randrange(65_536)) + mask + bytes(126),
                struct.pack("!BBQ", 0x82, 0xFF, (1 << 63) | dice.randrange(1 << 62)) + mask + bytes(126),
                struct.pack("!BBQ", 0x81, 0xFF, dice.choice([65_537, 1 << 20, (1 << 63) - 1])) + mask + bytes(126),
                self.frame(CONTINUATION, payload, dice.random() < 0.5),
                self.frame(TEXT, b"a", False) + self.frame(dice.choice([TEXT, BINARY]), b"b"),
                b"".join(self.frame(CONTINUATION if each else TEXT, b"", False) for each in range(40)),
                b"".join(self.frame(CONTINUATION if each else BINARY, b"x" * 9000, False) for each in range(9)),
                self.frame(TEXT, self.noise(20) + dice.choice(BAD_TEXTS)),
                self.fragmented(b"grund " + dice.choice(BAD_TEXTS)),
                self.fragmented(b"never ending", is_final=False) + self.frame(CLOSE, b""),
                self.frame(CLOSE, b"\x03"),
                self.frame(CLOSE, struct.pack("!H", dice.choice(BAD_CODES))),
                self.frame(CLOSE, struct.pack("!H", 1000) + dice.choice(BAD_TEXTS)),
                self.frame(CLOSE, struct.pack("!H", 1000) + b"x" * 124),
            ]
        )

    def close(self):
        code = self.dice.choice([1000, 1001, 1003, 1007, 1011, 1014, 3000, 4999])
        return self.frame(CLOSE, self.dice.choice([b"", struct.pack("!H", code), struct.pack("!H", code) + b"bye"]))

    def conversation(self):
        """A stream, and how it is sent: in one piece, in several, or byte by byte."""
        stream = b"".join(self.dice.choices(self.pool, k=self.dice.randrange(self.dice.choice(PIECES_MAX))))
        end = self.dice.random()
        if end < 0.4:
            stream += self.broken()
        elif end < 0.6:
            stream = self.flipped(stream + self.close(), self.dice.randrange(1, 4))
        elif end < 0.7:
            stream += self.dice.randbytes(self.dice.randrange(1, 400))
        elif end < 0.8:
            stream = self.broken() + self.dice.choice(self.pool)
        else:
            stream += self.close() + self.dice.choice(self.pool)
        return stream, self.dice.choice(["whole", "whole", "pieces", "bytes"])

    def flipped(self, stream, count):
        """The stream with so many bits the other way, all of them in its last 2,000 bytes."""
        stream = bytearray(stream)
        for _ in range(count):
            stream[-1 - self.dice.randrange(min(len(stream), 2000))] ^= 1 << self.dice.randrange(8)
        return bytes(stream)


class Client:
    """One connection of the fuzzer."""

    def __init__(self, port, token):
        self.port, self.token = port, token
        self.connection = socket.create_connection(("127.0.0.1", port), timeout=END_SECONDS_MAX)
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""

    def handshake(self, dice):
        key = base64.b64encode(dice.randbytes(16)).decode()
        return (
            f"GET /ws/chat/{ROOM}/ HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"Authorization: Token {self.token}\r\n\r\n"
        ).encode()

    def open(self, dice):
        """Shakes hands and waits until the room is open."""
        self.connection.sendall(self.handshake(dice))
        while b"\r\n\r\n" not in self.buffer:
            more = self.connection.recv(65_536)
            if not more:
                raise ConnectionError("the server ended the connection in place of an answer")
            self.buffer += more
        self.buffer = self.buffer.partition(b"\r\n\r\n")[2]
        while (frame := self.frame()) and b'"type":"live"' not in frame[1]:
            pass
        if not frame:
            raise ConnectionError("the server ended the connection before the room was open")

    def frame(self):
        """The next frame as (opcode, payload); None at the end of the connection."""
        while True:
            data = self.buffer
            if len(data) >= 2:
                size, start = data[1] & 0x7F, 2
                if size >= 126:
                    start = 4 if size == 126 else 10
                    size = int.from_bytes(data[2:start], "big") if len(data) >= start else 1 << 62
                if len(data) >= start + size:
                    self.buffer = data[start + size :]
                    return data[0] & 0x0F, data[start : start + size]
            more = self.connection.recv(65_536)
            if not more:
                return None
            self.buffer += more

    def send(self, stream, how, dice):
        """Sends all of it, while it keeps what the server says; a server that has ended the socket takes no more."""
        self.connection.setblocking(False)
        at, end, deadline = 0, 0, time.monotonic() + END_SECONDS_MAX
        try:
            while at < len(stream):
                if at == end:
                    end += piece_size(how, at, dice)
                readable, writable, _ = select.select([self.connection], [self.connection], [], 1)
                if time.monotonic() > deadline:
                    raise TimeoutError("the server takes nothing more")
                if readable:
                    more = self.connection.recv(262_144)
                    if not more:
                        return
                    self.buffer += more
                if writable:
                    at += self.connection.send(stream[at:end])
        except (BrokenPipeError, ConnectionResetError):
            pass
        finally:
            self.connection.settimeout(END_SECONDS_MAX)

    def answers(self):
        """Everything that is said until the end: pongs and None for each answered message, and the close code."""
        said, code = [], None
        try:
            while frame := self.frame():
                opcode, payload = frame
                if opcode == PONG:
                    said.append(payload)
                elif opcode == CLOSE:
                    code = int.from_bytes(payload[:2], "big") if payload else 1005
                elif opcode == TEXT and json.loads(payload)["type"] in ("pong", "error"):
                    said.append(None)
        except ConnectionResetError:
            pass
        return said, code


def piece_size(how, at, dice):
    """How much of a stream is sent at once from here. Drawn once for each piece, so that no timing changes the next."""
    if how == "pieces":
        return dice.randrange(1, 2000)
    return 1 if how == "bytes" and at <= 400 else 1 << 20


def converse(client, stream, how, dice):
    """One conversation against the model; returns the frames that counted, and what was wrong, if anything."""
    model = FrameModel()
    model.feed(stream)
    if not model.codes:
        # What was left open is completed, so that there is an end to wait for.
        stream += dice.randbytes(missing) if (missing := model.missing) <= 1 << 17 else b""
        ending = bytes([0x83, 0x80]) + bytes(4)  # An opcode that there is not.
        model = FrameModel()
        model.feed(stream)
        while not model.codes:
            more = bytes(model.missing) or ending
            model.feed(more)
            stream += more
    client.send(stream, how, dice)
    said, code = client.answers()
    if code not in model.codes:
        return model.frames, f"closed with {code} in place of {sorted(model.codes)}"
    if said != model.answers:
        return model.frames, f"{len(said)} answers, not these {len(model.answers)}"
    return model.frames, None


TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"


def members(values):
    """What a list in a field has, in lower case."""
    return [member.strip().lower() for value in values for member in value.split(",")]


def may_upgrade(head):
    """True when a damaged handshake still is one, by section 4.2.1 and RFC 9112; None when that is for others to say:
    its path, host or proof is another one."""
    lines = head.split("\r\n")
    first = re.fullmatch(r"GET (\S+) HTTP/1\.1", lines[0])
    if not first or "" in lines[1:-2] or lines[-2:] != ["", ""]:
        return False
    fields = collections.defaultdict(list)
    for line in lines[1:-2]:
        field = re.fullmatch(rf"({TOKEN}):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*?)[ \t]*", line)
        if not field:
            return False
        fields[field[1].lower()].append(field[2])
    if "websocket" not in members(fields["upgrade"]) or "upgrade" not in members(fields["connection"]):
        return False
    if len(fields["host"]) != 1:
        return False
    if fields["sec-websocket-version"] != ["13"] or len(fields["sec-websocket-key"]) != 1:
        return False
    try:
        if len(base64.b64decode(fields["sec-websocket-key"][0], validate=True)) != 16:
            return False
    except (binascii.Error, ValueError):
        return False
    if "content-length" in fields or "transfer-encoding" in fields or "expect" in fields or not head.isascii():
        return None
    return True if first[1] == f"/ws/chat/{ROOM}/" and re.fullmatch(r"127\.0\.0\.1:\d+", fields["host"][0]) else None


def damage(dice, head):
    """A handshake with something wrong with it, as far as chance goes."""
    lines = head.split(b"\r\n")
    kind = dice.random()
    if kind < 0.3:
        content = bytearray(head)
        for _ in range(dice.randrange(1, 4)):
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        return bytes(content)
    if kind < 0.5:
        del lines[dice.randrange(len(lines) - 2)]
    elif kind < 0.7:
        lines.insert(1 + dice.randrange(len(lines) - 2), lines[dice.randrange(len(lines) - 2)])
    elif kind < 0.8:
        odd = [b"X: " + dice.randbytes(20), b" folded", b"Content-Length: 5", b"Transfer-Encoding: chunked"]
        lines.insert(1, dice.choice(odd))
    elif kind < 0.9:
        at = dice.randrange(len(lines) - 2)
        line = lines[at]
        lines[at] = dice.choice([line.upper(), line.lower(), line.replace(b": ", b":"), line + b" "])
    else:
        return head[: dice.randrange(len(head))] + dice.randbytes(dice.randrange(200))
    return b"\r\n".join(lines)


def shake(client, dice):
    """One damaged handshake; returns what was wrong with the answer, None when nothing was."""
    head = damage(dice, client.handshake(dice))
    expected = may_upgrade(head.decode("latin-1"))
    client.connection.sendall(head)
    if not expected:
        # The server may wait for more of it; that there is none has to be said.
        client.connection.shutdown(socket.SHUT_WR)
    answer = b""
    try:
        while (not expected or b"\r\n\r\n" not in answer) and (more := client.connection.recv(65_536)):
            answer += more
    except ConnectionResetError:
        pass
    status = int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else None
    if expected is False and status == 101:
        return f"a damaged handshake is taken: {head!r}"
    if expected and status != 101:
        return f"a good handshake is {f'refused with {status}' if status else 'not answered'}: {head!r}"
    return f"{status}: {head!r}" if status and status >= 500 else None


def fuzz(port, token, seed, total, history, pipe):
    """A process of its own, which goes on until it has sent so many frames."""
    forge = Forge(random.Random(seed))
    deeds = Deeds(history)
    counts, wrong = collections.Counter(), []
    while counts["frames"] < total and len(wrong) < 20 and multiprocessing.parent_process().is_alive():
        # Dice of its own for each connection: how one of them goes must not change what the next ones do. Their seed
        # makes it again, so that the history need not have all that was sent.
        number = counts["handshakes"] + counts["conversations"]
        dice = forge.dice = random.Random(f"{seed} {number}")
        what = "handshakes" if dice.random() < 0.1 else "conversations"
        stream, how, frames = None, None, 0
        try:
            client = Client(port, token)
            if what == "handshakes":
                trouble = shake(client, dice)
            else:
                client.open(dice)
                stream, how = forge.conversation()
                frames, trouble = converse(client, stream, how, dice)
                counts["frames"] += frames
                counts[f"sent in {how}" if how != "whole" else "sent whole"] += 1
            client.connection.close()
        except TimeoutError:
            trouble = "no answer and no end"
        except OSError as error:
            trouble = repr(error)
        counts[what] += 1
        deeds.note(what, dice=f"{seed} {number}", how=how, frames=frames, trouble=trouble)
        if trouble:
            wrong.append((trouble, stream and stream[-3000:].hex(), how))
    deeds.close()
    pipe.send((counts, wrong))


def main():
    experiment = Experiment("frames", __doc__, "A16")
    figure, bar = experiment.figure, experiment.bar
    total, fuzzers = (20_000, 1) if experiment.is_small else (10_000_000, 2)
    with Server() as server:
        token = open_rooms(server, [ROOM])
        asker = Asker(server.port, "/api/v1/auth/me/", token)
        context, pipes = multiprocessing.get_context("spawn"), []
        begun = time.monotonic()
        for number in range(fuzzers):
            ours, theirs = context.Pipe()
            history = experiment.history_path(f"-{number}")
            arguments = (server.port, token, experiment.seed * 1000 + number, total // fuzzers, history, theirs)
            context.Process(target=fuzz, args=arguments, daemon=True).start()
            theirs.close()
            pipes.append(ours)
        results = [pipe.recv() for pipe in pipes]
        figure("took", time.monotonic() - begun, "s")
        counts = sum((counts for counts, _ in results), collections.Counter())
        wrong = [each for _, more in results for each in more]
        answers = asker.stop()
        for what, count in sorted(counts.items()):
            figure(what, count)
        figure("answered otherwise than they should be", len(wrong))
        for trouble, stream, how in wrong[:5]:
            print(f"  {trouble} ({how}): {stream and stream[-400:]}", flush=True)
        seconds = [each[2] for each in answers]
        figure("others, all but one in a hundred, answered in", 1000 * share(seconds, 0.99), "ms")
        bar("everything is answered as it has to be", not wrong)
        bar("so many frames were sent", counts["frames"] >= total)
        bar("the server lives", server.process.poll() is None)
        bar("others are answered", all(status == 200 for _, status, _ in answers))
        # A short run is one of the tests of every day, on machines that build meanwhile: it only counts.
        bar("… within a second, but for one in a hundred", experiment.is_small or share(seconds, 0.99) <= 1)
    experiment.finish()


if __name__ == "__main__":
    main()
