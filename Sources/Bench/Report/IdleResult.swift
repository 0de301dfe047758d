/// What sockets cost that do nothing.
package struct IdleResult: Codable, Sendable {
    /// As many sockets as there are descriptors for.
    package struct Crowd: Codable, Sendable {
        /// How many were open at once.
        package let sockets: Int
        /// The server's resident memory then, in bytes.
        package let residentBytes: Int
        /// From the first connect of those that were added until the last was live.
        package let connectSeconds: Double
        /// Sockets that closed although nobody closed them.
        package let dropped: Int
    }

    /// How many were open at once.
    package let sockets: Int
    /// From the first connect until the last socket was live.
    package let connectSeconds: Double
    /// Processor time of the server for one handshake with its welcome, in microseconds.
    package let connectMicrosPerSocket: Double
    /// The server's resident memory before, in bytes.
    package let residentBytesBefore: Int
    /// By how much each socket made it grow, in bytes.
    package let residentBytesPerSocket: Int
    /// Share of one core that the server used while nothing happened.
    package let idleCores: Double
    /// Sockets that closed although nobody closed them.
    package let dropped: Int
    /// What followed; nil when no more sockets than these were asked for.
    package let crowd: Crowd?
}

extension BenchReport {
    /// The idle sockets as a table.
    var idleTable: String {
        guard let idle else { return "" }
        var rows = [
            [
                String(idle.sockets), Self.short(idle.connectSeconds), Self.short(idle.connectMicrosPerSocket),
                String(idle.residentBytesPerSocket), "", Self.short(idle.idleCores), String(idle.dropped),
            ]
        ]
        if let crowd = idle.crowd {
            rows.append([
                String(crowd.sockets), Self.short(crowd.connectSeconds), "", "", Self.megabytes(crowd.residentBytes),
                "", String(crowd.dropped),
            ])
        }
        return Self.layOut(
            ["idle sockets", "live after s", "CPU µs each", "bytes each", "RSS MB", "idle cores", "dropped"], rows)
    }
}
