/// Reads the fields of an object that came from outside; every complaint names the field, in the words of Django REST
/// Framework, which existing clients show to people.
package struct Fields {
    /// The object as it came.
    package let object: JSONObject

    /// Reads an object's fields.
    package init(_ object: JSONObject) { self.object = object }

    /// Reads a value that must be an object.
    ///
    /// - Throws: `Refusal` `invalid` when it is something else.
    package init(_ value: JSON) throws {
        guard case .object(let object) = value else {
            throw Refusal.invalid("non_field_errors", "Invalid data. Expected a dictionary, but got \(value.typeName).")
        }
        self.object = object
    }

    /// True when the field stands there, even as null.
    package func has(_ name: String) -> Bool { object[name] != nil }

    /// Text that must be there.
    ///
    /// - Throws: `Refusal` naming the field and the limit. `max` counts UTF-8 bytes.
    package func text(_ name: String, max: Int, blank: Bool = false) throws -> String {
        guard let text = try optionalText(name, max: max, blank: blank) else {
            throw Refusal.invalid(name, has(name) ? "This field may not be null." : "This field is required.")
        }
        return text
    }

    /// Text that may be absent or null.
    ///
    /// - Throws: `Refusal` naming the field and the limit. `max` counts UTF-8 bytes.
    package func optionalText(_ name: String, max: Int, blank: Bool = false) throws -> String? {
        switch object[name] {
        case nil, .null: return nil
        case .string(let text):
            guard text.utf8.count <= max else {
                throw Refusal.invalid(name, "Ensure this field has no more than \(max) bytes.")
            }
            guard !text.utf8.contains(0) else { throw Refusal.invalid(name, "Null characters are not allowed.") }
            guard blank || text.contains(where: { !$0.isWhitespace }) else {
                throw Refusal.invalid(name, "This field may not be blank.")
            }
            return text
        case .int(let number): return String(number)
        default: throw Refusal.invalid(name, "Not a valid string.")
        }
    }

    /// One of a type's raw values, or nil when absent.
    ///
    /// - Throws: `Refusal` when the value is none of them.
    package func choice<Choice: RawRepresentable<String>>(_ name: String, _: Choice.Type = Choice.self) throws
        -> Choice?
    {
        guard let text = try optionalText(name, max: 64) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw Refusal.invalid(name, "\"\(text)\" is not a valid choice.")
        }
        return choice
    }

    /// A UUID, or nil when absent.
    ///
    /// - Throws: `Refusal` when it is not one.
    package func id<Kind>(_ name: String, _: Kind.Type = Kind.self) throws -> Identifier<Kind>? {
        guard let text = try optionalText(name, max: 64) else { return nil }
        guard let id = Identifier<Kind>(text) else { throw Refusal.invalid(name, "“\(text)” is not a valid UUID.") }
        return id
    }

    /// A whole number, or nil when absent.
    ///
    /// - Throws: `Refusal` when it is not one or outside the range.
    package func int(_ name: String, in range: ClosedRange<Int64>) throws -> Int64? {
        let number: Int64
        switch object[name] {
        case nil, .null: return nil
        case .int(let value): number = value
        case .double(let value):
            // 30.0 and 3e1 are whole numbers to JSON.
            guard let whole = Int64(exactly: value) else { throw Refusal.invalid(name, "A valid integer is required.") }
            number = whole
        case .string(let text):
            guard let value = Int64(text) else { throw Refusal.invalid(name, "A valid integer is required.") }
            number = value
        default: throw Refusal.invalid(name, "A valid integer is required.")
        }
        guard number >= range.lowerBound else {
            throw Refusal.invalid(name, "Ensure this value is greater than or equal to \(range.lowerBound).")
        }
        guard number <= range.upperBound else {
            throw Refusal.invalid(name, "Ensure this value is less than or equal to \(range.upperBound).")
        }
        return number
    }

    /// A truth value, or nil when absent.
    ///
    /// - Throws: `Refusal` when it is something else.
    package func bool(_ name: String) throws -> Bool? {
        switch object[name] {
        case nil, .null: nil
        case .bool(let value): value
        default: throw Refusal.invalid(name, "Must be a valid boolean.")
        }
    }

    /// A list of texts; empty when absent.
    ///
    /// - Throws: `Refusal` when it is something else, or longer than `countMax`, or one is longer than `max` bytes.
    package func texts(_ name: String, countMax: Int, max: Int) throws -> [String] {
        switch object[name] {
        case nil, .null: return []
        case .array(let elements):
            guard elements.count <= countMax else {
                throw Refusal.invalid(name, "Ensure this field has no more than \(countMax) elements.")
            }
            return try elements.map { element in
                guard case .string(let text) = element, text.utf8.count <= max, !text.utf8.contains(0) else {
                    throw Refusal.invalid(name, "Each must be a string of at most \(max) bytes.")
                }
                return text
            }
        case .some(let other):
            throw Refusal.invalid(name, "Expected a list of items but got type \"\(other.typeName)\".")
        }
    }

    /// A list of ids, at least one.
    ///
    /// - Throws: `Refusal` when it is absent, empty, longer than `countMax`, or one is no UUID.
    package func ids<Kind>(_ name: String, countMax: Int, _: Kind.Type = Kind.self) throws -> [Identifier<Kind>] {
        let ids = try texts(name, countMax: countMax, max: 36).map { text in
            guard let id = Identifier<Kind>(text) else { throw Refusal.invalid(name, "Each must be a valid UUID.") }
            return id
        }
        guard !ids.isEmpty else { throw Refusal.invalid(name, "This field is required.") }
        return ids
    }

    /// A list of whole numbers from 1; empty when absent.
    ///
    /// - Throws: `Refusal` when it is something else, or longer than `countMax`.
    package func numbers(_ name: String, countMax: Int) throws -> [Int64] {
        guard let value = object[name], value != .null else { return [] }
        guard let elements = value.array, elements.count <= countMax else {
            throw Refusal.invalid(name, "Expected a list of at most \(countMax) numbers.")
        }
        return try elements.map { element in
            guard let number = element.int, number >= 1 else { throw Refusal.invalid(name, "Each must be from 1.") }
            return number
        }
    }

    /// A moment in microseconds, as events record it, or nil when absent.
    ///
    /// - Throws: `Refusal` when it is none.
    package func moment(_ name: String) throws -> Moment? {
        try int(name, in: 0...Int64.max).map(Moment.init(microseconds:))
    }

    /// A moment as RFC 3339, as requests have it, or nil when absent.
    ///
    /// - Throws: `Refusal` when it is none.
    package func rfc3339(_ name: String) throws -> Moment? {
        guard let text = try optionalText(name, max: 64) else { return nil }
        guard let moment = Moment(rfc3339: text) else {
            throw Refusal.invalid(name, "Use RFC 3339, such as 2026-11-22T08:02:14Z.")
        }
        return moment
    }
}

extension JSON {
    /// The type's name as Python clients know it.
    package var typeName: String {
        switch self {
        case .null: "NoneType"
        case .bool: "bool"
        case .int: "int"
        case .double: "float"
        case .string: "str"
        case .array: "list"
        case .object: "dict"
        }
    }
}
