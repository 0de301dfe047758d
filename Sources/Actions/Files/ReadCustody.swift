import Domain
import Journal
import Storage

/// What the record has of a file: everything that was done to it and everybody who had it, in the record's order, for those
/// who may read the record of its room.
struct ReadCustody: Inquiry {
    struct Record: Sendable {
        let file: SharedFile
        let entries: [CustodySheet.Entry]
    }

    let file: FileID

    func answer(_ desk: Desk) throws -> Record {
        let (row, _) = try desk.file(file)
        _ = try desk.room(.id(row.room), for: .readAudit)
        desk.noteAuditRead(of: row.room)
        guard desk.mayRead(row) else {
            throw Refusal(.classifiedAboveYou, "This file turned out to be classified above your clearance.")
        }
        let rows = try [row.room, .house].flatMap { log in
            let seqs = try FileQueries.mentions(
                file, in: log, offset: 0, limit: Limits.custodyEntriesMax, desk.db
            ).seqs
            return try EventQueries.events(log, seqs: seqs, desk.db)
        }
        let entries = try rows.sorted { $0.position < $1.position }.map { row in
            entry(try desk.vault.open(row), leafHash: row.leafHash, desk)
        }
        return Record(file: try desk.view(row), entries: entries)
    }

    private func entry(_ event: Event, leafHash: [UInt8], _ desk: Desk) -> CustodySheet.Entry {
        let (what, address, note) = Self.told(event)
        return CustodySheet.Entry(
            id: event.id, position: event.position, what: what, person: desk.directory.card(of: event.actor),
            address: address, note: note, at: event.occurredAt, leafHash: Hex.text(leafHash))
    }

    private static func told(_ event: Event) -> (what: String, address: String?, note: String?) {
        switch event.body {
        case let body as FileUploaded:
            ("SHARED", nil, "as \(body.classification.level.name), SHA-256 \(body.facts.sha256)")
        case let body as FileClassified:
            (
                body.to > body.from ? "RAISED" : "LOWERED", nil,
                "\(body.from.name) to \(body.to.name)" + (body.why.map { ": \($0)" } ?? "")
            )
        case let body as FileShredded: ("SHREDDED", nil, body.why)
        case let body as FileScanned: ("SCANNED", nil, body.status.rawValue + (body.why.map { ": \($0)" } ?? ""))
        case is FileDamaged: ("DAMAGED", nil, "the stored bytes were found changed")
        case let body as FileAccessed: (body.access.rawValue, body.address, body.note)
        default: (event.type, nil, nil)
        }
    }
}
