/// Somebody became a member, by themselves or brought in by the actor.
package struct MemberJoined: EventBody, Equatable {
    package static let type = "member.joined"
    package let person: PersonID
    package let role: RoomRole

    /// Names the member and the role.
    package init(person: PersonID, role: RoomRole) {
        self.person = person
        self.role = role
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        role = try fields.required("role", fields.choice("role"))
    }

    package var json: JSON { ["person": .string(person.text), "role": .string(role.rawValue)] }
}

/// A member's role changed.
package struct MemberRoleChanged: EventBody, Equatable {
    package static let type = "member.role_changed"
    package let person: PersonID
    package let role: RoomRole

    /// Names the member and the new role.
    package init(person: PersonID, role: RoomRole) {
        self.person = person
        self.role = role
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        role = try fields.required("role", fields.choice("role"))
    }

    package var json: JSON { ["person": .string(person.text), "role": .string(role.rawValue)] }
}

/// A member left by themselves.
package struct MemberLeft: EventBody, Equatable {
    package static let type = "member.left"
    package let person: PersonID

    /// Names who left.
    package init(person: PersonID) { self.person = person }

    package init(_ fields: Fields) throws { person = try fields.required("person", fields.id("person")) }

    package var json: JSON { ["person": .string(person.text)] }
}

/// A member was removed by the actor.
package struct MemberRemoved: EventBody, Equatable {
    package static let type = "member.removed"
    package let person: PersonID

    /// Names who was removed.
    package init(person: PersonID) { self.person = person }

    package init(_ fields: Fields) throws { person = try fields.required("person", fields.id("person")) }

    package var json: JSON { ["person": .string(person.text)] }
}
