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

/// What decisions ask of rooms again and again, so that it need not be asked of the database each time: where each answer
/// would cost a wait, what a batch will ask is asked for all of it at once (decision 0030); where nobody else writes, what was
/// looked up stays for the batches that follow (decision 0036). It holds as long as nothing was recorded that could change it:
/// a message takes its client id out, and any event but those that are known to change no room takes everything.
/// Confined to the thread of whoever made it.
final class Foreseen {
    private struct Repeat: Hashable {
        let room: RoomID
        let sender: String
        let clientID: String
    }

    /// Whether what was looked up is worth keeping: a reader's view is gone with its answer.
    private let isKeeping: Bool
    private var rooms: [PersonID?: [RoomID: RoomQueries.Seen]] = [:]
    private var held = 0
    private var unused: Set<Repeat> = []

    /// Nothing is foreseen, and what is looked up is kept or not.
    init(keeping isKeeping: Bool = false) { self.isKeeping = isKeeping }

    /// Asks what the operations of a batch will ask, where that saves waits, and forgets what somebody else may have changed
    /// since the batch before. What cannot be foreseen is asked by each of them.
    ///
    /// - Throws: `StorageError`.
    func begin(_ batch: [Pending], _ db: any SQLConnection, _ vault: Vault, _ tallies: Tallies) throws {
        guard db.isRemote else { return }
        forget(tallies)
        let foresights = batch.compactMap { pending in pending.foresight.map { ($0, pending.operation.scope.person) } }
        guard !foresights.isEmpty else { return }
        let asked = foresights.map { foresight, person in
            RoomForesight.Asked(
                room: foresight.room, person: person,
                clientKey: person == nil
                    ? nil : foresight.clientID.flatMap { vault.heldClientKey($0, in: foresight.room) })
        }
        try RoomForesight(asked).look(db) { place, seen, isUnused in
            let (foresight, person) = foresights[place]
            keep(seen, for: person)
            tallies.foresee(seen)
            guard isUnused, let person, let clientID = foresight.clientID else { return }
            unused.insert(Repeat(room: foresight.room, sender: person.text, clientID: clientID))
        }
    }

    /// The room as the person sees it, when that is known. Its head and the number of its messages are from when it was
    /// looked up.
    func room(_ room: RoomID, for person: PersonID?) -> RoomQueries.Seen? { rooms[person]?[room] }

    /// Keeps a room as the person was found to see it.
    func keep(_ seen: RoomQueries.Seen, for person: PersonID?) {
        guard isKeeping else { return }
        if held >= Limits.heldRoomsMax { forgetRooms() }
        if rooms[person, default: [:]].updateValue(seen, forKey: seen.room.id) == nil { held += 1 }
    }

    /// True when it is known that the person sent nothing under the client id into the room.
    func isUnused(_ clientID: String, in room: RoomID, by person: PersonID) -> Bool {
        unused.contains(Repeat(room: room, sender: person.text, clientID: clientID))
    }

    /// Takes in what was recorded.
    func follow(_ events: ArraySlice<Event>, _ tallies: Tallies) {
        for event in events {
            switch event.body {
            case let posted as MessagePosted:
                guard !unused.isEmpty, let clientID = posted.clientID else { continue }
                unused.remove(Repeat(room: event.room, sender: event.actor.text, clientID: clientID))
            case is AccessRead, is AccessDenied: continue
            default: return forget(tallies)
            }
        }
    }

    /// Takes in that somebody's operation changed tables beside the log. Of what is foreseen these hold nothing but how far
    /// they have read.
    func followState(of person: PersonID?) { held -= rooms.removeValue(forKey: person)?.count ?? 0 }

    /// Knows nothing any more.
    func forget(_ tallies: Tallies) {
        forgetRooms()
        unused.removeAll()
        tallies.forgetForeseen()
    }

    private func forgetRooms() {
        rooms.removeAll()
        held = 0
    }
}
