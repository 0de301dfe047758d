"""Files in a room: shared by button, drop and paste, shown, read line by line, and kept in custody."""

import base64
import re
import threading
import unittest

from playwright.sync_api import expect

from journey import PHONE, Journey
from server import Server

PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
LOG = "\n".join(f"{number:03} {'error' if number % 50 == 0 else 'fine'} at checkout" for number in range(1, 301)).encode()
# An example key of AWS, which opens nothing.
KEY = "AKIA" + "IOSFODNN7EXAMPLE"
# Does to the page what a hand does with files, or with a clipboard.
GIVE = """([type, files, text]) => {
    const data = new DataTransfer();
    for (const [name, kind, content] of files) data.items.add(new File([content], name, {type: kind}));
    if (text) data.setData("text/plain", text);
    const target = document.querySelector("muster-composer textarea");
    if (type === "paste") target.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
    else target.dispatchEvent(new DragEvent(type, {dataTransfer: data, bubbles: true, cancelable: true}));
}"""


class FileTests(Journey):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(Server())

    def file(self, person, name):
        return person.stream.get_by_role("article").filter(has_text=name)

    def test_files_are_shared_shown_read_and_kept_in_custody(self):
        _, slug = self.incident(self.server)
        bob = self.person(self.server, "bob")
        bob.enter(slug)
        for size, options in [("desktop", {}), ("phone", PHONE)]:
            alice = self.person(self.server, **options)
            alice.enter(slug)
            page = alice.page
            alice.page.locator("muster-composer input[type=file]").set_input_files([
                {"name": f"graph-{size}.png", "mimeType": "image/png", "buffer": PICTURE},
                {"name": f"pod-{size}.log", "mimeType": "text/plain", "buffer": LOG},
            ])
            expect(self.file(alice, f"pod-{size}.log")).to_contain_text("INTERNAL")
            expect(page.get_by_role("list", name="Files on their way")).to_have_count(0)
            picture = self.file(bob, f"graph-{size}.png").get_by_role("img", name=f"graph-{size}.png")
            expect(picture).to_be_visible()
            picture.evaluate("(img) => img.decode()")
            self.picture(alice, f"files-stream-{size}")

            self.file(alice, f"pod-{size}.log").get_by_role("link", name="Read").click()
            reader = page.get_by_role("dialog", name=f"pod-{size}.log")
            expect(reader.get_by_text("300 lines")).to_be_visible()
            reader.get_by_role("searchbox").fill("ERROR")
            expect(reader.get_by_text("6 of 300 lines")).to_be_visible()
            self.picture(alice, f"files-reader-{size}")
            reader.get_by_role("link", name="Line 250", exact=True).click()
            expect(page).to_have_url(re.compile("#L250$"))
            page.reload()
            expect(reader.locator(".at")).to_have_text(re.compile("250 error"))
            expect(reader.locator(".at")).to_be_in_viewport()
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
            expect(alice.panel.get_by_role("article").filter(has_text=f"graph-{size}.png")).to_contain_text("bytes")
            self.picture(alice, f"files-panel-{size}")
            alice.panel.get_by_role("article").filter(has_text=f"graph-{size}.png").get_by_role("button", name="Custody").click()
            sheet = page.get_by_role("dialog", name="Custody")
            expect(sheet).to_contain_text("The stored bytes: intact")
            expect(sheet.get_by_role("list", name="Who had it")).to_contain_text("Bob Okafor")
            self.picture(alice, f"files-custody-{size}")
            page.keyboard.press("Escape")
            self.assert_unharmed(alice)
            alice.context.close()
        self.assert_unharmed(bob)

    def test_files_come_by_drop_and_paste_and_a_long_text_may_become_one(self):
        _, slug = self.incident(self.server)
        alice = self.person(self.server)
        alice.enter(slug)
        page = alice.page
        page.evaluate(GIVE, ["dragenter", [["a.txt", "text/plain", "x"]], ""])
        expect(page.get_by_text("Drop to share in INC-")).to_be_visible()
        self.picture(alice, "files-drop")
        page.evaluate(GIVE, ["drop", [["one.txt", "text/plain", "first"], ["two.txt", "text/plain", "second"]], ""])
        expect(page.get_by_text("Drop to share in INC-")).to_have_count(0)
        expect(self.file(alice, "one.txt")).to_be_visible()
        expect(self.file(alice, "two.txt")).to_be_visible()
        page.evaluate(GIVE, ["paste", [["image.txt", "text/plain", "pasted"]], ""])
        expect(self.file(alice, "image.txt")).to_be_visible()

        long = "\n".join(f"line {number}" for number in range(30))
        alice.composer.fill(f"look: {long}")
        page.evaluate(GIVE, ["paste", [], long])
        page.get_by_role("button", name="Share it as a file").click()
        expect(alice.composer).to_have_value("look: ")
        expect(self.file(alice, "pasted-")).to_be_visible()
        self.assert_unharmed(alice)

    def test_a_file_that_did_not_arrive_is_tried_again_or_left(self):
        _, slug = self.incident(self.server)
        alice = self.person(self.server)
        alice.enter(slug)
        page = alice.page
        box = page.locator("muster-composer input[type=file]")
        page.route("**/api/v1/chat-files/", lambda route: route.abort(), times=1)
        box.set_input_files({"name": "unlucky.txt", "mimeType": "text/plain", "buffer": b"x"})
        waiting = page.get_by_role("list", name="Files on their way").get_by_role("listitem")
        expect(waiting).to_contain_text("The server cannot be reached.")
        self.picture(alice, "files-failed")
        waiting.get_by_role("button", name="Retry").click()
        expect(self.file(alice, "unlucky.txt")).to_be_visible()
        expect(waiting).to_have_count(0)

        held = threading.Event()
        page.route("**/api/v1/chat-files/", lambda route: held.set(), times=1)
        box.set_input_files([
            {"name": "given up.txt", "mimeType": "text/plain", "buffer": b"x"},
            {"name": "next.txt", "mimeType": "text/plain", "buffer": b"x"},
        ])
        expect(waiting).to_have_count(2)
        waiting.filter(has_text="given up").get_by_role("button", name="Cancel").click()
        expect(self.file(alice, "next.txt")).to_be_visible()
        expect(self.file(alice, "given up.txt")).to_have_count(0)
        self.assert_unharmed(alice)

    def test_a_secret_is_told_of_before_it_is_sent(self):
        _, slug = self.incident(self.server)
        alice = self.person(self.server)
        alice.enter(slug)
        alice.say(f"the key is {KEY}, use it")
        warning = alice.page.get_by_role("alert").filter(has_text="Everybody here would have what is in it")
        expect(warning).to_be_visible()
        self.picture(alice, "secret-warning")
        alice.composer.press("Enter")
        warning.get_by_role("button", name="Send without it").click()
        expect(alice.message("the key is")).to_be_visible()
        expect(alice.message(KEY)).to_have_count(0)
        alice.say(f"all the same {KEY}")
        warning.get_by_role("button", name="Send all the same").click()
        expect(alice.message(f"all the same {KEY}")).to_be_visible()
        alice.say("a long_word_that_might_have_been_one and 10.0.0.1")
        expect(alice.message("might_have_been")).to_be_visible()
        self.assert_unharmed(alice)

    def test_the_name_and_the_content_of_a_file_run_nothing(self):
        _, slug = self.incident(self.server)
        alice = self.person(self.server)
        alice.enter(slug)
        name = "<img src=x onerror=window.struck=1>.svg"
        content = b"<svg xmlns='http://www.w3.org/2000/svg' onload='window.struck=1'><script>window.struck=1</script></svg>"
        alice.page.locator("muster-composer input[type=file]").set_input_files({"name": name, "mimeType": "image/svg+xml", "buffer": content})
        shared = alice.stream.get_by_role("article").filter(has_text="onerror")
        shared.get_by_role("link", name="Read").click()
        reader = alice.page.get_by_role("dialog")
        expect(reader.get_by_role("region", name="Lines")).to_contain_text("window.struck=1")
        self.assertEqual(alice.page.locator("muster-app img, muster-app script").count(), 0)
        self.assertIsNone(alice.page.evaluate("window.struck ?? null"))
        self.assert_unharmed(alice)


if __name__ == "__main__":
    unittest.main()
