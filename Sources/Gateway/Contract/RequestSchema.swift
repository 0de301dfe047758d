import Domain
import Wire

/// What a request may carry, as `/openapi.json` says it: somewhat more than the reference page shows to people, because
/// fields are read as Django REST Framework reads them (`Fields`, `Query`).
enum RequestSchema {
    /// A body. A number stands for its text and the other way round, and null for a field that may be absent.
    static func body(_ schema: JSON) -> JSON {
        guard var object = schema.object, let properties = schema["properties"]?.object else { return schema }
        let required = Set(schema["required"]?.array?.compactMap(\.string) ?? [])
        object["properties"] = .object(
            JSONObject(
                properties.members.map { member in
                    let read = orItsText(member.value)
                    return (name: member.name, value: required.contains(member.name) ? read : orNull(read))
                }))
        return .object(object)
    }

    /// A parameter of the query. An empty value counts as none, as filters do it in Django.
    static func query(_ schema: JSON) -> JSON {
        let isAnyText =
            schema["type"]?.string == "string"
            && ["enum", "format", "minLength", "pattern"].allSatisfy { schema[$0] == nil }
        if isAnyText { return schema }
        return ["anyOf": [schema, ["const": ""]]]
    }

    private static func orItsText(_ schema: JSON) -> JSON {
        guard var object = schema.object, schema["enum"] == nil, schema["const"] == nil, schema["format"] == nil else {
            return schema
        }
        let types = schema["type"]?.array?.compactMap(\.string) ?? schema["type"]?.string.map { [$0] } ?? []
        if types.contains("string"), !types.contains("integer") {
            object["type"] = JSON(types + ["integer"])
        } else if types.contains("integer"), !types.contains("string") {
            object["type"] = JSON(types + ["string"])
        }
        return .object(object)
    }

    private static func orNull(_ schema: JSON) -> JSON {
        guard var object = schema.object, let types = schema["type"]?.array?.compactMap(\.string),
            schema["enum"] == nil
        else { return schema["anyOf"] == nil ? Schema.nullable(schema) : schema }
        if !types.contains("null") { object["type"] = JSON(types + ["null"]) }
        return .object(object)
    }
}
