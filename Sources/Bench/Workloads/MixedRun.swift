import NIOCore

/// Many people at once: they write over their sockets, and over REST they react, read back and search.
struct MixedRun: Sendable {
    /// Connections that the requests share.
    private static let lines = 64
    /// Requests end this long before the messages, so that what they cause arrives while the readers still listen.
    private static let endsEarlierSeconds = 0.5
    private static let emoji = ["👍", "👀", "🎉", "🔥", "✅", "🙏"]

    let workload: Workload
    let stock: Stock
    let server: RunningServer
    let loops: [any EventLoop]
    let seconds: Double

    /// Runs it; throws when the server cannot be reached, never for what goes wrong with a request.
    func run() async throws -> MixedResult {
        let venue = Venue(
            host: "127.0.0.1", port: server.port,
            rooms: stock.rooms.map { room in
                Venue.Room(path: "/ws/chat/\(room.id)/", tokens: room.members.map { stock.people[$0].token })
            }, usage: { try server.usage() })
        let found = OutcomeBox()
        let written = try await WorkloadRun(workload: workload, venue: venue, loops: loops, seconds: seconds) {
            await found.set(try await ask(during: $0))
        }.run()
        let asked = await found.outcomes
        let rows = zip(sorts, asked).map { sort, outcome in
            MixedResult.Row(
                title: sort.title, rate: sort.rate, done: outcome.asked, errors: outcome.errors,
                times: RunResult.Times(outcome.times), failure: outcome.failure)
        }
        let writes = MixedResult.Row(
            title: "write", rate: workload.rate, done: written.sent,
            errors: written.verdict.refused + written.verdict.unanswered, times: written.ack, failure: written.failure)
        return MixedResult(
            people: stock.plan.people, rooms: stock.plan.rooms, seconds: seconds, rows: [writes] + rows,
            messages: written)
    }

    private actor OutcomeBox {
        private(set) var outcomes: [RequestLoad.Outcome] = []
        func set(_ outcomes: [RequestLoad.Outcome]) { self.outcomes = outcomes }
    }

    private func ask(during schedule: Schedule) async throws -> [RequestLoad.Outcome] {
        let end = schedule.due(schedule.count) - UInt64(Self.endsEarlierSeconds * 1e9)
        return try await RequestLoad.play(
            sorts, lines: Self.lines, port: server.port, on: loops[0], from: schedule.start, to: end)
    }

    /// What is asked, and how often a second.
    private var sorts: [RequestLoad.Sort] {
        [
            RequestLoad.Sort(title: "react", rate: 50) { react($0) },
            RequestLoad.Sort(title: "read the newest page", rate: 60) { number in
                get("war-rooms/\(room(number).id)/messages/", number)
            },
            RequestLoad.Sort(title: "read further back", rate: 40) { number in
                let room = room(number)
                return get("war-rooms/\(room.id)/messages/?before=\(max(2, room.head - 30))&limit=50", number)
            },
            RequestLoad.Sort(title: "search a rare word", rate: 5) { number in
                get("search/?q=\(number * 7_919 % stock.plan.messages)", number)
            },
            RequestLoad.Sort(title: "search a common word", rate: 5) { get("search/?q=rollback", $0) },
        ]
    }

    private func room(_ number: Int) -> Stock.Room { stock.rooms[number * 37 % stock.rooms.count] }

    private func token(_ number: Int) -> String {
        let members = room(number).members
        return stock.people[members[number / stock.rooms.count % members.count]].token
    }

    private func get(_ path: String, _ number: Int) -> ByteBuffer {
        HTTPLine.get("/api/v1/" + path, token: token(number), host: "127.0.0.1", port: server.port)
    }

    /// Each number is another person, message and emoji, so that each reaction is a new one.
    private func react(_ number: Int) -> ByteBuffer {
        let messages = room(number).messages
        let turn = number / stock.rooms.count
        let message = messages[turn / 10 % messages.count]
        let emoji = Self.emoji[turn / 10 / messages.count % Self.emoji.count]
        return HTTPLine.post(
            "/api/v1/war-room-messages/\(message)/add_reaction/", #"{"emoji":"\#(emoji)","action":"add"}"#,
            token: token(number), host: "127.0.0.1", port: server.port)
    }
}
