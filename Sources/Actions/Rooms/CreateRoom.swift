package import Domain
package import Journal
import Storage

/// Makes a room without an incident; its maker becomes its commander.
package struct CreateRoom: Action {
    let name: String
    let description: String
    let slug: String?
    let classification: Classification
    let isPrivate: Bool

    /// A room with a name; without a slug it gets a random one.
    package init(
        name: String, description: String = "", slug: String? = nil, classification: Classification = .internal,
        isPrivate: Bool = false
    ) {
        self.name = name
        self.description = description
        self.slug = slug
        self.classification = classification
        self.isPrivate = isPrivate
    }

    /// The slug as it is asked for, or with a random tail where taking it would tell that a room is there: rooms that are
    /// kept from somebody have one, so that no slug is taken by a room that its asker may not know of; and so do the rooms of
    /// people who may not even know of INTERNAL ones (decision 0015).
    private func address(_ wish: String, _ desk: Desk) throws -> String {
        let slug = try Slug.checked(wish)
        let isKept = isPrivate || classification > .internal
        guard isKept || (desk.scope.clearance < .internal && !desk.scope.bypassesPolicy) else { return slug }
        return Slug.tailed(slug, desk.ambient)
    }

    package func decide(_ desk: Desk) throws -> Plan<RoomForReader> {
        try desk.require(.createRoom)
        guard classification <= desk.scope.clearance else {
            throw Refusal(.clearanceTooLow, "A room may not be classified above your own clearance.")
        }
        let slug = try slug.map { try address($0, desk) } ?? Slug.random(desk.ambient)
        guard try !RoomQueries.isTaken(slug: slug, desk.db) else {
            throw Refusal.invalid("slug", "This slug is not free.")
        }
        let room: RoomID = desk.ambient.newID(at: desk.moment)
        var drafts = [
            Draft(
                room,
                RoomCreated(
                    slug: slug, name: name, description: description, incident: nil, isPrivate: isPrivate,
                    classification: classification), desk)
        ]
        if let person = desk.scope.person {
            drafts.append(Draft(room, MemberJoined(person: person, role: .commander), desk))
        }
        return Plan(drafts) { _ in try desk.view(room) }
    }
}
