import App
import Foundation
import Testing

/// The reference page of the settings, held against the code that reads them.
struct SettingsPageTests {
    /// The cells of every row that begins with a name in code letters.
    private static func rows() throws -> [[String]] {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/reference/settings.md")
        return try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `") }
            .map { line in line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    }

    @Test func `every setting has a row with its default, and every row is a setting`() throws {
        let rows = try Self.rows()
        #expect(rows.compactMap(\.first).sorted() == Settings.known.map { "`\($0.name)`" }.sorted())
        for (name, standard, _) in Settings.known {
            let row = try #require(rows.first { $0.first == "`\(name)`" })
            #expect(row.count == 3 && row[1] == (standard.isEmpty ? "none" : "`\(standard)`"), "\(name)")
        }
    }

    @Test func `a secret setting is called so`() throws {
        for row in try Self.rows() {
            let isSecret = Settings.known.contains { "`\($0.name)`" == row.first && $0.isSecret }
            #expect(row[2].contains("secret") == isSecret, "\(row[0])")
        }
    }
}
