/// A piece of a document as its author wrote it, with the place where it begins.
package struct SourceNode: Equatable, Sendable {
    /// What it is.
    package indirect enum Content: Equatable, Sendable {
        /// A word or text; plain when it stood in no quotes, so that `5` is told from `"5"`.
        case text(String, isPlain: Bool)
        case list([SourceNode])
        /// In the order of the document; no key stands twice.
        case map([Member])
    }

    /// A key with its value.
    package struct Member: Equatable, Sendable {
        package let key: String
        /// The line of the key.
        package let line: Int
        package let value: SourceNode

        /// States all three.
        package init(key: String, line: Int, value: SourceNode) {
            self.key = key
            self.line = line
            self.value = value
        }
    }

    /// From 1.
    package let line: Int
    package let content: Content

    /// States both.
    package init(line: Int, _ content: Content) {
        self.line = line
        self.content = content
    }

    /// What it is, for people.
    var kindName: String {
        switch content {
        case .text: "a text"
        case .list: "a list"
        case .map: "a mapping"
        }
    }
}

/// Everything that is wrong with a document, in the order found. One reader fills it; it does not leave that.
final class SourceComplaints {
    private var found: [(line: Int, text: String)] = []

    var isEmpty: Bool { found.isEmpty }

    /// Notes what is wrong at a line; beyond the limit it is only counted out.
    func add(line: Int, field: String, _ problem: String) {
        guard found.count < Limits.sourceComplaintsMax else { return }
        found.append((line, "Line \(line): \(field.isEmpty ? "" : field + ": ")\(problem)"))
    }

    /// Refuses when anything was found.
    ///
    /// - Throws: `Refusal` `invalid` naming `source`, one problem for each line in order.
    func finish() throws {
        guard !found.isEmpty else { return }
        let ordered = found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        let problems = ordered.map { FieldProblem("source", $0.element.text) }
        throw Refusal(.invalid, "source: \(problems[0].problem)", fields: problems)
    }
}

/// A piece of a document on the way of being read: it knows what it is called, and complains by that name.
struct SourceField {
    let node: SourceNode
    /// `steps[2].http.url`.
    let path: String
    let complaints: SourceComplaints

    func complain(_ problem: String) { complaints.add(line: node.line, field: path, problem) }

    /// The members of a mapping; nil, with a complaint, when it is none. Names that are not among `known` are complained of.
    func members(known: [String], what: String = "field") -> [String: SourceField]? {
        guard case .map(let members) = node.content else {
            complain("It has to be a mapping, not \(node.kindName).")
            return nil
        }
        var fields: [String: SourceField] = [:]
        for member in members {
            guard known.contains(member.key) else {
                let near = NearNames.of(member.key, among: known)
                let hint = near.isEmpty ? "There is \(known.joined(separator: ", "))." : "Did you mean \(near[0])?"
                complaints.add(
                    line: member.line, field: path, "“\(member.key.prefix(NearNames.shownMax))” is no \(what). \(hint)")
                continue
            }
            fields[member.key] = SourceField(
                node: member.value, path: path.isEmpty ? member.key : "\(path).\(member.key)", complaints: complaints)
        }
        return fields
    }

    /// The elements of a list; nil, with a complaint, when it is none, is empty or has too many.
    func elements(max: Int, isEmptyAllowed: Bool = false) -> [SourceField]? {
        guard case .list(let nodes) = node.content else {
            complain("It has to be a list, not \(node.kindName).")
            return nil
        }
        guard nodes.count <= max else {
            complain("It has \(nodes.count) entries; there may be \(max).")
            return nil
        }
        guard isEmptyAllowed || !nodes.isEmpty else {
            complain("It has no entries.")
            return nil
        }
        return nodes.enumerated().map {
            SourceField(node: $1, path: "\(path)[\($0 + 1)]", complaints: complaints)
        }
    }

    /// A text; nil, with a complaint, when it is none, is blank or too long.
    func text(max: Int = Limits.runbookTextBytesMax) -> String? {
        guard case .text(let text, let isPlain) = node.content else {
            complain("It has to be a text, not \(node.kindName).")
            return nil
        }
        guard !isPlain || !["", "~", "null", "Null", "NULL"].contains(text) else {
            complain("It has no value.")
            return nil
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            complain("It is blank.")
            return nil
        }
        guard text.utf8.count <= max else {
            complain("It has \(text.utf8.count) bytes; there may be \(max).")
            return nil
        }
        guard !text.utf8.contains(0) else {
            complain("Null characters are not allowed.")
            return nil
        }
        return text
    }

    /// A name: lower-case letters, digits and dashes.
    func name() -> String? {
        guard let text = text(max: Limits.runbookNameBytesMax) else { return nil }
        guard RunbookName.isValid(text) else {
            complain("Use lower-case letters, digits and dashes, beginning with a letter or digit.")
            return nil
        }
        return text
    }

    /// A whole number written without quotes.
    func number(in range: ClosedRange<Int64>) -> Int64? {
        guard case .text(let text, true) = node.content, let number = Int64(text), !text.hasPrefix("+") else {
            complain("It has to be a whole number.")
            return nil
        }
        guard range.contains(number) else {
            complain("It has to be from \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return number
    }

    /// `true` or `false` without quotes.
    func truth() -> Bool? {
        switch node.content {
        case .text("true", true): return true
        case .text("false", true): return false
        default:
            complain("It has to be true or false.")
            return nil
        }
    }

    /// One of a type's words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type = Choice.self) -> Choice? {
        guard let word = text(max: Limits.runbookNameBytesMax) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        let near = NearNames.of(word, among: words)
        complain(
            "“\(word.prefix(NearNames.shownMax))” is none of \(words.joined(separator: ", "))."
                + (near.isEmpty ? "" : " Did you mean \(near[0])?"))
        return nil
    }

    /// A duration such as `30s`, in seconds.
    func seconds(max: Int64) -> Int64? {
        guard let word = text(max: Limits.durationBytesMax) else { return nil }
        guard case .duration(let seconds)? = try? ChatCommandKind.duration.read(word, field: path), seconds > 0 else {
            complain("It has to be a duration such as 30s or 5m.")
            return nil
        }
        guard seconds <= max else {
            complain("It may be at most \(ChatCommandValue.duration(max).text).")
            return nil
        }
        return seconds
    }
}

/// Names of runbooks, steps and secrets.
package enum RunbookName {
    /// True for lower-case letters, digits and dashes, beginning with a letter or digit.
    package static func isValid(_ text: String) -> Bool {
        (1...Limits.runbookNameBytesMax).contains(text.utf8.count) && text.utf8.first != 0x2D
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// True for lower-case letters, digits and underscores, beginning with a letter.
    static func isArgument(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return text.utf8.count <= Limits.runbookNameBytesMax
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}
