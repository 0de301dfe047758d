"""What the server makes of the page's scripts has to mean what was written."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import urllib.request

from server import Server

FOLDER = pathlib.Path(__file__).resolve().parent
SOURCES = FOLDER.parent.parent / "web" / "js"


class ServedTests(unittest.TestCase):
    def test_scripts_as_served_have_the_tokens_of_their_sources_on_the_same_lines(self):
        checker = shutil.which("tsc")
        self.assertTrue(checker, "TypeScript's checker reads both")
        with Server() as server, tempfile.TemporaryDirectory() as served:
            scripts = sorted(path.relative_to(SOURCES) for path in SOURCES.rglob("*.js"))
            self.assertGreater(len(scripts), 40)
            for script in scripts:
                with urllib.request.urlopen(f"{server.origin}/js/{script}", timeout=30) as answer:
                    place = pathlib.Path(served) / script
                    place.parent.mkdir(parents=True, exist_ok=True)
                    place.write_bytes(answer.read())
            command = ["node", str(FOLDER / "tokens.mjs"), os.path.realpath(checker), str(SOURCES), served]
            told = subprocess.run(command, capture_output=True, text=True, timeout=120)
            self.assertEqual(told.returncode, 0, told.stderr)
            self.assertEqual(told.stdout.splitlines(), [f"{len(scripts)} scripts"])


if __name__ == "__main__":
    unittest.main()
