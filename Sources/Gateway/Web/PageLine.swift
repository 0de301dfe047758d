/// One line of a script, on its way to losing the spaces around its signs.
///
/// It reads from the left and knows strings, templates and regular expressions, which stay as they are. Where a slash could be
/// either a division or the beginning of a regular expression, or something is still open at the end, the line stays whole.
struct PageLine {
    private let source: [UInt8]
    private var place = 0
    private var kept: [UInt8] = []
    /// Of each template that is open, how many braces are open within the value that stands in it; nil in its text.
    private var templates: [Int?] = []

    private init(_ source: [UInt8]) {
        self.source = source
        kept.reserveCapacity(source.count)
    }

    /// The line without the spaces that mean nothing. It has no comments of types any more and begins with no space.
    static func bare(_ line: [UInt8]) -> [UInt8] {
        guard line.contains(space) else { return line }
        var reading = PageLine(line)
        return reading.isRead() ? reading.kept : line
    }

    private mutating func isRead() -> Bool {
        while place < source.count {
            if case .some(nil) = templates.last {
                readTemplate()
            } else if !isCodeRead() {
                return false
            }
        }
        return templates.isEmpty
    }

    /// A sign of a template's own text.
    private mutating func readTemplate() {
        let sign = source[place]
        keep()
        if sign == Self.backslash, place < source.count {
            keep()
        } else if sign == Self.tick {
            templates.removeLast()
        } else if sign == UInt8(ascii: "$"), place < source.count, source[place] == Self.open {
            keep()
            templates[templates.count - 1] = 0
        }
    }

    /// A sign, a string or a regular expression outside of the text of templates. False when its form is unclear.
    private mutating func isCodeRead() -> Bool {
        switch source[place] {
        case Self.space: readSpace()
        case Self.quote, Self.apostrophe: return isKeptThrough(source[place])
        case Self.tick:
            templates.append(nil)
            keep()
        case Self.open, Self.close: readBrace()
        case Self.slash: return isSlashRead()
        default: keep()
        }
        return true
    }

    /// A space stays between two words, and between two signs that would be another one together.
    private mutating func readSpace() {
        place += 1
        guard place < source.count, let before = kept.last else { return }
        let after = source[place]
        let isJoined = before == after && Self.doubled.contains(before)
        if after != Self.space, isJoined || !(Self.isSign(before) || Self.isSign(after)) { kept.append(Self.space) }
    }

    private mutating func readBrace() {
        let sign = source[place]
        keep()
        guard let opened = templates.last, let braces = opened else { return }
        if sign == Self.open {
            templates[templates.count - 1] = braces + 1
        } else {
            templates[templates.count - 1] = braces == 0 ? nil : braces - 1
        }
    }

    private mutating func isSlashRead() -> Bool {
        let before = kept.last { $0 != Self.space }
        if next == Self.slash || next == Self.star { return false }
        if before.map(Self.beforeExpression.contains) ?? true { return isKeptThrough(Self.slash) }
        keep()
        // Behind a word it divides, in these scripts always between spaces; behind a condition it may be either.
        return before != UInt8(ascii: ")") && place < source.count && source[place] == Self.space
    }

    /// Keeps what stands here through the next such sign; in a regular expression, one outside of brackets.
    private mutating func isKeptThrough(_ end: UInt8) -> Bool {
        var isInBrackets = false
        keep()
        while place < source.count {
            let sign = source[place]
            keep()
            switch sign {
            case Self.backslash where place < source.count: keep()
            case UInt8(ascii: "[") where end == Self.slash: isInBrackets = true
            case UInt8(ascii: "]"): isInBrackets = false
            case end where !isInBrackets: return true
            default: continue
            }
        }
        return false
    }

    private var next: UInt8? { place + 1 < source.count ? source[place + 1] : nil }

    private mutating func keep() {
        kept.append(source[place])
        place += 1
    }

    private static let space = UInt8(ascii: " ")
    private static let quote = UInt8(ascii: "\"")
    private static let apostrophe = UInt8(ascii: "'")
    private static let tick = UInt8(ascii: "`")
    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let backslash = UInt8(ascii: "\\")

    /// Two of these in a row are another sign than one and one.
    private static let doubled = Array("+-/".utf8)
    /// Behind these stands a value, so that a slash begins a regular expression.
    private static let beforeExpression = Array("(,=:[!&|?{;>".utf8)
    private static let signs = (UInt8.min...UInt8.max).map { Array("(){}[],;:=<>&|?!*%^~+-/\"`".utf8).contains($0) }

    private static func isSign(_ byte: UInt8) -> Bool { signs[Int(byte)] }
}
