/// A file was shared in a room. Its content is in the store of files, under a key of its own.
package struct FileUploaded: EventBody, Equatable {
    package static let type = "file.uploaded"
    package let file: FileID
    package let facts: FileFacts
    package let classification: FileClassification
    /// The message that it belongs to.
    package let message: EventID?
    package let scanStatus: ScanStatus
    /// True when it is more secret than the room was: the room's frames then tell that it is there and no more.
    package let isAboveRoom: Bool

    /// States every field.
    package init(
        file: FileID, facts: FileFacts, classification: FileClassification, message: EventID?,
        scanStatus: ScanStatus, isAboveRoom: Bool
    ) {
        self.file = file
        self.facts = facts
        self.classification = classification
        self.message = message
        self.scanStatus = scanStatus
        self.isAboveRoom = isAboveRoom
    }

    package init(_ fields: Fields) throws {
        file = try fields.required("file", fields.id("file"))
        facts = FileFacts(
            name: try fields.text("filename", max: Limits.fileNameBytesMax),
            size: try fields.required("size", fields.int("size", in: 0...Int64.max)),
            mediaType: try fields.text("content_type", max: Limits.fileNameBytesMax),
            sha256: try fields.text("sha256", max: 64),
            description: try fields.optionalText("file_description", max: Limits.reasonBytesMax, blank: true))
        classification = try FileClassification(recorded: "reasons", fields)
        message = try fields.id("message")
        scanStatus = try fields.required("scan", fields.choice("scan"))
        isAboveRoom = try fields.required("above_room", fields.bool("above_room"))
    }

    package var json: JSON {
        [
            "file": .string(file.text), "filename": .string(facts.name), "size": .int(facts.size),
            "content_type": .string(facts.mediaType), "sha256": .string(facts.sha256),
            "file_description": JSON(facts.description), "reasons": classification.json,
            "message": JSON(message?.text), "scan": .string(scanStatus.rawValue), "above_room": .bool(isAboveRoom),
        ]
    }
}

/// Somebody made a file more or less secret; it carries every reason as it stands after.
package struct FileClassified: EventBody, Equatable {
    package static let type = "file.classified"
    package let file: FileID
    package let from: Classification
    package let to: Classification
    package let why: String?

    /// States every field.
    package init(file: FileID, from: Classification, to: Classification, why: String?) {
        self.file = file
        self.from = from
        self.to = to
        self.why = why
    }

    package init(_ fields: Fields) throws {
        file = try fields.required("file", fields.id("file"))
        from = try fields.required("from", fields.classification("from"))
        to = try fields.required("to", fields.classification("to"))
        why = try fields.optionalText("why", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        ["file": .string(file.text), "from": .string(from.name), "to": .string(to.name), "why": JSON(why)]
    }
}

/// The stored bytes of a file are not those that were shared.
package struct FileDamaged: EventBody, Equatable {
    package static let type = "file.damaged"
    package let file: FileID

    /// Names the file.
    package init(file: FileID) { self.file = file }

    package init(_ fields: Fields) throws { file = try fields.required("file", fields.id("file")) }

    package var json: JSON { ["file": .string(file.text)] }
}

/// A scanner said what it found in a file.
package struct FileScanned: EventBody, Equatable {
    package static let type = "file.scanned"
    package let file: FileID
    package let status: ScanStatus
    /// What the scanner calls what it found, or why it did not look.
    package let why: String?

    /// States every field.
    package init(file: FileID, status: ScanStatus, why: String?) {
        self.file = file
        self.status = status
        self.why = why
    }

    package init(_ fields: Fields) throws {
        file = try fields.required("file", fields.id("file"))
        status = try fields.required("status", fields.choice("status"))
        why = try fields.optionalText("why", max: Limits.scanNameBytesMax)
    }

    package var json: JSON {
        ["file": .string(file.text), "status": .string(status.rawValue), "why": JSON(why)]
    }
}

/// The content of a file was destroyed; what it was called and what it weighed stays in the record.
package struct FileShredded: EventBody, Equatable {
    package static let type = "file.shredded"
    package let file: FileID
    package let why: String
    /// The policy under which its time was over; nil when a person destroyed it.
    package let policy: RetentionPolicyID?

    /// States every field.
    package init(file: FileID, why: String, policy: RetentionPolicyID?) {
        self.file = file
        self.why = why
        self.policy = policy
    }

    package init(_ fields: Fields) throws {
        file = try fields.required("file", fields.id("file"))
        why = try fields.text("why", max: Limits.reasonBytesMax)
        policy = try fields.id("policy")
    }

    package var json: JSON {
        ["file": .string(file.text), "why": .string(why), "policy": JSON(policy?.text)]
    }
}

/// Somebody had the content of a file before them; stands in the house log, so that it outlives the room.
package struct FileAccessed: EventBody, Equatable {
    package static let type = "file.accessed"
    package let file: FileID
    package let access: FileAccessType
    /// Where it was asked from.
    package let address: String?
    package let note: String?

    /// States every field.
    package init(file: FileID, access: FileAccessType, address: String?, note: String?) {
        self.file = file
        self.access = access
        self.address = address
        self.note = note
    }

    package init(_ fields: Fields) throws {
        file = try fields.required("file", fields.id("file"))
        access = try fields.required("access", fields.choice("access"))
        address = try fields.optionalText("address", max: Limits.fileNameBytesMax)
        note = try fields.optionalText("note", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        [
            "file": .string(file.text), "access": .string(access.rawValue), "address": JSON(address),
            "note": JSON(note),
        ]
    }
}
