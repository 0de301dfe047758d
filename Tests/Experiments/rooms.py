"""Makes rooms on a server, and asks what it shows of them over REST."""

from experiment import Caller

PAGE = 200  # Of a list; the most there is.


def open_rooms(server, names):
    """Makes the account "owner" and, as theirs, a room of each name; returns their token."""
    server.add_person("owner", "Owner")
    token = server.token("owner")
    make_rooms(server, token, names)
    return token


def make_rooms(server, token, names):
    """Makes a room of each name for whoever has this token."""
    caller = Caller(server, token)
    for name in names:
        caller.must("POST", "/war-rooms/", {"name": name, "slug": name})
    caller.close()


def pages(caller, room, what):
    """Everything that a room has of it, forward."""
    after = 0
    while page := caller.must("GET", f"/war-rooms/{room}/{what}/?after={after}&limit={PAGE}")["results"]:
        yield from page
        after = page[-1]["seq"]


def heads(server, token, rooms):
    """The last seq of each room, asked for over a new connection: an old one may have been idle for too long."""
    caller = Caller(server, token)
    found = {room: caller.must("GET", f"/war-rooms/{room}/")["head"] for room in rooms}
    caller.close()
    return found


def whole_log(server, token, room, history):
    """Writes a room's log and messages into the history, as the server shows them now; returns both."""
    caller = Caller(server, token)
    head = caller.must("GET", f"/war-rooms/{room}/")["head"]
    events, messages = list(pages(caller, room, "events")), list(pages(caller, room, "messages"))
    history.finish(room, events, head, messages)
    caller.close()
    return events, messages
