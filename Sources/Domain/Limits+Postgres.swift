/// Bounds of connections to a database server.
extension Limits {
    /// Statements that are sent ahead of their answers: some hundred KB on either side, and more than a batch of messages has
    /// between two queries.
    package static let pipelineStatementsMax = 512
    /// Statements after which the server is given what was held back, so that it works while more of them are made: those of
    /// eight messages, some KB in one packet.
    package static let pipelineAheadStatements = 16
    /// Reads that wait for a connection: with three that take 1 ms each, more than a second's worth.
    package static let readsWaitingMax = 4_096
    /// Seconds until a connection to a database server is there, or is given up.
    package static let connectSeconds: Int64 = 5
    /// Seconds that one statement may take: those of a rebuild over a million messages take some.
    package static let statementSeconds: Int64 = 30
    /// Seconds that one statement of a migration may take: it may write a table of any size anew.
    package static let migrationSeconds: Int64 = 3_600
    /// Seconds that a statement waits for a lock, which nobody but another node's writer could hold.
    package static let lockSeconds: Int64 = 2
    /// Seconds that a writer's transaction may stand still: what decides inside it takes milliseconds, and holds up everybody.
    package static let idleWriteSeconds: Int64 = 5
    /// Seconds that a reader's transaction may stand still. It holds no lock; a verifier computes between its pages.
    package static let idleReadSeconds: Int64 = 60
    /// Milliseconds until a connection that failed is tried again; doubled with each failure.
    package static let reconnectMilliseconds: Int64 = 50
    /// The longest of these waits, so that writing goes on soon after the server is back.
    package static let reconnectMillisecondsMax: Int64 = 2_000
}
