/// The people of a bench and the rooms they are brought together in.
struct Cast: Sendable {
    /// A person has about this many sockets at most: the server would refuse more, and a crowd of one would be no crowd.
    private static let socketsPerPerson = 20
    /// Enough that dedup, membership and presence see different people in the smallest workload.
    private static let peopleMin = 8

    private let members: [BenchPerson]

    /// Makes the people for this many sockets, and their tokens, before the server runs.
    static func hire(_ muster: Muster, sockets: Int, _ backstage: Backstage) async throws -> Cast {
        let count = max(peopleMin, (sockets + socketsPerPerson - 1) / socketsPerPerson)
        return Cast(members: try await backstage.hire(muster.data, count))
    }

    /// Makes fresh rooms on the server and says where they are; whoever writes there is a member.
    ///
    /// Rooms are never used twice: what an overloaded run left under way would arrive in the next one.
    func openRooms(for workload: Workload, on server: RunningServer) async throws -> Venue {
        var rooms: [Venue.Room] = []
        for number in 0..<workload.rooms {
            // Everybody has the first word somewhere, so that all people have about as many sockets.
            let turn = number * workload.readers % members.count
            let readers = Array((members[turn...] + members[..<turn]).prefix(workload.readers))
            rooms.append(try await openRoom("Bench \(number + 1)", readers, writers: workload.writers, on: server))
        }
        return Venue(host: "127.0.0.1", port: server.port, rooms: rooms, usage: { try server.usage() })
    }

    /// Declares an incident for each room, and says where these are; the first reader of each commands it.
    func declareIncidents(for workload: Workload, on server: RunningServer) async throws -> Venue {
        var rooms: [Venue.Room] = []
        for number in 0..<workload.rooms {
            let turn = number * workload.readers % members.count
            let readers = (0..<workload.readers).map { members[(turn + $0) % members.count] }
            let api = RESTClient(host: "127.0.0.1", port: server.port, token: readers[0].token)
            let made = try await api.post("/incidents/", ["title": "Bench \(number + 1)", "severity": "SEV2"])
            guard let key = made["key"] else { throw BenchFailure("a new incident came without a key") }
            rooms.append(Venue.Room(path: "/ws/chat/\(key)/", tokens: readers.map(\.token)))
        }
        return Venue(host: "127.0.0.1", port: server.port, rooms: rooms, usage: { try server.usage() })
    }

    /// The room is open to all, so that those who only read need not join.
    private func openRoom(
        _ name: String, _ readers: [BenchPerson], writers: Int, on server: RunningServer
    ) async throws -> Venue.Room {
        guard let host = readers.first else { throw BenchFailure("a room needs a reader") }
        let api = RESTClient(host: "127.0.0.1", port: server.port, token: host.token)
        let room = try await api.post("/war-rooms/", ["name": name, "privacy_level": "public"])
        guard let id = room["id"] else { throw BenchFailure("a new room came without an id") }
        for guest in readers.prefix(writers).dropFirst() {
            _ = try await api.post("/war-rooms/\(id)/members/", ["user": guest.name, "role": "responder"])
        }
        return Venue.Room(path: "/ws/chat/\(id)/", tokens: readers.map(\.token))
    }
}
