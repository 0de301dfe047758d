/// What a bench needs done that cannot be done through a server's doors in time; whoever starts the bench does it.
package struct Backstage: Sendable {
    /// Makes so many people in an empty data directory.
    package var hire: @Sendable (_ path: String, _ people: Int) async throws -> [BenchPerson]
    /// Fills an empty data directory for the searches.
    package var fillForSearch: @Sendable (_ path: String) async throws -> SearchedStock
    /// Fills an empty data directory with rooms and messages.
    package var fill: @Sendable (_ path: String, _ plan: StockPlan) async throws -> Stock
    /// Inserts rows of so many bytes into a database in a directory, so many in each durable commit, for so many seconds;
    /// says how long each commit took, in nanoseconds. It may block its thread.
    package var commit: @Sendable (_ path: String, _ rows: Int, _ rowBytes: Int, _ seconds: Double) throws -> [UInt64]

    /// States all of it.
    package init(
        hire: @escaping @Sendable (_ path: String, _ people: Int) async throws -> [BenchPerson],
        fillForSearch: @escaping @Sendable (_ path: String) async throws -> SearchedStock,
        fill: @escaping @Sendable (_ path: String, _ plan: StockPlan) async throws -> Stock,
        commit: @escaping @Sendable (_ path: String, _ rows: Int, _ rowBytes: Int, _ seconds: Double) throws -> [UInt64]
    ) {
        self.hire = hire
        self.fillForSearch = fillForSearch
        self.fill = fill
        self.commit = commit
    }
}

/// Somebody who takes part in a bench.
package struct BenchPerson: Sendable {
    /// The user name.
    package let name: String
    /// An API token.
    package let token: String

    /// States both.
    package init(name: String, token: String) {
        self.name = name
        self.token = token
    }
}

/// What an installation is to hold before its server starts.
package struct StockPlan: Sendable {
    /// People with a token each.
    package let people: Int
    /// Rooms that everybody may read.
    package let rooms: Int
    /// Members of each room, who write there in turn.
    package let membersPerRoom: Int
    /// Messages in all.
    package let messages: Int
    /// How many of these stand in the first room; the others are spread over the rest evenly.
    package let busyMessages: Int
    /// False leaves the messages out of the index for searches, which takes as long again as storing them.
    package let isIndexed: Bool

    /// States all of it.
    package init(
        people: Int, rooms: Int, membersPerRoom: Int, messages: Int, busyMessages: Int, isIndexed: Bool
    ) {
        self.people = people
        self.rooms = rooms
        self.membersPerRoom = membersPerRoom
        self.messages = messages
        self.busyMessages = busyMessages
        self.isIndexed = isIndexed
    }

    /// The room of a message.
    package func room(of message: Int) -> Int {
        guard message >= busyMessages, rooms > 1 else { return 0 }
        return busyMessages == 0 ? message % rooms : 1 + message % (rooms - 1)
    }

    /// What a message says: a line of an incident, each with a number of its own.
    package static func text(_ message: Int) -> String { "\(MessageText.content) \(message)" }

    /// The person who writes a message: the members of a room are neighbours among the people.
    package func member(_ turn: Int, of room: Int) -> Int { (room * membersPerRoom + turn % membersPerRoom) % people }
}

/// What an installation holds.
package struct Stock: Sendable {
    /// A room with messages.
    package struct Room: Sendable {
        /// Its id.
        package let id: String
        /// The seq of its last event.
        package let head: Int
        /// Ids of some of its last messages.
        package let messages: [String]
        /// Its members, by their place among the people.
        package let members: [Int]

        /// States all of it.
        package init(id: String, head: Int, messages: [String], members: [Int]) {
            self.id = id
            self.head = head
            self.messages = messages
            self.members = members
        }
    }

    /// What was asked for.
    package let plan: StockPlan
    /// Everybody.
    package let people: [BenchPerson]
    /// The rooms; the first is the busy one.
    package let rooms: [Room]
    /// How long storing the messages took, in seconds.
    package let seconds: Double

    /// States all of it.
    package init(plan: StockPlan, people: [BenchPerson], rooms: [Room], seconds: Double) {
        self.plan = plan
        self.people = people
        self.rooms = rooms
        self.seconds = seconds
    }
}
