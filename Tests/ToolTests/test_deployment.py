"""What deploy/ says of the server is so: the settings exist, the program is asked as it wants to be, the unit is one."""

import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"


class Answering:
    """A port on which each connection gets the same bytes. Use as a context manager."""

    def __init__(self, answer):
        self.answer, self.asked = answer, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]

    def __enter__(self):
        threading.Thread(target=self.serve, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()

    def serve(self):
        connection, _ = self.listener.accept()
        with connection:
            received = b""
            while not received.endswith(b"\r\n\r\n"):
                received += connection.recv(4096)
            self.asked.append(received.decode())
            connection.sendall(self.answer)


def healthy(port, *more):
    return subprocess.run(
        [DEPLOY / "docker" / "healthy", str(port), *more], capture_output=True, timeout=60, check=False
    ).returncode


class DeploymentTests(unittest.TestCase):
    def test_every_setting_that_is_named_exists(self):
        known = set(re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs/reference/settings.md").read_text(), re.MULTILINE))
        self.assertIn("MUSTER_DATA", known)
        for path in sorted(DEPLOY.rglob("*")):
            if path.is_file():
                named = set(re.findall(r"\b(?:MUSTER|CHAT)_[A-Z_]+", path.read_text(encoding="utf-8")))
                self.assertLessEqual(named, known, path)

    def test_an_image_has_what_a_build_needs(self):
        bootstrap = (ROOT / "script/bootstrap").read_text(encoding="utf-8")
        needed = re.search(r"^packages=\((.*)\)$", bootstrap, re.MULTILINE)[1].split()
        dockerfile = (DEPLOY / "docker/Dockerfile").read_text(encoding="utf-8")
        for package in needed:
            self.assertIn(f" {package} ", dockerfile)

    def test_the_health_check_believes_nothing_but_200(self):
        with Answering(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") as server:
            self.assertEqual(healthy(server.port), 0)
            self.assertTrue(server.asked[0].startswith("GET /healthz HTTP/1.1\r\nHost: "))
        with Answering(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") as server:
            self.assertEqual(healthy(server.port, "/readyz"), 0)
            self.assertTrue(server.asked[0].startswith("GET /readyz "))
        for wrong in (b"HTTP/1.1 503 Service Unavailable\r\n\r\n", b"SSH-2.0-x\r\n", b""):
            with Answering(wrong) as server:
                self.assertNotEqual(healthy(server.port), 0, wrong)
        self.assertNotEqual(healthy(server.port), 0, "nobody listens any more")

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd is not here")
    def test_the_unit_is_one(self):
        unit = (DEPLOY / "systemd/muster.service").read_text(encoding="utf-8")
        # The program is not installed where this runs.
        unit = unit.replace("/usr/local/bin/muster serve", "/bin/true serve")
        with tempfile.TemporaryDirectory() as directory:
            path = pathlib.Path(directory) / "muster.service"
            path.write_text(unit, encoding="utf-8")
            done = subprocess.run(
                ["systemd-analyze", "verify", path], capture_output=True, text=True, timeout=60, check=False
            )
        about = [line for line in done.stderr.splitlines() if "muster.service" in line]
        self.assertEqual(about, [])


if __name__ == "__main__":
    unittest.main()
