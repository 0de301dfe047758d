"""The independent verifier's own arithmetic, against the vectors of RFC 8032, section 7.1."""
import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tools"))
import verify_audit  # noqa: E402

VECTORS = [
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe246"
     "55141438e7a100b"),
    ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb"
     "00d291612bb0c00"),
    ("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc"
     "027beceea1ec40a"),
    ("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2"
     "a9ac94fa54ca49f",
     "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad"
     "9bef1177331a704"),
]


class Ed25519Tests(unittest.TestCase):
    def test_signatures_of_the_standard_are_right(self):
        for key, message, signature in VECTORS:
            self.assertTrue(verify_audit.is_signed(*map(bytes.fromhex, (key, message, signature))))

    def test_a_changed_bit_makes_any_of_them_wrong(self):
        for key, message, signature in VECTORS:
            parts = [bytes.fromhex(key), bytes.fromhex(message), bytes.fromhex(signature)]
            for which, bit in ((0, 3), (1, 0), (2, 5), (2, 300), (2, 511)):
                changed = [bytearray(part) for part in parts]
                if changed[which]:
                    changed[which][bit // 8] ^= 1 << bit % 8
                    self.assertFalse(verify_audit.is_signed(*map(bytes, changed)))

    def test_a_signature_has_one_form(self):
        key, message, signature = (bytes.fromhex(part) for part in VECTORS[1])
        scalar = int.from_bytes(signature[32:], "little") + verify_audit.L
        self.assertFalse(verify_audit.is_signed(key, message, signature[:32] + scalar.to_bytes(32, "little")))
        self.assertFalse(verify_audit.is_signed(key, message, signature[:63]))
        self.assertFalse(verify_audit.is_signed(b"\xff" * 32, message, signature))


class SizeTests(unittest.TestCase):
    def test_it_stays_short_enough_to_be_read(self):
        lines = (ROOT / "tools" / "verify_audit.py").read_text().splitlines()
        self.assertLessEqual(len(lines), 150)
        self.assertLessEqual(max(map(len, lines)), 130)


if __name__ == "__main__":
    unittest.main()
