"""The page in a real browser, against a real server."""

import os
import pathlib
import re
import unittest

from playwright.sync_api import expect

from journey import Journey, eventually
from page import WAIT_MS
from program import Program
from server import Server

# Each would set window.struck or open a dialog if any part of it ran.
STRIKES = [
    "<script>window.struck=1</script>",
    "<img src=x onerror=window.struck=1>",
    "<svg onload=window.struck=1>",
    "<svg><script>window.struck=1</script></svg>",
    "<iframe srcdoc='<script>parent.struck=1</script>'></iframe>",
    "<iframe src=javascript:parent.struck=1></iframe>",
    "<a href='javascript:window.struck=1'>click</a>",
    "[click](javascript:window.struck=1)",
    "[click](JaVaScRiPt:window.struck=1)",
    "[click](&#106;avascript:window.struck=1)",
    "[click](data:text/html,<script>window.struck=1</script>)",
    "![x](x\"onerror=\"window.struck=1)",
    "![x](https://elsewhere.invalid/pixel.png)",
    "<math><mi//xlink:href=\"data:x,<script>window.struck=1</script>\">",
    "<style>@import 'https://elsewhere.invalid/x.css';</style>",
    "<link rel=stylesheet href=https://elsewhere.invalid/x.css>",
    "<base href=https://elsewhere.invalid/>",
    "<form action=https://elsewhere.invalid/><input name=password></form>",
    "<details open ontoggle=window.struck=1>",
    "<template><img src=x onerror=window.struck=1></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=window.struck=1>\">",
    "\"><img src=x onerror=window.struck=1>",
    "'-alert(1)-'",
    "`<img src=x onerror=window.struck=1>`",
    "```html\n<img src=x onerror=window.struck=1>\n```",
    "<p style='background:url(https://elsewhere.invalid/)'>x</p>",
    "<button popovertarget=x onclick=window.struck=1>x</button>",
    "<muster-app></muster-app>",
    "{{constructor.constructor('window.struck=1')()}}",
    "&lt;img src=x onerror=window.struck=1&gt;",
]


class RoomTests(Journey):
    def test_a_conversation_survives_the_servers_death(self):
        with Server() as server:
            for name, display_name in [("alice", "Alice Martin"), ("bob", "Bob Okafor"), ("reporter", "Reporter")]:
                server.add_person(name, display_name)
            token = server.token("reporter")
            alice, bob = self.person(server, "alice"), self.person(server, "bob")

            alice.page.get_by_role("button", name="Declare incident").first.click()
            alice.page.get_by_label("Title").fill("Checkout returns 502")
            alice.page.get_by_text("SEV2").click()
            alice.page.get_by_role("button", name="Declare", exact=True).click()
            expect(alice.page.get_by_role("heading", name="Checkout returns 502")).to_be_visible()
            slug = re.search(r"/rooms/([^/?]+)", alice.page.url).group(1)
            bob.enter(slug)
            room = server.rest(token, "POST", f"/war-rooms/{slug}/create_chat_room/", {})
            program = Program(server, token, room["id"])
            self.addCleanup(program.close)
            program.wait_for("live")

            alice.say("alice 1")
            expect(bob.message("alice 1")).to_be_visible()
            bob.say("bob 1")
            program.send(type="chat_message", content="program 1", client_id="p1")
            program.wait_for("ack", client_id="p1")
            for person in (alice, bob):
                expect(person.message("program 1")).to_be_visible()

            # Some of these are on their way when the power goes.
            for number in range(2, 6):
                alice.say(f"alice {number}")
                bob.say(f"bob {number}")
            server.kill()
            for person in (alice, bob):
                # However long the server is away: they try again after 3 s at most, not 30.
                person.page.evaluate("Math.random = () => 0.1")
            for number in range(6, 9):
                alice.say(f"alice {number}")
                bob.say(f"bob {number}")
            for person in (alice, bob):
                expect(person.page.get_by_text("Reconnecting…")).to_be_visible()
                expect(person.unsent().filter(has_text=f"{person.name} 8")).to_be_visible()

            server.start()
            for person in (alice, bob):
                expect(person.unsent()).to_have_count(0)
                for name in ("alice", "bob"):
                    expect(person.message(f"{name} 8")).to_be_visible()
            last = max(entry[0] for entry in alice.log())
            epoch = program.frames[0]["epoch"]
            held = max(frame["seq"] for frame in program.frames if "seq" in frame)
            resumed = Program(server, token, slug, f"?after={held}&epoch={epoch}")
            self.addCleanup(resumed.close)
            resumed.wait_for("live")
            missed = [frame["seq"] for frame in resumed.frames if "seq" in frame]
            self.assertEqual(missed, list(range(held + 1, last + 1)), "all that came since, and nothing else")
            resumed.send(type="chat_message", content="program 2", client_id="p2")
            ack = resumed.wait_for("ack", client_id="p2")
            self.assertGreaterEqual(ack["seq"], last)
            for person in (alice, bob):
                expect(person.message("program 2")).to_be_visible()

            shown = alice.log()
            self.assertEqual(shown, bob.log())
            self.assertEqual([seq for seq, _ in shown], sorted({seq for seq, _ in shown}))
            texts = [text.strip() for _, text in shown]
            for name in ("alice", "bob"):
                mine = [text for text in texts if text.startswith(name)]
                self.assertEqual(mine, [f"{name} {number}" for number in range(1, 9)], "once each, as they were written")

            # A page that is opened now, and a program that reads from the beginning, see the same.
            bob.page.reload()
            expect(bob.message("alice 1")).to_be_visible()
            expect(bob.message("program 2")).to_be_visible()
            self.assertEqual(bob.log(), shown)
            reader = Program(server, token, slug, f"?after=0&epoch={epoch}")
            self.addCleanup(reader.close)
            reader.wait_for("live")
            durable = [frame for frame in reader.frames if "seq" in frame]
            self.assertEqual([frame["seq"] for frame in durable], list(range(1, len(durable) + 1)))
            posted = [[f["seq"], f["message"]["content"]] for f in durable if f["type"] == "chat_message"]
            self.assertEqual(posted, [[seq, text.strip()] for seq, text in shown if [seq, text.strip()] in posted])
            self.assert_unharmed(alice, bob)

    def test_two_people_work_in_a_room(self):
        with Server() as server:
            server.add_person("alice", "Alice Martin")
            server.add_person("bob", "Bob Okafor")
            token = server.token("alice")
            room = server.rest(token, "POST", "/war-rooms/", {"name": "Workshop", "slug": "workshop"})
            alice, bob = self.person(server, "alice"), self.person(server, "bob")
            alice.enter(room["slug"])
            bob.enter(room["slug"])

            alice.composer.press_sequentially("typing this")
            bob.wait_until_told("Alice Martin is typing…")
            alice.composer.press("Enter")
            expect(bob.message("typing this")).to_be_visible()
            expect(bob.page.get_by_text("is typing…")).to_have_count(0)

            bob.act("typing this", "Reply in thread")
            reply = bob.panel.get_by_role("textbox", name="Reply")
            reply.fill("a reply in the thread")
            reply.press("Enter")
            expect(bob.panel.get_by_role("article").filter(has_text="a reply in the thread")).to_be_visible()
            alice.message("typing this").get_by_role("button", name="1 reply").click()
            expect(alice.panel.get_by_text("a reply in the thread")).to_be_visible()
            expect(alice.message("a reply in the thread")).to_have_count(0)

            bob.act("typing this", "React with eyes")
            expect(alice.message("typing this").get_by_role("button", name="1 person reacted eyes")).to_be_visible()
            alice.message("typing this").get_by_role("button", name="1 person reacted eyes").click()
            both = bob.message("typing this").get_by_role("button", name="2 people reacted eyes, including you")
            expect(both).to_be_visible()
            both.click()
            expect(alice.message("typing this").get_by_role("button", name="1 person reacted eyes, including you")).to_be_visible()
            alice.act("typing this", "Add reaction")
            picker = alice.page.get_by_role("dialog", name="Choose a reaction")
            picker.get_by_role("searchbox").fill("rocket")
            picker.get_by_role("button", name="rocket").click()
            expect(bob.message("typing this").get_by_role("button", name="1 person reacted rocket")).to_be_visible()

            alice.act("typing this", "Pin")
            expect(bob.message("typing this").get_by_text("Pinned")).to_be_visible()
            bob.page.get_by_role("button", name="Pinned messages").click()
            expect(bob.panel.get_by_text("Pinned by Alice Martin")).to_be_visible()
            alice.act("typing this", "Unpin")
            expect(bob.panel.get_by_text("Nothing is pinned yet.")).to_be_visible()

            alice.composer.press("ArrowUp")
            editor = alice.stream.get_by_role("textbox", name="Edit text")
            editor.fill("typed that")
            editor.press("Enter")
            expect(bob.message("typed that")).to_contain_text("(edited)")
            expect(bob.message("typing this")).to_have_count(0)
            expect(alice.composer).to_be_focused()

            alice.act("typed that", "Delete")
            alice.page.get_by_role("dialog").get_by_role("button", name="Delete").click()
            expect(bob.message("This message was deleted.")).to_be_visible()
            expect(bob.page.get_by_text("typed that")).to_have_count(0)

            question = {"war_room": room["id"], "content": "did you see this?", "ack_required": True}
            server.rest(token, "POST", "/war-room-messages/", question)
            bob.message("did you see this?").get_by_role("button", name="Acknowledge").click()
            expect(bob.message("did you see this?")).to_contain_text("Acknowledged by you")
            expect(alice.message("did you see this?")).to_contain_text("Acknowledged by Bob Okafor")

            alice.page.get_by_role("button", name=re.compile("^People, 2 of 2 here")).click()
            expect(alice.panel.get_by_role("listitem").filter(has_text="Bob Okafor")).to_contain_text("here")
            bob.context.close()
            expect(alice.panel.get_by_role("listitem").filter(has_text="Bob Okafor")).to_contain_text("away")
            self.assert_unharmed(alice)

    def test_unread_counts_follow_what_was_read(self):
        with Server() as server:
            server.add_person("alice", "Alice Martin")
            server.add_person("bob", "Bob Okafor")
            token = server.token("bob")
            for slug in ("first", "second"):
                server.rest(token, "POST", "/war-rooms/", {"name": slug, "slug": slug})
            second = server.rest(token, "GET", "/war-rooms/second/")
            server.rest(token, "POST", "/war-room-messages/", {"war_room": second["id"], "content": "read before"})
            alice = self.person(server, "alice")
            alice.enter("second")
            mine = server.token("alice")
            eventually(lambda: server.rest(mine, "GET", "/war-rooms/second/")["unread_count"] == 0)
            alice.enter("first")
            entry = alice.page.get_by_role("navigation").get_by_role("link", name=re.compile("second"))
            for text in ("one", "two", "hello @alice"):
                server.rest(token, "POST", "/war-room-messages/", {"war_room": second["id"], "content": text})
            expect(entry).to_contain_text("3 unread")
            expect(entry).to_contain_text("1 mention")
            entry.click()
            expect(alice.page.get_by_role("separator", name="New messages")).to_be_visible()
            expect(alice.message("read before")).to_be_visible()
            expect(alice.message("hello @alice")).to_be_visible()
            expect(entry).not_to_contain_text("unread")
            alice.page.keyboard.press("Escape")
            expect(alice.page.get_by_role("separator", name="New messages")).to_have_count(0)

    def test_what_was_not_sent_survives_a_reload(self):
        with Server() as server:
            server.add_person("alice", "Alice Martin")
            token = server.token("alice")
            room = server.rest(token, "POST", "/war-rooms/", {"name": "Shaky", "slug": "shaky"})
            alice = self.person(server, "alice")
            swallowed = []

            def connect(socket):
                line = socket.connect_to_server()
                # The first page's messages vanish on the way, like on a line that is dead and does not know it.
                if not swallowed:
                    socket.on_message(lambda text: swallowed.append(text) if "chat_message" in text else line.send(text))

            alice.page.route_web_socket(re.compile("/ws/chat/"), connect)
            alice.enter("shaky")
            alice.say("first words")
            alice.say("second words")
            expect(alice.unsent()).to_have_count(2)
            alice.page.reload()
            expect(alice.message("second words")).to_be_visible()
            expect(alice.unsent()).to_have_count(0)
            sent = [m["content"] for m in server.rest(token, "GET", f"/war-rooms/{room['id']}/messages/")["results"]]
            self.assertEqual(sent, ["first words", "second words"])
            self.assertEqual(len(swallowed), 1, "the second waits for the first")
            alice.page.reload()
            expect(alice.message("second words")).to_be_visible()
            expect(alice.unsent()).to_have_count(0)
            self.assert_unharmed(alice)

    def test_a_long_room_is_read_upwards(self):
        with Server() as server:
            server.add_person("alice", "Alice Martin")
            token = server.token("alice")
            room = server.rest(token, "POST", "/war-rooms/", {"name": "Long", "slug": "long"})
            program = Program(server, token, room["id"])
            self.addCleanup(program.close)
            program.wait_for("live")
            for number in range(1, 301):
                program.send(type="chat_message", content=f"message {number}.", client_id=f"m{number}")
                program.wait_for("ack", client_id=f"m{number}")
            alice = self.person(server, "alice")
            alice.enter("long")
            expect(alice.message("message 300.")).to_be_in_viewport()
            self.assertEqual(alice.message("message 1.").count(), 0, "the beginning is not loaded at once")
            while (first := alice.log()[0][0]) > 1:
                alice.stream.evaluate("(stream) => (stream.scrollTop = 0)")
                alice.page.wait_for_function(
                    "(seq) => Number(document.querySelector('[data-seq]').dataset.seq) < seq", arg=first
                )
            expect(alice.stream.get_by_text("This is where the room begins.")).to_be_attached()
            numbers = [seq for seq, _ in alice.log()]
            self.assertEqual(numbers, sorted(set(numbers)))
            self.assertEqual(sum(text.startswith("message ") for _, text in alice.log()), 300)
            self.assert_unharmed(alice)

    def test_nothing_that_people_write_runs(self):
        with Server() as server:
            server.add_person("alice", "Alice <img src=x onerror=window.struck=1> Martin")
            server.add_person("bob", "Bob")
            token = server.token("alice")
            title = "<svg onload=window.struck=1> in the title"
            incident = server.rest(token, "POST", "/incidents/", {"title": title, "severity": "SEV3"})
            slug = incident["key"].lower()
            room = server.rest(token, "GET", f"/war-rooms/{slug}/")
            for text in STRIKES:
                server.rest(token, "POST", "/war-room-messages/", {"war_room": room["id"], "content": text})
            bob = self.person(server, "bob")
            bob.enter(slug)
            bob.say("the last one")
            expect(bob.message("the last one")).to_be_visible()
            expect(bob.stream.get_by_role("article")).to_have_count(len(STRIKES) + 1)
            expect(bob.page.get_by_role("heading", name="in the title")).to_be_visible()
            for link in bob.stream.get_by_role("link").all():
                self.assertRegex(link.get_attribute("href"), r"^(https?|mailto):")
            for tag in ("script", "img", "iframe", "style", "link", "form.evil", "object", "base"):
                self.assertEqual(bob.stream.locator(tag).count(), 0, tag)
            self.assertIsNone(bob.page.evaluate("window.struck ?? null"))
            self.assert_unharmed(bob)

            # Scripts and the unsafe sinks are closed to whatever might get in after all.
            closed = bob.page.evaluate(
                """() => {
                    const tries = {};
                    try { document.body.insertAdjacentHTML("beforeend", "<b>x</b>"); tries.markup = "ran"; } catch { tries.markup = "refused"; }
                    try { trustedTypes.createPolicy("another", {}); tries.policy = "ran"; } catch { tries.policy = "refused"; }
                    return tries;
                }"""
            )
            self.assertEqual(closed, {"markup": "refused", "policy": "refused"})

    def test_signing_in_and_out(self):
        with Server() as server:
            context = self.browser.new_context()
            self.addCleanup(context.close)
            context.set_default_timeout(WAIT_MS)
            page = context.new_page()
            link = server.sign_in_link()
            page.goto(link)
            expect(page.get_by_role("navigation", name="Rooms")).to_be_visible()
            self.assertNotIn("link=", page.url)
            page.get_by_role("button", name="Sign out").click()
            expect(page.get_by_role("button", name="Sign in")).to_be_visible()
            page.goto(link)
            expect(page.get_by_role("alert")).to_be_visible()
            page.get_by_label("Username").fill("nobody")
            page.get_by_label("Password").fill("not the password")
            page.get_by_role("button", name="Sign in").click()
            expect(page.get_by_role("alert")).to_be_visible()
            expect(page.get_by_label("Password")).to_be_visible()

    @unittest.skipUnless(os.environ.get("MUSTER_SCREENSHOTS"), "set MUSTER_SCREENSHOTS to a folder to take pictures")
    def test_picture_of_a_room(self):
        folder = pathlib.Path(os.environ["MUSTER_SCREENSHOTS"])
        folder.mkdir(parents=True, exist_ok=True)
        with Server("--demo") as server:
            people, password = server.demo_people()

            def enter(name, **options):
                person = self.someone(server, name, reduced_motion="reduce", **options).sign_in(password)
                person.page.get_by_role("navigation").get_by_role("link", name=re.compile("INC-")).first.click()
                expect(person.stream.get_by_role("article").first).to_be_visible()
                return person

            other = enter(people[1])
            other.composer.press_sequentially("I ")
            for scheme in ("light", "dark"):
                person = enter(people[0], color_scheme=scheme, device_scale_factor=2)
                person.stream.get_by_role("button", name=re.compile("repl")).first.click()
                expect(person.panel.get_by_role("article").nth(1)).to_be_visible()
                person.composer.focus()
                person.page.mouse.move(100, 700)
                person.page.screenshot(path=folder / f"room-{scheme}.png")
                self.assert_unharmed(person)


if __name__ == "__main__":
    unittest.main()
