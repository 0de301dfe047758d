/// The people of a bench and the rooms they are brought together in.
///
/// There are a few people with many sockets each rather than one for each socket: what is measured is the fan-out to
/// sockets.
struct Cast: Sendable {
    /// Enough that dedup, membership and presence see different people.
    private static let peopleCount = 8

    private struct Member: Sendable {
        let name: String
        let token: String
    }

    private let members: [Member]

    /// Makes the people and their tokens by the command line, before the server runs.
    static func hire(_ muster: Muster) async throws -> Cast {
        var members: [Member] = []
        for number in 1...peopleCount {
            let name = "bench-\(number)"
            _ = try await muster.call(["user", "add", name])
            members.append(Member(name: name, token: try await muster.call(["token", "create", name])))
        }
        return Cast(members: members)
    }

    /// Makes fresh rooms on the server and says where they are; each has as many of the people as it has readers, at
    /// most all.
    ///
    /// Rooms are never used twice: what an overloaded run left under way would arrive in the next one.
    func openRooms(for workload: Workload, on server: RunningServer) async throws -> Venue {
        var rooms: [Venue.Room] = []
        for number in 0..<workload.rooms {
            // Everybody has the first word somewhere, so that rooms with one reader are not all the same person's.
            let turn = number % members.count
            let invited = Array((members[turn...] + members[..<turn]).prefix(workload.readers))
            rooms.append(try await openRoom("Bench \(number + 1)", for: invited, on: server))
        }
        return Venue(host: "127.0.0.1", port: server.port, rooms: rooms, usage: { try server.usage() })
    }

    private func openRoom(_ name: String, for people: [Member], on server: RunningServer) async throws -> Venue.Room {
        guard let host = people.first else { throw BenchFailure("a room needs a reader") }
        let api = RESTClient(host: "127.0.0.1", port: server.port, token: host.token)
        let room = try await api.post("/war-rooms/", ["name": name])
        guard let id = room["id"] else { throw BenchFailure("a new room came without an id") }
        for guest in people.dropFirst() {
            _ = try await api.post("/war-rooms/\(id)/members/", ["user": guest.name, "role": "responder"])
        }
        return Venue.Room(path: "/ws/chat/\(id)/", tokens: people.map(\.token))
    }
}
