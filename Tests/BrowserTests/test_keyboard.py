"""The page by the keyboard alone, in a real browser."""

import re
import unittest

from playwright.sync_api import expect

from journey import Journey
from server import Server


class KeyboardTests(Journey):
    def test_the_palette_finds_rooms_people_and_commands(self):
        with Server() as server:
            _, slug = self.incident(server, room="Workshop")
            alice = self.person(server)
            page, keys = alice.page, alice.page.keyboard
            found = page.get_by_role("option")

            keys.press("Control+k")
            expect(page.get_by_role("combobox", name="Find or do")).to_be_focused()
            keys.type("checkout")
            expect(found).to_have_count(1)
            keys.press("Enter")
            expect(page).to_have_url(re.compile(f"/rooms/{slug}$"))
            expect(alice.composer).to_be_visible()

            keys.press("Control+k")
            keys.type("okafor")
            expect(found.filter(has_text="Bob Okafor")).to_be_visible()
            keys.press("Enter")
            expect(alice.composer).to_be_focused()
            expect(alice.composer).to_have_value("@bob ")
            alice.composer.fill("")

            keys.press("Control+k")
            keys.type("/seve")
            expect(found.first).to_contain_text("/severity")
            self.picture(alice, "palette-command")
            keys.press("Enter")
            expect(alice.composer).to_have_value("/severity ")
            alice.composer.fill("")

            keys.press("Control+k")
            self.picture(alice, "palette")
            keys.type("workshop")
            expect(found.first).to_contain_text("Workshop")
            keys.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
            keys.press("Control+k")
            keys.type("no such thing at all")
            expect(page.get_by_text("Nothing of that name.")).to_be_visible()
            keys.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)

            # What Escape closes is gone at once, so that it takes nothing along that is opened in its place.
            keys.press("Control+k")
            expect(page.get_by_role("dialog")).to_be_visible()
            page.evaluate("document.querySelector('dialog').dispatchEvent(new Event('cancel', {cancelable: true}))")
            expect(page.get_by_role("dialog")).to_have_count(0)
            self.assertEqual(alice.violations(), [])
            self.assertEqual(alice.errors, [])

    def test_letters_lead_about_the_page_until_they_are_switched_off(self):
        with Server() as server:
            token, slug = self.incident(server, room="Workshop")
            alice = self.person(server)
            alice.enter(slug)
            page, keys = alice.page, alice.page.keyboard
            alice.say("to be pinned")
            expect(alice.message("to be pinned").and_(page.locator("[data-seq]"))).to_be_visible()
            away = lambda: page.evaluate("document.activeElement.blur()")

            away()
            keys.press("g")
            keys.press("s")
            menu = page.get_by_role("menu", name="Status")
            expect(menu).to_be_visible()
            keys.press("Escape")
            expect(menu).to_be_hidden()
            away()
            keys.press("g")
            keys.press("v")
            levels = page.get_by_role("menu", name="Severity")
            expect(levels).to_be_visible()
            keys.press("Escape")
            expect(levels).to_be_hidden()
            away()
            keys.press("g")
            keys.press("c")
            expect(alice.composer).to_have_value("/assign  commander")
            keys.type("bob")
            expect(alice.composer).to_have_value("/assign bob commander")
            alice.composer.fill("")
            away()
            keys.press("g")
            keys.press("o")
            expect(alice.composer).to_have_value("go")
            alice.composer.fill("")

            away()
            keys.press("k")
            expect(alice.message("to be pinned")).to_be_focused()
            keys.press("p")
            expect(alice.message("to be pinned").get_by_text("Pinned", exact=True)).to_be_visible()
            keys.press("Control+Shift+Digit3")
            expect(page.get_by_role("complementary", name="Pinned")).to_be_visible()
            keys.press("Control+Shift+Digit5")
            expect(page.get_by_role("complementary", name="People")).to_be_visible()
            keys.press("Control+.")
            expect(page.get_by_role("complementary")).to_have_count(0)

            workshop = server.rest(token, "GET", "/war-rooms/workshop/")
            bob = server.token("bob")
            server.rest(bob, "POST", "/war-rooms/workshop/join/", {})
            server.rest(bob, "POST", "/war-room-messages/", {"war_room": workshop["id"], "content": "news"})
            expect(page.get_by_role("navigation").get_by_role("link", name=re.compile("Workshop"))).to_contain_text("unread")
            away()
            keys.press("n")
            expect(page).to_have_url(re.compile("/rooms/workshop$"))
            keys.press("Alt+ArrowUp")
            expect(page).to_have_url(re.compile(f"/rooms/{slug}$"))

            away()
            keys.press("?")
            expect(page.get_by_role("dialog", name="Keyboard")).to_contain_text("Ctrl K")
            self.picture(alice, "shortcuts")
            keys.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
            keys.press("Control+,")
            box = page.get_by_role("checkbox", name="Single letters are commands")
            expect(box).to_be_checked()
            box.focus()
            keys.press("Space")
            expect(box).not_to_be_checked()
            keys.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
            away()
            keys.press("?")
            expect(alice.composer).to_have_value("?")
            self.assertEqual(alice.errors, [])

    def test_times_and_colours_are_chosen_once_for_all_tabs(self):
        with Server() as server:
            _, slug = self.incident(server, room="Workshop")
            alice = self.person(server, timezone_id="Asia/Tokyo")
            alice.enter(slug)
            alice.say("when")
            shown = alice.message("when").locator("time.full")
            expect(shown).to_have_text(re.compile(r"^\d\d:\d\d$"))
            alice.page.get_by_role("button", name="Settings").click()
            settings = alice.page.get_by_role("dialog", name="Settings")
            settings.get_by_role("radio", name="UTC").check()
            settings.get_by_role("radio", name="Dark").check()
            self.picture(alice, "settings-dark")
            alice.page.keyboard.press("Escape")
            expect(alice.page.get_by_role("button", name="Settings")).to_be_focused()
            moment = shown.get_attribute("datetime")
            expect(shown).to_have_text(f"{moment[11:16]}Z")
            alice.page.reload()
            expect(shown).to_have_text(f"{moment[11:16]}Z")
            self.assertEqual(alice.page.evaluate("getComputedStyle(document.documentElement).colorScheme"), "dark")
            self.picture(alice, "room-dark-utc")
            self.assertEqual(alice.violations(), [])
            self.assertEqual(alice.errors, [])


if __name__ == "__main__":
    unittest.main()
