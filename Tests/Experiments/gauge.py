"""What /proc says of a server's process, and how long others wait for an answer meanwhile."""

import http.client
import json
import multiprocessing
import os
import pathlib
import time

TICKS = os.sysconf("SC_CLK_TCK")
MEBIBYTE = 1 << 20


def memory(pid):
    """Bytes in memory."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


def processor_seconds(pid):
    """Processor time until now."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def open_files(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def share(values, part):
    """The value below which this part of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else float("inf")


def _ask(port, path, token, every, pipe):
    """Asks from time to time until it is told to stop; says so when the first answer is there, and in the end when each
    was asked for, its status, 0 for none, and how long it took."""
    answers = []
    headers = {"Authorization": f"Token {token}"} if token else {}
    while not answers or not pipe.poll(every):
        begun = time.monotonic()
        status = 0
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30, source_address=("127.0.99.1", 0))
        try:
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            answer.read()
            status = answer.status
        except (OSError, http.client.HTTPException):
            pass
        finally:
            connection.close()
        answers.append((begun, status, time.monotonic() - begun))
        if len(answers) == 1:
            pipe.send("begun")
    pipe.send(json.dumps(answers))


class Asker:
    """A process of its own, so that what the experiment does itself makes no answer late."""

    def __init__(self, port, path="/healthz", token=None, every=0.05):
        self.pipe, theirs = multiprocessing.Pipe()
        arguments = (port, path, token, every, theirs)
        self.process = multiprocessing.get_context("spawn").Process(target=_ask, args=arguments, daemon=True)
        self.process.start()
        # Only the process has it now, so that its end is the end of the pipe and nobody waits for what never comes.
        theirs.close()

    def stop(self):
        """(when, status, seconds) of each question, of which there is one at least."""
        self.pipe.recv()  # That it has begun, which takes a process a moment.
        self.pipe.send("stop")
        answers = json.loads(self.pipe.recv())
        self.process.join(timeout=30)
        return answers
