"""Runbooks on the page: begun with arguments, rehearsed, agreed to by somebody else, and watched."""

import unittest

from playwright.sync_api import expect

from journey import PHONE, Journey
from server import PASSWORD, Server

RUNBOOK = """
name: restart-payments
title: Restart payments
risk: low
args: {zone: {type: string, default: eu-1, choices: [eu-1, us-2]}, note: {type: string, default: none}}
steps:
  - message: "Draining ${zone}. ${note}"
  - name: agree
    approval: {role: commander, text: "Drained. Restart?"}
  - message: "Restarted in ${zone}."
"""
RISKY = """
name: fail-over
title: Fail over the database
risk: high
steps:
  - message: "Failed over."
"""
STRIKE = "<img src=x onerror=window.struck=1>"


class RunbookTests(Journey):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(Server())
        cls.server.muster("user", "add", "root", "--role", "admin", "--password-stdin", typed=PASSWORD + "\n")
        root = cls.server.token("root")
        for source in (RUNBOOK, RISKY):
            cls.server.rest(root, "POST", "/runbooks/", {"source": source})

    def runs(self, person, slug):
        person.enter(slug)
        person.page.evaluate("document.activeElement.blur()")
        person.page.keyboard.press("g")
        person.page.keyboard.press("r")
        expect(person.page.get_by_role("complementary", name="Runs")).to_be_visible()
        return person.panel

    def test_a_runbook_is_rehearsed_run_agreed_to_and_watched(self):
        for size, options in [("desktop", {}), ("phone", PHONE)]:
            token, slug = self.incident(self.server)
            self.server.rest(self.server.token("bob"), "POST", f"/war-rooms/{slug}/join/", {})
            alice = self.person(self.server, **options)
            bob = self.person(self.server, "bob", **options)
            panel = self.runs(bob, slug)
            begin = panel.get_by_role("region", name="Run a runbook")
            begin.get_by_role("combobox", name="Runbook").select_option("restart-payments")
            begin.get_by_role("combobox", name="zone").select_option("us-2")
            begin.get_by_role("textbox", name="note").fill(STRIKE)
            begin.get_by_role("button", name="Dry run").click()
            expect(begin.get_by_role("status")).to_contain_text("us-2")
            self.picture(bob, f"runs-dry-{size}")
            expect(panel.get_by_text("Nothing was run here yet.")).to_be_visible()
            begin.get_by_role("button", name="Run", exact=True).click()
            run = panel.get_by_role("region", name="Runs").get_by_role("listitem").filter(has_text="RUN-").first
            expect(run).to_contain_text("Waiting approval")
            expect(panel.get_by_text("1 under way")).to_be_visible()
            self.picture(bob, f"runs-waiting-{size}")
            # Whoever is no commander is told so, and the run waits on.
            run.get_by_role("button", name="Approve").click()
            expect(bob.page.get_by_role("alert")).to_be_visible()
            expect(run).to_contain_text("Waiting approval")

            hers = self.runs(alice, slug).get_by_role("region", name="Runs").get_by_role("listitem").filter(has_text="RUN-").first
            hers.get_by_role("button", name="Approve").click()
            expect(hers).to_contain_text("Succeeded")
            # What somebody else does is seen here without a click.
            expect(run).to_contain_text("by Alice Martin")
            expect(run.get_by_role("button")).to_have_count(0)
            self.picture(bob, f"runs-done-{size}")
            if size == "phone":
                bob.panel.get_by_role("button", name="Close panel").click()
            expect(bob.stream.get_by_text("Draining us-2.")).to_be_visible()
            expect(bob.stream.get_by_text("Restarted in us-2.")).to_be_visible()
            self.assertIsNone(bob.page.evaluate("window.struck ?? null"))
            self.assertEqual(bob.stream.locator("img").count(), 0)
            self.assert_unharmed(alice, bob)
            alice.context.close()
            bob.context.close()

    def test_a_run_is_refused_or_called_off(self):
        _, slug = self.incident(self.server)
        alice = self.person(self.server)
        panel = self.runs(alice, slug)
        runs = panel.get_by_role("region", name="Runs").get_by_role("listitem").filter(has_text="RUN-")
        begin = panel.get_by_role("combobox", name="Runbook")
        begin.select_option("restart-payments")
        panel.get_by_role("button", name="Run", exact=True).click()
        runs.first.get_by_role("button", name="Refuse").click()
        expect(runs.first).to_contain_text("Failed")
        begin.select_option("Fail over the database (high risk)")
        panel.get_by_role("button", name="Run", exact=True).click()
        expect(runs).to_have_count(2)
        # Of high risk, nobody agrees to what they asked for themselves.
        runs.first.get_by_role("button", name="Approve").click()
        expect(alice.page.get_by_role("alert")).to_be_visible()
        runs.first.get_by_role("button", name="Cancel").click()
        expect(runs.first).to_contain_text("Cancelled")
        self.assert_unharmed(alice)


if __name__ == "__main__":
    unittest.main()
