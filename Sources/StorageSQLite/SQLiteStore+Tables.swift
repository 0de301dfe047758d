import GRDB
package import Storage

extension SQLiteStore {
    /// The tables of the schema that is in the file, sorted by name; the list of migrations is none of them.
    ///
    /// - Throws: `StorageError`; `.corrupt` when a table has no primary key or a column of no known kind.
    package func tables() throws -> [TableShape] {
        do {
            return try pool.read { database in
                let names = try String.fetchAll(
                    database,
                    sql: """
                        SELECT name FROM sqlite_schema
                        WHERE type = 'table' AND name <> 'migrations' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
                        """)
                return try names.map { try Self.table($0, database) }
            }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    private static func table(_ name: String, _ database: Database) throws -> TableShape {
        let quoted = name.replacing("\"", with: "\"\"")
        let rows = try Row.fetchAll(database, sql: "PRAGMA table_info(\"\(quoted)\")")
        let columns = try rows.map { row in
            let (column, type): (String, String) = (row["name"], row["type"])
            guard let kind = kinds[type] else { throw StorageError.corrupt("\(name).\(column) is of the type \(type)") }
            return TableShape.Column(name: column, kind: kind)
        }
        // The place in the key, from 1; 0 for what is not in it.
        let places = rows.map { row -> Int in row["pk"] }
        let key = places.indices.filter { places[$0] > 0 }.sorted { places[$0] < places[$1] }
        guard !key.isEmpty else { throw StorageError.corrupt("\(name) has no primary key") }
        return TableShape(name: name, columns: columns, key: key)
    }

    private static var kinds: [String: TableShape.Kind] {
        ["INTEGER": .int, "REAL": .double, "TEXT": .text, "BLOB": .bytes]
    }
}
