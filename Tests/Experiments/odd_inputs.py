"""What requests of an absurd size or shape cost. Bodies of gigabytes and bodies that drip, JSON of a million levels
or keys, texts of surrogates, zeros and reversed letters, thousands of mentions, queries of a million parameters,
headers of a megabyte and more are sent, several at a time. Bar: each gets the answer that it should within a second
of the moment when the server could know it, never a 5xx; the server grows by 64 MiB at most; others are answered
meanwhile."""

import collections
import gzip
import json
import select
import socket
import threading
import time

from experiment import Caller, Experiment, Server
from gauge import MEBIBYTE, Asker, memory, share
from history import Deeds
from rooms import open_rooms

GROWTH_MAX = 64 * MEBIBYTE
ANSWER_SECONDS_MAX = 1.0
# A short run is one of the tests of every day, on machines that build meanwhile.
SMALL_ANSWER_SECONDS_MAX = 10.0
PATIENCE_SECONDS = 40
MEGABYTE = 1_000_000
BODY_MAX = 64 * 1024
TOLERATED = MEBIBYTE  # What is read past that, so that a client that listens later hears the answer.
STALL_SECONDS = 10  # For a whole header, and for a body to come on.
BIDI = "\u202e\u2066\u2067\u2069\u200f"

# parts: the bytes, in parts. known: after so many bytes the server can know; None when after all. wait: for so many
# seconds after that it still has to wait. pace: seconds between parts.
Case = collections.namedtuple("Case", "name parts expected known wait pace", defaults=(None, 0, 0))


class Requests:
    """Builds the cases for a server."""

    def __init__(self, port, token, room):
        self.port, self.token, self.room = port, token, room

    def head(self, method, path, *fields):
        own = [f"Host: 127.0.0.1:{self.port}", f"Authorization: Token {self.token}"]
        return ("\r\n".join([f"{method} {path} HTTP/1.1", *own, *fields]) + "\r\n\r\n").encode()

    def post(self, name, body, expected, *fields, path="/api/v1/war-room-messages/"):
        """A body of JSON with its length."""
        body = body if isinstance(body, bytes) else body.encode()
        head = self.head("POST", path, "Content-Type: application/json", f"Content-Length: {len(body)}", *fields)
        known = len(head) + BODY_MAX + TOLERATED if len(body) > BODY_MAX + TOLERATED else None
        return Case(name, lambda: [head, body], expected, known)

    def message(self, name, content, expected):
        """A message; `content` is written into the JSON as it stands when it is bytes."""
        content = content if isinstance(content, bytes) else json.dumps(content).encode()
        return self.post(name, b'{"war_room":"%s","content":%s}' % (self.room.encode(), content), expected)

    def get(self, name, path, expected, *fields, known=None):
        return Case(name, lambda: [self.head("GET", path, *fields)], expected, known)

    def endless(self):
        """Bodies that are larger than anybody wants, or slower."""
        json_field, huge = "Content-Type: application/json", "Content-Length: 10000000000"
        path = "/api/v1/war-room-messages/"

        def flood(head, part):
            yield head
            for _ in range(10_000_000_000 // len(part)):
                yield part

        big = self.head("POST", path, json_field, huge)
        polite = self.head("POST", path, json_field, huge, "Expect: 100-continue")
        chunked = self.head("POST", path, json_field, "Transfer-Encoding: chunked")
        part, chunk = b" " * BODY_MAX, b"10000\r\n" + b" " * BODY_MAX + b"\r\n"
        known = BODY_MAX + TOLERATED + 2 * len(part)
        slow = self.head("POST", path, json_field, "Content-Length: 100")
        return [
            Case("10 GB that are announced", lambda: flood(big, part), {413}, known),
            Case("10 GB that ask first", lambda: [polite], {413}),
            Case("10 GB in chunks", lambda: flood(chunked, chunk), {413}, known),
            Case("10 GB to an address that is none", lambda: flood(big.replace(b"war-room-messages", b"nothing"), part),
                 {404, 413}, known),
            Case("10 GB behind a GET", lambda: flood(big.replace(b"POST", b"GET"), part), {405, 413}, known),
            Case("a body of a byte a second", lambda: [slow, *[b" "] * 30], {408}, len(slow), STALL_SECONDS, 1),
            Case("a header of a byte a second", lambda: [slow[each : each + 1] for each in range(30)], {408}, 0,
                 STALL_SECONDS, 1),
        ]

    def json(self):
        """What a parser may choke on, larger than any body may be, and just as large as it may be."""
        deep, keys = '{"a":' * 10**6, ",".join(f'"k{number}":1' for number in range(10**6))
        return [
            self.post("a million levels", deep, {413}),
            self.post("ten thousand levels", deep[:50_000], {400}),
            self.post("ten thousand levels that end", "[" * 30_000 + "]" * 30_000, {400}),
            self.post("a million keys", "{" + keys + "}", {413}),
            self.post("five thousand keys", "{" + keys[:50_000].rpartition(",")[0] + "}", {400}),
            self.post("a key of 1 MB", json.dumps({"k" * MEGABYTE: 1}), {413}),
            self.post("a key of 60 KB", json.dumps({"k" * 60_000: 1}), {400}),
            self.post("the same key five thousand times", "{" + ",".join(['"a":1'] * 5000) + "}", {400}),
            self.post("a number of 60,000 digits", '{"reply_to":' + "9" * 60_000 + "}", {400}),
            self.post("1e999999999", '{"reply_to":1e999999999}', {400}),
            self.post("60,000 escapes", '{"content":"' + "\\\\" * 30_000 + '"}', {400}),
            self.post("an unfinished string", '{"content":"' + "x" * 60_000, {400}),
            self.post("a byte order mark", b"\xef\xbb\xbf{}", {400}),
            self.post("a bomb of gzip", gzip.compress(b" " * 30 * MEGABYTE), {400, 415}, "Content-Encoding: gzip"),
        ]

    def texts(self):
        """Contents of messages, names and passwords."""
        room, sign_in = "/api/v1/war-rooms/", "/api/v1/auth/login/"
        return [
            self.message("a lone surrogate, escaped", b'"\\ud800"', {400}),
            self.message("surrogates the wrong way round", b'"\\udc00\\ud800"', {400}),
            self.message("a surrogate in UTF-8", b'"\xed\xa0\x80"', {400}),
            self.message("a byte that is no UTF-8", b'"\xff"', {400}),
            self.message("an overlong slash", b'"\xc0\xaf"', {400}),
            self.message("NUL, escaped", b'"a\\u0000b"', {400}),
            self.message("NUL", b'"a\x00b"', {400}),
            self.message("letters that run backwards", BIDI * 1000, {201}),
            self.message("a thousand marks on one letter", "a" + "\u0301" * 5000, {201}),
            self.message("a family of emoji", "👩‍👩‍👧‍👦" * 600, {201}),
            self.message("100,000 mentions", "@owner " * 100_000, {413}),
            self.message("as many mentions as fit", "".join(f"@p{number} " for number in range(2300)), {201, 400}),
            self.message("a hundred times the same mention", "@owner " * 100, {201}),
            self.message("16 KiB and one byte", "x" * (16 * 1024 + 1), {400}),
            self.message("sixteen thousand quotes in quotes", ">" * 16_000, {201}),
            self.message("sixteen thousand brackets", "[" * 16_000, {201}),
            self.message("four thousand links in links", "[a](" * 4000, {201}),
            self.message("emphasis without an end", "*a_ " * 4000, {201}),
            self.message("lists in lists", "".join(" " * depth + "- a\n" for depth in range(170)), {201}),
            self.message("code that opens again and again", "`" * 15_000, {201}),
            self.message("a table of a thousand columns", "|a" * 2000 + "\n" + "|-" * 2000 + "\n", {201}),
            self.message("entities", "&#x41;" * 2600, {201}),
            self.post("a name that runs backwards", json.dumps({"name": BIDI + "evil"}), {201, 400}, path=room),
            self.post("a name of 60 KB", json.dumps({"name": "x" * 60_000}), {400}, path=room),
            self.post("a password of 60 KB", json.dumps({"username": "owner", "password": "x" * 60_000}), {400, 401},
                      path=sign_in),
        ]

    def addresses(self):
        """Request lines and header fields; 256 of them are too many."""
        rooms, search = "/api/v1/war-rooms/", "/api/v1/search/"
        many = "&".join(f"p{number}=1" for number in range(10**6))
        header_max = 40 * 1024
        return [
            self.get("a million parameters", f"{rooms}?{many}", {431, 414}, known=header_max),
            self.get("three thousand parameters", f"{rooms}?{many[:30_000]}", {200, 400}),
            self.get("an address of 1 MB", f"{rooms}{'x' * MEGABYTE}/", {431, 414}, known=header_max),
            self.get("an address of 30 KB", f"{rooms}{'x' * 30_000}/", {404}),
            self.get("ten thousand slashes", "/" * 10_000, {200, 404}),
            self.get("dots that climb", f"{rooms}{'../' * 5000}etc/passwd", {404}),
            self.get("percent signs", f"{rooms}?search={'%' * 20_000}", {400}),
            self.get("NUL in a query", f"{rooms}?search=%00", {200, 400}),
            self.get("a surrogate in a query", f"{rooms}?search=%ED%A0%80", {200, 400}),
            self.get("a page that nobody has", f"{rooms}?page={'9' * 5000}", {400, 404}),
            self.get("a page below zero", f"{rooms}?page_size=-1", {200, 400}),
            self.get("a search for fifty words", f"{search}?q={'+'.join(f'w{each}' for each in range(50))}", {200}),
            self.get("a search for 30 KB", f"{search}?q={'x' * 30_000}", {400}),
            self.get("a search for nothing but signs", f"{search}?q={'%22%28%29%2D' * 15}", {200, 400}),
            self.get("a header of 1 MB", rooms, {431}, f"X-Big: {'x' * MEGABYTE}", known=header_max),
            self.get("a hundred thousand fields", rooms, {431}, *["X-Small: x"] * 100_000, known=header_max),
            self.get("two thousand fields", rooms, {431}, *["X-Small: x"] * 2000),
            self.get("a key of 30 KB", rooms, {200, 400}, f"Idempotency-Key: {'k' * 30_000}"),
            self.get("two hundred cookies", rooms, {200, 400, 401}, *["Cookie: muster_session=x"] * 200),
            self.get("ranges", rooms, {200}, f"Range: bytes={','.join(f'{each}-' for each in range(3000))}"),
            self.get("a chain of proxies", rooms, {200}, f"X-Forwarded-For: {', '.join(['10.0.0.1'] * 2500)}"),
        ]

    @property
    def all(self):
        return self.endless() + self.json() + self.texts() + self.addresses()


def exchange(port, case):
    """Sends until an answer is there; returns its status, 0 for an end without one, and how long it took from the moment
    when the server could know it."""
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setblocking(False)
    parts, waiting, answer, sent = iter(case.parts()), b"", b"", 0
    begun = next_part = time.monotonic()
    known_at = begun if case.known == 0 else None
    try:
        while time.monotonic() - begun < PATIENCE_SECONDS:
            if not waiting and time.monotonic() >= next_part:
                waiting = next(parts, b"")
                next_part = time.monotonic() + case.pace
                if not waiting and known_at is None:
                    known_at = time.monotonic()
            readable, writable, _ = select.select([connection], [connection] if waiting else [], [], 0.05)
            if readable:
                more = connection.recv(BODY_MAX)
                if not more:
                    return 0, time.monotonic() - (known_at or begun)
                answer += more
                if b"\r\n\r\n" in answer and not answer.startswith(b"HTTP/1.1 100"):
                    late = time.monotonic() - known_at - case.wait if known_at else 0
                    return int(answer.split(b" ", 2)[1]), max(0, late)
            if writable:
                count = connection.send(waiting[:BODY_MAX])
                waiting, sent = waiting[count:], sent + count
                if case.known is not None and sent >= case.known and known_at is None:
                    known_at = time.monotonic()
        return 0, PATIENCE_SECONDS
    except ConnectionError:
        return 0, time.monotonic() - (known_at or begun)
    finally:
        connection.close()


class Watch(threading.Thread):
    """Notes the most memory that a process has."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.most, self.wanted = pid, 0, True
        self.start()

    def run(self):
        while self.wanted:
            self.most = max(self.most, memory(self.pid))
            time.sleep(0.02)  # What memory was between two looks nobody tells.


def send_all(port, cases, at_once, deeds):
    """Sends all cases, so many at a time; returns (case, status, seconds) of each. Where no exchange came about, its
    error is in place of the status."""
    todo, done = collections.deque(cases), []

    def work():
        while True:
            try:
                case = todo.popleft()
            except IndexError:
                return
            try:
                status, seconds = exchange(port, case)
            except Exception as error:  # Whatever it is, it is no answer, and the other cases go on.
                status, seconds = repr(error), PATIENCE_SECONDS
            deeds.note("answered", case=case.name, status=status, seconds=seconds, expected=sorted(case.expected))
            done.append((case, status, seconds))

    threads = [threading.Thread(target=work) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return done


def main():
    experiment = Experiment("odd-inputs", __doc__, "A18")
    figure, bar = experiment.figure, experiment.bar
    rounds, at_once = (1, 4) if experiment.is_small else (20, 8)
    with Server() as server:
        token = open_rooms(server, ["hall"])
        owner = Caller(server, token)
        for number in range(200):
            owner.must("POST", "/war-room-messages/", {"war_room": "hall", "content": f"word {number}"})
        owner.close()
        requests = Requests(server.port, token, "hall")
        cases = requests.all * rounds
        experiment.random.shuffle(cases)
        # What takes long by its nature begins first.
        cases.sort(key=lambda case: -case.wait)
        asker = Asker(server.port, "/api/v1/auth/me/", token)
        before = memory(server.process.pid)
        watch = Watch(server.process.pid)
        deeds = Deeds(experiment.history_path())
        done = send_all(server.port, cases, at_once, deeds)
        watch.wanted = False
        answers = asker.stop()
        bar("every request has an outcome", len(done) == len(cases))
        deeds.close()
        found = collections.defaultdict(list)
        for case, status, seconds in done:
            found[case.name].append(seconds)
            bar(f"{case.name}: {status} is not one of {sorted(case.expected)}", status in case.expected)
        worst = sorted(((share(seconds, 0.5), name) for name, seconds in found.items()), reverse=True)
        figure("requests", len(done))
        figure("kinds of them", len(found))
        for seconds, name in worst[:3]:
            figure(f"slowest: {name}", 1000 * seconds, "ms")
        figure("slowest of all", 1000 * max(seconds for _, _, seconds in done), "ms")
        figure("memory before", before / MEBIBYTE, "MiB")
        figure("most memory meanwhile", watch.most / MEBIBYTE, "MiB")
        figure("others, all but one in a hundred, answered in", 1000 * share([each[2] for each in answers], 0.99), "ms")
        # The middle of several, where there are several: a machine at work may hold up one.
        most = SMALL_ANSWER_SECONDS_MAX if experiment.is_small else ANSWER_SECONDS_MAX
        bar(f"each is answered in time: {worst[0][1]}", worst[0][0] <= most)
        bar("the server grows by 64 MiB at most", watch.most - before <= GROWTH_MAX)
        bar("others are answered", all(status == 200 for _, status, _ in answers))
        bar("the server lives", server.process.poll() is None)
    experiment.finish()


if __name__ == "__main__":
    main()
