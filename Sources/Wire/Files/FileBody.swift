package import Domain

/// Files and who had them, as REST shows them.
package enum FileBody {
    /// A file. What may not be known of it is null; `address` is where its content is.
    package static func json(_ file: SharedFile, address: String) -> JSON {
        [
            "id": .string(file.id.text), "war_room": .string(file.room.text), "incident": JSON(file.incidentKey),
            "message": JSON(file.message?.text), "uploaded_by": PersonBody.card(file.uploader),
            "filename": JSON(file.facts?.name), "original_filename": JSON(file.facts?.name),
            "size": .int(file.size), "content_type": JSON(file.facts?.mediaType), "sha256": JSON(file.facts?.sha256),
            "description": JSON(file.facts?.description), "classification": .string(file.classification.name),
            "classification_reasons": .array(file.reasons.map(reason)),
            "scan_status": .string(file.scanStatus.rawValue),
            "retention_until": .null, "download_url": file.shreddedAt == nil ? .string(address) : .null,
            "created_at": JSON(file.createdAt), "shredded_at": JSON(file.shreddedAt),
            "damaged_at": JSON(file.damagedAt),
        ]
    }

    private static func reason(_ reason: FileClassification.Reason) -> JSON {
        [
            "source": .string(reason.source.rawValue), "classification": .string(reason.level.name),
            "reason": .string(reason.text),
        ]
    }

    /// One access to a file.
    package static func json(_ entry: FileAccessEntry) -> JSON {
        [
            "id": .string(entry.id.text), "position": .int(entry.position), "file": .string(entry.file.text),
            "access_type": .string(entry.type.rawValue), "user": PersonBody.card(entry.person),
            "address": JSON(entry.address), "note": JSON(entry.note), "at": JSON(entry.at),
        ]
    }

    /// What every reader of a room is told of a file: that it is there, and what it is unless it is above them.
    static func frame(_ body: FileUploaded, isWithheld: Bool) -> JSON {
        var file: JSONObject = [
            "id": .string(body.file.text), "classification": .string(body.classification.level.name),
            "size": .int(body.facts.size),
        ]
        if !isWithheld {
            file["filename"] = .string(body.facts.name)
            file["content_type"] = .string(body.facts.mediaType)
            file["message"] = JSON(body.message?.text)
        }
        return .object(file)
    }

    private static let level = Schema.choice(Classification.allCases.map(\.name))

    static var frameSchema: JSON {
        Schema.object(
            [
                Schema.always("id", Schema.uuid), Schema.always("classification", level),
                Schema.always("size", Schema.int()), Schema.maybe("filename", Schema.text),
                Schema.maybe("content_type", Schema.text), Schema.maybe("message", Schema.nullable(Schema.uuid)),
            ], "Of a file that is above the room only the first three.")
    }

    static var classifiedFrameSchema: JSON {
        Schema.object([Schema.always("id", Schema.uuid), Schema.always("classification", level)])
    }

    static var schema: JSON {
        let reason = Schema.object([
            Schema.always("source", Schema.choice(FileClassification.Source.self)),
            Schema.always("classification", level), Schema.always("reason", Schema.text),
        ])
        let text = Schema.nullable(Schema.text)
        let moment = Schema.nullable(Schema.moment)
        return Schema.object(
            [
                Schema.always("id", Schema.uuid), Schema.always("war_room", Schema.uuid),
                Schema.always("incident", text), Schema.always("message", Schema.nullable(Schema.uuid)),
                Schema.always("uploaded_by", Schema.ref("PersonCard")), Schema.always("filename", text),
                Schema.always("original_filename", text), Schema.always("size", Schema.int()),
                Schema.always("content_type", text), Schema.always("sha256", text), Schema.always("description", text),
                Schema.always("classification", level),
                Schema.always("classification_reasons", Schema.list(of: reason)),
                Schema.always("scan_status", Schema.choice(ScanStatus.self)), Schema.always("retention_until", moment),
                Schema.always("download_url", text), Schema.always("created_at", Schema.moment),
                Schema.always("shredded_at", moment), Schema.always("damaged_at", moment),
            ], "A file; what its reader may not know is null.")
    }

    static var accessSchema: JSON {
        Schema.object(
            [
                Schema.always("id", Schema.uuid), Schema.always("position", Schema.int(min: 1)),
                Schema.always("file", Schema.uuid), Schema.always("access_type", Schema.choice(FileAccessType.self)),
                Schema.always("user", Schema.ref("PersonCard")), Schema.always("address", Schema.nullable(Schema.text)),
                Schema.always("note", Schema.nullable(Schema.text)), Schema.always("at", Schema.moment),
            ], "That somebody had a file; `id` and `position` find the entry in the record.")
    }
}
