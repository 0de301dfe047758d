import Testing

@testable import Markdown

struct SyntaxBudgetTests {
    /// 16 KiB of one pattern, the longest message.
    static func repeated(_ pattern: String, after prefix: String = "") -> String {
        prefix + String(repeating: pattern, count: (16_384 - prefix.utf8.count) / pattern.utf8.count)
    }

    static let heavy = [
        repeated(">"), repeated("> "), repeated("- "), repeated("1. "), repeated("["), repeated("!["), repeated("[a]("),
        repeated("*"), repeated("**a "), repeated("*a _b "), repeated("`a``"), repeated("<?"), repeated("<!--"),
        repeated("|\n|-\n"), repeated("a@"), repeated("a.b@"), repeated("www._"), repeated(")", after: "www."),
        repeated("![[]()"), repeated("\n- a"), repeated("- > "), repeated("[a]: b\n"), repeated("&amp;"),
        repeated("\""),
        repeated(
            "x\n", after: String(repeating: "|a", count: 2000) + "\n" + String(repeating: "|-", count: 2000) + "\n"),
        repeated("[a]", after: "[a]: https://b.example/" + String(repeating: "c", count: 8000) + "\n\n"),
        repeated("*<", after: String(repeating: ">", count: 8000)), repeated("@alice "), repeated("\\"),
        repeated("\u{1F4A9}"),
        (0..<120).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: heavy)
    func `the heaviest texts stay small, safe and quick`(_ text: String) {
        let clock = ContinuousClock()
        var html = ""
        let fastest = (0..<3).map { _ in clock.measure { html = Markdown.html(text, mentions: ["alice"]) } }.min()
        #expect(html.utf8.count <= 128 * 1024)
        #expect(AllowedHTML.violation(in: html) == nil)
        // Without the budget the worst of them take ten to a hundred times as long; a debug build is slow by itself.
        #expect((fastest ?? .seconds(9)) < .milliseconds(800))
    }

    @Test func `elements are nested no deeper than the limit`() {
        let html = Markdown.html((0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(), mentions: [])
        #expect(html.matches(of: #/<li>/#).count == Renderer.depthMax / 2)
        #expect(html.matches(of: #/a/#).count == 60)
    }

    @Test(arguments: [
        ("- a\n  - b\n    - c", true, true, true), ("> > a", true, true, true),
        (String(repeating: "> ", count: 17) + "a", false, true, true),
        (String(repeating: "<?", count: 65), false, true, true),
        (String(repeating: "a@b ", count: 65), true, true, false),
        (String(repeating: "|-", count: 5000) + "|", true, false, false),
        ("# what\n\nsee https://a.example and me@a.example\n\n| a | b |\n|---|---|\n| c | d |", true, true, true),
    ])
    func `only texts beyond reason lose syntax`(_ text: String, _ syntax: Bool, _ tables: Bool, _ links: Bool) {
        let budget = SyntaxBudget(text)
        #expect(budget.allowsSyntax == syntax)
        #expect(budget.allowsTables == tables)
        #expect(budget.allowsAutolinks == links)
    }

    @Test func `a text beyond the budget is shown as written`() {
        let text = String(repeating: "> ", count: 20) + "*a*\n<b>"
        let quotes = String(repeating: "&gt; ", count: 20)
        #expect(Markdown.html(text, mentions: []) == "<p>\(quotes)*a*<br>&lt;b&gt;</p>")
    }
}
