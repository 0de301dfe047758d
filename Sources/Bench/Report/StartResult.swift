/// What a start with many messages and many clients took.
package struct StartResult: Codable, Sendable {
    /// Messages stored.
    package let messages: Int
    /// From the start of the process until it was ready.
    package let readySeconds: Double
    /// Resident memory then, in bytes.
    package let residentBytesWhenReady: Int
    /// Clients that came back.
    package let clients: Int
    /// Events that each of them had missed.
    package let missed: Int
    /// From the start of the process until the last of them had everything and was live.
    package let resumedSeconds: Double
    /// Processor time of the server for each client, in microseconds.
    package let microsPerClient: Double
    /// Events that they were sent.
    package let deliveries: Int
    /// What the checker found.
    package let verdict: Verdict
}

extension BenchReport {
    /// The start as a table.
    var startTable: String {
        guard let start else { return "" }
        return Self.layOut(
            [
                "messages stored", "ready after s", "RSS MB", "clients", "missed each", "all live after s",
                "CPU µs each", "sound",
            ],
            [
                [
                    String(start.messages), Self.short(start.readySeconds),
                    Self.megabytes(start.residentBytesWhenReady), String(start.clients), String(start.missed),
                    Self.short(start.resumedSeconds), Self.short(start.microsPerClient),
                    start.verdict.isSound ? "yes" : "NO",
                ]
            ])
    }
}
