"""What is left of runs of runbooks after kill -9. A runbook of ten steps, most of them requests to a peer that counts, is run
again and again; at each step in turn the server is killed: before the peer answers, as soon as it has answered, as soon as
the ledger shows the step, and at moments between. Then it is started again, and a person says of a step that nobody knows of what the peer knows.
Bar: no request that may not be repeated is heard twice, whatever step it was; every run comes to its end with every step in
the ledger once; and the record is whole."""

import http.server
import threading
import time

from experiment import Caller, Experiment, Server

STEPS = 10
RUNBOOK = """name: ten-steps
title: Ten steps
risk: low
args: {{run: {{type: string}}}}
steps:
  - {{name: s1, http: {{method: POST, url: "{peer}/${{run}}/1"}}}}
  - {{name: s2, message: "two of ${{run}}"}}
  - {{name: s3, http: {{method: POST, url: "{peer}/${{run}}/3", json: {{run: "${{run}}"}}}}}}
  - {{name: s4, http: {{url: "{peer}/${{run}}/4"}}}}
  - {{name: s5, set: {{severity: sev4}}}}
  - {{name: s6, http: {{method: DELETE, url: "{peer}/${{run}}/6"}}}}
  - {{name: s7, wait: 1s}}
  - {{name: s8, http: {{method: PUT, url: "{peer}/${{run}}/8", body: "x", retry: {{times: 2}}}}}}
  - {{name: s9, http: {{method: POST, url: "{peer}/${{run}}/9"}}}}
  - {{name: s10, message: "ten of ${{run}}"}}
"""
SAFE = {"4"}
REQUESTS = ["1", "3", "4", "6", "8", "9"]


class Peer(http.server.ThreadingHTTPServer):
    """Counts what it hears, and tells of a request when it comes and when it is answered."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.heard = {}
        self.lock = threading.Lock()
        self.trap = None
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def hear(self, path):
        with self.lock:
            self.heard[path] = self.heard.get(path, 0) + 1
            return self.trap

    def set_trap(self, path, when, spring):
        """`spring` is called when the path is asked for: before it is answered, or after."""
        with self.lock:
            self.trap = (path, when, spring)


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(length)
        trap = self.server.hear(self.path)
        sprung = trap and trap[0] == self.path
        if sprung and trap[1] == "before":
            trap[2]()
            return
        self.send_response(204)
        self.end_headers()
        self.wfile.flush()
        if sprung:
            trap[2]()

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


def run_of(caller, key):
    status, run = caller.send("GET", f"/runs/{key}/")
    return run if status == 200 else None


def settled(server, token, key, seconds=60):
    """The run once it is over or asks; callers come and go with the server."""
    caller = Caller(server, token)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        run = run_of(caller, key)
        if run and run["status"] not in ("running", "waiting_approval"):
            return run
        time.sleep(0.05)  # A run tells its room, not this caller.
    raise RuntimeError(f"{key} did not come to rest: {run}")


def main():
    experiment = Experiment("kill-runs", __doc__, "K3")
    with Peer() as peer, Server() as server:
        server.stop()
        server.serving["MUSTER_OUTBOUND_ALLOW"] = "127.0.0.1"
        server.start()
        for name, more in (("olga", ["--role", "admin"]), ("ana", [])):
            server.muster("user", "add", name, *more)
        olga, token = server.token("olga"), server.token("ana")
        Caller(server, olga).must("POST", "/runbooks/", {"source": RUNBOOK.format(peer=peer.address)})
        room = Caller(server, token).must("POST", "/incidents/", {"title": "Payments fail", "severity": "SEV3"})["key"]
        # A kill at each request before and after its answer, and at each moment between the other steps.
        kills = [(step, when) for step in REQUESTS for when in ("before", "after")]
        kills += [(step, "shown") for step in range(1, STEPS + 1)]
        kills += [("moment", at) for at in range(4 if experiment.is_small else 40)]
        if experiment.is_small:
            kills = kills[::4]
        asked = 0
        for number, (step, when) in enumerate(kills):
            asked += killed(experiment, server, peer, token, room, f"r{number}", step, when)
        judge(experiment, server, peer, token, room, len(kills))
        experiment.figure("times killed", len(kills))
        experiment.figure("steps of which nobody knew", asked)
        server.stop()
        experiment.bar("the record is whole", server.muster("rebuild", "--check"))
    experiment.finish()


def killed(experiment, server, peer, token, room, name, step, when):
    """One run with one kill; returns how often somebody had to say what became of a step."""
    gone = threading.Event()
    if when in ("before", "after"):
        def spring():
            server.kill()
            gone.set()

        peer.set_trap(f"/{name}/{step}", when, spring)
    caller = Caller(server, token)
    run = caller.must("POST", "/runs/", {"war_room": room, "runbook": "ten-steps", "args": {"run": name}})
    if when == "shown":
        shown(caller, run["key"], step)
        server.kill()
        gone.set()
    elif step == "moment":
        # The steps before and behind the wait take some hundredths of a second each.
        time.sleep(experiment.random.uniform(0, 1.4))
        server.kill()
        gone.set()
    gone.wait(60)
    peer.set_trap(None, None, None)
    server.start()
    asked = 0
    while (found := settled(server, token, run["key"]))["status"] == "unknown":
        asked += 1
        cut = found["steps"][-1]
        path = f"/{name}/{cut['number']}"
        # Whoever looks there sees whether it was heard; one that was not is for a person to do.
        if path not in peer.heard:
            peer.hear(path)
        Caller(server, token).must("POST", f"/runs/{run['key']}/approve/")
    experiment.bar(f"{name}, killed {when} {step}: it succeeded", found["status"] == "succeeded")
    return asked


def shown(caller, key, step, seconds=60):
    """Returns once the ledger shows a step, or the run is over."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        run = run_of(caller, key)
        if run and (run["status"] == "succeeded" or any(each["number"] >= step for each in run["steps"])):
            return
    raise RuntimeError(f"{key} did not come to step {step}")


def judge(experiment, server, peer, token, room, count):
    caller = Caller(server, token)
    twice = {path: times for path, times in peer.heard.items() if times > 1 and path.split("/")[2] not in SAFE}
    experiment.figure("requests heard", sum(peer.heard.values()))
    experiment.bar(f"nothing that may not be repeated was heard twice: {twice}", not twice)
    paths = {f"/r{number}/{step}" for number in range(count) for step in REQUESTS}
    experiment.bar("every request was heard", paths <= peer.heard.keys())
    for number in range(count):
        run = run_of(caller, f"RUN-{number + 1}")
        experiment.bar(f"run {number}: every step once", [step["number"] for step in run["steps"]] == list(range(1, STEPS + 1)))


if __name__ == "__main__":
    main()
