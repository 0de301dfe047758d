/// A strict reader of the HTML that this module may write: it accepts its tags and attributes and nothing else.
///
/// It is stricter than a browser on purpose: what a browser would repair is a violation here.
struct AllowedHTML {
    /// Each tag with the attributes it may have; values are checked in `isAllowed`.
    private static let tags: [String: Set<String>] = [
        "p": [], "br": [], "hr": [], "em": [], "strong": [], "del": [], "code": ["class"], "pre": [], "blockquote": [],
        "ul": [], "ol": ["start"], "li": ["class"], "h3": [], "h4": [], "h5": [], "h6": [], "table": [], "thead": [],
        "tbody": [], "tr": [], "th": ["class"], "td": ["class"], "a": ["href", "rel", "target"],
        "span": ["class", "data-username"],
    ]
    private static let empty: Set<String> = ["br", "hr"]
    private static let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"]

    private var rest: Substring
    private var open: [String] = []

    /// What is wrong with the HTML; nil when nothing is.
    static func violation(in html: String) -> String? {
        var reader = AllowedHTML(rest: html[...])
        do {
            try reader.read()
            return nil
        } catch {
            return "\(error) before …\(reader.rest.prefix(60))"
        }
    }

    private struct Violation: Error, CustomStringConvertible {
        let description: String
    }

    private mutating func read() throws {
        while let character = rest.first {
            switch character {
            case "<": try readTag()
            case "&": try readEntity()
            case ">", "\"", "'": throw Violation(description: "an unescaped \(character)")
            default: rest.removeFirst()
            }
        }
        if let last = open.last { throw Violation(description: "<\(last)> is never closed") }
    }

    private mutating func readEntity() throws {
        guard let entity = Self.entities.first(where: rest.hasPrefix) else {
            throw Violation(description: "a bare ampersand")
        }
        rest.removeFirst(entity.count)
    }

    private mutating func readTag() throws {
        guard let match = rest.prefixMatch(of: #/<(/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/#) else {
            throw Violation(description: "a tag out of form")
        }
        rest = rest[match.range.upperBound...]
        let name = String(match.2)
        guard let attributes = Self.tags[name] else { throw Violation(description: "<\(name)> is not allowed") }
        if match.1 == "/" {
            guard match.3.isEmpty, open.popLast() == name else {
                throw Violation(description: "</\(name)> out of turn")
            }
            return
        }
        for attribute in match.3.matches(of: #/ ([a-z-]+)="([^"]*)"/#) {
            let key = String(attribute.1)
            guard attributes.contains(key), Self.isAllowed(name, key, String(attribute.2)) else {
                throw Violation(description: "<\(name) \(key)=\"\(attribute.2)\"> is not allowed")
            }
        }
        if !Self.empty.contains(name) { open.append(name) }
    }

    private static func isAllowed(_ tag: String, _ key: String, _ value: String) -> Bool {
        switch (tag, key) {
        case ("a", "href"): value.wholeMatch(of: #/(?i:https?://|mailto:)[!-~]+/#) != nil
        case ("a", "rel"): value == "noopener noreferrer nofollow"
        case ("a", "target"): value == "_blank"
        case ("code", "class"): value.wholeMatch(of: #/language-[a-z0-9+-]{1,20}/#) != nil
        case ("li", "class"): ["task", "task done"].contains(value)
        case ("td", "class"), ("th", "class"): ["align-left", "align-center", "align-right"].contains(value)
        case ("span", "class"): value == "mention"
        case ("span", "data-username"): value.wholeMatch(of: #/[A-Za-z0-9._-]{1,64}/#) != nil
        case ("ol", "start"): Int(value) != nil
        default: false
        }
    }
}
