package import Domain

/// Grants as REST bodies show them.
package enum GrantBody {
    /// Who holds a grant, for which room.
    package struct Holding: Sendable {
        package let id: GrantID
        package let room: RoomID
        package let incidentKey: String?
        package let classification: Classification
        package let person: PersonCard
        package let kind: RoomPolicy.Grant
        package let state: String
        package let reason: String?

        /// States every field.
        package init(
            id: GrantID, room: RoomID, incidentKey: String?, classification: Classification, person: PersonCard,
            kind: RoomPolicy.Grant, state: String, reason: String?
        ) {
            self.id = id
            self.room = room
            self.incidentKey = incidentKey
            self.classification = classification
            self.person = person
            self.kind = kind
            self.state = state
            self.reason = reason
        }
    }

    /// What became of it, and when.
    package struct Course: Sendable {
        package let openedAt: Moment
        package let until: Moment?
        package let approvedBy: PersonCard?
        package let closedAt: Moment?
        package let closedHow: GrantEnd?
        package let reviewedBy: PersonCard?
        package let reviewedAt: Moment?

        /// States every field.
        package init(
            openedAt: Moment, until: Moment?, approvedBy: PersonCard?, closedAt: Moment?, closedHow: GrantEnd?,
            reviewedBy: PersonCard?, reviewedAt: Moment?
        ) {
            self.openedAt = openedAt
            self.until = until
            self.approvedBy = approvedBy
            self.closedAt = closedAt
            self.closedHow = closedHow
            self.reviewedBy = reviewedBy
            self.reviewedAt = reviewedAt
        }
    }

    /// A grant.
    package static func json(_ grant: Holding, _ course: Course) -> JSON {
        [
            "id": .string(grant.id.text), "war_room": .string(grant.room.text), "incident": JSON(grant.incidentKey),
            "classification": .string(grant.classification.name), "user": PersonBody.card(grant.person),
            "kind": .string(grant.kind.rawValue), "state": .string(grant.state), "reason": JSON(grant.reason),
            "opened_at": JSON(course.openedAt), "expires_at": JSON(course.until),
            "approved_by": course.approvedBy.map { PersonBody.card($0) } ?? .null, "closed_at": JSON(course.closedAt),
            "closed_how": JSON(course.closedHow?.rawValue),
            "reviewed_by": course.reviewedBy.map { PersonBody.card($0) } ?? .null,
            "reviewed_at": JSON(course.reviewedAt),
        ]
    }

    static var schema: JSON {
        let card = Schema.nullable(Schema.ref("PersonCard"))
        let moment = Schema.nullable(Schema.moment)
        return Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("war_room", Schema.uuid),
            Schema.always("incident", Schema.nullable(Schema.text)),
            Schema.always("classification", Schema.choice(Classification.allCases.map(\.name))),
            Schema.always("user", Schema.ref("PersonCard")),
            Schema.always("kind", Schema.choice(RoomPolicy.Grant.self)),
            Schema.always("state", Schema.choice(["waiting", "open", "unreviewed", "done"])),
            Schema.always("reason", Schema.nullable(Schema.text)), Schema.always("opened_at", Schema.moment),
            Schema.always("expires_at", moment), Schema.always("approved_by", card),
            Schema.always("closed_at", moment),
            Schema.always("closed_how", Schema.nullable(Schema.choice(GrantEnd.self))),
            Schema.always("reviewed_by", card), Schema.always("reviewed_at", moment),
        ])
    }
}
