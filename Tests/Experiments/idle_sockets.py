"""What it costs to hold many sockets that say nothing. They come from three addresses, sit in a hundred rooms, answer
pings, and one room after the other hears a word at the end. Bar: none is dropped, all of them together take 300 MB
and a twentieth of one core, and everybody hears the word. There are as many as the limit on open files allows, 20,000
at most."""

import time

from crew import history_of, judge
from crowd import Crowd, descriptors
from experiment import Caller, Experiment, Server
from gauge import memory, processor_seconds
from rooms import heads, open_rooms, whole_log
from voices import Listener

SOURCES = ["127.0.0.1", "127.0.0.2", "127.0.0.3"]
MEGABYTE = 1_000_000
PING_SECONDS = 25
# A short run is one of the tests of every day, and of an unoptimised build.
CORES_MAX, SMALL_CORES_MAX = 0.05, 0.5


def main():
    experiment = Experiment("idle-sockets", __doc__, "A10")
    wanted, rooms, seconds = (600, 6, 3) if experiment.is_small else (20_000, 100, 600)
    count = min(wanted, descriptors())
    with Server() as server:
        history = history_of(experiment)
        names = [f"room{number}" for number in range(rooms)]
        token = open_rooms(server, names)
        pid = server.process.pid
        before = memory(pid)
        crowd = Crowd(server.port, experiment.seed, history)
        everybody = [
            Listener(crowd, f"idle{number}", names[number % rooms], token, SOURCES[number % len(SOURCES)])
            for number in range(count)
        ]
        begun = time.monotonic()
        for each in everybody:
            each.come()
        came = crowd.run(300, lambda: not crowd.queue and not crowd.connecting)
        came = crowd.run(60, lambda: all(each.is_live for each in everybody)) and came
        experiment.figure(f"sockets, of {wanted}", count)
        experiment.figure("all of them live after", time.monotonic() - begun, "s")
        experiment.bar("all of them come", came)
        crowd.run(2)
        used, begun, most = processor_seconds(pid), time.monotonic(), memory(pid)
        while (left := begun + seconds - time.monotonic()) > 0:
            crowd.run(min(5, left))
            most = max(most, memory(pid))
        elapsed = time.monotonic() - begun
        cores = (processor_seconds(pid) - used) / elapsed
        experiment.figure("memory before them", before / MEGABYTE, "MB")
        experiment.figure("memory at most", most / MEGABYTE, "MB")
        experiment.figure("memory for each", (most - before) / count / 1000, "KB")
        experiment.figure(f"share of one core in {elapsed:.0f} s", 100 * cores, "%")
        experiment.figure("pings answered", crowd.pings)
        owner = Caller(server, token)
        for name in names:
            operation = history.invoke("owner", "send", name, by="owner", key="a word", value="a word")
            body = {"war_room": name, "content": "a word", "client_id": "a word"}
            sent = owner.must("POST", "/war-room-messages/", body)
            history.ok(operation, seq=sent["seq"], id=sent["id"])
        owner.close()
        last = heads(server, token, names)
        heard = crowd.run(60, lambda: all(each.last == last[each.room] for each in everybody))
        dropped = sum(sum(each.ends.values()) for each in everybody)
        experiment.figure("dropped", dropped)
        experiment.bar("none is dropped", dropped == 0)
        experiment.bar("everybody hears the word at the end", heard)
        experiment.bar("memory stays below 300 MB", most <= 300 * MEGABYTE)
        cores_max = SMALL_CORES_MAX if experiment.is_small else CORES_MAX
        experiment.bar(f"{cores_max} of one core is enough", cores <= cores_max)
        expected = count * (seconds // PING_SECONDS - 1)
        experiment.bar("pings go on meanwhile", crowd.pings >= expected)
        crowd.close()
        for name in names:
            whole_log(server, token, name, history)
        history.close()
        experiment.bar("the history is valid", not judge(experiment, history))
    experiment.finish()


if __name__ == "__main__":
    main()
