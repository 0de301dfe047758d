import Domain

/// The rows of one table: read in pages by their key, written many at once, so that memory holds no more than a page.
package struct TableRows {
    private let shape: TableShape

    /// The rows of a table of the schema.
    package init(_ shape: TableShape) { self.shape = shape }

    /// True when there are none.
    ///
    /// - Throws: `StorageError`.
    package func isEmpty(_ db: any SQLConnection) throws -> Bool {
        try db.first("SELECT 1 FROM \(name) LIMIT 1") { _ in true } == nil
    }

    /// Copies all rows into a table that is empty.
    ///
    /// - Throws: `StorageError` of either side.
    package func copy(from source: any SQLConnection, to target: any SQLConnection) throws {
        var last: [SQLValue]?
        while true {
            let page = try page(after: last, source)
            var rest = page[...]
            while rest.count >= Limits.movedRowsAtOnce {
                // Waited for, so that what is on its way to the other engine does not pile up here.
                _ = try target.rowsChanged(by: insertion(of: rest.prefix(Limits.movedRowsAtOnce)))
                rest = rest.dropFirst(Limits.movedRowsAtOnce)
            }
            // One by one, since each number of rows would be a statement of its own.
            for row in rest { try target.execute(insertion(of: [row])) }
            guard page.count == Limits.movedPageRows, let row = page.last else { return }
            last = row
        }
    }

    /// What the first difference between two databases is, in a word that holds no value; nil when they are the same.
    ///
    /// - Throws: `StorageError` of either side.
    package func difference(_ one: any SQLConnection, _ other: any SQLConnection) throws -> String? {
        var last: [SQLValue]?
        var count = 0
        while true {
            let (ours, theirs) = (try page(after: last, one), try page(after: last, other))
            for (a, b) in zip(ours, theirs) {
                count += 1
                if a != b { return "row \(count) of \(shape.name) is not the same" }
            }
            guard ours.count == theirs.count else {
                return "\(shape.name) has \(ours.count < theirs.count ? "more" : "fewer") rows"
            }
            guard ours.count == Limits.movedPageRows, let row = ours.last else { return nil }
            last = row
        }
    }

    private func page(after last: [SQLValue]?, _ db: any SQLConnection) throws -> [[SQLValue]] {
        var sql: SQL = "SELECT \(columns) FROM \(name)"
        if let last {
            let keys = Self.joined(shape.key.map { place -> SQL in "\(last[place])" })
            sql += " WHERE (\(key)) > (\(keys))"
        }
        sql += " ORDER BY \(key) LIMIT \(Limits.movedPageRows)"
        return try db.all(sql, shape.values)
    }

    private func insertion(of rows: some Collection<[SQLValue]>) -> SQL {
        let lines = rows.map { row -> SQL in
            let values = Self.joined(row.map { value -> SQL in "\(value)" })
            return "(\(values))"
        }
        return "INSERT INTO \(name) (\(columns)) VALUES \(Self.joined(lines))"
    }

    private var name: SQL { SQL(stringLiteral: shape.name) }

    private var columns: SQL { Self.joined(shape.columns.map { SQL(stringLiteral: $0.name) }) }

    private var key: SQL { Self.joined(shape.key.map { SQL(stringLiteral: shape.columns[$0].name) }) }

    private static func joined(_ pieces: [SQL]) -> SQL {
        var all: SQL = ""
        for (index, piece) in pieces.enumerated() {
            if index > 0 { all += ", " }
            all += piece
        }
        return all
    }
}
