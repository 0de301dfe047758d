"""What the server makes of every request that its own description allows or forbids, asked by a member, by compliance and
by an administrator. Bar: no 5xx, no status, media type or body that the description does not have."""

import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from experiment import Caller, Experiment, Server

ROLES = ["member", "compliance", "admin"]
# A thousand for each operation, shared by the roles: they differ in who asks, not in what is asked.
EXAMPLES = 1000 // len(ROLES) + 1
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method", "allow_header_conformance", "negative_data_rejection",
    "positive_data_acceptance",
]
# What the description allows may still contradict what is there (a name that is taken) or bounds that JSON Schema cannot
# say (bytes, whole numbers of 64 bits), hence 400; what it forbids must never be granted. The addresses of what is there
# let requests reach further than "not found".
CONFIGURATION = """
hooks = "hooks.py"

[generation]
database = "none"

[checks.positive_data_acceptance]
expected-statuses = ["2xx", 400, 401, 403, 404, 409, 410, 429]

[checks.negative_data_rejection]
expected-statuses = [400, 401, 403, 404, 405, 409, 410, 413, 415, 429]

[dictionaries]
rooms = {{ values = {rooms} }}
messages = {{ values = {messages} }}
incidents = {{ values = {incidents} }}
people = {{ values = {people} }}

[[operations]]
include-path-regex = "/war-rooms/[{{]"
parameters = {{ "path.id" = {{ dictionary = "rooms", probability = 0.8 }} }}

[[operations]]
include-path-regex = "/war-room-messages/[{{]"
parameters = {{ "path.id" = {{ dictionary = "messages", probability = 0.8 }} }}

[[operations]]
include-path-regex = "/incidents/[{{]"
parameters = {{ "path.key" = {{ dictionary = "incidents", probability = 0.8 }} }}

[[operations]]
include-path-regex = "/people/[{{]"
parameters = {{ "path.id" = {{ dictionary = "people", probability = 0.8 }} }}
"""

# Bytes of an upload are bytes.
HOOKS = """
import schemathesis

schemathesis.serializer.alias("application/offset+octet-stream", "application/octet-stream")
"""


class Stage:
    """A server with one person of each role in a room with something to find."""

    def __init__(self, server):
        self.server = server
        self.tokens = {}
        for role in ROLES:
            server.muster(
                "user", "add", f"the-{role}", "--role", role, "--clearance", "RESTRICTED", "--password-stdin",
                typed="correct horse battery staple\n",
            )
            self.tokens[role] = server.token(f"the-{role}")
        owner = Caller(server, self.tokens["member"])
        room = owner.must("POST", "/war-rooms/", {"name": "Stage", "slug": "stage"})
        incident = owner.must("POST", "/incidents/", {"title": "Fire", "severity": "SEV2"})
        messages = [
            owner.must("POST", "/war-room-messages/", {"war_room": room["id"], "content": f"line {n}"})["id"]
            for n in range(3)
        ]
        for role in ROLES[1:]:
            owner.must("POST", "/war-rooms/stage/members/", {"user": f"the-{role}", "role": "responder"})
        self.ids = {
            "rooms": [room["id"], "stage", incident["key"]], "messages": messages,
            "incidents": [incident["key"], incident["id"]], "people": [f"the-{role}" for role in ROLES],
        }

    def configuration(self):
        shown = {name: "[" + ", ".join(f'"{value}"' for value in values) + "]" for name, values in self.ids.items()}
        return CONFIGURATION.format(**shown)


def program():
    """The command, from the environment of the tests or of the system."""
    beside = pathlib.Path(sys.executable).parent / "schemathesis"
    found = str(beside) if beside.exists() else shutil.which("schemathesis")
    if not found:
        sys.exit("schemathesis is not installed; script/bootstrap --tests installs it")
    return found


def run(experiment, stage, role, folder):
    """One role's run; returns what it printed and whether it held."""
    configuration = pathlib.Path(folder) / f"{role}.toml"
    configuration.write_text(stage.configuration())
    examples, phases = (4, "examples,fuzzing") if experiment.is_small else (EXAMPLES, "examples,coverage,fuzzing,stateful")
    command = [
        program(), "--config-file", str(configuration), "run", stage.server.origin + "/openapi.json",
        "--header", f"Authorization: Token {stage.tokens[role]}", "--seed", str(experiment.seed),
        "--max-examples", str(examples), "--phases", phases, "--checks", ",".join(CHECKS), "--workers", "1",
        "--request-timeout", "20", "--suppress-health-check", "all", "--continue-on-failure", "--warnings", "off",
        *os.environ.get("SCHEMATHESIS_OPTIONS", "").split(),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    return done.returncode == 0, done.stdout + done.stderr


def main():
    experiment = Experiment("schemathesis", __doc__, "A17")
    with Server() as server, tempfile.TemporaryDirectory() as folder:
        stage = Stage(server)
        (pathlib.Path(folder) / "hooks.py").write_text(HOOKS)
        with concurrent.futures.ThreadPoolExecutor(len(ROLES)) as pool:
            runs = list(pool.map(lambda role: run(experiment, stage, role, folder), ROLES))
        for role, (held, output) in zip(ROLES, runs):
            cases = re.search(r"(\d+) generated", output)
            experiment.figure(f"{role}: requests", cases.group(1) if cases else "none")
            if not held:
                print(output, flush=True)
            experiment.bar(f"{role}: every answer is as described", held and cases is not None)
        faults = [line for line in server.output if "request failed" in line]
        experiment.figure("faults in the server's log", len(faults))
        experiment.bar("the server's log has no faults", not faults)
    experiment.finish()


if __name__ == "__main__":
    main()
