/// How somebody came by the content of a file.
package enum FileAccessType: String, Sendable, CaseIterable {
    case view = "VIEW"
    case download = "DOWNLOAD"
    case preview = "PREVIEW"
    case print = "PRINT"
    case transfer = "TRANSFER"
}

/// One line of a file's custody: who had it, when, from where, why.
package struct FileAccessEntry: Sendable {
    /// The event that recorded it.
    package let id: EventID
    /// The event's place in the record, by which it can be proven.
    package let position: Int64
    /// Its number in the house log.
    package let seq: Int64
    package let file: FileID
    package let type: FileAccessType
    package let person: PersonCard
    /// Where it was asked from; nil where that is not known.
    package let address: String?
    package let note: String?
    package let at: Moment

    /// States every field.
    package init(
        id: EventID, position: Int64, seq: Int64, file: FileID, type: FileAccessType, person: PersonCard,
        address: String?,
        note: String?, at: Moment
    ) {
        self.id = id
        self.position = position
        self.seq = seq
        self.file = file
        self.type = type
        self.person = person
        self.address = address
        self.note = note
        self.at = at
    }
}

/// Everything that the record has of one file, in the order in which it happened.
package struct CustodySheet: Sendable {
    /// One thing that happened to the file.
    package struct Entry: Sendable {
        package let id: EventID
        package let position: Int64
        /// `shared`, `classified`, `DOWNLOAD` …
        package let what: String
        package let person: PersonCard
        package let address: String?
        package let note: String?
        package let at: Moment
        /// Of the leaf in the record's tree, in hexadecimal digits.
        package let leafHash: String

        /// States every field.
        package init(
            id: EventID, position: Int64, what: String, person: PersonCard, address: String?, note: String?,
            at: Moment, leafHash: String
        ) {
            self.id = id
            self.position = position
            self.what = what
            self.person = person
            self.address = address
            self.note = note
            self.at = at
            self.leafHash = leafHash
        }
    }

    /// What looking at every stored byte came to.
    package enum HashCheck: String, Sendable, CaseIterable {
        /// Every byte is the one that was shared.
        case intact
        case damaged
        /// The content was destroyed on purpose.
        case shredded
    }

    package let file: SharedFile
    package let hashCheck: HashCheck
    package let checkedAt: Moment
    package let entries: [Entry]

    /// States every field.
    package init(file: SharedFile, hashCheck: HashCheck, checkedAt: Moment, entries: [Entry]) {
        self.file = file
        self.hashCheck = hashCheck
        self.checkedAt = checkedAt
        self.entries = entries
    }
}
