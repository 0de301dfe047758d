import Domain
import Storage

extension Projections {
    /// Files, and where the record speaks of them.
    ///
    /// - Returns: false when the event is none of theirs.
    func applyFile(_ event: Event) throws -> Bool {
        switch event.body {
        case let body as FileUploaded:
            let details = FileDetails(facts: body.facts, reasons: body.classification)
            try FileQueries.insert(
                FileRow(
                    id: body.file, room: event.room, seq: event.seq, message: body.message, uploader: event.actor,
                    size: body.facts.size, classification: body.classification.level,
                    details: try sealed(details, of: body.file, in: event.room), scanStatus: body.scanStatus,
                    createdAt: event.occurredAt, shreddedAt: nil, damagedAt: nil), db)
            try FileQueries.mention(body.file, event, db)
        case let body as FileClassified:
            try classify(body, event)
            try FileQueries.mention(body.file, event, db)
        case let body as FileDamaged:
            try FileQueries.damage(body.file, at: event.occurredAt, db)
            try FileQueries.mention(body.file, event, db)
        case let body as FileScanned:
            try FileQueries.scan(body.file, body.status, db)
            try FileQueries.mention(body.file, event, db)
        case let body as FileShredded:
            try FileQueries.shred(body.file, at: event.occurredAt, db)
            try FileQueries.mention(body.file, event, db)
        case let body as FileAccessed: try FileQueries.mention(body.file, event, db)
        default: return false
        }
        return true
    }

    private func classify(_ body: FileClassified, _ event: Event) throws {
        guard let row = try FileQueries.file(body.file, db) else { return }
        var details = try FileDetails(
            opened: vault.open(column: row.details, FileDetails.column, row: row.id.text, room: row.room))
        details.note(body.to, body.why)
        try FileQueries.classify(body.file, body.to, details: try sealed(details, of: row.id, in: row.room), db)
    }

    private func sealed(_ details: FileDetails, of file: FileID, in room: RoomID) throws -> [UInt8] {
        try vault.seal(column: details.json.text, FileDetails.column, row: file.text, room: room)
    }
}
