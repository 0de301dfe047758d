"""The parts of the page and the record of an incident beside its room, on a desk and on a phone."""

import re
import unittest

from playwright.sync_api import expect

from journey import PHONE, Journey
from server import Server

DESK = {"viewport": {"width": 1280, "height": 800}}
TABLET = {"viewport": {"width": 820, "height": 1100}, "has_touch": True, "is_mobile": True}
SIZES = [("desktop", DESK), ("phone", PHONE)]

# What can be pressed, is in sight and is smaller than a thumb. Links inside of a sentence may be.
SMALL = """() => [...document.querySelectorAll("a[href], button, select, summary, input:not([type=radio], [type=checkbox])")].filter((node) => {
    const box = node.getBoundingClientRect();
    if (!box.width || !box.height || box.width < 4 || box.bottom <= 0 || box.top >= innerHeight) return false;
    if (node.closest(".unseen, .prose p, .hint") || node.classList.contains("skip")) return false;
    return box.height < 43.5 && !(node.localName === "a" && node.closest(".logo"));
}).map((node) => `${node.localName} ${node.className} ${node.getAttribute("aria-label") ?? node.textContent} ${node.getBoundingClientRect().height}`)"""


class ScreenTests(Journey):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = cls.enterClassContext(Server())
        cls.server.add_person("alice", "Alice Martin")
        cls.server.add_person("bob", "Bob Okafor")
        cls.token = cls.server.token("alice")
        cls.bob_token = cls.server.token("bob")

    def declare(self, title, severity="SEV2", *statuses):
        incident = self.server.rest(self.token, "POST", "/incidents/", {"title": title, "severity": severity})
        for status in statuses:
            self.server.rest(self.token, "POST", f"/incidents/{incident['key']}/status/", {"status": status})
        return incident["key"].lower()

    def post(self, slug, content, token=None):
        room = self.server.rest(self.token, "GET", f"/war-rooms/{slug}/")
        return self.server.rest(token or self.token, "POST", "/war-room-messages/", {"war_room": room["id"], "content": content})

    def open_panel(self, person, name, phone):
        """By the band on a desk; on a phone by the bar and the tabs."""
        if phone:
            person.page.get_by_role("navigation", name="Parts").get_by_role("link", name="Timeline").tap()
            person.page.get_by_role("tab", name=name).tap()
        else:
            label = {"Tasks": "Tasks and decisions", "People": "People,", "Timeline": "Timeline"}[name]
            person.page.locator(".band").get_by_role("button", name=label).click()
        expect(person.page.get_by_role("complementary", name=name)).to_be_visible()

    def assert_thumbs(self, person, where):
        self.assertEqual(person.page.evaluate(SMALL), [], f"too small for a thumb: {where}")

    def test_the_list_says_how_things_stand(self):
        worst, mild = self.declare("Payments are down", "SEV1"), self.declare("A slow report", "SEV4")
        watched = self.declare("Search lags", "SEV3", "monitoring")
        over = self.declare("Mail was late", "SEV3", "resolved")
        gone = self.declare("Nothing at all", "SEV5", "cancelled")
        for slug in (worst, watched):
            self.server.rest(self.bob_token, "POST", f"/war-rooms/{slug}/join/", {})
        self.post(watched, "look, @bob")
        for name, size in SIZES:
            bob = self.person(self.server, "bob", **size)
            side = bob.page.get_by_role("navigation", name="Rooms")
            keys = lambda group: [key.lower() for key in side.get_by_role("region", name=group).locator(".key").all_inner_texts()]
            expect(side.get_by_role("link", name=re.compile("Payments"))).to_be_visible()
            active = keys("Active incidents")
            self.assertLess(active.index(worst), active.index(mild), "the worst is the first")
            self.assertIn(watched, keys("Monitoring"))
            self.assertIn(over, keys("Resolved today"))
            self.assertNotIn(gone, active)
            expect(side.get_by_role("link", name=re.compile("Nothing at all"))).to_be_hidden()
            side.get_by_text(re.compile(r"^Earlier")).click()
            expect(side.get_by_role("link", name=re.compile("Nothing at all"))).to_be_visible()
            expect(side.get_by_role("link", name=re.compile("Search lags"))).to_contain_text("1 mention")
            self.picture(bob, f"list-{name}")
            if name == "phone":
                bar = bob.page.get_by_role("navigation", name="Parts")
                expect(bar.get_by_role("link").or_(bar.get_by_role("button"))).to_have_count(4)
                self.assert_thumbs(bob, "the list")
            self.server.rest(self.token, "POST", f"/incidents/{worst}/status/", {"status": "monitoring"})
            expect(side.get_by_role("region", name="Monitoring").get_by_role("link", name=re.compile("Payments"))).to_be_visible()
            self.server.rest(self.token, "POST", f"/incidents/{worst}/status/", {"status": "investigating"})
            expect(side.get_by_role("region", name="Active").get_by_role("link", name=re.compile("Payments"))).to_be_visible()
            self.assert_unharmed(bob)
            bob.context.close()

    def test_the_band_says_who_leads_and_when_others_hear_again(self):
        for name, size in SIZES:
            phone = name == "phone"
            slug = self.declare(f"Led on a {name}")
            self.server.rest(self.bob_token, "POST", f"/war-rooms/{slug}/join/", {})
            alice = self.person(self.server, **size)
            alice.enter(slug)
            band = alice.page.locator(".band")
            expect(band).to_contain_text("for 0 min")
            expect(band).to_contain_text("Commander Alice Martin")
            expect(band).to_contain_text("No update promised")
            expect(band.locator("time.utc")).to_have_text(re.compile(r"^\d\d:\d\dZ$"))
            self.open_panel(alice, "People", phone)
            alice.panel.get_by_label("Incident commander").select_option(label="Bob Okafor")
            expect(band).to_contain_text("Commander Bob Okafor")
            self.picture(alice, f"roles-{name}")
            if phone:
                self.assert_thumbs(alice, "people and roles")
            alice.page.get_by_role("button", name="Close panel").click()
            expect(alice.stream).to_contain_text("made Bob Okafor incident commander")

            band.get_by_role("button", name="No update promised").click()
            dialog = alice.page.get_by_role("dialog", name="Write an update")
            dialog.get_by_label("How it stands").fill(f"We see it too, from a {name}.")
            dialog.get_by_label("Next update").select_option(label="in 60 minutes")
            self.picture(alice, f"update-{name}")
            dialog.get_by_role("button", name="Send update").click()
            expect(dialog).to_have_count(0)
            expect(alice.message(f"from a {name}")).to_contain_text("Update")
            due = re.compile(r"Update due in (59 min|1 h 00 min)")
            expect(band).to_contain_text(due)
            self.picture(alice, f"band-{name}")
            # Whoever comes later sees the same, without having seen any of it happen.
            bob = self.person(self.server, "bob", **size)
            bob.enter(slug)
            expect(bob.page.locator(".band")).to_contain_text("Commander Bob Okafor")
            expect(bob.page.locator(".band")).to_contain_text(due)
            self.assert_unharmed(alice, bob)

    def test_the_timeline_and_the_stream_point_at_each_other(self):
        for name, size in SIZES:
            phone = name == "phone"
            slug = self.declare(f"Told on a {name}")
            for number in range(1, 41):
                self.post(slug, f"line {number}.")
            alice = self.person(self.server, **size)
            alice.enter(slug)
            alice.act("line 40.", "Add to timeline")
            expect(alice.message("line 40.")).to_contain_text("In the timeline")
            alice.act("line 39.", "Pin")
            expect(alice.message("line 39.")).to_contain_text("In the timeline")
            self.server.rest(self.token, "POST", f"/incidents/{slug}/severity/", {"severity": "SEV1"})
            self.open_panel(alice, "Timeline", phone)
            entries = alice.panel.locator(".entry")
            added, pinned = entries.filter(has_text="line 40."), entries.filter(has_text="line 39.")
            expect(added).to_be_visible()
            expect(pinned).to_be_visible()
            expect(entries.filter(has_text="SEV1")).to_be_visible()
            self.picture(alice, f"timeline-{name}")
            if phone:
                self.assert_thumbs(alice, "the timeline")
            else:
                alice.message("line 40.").hover()
                expect(added).to_have_attribute("data-pointed", "")
                pinned.hover()
                expect(alice.message("line 39.")).to_have_attribute("data-pointed", "")
                expect(added).not_to_have_attribute("data-pointed", "")
                self.picture(alice, "timeline-pointed")
            # An entry leads to its message, however far up that is.
            alice.stream.evaluate("(stream) => (stream.scrollTop = 0)")
            expect(alice.message("line 39.")).not_to_be_in_viewport()
            pinned.get_by_role("link").click()
            if phone:
                alice.page.get_by_role("navigation", name="Parts").get_by_role("link", name="Messages").tap()
            expect(alice.message("line 39.")).to_be_in_viewport()
            if phone:
                self.open_panel(alice, "Timeline", phone)
            added.get_by_role("button", name="Leave out").click()
            expect(added).to_have_count(0)
            alice.panel.get_by_label("Show what was left out").check()
            expect(added).to_contain_text("left out")
            added.get_by_role("button", name="Take in").click()
            expect(added).not_to_contain_text("left out")
            self.assert_unharmed(alice)

    def test_tasks_and_decisions_need_no_command(self):
        for name, size in SIZES:
            phone = name == "phone"
            slug = self.declare(f"Worked on with a {name}")
            self.server.rest(self.bob_token, "POST", f"/war-rooms/{slug}/join/", {})
            alice, bob = self.person(self.server, **size), self.person(self.server, "bob", **size)
            for person in (alice, bob):
                person.enter(slug)
                self.open_panel(person, "Tasks", phone)
            expect(alice.panel).to_contain_text("Nothing is to be done yet.")
            alice.panel.get_by_label("What is to be done").fill("drain the queue")
            alice.panel.get_by_role("button", name="Add task").click()
            expect(bob.panel).to_contain_text("1 open")
            expect(bob.panel.get_by_role("link", name="drain the queue")).to_be_visible()
            owner = alice.panel.get_by_label("Who does it: drain the queue")
            owner.select_option(label="Bob Okafor")
            expect(bob.panel.get_by_label("Who does it: drain the queue")).to_have_value("bob")
            bob.panel.get_by_label("What was decided").fill("we fail over")
            bob.panel.get_by_role("button", name="Add decision").click()
            expect(alice.panel.get_by_role("link", name="we fail over")).to_be_visible()
            self.picture(alice, f"tasks-{name}")
            if phone:
                self.assert_thumbs(alice, "tasks")
            # The box stands as the server has it, which is not at once.
            bob.panel.get_by_label("Done: drain the queue").click()
            expect(alice.panel.get_by_label("Done: drain the queue")).to_be_checked()
            expect(alice.panel).not_to_contain_text("1 open")
            self.assert_unharmed(alice, bob)

    def test_what_is_declared_already_is_said_while_typing(self):
        self.declare("Login fails for everybody", "SEV2")
        for name, size in SIZES:
            alice = self.person(self.server, **size)
            alice.page.get_by_role("button", name="Declare").locator("visible=true").first.click()
            dialog = alice.page.get_by_role("dialog", name="Declare an incident")
            dialog.get_by_label("Title").press_sequentially("everybody's login ")
            expect(dialog.get_by_role("status")).to_contain_text("Login fails for everybody")
            self.picture(alice, f"declare-alike-{name}")
            dialog.get_by_role("link", name="Login fails for everybody").click()
            expect(alice.page.get_by_role("heading", name="Login fails for everybody", level=1)).to_be_visible()
            expect(alice.page.get_by_role("dialog")).to_have_count(0)
            self.assert_unharmed(alice)

    def test_the_room_is_shown_as_it_was(self):
        slug = self.declare("It was worse before", "SEV4")
        self.post(slug, "early words")
        self.server.rest(self.token, "POST", f"/incidents/{slug}/severity/", {"severity": "SEV1"})
        self.post(slug, "late words")
        for name, size in SIZES:
            alice = self.person(self.server, **size)
            alice.enter(slug)
            self.open_panel(alice, "Timeline", name == "phone")
            alice.panel.get_by_role("button", name="As it was").click()
            dialog = alice.page.get_by_role("dialog", name="The room as it was")
            expect(dialog).to_contain_text("late words")
            expect(dialog).to_contain_text("SEV1")
            slider = dialog.get_by_role("slider", name="Moment")
            slider.focus()
            slider.press("ArrowLeft")
            expect(dialog).not_to_contain_text("late words")
            expect(dialog).to_contain_text("SEV1")
            slider.press("ArrowLeft")
            expect(dialog).to_contain_text("SEV4")
            expect(dialog).to_contain_text("early words")
            self.picture(alice, f"then-{name}")
            dialog.get_by_role("button", name="Back to now").click()
            expect(dialog).to_have_count(0)
            self.assert_unharmed(alice)

    def test_a_message_is_proven_to_somebody_who_trusts_nobody(self):
        slug = self.declare("Proven", "SEV4")
        said = self.post(slug, "failing over **now**")
        self.server.rest(self.token, "PATCH", f"/war-room-messages/{said['id']}/", {"content": "failing over at once"})
        for name, size in SIZES:
            alice = self.person(self.server, **size)
            alice.enter(slug)
            alice.act("failing over at once", "Prove")
            dialog = alice.page.get_by_role("dialog", name="Proof of this message")
            expect(dialog).to_contain_text("This device has checked that itself.")
            expect(dialog.locator("blockquote")).to_have_text(["failing over **now**", "failing over at once"])
            self.picture(alice, f"proof-{name}")
            with alice.page.expect_download() as download:
                dialog.get_by_role("button", name="Save the proof").click()
            checked = self.server.muster("audit", "prove", "--check", str(download.value.path()))
            self.assertIn("intact", checked.lower())
            # What was changed on the way is told as such.
            alice.page.keyboard.press("Escape")
            expect(dialog).to_have_count(0)

            def forge(route):
                answer = route.fetch()
                route.fulfill(response=answer, body=answer.text().replace("at once", "at noon"))

            alice.page.route(re.compile(r"/proof/$"), forge)
            alice.act("failing over at once", "Prove")
            expect(dialog).to_contain_text("The proof does not fit.")
            self.assert_unharmed(alice)

    def test_the_parts_make_room_for_each_other(self):
        slug = self.declare("Seen at every width")
        self.post(slug, "hello")
        for name, size in [("desktop", DESK), ("narrow", {"viewport": {"width": 920, "height": 700}}), ("tablet", TABLET), ("phone", PHONE)]:
            alice = self.person(self.server, **size)
            alice.enter(slug)
            page = alice.page
            side, bar = page.get_by_role("navigation", name="Rooms"), page.get_by_role("navigation", name="Parts")
            page.keyboard.press("Control+Shift+Digit3")
            expect(page.get_by_role("complementary", name="Pinned")).to_be_visible()
            beside = alice.panel.bounding_box()["x"] >= alice.stream.bounding_box()["x"] + alice.stream.bounding_box()["width"] - 1
            self.assertEqual(beside, name in ("desktop", "narrow"), f"the panel is a sheet below 900 px, on {name}")
            if name == "phone":
                expect(side).to_be_hidden()
                expect(bar.get_by_role("link")).to_have_count(4)
                self.assert_thumbs(alice, "the pins")
            else:
                expect(side).to_be_visible()
                expect(bar).to_be_hidden()
            tabs = alice.panel.get_by_role("tab")
            self.assertEqual(tabs.all_inner_texts(), ["Timeline", "Thread", "Pinned", "Tasks", "People", "Files", "Runs"])
            tabs.nth(2).focus()
            page.keyboard.press("ArrowRight")
            expect(tabs.nth(3)).to_be_focused()
            expect(page.get_by_role("complementary", name="Tasks")).to_be_visible()
            self.picture(alice, f"parts-{name}")
            page.keyboard.press("Escape")
            expect(alice.panel).to_have_count(0)
            expect(alice.composer).to_be_focused()
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            self.assertLessEqual(wide, 0, f"nothing stands out at the side, on {name}")
            if name == "phone":
                self.assert_thumbs(alice, "the room")
                bar.get_by_role("link", name="Rooms").tap()
                expect(side).to_be_visible()
            self.assert_unharmed(alice)
            alice.context.close()


if __name__ == "__main__":
    unittest.main()
