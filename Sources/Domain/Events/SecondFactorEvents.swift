/// Signing in to an account needs a code from now on; every session but one ended, and that one has a new key.
package struct SecondFactorEnabled: EventBody, Equatable {
    package static let type = "person.second_factor_enabled"
    package let person: PersonID
    /// The session in which it was turned on, the one that goes on.
    package let session: SessionID

    /// States both.
    package init(person: PersonID, session: SessionID) {
        self.person = person
        self.session = session
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        session = try fields.required("session", fields.id("session"))
    }

    package var json: JSON { ["person": .string(person.text), "session": .string(session.text)] }
}

/// Signing in to an account needs no code any more.
package struct SecondFactorDisabled: EventBody, Equatable {
    package static let type = "person.second_factor_disabled"
    package let person: PersonID
    /// True when it was taken away from outside, which ends the account's sessions.
    package let endsSessions: Bool

    /// States both.
    package init(person: PersonID, endsSessions: Bool) {
        self.person = person
        self.endsSessions = endsSessions
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        endsSessions = try fields.required("ends_sessions", fields.bool("ends_sessions"))
    }

    package var json: JSON { ["person": .string(person.text), "ends_sessions": .bool(endsSessions)] }
}

/// An account got new recovery codes; the ones before them stopped working.
package struct RecoveryCodesReplaced: EventBody, Equatable {
    package static let type = "person.recovery_codes_replaced"
    package let person: PersonID

    /// Names whose.
    package init(person: PersonID) { self.person = person }
    package init(_ fields: Fields) throws { person = try fields.required("person", fields.id("person")) }
    package var json: JSON { ["person": .string(person.text)] }
}

/// A recovery code stood in for a code of the authenticator; it will not do so again.
package struct RecoveryCodeUsed: EventBody, Equatable {
    package static let type = "system.recovery_code_used"
    package let person: PersonID
    /// How many are left.
    package let left: Int64

    /// States both.
    package init(person: PersonID, left: Int64) {
        self.person = person
        self.left = left
    }

    package init(_ fields: Fields) throws {
        person = try fields.required("person", fields.id("person"))
        left = try fields.required("left", fields.int("left", in: 0...Int64(Limits.recoveryCodes)))
    }

    package var json: JSON { ["person": .string(person.text), "left": .int(left)] }
}
