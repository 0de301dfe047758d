import Foundation
import Storage
import StorageSQLite
import Testing

/// A database of every schema that was ever released (Tests/Fixtures) opens in this release.
struct SchemaFixtureTests {
    /// A database as SQL, named after the last step of its schema.
    struct Fixture: Sendable, CustomTestStringConvertible {
        let name: String
        let statements: [String]
        var testDescription: String { name }
    }

    /// The first release had these three, and no database was ever left with fewer but by a start that was interrupted.
    private static let firstRelease = "0003_state"

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/schemas")

    static let all: [Fixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".sql") }.sorted().map { name in
            let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
            return Fixture(
                name: String(name.dropLast(4)), statements: text.components(separatedBy: ";\n").filter { !$0.isEmpty })
        }
    }()

    private static func with(_ body: (SQLiteStore) throws -> Void) throws {
        var template = Array("\(NSTemporaryDirectory())muster-fixture-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let store = try SQLiteStore(path: path + "/store.db")
        try body(store)
        try store.close()
    }

    /// Tables and indexes by name, as they were made, with every run of white space as one space.
    private static func schema(_ db: any SQLConnection) throws -> [String: String] {
        let made = try db.all("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL") { ($0.text(0), $0.text(1)) }
        return Dictionary(
            uniqueKeysWithValues: made.map { ($0, $1.split(whereSeparator: \.isWhitespace).joined(separator: " ")) })
    }

    /// The rows of each table, with the columns that it has now.
    private static func columns(_ db: any SQLConnection) throws -> [String: [String]] {
        let tables = try db.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migrations'") {
            $0.text(0)
        }
        return Dictionary(
            uniqueKeysWithValues: try tables.map { table in
                (table, try db.all(SQL(stringLiteral: "PRAGMA table_info(\(table))")) { $0.text(1) })
            })
    }

    private static func rows(_ columns: [String: [String]], _ db: any SQLConnection) throws -> [String: [String]] {
        try Dictionary(
            uniqueKeysWithValues: columns.map { table, names in
                let values = names.map { "quote(\($0))" }.joined(separator: " || ',' || ")
                return (
                    table,
                    try db.all(SQL(stringLiteral: "SELECT \(values) FROM \(table) ORDER BY 1")) { $0.text(0) }
                )
            })
    }

    @Test func `every schema that was released has a fixture`() {
        let released = Migration.all.map(\.name).drop { $0 != Self.firstRelease }
        #expect(Self.all.map(\.name) == Array(released), "run Tests/Fixtures/make_schema.py for a new step")
    }

    @Test(arguments: all)
    func `a fixture has the schema that its steps still make`(_ fixture: Fixture) throws {
        var made: [String: String] = [:]
        try Self.with { store in
            made = try store.transaction { db in
                for statement in fixture.statements { try db.execute(SQL(stringLiteral: statement)) }
                return try Self.schema(db)
            }
        }
        try Self.with { store in
            let steps = Migration.all.filter { $0.name <= fixture.name }
            let still = try store.transaction { db in
                try db.execute("CREATE TABLE migrations (name TEXT NOT NULL PRIMARY KEY) STRICT")
                for statement in steps.flatMap(\.statements) {
                    try db.execute(SQL(stringLiteral: SQLiteStoreTests.rendered(statement)))
                }
                return try Self.schema(db)
            }
            #expect(made == still)
        }
    }

    @Test(arguments: all)
    func `a released schema is brought up to date with every row as it was`(_ fixture: Fixture) throws {
        try Self.with { store in
            let (columns, before) = try store.transaction { db in
                for statement in fixture.statements { try db.execute(SQL(stringLiteral: statement)) }
                let columns = try Self.columns(db)
                return (columns, try Self.rows(columns, db))
            }
            let empty = before.filter { $0.value.isEmpty }.keys
            #expect(empty.allSatisfy { $0 == "tree_tiles" }, "the fixture has no row in \(empty)")
            #expect(try store.migrate() == Migration.all.map(\.name).filter { $0 > fixture.name })
            #expect(try store.transaction { try Self.rows(columns, $0) } == before)
        }
    }
}
