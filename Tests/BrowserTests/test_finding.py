"""Finding what was said: by a link, a date, words, and by reading upwards without end."""

import re
import unittest
import urllib.parse

from playwright.sync_api import expect

from journey import PHONE, Journey, eventually
from program import Program
from server import Server

LINES = 1800
SIZES = [("desktop", {}), ("phone", PHONE)]


class FindingTests(Journey):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(Server())
        for name, display_name in [("alice", "Alice Martin"), ("bob", "Bob Okafor")]:
            cls.server.add_person(name, display_name)
        cls.token, cls.bob_token = cls.server.token("alice"), cls.server.token("bob")
        cls.room = cls.server.rest(cls.token, "POST", "/war-rooms/", {"name": "Long", "slug": "long"})
        program = Program(cls.server, cls.token, cls.room["id"])
        cls.addClassCleanup(program.close)
        program.wait_for("live")
        cls.seqs = {}
        for number in range(1, LINES + 1):
            program.send(type="chat_message", content=f"line {number}.", client_id=f"l{number}")
            if number % 100 == 0:
                ack = program.wait_for("ack", client_id=f"l{number}")
                cls.seqs[number] = ack["seq"]

    def shown(self, person):
        return person.stream.evaluate("(stream) => stream.querySelectorAll('[data-seq]').length")

    def reads(self, token, slug):
        return self.server.rest(token, "GET", f"/war-rooms/{slug}/")["unread_count"]

    def test_a_link_leads_to_its_message_and_back_to_now(self):
        self.server.rest(self.bob_token, "POST", "/war-rooms/long/join/", {})
        for name, size in SIZES:
            bob = self.person(self.server, "bob", **size)
            bob.page.goto(f"{self.server.origin}/rooms/long/m/{self.seqs[300]}")
            expect(bob.message("line 300.")).to_be_in_viewport()
            expect(bob.message("line 290.")).to_be_visible()
            expect(bob.message("line 310.")).to_be_visible()
            self.assertLess(self.shown(bob), 400, "what lies between is not loaded")
            self.picture(bob, f"link-{name}")
            if name == "desktop":
                self.assertGreaterEqual(self.reads(self.bob_token, "long"), 1000, "who follows a link has not read what came since")
            # What happens to a message that is shown is shown, although it is far from the end of the room.
            posted = self.server.rest(self.token, "GET", f"/war-rooms/{self.room['id']}/messages/?after={self.seqs[300] - 1}&limit=1")
            self.server.rest(self.token, "POST", f"/war-room-messages/{posted['results'][0]['id']}/add_reaction/", {"emoji": "\U0001f440"})
            expect(bob.message("line 300.").get_by_role("button", name=re.compile("reacted eyes"))).to_be_visible()
            bob.page.get_by_role("button", name="Back to now").click()
            expect(bob.message(f"line {LINES}.")).to_be_in_viewport()
            expect(bob.message("line 300.")).to_have_count(0)
            eventually(lambda: self.reads(self.bob_token, "long") == 0)
            self.assert_unharmed(bob)
            bob.context.close()

    def test_reading_upwards_and_down_again_keeps_a_bounded_page_without_a_hole(self):
        alice = self.person(self.server)
        alice.enter("long")
        expect(alice.message(f"line {LINES}.")).to_be_in_viewport()
        most = 0
        for edge, until in [("0", "line 1."), ("stream.scrollHeight", f"line {LINES}.")]:
            while not alice.message(until).count():
                before = alice.log()
                alice.stream.evaluate(f"(stream) => (stream.scrollTop = {edge})")
                alice.page.wait_for_function(
                    "([first, last]) => { const all = [...document.querySelectorAll('.stream [data-seq]')].map((e) => Number(e.dataset.seq));"
                    " return all[0] !== first || all.at(-1) !== last; }",
                    arg=[before[0][0], before[-1][0]],
                )
                lines = [int(text[5:-1]) for _, text in alice.log() if text.startswith("line ")]
                self.assertEqual(lines, list(range(lines[0], lines[-1] + 1)), "each once, in order, without a hole")
                most = max(most, len(lines))
        self.assertLessEqual(most, 1200, "however far somebody reads")
        self.assert_unharmed(alice)

    def test_a_date_leads_to_what_was_said_then(self):
        middle = self.server.rest(self.token, "GET", f"/war-rooms/{self.room['id']}/messages/?after={self.seqs[900] - 1}&limit=1")["results"][0]
        alice = self.person(self.server)
        alice.page.goto(f"{self.server.origin}/rooms/long?at={urllib.parse.quote(middle['created_at'])}")
        expect(alice.page).to_have_url(re.compile(r"/rooms/long/m/\d+$"))
        then = self.server.rest(self.token, "GET", f"/war-rooms/{self.room['id']}/state/?at={urllib.parse.quote(middle['created_at'])}")
        expect(alice.stream.locator(f"[data-seq='{then['seq']}']")).to_be_in_viewport()
        alice.page.get_by_role("button", name="Back to now").click()
        expect(alice.message(f"line {LINES}.")).to_be_in_viewport()
        alice.page.evaluate("document.activeElement.blur()")
        alice.page.keyboard.press("g")
        alice.page.keyboard.press("d")
        dialog = alice.page.get_by_role("dialog", name="Jump to a date")
        dialog.get_by_label("Date and time").fill("2001-02-03T04:05")
        self.picture(alice, "jump")
        dialog.get_by_role("button", name="Jump").click()
        # Before the room began there is nothing: the page says so, and stays.
        expect(alice.page.get_by_role("alert").or_(alice.message("line 1."))).to_be_visible()
        self.assert_unharmed(alice)

    def test_events_in_a_row_are_folded_to_the_last(self):
        incident = self.server.rest(self.token, "POST", "/incidents/", {"title": "Many turns", "severity": "SEV4"})
        slug = incident["key"].lower()
        for severity in ("SEV3", "SEV2", "SEV1", "SEV2"):
            self.server.rest(self.token, "POST", f"/incidents/{slug}/severity/", {"severity": severity})
        for name, size in SIZES:
            alice = self.person(self.server, **size)
            alice.enter(slug)
            fold = alice.stream.get_by_role("button", name="6 more events")
            expect(fold).to_have_attribute("aria-expanded", "false")
            expect(alice.stream.get_by_text("set the severity to SEV2")).to_have_count(1)
            self.picture(alice, f"run-{name}")
            fold.click()
            expect(alice.stream.get_by_text("set the severity to SEV2")).to_have_count(2)
            alice.stream.get_by_role("button", name="Fold these events").click()
            expect(alice.stream.get_by_text("set the severity to SEV2")).to_have_count(1)
            # A link to a folded event unfolds it.
            alice.page.goto(f"{self.server.origin}/rooms/{slug}/m/3")
            expect(alice.stream.locator("[data-seq='3']")).to_be_in_viewport()
            self.assert_unharmed(alice)

    def test_a_search_is_an_address(self):
        room = self.server.rest(self.token, "POST", "/war-rooms/", {"name": "Talk", "slug": "talk"})
        self.server.rest(self.bob_token, "POST", "/war-rooms/talk/join/", {})
        for token, text in [(self.token, "the zebra escaped"), (self.bob_token, "which zebra, the fast one?"), (self.token, "no animals here")]:
            self.server.rest(token, "POST", "/war-room-messages/", {"war_room": room["id"], "content": text})
        eventually(lambda: self.server.rest(self.token, "GET", "/search/?q=from:bob+zebra")["results"])
        for name, size in SIZES:
            alice = self.person(self.server, **size)
            alice.enter("talk")
            if name == "desktop":
                alice.page.keyboard.press("Control+g")
                field = alice.page.get_by_role("searchbox", name="Search")
                expect(field).to_be_focused()
                expect(field).to_have_value("in:talk ")
                alice.page.keyboard.type("fro")
                alice.page.get_by_role("list", name="Suggestions").get_by_role("button", name="from:", exact=True).click()
                alice.page.keyboard.type("bob zebra")
                alice.page.keyboard.press("Enter")
            else:
                alice.page.get_by_role("navigation", name="Parts").get_by_role("link", name="Rooms").tap()
                alice.page.get_by_role("navigation", name="Parts").get_by_role("link", name="Search").tap()
                alice.page.get_by_role("searchbox", name="Search").fill("from:bob zebra")
                alice.page.get_by_role("button", name="Search").tap()
            expect(alice.page).to_have_url(re.compile(r"/search\?q=.*from%3Abob%20zebra$"))
            found = alice.page.get_by_role("list", name="Found").get_by_role("listitem")
            expect(found).to_have_count(1)
            expect(found).to_contain_text("which zebra, the fast one?")
            expect(found.locator("mark")).to_have_text("zebra")
            self.picture(alice, f"search-{name}")
            alice.page.reload()
            expect(found).to_have_count(1)
            found.get_by_role("link").click()
            expect(alice.message("which zebra")).to_be_in_viewport()
            alice.page.go_back()
            expect(found).to_have_count(1)
            alice.page.goto(f"{self.server.origin}/search?q=severity%3Aawful")
            expect(alice.page.get_by_role("status").filter(has_text="severity: use one of")).to_be_visible()
            self.assert_unharmed(alice)


if __name__ == "__main__":
    unittest.main()
