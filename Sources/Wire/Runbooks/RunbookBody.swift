package import Domain

/// Runbooks as REST bodies.
package enum RunbookBody {
    /// A version; its document too unless it stands in a list.
    package static func json(_ version: RunbookVersion, isListed: Bool) -> JSON {
        var object: JSONObject = [
            "name": .string(version.name), "version": .int(version.version), "title": .string(version.title),
            "risk": .string(version.risk.rawValue), "sha256": .string(version.digest),
            "saved_by": PersonBody.card(version.savedBy), "saved_at": JSON(version.savedAt),
        ]
        if !isListed { object["source"] = .string(version.source) }
        return .object(object)
    }

    /// A secret, without what it is.
    package static func json(_ secret: RunbookSecret) -> JSON {
        [
            "name": .string(secret.name), "set_by": PersonBody.card(secret.setBy), "set_at": JSON(secret.setAt),
        ]
    }

    /// The schemas of these bodies.
    static var components: [(name: String, schema: JSON)] {
        let listed = [
            Schema.always("name", Schema.text), Schema.always("version", Schema.int(min: 1)),
            Schema.always("title", Schema.text), Schema.always("risk", Schema.choice(Runbook.Risk.self)),
            Schema.always("sha256", Schema.text), Schema.always("saved_by", Schema.ref("PersonCard")),
            Schema.always("saved_at", Schema.moment),
        ]
        return [
            ("RunbookInList", Schema.object(listed)),
            ("Runbook", Schema.object(listed + [Schema.always("source", Schema.text)])),
            (
                "RunbookSecret",
                Schema.object(
                    [
                        Schema.always("name", Schema.text), Schema.always("set_by", Schema.ref("PersonCard")),
                        Schema.always("set_at", Schema.moment),
                    ], "A secret that header fields of runbooks may name. What it is, is shown to nobody.")
            ),
        ]
    }
}
