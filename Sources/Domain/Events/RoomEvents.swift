/// A room came to be.
package struct RoomCreated: EventBody, Equatable {
    package static let type = "room.created"
    package let slug: String
    package let name: String
    package let description: String
    package let incident: IncidentID?
    package let isPrivate: Bool
    package let classification: Classification

    /// States every field.
    package init(
        slug: String, name: String, description: String, incident: IncidentID?, isPrivate: Bool,
        classification: Classification
    ) {
        self.slug = slug
        self.name = name
        self.description = description
        self.incident = incident
        self.isPrivate = isPrivate
        self.classification = classification
    }

    package init(_ fields: Fields) throws {
        slug = try fields.text("slug", max: Limits.slugBytesMax)
        name = try fields.text("name", max: Limits.titleBytesMax, blank: true)
        description = try fields.text("description", max: Limits.descriptionBytesMax, blank: true)
        incident = try fields.id("incident")
        isPrivate = try fields.bool("private") ?? false
        classification = try fields.classification("classification") ?? .internal
    }

    package var json: JSON {
        [
            "slug": .string(slug), "name": .string(name), "description": .string(description),
            "incident": JSON(incident?.text), "private": .bool(isPrivate),
            "classification": .string(classification.name),
        ]
    }
}

/// A room's name, description or visibility changed; absent fields stayed.
package struct RoomUpdated: EventBody, Equatable {
    package static let type = "room.updated"
    package let name: String?
    package let description: String?
    package let isPrivate: Bool?

    /// States the changed fields.
    package init(name: String?, description: String?, isPrivate: Bool?) {
        self.name = name
        self.description = description
        self.isPrivate = isPrivate
    }

    package init(_ fields: Fields) throws {
        name = try fields.optionalText("name", max: Limits.titleBytesMax)
        description = try fields.optionalText("description", max: Limits.descriptionBytesMax, blank: true)
        isPrivate = try fields.bool("private")
    }

    package var json: JSON {
        var object = JSONObject()
        if let name { object["name"] = .string(name) }
        if let description { object["description"] = .string(description) }
        if let isPrivate { object["private"] = .bool(isPrivate) }
        return .object(object)
    }
}

/// A room was closed for writing.
package struct RoomArchived: EventBody, Equatable {
    package static let type = "room.archived"

    /// It has no fields.
    package init() {}
    package init(_ fields: Fields) throws {}
    package var json: JSON { [:] }
}

extension Fields {
    /// A classification by its name, or nil when absent.
    ///
    /// - Throws: `Refusal` when the name is none of them.
    package func classification(_ name: String) throws -> Classification? {
        guard let text = try optionalText(name, max: 64) else { return nil }
        guard let level = Classification(name: text) else {
            throw Refusal.invalid(name, "\"\(text)\" is not a valid choice.")
        }
        return level
    }

    /// A value that must be there.
    ///
    /// - Throws: `Refusal` naming the field when it is absent.
    package func required<Value>(_ name: String, _ value: Value?) throws -> Value {
        guard let value else { throw Refusal.invalid(name, "This field is required.") }
        return value
    }
}
