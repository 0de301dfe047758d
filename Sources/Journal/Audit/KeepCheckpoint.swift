import Storage

/// Stores a signed head and answers with the one that is stored: another call may have signed the same tree a moment before.
/// Heads are state beside the record: signing one is no event, or every head would call for the next.
struct KeepCheckpoint: Action {
    let row: CheckpointRow

    func decide(_ desk: Desk) throws -> Plan<CheckpointRow> {
        if let stored = try CheckpointQueries.checkpoint(size: row.size, desk.db) { return .nothing(stored) }
        let row = row
        return Plan.nothing(row).alongside { db in try CheckpointQueries.insert(row, db) }
    }
}
