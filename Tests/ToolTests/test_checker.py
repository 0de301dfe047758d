"""The checker of histories, against histories with one planted fault each, and against sound ones."""
import json
import pathlib
import random
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Tests" / "Experiments"))
import checker  # noqa: E402


class Story:
    """A sound history, made up: a server that works, three writers, a reader that comes and goes."""

    def __init__(self, seed=1):
        self.random = random.Random(seed)
        self.lines, self.log, self.t, self.operations = [], [], 0, 0
        self.heard = 0
        self.line("listen", client="reader", room="hall", after=0)

    def line(self, what, **fields):
        self.t += 1000
        self.lines.append({"t": self.t, "is": what, **fields})
        return self.lines[-1]

    def invoke(self, does, **fields):
        self.operations += 1
        fields.setdefault("by", "ann")
        self.line("invoke", op=self.operations, client=fields["by"], does=does, room="hall", **fields)
        return self.operations

    def commit(self, kind, **fields):
        """The server records an event."""
        seq = len(self.log) + 1
        entry = {"seq": seq, "id": f"e{seq}", "kind": kind, "by": "ann", **fields}
        if kind == "send":
            entry["message"] = entry["id"]
        self.log.append(entry)
        return entry

    def send(self, key, by="ann", end="ok", happens=True):
        operation = self.invoke("send", key=key, value=f"text of {key}", by=by)
        entry = self.commit("send", key=key, value=f"text of {key}", by=by) if happens else None
        if end == "ok":
            self.line("ok", op=operation, seq=entry["seq"], id=entry["id"])
        else:
            self.line(end, op=operation, why="planted")
        return entry

    def change(self, kind, message, value=None, by="ann", end="ok"):
        fields = {"message": message, "by": by} | ({} if value is None else {"value": value})
        operation = self.invoke(kind, **fields)
        entry = self.commit(kind, **fields)
        if end == "ok":
            self.line("ok", op=operation, seq=entry["seq"], id=entry["id"])
        else:
            self.line(end, op=operation, why="planted")
        return entry

    def hear(self):
        """The reader hears what it has not."""
        for entry in self.log[self.heard :]:
            self.line("heard", client="reader", room="hall", seq=entry["seq"], id=entry["id"])
        self.heard = len(self.log)
        self.line("live", client="reader", room="hall", head=self.heard)

    def read(self, after=0, entries=None):
        operation = self.invoke("read", after=after)
        shown = [[each["seq"], each["id"]] for each in self.log[after:]] if entries is None else entries
        return self.line("ok", op=operation, entries=shown, whole=True)

    def finish(self, log=None, states=None):
        log = self.log if log is None else log
        for entry in log:
            self.line("log", room="hall", **entry)
        states = checker.fold(self.log) if states is None else states
        self.line("head", room="hall", head=len(self.log), messages=len(states))
        for identity, message in states.items():
            shown = {key: value for key, value in message.items() if key != "seqs"}
            self.line("state", room="hall", message=identity, **shown)
        return self

    def judged(self):
        return checker.Checker([json.dumps(line) for line in self.lines])


def sound(seed=1, steps=60):
    """A story of random deeds that ends well."""
    story = Story(seed)
    for number in range(steps):
        sent = [each["message"] for each in story.log if each["kind"] == "send"]
        dice = story.random.random()
        if dice < 0.5 or not sent:
            story.send(f"k{number}", by=story.random.choice(["ann", "bob", "eve"]))
        elif dice < 0.6:
            story.send(f"u{number}", end="unknown", happens=story.random.random() < 0.5)
        elif dice < 0.65:
            story.send(f"f{number}", end="fail", happens=False)
        elif dice < 0.8:
            kind = story.random.choice(["edit", "react", "unreact"])
            story.change(kind, story.random.choice(sent), f"v{number}" if kind == "edit" else "x")
        elif dice < 0.85:
            story.change(story.random.choice(["pin", "unpin"]), story.random.choice(sent), end="unknown")
        elif dice < 0.92:
            story.read(after=max(0, len(story.log) - 5))
        else:
            story.hear()
    story.hear()
    return story


class SoundTests(unittest.TestCase):
    def test_sound_histories_are_valid(self):
        for seed in range(200):
            found = sound(seed).finish().judged()
            self.assertEqual(found.violations, [], f"seed {seed}")

    def test_a_retry_after_no_answer_may_find_the_first_attempt(self):
        story = Story()
        story.send("a", end="unknown")
        story.send("b")
        operation = story.invoke("send", key="a", value="text of a")
        story.line("ok", op=operation, seq=1, id="e1")
        self.assertEqual(story.finish().judged().violations, [])

    def test_what_ran_at_the_same_time_may_stand_in_any_order(self):
        story = Story()
        first = story.invoke("send", key="a", value="text of a")
        second = story.invoke("send", key="b", value="text of b")
        late, early = story.commit("send", key="b", value="text of b"), story.commit("send", key="a", value="text of a")
        story.line("ok", op=second, seq=late["seq"], id=late["id"])
        story.line("ok", op=first, seq=early["seq"], id=early["id"])
        self.assertEqual(story.finish().judged().violations, [])

    def test_what_changed_nothing_needs_no_entry(self):
        story = Story()
        message = story.send("a")["message"]
        operation = story.invoke("react", message=message, value="x")
        story.line("ok", op=operation, seq=None)
        self.assertEqual(story.finish().judged().violations, [])


class PlantedTests(unittest.TestCase):
    """One fault in a sound story of some length: found, by its name, and told with no more lines than prove it."""

    def assertFinds(self, rule, story, lines):
        found = story.judged().smallest
        self.assertIsNotNone(found, "nothing was found")
        self.assertEqual(found.rule, rule, found)
        shown = [story.lines[line - 1] for line in found.lines]
        self.assertEqual([line["is"] for line in shown], lines, found)
        return found

    def test_an_acknowledged_send_that_is_gone_from_the_end(self):
        story = sound()
        story.send("gone")
        story.log.pop()
        self.assertFinds("lost", story.finish(), ["invoke", "ok"])

    def test_an_acknowledged_send_whose_seq_has_something_else(self):
        story = sound()
        story.send("gone")
        story.log.pop()
        story.send("other", end="unknown")
        self.assertFinds("lost", story.finish(), ["invoke", "ok", "log"])

    def test_a_change_whose_entry_says_something_else(self):
        story = sound()
        message = story.send("a")["message"]
        story.change("edit", message, "right")["value"] = "wrong"
        self.assertFinds("lost", story.finish(), ["invoke", "ok", "log"])

    def test_an_acknowledged_send_that_was_told_no_seq(self):
        story = sound()
        operation = story.invoke("send", key="a", value="text of a")
        story.commit("send", key="a", value="text of a")
        story.line("ok", op=operation, seq=None)
        self.assertFinds("lost", story.finish(), ["invoke", "ok"])

    def test_an_acknowledged_send_in_a_room_of_which_there_is_no_log(self):
        story = sound()
        operation = story.invoke("send", key="a", value="text of a")
        story.lines[-1]["room"] = "attic"
        story.line("ok", op=operation, seq=1, id="e1")
        self.assertFinds("lost", story.finish(), ["invoke", "ok"])

    def test_a_client_id_that_is_there_twice(self):
        story = sound()
        story.send("twice")
        story.commit("send", key="twice", value="text of twice")
        self.assertFinds("duplicate", story.finish(), ["log", "log"])

    def test_a_hole(self):
        story = sound()
        for key in "abc":
            story.send(key, end="unknown")
        log = [each for each in story.log if each["seq"] != len(story.log) - 1]
        states = checker.fold(log)
        found = self.assertFinds("hole", story.finish(log, states), ["log", "log"])
        self.assertIn(f"seq {len(story.log) - 1} is missing", found.what)

    def test_a_log_that_ends_before_its_head(self):
        story = sound()
        story.send("a", end="unknown")
        self.assertFinds("hole", story.finish(story.log[:-1], checker.fold(story.log[:-1])), ["head"])

    def test_a_log_of_which_no_head_is_told(self):
        story = sound().finish()
        story.lines = [each for each in story.lines if each["is"] != "head"]
        self.assertFinds("hole", story, ["log"])

    def test_a_seq_that_is_there_twice(self):
        story = sound()
        self.assertFinds("hole", story.finish(story.log + [story.log[3]]), ["log", "log"])

    def test_an_inversion(self):
        story = sound()
        first = story.invoke("send", key="first", value="text of first")
        story.line("ok", op=first, seq=len(story.log) + 2, id=f"e{len(story.log) + 2}")
        story.send("second")
        story.commit("send", key="first", value="text of first")
        self.assertFinds("order", story.finish(), ["ok", "invoke", "ok"])

    def test_a_send_that_stands_before_what_was_already_heard(self):
        story = sound()
        late = story.commit("send", key="late", value="text of late")
        entry = story.commit("send", key="heard", value="text of heard")
        asked = {"op": 900, "client": "bob", "does": "send", "room": "hall", "key": "heard"}
        story.lines.insert(0, {"t": 1, "is": "invoke", **asked})
        story.hear()
        operation = story.invoke("send", key="late", value="text of late")
        story.line("ok", op=operation, seq=late["seq"], id=late["id"])
        rules = {each.rule for each in story.finish().judged().violations}
        self.assertEqual(rules, {"order", "unborn"})
        self.assertLess(late["seq"], entry["seq"])

    def test_a_read_that_lacks_what_was_acknowledged(self):
        story = sound()
        story.send("a")
        story.read(len(story.log) - 4, [[each["seq"], each["id"]] for each in story.log[-4:-1]])
        self.assertFinds("stale", story.finish(), ["ok", "invoke", "ok"])

    def test_a_read_that_shows_nothing_where_something_was_acknowledged(self):
        story = sound()
        story.send("a")
        story.read(len(story.log) - 1, [])
        self.assertFinds("stale", story.finish(), ["ok", "invoke", "ok"])

    def test_a_read_that_begins_too_late(self):
        story = sound()
        story.read(len(story.log) - 4, [[each["seq"], each["id"]] for each in story.log[-3:]])
        self.assertFinds("stream", story.finish(), ["invoke", "ok"])

    def test_a_read_that_lacks_what_another_read_showed(self):
        story = sound()
        story.send("a", end="unknown")
        story.read(after=len(story.log) - 1)
        story.read(len(story.log) - 4, [[each["seq"], each["id"]] for each in story.log[-4:-1]])
        self.assertFinds("stale", story.finish(), ["ok", "invoke", "ok"])

    def test_a_refused_send_that_is_there(self):
        story = sound()
        story.send("no", end="fail", happens=True)
        self.assertFinds("phantom", story.finish(), ["invoke", "fail", "log"])

    def test_a_send_that_nobody_made(self):
        story = sound()
        story.commit("send", key="nobody", value="text")
        self.assertFinds("phantom", story.finish(), ["log"])

    def test_a_change_that_nobody_made(self):
        story = sound()
        message = story.send("a")["message"]
        story.commit("pin", message=message)
        self.assertFinds("phantom", story.finish(), ["log"])

    def test_a_reader_that_misses_one(self):
        story = sound()
        for key in "abc":
            story.send(key)
        skipped = story.log[-2]["seq"]
        story.hear()
        story.lines = [each for each in story.lines if each["is"] != "heard" or each["seq"] != skipped]
        self.assertFinds("stream", story.finish(), ["heard", "heard"])

    def test_a_reader_that_hears_one_twice_or_out_of_order(self):
        for order in ([0, 0, 1, 2], [1, 0, 2]):
            story = sound()
            entries = [story.send(key) for key in "abc"]
            for index in order:
                story.line("heard", client="reader", room="hall", seq=entries[index]["seq"], id=entries[index]["id"])
            self.assertFinds("stream", story.finish(), ["heard", "heard"])

    def test_a_reader_that_is_called_live_too_early(self):
        story = sound()
        story.send("a")
        story.line("live", client="reader", room="hall", head=len(story.log))
        self.assertFinds("stream", story.finish(), ["heard", "live"])

    def test_a_reader_that_hears_what_is_not_in_the_log(self):
        story = sound()
        story.send("a")
        story.line("heard", client="reader", room="hall", seq=len(story.log), id="e-other")
        self.assertFinds("stream", story.finish(), ["heard", "log"])

    def test_something_heard_before_it_was_sent(self):
        story = sound()
        seq = len(story.log) + 1
        story.line("heard", client="reader", room="hall", seq=seq, id=f"e{seq}")
        story.send("a")
        found = {each.rule for each in story.finish().judged().violations}
        self.assertEqual(found, {"unborn", "order"})

    def test_a_state_that_the_events_do_not_give(self):
        def content(message):
            message["content"] = "never said"

        def reactions(message):
            message["reactions"] = {"y": ["nobody"]}

        def pinned(message):
            message["pinned"] = not message["pinned"]

        def deleted(message):
            message["deleted"] = not message["deleted"]

        for harm in (content, reactions, pinned, deleted):
            story = sound()
            message = story.send("a")["message"]
            states = checker.fold(story.log)
            harm(states[message])
            self.assertFinds("state", story.finish(states=states), ["log", "state"])

    def test_a_message_that_is_not_shown_or_not_in_the_log(self):
        story = sound()
        message = story.send("a")["message"]
        states = checker.fold(story.log)
        states["e-other"] = states.pop(message)
        found = story.finish(states=states).judged()
        self.assertEqual([each.rule for each in found.violations], ["state", "state"])

    def test_a_server_that_shows_no_message_at_all(self):
        story = sound()
        story.send("a")
        self.assertFinds("state", story.finish(states={}), ["log"])

    def test_a_message_that_was_shown_and_not_written_down(self):
        story = sound().finish()
        story.lines = [each for each in story.lines if each["is"] != "state"]
        found = {(each.rule, len(each.lines)) for each in story.judged().violations}
        self.assertEqual(found, {("state", 1)})

    def test_every_acknowledged_entry_of_a_story_is_missed_when_it_is_taken_away(self):
        for seq in range(1, len(sound().log) + 1):
            story = sound()
            log = [each for each in story.log if each["seq"] != seq]
            self.assertTrue(story.finish(log).judged().violations, f"seq {seq}")


class ToolTests(unittest.TestCase):
    def test_it_shows_the_smallest_violation_with_its_lines(self):
        story = sound()
        story.send("no", end="fail", happens=True)
        story.commit("send", key="nobody", value="text")
        story.finish()
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.writelines(json.dumps(line) + "\n" for line in story.lines)
            file.flush()
            text = checker.describe(file.name, checker.check(file.name))
        self.assertIn("not valid (phantom 2)", text)
        self.assertIn("nobody asked for the send of nobody", text)
        self.assertEqual(len(text.splitlines()), 3)


if __name__ == "__main__":
    unittest.main()
