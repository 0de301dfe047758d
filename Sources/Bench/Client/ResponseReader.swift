import Foundation

/// Reads HTTP/1.1 responses with a known length out of a stream of bytes, and counts how often a mark stands in each body:
/// a parser of JSON would cost more than the server's answer.
struct ResponseReader {
    /// A response that is complete.
    struct Answer: Sendable, Equatable {
        let status: Int
        /// Bytes of the body.
        let bytes: Int
        /// How often the mark stood in it.
        let marks: Int
    }

    /// Heads are far shorter; whatever is longer is none.
    private static let headBytesMax = 16 * 1024

    private let mark: [UInt8]
    /// By byte: how far the mark may move on when that byte stands under its end.
    private let steps: [Int]
    private var head: [UInt8] = []
    private var status = 0
    /// Bytes of the body that have not come yet; nil while the head is read.
    private var missing: Int?
    private var length = 0
    private var marks = 0
    /// The last bytes of what came before, too few to hold a mark: one may have been cut in two.
    private var cut: [UInt8] = []

    /// `mark` is a piece of JSON that stands once in each entry that is counted.
    init(mark: String) {
        let bytes = Array(mark.utf8)
        var steps = [Int](repeating: bytes.count, count: 256)
        for (index, byte) in bytes.dropLast().enumerated() { steps[Int(byte)] = bytes.count - 1 - index }
        self.mark = bytes
        self.steps = steps
    }

    /// Takes bytes as they arrive; returns the answers that are complete with them, in order.
    ///
    /// Throws `BenchFailure` for what is no HTTP, or has no length.
    mutating func take(_ bytes: UnsafeRawBufferPointer) throws -> [Answer] {
        var answers: [Answer] = []
        var rest = bytes[...]
        while true {
            if missing == nil {
                guard try takeHead(&rest) else { return answers }
            }
            guard takeBody(&rest) else { return answers }
            answers.append(Answer(status: status, bytes: length, marks: marks))
            missing = nil
        }
    }

    /// True once the head is whole.
    private mutating func takeHead(_ rest: inout Slice<UnsafeRawBufferPointer>) throws -> Bool {
        while let byte = rest.first {
            rest = rest.dropFirst()
            head.append(byte)
            guard byte == 0x0A, head.suffix(4) == [0x0D, 0x0A, 0x0D, 0x0A] else {
                guard head.count < Self.headBytesMax else { throw BenchFailure("a head of a response never ends") }
                continue
            }
            try read(head)
            head.removeAll(keepingCapacity: true)
            return true
        }
        return false
    }

    private mutating func read(_ head: [UInt8]) throws {
        let lines = String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline)
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count > 1, words[0] == "HTTP/1.1", let status = Int(words[1]) else {
            throw BenchFailure("a response is not HTTP: \(lines.first ?? "")")
        }
        let named = lines.first { $0.lowercased().hasPrefix("content-length:") }
        guard let length = named.flatMap({ Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }), length >= 0
        else { throw BenchFailure("a response has no length") }
        self.status = status
        self.length = length
        missing = length
        marks = 0
        cut = []
    }

    /// True once the body is whole.
    private mutating func takeBody(_ rest: inout Slice<UnsafeRawBufferPointer>) -> Bool {
        guard let missing else { return false }
        let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(missing))
        rest = rest.dropFirst(piece.count)
        self.missing = missing - piece.count
        // What spans the border of two pieces is looked for in the few bytes around it.
        let border = cut + piece.prefix(mark.count - 1)
        marks += border.withUnsafeBytes { count(in: $0) } + count(in: piece)
        cut = piece.count >= mark.count - 1 ? Array(piece.suffix(mark.count - 1)) : border.suffix(mark.count - 1)
        return self.missing == 0
    }

    /// Steps over as many bytes as the last one under the mark allows (Horspool), so that most are never looked at.
    private func count(in bytes: UnsafeRawBufferPointer) -> Int {
        var found = 0
        var at = 0
        while at + mark.count <= bytes.count {
            let last = bytes[at + mark.count - 1]
            if last == mark[mark.count - 1], bytes[at..<(at + mark.count)].elementsEqual(mark) {
                found += 1
                at += mark.count
            } else {
                at += steps[Int(last)]
            }
        }
        return found
    }
}
