"""About a thousand hostile strings in messages, names and titles, in a real browser."""

import re
import unittest

from playwright.sync_api import expect

from journey import Journey
from program import Program
from server import Server

# What each string tries to run. window.struck is looked at in the end, dialogs and refused loads as they come.
PAYLOADS = [
    "window.struck=1",
    "alert(1)",
    "top.struck=1",
    "fetch(`/struck`)",
    "location=`//elsewhere.invalid`",
    "document.title=`struck`",
]

# {0} is the payload.
ELEMENTS = [
    "<script>{0}</script>",
    "<ScRiPt >{0}</sCrIpT\t>",
    "<script/x>{0}</script>",
    "<script src=data:,{0}></script>",
    "<script type=module>{0}</script>",
    "<svg><script>{0}</script></svg>",
    "<svg><script href=data:,{0} /></svg>",
    "<svg><animate onbegin={0} attributeName=x dur=1s>",
    "<svg><set onbegin={0} attributeName=x>",
    "<svg><a xlink:href='javascript:{0}'><text y=20>x</text></a></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x onload={0}>#x'></use></svg>",
    "<svg><foreignObject><body onload={0}></foreignObject></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror={0}>",
    "<math href='javascript:{0}'>x</math>",
    "<iframe src='javascript:{0}'></iframe>",
    "<iframe srcdoc='<script>{0}</script>'></iframe>",
    "<object data='javascript:{0}'></object>",
    "<object data='data:text/html,<script>{0}</script>'></object>",
    "<embed src='javascript:{0}'>",
    "<form action='javascript:{0}'><button>x</button></form>",
    "<button form=x formaction='javascript:{0}'>x</button>",
    "<isindex action='javascript:{0}' type=submit>",
    "<base href='javascript:{0};//'>",
    "<meta http-equiv=refresh content='0;url=javascript:{0}'>",
    "<link rel=import href='data:text/html,<script>{0}</script>'>",
    "<style>@import 'javascript:{0}';</style>",
    "<style>*{{background:url('javascript:{0}')}}</style>",
    "<div style='background:url(javascript:{0})'>x</div>",
    "<template><script>{0}</script></template>",
    "<template shadowrootmode=open><img src=x onerror={0}></template>",
    "<noscript><p title='</noscript><img src=x onerror={0}>'>",
    "<title><img src=x onerror={0}></title>",
    "<textarea><img src=x onerror={0}></textarea>",
    "<xmp><p title='</xmp><img src=x onerror={0}>'>",
    "<!--><img src=x onerror={0}>-->",
    "<![CDATA[><img src=x onerror={0}>]]>",
    "<?xml version='1.0'?><img src=x onerror={0}>",
    "</p></div></article><img src=x onerror={0}>",
    "\"><img src=x onerror={0}>",
    "'><img src=x onerror={0}>",
    "`><img src=x onerror={0}>",
    "<img src=x onerror=&#{1};{0}>",
    "<img/src/onerror={0}>",
    "<img src='x' \x0bonerror={0}>",
    "<img src=x\nonerror\n=\n{0}>",
    "<<img src=x onerror={0}>>",
    "<img src=\"x`\" onerror={0}//\">",
    "\u003cimg src=x onerror={0}\u003e",
    "\uff1cimg src=x onerror={0}\uff1e",
    "&lt;img src=x onerror={0}&gt;",
    "&#60;img src=x onerror={0}&#62;",
    "%3Cimg%20src=x%20onerror={0}%3E",
    "\\u003cimg src=x onerror={0}\\u003e",
    "{{{{constructor.constructor('{0}')()}}}}",
    "${{{0}}}",
    "<muster-app onclick={0}></muster-app>",
    "<muster-prose><img src=x onerror={0}></muster-prose>",
]

EVENTS = """abort animationstart auxclick beforeinput beforetoggle blur canplay click contextmenu copy cut error focus
focusin hover input invalid keydown load loadstart mouseenter mouseover paste pointerdown pointerenter pointerover
pointerrawupdate scroll scrollend securitypolicyviolation selectstart toggle transitionend wheel""".split()
HOLDERS = [
    "<img src=x on{1}={0}>",
    "<video autoplay on{1}={0}><source src=x></video>",
    "<details open on{1}={0}>x</details>",
    "<input autofocus on{1}={0}>",
    "<div tabindex=0 style=position:fixed;inset:0 on{1}={0}>x</div>",
]

ADDRESSES = [
    "javascript:{0}",
    "JaVaScRiPt:{0}",
    " javascript:{0}",
    "\x01javascript:{0}",
    "java\tscript:{0}",
    "java\nscript:{0}",
    "javascript\x00:{0}".replace("\x00", "\\0"),
    "javascript&colon;{0}",
    "&#106;avascript:{0}",
    "&#x6A;avascript:{0}",
    "javascript://%0a{0}",
    "vbscript:{0}",
    "data:text/html,<script>{0}</script>",
    "data:text/html;base64,PHNjcmlwdD50b3Auc3RydWNrPTE8L3NjcmlwdD4=",
    "data:image/svg+xml,<svg onload={0}>",
    "blob:{0}",
    "filesystem:{0}",
    "view-source:javascript:{0}",
    "//elsewhere.invalid/{0}",
    "/api/v1/auth/logout/?{0}",
]
LINKS = [
    "[click]({0})",
    "[click](<{0}>)",
    "[click]({0} \"onclick={0}\")",
    "![click]({0})",
    "<{0}>",
    "[click][1]\n\n[1]: {0}",
    "[<img src=x onerror=window.struck=1>]({0})",
    "<a href='{0}'>click</a>",
    "<a href=\"{0}\" target=_blank rel=opener>click</a>",
]


def corpus():
    """Every string once, in an order that is always the same."""
    texts = []
    for number, payload in enumerate(PAYLOADS):
        texts += [element.format(payload, 32 + number) for element in ELEMENTS]
        texts += [link.format(address.format(payload)) for address in ADDRESSES[number::2] for link in LINKS]
    for number, event in enumerate(EVENTS):
        texts += [holder.format(PAYLOADS[number % len(PAYLOADS)], event) for holder in HOLDERS]
    return list(dict.fromkeys(text for text in texts if text.strip()))


class HostileTextTests(Journey):
    def test_a_thousand_hostile_strings_run_nothing_and_load_nothing(self):
        texts = corpus()
        self.assertGreater(len(texts), 900)
        with Server() as server:
            server.add_person("alice", texts[0])
            token = server.token("alice")
            titles = [text.replace("\n", " ") for text in texts[:: len(texts) // 40] if len(text) <= 200]
            server.rest(token, "POST", "/war-rooms/", {"name": "Hostile", "slug": "hostile"})
            for title in titles:
                server.rest(token, "POST", "/war-rooms/", {"name": title, "description": title})
                server.rest(token, "POST", "/incidents/", {"title": title, "summary": title, "severity": "SEV5"})
            room = server.rest(token, "GET", "/war-rooms/hostile/")

            reader = self.someone(server)
            asked = []
            reader.page.on("request", lambda request: asked.append(request.url))
            reader.sign_in()
            reader.enter("hostile")

            program = Program(server, token, room["id"])
            self.addCleanup(program.close)
            program.wait_for("live")
            for number, text in enumerate(texts):
                program.send(type="chat_message", content=text, client_id=f"h{number}")
                if number % 32 == 31:
                    program.wait_for("ack", client_id=f"h{number}")
            for number, title in enumerate(titles):
                server.rest(token, "PATCH", "/war-rooms/hostile/", {"name": title, "description": title})
            program.send(type="chat_message", content="the last one", client_id="last")
            program.wait_for("ack", client_id="last")
            expect(reader.message("the last one")).to_be_visible()
            self.unharmed(reader, asked, server)

            # A page that begins anew reads the same strings as history, and the names of all rooms.
            reader.page.reload()
            expect(reader.message("the last one")).to_be_visible()
            seen = self.articles(reader)
            while not reader.stream.get_by_text("This is where the room begins.").count():
                first = reader.log()[0][0]
                reader.stream.evaluate("(stream) => (stream.scrollTop = 0)")
                reader.page.wait_for_function(
                    "(seq) => Number(document.querySelector('[data-seq]').dataset.seq) < seq || document.querySelector('.stream .note')?.textContent === 'This is where the room begins.'",
                    arg=first,
                )
                # The page lets go of what lies far below.
                seen |= self.articles(reader)
            self.assertEqual(len(seen), len(texts) + 1, "each string is a message, and none has eaten another")
            self.unharmed(reader, asked, server)

    def articles(self, reader):
        return set(reader.stream.evaluate("(stream) => [...stream.querySelectorAll('[role=article]')].map((e) => e.dataset.seq)"))

    def unharmed(self, reader, asked, server):
        self.assertEqual(reader.violations(), [], "what the browser refused")
        self.assertEqual(reader.errors, [], "what went wrong in the page, or a dialog")
        self.assertIsNone(reader.page.evaluate("window.struck ?? null"))
        elsewhere = [url for url in asked if not url.startswith((server.origin, server.origin.replace("http", "ws")))]
        self.assertEqual(elsewhere, [], "asked for elsewhere")
        self.assertEqual([url for url in asked if "struck" in url or "logout" in url], [])
        for href in reader.stream.evaluate("(stream) => [...stream.querySelectorAll('a[href]')].map((a) => a.href)"):
            self.assertRegex(href, re.compile(r"^(https?|mailto):"))
        foreign = "script, img, iframe, object, embed, style, link, base, meta, form.evil, template, [onclick], [onerror], [onload]"
        self.assertEqual(reader.stream.evaluate(f"(stream) => stream.querySelectorAll('{foreign}').length"), 0)


if __name__ == "__main__":
    unittest.main()
