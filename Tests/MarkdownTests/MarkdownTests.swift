import Testing

@testable import Markdown

struct MarkdownTests {
    @Test(arguments: [
        ("hello team", "<p>hello team</p>"),
        ("", ""),
        ("a < b & c > \"d\" 'e'", "<p>a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;</p>"),
        ("one\ntwo", "<p>one<br>two</p>"),
        ("one  \ntwo\\\nthree", "<p>one<br>two<br>three</p>"),
        ("one\n\ntwo", "<p>one</p><p>two</p>"),
        ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>"),
        ("`<b>&`", "<p><code>&lt;b&gt;&amp;</code></p>"),
        ("# a", "<h3>a</h3>"), ("## a", "<h4>a</h4>"), ("### a", "<h5>a</h5>"), ("###### a", "<h6>a</h6>"),
        ("---", "<hr>"),
        ("> a\n> b", "<blockquote><p>a<br>b</p></blockquote>"),
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"),
        ("<div>\nx\n</div>", "<p>&lt;div&gt;<br>x<br>&lt;/div&gt;</p>"),
        ("привет 🎉", "<p>привет 🎉</p>"),
    ])
    func `text and simple marks`(_ source: String, _ html: String) {
        #expect(Markdown.html(source, mentions: []) == html)
    }

    @Test(arguments: [
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("7. a", "<ol start=\"7\"><li>a</li></ol>"),
        ("- a\n  - b", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("- [ ] a\n- [x] b", "<ul><li class=\"task\">☐ a</li><li class=\"task done\">☑ b</li></ul>"),
    ])
    func `lists and tasks`(_ source: String, _ html: String) {
        #expect(Markdown.html(source, mentions: []) == html)
    }

    @Test(arguments: [
        ("```\na\n  b\n```", "<pre><code>a\n  b\n</code></pre>"),
        ("```Swift\nlet a = 1\n```", "<pre><code class=\"language-swift\">let a = 1\n</code></pre>"),
        ("```c++ x\na\n```", "<pre><code class=\"language-c++\">a\n</code></pre>"),
        ("```a_b\na\n```", "<pre><code>a\n</code></pre>"),
        ("```abcdefghijklmnopqrstu\na\n```", "<pre><code>a\n</code></pre>"),
        ("    a", "<pre><code>a\n</code></pre>"),
    ])
    func `code blocks name a language only when its name is plain`(_ source: String, _ html: String) {
        #expect(Markdown.html(source, mentions: []) == html)
    }

    @Test func `tables have a head, rows and alignments`() {
        let html = Markdown.html("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n| 4 | 5 |", mentions: [])
        #expect(
            html == """
                <table><thead><tr><th class="align-left">a</th><th class="align-center">b</th>\
                <th class="align-right">c</th></tr></thead><tbody><tr><td class="align-left">1</td>\
                <td class="align-center">2</td><td class="align-right">3</td></tr><tr><td class="align-left">4</td>\
                <td class="align-center">5</td><td class="align-right"></td></tr></tbody></table>
                """)
        #expect(Markdown.html("|a|\n|-|", mentions: []) == "<table><thead><tr><th>a</th></tr></thead></table>")
    }

    @Test(arguments: [
        ("[a](https://b.example/c?d=1&e=2)", "https://b.example/c?d=1&amp;e=2", "a"),
        ("https://b.example/c", "https://b.example/c", "https://b.example/c"),
        ("www.b.example", "http://www.b.example", "www.b.example"),
        ("me@b.example", "mailto:me@b.example", "me@b.example"),
        ("<https://b.example>", "https://b.example", "https://b.example"),
        ("[](https://b.example)", "https://b.example", "https://b.example"),
        ("![graph](https://b.example/g.png)", "https://b.example/g.png", "graph"),
        ("[a](HTTPS://b.example)", "HTTPS://b.example", "a"),
        ("[a](<https://b.example/ü \"x>)", "https://b.example/%C3%BC%20%22x", "a"),
    ])
    func `addresses become links that give nothing away`(_ source: String, _ href: String, _ text: String) {
        let link = "<a href=\"\(href)\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">\(text)</a>"
        #expect(Markdown.html(source, mentions: []) == "<p>\(link)</p>")
    }

    @Test(arguments: [
        ("[a](javascript:alert(1))", "<p>a</p>"), ("[a](/x)", "<p>a</p>"), ("[a](ftp://b.example)", "<p>a</p>"),
        ("![a](data:image/png;base64,AA==)", "<p>a</p>"), ("[](tel:1)", "<p>tel:1</p>"),
    ])
    func `other addresses keep only their text`(_ source: String, _ html: String) {
        #expect(Markdown.html(source, mentions: []) == html)
    }

    @Test func `a known name is marked, in any case, and an unknown one is not`() {
        let html = Markdown.html("@alice, @Bob and @carol.", mentions: ["alice", "bob"])
        #expect(
            html == """
                <p><span class="mention" data-username="alice">@alice</span>, \
                <span class="mention" data-username="bob">@Bob</span> and @carol.</p>
                """)
    }

    @Test(arguments: ["`@alice`", "```\n@alice\n```", "me@alice.example", "[see @alice](https://a.example)", "x@alice"])
    func `a name in code or in an address is no mention`(_ source: String) {
        #expect(!Markdown.html(source, mentions: ["alice", "alice.example"]).contains("mention"))
    }

    @Test func `a plain line skips the parser and comes out the same`() {
        var random = SplitMix(seed: 11)
        let pieces = [
            "restart", "the", "w", "ww", "DB", "3", "-", "=", ".", ",", "(ok)", "é", "🎉", "%", "1.", "/", "?", ";",
        ]
        var plain = 0
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            .joined(separator: Bool.random(using: &random) ? " " : "")
            guard Markdown.isPlainLine(text) else { continue }
            plain += 1
            var renderer = Renderer(mentions: [])
            let budget = SyntaxBudget(text)
            SyntaxTree(text, budget: budget)?.walk { visit in
                renderer.render(visit)
                return true
            }
            #expect(String(decoding: renderer.html.bytes, as: UTF8.self) == "<p>\(text)</p>")
        }
        #expect(plain > 500)
    }

    @Test func `many threads at once get what one gets`() async {
        let sources = ["~~a~~ https://b.example", "*a* `b`", "| a |\n|---|\n| www.b.example |", "- [x] ~~c~~ @alice"]
        let expected = sources.map { Markdown.html($0, mentions: ["alice"]) }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<200).allSatisfy { round in
                        Markdown.html(sources[round % 4], mentions: ["alice"]) == expected[round % 4]
                    }
                }
            }
            for await same in group { #expect(same) }
        }
    }
}
