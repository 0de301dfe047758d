package import Domain

/// People as REST bodies and frames show them.
package enum PersonBody {
    /// Somebody as messages and events name them.
    package static func card(_ card: PersonCard) -> JSON { .object(cardObject(card)) }

    static func cardObject(_ card: PersonCard) -> JSONObject {
        [
            "id": .string(card.id), "username": .string(card.username), "display_name": .string(card.displayName),
            "kind": .string(card.kind.rawValue),
        ]
    }

    /// A whole account, as everybody who is signed in may see it.
    package static func json(_ person: Person) -> JSON {
        [
            "id": .string(person.id.text), "username": .string(person.username),
            "display_name": .string(person.displayName), "kind": .string(person.kind.rawValue),
            "role": .string(person.role.rawValue), "clearance": .string(person.clearance.name),
            "is_active": .bool(person.isActive), "created_at": JSON(person.createdAt),
        ]
    }

    /// The same as `card`, straight into a writer.
    static func write(_ card: PersonCard, to writer: inout JSONWriter) {
        writer.raw(#"{"id":"#)
        writer.write(card.id)
        writer.raw(#","username":"#)
        writer.write(card.username)
        writer.raw(#","display_name":"#)
        writer.write(card.displayName)
        writer.raw(#","kind":""#)
        writer.writePlain(card.kind.rawValue)
        writer.raw(#""}"#)
    }
}
