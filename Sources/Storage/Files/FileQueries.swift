package import Domain

/// A file as stored; what it is called stands sealed in its details.
package struct FileRow: Sendable {
    package let id: FileID
    package let room: RoomID
    /// The seq of the event that shared it.
    package let seq: Int64
    package let message: EventID?
    package let uploader: Actor
    package let size: Int64
    package let classification: Classification
    /// `FileDetails` as JSON, sealed under the room's key.
    package let details: [UInt8]
    package let scanStatus: ScanStatus
    package let createdAt: Moment
    package let shreddedAt: Moment?
    package let damagedAt: Moment?

    /// States every field.
    package init(
        id: FileID, room: RoomID, seq: Int64, message: EventID?, uploader: Actor, size: Int64,
        classification: Classification, details: [UInt8], scanStatus: ScanStatus, createdAt: Moment,
        shreddedAt: Moment?, damagedAt: Moment?
    ) {
        self.id = id
        self.room = room
        self.seq = seq
        self.message = message
        self.uploader = uploader
        self.size = size
        self.classification = classification
        self.details = details
        self.scanStatus = scanStatus
        self.createdAt = createdAt
        self.shreddedAt = shreddedAt
        self.damagedAt = damagedAt
    }
}

/// Queries of files and of where the record speaks of them.
package enum FileQueries {
    private static let columns: SQL = """
        f.id, f.room_id, f.seq, f.message_id, f.uploader, f.size, f.classification, f.details, f.scan, f.created_at,
        f.shredded_at, f.damaged_at
        """

    /// Adds a file.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ row: FileRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO files (id, room_id, seq, message_id, uploader, size, classification, details, scan, created_at,
                shredded_at, damaged_at)
            VALUES (\(row.id), \(row.room), \(row.seq), \(row.message), \(row.uploader), \(row.size),
                \(row.classification), \(row.details), \(row.scanStatus), \(row.createdAt), \(row.shreddedAt),
                \(row.damagedAt))
            """)
    }

    /// The file of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func file(_ id: FileID, _ db: any SQLConnection) throws -> FileRow? {
        try db.first("SELECT \(columns) FROM files f WHERE f.id = \(id)", read)
    }

    /// Changes how secret a file is.
    ///
    /// - Throws: `StorageError`.
    package static func classify(
        _ id: FileID, _ level: Classification, details: [UInt8], _ db: any SQLConnection
    ) throws {
        try db.execute("UPDATE files SET classification = \(level), details = \(details) WHERE id = \(id)")
    }

    /// Notes that a file's bytes were found changed; the first time counts.
    ///
    /// - Throws: `StorageError`.
    package static func damage(_ id: FileID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE files SET damaged_at = \(moment) WHERE id = \(id) AND damaged_at IS NULL")
    }

    /// Notes what a scanner said of a file.
    ///
    /// - Throws: `StorageError`.
    package static func scan(_ id: FileID, _ status: ScanStatus, _ db: any SQLConnection) throws {
        try db.execute("UPDATE files SET scan = \(status) WHERE id = \(id)")
    }

    /// Files that wait for a scanner and whose content is there, the oldest first, at most `limit`.
    ///
    /// - Throws: `StorageError`.
    package static func quarantined(limit: Int, _ db: any SQLConnection) throws -> [FileID] {
        try db.all(
            """
            SELECT id FROM files WHERE scan = 'quarantined' AND shredded_at IS NULL AND damaged_at IS NULL
            ORDER BY created_at, id LIMIT \(limit)
            """
        ) { $0.id(0) }
    }

    /// Notes that a file's content was destroyed.
    ///
    /// - Throws: `StorageError`.
    package static func shred(_ id: FileID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE files SET shredded_at = \(moment) WHERE id = \(id)")
    }

    /// Notes that an event is about a file.
    ///
    /// - Throws: `StorageError`.
    package static func mention(_ id: FileID, _ event: Event, _ db: any SQLConnection) throws {
        try db.execute(
            "INSERT INTO file_custody (file_id, room_id, seq) VALUES (\(id), \(event.room), \(event.seq))")
    }

    /// The seqs of a log's events about a file, newest first, a page of them, and how many there are.
    ///
    /// - Throws: `StorageError`.
    package static func mentions(
        _ id: FileID, in log: RoomID, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> (seqs: [Int64], count: Int64) {
        let filter: SQL = " FROM file_custody WHERE file_id = \(id) AND room_id = \(log)"
        let seqs = try db.all("SELECT seq\(filter) ORDER BY seq DESC LIMIT \(limit) OFFSET \(offset)") { $0.int(0) }
        return (seqs, try db.number("SELECT COUNT(*)\(filter)"))
    }

    /// Files of a room, newest first, a page of those that a clearance reads or their uploader shared, and how many there are.
    ///
    /// - Throws: `StorageError`.
    package static func page(
        _ room: RoomID, message: EventID?, clearance: Classification, uploader: Actor, offset: Int, limit: Int,
        _ db: any SQLConnection
    ) throws -> (files: [FileRow], count: Int64) {
        var filter: SQL = """
             FROM files f WHERE f.room_id = \(room)
            AND (f.classification <= \(clearance) OR f.uploader = \(uploader))
            """
        if let message { filter += " AND f.message_id = \(message)" }
        let page: SQL = "SELECT \(columns)\(filter) ORDER BY f.seq DESC LIMIT \(limit) OFFSET \(offset)"
        return (try db.all(page, read), try db.number("SELECT COUNT(*)\(filter)"))
    }

    /// How many files have content.
    ///
    /// - Throws: `StorageError`.
    package static func countStored(_ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT COUNT(*) FROM files WHERE shredded_at IS NULL")
    }

    /// The newest files that have content, at most `limit`, with their sizes.
    ///
    /// - Throws: `StorageError`.
    package static func newestStored(
        limit: Int, _ db: any SQLConnection
    ) throws -> [(id: FileID, size: Int64)] {
        try db.all("SELECT id, size FROM files WHERE shredded_at IS NULL ORDER BY id DESC LIMIT \(limit)") { row in
            (row.id(0), row.int(1))
        }
    }

    /// Bytes of a room's files whose content is there.
    ///
    /// - Throws: `StorageError`.
    package static func bytes(in room: RoomID, _ db: any SQLConnection) throws -> Int64 {
        try db.number(
            "SELECT CAST(SUM(size) AS BIGINT) FROM files WHERE room_id = \(room) AND shredded_at IS NULL")
    }

    /// Bytes of the files that somebody shared, in all rooms, and whose content is there.
    ///
    /// - Throws: `StorageError`.
    package static func bytes(by uploader: Actor, _ db: any SQLConnection) throws -> Int64 {
        try db.number(
            "SELECT CAST(SUM(size) AS BIGINT) FROM files WHERE uploader = \(uploader) AND shredded_at IS NULL")
    }

    /// Those among some files that are more secret than their room is now.
    ///
    /// - Throws: `StorageError`.
    package static func aboveRoom(_ files: [FileID], _ db: any SQLConnection) throws -> Set<FileID> {
        guard !files.isEmpty else { return [] }
        return Set(
            try db.all(
                """
                SELECT f.id FROM files f JOIN rooms r ON r.id = f.room_id
                WHERE f.id IN \(list: files) AND f.classification > r.classification
                """
            ) { $0.id(0) })
    }

    private static func read(_ row: any SQLRow) throws -> FileRow {
        FileRow(
            id: row.id(0), room: row.id(1), seq: row.int(2), message: row.optionalID(3),
            uploader: Actor(trusted: row.text(4)), size: row.int(5), classification: try row.classification(6),
            details: row.bytes(7), scanStatus: try row.choice(8), createdAt: row.moment(9),
            shreddedAt: row.optionalMoment(10), damagedAt: row.optionalMoment(11))
    }
}
