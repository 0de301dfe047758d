"""The largest file that may be shared, up and down. Random bytes go up as a form and in requests of 5 MiB that go on with each
other, and come back whole and in ranges, while the server's memory is looked at as the kernel counts its highest.
Bar: what comes back is what was sent, whole and in each range; the memory never rises by 32 MiB over what it was before."""

import hashlib
import http.client
import json
import pathlib

from experiment import Caller, Experiment, Server
from kill_uploads import Upload

MEBIBYTE = 1 << 20
PIECE = 5 * MEBIBYTE


def highest(pid):
    """The most memory since the last `begin`, in bytes."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("the kernel does not count it")


def begin(pid):
    """Lets the kernel count anew (proc(5), clear_refs)."""
    pathlib.Path(f"/proc/{pid}/clear_refs").write_text("5")


class Gauge:
    """How far memory rises over what it was before."""

    def __init__(self, experiment, server):
        self.experiment, self.pid = experiment, server.process.pid

    def measured(self, what, work):
        begin(self.pid)
        before = highest(self.pid)
        result = work()
        rise = (highest(self.pid) - before) / MEBIBYTE
        self.experiment.figure(f"{what}: memory rises by", rise, "MiB")
        self.experiment.bar(f"{what}: by less than 32 MiB", rise < 32)
        return result


def form(server, token, room, content):
    upload = Upload(server, token, room, content, 1)
    upload.start()
    upload.join(300)
    if not upload.shared:
        raise RuntimeError("the file was not shared")
    return json.loads(upload.shared)


def pieces(server, token, room, content):
    """In requests that go on with each other."""
    caller = Caller(server, token)
    opened = caller.must("POST", "/chat-uploads/", {"war_room": room, "filename": "disk.bin", "size": len(content)})
    path, offset, answer = f"/api/v1/chat-uploads/{opened['id']}/", 0, None
    caller.headers["Content-Type"] = "application/offset+octet-stream"
    while offset < len(content):
        caller.headers["Upload-Offset"] = str(offset)
        status, answer = caller.exchange("PATCH", path, content[offset : offset + PIECE])
        if status != 200:
            raise RuntimeError(f"an upload was not gone on with: {status} {answer}")
        offset += PIECE
    caller.close()
    return answer


def download(server, token, file, span=None):
    """The digest of a file, or the bytes of a range of it."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=120)
    headers = {"Authorization": f"Token {token}"}
    if span:
        headers["Range"] = f"bytes={span[0]}-{span[1] - 1}"
    connection.request("GET", f"/api/v1/chat-files/{file}/download/", headers=headers)
    answer = connection.getresponse()
    digest, kept = hashlib.sha256(), b""
    while part := answer.read(MEBIBYTE):
        digest.update(part)
        if span:
            kept += part
    connection.close()
    return kept if span else digest.hexdigest()


def main():
    experiment = Experiment("large-files", __doc__, "F2")
    size = (8 if experiment.is_small else 100) * MEBIBYTE
    with Server() as server:
        server.muster("user", "add", "ana")
        token = server.token("ana")
        room = Caller(server, token).must("POST", "/war-rooms/", {"name": "r"})["id"]
        gauge = Gauge(experiment, server)
        # What the first request of each kind takes for good is no file's.
        small = form(server, token, room, b"x" * MEBIBYTE)
        download(server, token, small["id"])
        content = experiment.random.randbytes(size)
        digest = hashlib.sha256(content).hexdigest()
        for what, way in (("as a form", form), ("in pieces", pieces)):
            file = gauge.measured(f"up {what}", lambda: way(server, token, room, content))
            experiment.bar(f"{what}: the record has its digest", file["sha256"] == digest)
            found = gauge.measured(f"down, {what}", lambda: download(server, token, file["id"]))
            experiment.bar(f"{what}: it comes back as it went", found == digest)
            for _ in range(5 if experiment.is_small else 50):
                start = experiment.random.randrange(size)
                span = (start, min(size, start + experiment.random.randint(1, MEBIBYTE)))
                got = download(server, token, file["id"], span)
                experiment.bar(f"{what}: bytes {span[0]} to {span[1]}", got == content[span[0] : span[1]])
        experiment.figure("size of the file", size // MEBIBYTE, "MiB")
    experiment.finish()


if __name__ == "__main__":
    main()
