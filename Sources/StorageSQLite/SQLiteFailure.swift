import GRDB
import GRDBSQLite
import Storage

/// Turns SQLite's codes into the storage errors that the rest knows.
enum SQLiteFailure {
    static func translate(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return classify(error.extendedResultCode.rawValue, error.message ?? "unknown")
    }

    static func current(_ connection: OpaquePointer?) -> StorageError {
        guard let connection else { return .engine("the connection is closed") }
        let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? "unknown"
        return classify(sqlite3_extended_errcode(connection), message)
    }

    private static func classify(_ code: Int32, _ message: String) -> StorageError {
        switch code & 0xFF {
        case SQLITE_FULL: return .full
        // A write error of a full file system may come as an I/O error of the write-ahead log.
        case SQLITE_IOERR: return .inputOutput("\(message) (\(code))")
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt(message)
        case SQLITE_READONLY, SQLITE_CANTOPEN: return .inputOutput("\(message) (\(code))")
        case SQLITE_CONSTRAINT where code == 2067 || code == 1555: return .duplicate(message)
        default: return .engine("\(message) (\(code))")
        }
    }
}
