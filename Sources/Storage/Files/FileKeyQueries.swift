package import Domain

/// Queries of the wrapped keys of files: state, which no rebuild makes again.
package enum FileKeyQueries {
    /// Stores the key of a new file.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ file: FileID, room: RoomID, wrapped: [UInt8], _ db: any SQLConnection) throws {
        try db.execute(
            "INSERT INTO file_keys (file_id, room_id, wrapped) VALUES (\(file), \(room), \(wrapped))")
    }

    /// The wrapped key of a file, or nil when there is none any more.
    ///
    /// - Throws: `StorageError`.
    package static func wrapped(_ file: FileID, _ db: any SQLConnection) throws -> [UInt8]? {
        try db.first("SELECT wrapped FROM file_keys WHERE file_id = \(file) AND ended_at IS NULL") { $0.bytes(0) }
    }

    /// True when the record has or had such a file, so that its bytes are no debris of an upload.
    ///
    /// - Throws: `StorageError`.
    package static func isKnown(_ file: FileID, _ db: any SQLConnection) throws -> Bool {
        try db.number("SELECT COUNT(*) FROM file_keys WHERE file_id = \(file)") > 0
    }

    /// Destroys the key of a file; its row stays until its bytes are out of the store.
    ///
    /// - Throws: `StorageError`.
    package static func destroy(_ file: FileID, at moment: Moment, _ db: any SQLConnection) throws {
        let nothing: [UInt8] = []
        try db.execute(
            "UPDATE file_keys SET wrapped = \(nothing), ended_at = \(moment) WHERE file_id = \(file)")
    }

    /// Destroys the keys of all of a room's files.
    ///
    /// - Throws: `StorageError`.
    package static func destroy(of room: RoomID, at moment: Moment, _ db: any SQLConnection) throws {
        let nothing: [UInt8] = []
        try db.execute(
            """
            UPDATE file_keys SET wrapped = \(nothing), ended_at = \(moment)
            WHERE room_id = \(room) AND ended_at IS NULL
            """)
    }

    /// Files whose keys are destroyed and whose bytes may still be in the store.
    ///
    /// - Throws: `StorageError`.
    package static func ended(limit: Int, _ db: any SQLConnection) throws -> [FileID] {
        try db.all("SELECT file_id FROM file_keys WHERE ended_at IS NOT NULL ORDER BY ended_at LIMIT \(limit)") {
            $0.id(0)
        }
    }

    /// Forgets files whose bytes are out of the store.
    ///
    /// - Throws: `StorageError`.
    package static func forget(_ files: [FileID], _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM file_keys WHERE ended_at IS NOT NULL AND file_id IN \(list: files)")
    }
}
