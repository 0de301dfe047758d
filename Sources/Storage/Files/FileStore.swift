package import Domain

/// Where the sealed bytes of files are kept. Nothing in it can be read without the keys in the database, and nothing in it
/// tells a name: bytes go by the file's id.
///
/// Safe from any task; what blocks does so off the event loops.
package protocol FileStore: Sendable {
    /// Begins to take in a file, under a temporary name.
    ///
    /// - Throws: `StorageError`.
    func begin(_ file: FileID) async throws -> any IncomingFile

    /// Some bytes of a file; fewer at its end, none beyond it or when there is no such file.
    ///
    /// - Throws: `StorageError`.
    func read(_ file: FileID, from offset: Int64, count: Int) async throws -> [UInt8]

    /// Takes a file out, and is content when it is not there.
    ///
    /// - Throws: `StorageError`.
    func remove(_ file: FileID) async throws

    /// Looks for what is left of uploads that ended without a word, such as with the process, and takes it out; `isKnown`
    /// tells whether a file is in the record. Call it when the server starts and now and then.
    ///
    /// - Throws: `StorageError`, and what `isKnown` throws.
    func sweep(isKnown: @Sendable (FileID) async throws -> Bool) async throws
}

/// A file on its way into the store. One task uses it, and ends it by `settle`, `leave` or `abandon`.
package protocol IncomingFile: Sendable {
    /// Adds bytes at its end.
    ///
    /// - Throws: `StorageError`; `.full` when there is no room.
    func append(_ bytes: [UInt8]) async throws

    /// Makes it durable under its own name. Until `settle` says that the record knows it, a sweep still takes it for debris.
    ///
    /// - Throws: `StorageError`.
    func place() async throws

    /// The record has it.
    func settle() async

    /// Nobody knows whether the record has it, once it is placed: a sweep asks.
    func leave() async

    /// Leaves nothing of it, wherever it was; never fails, what could not be taken out is left to a sweep.
    func abandon() async
}
