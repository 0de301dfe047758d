package import Domain
import Foundation

/// An HTTP answer as it came over the wire.
package struct HTTPAnswer: Sendable {
    /// The status code.
    package let status: Int
    /// Header fields in order.
    package let headers: [(name: String, value: String)]
    /// The body, its transfer coding undone.
    package let body: [UInt8]

    /// The first value of a field, its name in any case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text.
    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON.
    ///
    /// - Throws: when it is none.
    package func json() throws -> JSON { try JSONParser.parse(body) }

    /// Reads a whole answer, as it stands when the server has closed.
    ///
    /// - Throws: `Fault` when it is none.
    init(_ bytes: [UInt8]) throws {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { throw Fault("the server sent no header") }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let parts = lines[0].split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, let status = Int(parts[1]) else { throw Fault("the server sent no status") }
        self.status = status
        headers = lines.dropFirst().compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (
                name: String(line[..<colon]),
                value: line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            )
        }
        let rest = Array(bytes[end.upperBound...])
        let isChunked = headers.contains { $0.name.lowercased() == "transfer-encoding" && $0.value == "chunked" }
        body = isChunked ? try Self.dechunked(rest) : rest
    }

    private static func dechunked(_ bytes: [UInt8]) throws -> [UInt8] {
        var body: [UInt8] = []
        var rest = bytes[...]
        while let end = rest.firstRange(of: Array("\r\n".utf8)) {
            let size = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
            guard let count = Int(size, radix: 16), rest.endIndex - end.upperBound >= count + 2 else { break }
            if count == 0 { return body }
            body += rest[end.upperBound..<(end.upperBound + count)]
            rest = rest[(end.upperBound + count + 2)...]
        }
        throw Fault("a chunked answer was cut off")
    }
}
