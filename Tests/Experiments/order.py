"""Whether everybody sees a room's log in one order, without a hole. Sixteen writers speak in four rooms, sixty-four
readers hear them, and history is read by pages meanwhile. Bar: what each reader hears is the log from where it began,
one by one; what REST shows of events and messages forward, of messages backward, and what the socket shows of history
backward, is that log."""

import itertools
import time

from browser import PAGE, Browser
from crew import history_of, judge
from crowd import Crowd, descriptors
from experiment import Caller, Experiment, Server
from program import Program
from rooms import heads, open_rooms, whole_log
from voices import Listener, Speaker


class Keeper(Listener):
    """Keeps the id of everything that it hears."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.kept = []

    def told(self, event):
        self.kept.append((event["seq"], event["id"]))


def backward(server, token, room):
    """The messages that REST shows, from the newest page to the oldest, in the order of the log."""
    caller, found, before = Caller(server, token), [], None
    while True:
        query = f"&before={before}" if before else ""
        page = caller.must("GET", f"/war-rooms/{room}/messages/?limit={PAGE}{query}")["results"]
        if not page:
            caller.close()
            return found
        found = [(message["seq"], message["id"]) for message in page] + found
        before = page[0]["seq"]


def by_socket(server, token, room):
    """The log that a socket shows, from the newest page to the oldest, in the order of the log."""
    program, found, before, has_more = Program(server, token, room), [], None, True
    while has_more:
        program.send(type="history", limit=PAGE, **({"before": before} if before else {}))
        page = program.wait_for("history")
        program.frames.clear()
        found = [(event["seq"], event["id"]) for event in page["events"]] + found
        before, has_more = found[0][0], page["has_more"]
    program.close()
    return found


def main():
    experiment = Experiment("order", __doc__, "A3")
    figure, bar = experiment.figure, experiment.bar
    seconds, rate = (4, 5) if experiment.is_small else (600, 12)
    descriptors()
    with Server() as server:
        history = history_of(experiment)
        rooms = [f"room{number}" for number in range(4)]
        token = open_rooms(server, rooms)
        crowd = Crowd(server.port, experiment.seed, history)
        writers = [
            Speaker(crowd, f"writer{number}", "owner", rooms[number % 4], token, rate, 100) for number in range(16)
        ]
        readers = [Keeper(crowd, f"reader{number}", rooms[number % 4], token, after=0) for number in range(64)]
        everybody = writers + readers
        for each in everybody:
            each.come()
        bar("all of them come", crowd.run(60, lambda: all(each.is_live for each in everybody)))
        for writer in writers:
            writer.speak()
        browser = Browser(experiment, server, token, rooms, history)
        begun = time.monotonic()
        while time.monotonic() - begun < seconds:
            crowd.run(0.25)
            browser.look()
        browser.close()
        for writer in writers:
            writer.speaks = False
        bar("everything said gets an outcome", crowd.run(120, lambda: all(one.is_done for one in writers)))
        last = heads(server, token, rooms)
        heard = crowd.run(120, lambda: all(each.last == last[each.room] for each in everybody))
        bar("everybody hears everything", heard)
        crowd.close()
        wrong = {"readers whose stream is not the log": 0, "logs that pages show otherwise": 0, "inversions": 0}
        for room in rooms:
            events, messages = whole_log(server, token, room, history)
            log = [(event["seq"], event["id"]) for event in events]
            said = [(message["seq"], message["id"]) for message in messages]
            posted = [(event["seq"], event["id"]) for event in events if event["type"] == "chat_message"]
            for reader in readers:
                if reader.room == room:
                    wrong["readers whose stream is not the log"] += reader.kept != log
                    pairs = itertools.pairwise(reader.kept)
                    wrong["inversions"] += sum(later[0] <= earlier[0] for earlier, later in pairs)
            shown = [said == posted, backward(server, token, room) == posted, by_socket(server, token, room) == log]
            wrong["logs that pages show otherwise"] += shown.count(False)
        history.close()
        figure("acknowledged", sum(writer.said for writer in writers))
        figure("heard by readers", sum(len(reader.kept) for reader in readers))
        figure("pages read meanwhile", browser.pages)
        wrong["pages out of order meanwhile"] = browser.torn
        wrong["holes in what readers hear"] = sum(each.holes for each in everybody)
        for what, count in wrong.items():
            figure(what, count)
            bar(f"there are no {what}", count == 0)
        bar("nobody is cut off", not any(each.ends for each in everybody))
        bar("the history is valid", not judge(experiment, history))
    experiment.finish()


if __name__ == "__main__":
    main()
