package import Domain
package import Storage

/// Reads rooms' logs as they may be shown now. Lives within one read.
package struct LogReader {
    private let db: any SQLConnection
    private let vault: Vault

    /// A reader on a connection.
    package init(_ db: any SQLConnection, _ vault: Vault) {
        self.db = db
        self.vault = vault
    }

    /// A room's events after a seq, in order.
    ///
    /// - Throws: `StorageError`; `Fault` when a body does not open.
    package func page(_ room: RoomID, after seq: Int64, limit: Int) throws -> [LogEntry] {
        let rows = try EventQueries.page(room, after: seq, limit: min(limit, Limits.logPageMax), db)
        let events = try rows.map { (event: try vault.open($0.row), isDeleted: $0.isDeleted) }
        let edited = events.compactMap { ($0.event.body as? MessageEdited)?.message }
        let deleted = try MessageChanges.deleted(among: edited, db)
        return events.map { event, isDeleted in
            let isEditOfDeleted = (event.body as? MessageEdited).map { deleted.contains($0.message) } ?? false
            return LogEntry(event: event, isWithdrawn: isDeleted || isEditOfDeleted)
        }
    }
}
