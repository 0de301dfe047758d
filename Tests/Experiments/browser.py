"""Somebody who reads a server's rooms over REST while others write in them."""

from experiment import Caller

PAGE = 50


class Browser:
    """Reads a page of history somewhere in the rooms, now and then, as somebody does who scrolls."""

    def __init__(self, experiment, server, token, rooms, history):
        self.caller = Caller(server, token)
        self.random, self.rooms, self.history = experiment.random, rooms, history
        self.pages, self.torn = 0, 0

    def look(self):
        """Reads a part of a room's log, and messages before it; the checker judges the part by what was known then."""
        room = self.random.choice(self.rooms)
        head = self.caller.must("GET", f"/war-rooms/{room}/")["head"]
        after = self.random.choice([max(0, head - PAGE), self.random.randrange(head)])
        operation = self.history.invoke("browser", "read", room, after=after)
        shown = self.caller.must("GET", f"/war-rooms/{room}/events/?after={after}&limit={PAGE}")["results"]
        entries = [[event["seq"], event["id"]] for event in shown]
        self.history.ok(operation, entries=entries, whole=len(shown) < PAGE)
        page = self.caller.must("GET", f"/war-rooms/{room}/messages/?before={after + 1}&limit={PAGE}")["results"]
        seqs = [message["seq"] for message in page]
        self.torn += seqs != sorted(seqs) or any(seq > after for seq in seqs)
        self.pages += 2

    def close(self):
        self.caller.close()
