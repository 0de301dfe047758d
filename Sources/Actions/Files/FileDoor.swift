import Domain
import Journal
import Storage

/// Looking files up through the scope. A file has a room's readers, less those whose clearance it is above; its uploader
/// keeps the record of it.
extension Desk {
    /// A file with its room, when the principal may know of it.
    ///
    /// - Throws: `Refusal` `not_found` when there is none or the principal may not know of it; `forbidden` where its room is
    ///   known and may not be read.
    func file(_ id: FileID) throws -> (row: FileRow, seen: RoomQueries.Seen) {
        guard let row = try FileQueries.file(id, db) else { throw Refusal.notFound }
        let seen = try room(.id(row.room), for: .read)
        guard mayRead(row) || row.uploader == scope.actor else {
            noteHidden(row.room, .download)
            throw Refusal.notFound
        }
        return (row, seen)
    }

    /// True when the principal's clearance reads the file, wherever it is.
    func mayRead(_ row: FileRow) -> Bool { scope.bypassesPolicy || row.classification <= scope.clearance }

    /// A file with its room, when the principal may have its content.
    ///
    /// - Throws: as `file(_:)`; `classified_above_you` to its uploader; `gone` when its content was destroyed.
    func fileContent(_ id: FileID) throws -> (row: FileRow, seen: RoomQueries.Seen) {
        let (row, seen) = try file(id)
        _ = try room(.id(row.room), for: .download)
        guard mayRead(row) else {
            throw Refusal(.classifiedAboveYou, "This file turned out to be classified above your clearance.")
        }
        guard row.shreddedAt == nil else { throw Refusal(.gone, "The content of this file was destroyed.") }
        return (row, seen)
    }

    /// A stored file as the principal may see it.
    func view(_ row: FileRow) throws -> SharedFile {
        let details = mayRead(row) ? try details(row) : nil
        return SharedFile(
            id: row.id, room: row.room, incidentKey: directory.incidentKey(of: row.room), message: row.message,
            uploader: directory.card(of: row.uploader), size: row.size, classification: row.classification,
            facts: details?.facts, reasons: details?.reasons.reasons ?? [], scanStatus: row.scanStatus,
            createdAt: row.createdAt, shreddedAt: row.shreddedAt, damagedAt: row.damagedAt)
    }

    /// The file of an id after this transaction's events.
    func viewFile(_ id: FileID) throws -> SharedFile {
        guard let row = try FileQueries.file(id, db) else { throw Refusal.notFound }
        return try view(row)
    }

    private func details(_ row: FileRow) throws -> FileDetails {
        try FileDetails(
            opened: vault.open(column: row.details, FileDetails.column, row: row.id.text, room: row.room))
    }
}
