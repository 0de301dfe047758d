/// A text of a step with places for what is only known when it runs: `${zone}`, `${secret:lb}`. `$${` is `${` itself.
package struct RunbookTemplate: Equatable, Sendable {
    /// One piece.
    package enum Part: Equatable, Sendable {
        case text(String)
        case argument(String)
        case secret(String)
    }

    package let parts: [Part]

    /// A text without places.
    package init(text: String) { parts = [.text(text)] }

    /// Reads a text with places.
    ///
    /// - Returns: nil, and what is wrong in `problem`, when a place is not closed or names nothing.
    init?(_ source: String, problem: inout String) {
        var parts: [Part] = []
        var text = ""
        var rest = source[...]
        while let at = rest.firstIndex(of: "$") {
            text += rest[..<at]
            rest = rest[at...]
            if rest.hasPrefix("$${") {
                text += "${"
                rest = rest.dropFirst(3)
            } else if rest.hasPrefix("${") {
                guard let end = rest.firstIndex(of: "}") else {
                    problem = "A ${ is not closed; write $${ for the characters themselves."
                    return nil
                }
                guard let place = Self.place(rest[rest.index(at, offsetBy: 2)..<end]) else {
                    problem = "A place is ${name} of an argument or ${secret:name}."
                    return nil
                }
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(place)
                rest = rest[rest.index(after: end)...]
            } else {
                text += "$"
                rest = rest.dropFirst()
            }
        }
        text += rest
        if !text.isEmpty { parts.append(.text(text)) }
        self.parts = parts
    }

    private static func place(_ name: Substring) -> Part? {
        if name.hasPrefix("secret:") {
            let secret = String(name.dropFirst("secret:".count))
            return RunbookName.isValid(secret) ? .secret(secret) : nil
        }
        return RunbookName.isArgument(String(name)) ? .argument(String(name)) : nil
    }

    /// The text when it has no places.
    package var literal: String? {
        switch parts.count {
        case 0: return ""
        case 1: if case .text(let text) = parts[0] { return text } else { return nil }
        default: return nil
        }
    }

    /// The names of the arguments in it.
    package var arguments: [String] { parts.compactMap { if case .argument(let name) = $0 { name } else { nil } } }
    /// The names of the secrets in it.
    package var secrets: [String] { parts.compactMap { if case .secret(let name) = $0 { name } else { nil } } }

    /// The text with its places filled. What is not known stays a place: readers of documents see to it that there is none.
    ///
    /// - Parameter written: how a value is written where it stands.
    package func filled(
        _ arguments: [String: String], secrets: [String: String] = [:],
        written: (String) -> String = { $0 }
    ) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .argument(let name): arguments[name].map(written) ?? "${\(name)}"
            case .secret(let name): secrets[name] ?? "${secret:\(name)}"
            }
        }.joined()
    }

    /// The text as it is written in a document.
    package var source: String {
        parts.map { part in
            switch part {
            case .text(let text): text.split(separator: "${", omittingEmptySubsequences: false).joined(separator: "$${")
            case .argument(let name): "${\(name)}"
            case .secret(let name): "${secret:\(name)}"
            }
        }.joined()
    }

    /// A value as a part of an address: everything but letters, digits, `-`, `.`, `_` and `~` behind percent signs (RFC 3986,
    /// section 2.1). Dots alone would climb.
    package static func inAddress(_ value: String) -> String {
        if value == "." || value == ".." { return value.utf8.map { _ in "%2E" }.joined() }
        var text = ""
        for byte in value.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + Hex.text([byte]).uppercased()
            }
        }
        return text
    }
}
