import Domain
import Journal
import Storage

/// Who may look into the audit trail.
extension Desk {
    /// True for whoever may see the metadata of every entry: compliance, and the command line.
    var readsWholeAudit: Bool { HousePolicy.allow(scope, .readAudit) }

    /// The entry of a position, when the principal may read the room that it belongs to, or audits.
    ///
    /// - Throws: `Refusal` `not_found` when there is none or the principal may not know of its room; `forbidden` when they
    ///   may know of the room but not read it.
    func auditEntry(position: Int64) throws -> AuditEntryRow {
        guard let entry = try AuditQueries.entry(position: position, db) else { throw Refusal.notFound }
        if !readsWholeAudit { _ = try room(.id(entry.room), for: .read) }
        return entry
    }
}
