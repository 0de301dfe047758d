/// What is sealed of a file: its facts and why it is as secret as it is.
package struct FileDetails: Equatable, Sendable {
    /// The column that holds them.
    package static let column = "files.details"

    package let facts: FileFacts
    package private(set) var reasons: FileClassification

    /// States both.
    package init(facts: FileFacts, reasons: FileClassification) {
        self.facts = facts
        self.reasons = reasons
    }

    /// Reads the stored text.
    ///
    /// - Throws: `Refusal` or what the parser throws for a damaged one.
    package init(opened text: String) throws {
        let fields = try Fields(JSONParser.parse(Array(text.utf8)))
        facts = FileFacts(
            name: try fields.text("filename", max: Limits.fileNameBytesMax),
            size: try fields.required("size", fields.int("size", in: 0...Int64.max)),
            mediaType: try fields.text("content_type", max: Limits.fileNameBytesMax),
            sha256: try fields.text("sha256", max: 64),
            description: try fields.optionalText("description", max: Limits.reasonBytesMax, blank: true))
        reasons = try FileClassification(recorded: "reasons", fields)
    }

    /// The stored text.
    package var json: JSON {
        [
            "filename": .string(facts.name), "size": .int(facts.size), "content_type": .string(facts.mediaType),
            "sha256": .string(facts.sha256), "description": JSON(facts.description), "reasons": reasons.json,
        ]
    }

    /// Notes that somebody made it more or less secret.
    package mutating func note(_ level: Classification, _ why: String?) {
        let reason = FileClassification.Reason(.person, level, why ?? "somebody made it \(level.name)")
        reasons = FileClassification(reasons.reasons + [reason])
    }
}
