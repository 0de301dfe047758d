"""What every test in a browser needs: a browser, people who are signed in, pictures, and patience."""

import os
import time
import unittest

from playwright.sync_api import expect, sync_playwright

from page import WAIT_MS, Person

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
PHONE = {"viewport": {"width": 390, "height": 780}, "has_touch": True, "is_mobile": True}


def eventually(is_so, seconds_max=WAIT_MS / 1000):
    """Waits for something that only the server can tell."""
    deadline = time.monotonic() + seconds_max
    while not is_so():
        if time.monotonic() > deadline:
            raise AssertionError("it never came to be so")
        time.sleep(0.05)  # What only the server can tell has to be asked for again.


class Journey(unittest.TestCase):
    """Tests that share one browser; everybody in them has a context of their own."""

    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        cls.addClassCleanup(cls.playwright.stop)
        cls.browser = cls.playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    def someone(self, server, name="alice", **options):
        """A person at a browser who has not signed in yet."""
        person = Person(self.browser, server, name, **options)
        self.addCleanup(person.context.close)
        return person

    def person(self, server, name="alice", **options):
        """Somebody who signed in, in one session for all their windows: a server slows down who signs in often."""
        person = self.someone(server, name, **options)
        cookies = server.sessions.get(name)
        person = person.go_on(cookies) if cookies else person.sign_in()
        server.sessions[name] = person.context.cookies()
        return person

    def incident(self, server, room=None):
        """Alice and Bob, unless they are there, an incident of hers and, where it is named, a room beside it.

        Returns her token and the incident's slug.
        """
        for name, display_name in [("alice", "Alice Martin"), ("bob", "Bob Okafor")]:
            if name not in server.people:
                server.add_person(name, display_name)
        token = server.token("alice")
        incident = server.rest(token, "POST", "/incidents/", {"title": "Checkout returns 502", "severity": "SEV2"})
        if room:
            server.rest(token, "POST", "/war-rooms/", {"name": room, "slug": room.lower()})
        return token, incident["key"].lower()

    def administration(self, person):
        """Goes there by the palette, as fast as it lets somebody."""
        page = person.page
        page.keyboard.press("Control+k")
        expect(page.get_by_role("dialog", name="Find or do")).to_be_visible()
        page.keyboard.type("administration")
        expect(page.get_by_role("option", name="Administration", selected=True)).to_be_visible()
        page.keyboard.press("Enter")
        expect(page.get_by_role("navigation", name="Administration")).to_be_visible()

    def picture(self, person, name):
        """Kept where MUSTER_PICTURES says, for people who look at what they changed."""
        folder = os.environ.get("MUSTER_PICTURES")
        if folder:
            person.page.screenshot(path=f"{folder}/{name}.png")

    def assert_unharmed(self, *people):
        for person in people:
            self.assertEqual(person.violations(), [], f"what {person.name}'s browser refused")
            self.assertEqual(person.errors, [], f"what went wrong in {person.name}'s page")
