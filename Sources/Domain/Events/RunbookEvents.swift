/// A version of a runbook was saved; in the house log. It carries the document whole, so that what ran can be read later.
package struct RunbookSaved: EventBody, Equatable {
    package static let type = "runbook.saved"
    package let name: String
    /// From 1, without a hole.
    package let version: Int64
    package let title: String
    package let risk: Runbook.Risk
    /// SHA-256 of the document's bytes, in hexadecimal digits.
    package let digest: String
    package let source: String

    /// States every field.
    package init(name: String, version: Int64, title: String, risk: Runbook.Risk, digest: String, source: String) {
        self.name = name
        self.version = version
        self.title = title
        self.risk = risk
        self.digest = digest
        self.source = source
    }

    package init(_ fields: Fields) throws {
        name = try fields.text("name", max: Limits.runbookNameBytesMax)
        version = try fields.required("version", fields.int("version", in: 1...Int64.max))
        title = try fields.text("title", max: Limits.titleBytesMax)
        risk = try fields.required("risk", fields.choice("risk"))
        digest = try fields.text("digest", max: 64)
        source = try fields.text("source", max: Limits.runbookBytesMax)
    }

    package var json: JSON {
        [
            "name": .string(name), "version": .int(version), "title": .string(title),
            "risk": .string(risk.rawValue), "digest": .string(digest), "source": .string(source),
        ]
    }
}

/// A secret of the runbooks was set; in the house log. What it is stands in no event.
package struct RunbookSecretSet: EventBody, Equatable {
    package static let type = "runbook.secret_set"
    package let name: String

    /// Names it.
    package init(name: String) { self.name = name }
    package init(_ fields: Fields) throws { name = try fields.text("name", max: Limits.runbookNameBytesMax) }
    package var json: JSON { ["name": .string(name)] }
}

/// A secret of the runbooks was taken away; in the house log.
package struct RunbookSecretRemoved: EventBody, Equatable {
    package static let type = "runbook.secret_removed"
    package let name: String

    /// Names it.
    package init(name: String) { self.name = name }
    package init(_ fields: Fields) throws { name = try fields.text("name", max: Limits.runbookNameBytesMax) }
    package var json: JSON { ["name": .string(name)] }
}
