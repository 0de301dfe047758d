package import Domain
package import Journal
import Storage

/// Records that somebody had a file before them; nobody gets its content before this is durable.
package struct LogFileAccess: Action {
    let file: FileID
    let type: FileAccessType
    let address: String?
    let note: String?

    /// Names the file, how it was had, from where, and why.
    package init(file: FileID, type: FileAccessType, address: String?, note: String?) {
        self.file = file
        self.type = type
        self.address = address
        self.note = note
    }

    package func decide(_ desk: Desk) throws -> Plan<FileAccessEntry> {
        _ = try desk.fileContent(file)
        let body = FileAccessed(file: file, access: type, address: address, note: note)
        return Plan([Draft(.house, body, desk)]) { events in
            guard let entry = events.first.flatMap(desk.fileAccess) else {
                throw Fault("an access to a file was not recorded")
            }
            return entry
        }
    }
}

/// One entry of those who had a file, by the event that recorded it; only whoever caused it asks for it again.
package struct GetFileAccess: Inquiry {
    let file: FileID
    let seq: Int64

    /// `seq` is the entry's in the house log.
    package init(file: FileID, seq: Int64) {
        self.file = file
        self.seq = seq
    }

    package func answer(_ desk: Desk) throws -> FileAccessEntry {
        _ = try desk.file(file)
        let row = try EventQueries.events(.house, seqs: [seq], desk.db).first
        guard let row, row.actor == desk.scope.actor, let entry = desk.fileAccess(try desk.vault.open(row)) else {
            throw Refusal.notFound
        }
        return entry
    }
}

/// Who had a file, newest first: for those who may read the record of its room.
package struct ListFileAccesses: Inquiry {
    let file: FileID
    let page: PageRequest

    /// A page of them.
    package init(file: FileID, page: PageRequest) {
        self.file = file
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<FileAccessEntry> {
        let (row, _) = try desk.file(file)
        _ = try desk.room(.id(row.room), for: .readAudit)
        desk.noteAuditRead(of: row.room)
        let (seqs, count) = try FileQueries.mentions(
            file, in: .house, offset: page.offset, limit: page.size, desk.db)
        let events = try EventQueries.events(.house, seqs: seqs, desk.db).sorted { $0.seq > $1.seq }
        return page.page(try events.map(desk.vault.open).compactMap(desk.fileAccess), count: count)
    }
}

extension Desk {
    /// An event as an entry of those who had a file; nil when it is another.
    fileprivate func fileAccess(_ event: Event) -> FileAccessEntry? {
        guard let body = event.body as? FileAccessed else { return nil }
        return FileAccessEntry(
            id: event.id, position: event.position, seq: event.seq, file: body.file, type: body.access,
            person: directory.card(of: event.actor), address: body.address, note: body.note, at: event.occurredAt)
    }
}
