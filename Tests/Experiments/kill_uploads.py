"""Files whose server is killed while they come in. Uploads of random bytes are killed at any point of the way: after a share of
them was sent, with the last byte, and in the moments behind it, when the file is placed and recorded. Then the server is
started again and everything is asked for. The contents lie in a directory, and then in a bucket of an object store, which is
the Python package moto; without it only the directory is tried.
Bar: a file that was answered for is there, byte by byte; a file that is listed is one that was sent, and opens whole; what the
directory has besides is gone within a minute; and the record is whole."""

import hashlib
import http.client
import logging
import os
import threading
import time

from experiment import Caller, Experiment, Server

PART = "part-of-a-form"
MEBIBYTE = 1 << 20


class Bucket:
    """An object store in this process, which outlives every server."""

    def __init__(self, moto):
        self.server = moto(ip_address="127.0.0.1", port=0, verbose=False)

    def __enter__(self):
        self.server.start()
        self.port = self.server.get_host_and_port()[1]
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("PUT", "/evidence", headers={"Authorization": "AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/s3/aws4_request"})
        if connection.getresponse().status != 200:
            raise RuntimeError("the object store made no bucket")
        connection.close()
        return self

    def __exit__(self, *_):
        self.server.stop()

    @property
    def settings(self):
        return {
            "DEFAULT_FILE_STORAGE": "s3", "S3_BUCKET": "evidence", "S3_ENDPOINT": f"http://127.0.0.1:{self.port}",
            "AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret",
            "MUSTER_OUTBOUND_ALLOW": f"127.0.0.1:{self.port}",
        }


class Upload(threading.Thread):
    """Sends one file, and tells when a share of it is on its way."""

    def __init__(self, server, token, room, content, share):
        super().__init__(daemon=True)
        self.server, self.token, self.room, self.content = server, token, room, content
        self.until = int(len(content) * share)
        self.reached = threading.Event()
        self.shared = None
        # From the last byte that was sent to the answer.
        self.seconds = None

    def run(self):
        fields = f'--{PART}\r\nContent-Disposition: form-data; name="war_room"\r\n\r\n{self.room}\r\n'
        file = f'--{PART}\r\nContent-Disposition: form-data; name="file"; filename="disk.bin"\r\n\r\n'
        head, tail = (fields + file).encode(), f"\r\n--{PART}--\r\n".encode()
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        try:
            connection.putrequest("POST", "/api/v1/chat-files/")
            connection.putheader("Authorization", f"Token {self.token}")
            connection.putheader("Content-Type", f"multipart/form-data; boundary={PART}")
            connection.putheader("Content-Length", str(len(head) + len(self.content) + len(tail)))
            connection.endheaders(head)
            for start in range(0, len(self.content), 65_536):
                if start >= self.until:
                    self.reached.set()
                connection.send(self.content[start : start + 65_536])
            connection.send(tail)
            sent = time.monotonic()
            self.reached.set()
            answer = connection.getresponse()
            body = answer.read()
            self.seconds = time.monotonic() - sent
            if answer.status == 201:
                self.shared = body
        except (OSError, http.client.HTTPException):
            pass  # The server was killed.
        finally:
            self.reached.set()
            connection.close()


def fetched(server, token, file):
    """The digest of what a file's address gives, and how it answered."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", f"/api/v1/chat-files/{file}/download/", headers={"Authorization": f"Token {token}"})
    answer = connection.getresponse()
    digest = hashlib.sha256(answer.read()).hexdigest()
    connection.close()
    return answer.status, digest


def listed(server, token, room):
    """Every file of the room: its id, and the digest that the record has of it."""
    caller, page, files = Caller(server, token), 1, []
    while True:
        found = caller.must("GET", f"/chat-files/?war_room={room}&page={page}&page_size=200")
        files += [(file["id"], file["sha256"]) for file in found["results"]]
        if not found["next"]:
            caller.close()
            return files
        page += 1


def contents(server):
    """What the directory has, those that are on their way apart."""
    known, coming = set(), set()
    for folder, _, names in os.walk(f"{server.data}/media"):
        for name in names:
            (coming if folder.endswith("/incoming") else known).add(name)
    return known, coming


def tidy(experiment, server, ids):
    """What the record does not have is taken out at the start, and every 30 s."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        known, coming = contents(server)
        if not coming and known == ids:
            break
        time.sleep(0.05)  # Nothing tells of it.
    experiment.bar(f"within a minute nothing else is there: {len(coming)} on their way, {len(known ^ ids)} too many or missing", not coming and known == ids)


def tried(experiment, store, settings, size, kills):
    with Server() as server:
        server.stop()
        server.serving.update(settings)
        server.start()
        server.muster("user", "add", "ana")
        token = server.token("ana")
        room = Caller(server, token).must("POST", "/war-rooms/", {"name": "r"})["id"]
        sent, answered, cut, longest = {}, set(), 0, 0
        for number in range(kills):
            content = experiment.random.randbytes(experiment.random.randint(1, size))
            digest = hashlib.sha256(content).hexdigest()
            # The first one is answered, to learn how long that takes. Of the others two in three have all of it sent: placing
            # and recording is where the most can go wrong.
            share = 1 if number % 3 != 1 else experiment.random.random()
            upload = Upload(server, token, room, content, share)
            upload.start()
            upload.reached.wait(60)
            if not number:
                upload.join(60)
                longest = upload.seconds or 0
            elif share == 1:
                time.sleep(experiment.random.uniform(0, 1.2 * longest))  # Any moment of placing and recording.
            server.kill()
            upload.join(60)
            sent[digest] = number
            if upload.shared:
                answered.add(digest)
            else:
                cut += 1
            server.start()
            files = listed(server, token, room)
            digests = [digest for _, digest in files]
            experiment.bar(f"{store}, kill {number}: each file is listed once", len(set(digests)) == len(digests))
            experiment.bar(f"{store}, kill {number}: what is listed was sent", set(digests) <= sent.keys())
            experiment.bar(f"{store}, kill {number}: what was answered for is listed", answered <= set(digests))
        for file, digest in files:
            experiment.bar(f"{store}: {file} opens whole", fetched(server, token, file) == (200, digest))
        if store == "directory":
            tidy(experiment, server, {file for file, _ in files})
        server.stop()
        experiment.bar(f"{store}: the record is whole", server.muster("rebuild", "--check"))
        experiment.figure(f"{store}: times killed", kills)
        experiment.figure(f"{store}: answered for", len(answered))
        experiment.figure(f"{store}: listed without an answer", len(files) - len(answered))
        experiment.figure(f"{store}: cut off", cut)
        experiment.bar(f"{store}: some were cut off", cut)


def main():
    experiment = Experiment("kill-uploads", __doc__, "F1")
    try:
        from moto.server import ThreadedMotoServer
    except ImportError:
        ThreadedMotoServer = None
    tried(experiment, "directory", {}, MEBIBYTE if experiment.is_small else 16 * MEBIBYTE, 5 if experiment.is_small else 200)
    if ThreadedMotoServer:
        logging.getLogger("werkzeug").setLevel(logging.ERROR)  # A line for each request would hide the figures.
        with Bucket(ThreadedMotoServer) as bucket:
            # Objects of more than 8 MiB come in parts.
            tried(experiment, "bucket", bucket.settings, MEBIBYTE if experiment.is_small else 24 * MEBIBYTE, 2 if experiment.is_small else 50)
    else:
        experiment.figure("bucket", "not tried: there is no moto")
    experiment.finish()


if __name__ == "__main__":
    main()
