import Actions
import Domain
import Journal

extension World {
    /// Hires everybody and opens the rooms, before anything goes wrong.
    func cast() throws {
        try start()
        guard let journal = server?.journal else { return }
        var people: [(id: PersonID, token: String, scope: Scope)] = []
        for index in 0..<circumstances.people {
            let name = "person\(index)"
            let person = try perform(CreatePerson(username: name, displayName: name), on: journal)
            let token = try perform(CreateToken(person: name, expiresInDays: nil), on: journal)
            let scope = Scope(
                actor: .person(person.id), username: name, kind: .user, role: .member, clearance: person.clearance,
                credential: .operator(0))
            people.append((person.id, token.secret, scope))
        }
        for number in 0..<circumstances.rooms {
            let commander = Operation(scope: people[0].scope, door: .rest, moment: clock.wall, requestID: "cast")
            let name = "Room \(number)"
            let room = try drive { try await journal.perform(CreateRoom(name: name), as: commander) }.room.id
            rooms.append(room)
            disk.rooms = rooms
            for person in people.dropFirst() {
                let member = SetMember(room: .id(room), person: person.id.text, role: .responder)
                _ = try drive { try await journal.perform(member, as: commander) }
            }
        }
        members = people.enumerated().map { index, person in
            Member(index: index, token: person.token, room: rooms[index % rooms.count])
        }
        disk.temper = circumstances.disk
    }

    private func perform<A: Action>(_ action: A, on journal: Journal) throws -> A.Result {
        let operation = operation
        return try drive { try await journal.perform(action, as: operation) }
    }
}
