import GRDB
import GRDBSQLite
import Storage

/// Runs statements through sqlite3 itself, on GRDB's connection: the row types, argument boxes and statement lookups of GRDB
/// cost more than the queries here do.
final class SQLiteConnection: SQLConnection {
    private let connection: OpaquePointer?
    private let cache: StatementCache

    init(_ database: Database, _ cache: StatementCache) {
        connection = database.sqliteConnection
        self.cache = cache
    }

    func execute(_ sql: Storage.SQL) throws { try run(sql) { _ in } }

    func rowsChanged(by sql: Storage.SQL) throws -> Int {
        try run(sql) { _ in }
        guard let connection else { return 0 }
        return Int(sqlite3_changes(connection))
    }

    func forEach(_ sql: Storage.SQL, _ body: (any SQLRow) throws -> Void) throws {
        try run(sql, body)
    }

    /// Runs a body as one transaction, which a statement begins.
    ///
    /// - Throws: `StorageError`, or what the body throws; nothing is written then.
    func transaction<Value>(_ begin: Storage.SQL, _ body: (any SQLConnection) throws -> Value) throws -> Value {
        try run(begin) { _ in }
        do {
            let value = try body(self)
            try run("COMMIT") { _ in }
            return value
        } catch {
            // SQLite undoes a transaction by itself after some failures. When undoing fails, the first failure says more.
            if let connection, sqlite3_get_autocommit(connection) == 0 { try? run("ROLLBACK") { _ in } }
            throw error
        }
    }

    private func run(_ sql: Storage.SQL, _ body: (any SQLRow) throws -> Void) throws {
        let prepared = try cache.statement(sql, on: connection)
        let statement = prepared.handle
        // The cache hands out one statement per text, so a query may not run the same text while its rows are read.
        guard sqlite3_stmt_busy(statement) == 0 else { throw StorageError.engine("a statement runs inside itself") }
        defer {
            // The cache may let go of a statement; its handle lives as long as it does.
            withExtendedLifetime(prepared) {
                sqlite3_reset(statement)
                sqlite3_clear_bindings(statement)
            }
        }
        var index: Int32 = 0
        for value in sql.values {
            index += 1
            try bind(value, at: index, to: statement)
        }
        let row = SQLiteRow(statement)
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try body(row)
            case SQLITE_DONE: return
            default: throw SQLiteFailure.current(connection)
            }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32, to statement: OpaquePointer) throws {
        // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let code: Int32
        switch value {
        case .int(let number): code = sqlite3_bind_int64(statement, index, number)
        case .double(let number): code = sqlite3_bind_double(statement, index, number)
        case .null: code = sqlite3_bind_null(statement, index)
        case .text(var text):
            code = text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) {
                    // An empty text has no address, which would bind NULL.
                    $0.isEmpty
                        ? sqlite3_bind_text(statement, index, "", 0, transient)
                        : sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), transient)
                }
            }
        case .bytes(let bytes):
            code = bytes.withUnsafeBytes {
                $0.isEmpty
                    ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), transient)
            }
        }
        guard code == SQLITE_OK else { throw SQLiteFailure.current(connection) }
    }
}

/// The row that a statement stands on.
private struct SQLiteRow: SQLRow {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) { self.statement = statement }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
    func int(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }
    func double(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }

    func text(_ column: Int) -> String {
        guard let text = sqlite3_column_text(statement, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
    }

    func bytes(_ column: Int) -> [UInt8] {
        guard let bytes = sqlite3_column_blob(statement, Int32(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return Array(UnsafeRawBufferPointer(start: bytes, count: count))
    }
}
