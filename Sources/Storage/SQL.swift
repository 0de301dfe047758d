/// One SQL statement with its values, written by interpolation; every value is bound, never pasted.
///
/// The text holds `?` where a value is bound, so no statement may contain a literal question mark. SQLite takes the text as
/// it stands; another engine numbers the marks (decision 0008). The text is put together only for a statement that is new to
/// its connection: others are known by their pieces, most of which are the same literals in memory.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// What tells a statement from others.
    package private(set) var shape: Shape
    /// The values in the order of their marks.
    package private(set) var values: [SQLValue]

    /// The text with `?` for each value.
    package var text: String { shape.text }

    package init(stringLiteral value: String) {
        shape = Shape(capacity: 1)
        shape.append(value)
        values = []
    }

    package init(stringInterpolation: StringInterpolation) {
        shape = stringInterpolation.shape
        values = stringInterpolation.values
    }

    /// Appends another piece of SQL with its values.
    package static func += (a: inout SQL, b: SQL) {
        a.shape.append(b.shape)
        a.values += b.values
    }

    /// The pieces of a statement's text.
    package struct Shape: Hashable, Sendable {
        private var pieces: [String] = []
        /// Of the lengths of the pieces: enough to tell most statements apart, and cheap.
        private var mixed: UInt = 0

        init(capacity: Int) { pieces.reserveCapacity(capacity) }

        /// All pieces together.
        package var text: String { pieces.joined() }

        mutating func append(_ piece: String) {
            guard !piece.isEmpty else { return }
            pieces.append(piece)
            mix(piece)
        }

        mutating func append(_ other: Shape) {
            pieces += other.pieces
            for piece in other.pieces { mix(piece) }
        }

        private mutating func mix(_ piece: String) {
            mixed = (mixed ^ UInt(bitPattern: piece.utf8.count)) &* 0x9E37_79B9_7F4A_7C15
        }

        package static func == (a: Shape, b: Shape) -> Bool { a.mixed == b.mixed && a.pieces == b.pieces }
        package func hash(into hasher: inout Hasher) { hasher.combine(mixed) }
    }

    /// Collects literal pieces and values.
    package struct StringInterpolation: StringInterpolationProtocol {
        var shape: Shape
        var values: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            shape = Shape(capacity: 2 * interpolationCount + 1)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { shape.append(literal) }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            shape.append("?")
            values.append(value.sqlValue)
        }

        /// Binds a value or NULL.
        package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            shape.append("?")
            values.append(value?.sqlValue ?? .null)
        }

        /// Splices a piece of SQL.
        package mutating func appendInterpolation(_ sql: SQL) {
            shape.append(sql.shape)
            values += sql.values
        }

        /// Binds a list as `(?, ?, …)`; an empty list matches nothing.
        package mutating func appendInterpolation(list: [some SQLConvertible]) {
            shape.append(
                list.isEmpty ? "(NULL)" : "(" + repeatElement("?", count: list.count).joined(separator: ", ") + ")")
            values += list.map(\.sqlValue)
        }

        /// Binds rows of as many numbers each for `VALUES`. The first row says of what type they are, which the others
        /// follow.
        package mutating func appendInterpolation(rows: [[Int64]]) {
            let count = rows.first?.count ?? 0
            let first = repeatElement("CAST(? AS BIGINT)", count: count).joined(separator: ", ")
            let other = ", (" + repeatElement("?", count: count).joined(separator: ", ") + ")"
            shape.append("(\(first))" + String(repeating: other, count: max(0, rows.count - 1)))
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
