"""Retries make no duplicates. Between clients and server stands a proxy that loses 30 % of the acknowledgements: of REST by
ending the connection in place of the answer, of sockets by leaving the frame out or by ending the connection. Clients send
again with the same client id until they are told. Bar: each message is in the log once, at the seq that was acknowledged,
and another content under a client id that is taken is always refused as a conflict."""

import collections
import http.client
import json
import random
import socket
import threading
import time
from math import ceil

from crew import history_of, is_whole, judge
from experiment import Caller, Experiment, Server
from program import Program
from proxy import server_frames
from rooms import make_rooms, whole_log

LOSS = 0.3
WINDOW = 16  # Sends of one socket that wait for their acknowledgement at the same time.
PATIENCE_SECONDS = 0.3
CUT_OFF = (OSError, http.client.HTTPException, json.JSONDecodeError, RuntimeError)


class Proxy:
    """Passes connections on to the server and loses acknowledgements on the way back."""

    def __init__(self, server_port, seed):
        self.server_port = server_port
        self.random = random.Random(seed)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.lost = collections.Counter()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
                server = socket.create_connection(("127.0.0.1", self.server_port))
            except OSError:
                return
            # Small parts one after the other must not wait for each other's acknowledgement in TCP.
            for each in (client, server):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._forward, args=(client, server), daemon=True).start()
            threading.Thread(target=self._back, args=(server, client), daemon=True).start()

    def _forward(self, client, server):
        try:
            while more := client.recv(65_536):
                server.sendall(more)
        except OSError:
            pass
        end(client, server)

    def _back(self, server, client):
        """What the server says: an answer to a request, or frames once it was upgraded."""
        stream = server.makefile("rb")
        try:
            while True:
                head = self._head(stream)
                if head.startswith(b"HTTP/1.1 101"):
                    client.sendall(head)
                    self._frames(stream, client)
                    break
                body = stream.read(content_length(head))
                if head.startswith(b"HTTP/1.1 20") and self.random.random() < LOSS:
                    self.lost["answers"] += 1
                    break
                client.sendall(head + body)
        except OSError:
            pass
        end(client, server)

    def _head(self, stream):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = stream.readline()
            if not line:
                raise ConnectionError("the server ended the connection")
            head += line
        return head

    def _frames(self, stream, client):
        for _, payload, whole in server_frames(stream):
            if b'"type":"ack"' in payload and self.random.random() < LOSS:
                self.lost["frames"] += 1
                if self.random.random() < 0.05:
                    self.lost["sockets"] += 1
                    return
                continue
            client.sendall(whole)


def content_length(head):
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def end(*connections):
    for connection in connections:
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        connection.close()


class Sender(threading.Thread):
    """Sends its messages into a room of its own, each until it is told that it is there."""

    def __init__(self, name, proxy, token, history, count):
        super().__init__(name=name, daemon=True)
        self.proxy, self.token, self.history = proxy, token, history
        self.todo = collections.deque((f"{name}-{number}", f"word {number}") for number in range(count))
        self.attempts, self.failure = 0, None

    def run(self):
        while self.todo and self.failure is None:
            try:
                self.work()
            except CUT_OFF:
                continue

    def invoke(self, key, value):
        self.attempts += 1
        return self.history.invoke(self.name, "send", self.name, by="sender", key=key, value=value)


class RESTSender(Sender):
    """One request at a time."""

    def work(self):
        caller = Caller(self.proxy, self.token)
        try:
            while self.todo:
                key, value = self.todo[0]
                operation = self.invoke(key, value)
                try:
                    body = {"war_room": self.name, "content": value, "client_id": key}
                    status, answer = caller.send("POST", "/war-room-messages/", body)
                except CUT_OFF as error:
                    self.history.unknown(operation, repr(error)[:60])
                    raise
                if status >= 300:
                    self.failure = f"{status} {answer}"
                    return
                self.history.ok(operation, seq=answer["seq"], id=answer["id"])
                self.todo.popleft()
        finally:
            caller.close()


class SocketSender(Sender):
    """Many at a time; what is still not acknowledged when a later one is, or after a while, is sent again."""

    def work(self):
        waiting = {}  # operation: (key, value), in the order of sending
        program = None
        try:
            program = Program(self.proxy, self.token, self.name)
            program.connection.settimeout(PATIENCE_SECONDS)
            while self.todo or waiting:
                while self.todo and len(waiting) < WINDOW:
                    key, value = self.todo.popleft()
                    operation = self.invoke(key, value)
                    waiting[operation] = (key, value)
                    program.send(type="chat_message", content=value, client_id=key, ref=str(operation))
                try:
                    self.hear(program, waiting)
                except TimeoutError:
                    self.give_up(waiting, list(waiting), "silence")
        except CUT_OFF as error:
            self.give_up(waiting, list(waiting), repr(error)[:60])
            raise
        finally:
            if program:
                program.close()

    def hear(self, program, waiting):
        frame = program.next()
        program.frames.clear()
        if frame["type"] == "error" and frame["code"] == "busy" and int(frame["ref"]) in waiting:
            # Nothing was taken: it is sent again, once the server is said to be ready for it.
            self.history.fail(int(frame["ref"]), "busy")
            self.todo.append(waiting.pop(int(frame["ref"])))
            time.sleep(frame["retry_after_ms"] / 1000)  # As the server asks.
            return
        if frame["type"] == "error":
            self.failure = str(frame)
            self.todo.clear()
            waiting.clear()
        if frame["type"] != "ack" or int(frame["ref"]) not in waiting:
            return
        operation = int(frame["ref"])
        earlier = [each for each in waiting if each < operation]
        del waiting[operation]
        self.history.ok(operation, seq=frame["seq"], id=frame["id"])
        self.give_up(waiting, earlier, "a later one was acknowledged")

    def give_up(self, waiting, operations, why):
        for operation in operations:
            self.history.unknown(operation, why)
            self.todo.append(waiting.pop(operation))


def conflicts(experiment, server, senders, count):
    """Another content under a client id that is taken: how many of so many are refused, by REST and by sockets."""
    refused = 0
    programs = {each: Program(server, each.token, each.name) for each in senders}
    callers = {each: Caller(server, each.token) for each in senders}
    for number in range(count):
        sender = experiment.random.choice(senders)
        key = f"{sender.name}-{experiment.random.randrange(sender.count)}"
        if number % 2:
            body = {"war_room": sender.name, "content": "something else", "client_id": key}
            status, answer = callers[sender].send("POST", "/war-room-messages/", body)
            refused += (status, answer["code"]) == (409, "conflict")
        else:
            programs[sender].send(type="chat_message", content="something else", client_id=key, ref=key)
            while (frame := programs[sender].next())["type"] not in ("ack", "error"):
                pass
            refused += (frame["type"], frame.get("code")) == ("error", "conflict")
    for each in (*programs.values(), *callers.values()):
        each.close()
    return refused


def main():
    experiment = Experiment("acks-lost", __doc__, "A2")
    total, others = (600, 60) if experiment.is_small else (100_000, 1000)
    with Server() as server:
        proxy, history = Proxy(server.port, experiment.seed), history_of(experiment)
        senders = []
        server.add_person("sender", "Sender")
        for number in range(8):
            name, token = f"sender{number}", server.token("sender")
            make_rooms(server, token, [name])
            # A socket sends several times as much as requests do in the same time.
            kind, count = (SocketSender, ceil(total / 6)) if number % 2 else (RESTSender, ceil(total / 12))
            senders.append(kind(name, proxy, token, history, count))
            senders[-1].count = count
        begun = time.monotonic()
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join(timeout=60 if experiment.is_small else 3600)
        experiment.figure("sending took", time.monotonic() - begun, "s")
        for sender in senders:
            experiment.bar(f"{sender.name} is done: {sender.failure}", not sender.is_alive() and not sender.failure)
        messages = sum(sender.count for sender in senders)
        refused = conflicts(experiment, server, senders, others)
        in_log = sum(len(whole_log(server, sender.token, sender.name, history)[1]) for sender in senders)
        history.close()
        proxy.close()
        experiment.figure("messages", messages)
        experiment.figure("sent, with what was sent again", sum(sender.attempts for sender in senders))
        for what, count in sorted(proxy.lost.items()):
            experiment.figure(f"{what} lost on the way", count)
        experiment.figure("messages in the log", in_log)
        experiment.figure(f"refused as a conflict, of {others}", refused)
        experiment.bar("every message is there once", in_log == messages)
        experiment.bar("acknowledgements were lost", proxy.lost["answers"] > 0 and proxy.lost["frames"] > 0)
        experiment.bar("another content is always a conflict", refused == others)
        server.stop()
        experiment.bar("the history is valid", not judge(experiment, history))
        is_whole(server, experiment)
    experiment.finish()


if __name__ == "__main__":
    main()
