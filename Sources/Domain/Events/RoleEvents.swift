/// Somebody took a role in an incident, or it is nobody's.
package struct RoleAssigned: EventBody, Equatable {
    package static let type = "role.assigned"
    package let incident: IncidentID
    package let role: IncidentRole
    package let person: PersonID?

    /// States every field.
    package init(incident: IncidentID, role: IncidentRole, person: PersonID?) {
        self.incident = incident
        self.role = role
        self.person = person
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        role = try fields.required("role", fields.choice("role"))
        person = try fields.id("person")
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "role": .string(role.rawValue), "person": JSON(person?.text),
        ]
    }
}

/// Somebody gave a role to somebody else; how it stood then is said by the message that it names.
package struct RoleHandedOver: EventBody, Equatable {
    package static let type = "role.handed_over"
    package let incident: IncidentID
    package let role: IncidentRole
    package let from: PersonID
    package let to: PersonID
    package let message: EventID

    /// States every field.
    package init(incident: IncidentID, role: IncidentRole, from: PersonID, to: PersonID, message: EventID) {
        self.incident = incident
        self.role = role
        self.from = from
        self.to = to
        self.message = message
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        role = try fields.required("role", fields.choice("role"))
        from = try fields.required("from", fields.id("from"))
        to = try fields.required("to", fields.id("to"))
        message = try fields.required("message", fields.id("message"))
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "role": .string(role.rawValue), "from": .string(from.text),
            "to": .string(to.text), "message": .string(message.text),
        ]
    }
}

/// Those outside were told how an incident stands, by the message that it names.
package struct UpdateSent: EventBody, Equatable {
    package static let type = "update.sent"
    package let incident: IncidentID
    /// The message, whose id is the update's.
    package let update: EventID
    package let audience: UpdateAudience
    /// When they hear again; nil when nobody said.
    package let nextDue: Moment?

    /// States every field.
    package init(incident: IncidentID, update: EventID, audience: UpdateAudience, nextDue: Moment?) {
        self.incident = incident
        self.update = update
        self.audience = audience
        self.nextDue = nextDue
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        update = try fields.required("update", fields.id("update"))
        audience = try fields.required("audience", fields.choice("audience"))
        nextDue = try fields.moment("next_due")
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "update": .string(update.text), "audience": .string(audience.rawValue),
            "next_due": JSON(nextDue?.microseconds),
        ]
    }
}

/// The next update was due and nobody had sent it.
package struct UpdateOverdue: EventBody, Equatable {
    package static let type = "update.overdue"
    package let incident: IncidentID
    /// The update that said when the next one is due.
    package let update: EventID
    package let due: Moment

    /// States every field.
    package init(incident: IncidentID, update: EventID, due: Moment) {
        self.incident = incident
        self.update = update
        self.due = due
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        update = try fields.required("update", fields.id("update"))
        due = try fields.required("due", fields.moment("due"))
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "update": .string(update.text), "due": .int(due.microseconds),
        ]
    }
}
