"""A person at a browser, in the words of the tests."""

import mimetypes
import os
import pathlib
import re

from playwright.sync_api import expect

from server import PASSWORD

# A folder with the page's files, to try an edit without building the binary they are embedded in.
WEB = os.environ.get("MUSTER_WEB")

# Everything that the browser refuses by the page's policy, and every script that got through after all.
WATCH = """
window.violations = [];
addEventListener("securitypolicyviolation", (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
// What is said for a moment only, so that a test that looks too late finds it all the same.
window.told = new Set();
new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll(".banner, .typing")) window.told.add(textContent);
}).observe(document, { subtree: true, childList: true, characterData: true });
"""
# One limit for every wait: only a failure ever takes as long, and a machine that does other things besides is no failure.
WAIT_MS = 30_000
expect.set_options(timeout=WAIT_MS)
# Times that somebody tries to sign in whom the server asks to wait.
TRIES_MAX = 10


def from_folder(route):
    """Answers with a file of the folder. The page itself, and with it its policy, is the server's."""
    name = re.sub(r"^assets/[^/]+/", "", route.request.url.split("/", 3)[3].split("?")[0])
    path = pathlib.Path(WEB) / name
    route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(name)[0])


class Person:
    """One signed-in browser of its own."""

    def __init__(self, browser, server, name, **options):
        self.server = server
        self.name = name
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, "locale": "en-GB", **options})
        self.context.set_default_timeout(WAIT_MS)
        self.context.add_init_script(WATCH)
        if WEB:
            self.context.route(re.compile(r"^http://[^/]+/(assets/[^/]+/)?(js/|app\.css)"), from_folder)
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.errors.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def sign_in(self, password=PASSWORD):
        """By the form, again as soon as the server lets them: it slows down who signs in often."""
        self.page.goto(self.server.origin + "/")
        self.page.get_by_label("Username").fill(self.name)
        self.page.get_by_label("Password").fill(password)
        for _ in range(TRIES_MAX):
            with self.page.expect_response(re.compile("/auth/login/$")) as answer:
                self.page.get_by_role("button", name="Sign in").click()
            if answer.value.status != 429:
                break
            self.page.wait_for_timeout(1_000 * int(answer.value.headers["retry-after"]))  # As the server asks.
        expect(self.rooms).to_be_visible()
        return self

    def go_on(self, cookies):
        """In the session of another window of theirs; by the form when that session ended."""
        self.context.add_cookies(cookies)
        self.page.goto(self.server.origin + "/")
        expect(self.rooms.or_(self.page.get_by_label("Username"))).to_be_visible()
        return self if self.rooms.is_visible() else self.sign_in()

    @property
    def rooms(self):
        return self.page.get_by_role("navigation", name="Rooms")

    def enter(self, slug):
        """Opens a room from the list, and joins it when not a member yet."""
        self.page.goto(f"{self.server.origin}/rooms/{slug}")
        join = self.page.get_by_role("button", name="Join")
        expect(self.composer.or_(join)).to_be_visible()
        if join.is_visible():
            join.click()
        expect(self.composer).to_be_visible()
        expect(self.stream.locator("[data-seq]").first).to_be_visible()

    @property
    def composer(self):
        return self.page.get_by_role("textbox", name="Message", exact=True)

    @property
    def stream(self):
        return self.page.get_by_role("region", name="Messages")

    @property
    def panel(self):
        return self.page.get_by_role("complementary")

    def say(self, text):
        self.composer.fill(text)
        self.composer.press("Enter")

    def message(self, text):
        return self.stream.get_by_role("article").filter(has_text=text)

    def act(self, text, action):
        """Does something with a message by its toolbar."""
        message = self.message(text)
        # By the focus, which stays when what comes meanwhile moves the message away from under a pointer.
        message.focus()
        message.get_by_role("toolbar").get_by_role("button", name=action, exact=True).click()

    def wait_until_told(self, text):
        """Waits until the page has said something that it takes back by itself, maybe before anybody looks."""
        self.page.wait_for_function("(text) => [...window.told].some((told) => told.includes(text))", arg=text)

    def log(self):
        """What the stream shows: number and text of every entry, in the order of the page."""
        return self.stream.evaluate(
            """(stream) => [...stream.querySelectorAll("[data-seq]")].map((entry) => [
                Number(entry.dataset.seq),
                entry.querySelector("muster-prose")?.textContent ?? entry.querySelector("span:not(.avatar)")?.textContent ?? "",
            ])"""
        )

    def unsent(self):
        return self.stream.locator("muster-unsent")

    def violations(self):
        return self.page.evaluate("window.violations")
