"""What was typed is never lost: lost lines, restarts, reloads and being signed out, in a real browser."""

import re
import unittest

from playwright.sync_api import expect

from journey import PHONE, Journey, eventually
from server import PASSWORD, Server


class Line:
    """The sockets of one page, which can be cut and given back."""

    def __init__(self, person):
        self.is_cut = False
        self.sockets = []
        person.page.route_web_socket(re.compile("/ws/"), self.connect)

    def connect(self, socket):
        if self.is_cut:
            return socket.close(code=4008)
        socket.connect_to_server()
        self.sockets.append(socket)

    def cut(self):
        self.is_cut = True
        for socket in self.sockets:
            socket.close(code=4008)
        self.sockets = []


class ConnectionTests(Journey):
    def rooms(self, server, *slugs):
        for name, display_name in [("alice", "Alice Martin"), ("bob", "Bob Okafor")]:
            server.add_person(name, display_name)
        token = server.token("alice")
        return token, [server.rest(token, "POST", "/war-rooms/", {"name": slug, "slug": slug}) for slug in slugs]

    def person(self, server, name="alice", **options):
        person = self.someone(server, name, **options)
        line = Line(person)
        return person.sign_in(), line

    def sent(self, server, token, room):
        return [m["content"] for m in server.rest(token, "GET", f"/war-rooms/{room['id']}/messages/")["results"]]

    def test_a_lost_line_is_said_and_what_was_missed_is_counted(self):
        with Server() as server:
            token, (room,) = self.rooms(server, "shaky")
            for name, options in [("desktop", {}), ("phone", PHONE)]:
                alice, line = self.person(server, **options)
                alice.enter("shaky")
                # The page tries again by itself only after 20 s, so that it is the button that brings it back.
                alice.page.evaluate("Math.random = () => 40")
                line.cut()
                alice.composer.fill(f"written on a {name}")
                alice.page.get_by_role("button", name="Send").click()
                bar = alice.page.get_by_role("status").filter(has_text="Reconnecting… messages you send will wait.")
                expect(bar).to_be_visible()
                expect(alice.unsent()).to_contain_text("Waiting for the connection")
                self.picture(alice, f"connection-lost-{name}")
                for text in ("one", "two", "three"):
                    server.rest(token, "POST", "/war-room-messages/", {"war_room": room["id"], "content": text})
                line.is_cut = False
                bar.get_by_role("button", name="Try now").click()
                alice.wait_until_told("Caught up, 3 messages.")
                self.picture(alice, f"connection-back-{name}")
                expect(alice.message(f"written on a {name}").and_(alice.page.locator("[data-seq]"))).to_be_visible()
                self.assert_unharmed(alice)

    def test_what_waits_goes_although_its_room_is_not_open(self):
        with Server() as server:
            token, rooms = self.rooms(server, "first", "second")
            alice, line = self.person(server)
            alice.enter("first")
            line.cut()
            for number in (1, 2, 3):
                alice.say(f"first {number}")
            expect(alice.unsent()).to_have_count(3)
            navigation = alice.page.get_by_role("navigation", name="Rooms")
            navigation.get_by_role("link", name="second").click()
            expect(alice.page.get_by_role("heading", name="second", level=1)).to_be_visible()
            alice.say("second 1")
            expect(alice.unsent()).to_have_count(1)
            # The page is opened anew elsewhere: nothing of either room is in its memory.
            alice.page.close()
            alice.page = alice.context.new_page()
            alice.page.goto(server.origin + "/")
            navigation = alice.page.get_by_role("navigation", name="Rooms")
            expect(navigation).to_be_visible()
            eventually(lambda: self.sent(server, token, rooms[0]) == ["first 1", "first 2", "first 3"])
            eventually(lambda: self.sent(server, token, rooms[1]) == ["second 1"])
            navigation.get_by_role("link", name="first").click()
            expect(alice.message("first 3")).to_be_visible()
            expect(alice.unsent()).to_have_count(0)
            self.assert_unharmed(alice)

    def test_drafts_are_kept_for_each_room_and_thread(self):
        with Server() as server:
            token, (first, _) = self.rooms(server, "first", "second")
            server.rest(token, "POST", "/war-room-messages/", {"war_room": first["id"], "content": "the question"})
            alice, _ = self.person(server)
            alice.enter("first")
            alice.composer.fill("half a sentence")
            alice.act("the question", "Reply in thread")
            reply = alice.panel.get_by_role("textbox", name="Reply")
            reply.fill("half a reply")
            navigation = alice.page.get_by_role("navigation", name="Rooms")
            navigation.get_by_role("link", name="second").click()
            expect(alice.composer).to_have_value("")
            expect(navigation.get_by_role("link", name="first")).to_contain_text("draft")
            self.picture(alice, "draft-in-list")
            # Another tab has them as well, and so has this one after it was closed.
            other = alice.context.new_page()
            other.goto(f"{server.origin}/rooms/first")
            expect(other.get_by_role("textbox", name="Message", exact=True)).to_have_value("half a sentence")
            other.close()
            navigation.get_by_role("link", name="first").click()
            expect(alice.composer).to_have_value("half a sentence")
            expect(navigation.get_by_role("link", name="first")).not_to_contain_text("draft")
            alice.act("the question", "Reply in thread")
            expect(reply).to_have_value("half a reply")
            alice.composer.press("Enter")
            expect(alice.message("half a sentence")).to_be_visible()
            alice.page.reload()
            expect(reply).to_have_value("half a reply")
            expect(alice.composer).to_have_value("")
            alice.page.get_by_role("button", name="Sign out").click()
            expect(alice.page.get_by_label("Username")).to_be_visible()
            kept = alice.page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")
            self.assertEqual([key for key in kept if key.startswith("draft/")], [], "the next person here is another one")
            self.assert_unharmed(alice)

    def test_who_is_signed_out_elsewhere_keeps_the_draft(self):
        with Server() as server:
            self.rooms(server, "first")
            alice, _ = self.person(server)
            alice.enter("first")
            alice.composer.fill("not to be lost")
            # As another tab does it: this page's own code has no part in it.
            ask = "fetch('/api/v1/auth/logout/', {method: 'POST', headers: {'X-Requested-With': 'muster'}}).then(({ok}) => ok)"
            self.assertTrue(alice.page.evaluate(ask))
            expect(alice.page.get_by_text("You were signed out.")).to_be_visible()
            self.picture(alice, "signed-out-elsewhere")
            alice.page.get_by_label("Username").fill("alice")
            alice.page.get_by_label("Password").fill(PASSWORD)
            alice.page.get_by_role("button", name="Sign in").click()
            expect(alice.composer).to_have_value("not to be lost")
            self.assert_unharmed(alice)

    def test_a_refused_message_can_be_written_anew(self):
        with Server() as server:
            self.rooms(server, "first")
            alice, _ = self.person(server)
            alice.enter("first")
            alice.say("/no-such-command here")
            refused = alice.unsent().filter(has_text="Not sent")
            expect(refused).to_be_visible()
            self.picture(alice, "refused")
            refused.get_by_role("button", name="Edit").click()
            expect(alice.unsent()).to_have_count(0)
            expect(alice.composer).to_be_focused()
            expect(alice.composer).to_have_value("/no-such-command here")
            self.assert_unharmed(alice)


if __name__ == "__main__":
    unittest.main()
