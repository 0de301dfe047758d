/// Rows under headings, for a terminal.
struct TextTable {
    private let rows: [[String]]

    /// A table; the headings are its first row.
    init(_ headings: [String], _ rows: [[String]]) {
        self.rows = ([headings] + rows).map { $0.map(Self.printable) }
    }

    /// Columns two spaces apart, without trailing space.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }
            return cells.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// A terminal obeys control characters, and people choose their own display names.
    static func printable(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : Character($0) })
    }
}
