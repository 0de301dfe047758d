/// A commander let a compliance officer read the room for a while; recorded in the room.
package struct AccessGranted: EventBody, Equatable {
    package static let type = "access.granted"
    package let grant: GrantID
    package let person: PersonID
    package let until: Moment
    package let reason: String

    /// States every field.
    package init(grant: GrantID, person: PersonID, until: Moment, reason: String) {
        self.grant = grant
        self.person = person
        self.until = until
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        grant = try fields.required("grant", fields.id("grant"))
        person = try fields.required("person", fields.id("person"))
        until = try fields.required("until", fields.moment("until"))
        reason = try fields.text("reason", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        [
            "grant": .string(grant.text), "person": .string(person.text), "until": .int(until.microseconds),
            "reason": .string(reason),
        ]
    }
}

/// A grant that a commander gave ended; recorded in the room.
package struct AccessEnded: EventBody, Equatable {
    package static let type = "access.ended"
    package let grant: GrantID
    package let person: PersonID
    package let how: GrantEnd

    /// States every field.
    package init(grant: GrantID, person: PersonID, how: GrantEnd) {
        self.grant = grant
        self.person = person
        self.how = how
    }

    package init(_ fields: Fields) throws {
        grant = try fields.required("grant", fields.id("grant"))
        person = try fields.required("person", fields.id("person"))
        how = try fields.required("how", fields.choice("how"))
    }

    package var json: JSON {
        ["grant": .string(grant.text), "person": .string(person.text), "how": .string(how.rawValue)]
    }
}

/// Somebody asked to read a room in an emergency; recorded in the room, which is its notice.
package struct BreakGlassOpened: EventBody, Equatable {
    package static let type = "access.break_glass_opened"
    package let grant: GrantID
    package let person: PersonID
    /// When it ends; nil while a second person has to agree first.
    package let until: Moment?
    package let reason: String

    /// States every field.
    package init(grant: GrantID, person: PersonID, until: Moment?, reason: String) {
        self.grant = grant
        self.person = person
        self.until = until
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        grant = try fields.required("grant", fields.id("grant"))
        person = try fields.required("person", fields.id("person"))
        until = try fields.moment("until")
        reason = try fields.text("reason", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        [
            "grant": .string(grant.text), "person": .string(person.text), "until": JSON(until?.microseconds),
            "reason": .string(reason),
        ]
    }
}

/// A second person, the actor, agreed to an emergency access, which begins with it.
package struct BreakGlassApproved: EventBody, Equatable {
    package static let type = "access.break_glass_approved"
    package let grant: GrantID
    package let person: PersonID
    package let until: Moment

    /// States every field; `person` is who asked.
    package init(grant: GrantID, person: PersonID, until: Moment) {
        self.grant = grant
        self.person = person
        self.until = until
    }

    package init(_ fields: Fields) throws {
        grant = try fields.required("grant", fields.id("grant"))
        person = try fields.required("person", fields.id("person"))
        until = try fields.required("until", fields.moment("until"))
    }

    package var json: JSON {
        ["grant": .string(grant.text), "person": .string(person.text), "until": .int(until.microseconds)]
    }
}

/// An emergency access ended, by time or by somebody.
package struct BreakGlassClosed: EventBody, Equatable {
    package static let type = "access.break_glass_closed"
    package let grant: GrantID
    package let person: PersonID
    package let how: GrantEnd

    /// States every field.
    package init(grant: GrantID, person: PersonID, how: GrantEnd) {
        self.grant = grant
        self.person = person
        self.how = how
    }

    package init(_ fields: Fields) throws {
        grant = try fields.required("grant", fields.id("grant"))
        person = try fields.required("person", fields.id("person"))
        how = try fields.required("how", fields.choice("how"))
    }

    package var json: JSON {
        ["grant": .string(grant.text), "person": .string(person.text), "how": .string(how.rawValue)]
    }
}

/// Somebody else, the actor, looked at an emergency access afterwards and judged it.
package struct BreakGlassReviewed: EventBody, Equatable {
    package static let type = "access.break_glass_reviewed"
    package let grant: GrantID
    package let person: PersonID
    package let isJustified: Bool
    package let note: String

    /// States every field; `person` is who had the access.
    package init(grant: GrantID, person: PersonID, isJustified: Bool, note: String) {
        self.grant = grant
        self.person = person
        self.isJustified = isJustified
        self.note = note
    }

    package init(_ fields: Fields) throws {
        grant = try fields.required("grant", fields.id("grant"))
        person = try fields.required("person", fields.id("person"))
        isJustified = try fields.required("justified", fields.bool("justified"))
        note = try fields.text("note", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        [
            "grant": .string(grant.text), "person": .string(person.text), "justified": .bool(isJustified),
            "note": .string(note),
        ]
    }
}

/// How a grant came to its end.
package enum GrantEnd: String, Sendable, CaseIterable {
    /// Its time was over, or nobody agreed to it in time.
    case expired
    /// Whoever held it gave it back.
    case returned
    /// Somebody else ended it, or declined it.
    case revoked
}
