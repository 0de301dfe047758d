package import Domain

/// A connection inside a transaction. It is not `Sendable`, so that it cannot leave the closure that got it.
package protocol SQLConnection: AnyObject {
    /// Runs a statement of which nothing is to be known but that it succeeds. An engine across a network may send it with the
    /// next query or the commit, and throw what it failed with then.
    ///
    /// - Throws: `StorageError`.
    func execute(_ sql: SQL) throws
    /// Runs a statement and says how many rows it changed.
    ///
    /// - Throws: `StorageError`.
    func rowsChanged(by sql: SQL) throws -> Int
    /// Runs a query and hands over its rows one by one.
    ///
    /// - Throws: `StorageError`, or what the closure throws.
    func forEach(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws
    /// True where every answer costs a wait, so that what will be asked anyway is better asked together.
    var isRemote: Bool { get }
}

extension SQLConnection {
    /// An engine in this process.
    package var isRemote: Bool { false }

    /// All rows, each turned into a value.
    ///
    /// - Throws: `StorageError`, or what the closure throws.
    package func all<Value>(_ sql: SQL, _ read: (any SQLRow) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try forEach(sql) { values.append(try read($0)) }
        return values
    }

    /// The first row as a value, or nil when there is none.
    ///
    /// - Throws: `StorageError`, or what the closure throws.
    package func first<Value>(_ sql: SQL, _ read: (any SQLRow) throws -> Value) throws -> Value? {
        var value: Value?
        try forEach(sql) { row in if value == nil { value = try read(row) } }
        return value
    }

    /// The first column of the first row as a number, or 0 when there is none or it is NULL.
    ///
    /// - Throws: `StorageError`.
    package func number(_ sql: SQL) throws -> Int64 {
        try first(sql) { $0.optionalInt(0) ?? 0 } ?? 0
    }
}

/// One row of a result, valid only while its closure runs. Columns are read by position.
package protocol SQLRow {
    /// True when the column is NULL.
    func isNull(_ column: Int) -> Bool
    /// A 64-bit integer; 0 for NULL.
    func int(_ column: Int) -> Int64
    /// A double; 0 for NULL.
    func double(_ column: Int) -> Double
    /// Text; empty for NULL.
    func text(_ column: Int) -> String
    /// Bytes; empty for NULL.
    func bytes(_ column: Int) -> [UInt8]
}

extension SQLRow {
    /// A number, or nil for NULL.
    package func optionalInt(_ column: Int) -> Int64? { isNull(column) ? nil : int(column) }
    /// Text, or nil for NULL.
    package func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
    /// Bytes, or nil for NULL.
    package func optionalBytes(_ column: Int) -> [UInt8]? { isNull(column) ? nil : bytes(column) }
    /// A truth value.
    package func bool(_ column: Int) -> Bool { int(column) != 0 }
    /// A moment.
    package func moment(_ column: Int) -> Moment { Moment(microseconds: int(column)) }
    /// A moment, or nil for NULL.
    package func optionalMoment(_ column: Int) -> Moment? { optionalInt(column).map(Moment.init(microseconds:)) }
    /// An id.
    package func id<Kind>(_ column: Int, _: Kind.Type = Kind.self) -> Identifier<Kind> {
        Identifier(trusted: text(column))
    }
    /// An id, or nil for NULL.
    package func optionalID<Kind>(_ column: Int, _: Kind.Type = Kind.self) -> Identifier<Kind>? {
        optionalText(column).map(Identifier.init(trusted:))
    }
    /// One of a type's raw values.
    ///
    /// - Throws: `StorageError.corrupt` when the column holds none of them.
    package func choice<Choice: RawRepresentable<String>>(_ column: Int, _: Choice.Type = Choice.self) throws -> Choice
    {
        guard let choice = Choice(rawValue: text(column)) else {
            throw StorageError.corrupt("column \(column) holds no \(Choice.self)")
        }
        return choice
    }
    /// A classification.
    ///
    /// - Throws: `StorageError.corrupt` when the column holds none.
    package func classification(_ column: Int) throws -> Classification {
        guard let level = Classification(rawValue: int(column)) else {
            throw StorageError.corrupt("column \(column) holds no classification")
        }
        return level
    }
}
