package import Domain

/// What a request with an idempotency key came to, as stored.
package struct RecordedRequest: Sendable, Equatable {
    /// A keyed digest of the request's body.
    package let requestMAC: [UInt8]
    /// The status it was answered with.
    package let status: Int64
    /// What it was about, as the one who recorded it names it; ids, never content.
    package let subject: String

    /// States every field.
    package init(requestMAC: [UInt8], status: Int64, subject: String) {
        self.requestMAC = requestMAC
        self.status = status
        self.subject = subject
    }
}

/// Requests that carried an idempotency key.
package enum IdempotencyQueries {
    /// What the request with this hash of principal, route and key came to, unless that was too long ago.
    ///
    /// - Throws: `StorageError`.
    package static func find(_ hash: [UInt8], at now: Moment, _ db: any SQLConnection) throws -> RecordedRequest? {
        try db.first(
            "SELECT request_mac, status, subject FROM idempotency WHERE hash = \(hash) AND expires_at >= \(now)"
        ) { row in RecordedRequest(requestMAC: row.bytes(0), status: row.int(1), subject: row.text(2)) }
    }

    /// Forgets the requests that made something, with the digests of their bodies. It looks through a day's requests, which is
    /// what the table holds.
    ///
    /// - Throws: `StorageError`.
    package static func forget(subject: String, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM idempotency WHERE subject = \(subject)")
    }

    /// Forgets the requests that made a room or something in it, with the digests of their bodies.
    ///
    /// - Throws: `StorageError`.
    package static func forget(room: RoomID, _ db: any SQLConnection) throws {
        try db.execute(
            """
            DELETE FROM idempotency WHERE subject IN (SELECT id FROM messages WHERE room_id = \(room))
                OR subject = \(room)
                OR subject IN (SELECT incident_id FROM rooms WHERE id = \(room) AND incident_id IS NOT NULL)
            """)
    }

    /// Keeps what a request came to; one that has run out is replaced.
    ///
    /// - Throws: `StorageError`.
    package static func insert(
        _ hash: [UInt8], _ request: RecordedRequest, expiresAt: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute("DELETE FROM idempotency WHERE hash = \(hash)")
        try db.execute(
            """
            INSERT INTO idempotency (hash, request_mac, status, subject, expires_at)
            VALUES (\(hash), \(request.requestMAC), \(request.status), \(request.subject), \(expiresAt))
            """)
    }
}
