"""Writing messages and commands, in a real browser."""

import unittest

from playwright.sync_api import expect

from journey import PHONE, Journey
from server import Server


class ComposerTests(Journey):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(Server())

    def test_a_command_is_completed_word_by_word(self):
        token, slug = self.incident(self.server)
        for name, options in [("desktop", {}), ("phone", PHONE)]:
            alice = self.person(self.server, **options)
            alice.enter(slug)
            page, keys = alice.page, alice.page.keyboard
            alice.composer.press_sequentially("/sev")
            offered = page.get_by_role("listbox", name="Which command").get_by_role("option")
            expect(offered).to_have_count(1)
            expect(offered).to_contain_text("how bad")
            self.picture(alice, f"command-{name}")
            keys.press("Tab")
            expect(alice.composer).to_have_value("/severity ")
            levels = page.get_by_role("listbox", name="Which severity").get_by_role("option")
            expect(levels.first).to_be_visible()
            level = "sev4" if name == "desktop" else "sev5"
            keys.type(level[:3])
            keys.type(level[3:])
            expect(levels).to_have_count(0)
            if name == "desktop":
                keys.press("Enter")
            else:
                page.get_by_role("button", name="Send").tap()
            expect(page.get_by_role("button", name=f"Severity {level.upper()}, change")).to_be_visible()
            expect(alice.composer).to_have_value("")
            alice.composer.press_sequentially("//nothing to complete")
            expect(page.get_by_role("listbox")).to_have_count(0)
            alice.composer.fill("")
            self.assertEqual(alice.violations(), [])
            self.assertEqual(alice.errors, [])
            alice.context.close()

    def test_enter_sends_a_whole_command_unless_a_word_was_pointed_at(self):
        _, slug = self.incident(self.server)
        alice = self.person(self.server)
        alice.enter(slug)
        keys = alice.page.keyboard
        alice.composer.press_sequentially("/pin")
        offered = alice.page.get_by_role("option")
        expect(offered.first).to_contain_text("/pins")
        keys.press("ArrowDown")
        expect(offered.first).to_have_attribute("aria-selected", "true")
        keys.press("Enter")
        expect(alice.composer).to_have_value("/pins ")
        keys.press("Enter")
        expect(alice.page.locator(".answer")).to_be_visible()
        expect(alice.composer).to_have_value("")
        self.assertEqual(alice.errors, [])

    def test_marks_undo_and_blocks_of_code(self):
        _, slug = self.incident(self.server)
        alice = self.person(self.server)
        alice.enter(slug)
        keys = alice.page.keyboard
        alice.composer.press_sequentially("so bold")
        keys.press("Control+Shift+ArrowLeft")
        keys.press("Control+b")
        expect(alice.composer).to_have_value("so **bold**")
        keys.press("Control+b")
        expect(alice.composer).to_have_value("so bold")
        keys.press("Control+i")
        expect(alice.composer).to_have_value("so _bold_")
        keys.press("Control+z")
        expect(alice.composer).to_have_value("so bold")
        alice.composer.fill("")
        alice.composer.press_sequentially("```")
        keys.press("Enter")
        keys.type("rm -rf ./cache")
        keys.press("Enter")
        keys.type("```")
        expect(alice.composer).to_have_value("```\nrm -rf ./cache\n```")
        keys.press("Enter")
        expect(alice.stream.locator("pre").filter(has_text="rm -rf ./cache")).to_be_visible()
        self.assertEqual(alice.errors, [])

    def test_a_block_of_code_is_copied_wrapped_and_folded(self):
        token, slug = self.incident(self.server)
        room = self.server.rest(token, "GET", f"/war-rooms/{slug}/")
        log = "\n".join(f"line {number} of the log, " + "which is long, " * 8 for number in range(1, 41))
        self.server.rest(token, "POST", "/war-room-messages/", {"war_room": room["id"], "content": f"```\n{log}\n```"})
        for name, options in [("desktop", {}), ("phone", PHONE)]:
            alice = self.person(self.server, permissions=["clipboard-read", "clipboard-write"], **options)
            alice.enter(slug)
            block = alice.stream.locator("pre")
            height = lambda: block.bounding_box()["height"]
            folded = height()
            self.assertLess(folded, 340)
            self.picture(alice, f"code-folded-{name}")
            alice.stream.get_by_role("button", name="Show 25 more lines").click()
            expect(alice.stream.get_by_role("button", name="Show less")).to_be_visible()
            opened = height()
            self.assertGreater(opened, 2 * folded)
            block.hover(position={"x": 30, "y": 30})
            alice.stream.get_by_role("button", name="Wrap").click()
            self.assertGreater(height(), opened)
            alice.stream.get_by_role("button", name="Copy", exact=True).click()
            expect(alice.stream.get_by_role("button", name="Copied")).to_be_visible()
            self.assertEqual(alice.page.evaluate("navigator.clipboard.readText()").rstrip("\n"), log)
            self.picture(alice, f"code-open-{name}")
            self.assertEqual(alice.violations(), [])
            self.assertEqual(alice.errors, [])

    def test_nothing_is_sent_while_an_input_method_composes(self):
        _, slug = self.incident(self.server)
        alice = self.person(self.server)
        alice.enter(slug)
        alice.composer.focus()
        line = alice.page.context.new_cdp_session(alice.page)
        line.send("Input.imeSetComposition", {"text": "\u306b\u307b", "selectionStart": 2, "selectionEnd": 2})
        alice.composer.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
        alice.composer.dispatch_event("keydown", {"key": "Enter", "keyCode": 229})
        expect(alice.composer).to_have_value("\u306b\u307b")
        line.send("Input.insertText", {"text": "\u65e5\u672c"})
        expect(alice.composer).to_have_value("\u65e5\u672c")
        alice.composer.press("Enter")
        expect(alice.message("\u65e5\u672c")).to_be_visible()
        self.assertEqual(alice.errors, [])

    def test_calling_many_is_said_before_it_is_done(self):
        token, slug = self.incident(self.server)
        names = [f"p{number}" for number in range(7)]
        for name in names:
            self.server.add_person(name, name.upper())
            self.server.rest(token, "POST", f"/war-rooms/{slug}/members/", {"user": name, "role": "responder"})
        alice = self.person(self.server)
        alice.enter(slug)
        alice.composer.fill(" ".join(f"@{name}" for name in names[:6]) + " ")
        expect(alice.page.get_by_text("This calls")).to_have_count(0)
        alice.composer.fill(" ".join(f"@{name}" for name in names) + " please look")
        expect(alice.page.get_by_text("This calls 7 people.")).to_be_visible()
        self.picture(alice, "calls-many")
        self.assertEqual(alice.errors, [])


if __name__ == "__main__":
    unittest.main()
