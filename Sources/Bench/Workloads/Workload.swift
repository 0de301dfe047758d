/// How many people talk in how many rooms, and how fast.
package struct Workload: Codable, Sendable, Equatable {
    /// Which of a bench's measurements it is; the raw value is how it is asked for.
    package enum Kind: String, Codable, Sendable, CaseIterable {
        /// 1 room × 100 readers, 50 messages a second.
        case oneRoom = "one-room"
        /// 20 rooms × 50 readers, 5 messages a second in each.
        case manyRooms = "many-rooms"
        /// 1 room × 1,000 readers, 10 messages a second.
        case bigRoom = "big-room"
        /// 5,000 sockets that do nothing, then as many as there are descriptors for: before the server's memory has grown
        /// under the highest rates.
        case idle
        /// The highest rate in 1 room × 100 readers.
        case peak
        /// The highest rate of 64 writers in 64 rooms that nobody else reads.
        case writers
        /// The newest page of rooms over REST, with 10,000 and with 1,000,000 messages stored.
        case history
        /// 2,000 people in 200 rooms who write, react, read back and search.
        case mixed
        /// A start with 1,000,000 messages stored, and 10,000 clients that resume.
        case start
        /// Searches over 100,000 messages in 1,000 rooms.
        case search
        /// Commands that people type in 20 incidents, each with 20 readers.
        case commands
    }

    /// What it measures.
    package let kind: Kind
    /// How many rooms there are.
    package let rooms: Int
    /// Sockets in each room.
    package let readers: Int
    /// How many of a room's readers also write.
    package let writers: Int
    /// Messages per second over all rooms; where the rate is searched for, where the search begins.
    package let rate: Double

    /// The workload of each kind.
    package static func of(_ kind: Kind) -> Workload {
        switch kind {
        case .oneRoom: Workload(kind: kind, rooms: 1, readers: 100, writers: 10, rate: 50)
        case .manyRooms: Workload(kind: kind, rooms: 20, readers: 50, writers: 5, rate: 100)
        case .bigRoom: Workload(kind: kind, rooms: 1, readers: 1_000, writers: 10, rate: 10)
        case .peak: Workload(kind: kind, rooms: 1, readers: 100, writers: 32, rate: 1_000)
        case .writers: Workload(kind: kind, rooms: 64, readers: 1, writers: 1, rate: 1_000)
        case .idle: Workload(kind: kind, rooms: 50, readers: 100, writers: 0, rate: 0)
        case .history: Workload(kind: kind, rooms: 1_001, readers: 0, writers: 0, rate: 0)
        case .mixed: Workload(kind: kind, rooms: 200, readers: 10, writers: 10, rate: 100)
        case .start: Workload(kind: kind, rooms: 1_000, readers: 10, writers: 0, rate: 0)
        case .search: Workload(kind: kind, rooms: 1_000, readers: 0, writers: 0, rate: 0)
        case .commands: Workload(kind: kind, rooms: 20, readers: 20, writers: 2, rate: 50)
        }
    }

    /// The same people at another rate.
    func at(rate: Double) -> Workload {
        Workload(kind: kind, rooms: rooms, readers: readers, writers: writers, rate: rate)
    }

    /// In words, for a table.
    package var title: String {
        "\(rooms) \(rooms == 1 ? "room" : "rooms") × \(readers) \(readers == 1 ? "reader" : "readers")"
    }
}
