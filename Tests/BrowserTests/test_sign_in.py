"""Signing in with a second factor, in a real browser and by the keyboard alone."""

import base64
import hashlib
import hmac
import struct
import time
import unittest

from playwright.sync_api import expect

from journey import Journey
from server import PASSWORD, Server


def code_of(secret, steps=0):
    """The code of an authenticator (RFC 6238), as many steps of 30 seconds from now."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + steps), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


class SignInTests(Journey):
    def press(self, page, *keys):
        for key in keys:
            page.keyboard.press(key)

    def test_a_second_factor_is_turned_on_and_asked_for_from_then_on(self):
        with Server() as server:
            server.add_person("alice", "Alice Martin")
            alice = self.person(server)
            page = alice.page

            page.get_by_role("button", name="Second factor").focus()
            self.press(page, "Enter")
            expect(page.get_by_label("Password")).to_be_focused()
            self.picture(alice, "second-factor-off")
            page.keyboard.type(PASSWORD)
            self.press(page, "Enter")
            expect(page.get_by_label("Code")).to_be_focused()
            secret = page.locator(".secret code").inner_text().replace(" ", "")
            self.assertIn(f"secret={secret}&", page.get_by_role("link", name="Open authenticator").get_attribute("href"))
            self.picture(alice, "second-factor-secret")
            # The server takes the code before, of and after this moment, each once: a machine that is slow has 30 s each time.
            page.keyboard.type(code_of(secret))
            self.press(page, "Enter")
            codes = page.get_by_role("list", name="Recovery codes").get_by_role("listitem")
            expect(codes).to_have_count(10)
            self.assertEqual(len(set(codes.all_inner_texts())), 10)
            self.picture(alice, "second-factor-codes")
            page.get_by_role("button", name="I have kept them").focus()
            self.press(page, "Enter")
            expect(page.get_by_role("dialog")).to_have_count(0)
            expect(page.get_by_role("navigation", name="Rooms")).to_be_visible()

            page.get_by_role("button", name="Sign out").click()
            page.get_by_label("Username").fill("alice")
            page.get_by_label("Password").fill(PASSWORD)
            self.press(page, "Enter")
            expect(page.get_by_label("Code")).to_be_focused()
            expect(page.get_by_role("alert")).to_have_count(0)
            page.keyboard.type("000000")
            self.press(page, "Enter")
            expect(page.get_by_role("alert")).to_contain_text("wrong, too old or was used")
            self.picture(alice, "sign-in-code")
            expect(page.get_by_label("Code")).to_be_focused()
            page.keyboard.type(code_of(secret, 1))
            self.press(page, "Enter")
            expect(page.get_by_role("navigation", name="Rooms")).to_be_visible()

            page.get_by_role("button", name="Second factor").click()
            expect(page.get_by_text("with 10 recovery codes left")).to_be_visible()
            self.picture(alice, "second-factor-on")
            self.press(page, "Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
            self.assertEqual(alice.violations(), [])
            self.assertEqual(alice.errors, [])


if __name__ == "__main__":
    unittest.main()
