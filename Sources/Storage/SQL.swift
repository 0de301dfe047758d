/// One SQL statement with its values, written by interpolation; every value is bound, never pasted.
///
/// The text holds `?` where a value is bound, so no statement may contain a literal question mark. SQLite takes the text as
/// it stands; another engine numbers the marks (decision 0008).
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// The text with `?` for each value.
    package private(set) var text: String
    /// The values in the order of their marks.
    package private(set) var values: [SQLValue]

    package init(stringLiteral value: String) {
        text = value
        values = []
    }

    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    /// Appends another piece of SQL with its values.
    package static func += (a: inout SQL, b: SQL) {
        a.text += b.text
        a.values += b.values
    }

    /// Collects literal pieces and values.
    package struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var values: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// Binds a value or NULL.
        package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            text += "?"
            values.append(value?.sqlValue ?? .null)
        }

        /// Splices a piece of SQL.
        package mutating func appendInterpolation(_ sql: SQL) {
            text += sql.text
            values += sql.values
        }

        /// Binds a list as `(?, ?, …)`; an empty list matches nothing.
        package mutating func appendInterpolation(list: [some SQLConvertible]) {
            text += list.isEmpty ? "(NULL)" : "(" + repeatElement("?", count: list.count).joined(separator: ", ") + ")"
            values += list.map(\.sqlValue)
        }

        /// Binds rows of as many numbers each for `VALUES`. The first row says of what type they are, which the others
        /// follow.
        package mutating func appendInterpolation(rows: [[Int64]]) {
            let count = rows.first?.count ?? 0
            let first = repeatElement("CAST(? AS BIGINT)", count: count).joined(separator: ", ")
            let other = ", (" + repeatElement("?", count: count).joined(separator: ", ") + ")"
            text += "(\(first))"
            for _ in rows.dropFirst() { text += other }
            values.reserveCapacity(values.count + rows.count * count)
            for row in rows { for number in row { values.append(.int(number)) } }
        }
    }
}

/// The five kinds of column.
package enum SQLValue: Equatable, Sendable {
    case int(Int64)
    case double(Double)
    case text(String)
    case bytes([UInt8])
    case null
}

/// What can be bound. Booleans are 0 and 1, moments are microseconds, ids are text.
package protocol SQLConvertible: Sendable {
    /// The bound form.
    var sqlValue: SQLValue { get }
}
