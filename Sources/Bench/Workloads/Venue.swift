/// A server that a workload can be run against: where its rooms are, who may enter, and what it costs.
struct Venue: Sendable {
    let host: String
    let port: Int
    /// The socket path of each room.
    let rooms: [String]
    /// Tokens of people who are members of every room; sockets take turns in using them.
    let tokens: [String]
    /// Reads what the server has used so far.
    let usage: @Sendable () async throws -> Usage

    /// What a server has used of its machine.
    struct Usage: Sendable {
        /// Time on all cores since it started, in nanoseconds.
        var processorNanoseconds: UInt64
        /// Resident memory in bytes; nil where the server has no process of its own.
        var residentBytes: Int?
    }

    func address(room: Int, socket: Int) -> RoomSocket.Address {
        RoomSocket.Address(host: host, port: port, path: rooms[room], token: tokens[socket % tokens.count])
    }
}
