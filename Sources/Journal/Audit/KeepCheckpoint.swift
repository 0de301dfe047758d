import Storage

/// Stores a signed head. Heads are state beside the record: signing one is no event, or every head would call for the next.
struct KeepCheckpoint: Action {
    let row: CheckpointRow

    func decide(_ desk: Desk) throws -> Plan<Void> {
        let row = row
        return Plan<Void>.nothing(()).alongside { db in try CheckpointQueries.insert(row, db) }
    }
}
