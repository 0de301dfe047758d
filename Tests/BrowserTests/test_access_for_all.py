"""Every screen in both colour schemes, looked at by axe: names, roles, contrast, order, focus. Each leaves a picture."""

import datetime
import unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from journey import PHONE, Journey
from server import PASSWORD, Server

RUNBOOK = "name: ask\ntitle: Ask\nrisk: low\nargs: {zone: {type: string, choices: [eu-1]}}\nsteps: [{approval: {role: commander, text: Shall we}}]\n"
LOG = "\n".join(f"line {number} of a long log" for number in range(1, 30))
TEXTS = [
    "It began at **14:05**, see [the dashboard](https://status.example/) and `kubectl get pods`.",
    f"```\n{LOG}\n```",
    "> what they said\n\n- one\n- two\n\n| host | state |\n| --- | --- |\n| db-1 | down |",
]
# The screens of an open room: what opens each, and what is then there to be looked at.
PANELS = ["Timeline", "Thread", "Pinned", "Tasks", "People", "Files", "Runs"]
DIALOGS = [
    ("palette", "Control+k", "Find or do"), ("shortcuts", "Control+/", "Keyboard"), ("settings", "Control+,", "Settings"),
]


class AccessForAllTests(Journey):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(Server())
        for name, display_name in [("alice", "Alice Martin"), ("bob", "Bob Okafor")]:
            cls.server.add_person(name, display_name)
        cls.token, bob = cls.server.token("alice"), cls.server.token("bob")
        rest = cls.server.rest
        for number, status in enumerate(["monitoring", "resolved", "cancelled"]):
            incident = rest(cls.token, "POST", "/incidents/", {"title": f"An incident that is {status}", "severity": f"SEV{number + 3}"})
            rest(cls.token, "POST", f"/incidents/{incident['key']}/status/", {"status": status})
        incident = rest(cls.token, "POST", "/incidents/", {"title": "Checkout returns 502", "severity": "SEV1"})
        cls.slug = incident["key"].lower()
        rest(bob, "POST", f"/war-rooms/{cls.slug}/join/", {})
        room = rest(cls.token, "GET", f"/war-rooms/{cls.slug}/")["id"]
        for text in TEXTS:
            rest(bob, "POST", "/war-room-messages/", {"war_room": room, "content": text})
        said = rest(bob, "POST", "/war-room-messages/", {"war_room": room, "content": "Who looks, @alice?", "ack_required": True})
        rest(bob, "POST", "/war-room-messages/", {"war_room": room, "content": "I do", "reply_to": said["id"]})
        rest(cls.token, "POST", f"/war-room-messages/{said['id']}/add_reaction/", {"emoji": "\U0001f440"})
        rest(cls.token, "POST", f"/war-room-messages/{said['id']}/pin_message/", {})
        gone = rest(bob, "POST", "/war-room-messages/", {"war_room": room, "content": "a slip"})
        rest(bob, "DELETE", f"/war-room-messages/{gone['id']}/")
        key = incident["key"]
        rest(cls.token, "POST", f"/incidents/{key}/roles/", {"role": "scribe", "user": "bob"})
        due = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=5)
        rest(cls.token, "POST", f"/incidents/{key}/updates/", {"text": "We are on it.", "next_due": due.isoformat()})
        rest(cls.token, "POST", f"/incidents/{key}/decisions/", {"text": "Fail over", "why": "It is the quickest way back."})
        for text, owner in [("drain the queue", "bob"), ("call the vendor", None)]:
            task = rest(cls.token, "POST", f"/incidents/{key}/tasks/", {"text": text, "owner": owner})
        rest(cls.token, "PATCH", f"/incidents/{key}/tasks/{task['id']}/", {"state": "done"})
        cls.server.share(cls.token, cls.slug, "pod.log", LOG.encode())
        cls.server.share(cls.token, cls.slug, "keys.txt", b"-----BEGIN PRIVATE KEY-----")
        cls.server.muster("user", "add", "root", "--role", "admin", "--password-stdin", typed=PASSWORD + "\n")
        rest(cls.server.token("root"), "POST", "/runbooks/", {"source": RUNBOOK})
        rest(cls.token, "POST", "/runs/", {"war_room": room, "runbook": "ask", "args": {"zone": "eu-1"}})
        cls.axe = Axe()

    def look(self, person, screen, where):
        found = self.axe.run(person.page, options={"resultTypes": ["violations"]}).response["violations"]
        told = [f"{v['id']}: {v['help']}: {[(n['target'], n.get('failureSummary', '')) for n in v['nodes'][:4]]}" for v in found]
        self.picture(person, f"axe-{screen}-{where}")
        with self.subTest(screen=screen, where=where):
            self.assertEqual(told, [])

    def all_screens(self, where, **options):
        alice = self.someone(self.server, bypass_csp=True, **options)
        page, keys, phone = alice.page, alice.page.keyboard, "phone" in where
        page.goto(self.server.origin + "/")
        expect(page.get_by_label("Password")).to_be_visible()
        self.look(alice, "sign-in", where)
        alice.sign_in()
        expect(page.get_by_role("link", name="Checkout").first).to_be_visible()
        self.look(alice, "list", where)
        page.goto(self.server.origin + "/search?q=Checkout")
        expect(page.get_by_role("list", name="Found").get_by_role("listitem").first).to_be_visible()
        self.look(alice, "search", where)
        alice.enter(self.slug)
        expect(page.locator(".band")).to_contain_text("Update due")
        self.look(alice, "room", where)
        message = alice.message("Who looks")
        message.focus()
        expect(message.get_by_role("toolbar")).to_be_visible()
        self.look(alice, "message", where)
        message.get_by_role("button", name="Add reaction").click()
        expect(page.get_by_role("dialog", name="Choose a reaction")).to_be_visible()
        self.look(alice, "emoji", where)
        keys.press("Escape")
        page.locator(".band").get_by_role("button", name="Status").click()
        expect(page.get_by_role("menu", name="Status")).to_be_visible()
        self.look(alice, "status", where)
        keys.press("Escape")
        expect(page.get_by_role("menu")).to_have_count(0)
        alice.composer.press_sequentially("/sev")
        expect(page.get_by_role("option").first).to_be_visible()
        self.look(alice, "command", where)
        alice.composer.fill("")
        alice.composer.fill("/no-such-command")
        page.get_by_role("button", name="Send").click()
        expect(alice.unsent().filter(has_text="Not sent")).to_be_visible()
        self.look(alice, "refused", where)
        alice.unsent().get_by_role("button", name="Delete").click()
        for number, name in enumerate(PANELS, 1):
            keys.press(f"Control+Shift+Digit{number}")
            expect(alice.panel).to_be_visible()
            expect(alice.panel.get_by_text("Loading…")).to_have_count(0)
            self.look(alice, f"panel-{name.lower()}", where)
        alice.panel.get_by_role("combobox", name="Runbook").select_option("ask")
        expect(alice.panel.get_by_role("combobox", name="zone")).to_be_visible()
        self.look(alice, "run-form", where)
        keys.press("Control+Shift+Digit6")
        shared = alice.panel.get_by_role("article").filter(has_text="pod.log")
        shared.get_by_role("button", name="Custody").click()
        expect(page.get_by_role("dialog", name="Custody")).to_contain_text("SHA-256")
        self.look(alice, "custody", where)
        keys.press("Escape")
        shared.get_by_role("link", name="Read").click()
        expect(page.get_by_role("dialog", name="pod.log")).to_contain_text("29 lines")
        self.look(alice, "reader", where)
        keys.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        keys.press("Control+Shift+Digit2")
        alice.panel.get_by_role("link", name="Bob Okafor").click()
        expect(alice.panel.get_by_role("textbox", name="Reply")).to_be_visible()
        self.look(alice, "thread", where)
        alice.panel.get_by_role("button", name="Close panel").click()
        page.locator(".band").get_by_role("button", name="Update due").click()
        self.look(alice, "update", where)
        keys.press("Escape")
        for name, chord, title in DIALOGS:
            expect(page.get_by_role("dialog")).to_have_count(0)
            keys.press(chord)
            expect(page.get_by_role("dialog", name=title)).to_be_visible()
            self.look(alice, name, where)
            keys.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        page.locator(".stream .day").get_by_role("button").first.click()
        self.look(alice, "jump", where)
        keys.press("Escape")
        page.goto(self.server.origin + "/")
        page.get_by_role("button", name="Declare incident").locator("visible=true").first.click()
        self.look(alice, "declare", where)
        keys.press("Escape")
        page.get_by_role("button", name="Second factor").click()
        self.look(alice, "second-factor", where)
        keys.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        self.administration(alice)
        for part in ["People", "Tokens", "Retention", "Legal holds", "Audit"]:
            page.get_by_role("navigation", name="Administration").get_by_role("link", name=part).click()
            expect(page.get_by_role("heading", name=part, level=1)).to_be_visible()
            expect(page.get_by_text("Loading…")).to_have_count(0)
            self.look(alice, f"admin-{part.lower()}", where)
        self.assertEqual(alice.errors, [])

    def test_in_the_light(self):
        self.all_screens("light", color_scheme="light", reduced_motion="reduce")

    def test_in_the_dark(self):
        self.all_screens("dark", color_scheme="dark", reduced_motion="reduce")

    def test_on_a_phone(self):
        self.all_screens("phone", reduced_motion="reduce", **PHONE)


if __name__ == "__main__":
    unittest.main()
