"""What is left of commands after kill -9. Four people change an incident by commands, each the next when the one before is
answered, and the server is killed under them again and again; what had no answer is sent again with the same client id.
Bar: every command that was answered is there once, its beginning, deed, answer and end stand behind it without anything in
between, the incident is as the last of them left it, and the record is whole; at least one answer for each kill."""

import http.client
import threading
import time

from experiment import Caller, Experiment, Server
from history import Deeds

WRITERS = ["ana", "ben", "cem", "dora"]


class Writer(threading.Thread):
    """One person, who gives a command after the other until the server is gone."""

    def __init__(self, server, token, key, name, first, deeds):
        super().__init__(daemon=True)
        self.caller = Caller(server, token)
        self.deeds = deeds
        self.accident = None
        self.key = key
        self.name = name
        self.number = first
        self.answered = {}

    def run(self):
        try:
            while True:
                self.give(self.number)
                self.number += 1
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.deeds.note("unanswered", client_id=f"{self.name}-{self.number}", why=repr(error)[:80])
        except Exception as error:  # Kept, since whoever ends by what nobody foresaw gives no command any more.
            self.accident = f"{self.name}: {error!r}"

    def give(self, number):
        line = f"/update summary {self.name} {number}" if number % 2 else f"/severity sev{number // 2 % 5 + 1}"
        body = {"war_room": self.key, "content": line, "client_id": f"{self.name}-{number}"}
        self.deeds.note("given", client_id=body["client_id"], line=line)
        self.answered[number] = self.caller.must("POST", "/war-room-messages/", body)["id"]
        self.deeds.note("answered", client_id=body["client_id"], id=self.answered[number])


def log_of(caller, key):
    """All events of the room, in order."""
    after, events = 0, []
    while page := caller.must("GET", f"/war-rooms/{key}/events/?after={after}&limit=200")["results"]:
        events += page
        after = page[-1]["seq"]
    return events


def runs_of(events):
    """What stands behind each command, up to where the next one begins."""
    runs = {}
    current = None
    for event in events:
        if event["type"] == "chat_message" and event["message"]["message_type"] == "COMMAND":
            current = event["message"]["client_id"]
            runs.setdefault(current, []).append([event])
        elif current:
            runs[current][-1].append(event)
    return runs


def is_whole(run):
    types = [event["type"] for event in run]
    deed = [] if "incident_updated" not in types else ["incident_updated"]
    return types == ["chat_message", "command_started", *deed, "chat_message", "command_finished"]


def main():
    experiment = Experiment("kill-commands", __doc__, "A1")
    rounds = 3 if experiment.is_small else 100
    with Server() as server:
        for name in WRITERS:
            server.muster("user", "add", name)
        tokens = {name: server.token(name) for name in WRITERS}
        first = Caller(server, tokens["ana"])
        key = first.must("POST", "/incidents/", {"title": "Payments fail", "severity": "SEV3"})["key"]
        for name in WRITERS[1:]:
            Caller(server, tokens[name]).must("POST", f"/war-rooms/{key}/join/")
        answered, numbers, unanswered, accidents = {}, {name: 1 for name in WRITERS}, 0, []
        deeds = Deeds(experiment.history_path())
        for number in range(rounds):
            if number > 0:
                server.start()
            writers = [Writer(server, tokens[name], key, name, numbers[name], deeds) for name in WRITERS]
            for writer in writers:
                writer.start()
            # The work goes on for as long as the seed says, and the kill comes in the middle of it.
            time.sleep(experiment.random.uniform(0.3, 1.2))
            server.kill()
            deeds.note("killed", round=number)
            for writer in writers:
                writer.join(timeout=60)
                unanswered += writer.number not in writer.answered
                accidents += [writer.accident] if writer.accident else []
                numbers[writer.name] = writer.number
                answered |= {f"{writer.name}-{number}": id for number, id in writer.answered.items()}
        server.start()
        judge(experiment, server, tokens["ana"], key, answered, deeds)
        deeds.close()
        experiment.bar(f"at least {rounds} commands are answered", len(answered) >= rounds)
        experiment.bar(f"nobody ends by what was not foreseen: {accidents[:3]}", not accidents)
        experiment.figure("times killed", rounds)
        experiment.figure("commands without an answer, sent again", unanswered)
        server.stop()
        checked = server.muster("rebuild", "--check")
        # It exits with 1 when there is a difference, which `muster` raises.
        experiment.bar("the record is whole", checked)
    experiment.finish()


def judge(experiment, server, token, key, answered, deeds):
    caller = Caller(server, token)
    log = log_of(caller, key)
    for event in log:
        deeds.note("log", event=event)
    runs = runs_of(log)
    experiment.figure("commands answered", len(answered))
    experiment.bar("every answered command is there", answered.keys() <= runs.keys())
    experiment.bar("each is there once", all(len(each) == 1 for each in runs.values()))
    experiment.bar("each is whole", all(is_whole(run) for each in runs.values() for run in each))
    lasts = [run for each in runs.values() for run in each]
    lasts.sort(key=lambda run: run[0]["seq"])
    incident = caller.must("GET", f"/incidents/{key}/")
    for field, begins in (("summary", "/update summary "), ("severity", "/severity ")):
        said = [run[0]["message"]["content"] for run in lasts if run[0]["message"]["content"].startswith(begins)]
        wanted = said[-1].removeprefix(begins) if said else incident[field]
        experiment.bar(f"the {field} is the last that was said", incident[field].lower() == wanted.lower())


if __name__ == "__main__":
    main()
