/// The last words of a text that mean more than themselves, taken off it: `restart db-1 @ben due=2h`.
///
/// Only words at the very end count, so that the same words within a text are text.
struct TrailingWords {
    /// The text without them.
    private(set) var text: String
    /// The name behind an `@`, in lower case.
    private(set) var user: String?
    /// The values behind `name=`, by name.
    private(set) var values: [String: String] = [:]

    /// Takes off words of these names, each once, and a user when one is wanted.
    init(_ text: String, names: Set<String>, takesUser: Bool) {
        self.text = text
        while let (head, word) = Self.last(of: self.text) {
            if let cut = word.firstIndex(of: "=") {
                let name = word[..<cut].lowercased()
                let value = String(word[word.index(after: cut)...])
                guard names.contains(name), values[name] == nil, !value.isEmpty else { return }
                values[name] = value
            } else if takesUser, user == nil, word.hasPrefix("@"), word.count > 1 {
                user = String(word.dropFirst()).lowercased()
            } else {
                return
            }
            self.text = String(head)
        }
    }

    /// The last word, and what stands before the space before it; nil when there is but one word.
    private static func last(of text: String) -> (head: Substring, word: Substring)? {
        guard let space = text.lastIndex(where: { $0 == " " }) else { return nil }
        let word = text[text.index(after: space)...]
        var head = text[..<space]
        while head.last == " " { head = head.dropLast() }
        return word.isEmpty || head.isEmpty ? nil : (head, word)
    }
}

/// A task as it is typed: what to do, then by whom and until when.
package struct TaskLine: Equatable, Sendable {
    package let text: String
    /// A user name in lower case, or `me`.
    package let owner: String?
    /// Seconds from now.
    package let dueSeconds: Int64?

    /// Reads the text of a command.
    ///
    /// - Throws: `Refusal` naming `text` when what follows `due=` is no duration.
    package init(_ text: String) throws {
        let words = TrailingWords(text, names: ["due"], takesUser: true)
        self.text = words.text
        owner = words.user
        dueSeconds = try words.values["due"].map { value in
            guard case .duration(let seconds) = try ChatCommandKind.duration.read(value, field: "text") else {
                throw Refusal.invalid("text", "After due= stands a duration.")
            }
            return seconds
        }
    }
}

/// A decision as it is typed: `"what" because "why"`, with or without quotes, then what it takes the place of.
package struct DecisionLine: Equatable, Sendable {
    private static let joint = " because "

    package let words: DecisionWords
    /// The seq of the decision that it takes the place of.
    package let supersedes: Int64?

    /// Reads the text of a command.
    ///
    /// - Throws: `Refusal` naming `text` when what follows `supersedes=` is no number of a message.
    package init(_ text: String) throws {
        let trailing = TrailingWords(text, names: ["supersedes"], takesUser: false)
        supersedes = try trailing.values["supersedes"].map { value in
            guard case .message(let seq) = try ChatCommandKind.message.read(value, field: "text") else {
                throw Refusal.invalid("text", "After supersedes= stands the number of a message.")
            }
            return seq
        }
        let (what, why) = Self.parts(of: trailing.text)
        words = DecisionWords(what: what, why: why)
    }

    /// What stands in quotes as a whole is not looked into.
    private static func parts(of text: String) -> (String, String?) {
        if text.hasPrefix("\"") {
            let parts = text.dropFirst().split(
                separator: "\"" + joint, maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count > 1 { return (String(parts[0]), unquoted(parts[1])) }
        }
        let parts = text.split(separator: joint, maxSplits: 1, omittingEmptySubsequences: false)
        return (unquoted(parts[0]), parts.count > 1 ? unquoted(parts[1]) : nil)
    }

    private static func unquoted(_ text: Substring) -> String {
        let isQuoted = text.utf8.count > 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
        return String(isQuoted ? text.dropFirst().dropLast() : text)
    }
}
