import Domain
import Foundation
import Testing
import Wire

/// The reference page of the error codes, held against the table that the server uses.
struct ErrorPageTests {
    private static func rows() throws -> [[String]] {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/reference/errors.md")
        return try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `") }
            .map { line in line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    }

    @Test func `every code has a row with what a client sees of it, and every row is a code`() throws {
        let rows = try Self.rows().map { Array($0.prefix(4)) }
        let codes = Refusal.Code.allCases.map { code in
            [
                "`\(code.rawValue)`", "\(Codes.status(code))", "\(Codes.closeAtOpening(code))",
                Codes.closeWhenOpen(code).map { "\($0)" } ?? "stays",
            ]
        }
        #expect(rows.sorted { $0[0] < $1[0] } == codes.sorted { $0[0] < $1[0] })
    }
}
