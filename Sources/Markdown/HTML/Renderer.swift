/// Writes the HTML of a syntax tree, one visit after the other.
struct Renderer {
    private(set) var html = HTMLWriter()
    private let mentions: Set<String>
    /// What each entered node still owes: its closing markup, or nothing when it was left out.
    private var owed: [StaticString?] = []
    private var depth = 0
    private var links = 0
    private var alignments: [UInt8] = []
    private var column = 0

    /// How deep elements are nested before deeper ones lose their tags and keep their text. A page of two hundred
    /// messages stays quick to lay out.
    static let depthMax = 24

    init(mentions: Set<String>) {
        self.mentions = mentions
    }

    mutating func render(_ visit: SyntaxVisit) {
        switch visit.step {
        case .enter: enter(visit.node)
        case .leave: leave(visit.node)
        }
    }

    private mutating func enter(_ node: SyntaxNode) {
        switch node.kind {
        case .text: text(node.literal)
        case .softBreak, .hardBreak: html.raw("<br>")
        case .code: code(node)
        case .html: html.text(node.literal.utf8)
        case .htmlBlock: htmlBlock(node)
        case .codeBlock: codeBlock(node)
        case .rule: html.raw("<hr>")
        case .document, .unknown: owed.append(nil)
        case .paragraph: node.isTightParagraph ? owed.append(nil) : open("<p>", "</p>")
        case .emphasis: open("<em>", "</em>")
        case .strong: open("<strong>", "</strong>")
        case .strikethrough: open("<del>", "</del>")
        case .quote: open("<blockquote>", "</blockquote>")
        case .heading: heading(node)
        case .list: list(node)
        case .item: item(node)
        case .link, .image: link(node)
        case .table, .tableHead, .tableRow, .tableCell: table(node)
        }
    }

    private mutating func leave(_ node: SyntaxNode) {
        switch node.kind {
        case .link, .image:
            links -= 1
        case .tableCell:
            // A cell that lost its tags must not run into its neighbour.
            column += 1
            if !isOpen { html.raw(" ") }
        default:
            break
        }
        guard let closing = owed.popLast() ?? nil else { return }
        depth -= 1
        html.raw(closing)
        if case .tableRow = node.kind, node.isLastChild { html.raw("</tbody>") }
    }

    /// Opens an element unless it, with the `levels` that must fit inside, would be nested too deep.
    private mutating func open(_ opening: StaticString, _ closing: StaticString, levels: Int = 1) {
        guard depth + levels <= Self.depthMax else {
            owed.append(nil)
            return
        }
        depth += 1
        owed.append(closing)
        html.raw(opening)
    }

    private var isOpen: Bool {
        owed.last.map { $0 != nil } ?? false
    }
}

// MARK: - Leaves

extension Renderer {
    private mutating func text(_ literal: String) {
        let bytes = Array(literal.utf8)
        var written = 0
        for range in links == 0 ? Mentions.ranges(in: bytes) : [] {
            let name = String(decoding: bytes[range], as: UTF8.self).lowercased()
            guard mentions.contains(name) else { continue }
            html.text(bytes[written..<range.lowerBound - 1])
            html.raw("<span class=\"mention\" data-username=\"")
            html.text(name.utf8)
            html.raw("\">@")
            html.text(bytes[range])
            html.raw("</span>")
            written = range.upperBound
        }
        html.text(bytes[written...])
    }

    private mutating func code(_ node: SyntaxNode) {
        html.raw("<code>")
        html.text(node.literal.utf8)
        html.raw("</code>")
    }

    private mutating func codeBlock(_ node: SyntaxNode) {
        html.raw("<pre><code")
        if let language = Self.language(node.fenceInfo) {
            html.raw(" class=\"language-")
            html.text(language)
            html.raw("\"")
        }
        html.raw(">")
        html.text(node.literal.utf8)
        html.raw("</code></pre>")
    }

    /// HTML that somebody wrote is shown as what it is: text.
    private mutating func htmlBlock(_ node: SyntaxNode) {
        var bytes = Array(node.literal.utf8)
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        html.raw("<p>")
        html.lines(bytes)
        html.raw("</p>")
    }

    /// The first word behind a fence, in lower case, when it is 1 to 20 of `a-z 0-9 + -`.
    private static func language(_ fenceInfo: String) -> [UInt8]? {
        let word = fenceInfo.lowercased().utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        let isNamed = word.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
                UInt8(ascii: "-"):
                true
            default:
                false
            }
        }
        return isNamed && (1...20).contains(word.count) ? Array(word) : nil
    }
}

// MARK: - Elements with content

extension Renderer {
    /// Headings begin at the third level: the page's title is the first, the room's the second.
    private mutating func heading(_ node: SyntaxNode) {
        switch node.headingLevel {
        case 1: open("<h3>", "</h3>")
        case 2: open("<h4>", "</h4>")
        case 3: open("<h5>", "</h5>")
        default: open("<h6>", "</h6>")
        }
    }

    private mutating func list(_ node: SyntaxNode) {
        guard let start = node.orderedStart else {
            open("<ul>", "</ul>", levels: 2)
            return
        }
        guard start != 1 else {
            open("<ol>", "</ol>", levels: 2)
            return
        }
        open("<ol start=\"", "</ol>", levels: 2)
        if isOpen {
            html.number(start)
            html.raw("\">")
        }
    }

    private mutating func item(_ node: SyntaxNode) {
        switch node.task {
        case nil: open("<li>", "</li>")
        case false?: open("<li class=\"task\">☐ ", "</li>")
        case true?: open("<li class=\"task done\">☑ ", "</li>")
        }
    }

    /// A link, or an image as a link to it: nothing is loaded from elsewhere by reading. A link inside a link, and
    /// one that may not be followed, keeps only its text.
    private mutating func link(_ node: SyntaxNode) {
        let safe = links == 0 ? SafeLink(node.url) : nil
        links += 1
        if let safe {
            open("<a href=\"", "</a>")
            if isOpen {
                html.text(safe.bytes)
                html.raw("\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">")
            }
        } else {
            owed.append(nil)
        }
        if node.isEmpty {
            html.text(node.url.utf8)
        }
    }

    private mutating func table(_ node: SyntaxNode) {
        switch node.kind {
        case .table:
            alignments = node.columnAlignments
            open("<table>", "</table>", levels: 4)
        case .tableHead:
            column = 0
            open("<thead><tr>", "</tr></thead>", levels: 2)
        case .tableRow:
            column = 0
            if node.isFirstBodyRow {
                open("<tbody><tr>", "</tr>", levels: 2)
            } else {
                open("<tr>", "</tr>", levels: 2)
            }
        default:
            cell(isHead: node.isInTableHead)
        }
    }

    private mutating func cell(isHead: Bool) {
        let alignment = column < alignments.count ? alignments[column] : 0
        switch (alignment, isHead) {
        case (UInt8(ascii: "l"), true): open("<th class=\"align-left\">", "</th>")
        case (UInt8(ascii: "c"), true): open("<th class=\"align-center\">", "</th>")
        case (UInt8(ascii: "r"), true): open("<th class=\"align-right\">", "</th>")
        case (_, true): open("<th>", "</th>")
        case (UInt8(ascii: "l"), false): open("<td class=\"align-left\">", "</td>")
        case (UInt8(ascii: "c"), false): open("<td class=\"align-center\">", "</td>")
        case (UInt8(ascii: "r"), false): open("<td class=\"align-right\">", "</td>")
        case (_, false): open("<td>", "</td>")
        }
    }
}
