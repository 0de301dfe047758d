import Testing

@testable import Markdown

struct MarkdownSafetyTests {
    @Test func `there are enough hostile texts to mean something`() {
        #expect(HostileText.vectors.count >= 90)
    }

    @Test(arguments: HostileText.vectors)
    func `hostile text becomes nothing but the allowed tags and attributes`(_ text: String) {
        let html = Markdown.html(text, mentions: ["alice"])
        #expect(AllowedHTML.violation(in: html) == nil, "\(text) became \(html)")
        let tags = html.matches(of: #/<[^>]*>/#).map { $0.output.lowercased() }
        #expect(
            !tags.contains { $0.hasPrefix("<script") || $0.contains("\"javascript:") || $0.contains(#/\son[a-z]+=/#) })
    }

    @Test(arguments: [
        "<script>", "<p onclick=\"x\">a</p>", "<a href=\"javascript:alert(1)\">x</a>", "<p>a", "<p>a</em></p>", "a & b",
        "<p>a > b</p>", "<img src=\"x\">", "<a href=\"https://a.example\" rel=\"opener\">x</a>", "<p>\"</p>",
        "<code class=\"language-JS\">x</code>", "<span class=\"mention\" data-username=\"a b\">x</span>",
        "<a href='x'>x</a>",
    ])
    func `the checker of these tests sees a violation`(_ html: String) {
        #expect(AllowedHTML.violation(in: html) != nil)
    }

    @Test func `every mixture of syntax becomes allowed tags only`() {
        var random = SplitMix(seed: 7)
        let pieces = [
            "<script>", "</script>", "<!--", "-->", "<?", "[", "]", "(", ")", "](", "javascript:", "https://a.b/", "\"",
            "'",
            "`", "```\n", "\n", "\n\n", "> ", "- ", "1. ", "# ", "| a | b |\n|---|:-:|\n", "|", "*", "**", "_", "~~",
            "@alice",
            "&lt;", "&#x3c;", "\\", "!", "<a href=\"", "onclick=", "www.a.b", "a@b.c", " ", "\t", "[a]: https://a.b/\n",
            "x", "é",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            let html = Markdown.html(text, mentions: ["alice"])
            #expect(AllowedHTML.violation(in: html) == nil, "\(text.debugDescription) became \(html)")
        }
    }
}

/// A small generator with a fixed sequence, so that a failure comes back.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
