"""Runs the tests in a browser, and those that failed once more.

A browser, a server and a person's clicks share the processors of a busy machine, and now and then one of them is late in a way
that no person would notice. What fails twice is broken; what fails once is named, so that it is looked at.
"""

import pathlib
import re
import sys
import unittest

# More than this fail together because something is broken, and trying again would only take longer to say so.
AGAIN_MAX = 4


def names(tests):
    """How unittest finds these again: tests by their id, classes whose preparation failed as a whole."""
    for test, _ in tests:
        prepared = re.fullmatch(r"(?:setUp|tearDown)(?:Class|Module) \((.+)\)", test.id())
        # Of a part of a test, the test.
        yield prepared.group(1) if prepared else test.id().split(" ")[0]


def run(folder):
    """The status to end with."""
    suite = unittest.defaultTestLoader.discover(str(folder))
    first = unittest.TextTestRunner().run(suite)
    again = sorted(set(names(first.failures + first.errors)))
    if not again:
        return 0 if first.wasSuccessful() and first.testsRun else 1
    if len(again) > AGAIN_MAX:
        return 1
    print(f"once more: {', '.join(again)}", file=sys.stderr)
    second = unittest.TextTestRunner(verbosity=2).run(unittest.defaultTestLoader.loadTestsFromNames(again))
    if second.wasSuccessful():
        print(f"failed once and passed then, to be looked at: {', '.join(again)}", file=sys.stderr)
    return 0 if second.wasSuccessful() and second.testsRun >= len(again) else 1


if __name__ == "__main__":
    sys.exit(run(pathlib.Path(__file__).resolve().parent))
