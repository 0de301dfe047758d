"""The forge of frames: what it makes hangs on its seed alone."""

import pathlib
import random
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Tests" / "Experiments"))
import frames  # noqa: E402


def conversations(seed, numbers):
    """What connections of these numbers say, as the fuzzer has them."""
    forge, found = frames.Forge(random.Random(seed)), []
    for number in numbers:
        forge.dice = random.Random(f"{seed} {number}")
        found.append(forge.conversation())
    return found


class SeedTests(unittest.TestCase):
    def test_the_same_seed_makes_the_same_bytes(self):
        self.assertEqual(conversations(7, range(50)), conversations(7, range(50)))

    def test_a_conversation_does_not_hang_on_those_before_it(self):
        self.assertEqual(conversations(7, range(50))[40], conversations(7, [40])[0])

    def test_another_seed_makes_other_bytes(self):
        self.assertNotEqual(conversations(7, range(5)), conversations(8, range(5)))

    def test_a_stream_is_sent_whole_in_pieces_or_byte_by_byte_at_first(self):
        dice = random.Random(1)
        self.assertGreaterEqual(frames.piece_size("whole", 0, dice), 65_536)
        self.assertTrue(all(0 < frames.piece_size("pieces", at, dice) < 2000 for at in range(500)))
        self.assertEqual({frames.piece_size("bytes", at, dice) for at in range(401)}, {1})


if __name__ == "__main__":
    unittest.main()
