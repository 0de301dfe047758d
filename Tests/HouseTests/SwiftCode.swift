/// A Swift source with the contents of comments and string literals replaced by spaces, so that a rule about code sees
/// only code. Lines and columns stay where they were.
enum SwiftCode {
    static func lines(of source: String) -> [String] {
        var reader = Reader(source: Array(source.utf8))
        reader.read()
        return String(decoding: reader.output, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private struct Reader {
        let source: [UInt8]
        var output: [UInt8] = []
        var index = 0

        mutating func read() {
            output.reserveCapacity(source.count)
            code(until: nil)
        }

        private func starts(_ text: StaticString) -> Bool {
            text.withUTF8Buffer { source[index...].starts(with: $0) }
        }

        private mutating func keep(_ count: Int = 1) {
            for _ in 0..<count where index < source.count {
                output.append(source[index])
                index += 1
            }
        }

        private mutating func blank(_ count: Int = 1) {
            for _ in 0..<count where index < source.count {
                output.append(source[index] == UInt8(ascii: "\n") ? source[index] : UInt8(ascii: " "))
                index += 1
            }
        }

        /// Reads code to the end, or to the parenthesis that ends an interpolation.
        private mutating func code(until end: UInt8?) {
            var depth = 0
            while index < source.count {
                switch source[index] {
                case UInt8(ascii: "/") where starts("//"):
                    while index < source.count, source[index] != UInt8(ascii: "\n") { blank() }
                case UInt8(ascii: "/") where starts("/*"):
                    comment()
                case UInt8(ascii: "\""), UInt8(ascii: "#"):
                    if let marks = literalMarks() { literal(marks: marks) } else { keep() }
                case UInt8(ascii: "(") where end != nil:
                    depth += 1
                    keep()
                case UInt8(ascii: ")") where end != nil:
                    depth -= 1
                    keep()
                    if depth == 0 { return }
                default:
                    keep()
                }
            }
        }

        private mutating func comment() {
            var depth = 0
            repeat {
                if starts("/*") {
                    depth += 1
                    blank(2)
                } else if starts("*/") {
                    depth -= 1
                    blank(2)
                } else {
                    blank()
                }
            } while depth > 0 && index < source.count
        }

        /// How many `#` stand before a literal that begins here; nil when none begins.
        private func literalMarks() -> Int? {
            var position = index
            while position < source.count, source[position] == UInt8(ascii: "#") { position += 1 }
            guard position < source.count else { return nil }
            let marks = position - index
            if source[position] == UInt8(ascii: "\"") { return marks }
            return marks > 0 && source[position] == UInt8(ascii: "/") ? marks : nil
        }

        private mutating func literal(marks: Int) {
            keep(marks)
            let quote = source[index]
            let isLong = quote == UInt8(ascii: "\"") && starts("\"\"\"")
            let closing =
                Array(repeating: quote, count: isLong ? 3 : 1) + Array(repeating: UInt8(ascii: "#"), count: marks)
            let escape = [UInt8(ascii: "\\")] + Array(repeating: UInt8(ascii: "#"), count: marks)
            keep(isLong ? 3 : 1)
            while index < source.count {
                if source[index] == quote, source[index...].starts(with: closing) {
                    return keep(closing.count)
                }
                if quote == UInt8(ascii: "\""), source[index] == escape[0], source[index...].starts(with: escape) {
                    blank(escape.count)
                    if index < source.count, source[index] == UInt8(ascii: "(") {
                        code(until: UInt8(ascii: ")"))
                    } else {
                        blank()
                    }
                } else if quote == UInt8(ascii: "/"), source[index] == UInt8(ascii: "\\") {
                    blank(2)
                } else {
                    blank()
                }
            }
        }
    }
}
