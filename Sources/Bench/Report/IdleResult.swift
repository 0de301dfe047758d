/// What sockets cost that do nothing.
package struct IdleResult: Codable, Sendable {
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
}
