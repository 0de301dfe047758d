"""Whether somebody who was cut off misses anything. A thousand clients are cut at random moments, by a reset, in the
middle of a frame, or without a word so that the server still believes in them; they stay away for a while, some for a
day by the server's clock, and come back from the last seq they have, from any that they ever had, from 0, or from one
that this log never had. Bar: what each of them hears comes to the messages that the server shows, without a silent
gap, and a place that is not in the log, and no other, is answered with a reset."""

import collections
import json

from crew import history_of, judge
from crowd import Crowd, descriptors, masked
from experiment import Experiment
from faults import FaultyServer
from history import entry, fold, state
from rooms import heads, open_rooms, whole_log
from voices import Listener, Speaker

DAY = 86_400
WAYS = ["reset", "in the middle of a frame", "without a word", "close"]
PLACES = ["the last", "the last", "the last", "any", "any", "0", "beyond the head", "another epoch"]


class Wanderer(Listener):
    """Is cut off again and again, and keeps what it heard: the n-th of its entries has seq n."""

    def __init__(self, crowd, name, room, token, source, stays, away, known):
        super().__init__(crowd, name, room, token, source, after=0)
        self.stays, self.away, self.known = stays, away, known
        self.entries = []
        self.place, self.is_cut = None, False
        # A reset is owed for a place that the log does not have, unless the client is cut before it comes.
        self.owes_reset, self.not_reset, self.wrongly_reset = False, 0, 0
        self.cuts, self.places = collections.Counter(), collections.Counter()

    def come(self):
        """From the place that was chosen when it was cut; from the last one after any other end."""
        place, self.place, self.is_cut, self.owes_reset = self.place, None, False, False
        if place == "beyond the head":
            query = f"?after={self.last + 1_000_000_000}&epoch={self.epoch}"
        elif place == "another epoch":
            query = f"?after={self.last}&epoch={'0' * 32}"
        else:
            return super().come()
        self.owes_reset = True
        self.crowd.open(self, f"/ws/chat/{self.room}/{query}", self.token, self.source)

    def heard(self, socket, payload):
        super().heard(socket, payload)
        if b'"reset"' in payload[:16] and json.loads(payload)["type"] == "reset":
            self.entries.clear()
            self.wrongly_reset += not self.owes_reset
            self.owes_reset = False

    def lives(self, head):
        super().lives(head)
        self.not_reset += self.owes_reset
        self.owes_reset = False

    def told(self, event):
        line = entry(event)
        # What a thousand heard in the same words is kept once.
        self.entries.append(self.known.setdefault(json.dumps(line), line))

    def opened(self, socket):
        super().opened(socket)
        if self.stays:
            self.crowd.later(self.crowd.random.expovariate(1 / self.stays), lambda: self.cut(socket))

    def ended(self, socket, end):
        # The server may have ended what is being cut; then the cut says when to come back.
        if not self.is_cut:
            super().ended(socket, end)

    def cut(self, socket, away=None):
        """Ends this socket in some way and comes back later, if it has not ended by itself."""
        if socket is not self.socket or not self.stays or self.is_cut:
            return
        way = self.crowd.random.choice(WAYS)
        self.cuts[way] += 1
        self.is_cut, self.is_live, self.socket = True, False, None
        if way == "in the middle of a frame":
            whole = masked(self.crowd.masks, 1, b'{"type":"typing","is_typing":true}')
            socket.write(whole[: self.crowd.random.randrange(1, len(whole))])
        if way == "without a word":
            socket.vanish()
        elif way == "close":
            socket.close()
        else:
            socket.abort()
        self.place = self.crowd.random.choice(PLACES if self.epoch else PLACES[:1])
        self.places[self.place] += 1
        if self.place in ("any", "0"):
            self.last = self.crowd.random.randrange(self.last + 1) if self.place == "any" else 0
            del self.entries[self.last :]
        if away is None:
            self.crowd.later(self.crowd.random.uniform(0, 2 * self.away), self.come)


def absent_for_a_day(crowd, server, wanderers):
    """Cuts some of them, lets a day pass on the server's clock, and lets them come back."""
    gone = [each for each in wanderers if each.socket][: len(wanderers) // 10]
    for each in gone:
        each.cut(each.socket, away=DAY)
    crowd.run(0.5)
    server.set_clock(DAY)
    crowd.run(0.5)
    for each in gone:
        each.come()
    return len(gone)


def main():
    experiment = Experiment("resume", __doc__, "A4")
    figure, bar = experiment.figure, experiment.bar
    count, seconds, stays, away, rate = (60, 5, 1, 0.3, 8) if experiment.is_small else (1000, 600, 40, 15, 3)
    descriptors()
    with FaultyServer() as server:
        server.keep_clock()
        server.stop()
        server.start()
        history = history_of(experiment)
        rooms = [f"room{number}" for number in range(4)]
        token = open_rooms(server, rooms)
        crowd, known = Crowd(server.port, experiment.seed, history), {}
        speakers = [Speaker(crowd, f"speaker {room}", "owner", room, token, rate, 60, changes=True) for room in rooms]
        for speaker in speakers:
            speaker.come()
        crowd.run(30, lambda: all(each.is_live for each in speakers))
        for speaker in speakers:
            speaker.speak()
        crowd.run(1)
        wanderers = [
            Wanderer(crowd, f"wanderer{each}", rooms[each % 4], token, f"127.0.0.{2 + each % 100}", stays, away, known)
            for each in range(count)
        ]
        for each in wanderers:
            each.come()
        crowd.run(seconds / 2)
        absent = absent_for_a_day(crowd, server, wanderers)
        crowd.run(seconds / 2)
        for speaker in speakers:
            speaker.speaks = False
        for each in wanderers:
            each.stays = None
        everybody = speakers + wanderers
        bar("everybody comes back", crowd.run(120, lambda: all(each.is_live for each in everybody)))
        bar("everything asked for gets an outcome", crowd.run(60, lambda: all(one.is_done for one in speakers)))
        last = heads(server, token, rooms)
        heard = crowd.run(120, lambda: all(one.last == last[one.room] for one in everybody))
        bar("everybody hears everything", heard)
        crowd.close()
        others = 0
        for room in rooms:
            _, messages = whole_log(server, token, room, history)
            shown = {line["message"]: line for line in map(state, messages)}
            others += sum(not agrees(each.entries, shown) for each in wanderers if each.room == room)
        history.close()
        for what, counts in (("cut", "cuts"), ("came back from", "places")):
            for way, times in sorted(sum((getattr(each, counts) for each in wanderers), collections.Counter()).items()):
                figure(f"{what} {way}", times)
        figure("were away for a day", absent)
        figure("entries in the logs", sum(last.values()))
        wrong = sum(each.not_reset + each.wrongly_reset for each in wanderers)
        figure("resets", sum(each.resets for each in wanderers))
        figure("resets that were missing or for a good place", wrong)
        figure("silent gaps", sum(each.holes for each in everybody))
        figure("heard twice", sum(each.repeats for each in everybody))
        figure(f"of {count} clients, whose events come to other messages", others)
        bar("a place that is not in the log, and no other, is answered with a reset", wrong == 0)
        bar("there are no silent gaps", not any(each.holes or each.repeats for each in everybody))
        bar("everybody's events come to the server's messages", others == 0)
        bar("the history is valid", not judge(experiment, history))
    experiment.finish()


def agrees(entries, shown):
    """True when the events of one client come to the messages that the server shows."""
    found = fold(entries)
    if found.keys() != shown.keys():
        return False
    return all(
        value == shown[message][key] for message in found for key, value in found[message].items() if key != "seqs"
    )


if __name__ == "__main__":
    main()
