/// Goes through a command line word by word. Words end at a space, tab or line break; one in double quotes may have them,
/// and in it a backslash takes the next character as it is.
struct ChatCommandCursor {
    /// One word.
    struct Word: Equatable {
        let text: String
        /// True when it stood in quotes: then it is never a flag or the key of an incident.
        let isQuoted: Bool
    }

    private let bytes: [UInt8]
    private(set) var at = 0

    init(_ line: some StringProtocol) { bytes = Array(line.utf8) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// True when there is space before the first word.
    static func beginsWithSpace(_ text: String) -> Bool { text.utf8.first.map(isSpace) ?? false }

    /// The next word without taking it; nil at the end or when a quote is not closed.
    func peek() -> Word? {
        var copy = self
        return try? copy.next(field: "command")
    }

    /// Takes the next word; nil at the end.
    ///
    /// - Throws: `Refusal` naming `field` when a quote is not closed, or something stands right behind it.
    mutating func next(field: String) throws -> Word? {
        skipSpace()
        guard at < bytes.count else { return nil }
        if bytes[at] == Self.quote { return Word(text: try quoted(field), isQuoted: true) }
        let start = at
        var text: [UInt8] = []
        while at < bytes.count, !Self.isSpace(bytes[at]) {
            // The value of a flag may stand in quotes.
            if bytes[at] == Self.quote, bytes[start...].starts(with: [0x2D, 0x2D]), text.last == 0x3D {
                text += Array(try quoted(field).utf8)
                break
            }
            text.append(bytes[at])
            at += 1
        }
        return Word(text: String(decoding: text, as: UTF8.self), isQuoted: false)
    }

    /// Takes everything that is left, without the space before it; nil when there is nothing. What stands in quotes as a whole
    /// is taken out of them.
    mutating func rest() -> String? {
        skipSpace()
        guard at < bytes.count else { return nil }
        defer { at = bytes.count }
        if bytes[at] == Self.quote {
            var copy = self
            if let text = try? copy.quoted("text") {
                copy.skipSpace()
                if copy.at == bytes.count { return text }
            }
        }
        return String(decoding: bytes[at...], as: UTF8.self)
    }

    private static let quote: UInt8 = 0x22

    /// Two dashes as bytes: as characters they are others when an accent follows.
    static func isFlag(_ word: String) -> Bool { word.utf8.starts(with: [0x2D, 0x2D]) }

    private mutating func skipSpace() {
        while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
    }

    private mutating func quoted(_ field: String) throws -> String {
        var text: [UInt8] = []
        at += 1
        while at < bytes.count, bytes[at] != Self.quote {
            if bytes[at] == 0x5C, at + 1 < bytes.count { at += 1 }
            text.append(bytes[at])
            at += 1
        }
        guard at < bytes.count else { throw Refusal.invalid(field, "A quote is not closed.") }
        at += 1
        guard at == bytes.count || Self.isSpace(bytes[at]) else {
            throw Refusal.invalid(field, "A space has to follow a closed quote.")
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The word so written that it is read again as it is; quoted where it would be read as something else.
    static func written(_ word: String) -> String {
        let isPlain =
            !word.isEmpty && !word.utf8.contains(where: isSpace) && word.utf8.first != quote && !isFlag(word)
            && !word.lowercased().hasPrefix("inc-")
        return isPlain ? word : inQuotes(word)
    }

    /// The text so written that the end of a line is read as it.
    static func written(rest text: String) -> String {
        let isPlain =
            text.utf8.first.map { !isSpace($0) && $0 != quote } ?? false && !isFlag(text)
            && !text.lowercased().hasPrefix("inc-")
        return isPlain ? text : inQuotes(text)
    }

    /// The text in quotes.
    static func inQuotes(_ text: String) -> String {
        var bytes: [UInt8] = [quote]
        for byte in text.utf8 {
            if byte == quote || byte == 0x5C { bytes.append(0x5C) }
            bytes.append(byte)
        }
        return String(decoding: bytes + [quote], as: UTF8.self)
    }
}
