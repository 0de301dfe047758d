"""The pages of those who run the server, on a desk and on a phone."""

import unittest

from playwright.sync_api import expect

from journey import PHONE, Journey
from server import PASSWORD, Server


class AdministrationTests(Journey):
    def open(self, person, part):
        self.administration(person)
        person.page.get_by_role("navigation", name="Administration").get_by_role("link", name=part).click()
        expect(person.page.get_by_role("heading", name=part, level=1)).to_be_visible()

    def test_accounts_tokens_and_policies_are_kept_without_a_command_line(self):
        with Server() as server:
            for name, role in [("root", "admin"), ("law", "compliance"), ("alice", "member")]:
                server.muster("user", "add", name, "--role", role, "--password-stdin", typed=PASSWORD + "\n")
            token = server.token("alice")
            server.rest(token, "POST", "/war-rooms/", {"name": "Evidence", "slug": "evidence"})
            for size_name, size in [("desktop", {}), ("phone", PHONE)]:
                root = self.person(server, "root", **size)
                page = root.page
                row = lambda text: page.get_by_role("row").filter(has_text=text)
                self.open(root, "People")
                expect(row("alice")).to_contain_text("INTERNAL")
                page.get_by_label("User name").fill(f"carl-{size_name}")
                page.get_by_label("Password").fill(PASSWORD)
                page.get_by_label("Clearance").select_option("CONFIDENTIAL")
                page.get_by_role("button", name="Add person").click()
                expect(row(f"carl-{size_name}")).to_contain_text("CONFIDENTIAL")
                self.picture(root, f"admin-people-{size_name}")
                self.open(root, "Tokens")
                page.get_by_role("button", name="Make a token of mine").click()
                expect(page.get_by_text("it is shown only once")).to_be_visible()
                secret = page.locator(".secret code").inner_text()
                me = server.rest(secret, "GET", "/auth/me/")
                self.assertEqual(me.get("user", me)["username"], "root")
                revoke = row("root").get_by_role("button", name="Revoke")
                expect(revoke).to_have_count(1)
                revoke.click()
                page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
                expect(revoke).to_have_count(0)
                self.assertEqual(root.errors, [])
                self.assertEqual(root.violations(), [])
                # Whoever is a member and no more is told so, and nothing is changed.
                alice = self.person(server, **size)
                self.open(alice, "People")
                alice.page.get_by_label("User name").fill("mallory")
                alice.page.get_by_role("button", name="Add person").click()
                expect(alice.page.get_by_role("alert")).to_be_visible()
                expect(alice.page.get_by_role("row").filter(has_text="mallory")).to_have_count(0)
                law = self.person(server, "law", **size)
                self.open(law, "Legal holds")
                law.page.get_by_label("Room or incident").fill("evidence")
                law.page.get_by_label("Reason").fill(f"Held on a {size_name}")
                law.page.get_by_role("button", name="Place hold").click()
                expect(law.page.get_by_role("row").filter(has_text=f"Held on a {size_name}")).to_be_visible()
                self.open(law, "Audit")
                expect(law.page.get_by_role("row").filter(has_text="hold.placed").first).to_be_visible()
                self.picture(law, f"admin-audit-{size_name}")
                self.assertEqual(law.errors, [])


if __name__ == "__main__":
    unittest.main()
