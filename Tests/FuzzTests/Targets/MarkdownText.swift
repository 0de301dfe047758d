import Markdown

extension FuzzTarget {
    /// A message's text: its HTML has no tag and no attribute but those that may be, and is not much longer than the text.
    static let markdown = FuzzTarget(name: "markdown") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        let html = Markdown.html(text, mentions: ["ada", "b.c-d_e"])
        if let violation = AllowedHTML.violation(in: html) { return violation }
        let most = 1_000 + 200 * text.utf8.count
        return html.utf8.count <= most ? nil : "\(text.utf8.count) bytes become \(html.utf8.count)"
    }
}
