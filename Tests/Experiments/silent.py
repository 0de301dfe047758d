"""Connections that never say who they are pile up. Bar: all are closed within 11 s, and others are answered."""

import asyncio
import time

from experiment import Caller, Experiment, Server

CLOSED_WITHIN = 11.0  # The header's ten seconds and one for the answer.
# A short run is one of the tests of every day, on machines that build meanwhile.
SMALL_CLOSED_WITHIN = 20.0
# Nothing at all, the beginning of a handshake, and a whole one that proves nothing.
OPENINGS = [
    b"",
    b"GET /ws/inbox/ HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n",
    b"GET /ws/inbox/ HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
]


async def silent(port, opening, crowd):
    """Seconds from the connection to its end; nobody here ever closes."""
    async with crowd:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    begun = time.monotonic()
    try:
        if opening:
            writer.write(opening)
            await writer.drain()
        while await reader.read(4096):
            pass
    except ConnectionResetError:
        pass
    seconds = time.monotonic() - begun
    writer.close()
    return seconds


async def crowd(experiment, server, count):
    connecting = asyncio.Semaphore(100)
    openings = [experiment.random.choice(OPENINGS) for _ in range(count)]
    waits = [asyncio.create_task(silent(server.port, opening, connecting)) for opening in openings]
    caller = Caller(server, source="127.0.0.2")
    answers = []
    while not all(wait.done() for wait in waits):
        begun = time.monotonic()
        status, _ = await asyncio.to_thread(caller.send, "GET", "/")
        answers.append(time.monotonic() - begun)
        experiment.bar("others are answered", status == 200)
        await asyncio.sleep(0.1)  # Others come ten times a second.
    caller.close()
    return [wait.result() for wait in waits], answers


def main():
    experiment = Experiment("silent", __doc__, "W10")
    count = 300 if experiment.is_small else 5000
    with Server() as server:
        seconds, answers = asyncio.run(crowd(experiment, server, count))
        experiment.figure("connections that never say who they are", count)
        experiment.figure("the last of them was open for", max(seconds), "s")
        experiment.figure("slowest answer to somebody else meanwhile", max(answers) * 1000, "ms")
        most = SMALL_CLOSED_WITHIN if experiment.is_small else CLOSED_WITHIN
        experiment.bar(f"all are closed within {most:.0f} s", max(seconds) <= most)
    experiment.finish()


if __name__ == "__main__":
    main()
