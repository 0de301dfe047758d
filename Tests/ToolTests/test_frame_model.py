"""The model that the frames of A16 are judged by, against what RFC 6455 says in its examples and rules."""

import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Experiments"))

from frame_model import FrameModel  # noqa: E402

MASK = bytes.fromhex("37fa213d")


def frame(first, payload=b"", mask=MASK):
    hidden = bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))
    size = len(payload)
    if size < 126:
        length = bytes([0x80 | size])
    else:
        length = bytes([0xFE]) + size.to_bytes(2, "big") if size < 65_536 else bytes([0xFF]) + size.to_bytes(8, "big")
    return bytes([first]) + length + mask + hidden


class FrameModelTests(unittest.TestCase):
    def expect(self, stream, answers, codes):
        """The same whether it comes whole or byte by byte."""
        whole, slow = FrameModel(), FrameModel()
        whole.feed(stream)
        for index in range(len(stream)):
            slow.feed(stream[index : index + 1])
        for model in (whole, slow):
            self.assertEqual((model.answers, model.codes), (answers, set(codes)), stream[:40].hex())

    def test_examples_of_section_5_7(self):
        self.expect(bytes.fromhex("818537fa213d7f9f4d5158"), [None], [])
        self.expect(bytes.fromhex("8a8537fa213d7f9f4d5158"), [], [])
        self.expect(frame(0x89, b"Hello"), [b"Hello"], [])
        self.expect(frame(0x01, b"Hel") + frame(0x80, b"lo"), [None], [])
        self.expect(frame(0x82, bytes(256)) + frame(0x82, bytes(65_536)), [None, None], [])

    def test_what_is_no_frame(self):
        self.expect(bytes.fromhex("810548656c6c6f"), [], [1002])  # not masked
        for first in (0xC1, 0xA1, 0x91, 0x83, 0x87, 0x8B, 0x8F, 0x09, 0x08):
            self.expect(bytes([first]), [], [1002])
        self.expect(b"\x89\xfe", [], [1002])
        self.expect(b"\x81\xfe\x00\x7d", [], [1002])
        self.expect(b"\x81\xff" + (65_535).to_bytes(8, "big"), [], [1002])
        self.expect(b"\x81\xff" + (65_537).to_bytes(8, "big"), [], [1009])

    def test_what_is_no_message(self):
        self.expect(frame(0x80, b"x"), [], [1002])
        self.expect(frame(0x01, b"x") + frame(0x81, b"x"), [], [1002])
        self.expect(frame(0x01) + frame(0x00) * 16, [], [1009])
        self.expect(frame(0x01) + frame(0x00) * 14 + frame(0x89) + frame(0x80), [b"", None], [])
        self.expect(frame(0x81, b"\xed\xa0\x80"), [], [1007])
        self.expect(frame(0x01, b"\xe2\x82") + frame(0x80, b"\xac"), [None], [])

    def test_closing(self):
        self.expect(frame(0x88), [], [1005])
        self.expect(frame(0x88, b"\x03\xe8bye") + frame(0x89), [], [1000])
        self.expect(frame(0x88, b"\x03"), [], [1002])
        for code in (0, 999, 1004, 1005, 1006, 1015, 2999, 5000):
            self.expect(frame(0x88, code.to_bytes(2, "big")), [], [1002])
        self.expect(frame(0x88, b"\x03\xe8\xff"), [], [1007])

    def test_what_is_missing(self):
        model = FrameModel()
        model.feed(frame(0x81, b"Hello")[:-2])
        self.assertEqual((model.missing, model.is_between), (2, False))


if __name__ == "__main__":
    unittest.main()
