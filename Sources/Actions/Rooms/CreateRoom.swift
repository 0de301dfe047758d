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

    package func decide(_ desk: Desk) throws -> Plan<RoomForReader> {
        try desk.require(.createRoom)
        guard classification <= desk.scope.clearance else {
            throw Refusal(.clearanceTooLow, "A room may not be classified above your own clearance.")
        }
        let slug = try slug.map(Slug.checked) ?? Slug.random(desk.ambient)
        // A room that its maker may not know of does not stand in the way: a refusal would tell of it (decision 0019).
        guard try RoomQueries.count(slug: slug, seenBy: desk.viewer, desk.db) == 0 else {
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
