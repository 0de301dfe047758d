/// Turns what people write into the small, safe part of HTML that the page shows.
///
/// The text is parsed by cmark-gfm; the HTML is written by this module alone (docs/decisions/0004). Nothing of the
/// source reaches the output unescaped, and only tags and attributes of `HTMLWriter`'s list can appear.
package enum Markdown {
    /// The HTML of one message.
    ///
    /// `@Name` is marked up when `mentions` has the name in lower case. A text whose syntax would cost more than
    /// `SyntaxBudget` allows, or whose HTML would pass `outputBytesMax`, comes back as escaped lines.
    /// Pure, and safe to call from any thread.
    package static func html(_ source: String, mentions: Set<String>) -> String {
        if isPlainLine(source) {
            return "<p>\(source)</p>"
        }
        let budget = SyntaxBudget(source)
        guard budget.allowsSyntax, let tree = SyntaxTree(source, budget: budget) else {
            return plainHTML(source)
        }
        var renderer = Renderer(mentions: mentions)
        let complete = tree.walk { visit in
            renderer.render(visit)
            return renderer.html.count <= outputBytesMax
        }
        return complete ? String(decoding: renderer.html.bytes, as: UTF8.self) : plainHTML(source)
    }

    /// The most HTML one message may become, in bytes: a reference to a long address, repeated, would multiply
    /// 16 KiB a thousandfold, and the result is sent to every reader. Escaped lines stay below it, since the longest
    /// escape is six bytes.
    static let outputBytesMax = 128 * 1024

    /// The text as written: escaped, in one paragraph, with its line breaks.
    static func plainHTML(_ source: String) -> String {
        var html = HTMLWriter()
        html.raw("<p>")
        html.lines(source.utf8)
        html.raw("</p>")
        return String(decoding: html.bytes, as: UTF8.self)
    }

    /// True for one line in which no character can mean anything to the parser or to HTML: most of what people write.
    ///
    /// Errs towards false. It saves the parser's lock and nine tenths of the time.
    static func isPlainLine(_ source: String) -> Bool {
        let bytes = source.utf8
        guard let first = bytes.first, let last = bytes.last, beginsPlainLine(first), endsPlainLine(last) else {
            return false
        }
        var widths = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "w"):  // "www." begins an address
                widths += 1
                if widths == 3 { return false }
            case UInt8(ascii: " "), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "?"),
                UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "="),
                UInt8(ascii: "%"), UInt8(ascii: ";"), 0x80...:
                widths = 0
            default:
                return false
            }
        }
        return true
    }

    /// A letter, or a character beyond ASCII except those that begin as a byte order mark does: no list, rule, heading
    /// or indent.
    private static func beginsPlainLine(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: byte >= 0x80 && byte != 0xef
        }
    }

    /// Anything but a space, which would be dropped.
    private static func endsPlainLine(_ byte: UInt8) -> Bool {
        byte != UInt8(ascii: " ")
    }
}
