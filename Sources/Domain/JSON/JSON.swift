/// A JSON value as it was read or will be written; objects keep their order.
///
/// Our own value instead of `Codable`: errors name the field, depth and keys have limits, and the canonical bytes feed
/// the leaf hashes (decision 0005).
package enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

/// The members of an object, in order. Look-up is linear: our objects are small, and the parser bounds them.
package struct JSONObject: Equatable, Sendable, ExpressibleByDictionaryLiteral {
    /// Names and values in order.
    package var members: [(name: String, value: JSON)]

    /// An object from its members; a later duplicate would be hidden, so do not repeat a name.
    package init(_ members: [(name: String, value: JSON)] = []) { self.members = members }

    package init(dictionaryLiteral elements: (String, JSON)...) {
        members = elements.map { (name: $0.0, value: $0.1) }
    }

    /// The value of a member; setting nil removes it.
    package subscript(name: String) -> JSON? {
        get { members.first { $0.name == name }?.value }
        set {
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append((name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    package static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.members.count == b.members.count
            && zip(a.members, b.members).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .int(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(nilLiteral: ()) { self = .null }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(JSONObject(elements.map { (name: $0.0, value: $0.1) }))
    }
}

extension JSON {
    /// Text, or null when there is none.
    package init(_ text: String?) { self = text.map { .string($0) } ?? .null }
    /// A whole number, or null when there is none.
    package init(_ number: Int64?) { self = number.map { .int($0) } ?? .null }
    /// A moment as RFC 3339, or null when there is none.
    package init(_ moment: Moment?) { self = moment.map { .string($0.rfc3339) } ?? .null }
    /// A list of texts.
    package init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }

    /// The members when this is an object.
    package var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
    /// The text when this is a string.
    package var string: String? { if case .string(let text) = self { text } else { nil } }
    /// The number when this is a whole one.
    package var int: Int64? { if case .int(let number) = self { number } else { nil } }
    /// The truth value when this is one.
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The elements when this is an array.
    package var array: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
    /// The member of an object, or nil.
    package subscript(name: String) -> JSON? { object?[name] }
}
