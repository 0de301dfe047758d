import Domain
import Foundation

/// Reads `multipart/form-data` (RFC 7578) as it comes in, whatever the pieces it comes in: it keeps what could be the
/// beginning of a mark between parts, and one part's header fields.
struct MultipartParser {
    /// What it found next.
    enum Token: Equatable {
        /// A part begins. A file name makes it a file.
        case part(name: String, filename: String?)
        case data(ArraySlice<UInt8>)
        case partEnd
    }

    private enum State {
        case preamble, afterMark, headers, body, epilogue
    }

    private static let headerBytesMax = 8 * 1024
    private let mark: [UInt8]
    private var state = State.preamble
    /// What was fed and not read yet. A mark stands behind a line's end; the first one need not.
    private(set) var held: [UInt8] = [0x0D, 0x0A]

    /// True once the last mark was read; what follows says nothing.
    var isComplete: Bool { state == .epilogue }

    /// A parser for the boundary that a content type names.
    ///
    /// - Throws: `Refusal` `unsupported_media_type` for another type, `parse_error` without a usable boundary.
    init(contentType: String?) throws {
        let parts = HeaderParameters(contentType ?? "")
        guard parts.value.lowercased() == "multipart/form-data" else {
            throw Refusal(.unsupportedMediaType, "Unsupported media type \"\(parts.value.prefix(100))\" in request.")
        }
        guard let boundary = parts["boundary"], (1...Limits.multipartBoundaryBytesMax).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !boundary.hasSuffix(" ")
        else { throw Self.malformed("Invalid boundary.") }
        mark = Array("\r\n--\(boundary)".utf8)
    }

    static func malformed(_ why: String) -> Refusal { Refusal(.badJSON, "Multipart form parse error - \(why)") }

    /// Takes the next bytes, for `next()` to read; nothing that follows the last mark.
    mutating func feed(_ bytes: some Collection<UInt8>) {
        if state != .epilogue { held.append(contentsOf: bytes) }
    }

    /// What was found next; nil when more bytes are needed. All of it has to be taken before more is fed.
    ///
    /// - Throws: `Refusal` `parse_error`.
    mutating func next() throws -> Token? {
        while true {
            switch state {
            case .preamble: guard try skipPreamble() else { return nil }
            case .afterMark: guard try readMarkEnd() else { return nil }
            case .headers: return try readHeaders()
            case .body: return readBody()
            case .epilogue: return nil
            }
        }
    }

    private mutating func skipPreamble() throws -> Bool {
        let found = find()
        // Where no mark stands yet, one may still begin in the last bytes.
        guard (found ?? held.count - mark.count + 1) <= Self.headerBytesMax else {
            throw Self.malformed("No part begins.")
        }
        guard let found else { return false }
        held.removeFirst(found + mark.count)
        state = .afterMark
        return true
    }

    /// Behind a mark two hyphens end the body, and a line's end begins a part; blanks before it are padding.
    private mutating func readMarkEnd() throws -> Bool {
        if held.starts(with: [0x2D, 0x2D]) {
            held = []
            state = .epilogue
            return false
        }
        let padding = held.prefix { $0 == 0x20 || $0 == 0x09 }.count
        guard padding <= 256 else { throw Self.malformed("A part does not begin.") }
        let rest = held.dropFirst(padding)
        guard rest.count >= 2 else { return false }
        guard rest.starts(with: [0x0D, 0x0A]) else { throw Self.malformed("A part does not begin.") }
        // The line's end also ends empty header fields.
        held.removeFirst(padding)
        state = .headers
        return true
    }

    private mutating func readHeaders() throws -> Token? {
        let found = held.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A])
        guard (found?.lowerBound ?? held.count - 3) <= Self.headerBytesMax else {
            throw Self.malformed("A part's header is too long.")
        }
        guard let end = found else { return nil }
        let text = String(decoding: held[2..<max(2, end.lowerBound)], as: UTF8.self)
        held.removeFirst(end.upperBound)
        state = .body
        for line in text.components(separatedBy: "\r\n") {
            let pair = line.split(separator: ":", maxSplits: 1)
            guard pair.count == 2, pair[0].lowercased() == "content-disposition" else { continue }
            let disposition = HeaderParameters(String(pair[1]))
            guard disposition.value.lowercased() == "form-data", let name = disposition["name"] else { break }
            return .part(name: name, filename: disposition["filename"])
        }
        throw Self.malformed("A part has no name.")
    }

    private mutating func readBody() -> Token? {
        if let at = find() {
            guard at > 0 else {
                held.removeFirst(mark.count)
                state = .afterMark
                return .partEnd
            }
            let data = held[..<at]
            held = Array(held[at...])
            return .data(data)
        }
        let count = held.count - (mark.count - 1)
        guard count > 0 else { return nil }
        let data = held[..<count]
        held = Array(held[count...])
        return .data(data)
    }

    /// Where the mark stands in what is held; looks only where a line ends.
    private func find() -> Int? {
        held.withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress else { return nil }
            var at = 0
            while at + mark.count <= bytes.count,
                let found = memchr(base + at, 0x0D, bytes.count - at - mark.count + 1)
            {
                at = UnsafeRawPointer(found) - base
                if mark.withUnsafeBytes({ memcmp(base + at, $0.baseAddress ?? base, mark.count) }) == 0 { return at }
                at += 1
            }
            return nil
        }
    }
}

/// A header field's value with its parameters: `form-data; name="file"; filename="a.log"`.
struct HeaderParameters {
    /// What stands before the first parameter, without blanks.
    let value: String
    private var parameters: [String: String] = [:]

    /// Reads it; what is malformed is left out. A quoted value keeps backslashes but those before quotes and backslashes, as
    /// browsers of old sent the paths of Windows; `filename*` overrules `filename` (RFC 8187).
    init(_ text: String) {
        var pieces: [String] = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if isEscaped {
                if character != "\"", character != "\\" { pieces[pieces.count - 1].append("\\") }
                pieces[pieces.count - 1].append(character)
                isEscaped = false
            } else if character == "\\", isQuoted {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        value = pieces[0].trimmingCharacters(in: .whitespaces)
        for piece in pieces.dropFirst().prefix(Limits.multipartPartsMax) {
            let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let name = pair[0].trimmingCharacters(in: .whitespaces).lowercased()
            parameters[name] = parameters[name] ?? String(pair[1])
        }
        if let extended = parameters["filename*"] {
            let parts = extended.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
            if parts.count == 3, parts[0].lowercased() == "utf-8" {
                parameters["filename"] = PercentCoding.decode(parts[2], plusIsSpace: false)
            }
        }
    }

    subscript(name: String) -> String? { parameters[name] }
}
