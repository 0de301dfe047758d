import Domain
package import Journal
import Storage

/// Records that the command line is about to open what was said: all of it, to export it, or an entry, to prove it. Like every
/// such event it stands in the house log; it does so at every audit level, and each time, since nothing reads more at once.
package struct OpenRecord: Action {
    let entry: ProveEntry.Entry?

    /// Names the entry; nil is the whole record.
    package init(_ entry: ProveEntry.Entry?) { self.entry = entry }

    /// Decides; an entry that is not there is not read, and nothing is recorded.
    ///
    /// - Throws: `Refusal` `forbidden` to all but the command line and whoever audits; `StorageError`.
    package func decide(_ desk: Desk) throws -> Plan<Void> {
        try desk.require(entry == nil ? .export : .readAudit)
        var room: RoomID?
        if let entry {
            guard let found = try Self.row(entry, desk) else { return Plan([]) { _ in } }
            room = found.room
        }
        let read = AccessRead(room: room, kind: .audit, classification: .sealed, grant: nil)
        return Plan([Draft(.house, read, desk)]) { _ in }
    }

    private static func row(_ entry: ProveEntry.Entry, _ desk: Desk) throws -> EventRow? {
        switch entry {
        case .position(let position):
            let row = try EventQueries.journal(after: position - 1, limit: 1, desk.db).first
            return row?.position == position ? row : nil
        case .id(let id): return try EventQueries.event(id, desk.db)
        }
    }
}
