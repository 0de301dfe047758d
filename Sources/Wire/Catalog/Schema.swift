package import Domain

/// Builds JSON Schema (draft 2020-12), which OpenAPI 3.1 and AsyncAPI 3.0 both carry.
package enum Schema {
    /// A property of an object.
    package struct Property: Sendable {
        let name: String
        let schema: JSON
        let isRequired: Bool
    }

    /// A property that is always there.
    package static func always(_ name: String, _ schema: JSON) -> Property {
        Property(name: name, schema: schema, isRequired: true)
    }

    /// A property that may be absent.
    package static func maybe(_ name: String, _ schema: JSON) -> Property {
        Property(name: name, schema: schema, isRequired: false)
    }

    /// An object with these properties; others are ignored when read and never written.
    package static func object(_ properties: [Property], _ description: String? = nil) -> JSON {
        var object: JSONObject = [
            "type": "object",
            "properties": .object(JSONObject(properties.map { (name: $0.name, value: $0.schema) })),
        ]
        let required = properties.filter(\.isRequired).map(\.name)
        if !required.isEmpty { object["required"] = JSON(required) }
        if let description { object["description"] = .string(description) }
        return .object(object)
    }

    /// An object whose member names are data.
    package static func map(of schema: JSON) -> JSON { ["type": "object", "additionalProperties": schema] }

    /// Any object at all.
    package static var anyObject: JSON { ["type": "object"] }

    /// A list.
    package static func list(of schema: JSON) -> JSON { ["type": "array", "items": schema] }

    /// A list that is read, with its bound.
    package static func list(of schema: JSON, max: Int) -> JSON {
        ["type": "array", "items": schema, "maxItems": .int(Int64(max))]
    }

    /// Any text.
    package static var text: JSON { ["type": "string"] }

    /// Text with bounds in characters; servers count bytes where the description says so.
    package static func text(min: Int = 0, max: Int, _ description: String? = nil) -> JSON {
        var object: JSONObject = ["type": "string"]
        if min > 0 { object["minLength"] = .int(Int64(min)) }
        object["maxLength"] = .int(Int64(max))
        if let description { object["description"] = .string(description) }
        return .object(object)
    }

    /// A UUID in its lower-case text form.
    package static var uuid: JSON { ["type": "string", "format": "uuid"] }

    /// RFC 3339 in UTC with microseconds.
    package static var moment: JSON { ["type": "string", "format": "date-time"] }

    /// A truth value.
    package static var bool: JSON { ["type": "boolean"] }

    /// A whole number within bounds.
    package static func int(min: Int64 = 0, max: Int64? = nil) -> JSON {
        var object: JSONObject = ["type": "integer", "minimum": .int(min)]
        if let max { object["maximum"] = .int(max) }
        return .object(object)
    }

    /// One of a type's words.
    package static func choice<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> JSON {
        choice(Choice.allCases.map(\.rawValue))
    }

    /// One of these words.
    package static func choice(_ words: [String]) -> JSON { ["type": "string", "enum": JSON(words)] }

    /// Exactly this word.
    package static func const(_ word: String) -> JSON { ["type": "string", "const": .string(word)] }

    /// A component by its name.
    package static func ref(_ name: String) -> JSON { ["$ref": .string("#/components/schemas/\(name)")] }

    /// The same or null.
    package static func nullable(_ schema: JSON) -> JSON {
        guard var object = schema.object, let type = object["type"]?.string, object["enum"] == nil else {
            return ["anyOf": [schema, ["type": "null"]]]
        }
        object["type"] = JSON([type, "null"])
        return .object(object)
    }
}
