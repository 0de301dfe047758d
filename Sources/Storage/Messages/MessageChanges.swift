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

    /// Destroys what a message's row tells of its content, and sets what remains of it. Its thread is counted anew, since a
    /// replay learns only here that a message without content belongs to one.
    ///
    /// - Throws: `StorageError`.
    package static func redact(
        _ id: EventID, _ remains: MessageRemains, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE messages SET type = \(remains.type), reply_to = \(remains.replyTo),
                thread_root = \(remains.threadRoot), ack_required = \(remains.ackRequired), content_seq = seq,
                revisions = \(remains.edits.count), edited_at = \(remains.editedAt), redacted_at = \(moment),
                pinned_by = NULL, pinned_at = NULL, pin_seq = NULL, client_key = NULL, content_mac = NULL
            WHERE id = \(id)
            """)
        try db.execute("DELETE FROM edits WHERE message_id = \(id)")
        for seq in remains.edits { try db.execute("INSERT INTO edits (message_id, seq) VALUES (\(id), \(seq))") }
        try db.execute(
            """
            DELETE FROM mentions WHERE (room_id, seq) IN (SELECT room_id, seq FROM messages WHERE id = \(id))
            """)
        if let root = remains.threadRoot { try recountReplies(of: root, db) }
    }

    private static func recountReplies(of root: EventID, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE messages SET
                reply_count = (SELECT COUNT(*) FROM messages r WHERE r.thread_root = \(root)),
                last_reply_at = (
                    SELECT r.created_at FROM messages r WHERE r.thread_root = \(root) ORDER BY r.seq DESC LIMIT 1)
            WHERE id = \(root)
            """)
    }

    /// Which redacted message each of these seqs of a room was an edit of.
    ///
    /// - Throws: `StorageError`.
    package static func redactedEdits(
        _ room: RoomID, seqs: [Int64], _ db: any SQLConnection
    ) throws -> [Int64: EventID] {
        guard !seqs.isEmpty else { return [:] }
        let pairs: [(Int64, EventID)] = try db.all(
            """
            SELECT x.seq, x.message_id FROM messages m JOIN edits x ON x.message_id = m.id
            WHERE m.room_id = \(room) AND m.redacted_at IS NOT NULL AND x.seq IN \(list: seqs)
            """
        ) { ($0.int(0), $0.id(1)) }
        return Dictionary(pairs) { first, _ in first }
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
