"""What a server has to say to the bytes of a client after the handshake, by RFC 6455 and the limits that are
documented: a message has 64 KiB and 16 fragments at most, and extensions are not spoken. Written from the RFC, and
without a look at how the server reads."""

import struct

MESSAGE_MAX, FRAGMENTS_MAX = 65_536, 16
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
PROTOCOL, NOT_TEXT, TOO_BIG, NO_CODE = 1002, 1007, 1009, 1005


def may_be_sent(code):
    """Section 7.4, and the registry of IANA."""
    return 3000 <= code <= 4999 or (1000 <= code <= 1014 and code not in (1004, 1005, 1006))


def is_text(content):
    try:
        content.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


class FrameModel:
    """Reads a stream. `answers` are the pongs (bytes) and answered messages (None) to expect, in order; `codes` are the
    codes one of which the server has to close with, empty while it must not; `frames` counts those that were whole."""

    def __init__(self):
        self.answers, self.codes, self.frames = [], set(), 0
        self.rest = b""
        self.message, self.opcode, self.fragments = b"", None, 0

    @property
    def is_between(self):
        """True between two messages."""
        return not self.rest and self.opcode is None and not self.codes

    @property
    def missing(self):
        """How many bytes the frame that was begun needs at least, 0 when none was."""
        if not self.rest:
            return 0
        header = self.header(self.rest)
        if isinstance(header, int):
            return header
        _, _, size, _, start, _ = header
        return start + size - len(self.rest)

    def feed(self, content):
        data = self.rest + content if self.rest else content
        at = 0
        while at < len(data) and not self.codes:
            header = self.header(data, at)
            if isinstance(header, int):
                break
            is_final, opcode, size, faults, start, mask = header
            faults |= self.sequence_faults(opcode, size)
            if faults:
                self.codes = faults | self.doubts()
                break
            if len(data) < start + size:
                break
            self.frames += 1
            self.take(is_final, opcode, unmasked(data[start : start + size], mask))
            at = start + size
        self.rest = data[at:]

    def header(self, data, at=0):
        """What a header says, with the codes for what is wrong with it; or how many bytes it lacks, as far as is known.
        What is wrong in its first bytes is known before the rest is there."""
        left = len(data) - at
        if left < 1:
            return 2
        first = data[at]
        is_final, opcode, is_control = bool(first & 0x80), first & 0x0F, bool(first & 0x08)
        faults = set()
        if first & 0x70 or opcode in (3, 4, 5, 6, 7) or opcode > 10 or (is_control and not is_final):
            faults.add(PROTOCOL)
        if left < 2:
            return (is_final, opcode, 0, faults, at, b"") if faults else 1
        second = data[at + 1]
        short = second & 0x7F
        if not second & 0x80 or (is_control and short > 125):
            faults.add(PROTOCOL)
        wide = {126: 2, 127: 8}.get(short, 0)
        if left < 2 + wide:
            return (is_final, opcode, 0, faults, at, b"") if faults else 2 + wide - left
        size = int.from_bytes(data[at + 2 : at + 2 + wide], "big") if wide else short
        if (wide == 2 and size < 126) or (wide == 8 and (size < 65_536 or size >> 63)):
            faults.add(PROTOCOL)
        if size > MESSAGE_MAX:
            faults.add(TOO_BIG)
        start = at + 2 + wide + 4
        if len(data) < start and not faults:
            return start - len(data)
        return is_final, opcode, size, faults, start, data[start - 4 : start]

    def sequence_faults(self, opcode, size):
        """What is wrong with such a frame at this place."""
        faults = set()
        if opcode == CONTINUATION:
            if self.opcode is None:
                faults.add(PROTOCOL)
            else:
                if self.fragments >= FRAGMENTS_MAX or len(self.message) + size > MESSAGE_MAX:
                    faults.add(TOO_BIG)
        elif opcode in (TEXT, BINARY) and self.opcode is not None:
            faults.add(PROTOCOL)
        return faults

    def doubts(self):
        """A server may see that a text is none before its last fragment is there; ours, as it may, looks at the end."""
        if self.opcode != TEXT:
            return set()
        try:
            self.message.decode("utf-8")
        except UnicodeDecodeError as error:
            return {NOT_TEXT} if error.end < len(self.message) or error.reason == "invalid start byte" else set()
        return set()

    def take(self, is_final, opcode, payload):
        if opcode == PING:
            self.answers.append(payload)
        elif opcode == CLOSE:
            self.codes = self.close_codes(payload)
        elif opcode != PONG:
            if opcode != CONTINUATION:
                self.opcode, self.message, self.fragments = opcode, b"", 0
            self.message += payload
            self.fragments += 1
            if is_final:
                self.complete()

    def complete(self):
        opcode, message = self.opcode, self.message
        self.opcode, self.message, self.fragments = None, b"", 0
        if opcode == TEXT and not is_text(message):
            self.codes = {NOT_TEXT}
        else:
            self.answers.append(None)

    def close_codes(self, payload):
        """What a close frame is answered with."""
        if not payload:
            return {NO_CODE}
        if len(payload) == 1:
            return {PROTOCOL}
        (code,) = struct.unpack("!H", payload[:2])
        faults = set() if may_be_sent(code) else {PROTOCOL}
        if not is_text(payload[2:]):
            faults.add(NOT_TEXT)
        return faults or {code}


def unmasked(payload, mask):
    size = len(payload)
    if not size:
        return b""
    pad = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(pad, "big")).to_bytes(size, "big")
