"""Whether every way to look at the record shows the same one. People send, edit, delete, react and pin in rooms and
change incidents, somebody listens on sockets, and at the end the audit export, the database, the pages of REST, what
was heard, and what search finds are compared. Bar: the same events everywhere, each once; the export has every text
that was ever heard, also what was edited or deleted later; it is judged as whole by both verifiers; search finds
every message by its word, and nothing that was edited away or deleted."""

import collections
import json
import pathlib
import subprocess
import sys
import time

from crew import history_of, is_whole, judge
from crowd import Crowd, descriptors
from experiment import Caller, Experiment, Server, looking
from rooms import heads, open_rooms, whole_log
from voices import Listener, Worker, are_done

VERIFIER = pathlib.Path(__file__).resolve().parents[2] / "tools" / "verify_audit.py"
WORDS = 100  # Each message has one of these, and an edit another.
INDEXED_SECONDS_MAX = 120
# Many times what it takes, so that a server that does not go on ends the run.
SMALL_SECONDS_MAX, SECONDS_MAX = 300, 3600
STATUSES = ["identified", "mitigating", "monitoring", "investigating"]


class Wordy(Worker):
    """Gives every text a word to be found by."""

    def next(self):
        kind, fields = super().next()
        if kind in ("send", "edit"):
            fields["value"] += f" w{self.crowd.random.randrange(WORDS):03}"
        return kind, fields


class Scribe(Listener):
    """Keeps what it heard: id, seq and text of everything."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.events, self.texts = [], {}

    def told(self, event):
        self.events.append((event["id"], event["seq"]))
        text = text_of(event)
        if text is not None:
            self.texts[event["id"]] = text


def text_of(event):
    """What was said in an event of a room; None when nothing was, or it may not be shown any more."""
    if event["type"] == "chat_message":
        return event["message"]["content"]
    if event["type"] == "message_edited":
        return event["content"]
    return event.get("reason") if event["type"] == "incident_updated" else None


class Commander:
    """Changes incidents, one after the other."""

    def __init__(self, experiment, caller, keys):
        self.random, self.caller, self.keys, self.done, self.titles = experiment.random, caller, keys, 0, {}

    def change(self):
        key, self.done = self.random.choice(self.keys), self.done + 1
        kind = self.random.choice(["status", "severity", "title"])
        if kind == "status":
            body = {"status": self.random.choice(STATUSES), "reason": f"reason {self.done}"}
            self.caller.send("POST", f"/incidents/{key}/status/", body)
        elif kind == "severity":
            body = {"severity": f"SEV{self.random.randrange(1, 6)}", "reason": f"reason {self.done}"}
            self.caller.send("POST", f"/incidents/{key}/severity/", body)
        else:
            self.titles[key] = f"title{self.done}"
            self.caller.must("PATCH", f"/incidents/{key}/", {"title": f"About {self.titles[key]}"})


def exported(path, rooms):
    """The events of these rooms in an export, and the texts in it by the event's id."""
    events, texts = collections.Counter(), {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if record["type"] != "leaf" or record["leaf"]["room"] not in rooms:
                continue
            leaf = record["leaf"]
            events[leaf["room"], leaf["seq"], leaf["id"]] += 1
            if record["body"] == "open":
                content = json.loads(record["content"])
                said = content.get("content") if leaf["type"].startswith("message.") else content.get("reason")
                if said is not None:
                    texts[leaf["id"]] = said
    return events, texts


def stored(server, rooms):
    """The events of these rooms in the database."""
    with looking(server.data) as database:
        rows = database.execute("SELECT room_id, seq, id FROM events").fetchall()
    return collections.Counter(row for row in rows if row[0] in rooms)


def found(caller, word):
    """The ids of everything that search finds, page by page; None while the index is behind."""
    ids, query = [], f"/search/?q={word}&page_size=200"
    while query:
        page = caller.must("GET", query)
        if not page["is_complete"] and page["next"] is None:
            return None
        ids += [hit["id"] for hit in page["results"]]
        query = page["next"] and page["next"].partition("/api/v1")[2]
    return ids


def verdicts(server, path):
    """What both verifiers say of an export: 0 whole and anchored, 3 whole."""
    command = [server.binary, "audit", "verify", str(path)]
    ours = subprocess.run(command, capture_output=True, text=True, timeout=900, env=server.environment)
    command = [sys.executable, str(VERIFIER), str(path), "--json"]
    theirs = subprocess.run(command, capture_output=True, text=True, timeout=900)
    return [(done.returncode, (done.stdout + done.stderr).strip()[-200:]) for done in (ours, theirs)]


def work(experiment, server, history, token, rooms, keys, total):
    """Lets everybody work until all is done; returns those who listened, and who changed the incidents."""
    crowd = Crowd(server.port, experiment.seed, history)
    count = total // (2 * len(rooms))
    workers = [
        Wordy(crowd, f"worker{number}", "owner", rooms[number // 2], token, count, window=8, records=False)
        for number in range(2 * len(rooms))
    ]
    scribes = [Scribe(crowd, f"scribe of {room}", room, token, after=0) for room in rooms]
    for each in workers + scribes:
        each.come()
    caller = Caller(server, token)
    commander = Commander(experiment, caller, keys)
    deadline = time.monotonic() + (SMALL_SECONDS_MAX if experiment.is_small else SECONDS_MAX)
    while not are_done(workers) and time.monotonic() < deadline:
        crowd.run(0.02)
        commander.change()
    experiment.bar("everything asked for gets an outcome", are_done(workers))
    last = heads(server, token, rooms)
    heard = crowd.run(60, lambda: all(each.last == last[each.room] for each in scribes))
    experiment.bar("the listeners hear everything", heard)
    experiment.figure("granted on sockets", sum(worker.said for worker in workers))
    experiment.figure("changes of incidents", commander.done)
    crowd.close()
    caller.close()
    return scribes, commander


def searches(experiment, caller, states, commander):
    """Compares what search finds with the messages as they are; returns how many words it finds something else for."""
    expected = collections.defaultdict(collections.Counter)
    for message in states:
        if message["deleted_at"] is None:
            for word in {word for word in message["content"].split() if word.startswith("w") and len(word) == 4}:
                expected[word][message["id"]] += 1
    deadline = time.monotonic() + INDEXED_SECONDS_MAX
    while found(caller, "w000") is None and time.monotonic() < deadline:
        time.sleep(0.1)  # The index tells nobody that it has come to the end.
    words = [f"w{each:03}" for each in range(WORDS)]
    wrong = sum(collections.Counter(found(caller, word) or []) != expected[word] for word in words)
    for title in commander.titles.values():
        hits = caller.must("GET", f"/search/?q={title}")["results"]
        wrong += [hit["kind"] for hit in hits] != ["incident"]
    experiment.figure("words searched for", WORDS + len(commander.titles))
    experiment.figure("messages to be found", sum(len(each) for each in expected.values()))
    return wrong


def main():
    experiment = Experiment("agreement", __doc__, "A22")
    figure, bar = experiment.figure, experiment.bar
    total = 2000 if experiment.is_small else 100_000
    descriptors()
    with Server() as server:
        history = history_of(experiment)
        rooms = [f"room{number}" for number in range(4)]
        token = open_rooms(server, rooms)
        owner = Caller(server, token)
        keys = [owner.must("POST", "/incidents/", {"title": "Broken", "severity": "SEV3"})["key"] for _ in range(4)]
        ids = {room: owner.must("GET", f"/war-rooms/{room}/")["id"] for room in rooms + keys}
        owner.close()
        scribes, commander = work(experiment, server, history, token, list(ids), keys, total)
        shown, states, logged = collections.Counter(), [], {}
        for room, identity in ids.items():
            events, messages = whole_log(server, token, room, history)
            shown.update((identity, event["seq"], event["id"]) for event in events)
            logged |= {event["id"]: text_of(event) for event in events if text_of(event) is not None}
            states += messages
        history.close()
        heard = collections.Counter((ids[each.room], seq, event) for each in scribes for event, seq in each.events)
        texts = {identity: text for each in scribes for identity, text in each.texts.items()}
        seeker = Caller(server, token)
        wrong = searches(experiment, seeker, states, commander)
        seeker.close()
        path = experiment.history_path().with_suffix(".audit")
        path.unlink(missing_ok=True)
        server.muster("audit", "export", str(path))
        leaves, written = exported(path, set(ids.values()))
        rows = stored(server, set(ids.values()))
        figure("events", len(shown))
        for what, other in (("the sockets", heard), ("the audit export", leaves), ("the database", rows)):
            apart = sum(((other - shown) + (shown - other)).values())
            figure(f"events that {what} and REST do not share", apart)
            bar(f"{what} and REST show the same events, each once", apart == 0 and max(other.values()) == 1)
        missing = sum(written.get(identity) != text for identity, text in texts.items())
        changed = sum(texts.get(identity) != text for identity, text in logged.items())
        figure("texts heard", len(texts))
        figure("texts heard that may not be shown any more", len(texts) - len(logged))
        figure("texts that the export has otherwise, or not", missing)
        figure("texts that REST shows otherwise than they were heard", changed)
        figure("words for which search finds something else", wrong)
        bar("the export has every text that was heard", missing == 0 and len(texts) > 0)
        bar("REST shows texts as they were heard, or not at all", changed == 0)
        bar("search finds what is there, and nothing else", wrong == 0)
        for who, (status, said) in zip(("muster audit verify", "tools/verify_audit.py"), verdicts(server, path)):
            bar(f"{who} finds the export whole: {status} {said}", status in (0, 3))
        print(f"  export: {path}", flush=True)
        server.stop()
        bar("the history is valid", not judge(experiment, history))
        is_whole(server, experiment)
    experiment.finish()


if __name__ == "__main__":
    main()
