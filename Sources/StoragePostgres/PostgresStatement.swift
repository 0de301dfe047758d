#if Postgres
    import CLibPQ
    import Storage

    /// A statement that the server of one connection keeps parsed, under a name.
    final class PostgresStatement {
        let name: String
        /// The type of each value as it was said to the server; 0 where only NULL was seen yet and the server inferred it.
        let types: [Oid]
        /// True while its rows are handed over.
        var isRunning = false

        init(name: String, types: [Oid]) {
            self.name = name
            self.types = types
        }

        /// True when values of these kinds can be sent as they are.
        func fits(_ values: [SQLValue]) -> Bool {
            for (type, value) in zip(types, values) {
                let wanted = Self.type(of: value)
                if wanted != 0, wanted != type { return false }
            }
            return true
        }

        /// The types of these values, with what is known of those that are NULL this time.
        static func types(of values: [SQLValue], known: PostgresStatement?) -> [Oid] {
            values.enumerated().map { index, value in
                let type = type(of: value)
                return type == 0 ? known?.types[index] ?? 0 : type
            }
        }

        private static func type(of value: SQLValue) -> Oid {
            switch value {
            case .int: PostgresRow.TypeNumber.int8
            case .double: PostgresRow.TypeNumber.float8
            case .text: PostgresRow.TypeNumber.text
            case .bytes: PostgresRow.TypeNumber.bytes
            case .null: 0
            }
        }

        /// The text with `$1`, `$2` … for its `?` (decision 0008).
        static func numbered(_ text: String) -> String {
            let pieces = text.split(separator: "?", omittingEmptySubsequences: false)
            var numbered = String(pieces.first ?? "")
            for (index, piece) in pieces.enumerated().dropFirst() { numbered += "$\(index)\(piece)" }
            return numbered
        }
    }
#endif
