"""Whether those who do not read harm those who do. Rooms are spoken in at a steady rate while half of their sockets
never read what they get, and some of these begin to read again; before that the same rooms are measured with those
alone who read. Bar: the server grows by 200 MiB at most; those who read wait at most one and a half times as long as
before, all but one in a hundred; nothing is missed by anybody. Who does not read is closed, and who comes back or
reads again hears the rest."""

import collections
import re
import time
import urllib.request

from crew import history_of, judge
from crowd import Crowd, descriptors
from experiment import Experiment, Server
from gauge import MEBIBYTE, memory, processor_seconds, share
from rooms import heads, open_rooms, whole_log
from voices import Listener, Speaker

SLOW_BUFFER = 4096  # What the kernel takes for a client that does not read; the least it can be.
FICKLE_BUFFER = 64 * 1024  # The same for one that reads again, since through the least of them megabytes take minutes.
CLOSED_SECONDS_MAX = 60  # How much longer those who never read are waited for, until the server has closed them.
GROWTH_MAX = 200 * MEBIBYTE
# A wait of some milliseconds says more about the machine than about the server; below this, twice is as good as once.
LEAST_SECONDS = 0.025
# A short run is one of the tests of every day, on machines that build meanwhile.
SMALL_LEAST_SECONDS = 30.0


class Prompt(Listener):
    """Reads at once, and notes how late each word is that it hears."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.waits = []

    def told(self, event):
        if event["type"] == "chat_message":
            due = int(event["message"]["content"].split(" ", 1)[0])
            self.waits.append((time.monotonic_ns() - due) / 1e9)


class Slow(Listener):
    """Does not read once it is live, until it is told to."""

    def __init__(self, *arguments, buffer, **named):
        super().__init__(*arguments, **named)
        self.receives, self.sleeps = buffer, True

    def lives(self, head):
        super().lives(head)
        if self.sleeps:
            self.socket.read(False)

    def wake(self):
        """Reads on, or notices that it was closed; comes back as others do."""
        self.sleeps, self.receives = False, None
        if self.socket:
            self.socket.read(True)


def waits(everybody):
    """How late each word was to each of them, since the last time that somebody asked."""
    found = [wait for each in everybody for wait in each.waits]
    for each in everybody:
        each.waits.clear()
    return found


def sockets(server):
    """How many the server has open, as it says itself."""
    with urllib.request.urlopen(f"{server.origin}/metrics", timeout=10) as answer:
        return int(float(re.search(r"^muster_sockets (\S+)$", answer.read().decode(), re.MULTILINE)[1]))


def main():
    experiment = Experiment("slow-readers", __doc__, "A9")
    figure, bar = experiment.figure, experiment.bar
    # In the short run much is said to few, so that what the kernel holds for them is full in seconds.
    sizes = (4, 1, 20, 15_000, 2, 10) if experiment.is_small else (200, 20, 5, 4000, 60, 300)
    each, rooms, rate, size, before, seconds = sizes
    descriptors()
    with Server() as server:
        history = history_of(experiment)
        pid = server.process.pid
        names = [f"room{number}" for number in range(rooms)]
        token = open_rooms(server, names)
        crowd = Crowd(server.port, experiment.seed, history)
        speakers = [Speaker(crowd, f"speaker of {name}", "owner", name, token, rate, size) for name in names]
        prompt = [Prompt(crowd, f"prompt{number}", names[number % rooms], token) for number in range(each)]
        slow_buffer = FICKLE_BUFFER if experiment.is_small else SLOW_BUFFER
        buffers = [slow_buffer] * (each - each // 4) + [FICKLE_BUFFER] * (each // 4)
        slow = [
            Slow(crowd, f"slow{number}", names[number % rooms], token, buffer=buffer)
            for number, buffer in enumerate(buffers)
        ]
        for one in speakers + prompt:
            one.come()
        crowd.run(60, lambda: all(one.is_live for one in speakers + prompt))
        for speaker in speakers:
            speaker.speak()
        crowd.run(1)
        waits(prompt)
        used = processor_seconds(pid)
        crowd.run(before)
        alone = waits(prompt)
        figure("deliveries a second, before", len(alone) / before)
        figure("share of one core that the server takes, before", 100 * (processor_seconds(pid) - used) / before, "%")
        held = memory(pid)
        for one in slow:
            one.come()
        crowd.run(60, lambda: all(one.is_live for one in slow))
        begun, most, used = time.monotonic(), held, processor_seconds(pid)
        sleepers, fickle = slow[: -each // 4], slow[-each // 4 :]
        passed, staying, are_closed = 0, len(speakers + prompt + fickle), False
        while passed < seconds or (passed < seconds + CLOSED_SECONDS_MAX and not are_closed):
            crowd.run(0.5)
            passed = time.monotonic() - begun
            # Who does not read may notice its end at once, and come back, or only when it reads.
            are_closed = all(one.ends for one in sleepers) or sockets(server) <= staying
            most = max(most, memory(pid))
            if passed > seconds / 2 and any(one.sleeps for one in fickle):
                for one in fickle:
                    one.wake()
        beside = waits(prompt)
        used = processor_seconds(pid) - used
        ratio = share(beside, 0.99) / share(alone, 0.99)
        figure("deliveries a second to those who read, beside the others", len(beside) / passed)
        figure("share of one core that the server takes, beside the others", 100 * used / passed, "%")
        figure("wait, all but one in a hundred, before", 1000 * share(alone, 0.99), "ms")
        figure("wait, all but one in a hundred, beside them", 1000 * share(beside, 0.99), "ms")
        figure("the one over the other", ratio)
        figure("memory before them", held / MEBIBYTE, "MiB")
        figure("most memory beside them", most / MEBIBYTE, "MiB")
        for one in slow:
            one.wake()
        for speaker in speakers:
            speaker.speaks = False
        bar("everything said gets an outcome", crowd.run(60, lambda: all(one.is_done for one in speakers)))
        last = heads(server, token, names)
        everybody = speakers + prompt + slow
        heard = crowd.run(120, lambda: all(one.last == last[one.room] for one in everybody))
        bar("everybody hears everything, also who had to come back", heard)
        ends = sum((one.ends for one in slow), collections.Counter())
        figure("slow ones who found themselves cut off", sum(bool(one.ends) for one in slow))
        figure("closed by the server as too slow, with 4008", ends[4008])
        figure("cut off without a word", ends[None])
        figure("slow ones who caught up on the same socket", sum(not one.ends for one in slow))
        bar("those who read stay", not any(one.ends for one in prompt + speakers))
        bar(f"the server grows by {GROWTH_MAX // MEBIBYTE} MiB at most", most - held <= GROWTH_MAX)
        least = SMALL_LEAST_SECONDS if experiment.is_small else LEAST_SECONDS
        bar("those who read do not wait longer", ratio <= 1.5 or share(beside, 0.99) <= least)
        bar("who never reads is closed", all(one.ends for one in sleepers))
        wrong = {code for code in ends if code not in (None, 4008)}
        bar(f"… and not for another reason: {wrong}", not wrong)
        for what in ("holes", "repeats", "resets"):
            bar(f"nobody has {what}", sum(getattr(one, what) for one in everybody) == 0)
        crowd.close()
        for name in names:
            whole_log(server, token, name, history)
        history.close()
        bar("the history is valid", not judge(experiment, history))
    experiment.finish()


if __name__ == "__main__":
    main()
