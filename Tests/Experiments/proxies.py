"""nginx, Caddy and HAProxy, as Debian has them, in front of a server with the snippets of deploy/proxy, of which only addresses
and certificate are put in. Through each of them, over TLS: what is asked for comes as from the server itself, also over a
connection that the proxy keeps; sockets open, speak and stay open; addresses are https and those that people use; and tries to
sign in are counted for the address that connects, whatever it says of itself in X-Forwarded-For and Forwarded. Bar: all of
it, through each. A run for a release also keeps a socket idle for longer than the proxies' own patience."""

import contextlib
import http.client
import json
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import time

from crowd import masked
from experiment import Experiment, Server
from rooms import make_rooms
from server import free_port

SNIPPETS = pathlib.Path(__file__).resolve().parents[2] / "deploy" / "proxy"
HOST = "war.example"
ROOM = "hall"
PATIENCE = 60  # Seconds for any one answer; a machine may build meanwhile.
IDLE_SECONDS = 100  # nginx gives up on a silent server after 60, HAProxy's snippet on a silent request after 65.
# Tries to sign in by a link that one address has at once.
TRIES = 5


class Proxy:
    """A proxy with our snippet on a port of its own. Use as a context manager."""

    def __init__(self, directory, server_port):
        self.directory, self.server_port, self.port = pathlib.Path(directory), server_port, free_port()
        self.process = None

    def __enter__(self):
        with open(self.directory / f"{self.name}.log", "wb") as log:
            self.process = subprocess.Popen(
                self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.directory, env=self.environment()
            )
        deadline = time.monotonic() + PATIENCE
        while True:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
                return self
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{self.name} did not start:\n{self.said()}")
            time.sleep(0.05)  # It tells nobody that it is ready; it has to be asked.

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def said(self):
        return (self.directory / f"{self.name}.log").read_text(encoding="utf-8", errors="replace")[-2000:]

    def environment(self):
        return {**os.environ, "HOME": str(self.directory), "XDG_DATA_HOME": str(self.directory)}

    def configured(self, snippet, changes, before="", after=""):
        """Writes the snippet with what is of this machine in it; each change has to fit."""
        text = (SNIPPETS / snippet).read_text(encoding="utf-8")
        for old, new in changes:
            if old not in text:
                raise RuntimeError(f"{snippet} has no {old!r} any more")
            text = text.replace(old, new)
        path = self.directory / f"{self.name}.conf"
        path.write_text(before + text + after, encoding="utf-8")
        return str(path)

    @classmethod
    def program(cls):
        return shutil.which(cls.name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


class Nginx(Proxy):
    name = "nginx"

    def command(self):
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        folders = "".join(f"{kind}_temp_path {self.directory}/{kind};\n" for kind in kinds)
        user = "user root;\n" if os.geteuid() == 0 else ""
        live = "/etc/letsencrypt/live/war.example"
        path = self.configured(
            "nginx.conf",
            [
                ("listen 443 ssl http2;", f"listen 127.0.0.1:{self.port} ssl http2;"),
                ("    listen [::]:443 ssl http2;\n", ""),
                (f"{live}/fullchain.pem", f"{self.directory}/certificate.pem"),
                (f"{live}/privkey.pem", f"{self.directory}/key.pem"),
                ("server 127.0.0.1:8000;", f"server 127.0.0.1:{self.server_port};"),
            ],
            f"{user}daemon off;\npid {self.directory}/nginx.pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n"
            f"access_log off;\n{folders}",
            "}\n",
        )
        return [self.program(), "-e", "stderr", "-p", str(self.directory), "-c", path]


class Caddy(Proxy):
    name = "caddy"

    def command(self):
        site = "{$WAR_HOST:war.example} {\n"
        certificate = f"\tbind 127.0.0.1\n\ttls {self.directory}/certificate.pem {self.directory}/key.pem\n"
        path = self.configured(
            "Caddyfile", [(site, site + certificate)], "{\n\tadmin off\n\tauto_https disable_redirects\n}\n"
        )
        return [self.program(), "run", "--adapter", "caddyfile", "--config", path]

    def environment(self):
        site, server = f"https://{HOST}:{self.port}", f"127.0.0.1:{self.server_port}"
        return {**super().environment(), "WAR_HOST": site, "WAR_SERVER": server}


class HAProxy(Proxy):
    name = "haproxy"

    def command(self):
        path = self.configured(
            "haproxy.cfg",
            [
                ("bind :443", f"bind 127.0.0.1:{self.port}"),
                ("/etc/haproxy/war.example.pem", f"{self.directory}/both.pem"),
                ("server muster 127.0.0.1:8000", f"server muster 127.0.0.1:{self.server_port}"),
            ],
        )
        return [self.program(), "-db", "-f", path]


PROXIES = [Nginx, Caddy, HAProxy]


class Visitor:
    """Somebody who comes through a proxy, from an address of their own."""

    def __init__(self, proxy, source, authority):
        self.port, self.source = proxy.port, source
        self.context = ssl.create_default_context(cafile=authority)

    def connect(self):
        plain = socket.create_connection(("127.0.0.1", self.port), PATIENCE, source_address=(self.source, 0))
        return self.context.wrap_socket(plain, server_hostname=HOST)

    def ask(self, method, path, body=None, **fields):
        """The answer to one request over a connection of its own, with its body in `content`."""
        content = b"" if body is None else json.dumps(body).encode()
        fields = {"Host": HOST, "Connection": "close", "Content-Length": len(content), **fields}
        if content:
            fields["Content-Type"] = "application/json"
        with self.connect() as connection:
            connection.sendall(head(f"{method} {path} HTTP/1.1", fields) + content)
            answer = http.client.HTTPResponse(connection)
            answer.begin()
            answer.content = answer.read()
        return answer


class Talk:
    """A WebSocket through a proxy."""

    def __init__(self, visitor, token, dice):
        self.connection, self.dice = visitor.connect(), dice
        fields = {
            "Host": HOST, "Upgrade": "websocket", "Connection": "Upgrade", "Origin": f"https://{HOST}",
            "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
            "Authorization": f"Token {token}",
        }  # fmt: skip
        self.connection.sendall(head(f"GET /ws/chat/{ROOM}/ HTTP/1.1", fields))
        self.stream = self.connection.makefile("rb")
        self.status = int(self.stream.readline().split()[1])
        while self.stream.readline().strip():
            pass

    def say(self, **frame):
        self.connection.sendall(masked(self.dice, 1, json.dumps(frame).encode()))

    def hear(self, kind):
        """The next frame of a kind; pings are answered meanwhile."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            opcode, payload = self.frame()
            if opcode == 1 and (frame := json.loads(payload))["type"] == kind:
                return frame
        raise TimeoutError(f"no {kind} in {PATIENCE} s")

    def frame(self):
        first, size = self.exactly(2)
        if size >= 126:
            size = int.from_bytes(self.exactly(2 if size == 126 else 8), "big")
        opcode, payload = first & 0x0F, self.exactly(size)
        if opcode == 9:
            self.connection.sendall(masked(self.dice, 10, payload))
        if opcode == 8:
            raise ConnectionError(f"closed with {int.from_bytes(payload[:2], 'big')}")
        return opcode, payload

    def exactly(self, size):
        content = self.stream.read(size)
        if len(content) < size:
            raise ConnectionError("the socket ended")
        return content

    def idle(self, seconds):
        """Says nothing and hears pings alone; returns how many."""
        pings, end = 0, time.monotonic() + seconds
        while time.monotonic() < end:
            pings += self.frame()[0] == 9
        return pings

    def close(self):
        self.stream.close()
        self.connection.close()


def head(line, fields):
    return "\r\n".join([line, *(f"{name}: {value}" for name, value in fields.items()), "", ""]).encode()


def make_certificate(directory):
    """A key and a certificate for the host, each alone and both in one file, as HAProxy has them."""
    key, certificate = f"{directory}/key.pem", f"{directory}/certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}", "-keyout", key, "-out", certificate],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    both = pathlib.Path(certificate).read_text(encoding="utf-8") + pathlib.Path(key).read_text(encoding="utf-8")
    pathlib.Path(f"{directory}/both.pem").write_text(both, encoding="utf-8")
    return certificate


class Trial:
    """What is asked of every proxy."""

    def __init__(self, experiment, server, token, proxy, number, certificate):
        self.experiment, self.server, self.token, self.name = experiment, server, token, proxy.name
        # Addresses that no other trial comes from.
        self.one = Visitor(proxy, f"127.0.0.{10 + 2 * number}", certificate)
        self.other = Visitor(proxy, f"127.0.0.{11 + 2 * number}", certificate)

    def holds(self, what, holds):
        self.experiment.bar(f"{self.name}: {what}", holds)

    def run(self):
        self.answers()
        self.talks()
        self.counts()

    def answers(self):
        """More than one request, so that the upgrade behind them comes over a connection that was used before."""
        direct = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=PATIENCE)
        for path in ("/", "/js/main.js"):
            direct.request("GET", path)
            expected, answer = direct.getresponse().read(), self.one.ask("GET", path)
            self.holds(f"{path} comes as it is", answer.status == 200 and answer.content == expected)
        direct.close()
        index = self.one.ask("GET", "/api/v1/", Authorization=f"Token {self.token}")
        self.holds("addresses are those that people use", b"https://war.example/api/v1/" in index.content)
        self.holds("browsers are told to stay with TLS", index.headers["Strict-Transport-Security"] is not None)
        self.holds("the metrics are not for everybody", self.one.ask("GET", "/metrics").status == 404)

    def talks(self):
        reader = Talk(self.one, self.token, self.experiment.random)
        writer = Talk(self.other, self.token, self.experiment.random)
        self.holds("sockets open", (reader.status, writer.status) == (101, 101))
        for talk in (reader, writer):
            talk.hear("welcome")
        self.says(writer, reader, "short")
        self.says(writer, reader, "long" * 2000)
        if not self.experiment.is_small:
            self.experiment.figure(f"{self.name}: pings in {IDLE_SECONDS} s", reader.idle(IDLE_SECONDS))
            writer.close()
            writer = Talk(self.other, self.token, self.experiment.random)
            writer.hear("welcome")
            self.says(writer, reader, "after a long silence")
        for talk in (reader, writer):
            talk.close()

    def says(self, writer, reader, words):
        writer.say(type="chat_message", content=words, client_id=f"{self.name} {words[:20]}")
        self.holds(f"{words[:20]!r} is heard", reader.hear("chat_message")["message"]["content"] == words)
        self.holds(f"{words[:20]!r} is acknowledged", writer.hear("ack")["seq"] > 0)

    def counts(self):
        """Nobody gets more tries by saying that they are somebody else, nor takes those of their neighbour."""
        tried = [self.tries(self.one, f"198.51.100.{number}") for number in range(TRIES + 1)]
        self.holds(f"an address has {TRIES} tries whatever it forges: {tried}", tried == [401] * TRIES + [429])
        neighbour = self.tries(self.other, "198.51.100.1")
        self.holds(f"and its neighbour has theirs: {neighbour}", neighbour == 401)

    @staticmethod
    def tries(visitor, forged):
        fields = {"X-Forwarded-For": forged, "Forwarded": f"for={forged};proto=https", "X-Real-IP": forged}
        return visitor.ask("POST", "/api/v1/auth/link/", {"key": "mst_nothing"}, **fields).status


def main():
    experiment = Experiment("proxies", __doc__, "D1")
    missing = [proxy.name for proxy in PROXIES if proxy.program() is None]
    if missing:
        experiment.skip(f"{', '.join(missing)} not installed; script/bootstrap --tests does it")
    with tempfile.TemporaryDirectory(prefix="muster-proxies-") as directory, Server() as server:
        certificate = make_certificate(directory)
        server.stop()
        server.serving = {"MUSTER_TRUSTED_PROXIES": "127.0.0.1"}
        server.start()
        server.add_person("owner", "Owner")
        token = server.token("owner")
        make_rooms(server, token, [ROOM])
        for number, kind in enumerate(PROXIES):
            begun = time.monotonic()
            with kind(directory, server.port) as proxy:
                try:
                    Trial(experiment, server, token, proxy, number, certificate).run()
                except (OSError, ValueError, KeyError, http.client.HTTPException) as error:
                    experiment.bar(f"{proxy.name}: everything is answered: {error!r}\n{proxy.said()}", False)
            experiment.figure(f"{kind.name}: all of it took", time.monotonic() - begun, "s")
    experiment.finish()


if __name__ == "__main__":
    main()
