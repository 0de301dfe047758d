/// What reading the newest page of a room took.
package struct HistoryResult: Codable, Sendable {
    /// Which rooms were read.
    package enum Place: String, Codable, Sendable {
        /// One room that half of all messages stand in.
        case busy
        /// The same while messages come in.
        case busyWrittenTo = "busy-written-to"
        /// Other rooms in turn: as many of them as there are with the fewest messages stored.
        case spread
    }

    /// One run.
    package struct Row: Codable, Sendable {
        /// Messages stored.
        package let messages: Int
        /// Whose pages were read.
        package let place: Place
        /// Connections that asked one page after another.
        package let connections: Int
        /// Pages of 50 messages that came.
        package let pagesPerSecond: Double
        /// From asking to the last byte, in milliseconds.
        package let times: RunResult.Times
        /// Processor time of the server for each page, in microseconds.
        package let serverMicrosPerPage: Double
        /// Mean length of a page.
        package let bytesPerPage: Int
    }

    /// All runs.
    package internal(set) var rows: [Row] = []
    /// How fast the messages were stored, through the server's verbs without its doors, by how many there were.
    package internal(set) var storedPerSecond: [Int: Double] = [:]

    /// The pages a second with so many messages and connections.
    func row(_ messages: Int, _ place: Place, connections: Int) -> Row? {
        rows.first { $0.messages == messages && $0.place == place && $0.connections == connections }
    }
}

extension BenchReport {
    /// The newest pages as a table.
    var historyTable: String {
        guard let history else { return "" }
        return Self.layOut(
            [
                "newest 50 messages", "stored", "connections", "pages/s", "p50 ms", "p99 ms", "max ms", "CPU µs/page",
                "bytes/page",
            ],
            history.rows.map { row in
                let place =
                    switch row.place {
                    case .busy: "one busy room"
                    case .busyWrittenTo: "  while it is written to"
                    case .spread: "other rooms in turn"
                    }
                return [
                    place, String(row.messages), String(row.connections), Self.short(row.pagesPerSecond),
                    Self.short(row.times.p50), Self.short(row.times.p99), Self.short(row.times.max),
                    Self.short(row.serverMicrosPerPage), String(row.bytesPerPage),
                ]
            })
    }
}
