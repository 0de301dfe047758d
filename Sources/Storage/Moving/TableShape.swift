/// A table as its rows are carried from one engine to another.
package struct TableShape: Sendable, Equatable {
    /// What a column holds, where it holds anything.
    package enum Kind: Sendable {
        case int, double, text, bytes
    }

    /// One column.
    package struct Column: Sendable, Equatable {
        package let name: String
        package let kind: Kind

        /// States both.
        package init(name: String, kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    /// Its name.
    package let name: String
    /// Its columns, in any order.
    package let columns: [Column]
    /// The places of the columns of its primary key, which say in which order its rows are read.
    package let key: [Int]

    /// States all three.
    ///
    /// - Precondition: there is a key; every table of the schema has one.
    package init(name: String, columns: [Column], key: [Int]) {
        self.name = name
        self.columns = columns
        self.key = key
    }

    /// A row as it is bound.
    func values(of row: any SQLRow) -> [SQLValue] {
        columns.enumerated().map { index, column in
            if row.isNull(index) { return .null }
            return switch column.kind {
            case .int: .int(row.int(index))
            case .double: .double(row.double(index))
            case .text: .text(row.text(index))
            case .bytes: .bytes(row.bytes(index))
            }
        }
    }
}
