/// The people of a bench and the rooms they are brought together in.
///
/// There are a few people with many sockets each rather than one for each socket: what is measured is the fan-out to sockets.
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

    /// Makes fresh rooms on the server, with everybody in each, and says where they are.
    func openRooms(_ count: Int, on server: RunningServer) async throws -> Venue {
        var paths: [String] = []
        guard let host = members.first else { throw BenchFailure("nobody to open a room") }
        let api = RESTClient(host: "127.0.0.1", port: server.port, token: host.token)
        for number in 1...count {
            let room = try await api.post("/war-rooms/", ["name": "Bench \(number)"])
            guard let id = room["id"] else { throw BenchFailure("a new room came without an id") }
            for member in members.dropFirst() {
                _ = try await api.post("/war-rooms/\(id)/members/", ["user": member.name, "role": "responder"])
            }
            paths.append("/ws/chat/\(id)/")
        }
        return Venue(
            host: "127.0.0.1", port: server.port, rooms: paths, tokens: members.map(\.token),
            usage: { try server.usage() })
    }
}
