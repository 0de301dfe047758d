package import Domain
package import Storage

/// Folds a part of a room's log. Lives within one read; no scope is asked: callers check.
package struct StateReader {
    private let db: any SQLConnection
    private let vault: Vault

    /// A reader on a connection.
    package init(_ db: any SQLConnection, _ vault: Vault) {
        self.db = db
        self.vault = vault
    }

    /// The seq of the last event that was recorded up to a moment; 0 when there was none. Time in a room never runs backwards,
    /// so it is found by halving.
    ///
    /// - Throws: `StorageError`.
    package func seq(_ room: RoomID, at moment: Moment, head: Int64) throws -> Int64 {
        var (low, high) = (Int64(0), head)
        while low < high {
            let middle = low + (high - low + 1) / 2
            if let recorded = try EventQueries.recordedAt(room, seq: middle, db), recorded <= moment {
                low = middle
            } else {
                high = middle - 1
            }
        }
        return low
    }

    /// A room after its log up to a seq, with its newest messages as they stood then and may be shown now.
    ///
    /// - Throws: `StorageError`; `Fault` when a body does not open.
    package func state(_ room: RoomID, through seq: Int64, messagesMax: Int) throws -> RoomState {
        let newest = try MessageQueries.newest(room, through: seq, count: messagesMax, db)
        var state = RoomState(room, messagesMax: messagesMax, skipped: newest.skipped)
        var after: Int64 = 0
        while true {
            let rows = try EventQueries.span(
                room, after: after, through: seq, without: RoomState.passing, before: newest.first,
                limit: Limits.logPageMax, db)
            for row in rows { state.apply(try vault.open(row)) }
            guard rows.count == Limits.logPageMax, let last = rows.last else { break }
            after = last.seq
        }
        let now = try MessageQueries.messages(state.messages.map(\.id), db)
        state.withdraw(Set(now.filter { $0.deletedAt != nil || $0.redactedAt != nil }.map(\.id)))
        return state
    }
}
