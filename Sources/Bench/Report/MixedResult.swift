/// What people who do several things at once had to wait.
package struct MixedResult: Codable, Sendable {
    /// One sort of thing that they do.
    package struct Row: Codable, Sendable {
        /// In words.
        package let title: String
        /// How many were due a second.
        package let rate: Double
        /// How many were done.
        package let done: Int
        /// How many came to nothing.
        package let errors: Int
        /// From the moment it was due to the answer, in milliseconds.
        package let times: RunResult.Times
        /// The first thing that went wrong.
        package let failure: String?
    }

    /// Everybody who takes part, each with a socket in a room.
    package let people: Int
    /// The rooms.
    package let rooms: Int
    /// How long it lasted.
    package let seconds: Double
    /// What was done.
    package let rows: [Row]
    /// The messages that were written meanwhile, and what their readers were sent.
    package let messages: RunResult

    /// The mean of all times, in milliseconds.
    package var mean: Double {
        let done = rows.reduce(0) { $0 + $1.done }
        return rows.reduce(0) { $0 + $1.times.mean * Double($1.done) } / Double(max(1, done))
    }

    /// The 99th percentile of the sort that waits longest, in milliseconds.
    package var worstP99: Double { rows.map(\.times.p99).max() ?? 0 }

    /// How much came to nothing.
    package var errors: Int { rows.reduce(0) { $0 + $1.errors } }
}

extension BenchReport {
    /// What many people at once had to wait, as a table.
    var mixedTable: String {
        guard let mixed else { return "" }
        var rows = mixed.rows.map { row in
            [
                row.title, Self.short(row.rate), String(row.done), Self.short(row.times.mean),
                Self.short(row.times.p50), Self.short(row.times.p99), Self.short(row.times.max), String(row.errors),
            ]
        }
        let delivery = mixed.messages.delivery
        rows.append([
            "delivered to readers", "", String(mixed.messages.deliveries), Self.short(delivery.mean),
            Self.short(delivery.p50), Self.short(delivery.p99), Self.short(delivery.max),
            mixed.messages.verdict.isSound ? "0" : "NOT SOUND",
        ])
        return Self.layOut(
            [
                "\(mixed.people) people in \(mixed.rooms) rooms", "asked/s", "done", "mean ms", "p50 ms", "p99 ms",
                "max ms", "errors",
            ], rows)
    }
}
