package import Domain
import Storage

/// What an action's decision asks first, as far as it is known before anything was asked.
package struct Foresight: Sendable {
    /// The room that it looks up for the principal.
    package let room: RoomID
    /// The client id that it looks for among the principal's messages there.
    package let clientID: String?

    /// States both.
    package init(room: RoomID, clientID: String? = nil) {
        self.room = room
        self.clientID = clientID
    }
}

/// What the decisions of one batch ask first, asked for all of them at once where each answer would cost a wait (decision
/// 0030). It holds as long as nothing was recorded that could change it: a message takes its client id out, and any event but
/// those that are known to change no room takes everything. Lives within one transaction.
final class Foreseen {
    private struct Place: Hashable {
        let room: RoomID
        let person: PersonID?
    }

    private struct Repeat: Hashable {
        let room: RoomID
        let sender: String
        let clientID: String
    }

    private var rooms: [Place: RoomQueries.Seen] = [:]
    private var unused: Set<Repeat> = []
    private var isHolding: Bool { !rooms.isEmpty || !unused.isEmpty }

    /// Nothing is foreseen.
    init() {}

    /// Asks what the operations of a batch will ask. What cannot be foreseen is asked by each of them.
    ///
    /// - Throws: `StorageError`.
    init(_ batch: [Pending], _ db: any SQLConnection, _ vault: Vault, _ tallies: Tallies) throws {
        let foresights = batch.compactMap { pending in pending.foresight.map { ($0, pending.operation.scope.person) } }
        guard db.isRemote, !foresights.isEmpty else { return }
        let asked = foresights.map { foresight, person in
            RoomForesight.Asked(
                room: foresight.room, person: person,
                clientKey: person == nil
                    ? nil : foresight.clientID.flatMap { vault.heldClientKey($0, in: foresight.room) })
        }
        try RoomForesight(asked).look(db) { place, seen, isUnused in
            let (foresight, person) = foresights[place]
            rooms[Place(room: foresight.room, person: person)] = seen
            tallies.foresee(seen)
            guard isUnused, let person, let clientID = foresight.clientID else { return }
            unused.insert(Repeat(room: foresight.room, sender: person.text, clientID: clientID))
        }
    }

    /// The room as the person sees it, when that is known.
    func room(_ room: RoomID, for person: PersonID?) -> RoomQueries.Seen? {
        rooms[Place(room: room, person: person)]
    }

    /// True when it is known that the person sent nothing under the client id into the room.
    func isUnused(_ clientID: String, in room: RoomID, by person: PersonID) -> Bool {
        unused.contains(Repeat(room: room, sender: person.text, clientID: clientID))
    }

    /// Takes in what was recorded.
    func follow(_ events: ArraySlice<Event>, _ tallies: Tallies) {
        guard isHolding else { return }
        for event in events {
            switch event.body {
            case let posted as MessagePosted:
                guard let clientID = posted.clientID else { continue }
                unused.remove(Repeat(room: event.room, sender: event.actor.text, clientID: clientID))
            case is AccessRead, is AccessDenied: continue
            default:
                rooms.removeAll()
                unused.removeAll()
                return tallies.forgetForeseen()
            }
        }
    }

    /// Takes in that somebody's operation changed tables beside the log. Of what is foreseen these hold nothing but how far
    /// they have read.
    func followState(of person: PersonID?) {
        guard isHolding else { return }
        rooms = rooms.filter { $0.key.person != person }
    }
}
