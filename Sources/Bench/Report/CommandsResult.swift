/// How long people waited for the answers of their commands.
package struct CommandsResult: Codable, Sendable {
    /// One command.
    package struct Row: Codable, Sendable {
        /// Its name, with its slash.
        package let command: String
        /// How many were due a second.
        package let rate: Double
        /// How many were typed.
        package let done: Int
        /// How many came to nothing.
        package let errors: Int
        /// From the moment it was due to the answer, in milliseconds.
        package let times: RunResult.Times
        /// The first thing that went wrong.
        package let failure: String?
    }

    /// The rooms, each of an incident.
    package let rooms: Int
    /// Sockets in each of them.
    package let readers: Int
    /// What was typed.
    package let rows: [Row]

    /// The 99th percentile of the command that takes longest, in milliseconds.
    package var worstP99: Double { rows.map(\.times.p99).max() ?? 0 }

    /// How many came to nothing.
    package var errors: Int { rows.reduce(0) { $0 + $1.errors } }
}

extension BenchReport {
    /// How long commands took, as a table.
    var commandsTable: String {
        guard let commands else { return "" }
        return Self.layOut(
            [
                "commands in \(commands.rooms) rooms × \(commands.readers) readers", "asked/s", "done", "p50 ms",
                "p99 ms",
                "max ms", "errors",
            ],
            commands.rows.map { row in
                [
                    row.command, Self.short(row.rate), String(row.done), Self.short(row.times.p50),
                    Self.short(row.times.p99), Self.short(row.times.max), String(row.errors),
                ]
            })
    }
}
