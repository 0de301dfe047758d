package import Domain
import Wire

/// Checks a value against the part of JSON Schema that the catalog uses, strictly: a member that no schema names is a
/// problem too, since a field that nobody documented must not go out.
package struct SchemaCheck {
    private var problems: [String] = []

    /// What is wrong with a value, each with its path; empty when it is as the schema says.
    package static func problems(_ value: JSON, _ schema: JSON) -> [String] {
        var check = SchemaCheck()
        check.check(value, schema, at: "$")
        return check.problems
    }

    private mutating func check(_ value: JSON, _ schema: JSON, at path: String) {
        if let reference = schema["$ref"]?.string {
            let name = reference.split(separator: "/").last.map(String.init)
            guard let component = Components.all.first(where: { $0.name == name }) else {
                return problems.append("\(path): no component \(reference)")
            }
            return check(value, component.schema, at: path)
        }
        if let choices = schema["anyOf"]?.array {
            let fits = choices.contains { Self.problems(value, $0).isEmpty }
            if !fits { problems.append("\(path): fits none of its choices") }
            return
        }
        checkType(value, schema, at: path)
        if let const = schema["const"], const != value { problems.append("\(path): is not \(const)") }
        if let words = schema["enum"]?.array, !words.contains(value) { problems.append("\(path): not in enum") }
        checkParts(value, schema, at: path)
    }

    private mutating func checkType(_ value: JSON, _ schema: JSON, at path: String) {
        let types = schema["type"]?.array?.compactMap(\.string) ?? schema["type"]?.string.map { [$0] } ?? []
        guard !types.contains(value.schemaType) else { return }
        problems.append("\(path): is \(value.schemaType), not \(types)")
    }

    private mutating func checkParts(_ value: JSON, _ schema: JSON, at path: String) {
        switch value {
        case .array(let elements):
            guard let items = schema["items"] else { return }
            for (index, element) in elements.enumerated() { check(element, items, at: "\(path)[\(index)]") }
        case .object(let object):
            for name in schema["required"]?.array?.compactMap(\.string) ?? [] where object[name] == nil {
                problems.append("\(path): lacks \(name)")
            }
            for member in object.members {
                if let property = schema["properties"]?[member.name] ?? schema["additionalProperties"] {
                    check(member.value, property, at: "\(path).\(member.name)")
                } else if schema["properties"] != nil {
                    problems.append("\(path): \(member.name) is not documented")
                }
            }
        case .string(let text):
            if schema["format"]?.string == "uuid", !UUIDText.isValid(text) { problems.append("\(path): no UUID") }
            if schema["format"]?.string == "date-time", Moment(rfc3339: text)?.rfc3339 != text {
                problems.append("\(path): no moment with microseconds")
            }
        default: return
        }
    }
}

extension JSON {
    fileprivate var schemaType: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .int: "integer"
        case .double: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
