package import Domain

/// An incident as stored: what people wrote about it is sealed as one.
package struct IncidentRow: Sendable {
    package let id: IncidentID
    package let number: Int64
    /// Its first room, whose log holds its events.
    package let room: RoomID
    package let status: IncidentStatus
    package let severity: Severity
    package let realness: IncidentRealness
    package let type: IncidentType
    package let isPrivate: Bool
    package let classification: Classification
    package let reporter: Actor
    package let assignee: PersonID?
    /// Why it is over.
    package let closure: ClosureReason?
    package let details: [UInt8]
    package let createdAt: Moment
    package let updatedAt: Moment
    package let version: Int64

    /// States every field.
    package init(
        id: IncidentID, number: Int64, room: RoomID, status: IncidentStatus, severity: Severity,
        realness: IncidentRealness, type: IncidentType, isPrivate: Bool, classification: Classification,
        reporter: Actor, assignee: PersonID?, closure: ClosureReason? = nil, details: [UInt8], createdAt: Moment,
        updatedAt: Moment, version: Int64
    ) {
        self.id = id
        self.number = number
        self.room = room
        self.status = status
        self.severity = severity
        self.realness = realness
        self.type = type
        self.isPrivate = isPrivate
        self.classification = classification
        self.reporter = reporter
        self.assignee = assignee
        self.closure = closure
        self.details = details
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
    }
}

/// What a listing of incidents asks for; empty lists and nil do not filter.
package struct IncidentListing: Sendable {
    package var statuses: [IncidentStatus] = []
    package var severities: [Severity] = []
    /// `created_at`, `updated_at`, `severity` or `number`, with a leading `-` to reverse.
    package var ordering = "-number"

    /// No filter.
    package init() {}
}

/// Queries of incidents.
package enum IncidentQueries {
    private static let columns: SQL = """
        i.id, i.number, i.room_id, i.status, i.severity, i.realness, i.type, i.is_private, i.classification,
        i.reporter, i.assignee, i.details, i.created_at, i.updated_at, i.version, i.closure_reason
        """

    /// Adds an incident.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ row: IncidentRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO incidents (id, number, room_id, status, severity, realness, type, is_private, classification,
                reporter, assignee, details, created_at, updated_at, version)
            VALUES (\(row.id), \(row.number), \(row.room), \(row.status), \(row.severity), \(row.realness),
                \(row.type), \(row.isPrivate), \(row.classification), \(row.reporter), \(row.assignee),
                \(row.details), \(row.createdAt), \(row.updatedAt), \(row.version))
            """)
    }

    /// The highest number given so far, 0 when there is no incident.
    ///
    /// - Throws: `StorageError`.
    package static func lastNumber(_ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT MAX(number) FROM incidents")
    }

    /// The incident of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func incident(_ id: IncidentID, _ db: any SQLConnection) throws -> IncidentRow? {
        try db.first("SELECT \(columns) FROM incidents i WHERE i.id = \(id)", read)
    }

    /// The incident of a number, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func incident(number: Int64, _ db: any SQLConnection) throws -> IncidentRow? {
        try db.first("SELECT \(columns) FROM incidents i WHERE i.number = \(number)", read)
    }

    /// Incidents of whose first room the viewer may know, a page of them, and how many there are in all.
    ///
    /// - Throws: `StorageError`.
    package static func list(
        _ listing: IncidentListing, seenBy viewer: Viewer, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> (incidents: [IncidentRow], count: Int64) {
        var filter: SQL = """
             FROM incidents i JOIN rooms r ON r.id = i.room_id
            LEFT JOIN members m ON m.room_id = r.id AND m.person_id = \(viewer.person)
            WHERE r.shredded_at IS NULL\(viewer.condition)
            """
        if !listing.statuses.isEmpty { filter += " AND i.status IN \(list: listing.statuses)" }
        if !listing.severities.isEmpty { filter += " AND i.severity IN \(list: listing.severities)" }
        let count = try db.number("SELECT COUNT(*)\(filter)")
        let sql: SQL = "SELECT \(columns)\(filter)\(order(listing.ordering)) LIMIT \(limit) OFFSET \(offset)"
        return (try db.all(sql, read), count)
    }

    private static func order(_ ordering: String) -> SQL {
        switch ordering {
        case "created_at", "number": " ORDER BY i.number"
        case "updated_at": " ORDER BY i.updated_at, i.number"
        case "-updated_at": " ORDER BY i.updated_at DESC, i.number DESC"
        case "severity": " ORDER BY i.severity, i.number DESC"
        case "-severity": " ORDER BY i.severity DESC, i.number DESC"
        default: " ORDER BY i.number DESC"
        }
    }

    /// An incident's rooms, the first one first.
    ///
    /// - Throws: `StorageError`.
    package static func rooms(_ id: IncidentID, _ db: any SQLConnection) throws -> [RoomID] {
        try db.all(
            "SELECT id FROM rooms WHERE incident_id = \(id) AND shredded_at IS NULL ORDER BY created_at, id"
        ) { $0.id(0) }
    }

    /// Moves an incident to another status, for a reason when it is over, and raises its version.
    ///
    /// - Throws: `StorageError`.
    package static func move(
        _ id: IncidentID, to status: IncidentStatus, closure: ClosureReason?, at moment: Moment,
        _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE incidents SET status = \(status), closure_reason = \(closure), version = version + 1,
                updated_at = \(moment)
            WHERE id = \(id)
            """)
    }

    /// Changes an incident and raises its version; nil leaves a field.
    ///
    /// - Throws: `StorageError`.
    package static func update(
        _ id: IncidentID, severity: Severity? = nil, type: IncidentType? = nil,
        details: [UInt8]? = nil, at moment: Moment, _ db: any SQLConnection
    ) throws {
        if let severity { try db.execute("UPDATE incidents SET severity = \(severity) WHERE id = \(id)") }
        if let type { try db.execute("UPDATE incidents SET type = \(type) WHERE id = \(id)") }
        if let details { try db.execute("UPDATE incidents SET details = \(details) WHERE id = \(id)") }
        try db.execute("UPDATE incidents SET version = version + 1, updated_at = \(moment) WHERE id = \(id)")
    }

    /// Sets how secret an incident is and raises its version.
    ///
    /// - Throws: `StorageError`.
    package static func classify(
        _ id: IncidentID, _ level: Classification, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE incidents SET classification = \(level), version = version + 1, updated_at = \(moment)
            WHERE id = \(id)
            """)
    }

    /// Makes the incident whose first room this is as visible as the room; nothing when there is none.
    ///
    /// - Throws: `StorageError`.
    package static func update(of room: RoomID, isPrivate: Bool, _ db: any SQLConnection) throws {
        try db.execute("UPDATE incidents SET is_private = \(isPrivate) WHERE room_id = \(room)")
    }

    /// Sets or clears the assignee and raises the version.
    ///
    /// - Throws: `StorageError`.
    package static func assign(
        _ id: IncidentID, _ person: PersonID?, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE incidents SET assignee = \(person), version = version + 1, updated_at = \(moment) WHERE id = \(id)
            """)
    }

    private static func read(_ row: any SQLRow) throws -> IncidentRow {
        IncidentRow(
            id: row.id(0), number: row.int(1), room: row.id(2), status: try row.choice(3), severity: try row.choice(4),
            realness: try row.choice(5), type: try row.choice(6), isPrivate: row.bool(7),
            classification: try row.classification(8), reporter: Actor(trusted: row.text(9)),
            assignee: row.optionalID(10), closure: row.isNull(15) ? nil : try row.choice(15), details: row.bytes(11),
            createdAt: row.moment(12), updatedAt: row.moment(13), version: row.int(14))
    }
}
