package import Domain
import Storage
import Synchronization

/// Names that every frame and message needs, in memory: people's cards and the incident keys of rooms. Safe from any
/// thread; follows the journal, so it is as new as the last committed event. Holds one small record a person and one a room
/// with an incident.
package final class Directory: Sendable {
    private struct Contents {
        var cards: [String: PersonCard] = [:]
        var incidentNumbers: [RoomID: Int64] = [:]
        var changes = 0
    }

    private let contents = Mutex(Contents())

    init() {}

    /// Reads everybody and every incident room.
    func load(_ db: any SQLConnection, _ vault: Vault) throws {
        var loaded = Contents()
        for row in try PersonQueries.all(db) {
            let name = try vault.open(column: row.displayName, "people.display_name", row: row.id.text, room: .house)
            loaded.cards[row.id.text] = PersonCard(
                id: row.id.text, username: row.username, displayName: name, kind: row.kind)
        }
        for (room, number) in try RoomQueries.incidentNumbers(db) { loaded.incidentNumbers[room] = number }
        contents.withLock { [loaded] in $0 = loaded }
    }

    /// Takes in committed events.
    func follow(_ events: [Event]) {
        contents.withLock { contents in
            for event in events where !event.isMessage { Self.apply(event, to: &contents) }
        }
    }

    private static func apply(_ event: Event, to contents: inout Contents) {
        switch event.body {
        case let body as PersonCreated:
            contents.cards[body.person.text] = PersonCard(
                id: body.person.text, username: body.username, displayName: body.displayName, kind: body.kind)
            contents.changes += 1
        case let body as PersonUpdated:
            guard let name = body.displayName, let card = contents.cards[body.person.text] else { return }
            contents.cards[body.person.text] = PersonCard(
                id: card.id, username: card.username, displayName: name, kind: card.kind)
            contents.changes += 1
        case let body as IncidentDeclared:
            contents.incidentNumbers[event.room] = body.number
            contents.changes += 1
        default: break
        }
    }

    /// Grows with everything that becomes known: what was made of names before may be out of date since.
    package var changes: Int { contents.withLock { $0.changes } }

    /// Who an actor is to others. Unknown ids, the command line and the server itself have cards too.
    package func card(of actor: Actor) -> PersonCard {
        if let card = contents.withLock({ $0.cards[actor.text] }) { return card }
        if actor == .system {
            return PersonCard(id: actor.text, username: "muster", displayName: "Muster", kind: .integration)
        }
        if actor.text.hasPrefix("operator:") {
            return PersonCard(id: actor.text, username: "operator", displayName: "Operator", kind: .integration)
        }
        return PersonCard(id: actor.text, username: "unknown", displayName: "Unknown", kind: .user)
    }

    /// Who a person is to others.
    package func card(of person: PersonID) -> PersonCard { card(of: Actor.person(person)) }

    /// The key of a room's incident, `INC-42`, or nil.
    package func incidentKey(of room: RoomID) -> String? {
        contents.withLock { $0.incidentNumbers[room] }.map(IncidentKey.text)
    }
}
