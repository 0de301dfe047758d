package import Domain

/// What changes a stored message: replies, edits, deletion, pins.
package enum MessageChanges {
    /// Counts a reply on its thread's root.
    ///
    /// - Throws: `StorageError`.
    package static func countReply(root: EventID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE messages SET reply_count = reply_count + 1, last_reply_at = \(moment) WHERE id = \(root)
            """)
    }

    /// Points a message at the edit that holds its present content.
    ///
    /// - Throws: `StorageError`.
    package static func edit(_ id: EventID, contentSeq: Int64, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE messages SET content_seq = \(contentSeq), edited_at = \(moment), revisions = revisions + 1
            WHERE id = \(id)
            """)
        try db.execute("INSERT INTO edits (message_id, seq) VALUES (\(id), \(contentSeq))")
    }

    /// The seqs of a message's edits, oldest first.
    ///
    /// - Throws: `StorageError`.
    package static func edits(_ id: EventID, _ db: any SQLConnection) throws -> [Int64] {
        try db.all("SELECT seq FROM edits WHERE message_id = \(id) ORDER BY seq") { $0.int(0) }
    }

    /// Marks a message as deleted and takes it off the pins.
    ///
    /// - Throws: `StorageError`.
    package static func delete(_ id: EventID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE messages SET deleted_at = \(moment), pinned_by = NULL, pinned_at = NULL, pin_seq = NULL
            WHERE id = \(id)
            """)
    }

    /// Pins a message.
    ///
    /// - Throws: `StorageError`.
    package static func pin(
        _ id: EventID, by person: Actor, at moment: Moment, seq: Int64, _ db: any SQLConnection
    ) throws {
        try db.execute(
            "UPDATE messages SET pinned_by = \(person), pinned_at = \(moment), pin_seq = \(seq) WHERE id = \(id)")
    }

    /// Takes a message off the pins.
    ///
    /// - Throws: `StorageError`.
    package static func unpin(_ id: EventID, _ db: any SQLConnection) throws {
        try db.execute("UPDATE messages SET pinned_by = NULL, pinned_at = NULL, pin_seq = NULL WHERE id = \(id)")
    }

    /// Which of these messages are deleted.
    ///
    /// - Throws: `StorageError`.
    package static func deleted(among ids: [EventID], _ db: any SQLConnection) throws -> Set<EventID> {
        guard !ids.isEmpty else { return [] }
        return Set(
            try db.all("SELECT id FROM messages WHERE id IN \(list: ids) AND deleted_at IS NOT NULL") { $0.id(0) })
    }
}
