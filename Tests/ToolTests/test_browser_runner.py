"""What fails once in a browser is tried again; what fails twice, or with many others, is broken."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

RUNNER = pathlib.Path(__file__).resolve().parents[1] / "BrowserTests" / "run.py"


class BrowserRunnerTests(unittest.TestCase):
    def status(self, source):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder)
            (path / "run.py").write_bytes(RUNNER.read_bytes())
            (path / "test_some.py").write_text("import pathlib, unittest\n" + source)
            done = subprocess.run([sys.executable, "run.py"], cwd=folder, capture_output=True, text=True, timeout=60)
            return done.returncode, done.stderr

    def test_what_passes_is_run_once(self):
        status, said = self.status("class T(unittest.TestCase):\n    def test_a(self): pass\n")
        self.assertEqual((status, "once more" in said), (0, False))

    def test_what_fails_once_is_named(self):
        once = "p = pathlib.Path('was'); late = not p.exists(); p.touch()\n"
        for where in [f"    def test_a(self):\n        {once}        assert not late\n",
                      f"    def test_a(self):\n        with self.subTest(part='b c'):\n            {once}            assert not late\n",
                      f"    @classmethod\n    def setUpClass(cls):\n        {once}        assert not late\n    def test_a(self): pass\n"]:
            status, said = self.status("class T(unittest.TestCase):\n" + where)
            self.assertEqual((status, "failed once and passed then, to be looked at: test_some.T" in said), (0, True), said)

    def test_what_fails_twice_is_broken(self):
        status, said = self.status("class T(unittest.TestCase):\n    def test_a(self): assert False\n")
        self.assertEqual((status, "once more: test_some.T.test_a" in said), (1, True))

    def test_many_that_fail_together_are_broken_at_once(self):
        many = "".join(f"    def test_{n}(self): assert False\n" for n in range(5))
        status, said = self.status("class T(unittest.TestCase):\n" + many)
        self.assertEqual((status, "once more" in said), (1, False))

    def test_nothing_to_run_is_no_success(self):
        self.assertEqual(self.status("")[0], 1)


if __name__ == "__main__":
    unittest.main()
