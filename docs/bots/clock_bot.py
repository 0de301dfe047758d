"""A bot that tells the time in UTC to whoever mentions it. MUSTER_URL and MUSTER_TOKEN say where and as whom."""

import datetime
import json
import os
import sys
import time
import urllib.error
import urllib.request


def call(method, path, body=None):
    request = urllib.request.Request(
        os.environ["MUSTER_URL"] + "/api/v1" + path, json.dumps(body).encode() if body else None, method=method,
        headers={"Authorization": "Token " + os.environ["MUSTER_TOKEN"], "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def answer(room, me, message):
    if me in message["mentions"] and message["sender"]["username"] != me:
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%H:%M:%S")
        call("POST", "/war-room-messages/", {
            "war_room": room, "content": f"It is {now} UTC.", "reply_to": message["id"],
            "client_id": "clock-" + message["id"]})


def main(room):
    me = call("GET", "/auth/me/")["username"]
    seen = call("GET", f"/war-rooms/{room}/")["head"]
    while True:
        try:
            for event in call("GET", f"/war-rooms/{room}/events/?after={seen}")["results"]:
                if event["type"] == "chat_message":
                    answer(room, me, event["message"])
                seen = event["seq"]
        except urllib.error.URLError as error:
            print(error, file=sys.stderr)
        time.sleep(2)  # The server's limit is 20 requests a second; a socket would tell at once.


if __name__ == "__main__":
    main(sys.argv[1])
