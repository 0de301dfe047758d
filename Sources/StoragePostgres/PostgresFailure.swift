#if Postgres
    import CLibPQ
    import Storage

    /// Turns what the server says into the storage errors that the rest knows, by SQLSTATE (PostgreSQL documentation,
    /// appendix A).
    enum PostgresFailure {
        static func classify(_ state: String, _ message: String) -> StorageError {
            let said = "\(message) (\(state))"
            switch state {
            case "53100": return .full
            case "23505": return .duplicate(message)
            case "58030", "58P01": return .inputOutput(said)
            case "XX001", "XX002": return .corrupt(said)
            // It ends or begins, is full of connections or memory, has lost its role as the one that writes, or was not done
            // in time: another try may do.
            case "57014", "25006", "25P03", "40001", "40P01", "55P03": return .unavailable(said)
            case let state where ["08", "53", "57P"].contains(where: state.hasPrefix): return .unavailable(said)
            default: return .engine(said)
            }
        }

        static func of(_ result: PostgresResult) -> StorageError {
            guard let state = result.sqlState else { return .unavailable(result.message) }
            return classify(state, result.message)
        }

        /// What a connection says went wrong with it last, in one line. It holds addresses and names, never the password.
        static func message(of connection: OpaquePointer?) -> String {
            let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
            let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " || $0 == "\t" } }
            return lines.isEmpty ? "the connection ended" : lines.joined(separator: "; ")
        }
    }
#endif
