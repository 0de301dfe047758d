/// A database engine: many readers, one writer.
package protocol Store: Sendable {
    /// Runs a body on a reader, off the event loops, in one consistent view.
    ///
    /// - Throws: `StorageError`, or what the body throws.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value

    /// Runs a body as one transaction on the writer and returns when the commit is durable; blocks the calling thread, which
    /// is the journal's own. What the body throws rolls everything back.
    ///
    /// - Throws: `StorageError`, or what the body throws.
    func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value

    /// Brings the schema up to this release.
    ///
    /// - Returns: the names of the migrations that were applied now.
    /// - Throws: `StorageError`; `.newerSchema` when a later release wrote the database.
    @discardableResult func migrate() throws -> [String]

    /// Copies the engine's write-ahead log back and empties it, so that nothing destroyed stands in it any more; waits at most
    /// a quarter of a second for readers, on the thread of the transactions.
    ///
    /// - Returns: false when a reader was in the way.
    /// - Throws: `StorageError`.
    func truncateLog() throws -> Bool

    /// Closes every connection; later calls throw.
    func close() throws
}

/// What can go wrong below the queries.
package enum StorageError: Error, Sendable, CustomStringConvertible {
    /// No room left: nothing was written; heals when there is.
    case full
    /// The disk failed: what was acknowledged before is safe, nothing may be acknowledged now.
    case inputOutput(String)
    /// A unique constraint was hit.
    case duplicate(String)
    /// The database was written by a later release.
    case newerSchema(String)
    /// A stored value is not what this release writes.
    case corrupt(String)
    /// The engine cannot be reached, or did not do it in time: nothing was written, nothing is known to be damaged, and another
    /// try may do.
    case unavailable(String)
    /// The engine was lost while it committed: what was to be written stands in full, or not at all.
    case outcomeUnknown(String)
    /// Anything else the engine says.
    case engine(String)

    package var description: String {
        switch self {
        case .full: "the disk is full"
        case .inputOutput(let what): "the disk failed: \(what)"
        case .duplicate(let what): "a unique value stands twice: \(what)"
        case .newerSchema(let what): "the database belongs to a later release (\(what))"
        case .corrupt(let what): "stored data is damaged: \(what)"
        case .unavailable(let what): "the database does not answer: \(what)"
        case .outcomeUnknown(let what): "whether it was written is not known: \(what)"
        case .engine(let what): "the database says: \(what)"
        }
    }
}
