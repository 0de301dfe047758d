/// A server that a workload can be run against: where its rooms are, who may enter, and what it costs.
struct Venue: Sendable {
    let host: String
    let port: Int
    let rooms: [Room]
    /// Reads what the server has used so far.
    let usage: @Sendable () async throws -> Usage

    /// A room and who may enter it.
    struct Room: Sendable {
        /// The path of its socket.
        let path: String
        /// Tokens of its members; sockets take turns in using them.
        let tokens: [String]
        /// Where its readers were before, and resume; nil for newcomers.
        var after: Int?
    }

    /// What a server has used of its machine.
    struct Usage: Sendable {
        /// Time on all cores since it started, in nanoseconds.
        var processorNanoseconds: UInt64
        /// Resident memory in bytes; nil where the server has no process of its own.
        var residentBytes: Int?
    }

    /// A part of it: these of its rooms.
    func part(_ range: Range<Int>) -> Venue {
        Venue(host: host, port: port, rooms: Array(rooms[range]), usage: usage)
    }

    /// Where the `reader`th socket of a room connects, and as whom.
    func address(room: Int, reader: Int) -> RoomSocket.Address {
        let room = rooms[room]
        return RoomSocket.Address(
            host: host, port: port, path: room.path, token: room.tokens[reader % room.tokens.count], after: room.after)
    }
}
