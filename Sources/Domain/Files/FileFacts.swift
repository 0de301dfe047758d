/// What is known of a file's content, found while it came in.
package struct FileFacts: Equatable, Sendable {
    /// Its name as people see it, made harmless.
    package let name: String
    /// Its size in bytes.
    package let size: Int64
    /// What its first bytes, its name and whoever sent it agree that it is.
    package let mediaType: String
    /// SHA-256 in hexadecimal digits.
    package let sha256: String
    package let description: String?

    /// States every field.
    package init(name: String, size: Int64, mediaType: String, sha256: String, description: String?) {
        self.name = name
        self.size = size
        self.mediaType = mediaType
        self.sha256 = sha256
        self.description = description
    }
}

/// Whether a file was looked through for malware.
package enum ScanStatus: String, Sendable, CaseIterable {
    /// No scanner was set up when it came in.
    case unscanned
    /// It waits for the scanner.
    case quarantined
    case clean, infected
    /// The scanner would not look through it.
    case unscannable
}

/// A file as those see it who may know of it.
package struct SharedFile: Sendable {
    package let id: FileID
    package let room: RoomID
    package let incidentKey: String?
    /// The message that it belongs to.
    package let message: EventID?
    package let uploader: PersonCard
    package let size: Int64
    package let classification: Classification
    /// Nil when the reader may only know that there is such a file.
    package let facts: FileFacts?
    package let reasons: [FileClassification.Reason]
    package let scanStatus: ScanStatus
    package let createdAt: Moment
    /// When its content was destroyed.
    package let shreddedAt: Moment?
    /// When its stored bytes were found to be changed.
    package let damagedAt: Moment?

    /// States every field.
    package init(
        id: FileID, room: RoomID, incidentKey: String?, message: EventID?, uploader: PersonCard, size: Int64,
        classification: Classification, facts: FileFacts?, reasons: [FileClassification.Reason],
        scanStatus: ScanStatus, createdAt: Moment, shreddedAt: Moment?, damagedAt: Moment?
    ) {
        self.id = id
        self.room = room
        self.incidentKey = incidentKey
        self.message = message
        self.uploader = uploader
        self.size = size
        self.classification = classification
        self.facts = facts
        self.reasons = reasons
        self.scanStatus = scanStatus
        self.createdAt = createdAt
        self.shreddedAt = shreddedAt
        self.damagedAt = damagedAt
    }
}
