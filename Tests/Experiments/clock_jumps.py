"""What the wall clock may do to a room. The crew writes and reads while the server's clock jumps forward and back by an
hour and a day, creeps away from the real time, and stands still (faults/faults.c). Bar: the history is valid, so that order
never came from a clock; acknowledgements go on after every jump; moments of recording never run backwards in a room; what
was used, ended or refused as too old (a ticket, a token with an end, a session) stays so after a jump back; a socket
outlives every jump."""

import itertools
import time

from crew import ROOM, Crew, history_of, is_whole, judge
from experiment import Caller, Experiment, looking
from faults import FaultyServer
from program import Program

HOUR, DAY = 3600, 86_400
PASSWORD = "correct horse battery staple"
JUMPS = [("an hour forward", HOUR), ("an hour back", 0), ("an hour behind", -HOUR), ("a day behind", -DAY), ("right", 0)]


class Ended:
    """Things that were ended before the jumps; none may work again."""

    def __init__(self, server, token):
        self.server = server
        caller = Caller(server, token)
        self.used, self.late = (caller.must("POST", "/auth/ws-ticket/", {})["ticket"] for _ in range(2))
        self.had_opened = self.opens(self.used)
        server.set_clock(HOUR)
        self.late_opened = self.opens(self.late)
        server.set_clock(0)
        server.muster("user", "add", "leaver", "--password-stdin", typed=PASSWORD + "\n")
        self.keys = {"the ended token": server.token("leaver")}
        leaver = Caller(server, self.keys["the ended token"])
        identity = leaver.must("GET", "/tokens/")["results"][0]["id"]
        leaver.must("DELETE", f"/tokens/{identity}/")
        # A session that nobody uses ends after half a day, and this token after a whole one.
        self.keys["the token of a day"] = server.muster("token", "create", "leaver", "--expires", "1d")
        leaver.close()
        leaver = Caller(server)
        signed_in = leaver.must("POST", "/auth/login/", {"username": "leaver", "password": PASSWORD})
        self.keys["the session"] = signed_in["token"]
        leaver.close()
        caller.close()
        self.good_before = self.good()
        server.set_clock(DAY)
        self.good_after_a_day = self.good()
        server.set_clock(0)

    def good(self):
        """Which of the keys are taken."""
        found = []
        for name, key in self.keys.items():
            caller = Caller(self.server, key)
            status, _ = caller.send("GET", "/auth/me/")
            caller.close()
            found += [name] if status != 401 else []
        return found

    def opens(self, ticket):
        """True when a ticket opens a socket."""
        program = None
        try:
            program = Program(self.server, None, ROOM, f"?ticket={ticket}")
            program.wait_for("welcome")
            return True
        except (OSError, RuntimeError):
            return False
        finally:
            if program:
                program.close()

    @property
    def risen(self):
        """What of it works."""
        found = self.good() + (["the used ticket"] if self.opens(self.used) else [])
        return found + (["the ticket that was too old"] if self.opens(self.late) else [])


def steps(experiment, server):
    """Does to the clock what is to be done, and names each."""
    hold = 0.4 if experiment.is_small else 10
    for _ in range(1 if experiment.is_small else 6):
        order = list(JUMPS)
        experiment.random.shuffle(order)
        for what, offset in order:
            server.set_clock(offset)
            yield what, hold
        server.set_clock(0, stands_at=time.time())
        yield "standing still", hold
        for tick in range(10):
            server.set_clock(0.02 * tick)
            yield "running fast", hold / 10
        server.set_clock(0)
        yield "right again", hold


def waits(server, crew, seconds):
    """The longest time without an acknowledgement during these seconds, and at least until one came."""
    begun = last = time.monotonic()
    before, longest = crew.acknowledged, 0
    came = False
    while time.monotonic() - begun < seconds or (not came and time.monotonic() - begun < 30):
        time.sleep(0.01)  # As exactly as the longest time is to be known.
        now = time.monotonic()
        longest = max(longest, now - last)
        if crew.acknowledged > before:
            before, last, came = crew.acknowledged, now, True
    return longest if came else float("inf")


def recorded(server):
    """The moments at which the room's events were recorded, in their order."""
    sql = "SELECT recorded_at FROM events WHERE room_id = (SELECT id FROM rooms WHERE slug = ?) ORDER BY seq"
    with looking(server.data) as database:
        return [moment for (moment,) in database.execute(sql, (ROOM,))]


def main():
    experiment = Experiment("clock-jumps", __doc__, "A15")
    with FaultyServer() as server:
        server.keep_clock()
        server.stop()
        server.start()
        crew = Crew(server, history_of(experiment), experiment.seed, experiment.is_small)
        ended = Ended(server, crew.owner_token)
        experiment.bar("a ticket opens a socket once", ended.had_opened)
        experiment.bar("a ticket that is an hour old opens none", not ended.late_opened)
        lasting = ["the token of a day", "the session"]
        experiment.bar(f"a token and a session are taken for a while: {ended.good_before}", ended.good_before == lasting)
        experiment.bar(f"… and not a day later: {ended.good_after_a_day}", not ended.good_after_a_day)
        risen = ended.risen
        experiment.bar(f"what has ended has ended before any jump: {risen}", not risen)
        crew.begin()
        longest, jumps = 0, 0
        for what, seconds in steps(experiment, server):
            waited = waits(server, crew, seconds)
            longest, jumps = max(longest, waited), jumps + 1
            experiment.bar(f"{what}: acknowledgements go on within 5 s", waited <= 5)
            risen = ended.risen
            experiment.bar(f"{what}: {risen} came back", not risen)
            experiment.bar(f"{what}: every reader's socket is open", all(each.is_open for each in crew.readers))
        crew.end()
        crew.must_have_worked(experiment, least=jumps)
        experiment.figure("changes of the clock", jumps)
        experiment.figure("longest time without an acknowledgement", longest, "s")
        experiment.figure("acknowledged", crew.acknowledged)
        entries = crew.settle()
        moments = recorded(server)
        server.stop()
        backwards = sum(later < earlier for earlier, later in itertools.pairwise(moments))
        experiment.figure("entries in the log", entries)
        experiment.figure("moments of recording that run backwards", backwards)
        experiment.bar("recording never runs backwards in a room", backwards == 0 and len(moments) == entries)
        experiment.bar("the history is valid", not judge(experiment, crew.history))
        is_whole(server, experiment)
    experiment.finish()


if __name__ == "__main__":
    main()
