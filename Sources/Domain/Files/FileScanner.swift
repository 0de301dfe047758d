/// What a scanner says of a file's content.
package enum ScanVerdict: Equatable, Sendable {
    case clean
    /// It is, or holds, what the scanner calls by this name.
    case infected(String)
    /// The scanner will not look through it, such as when it is too large, and says why.
    case refused(String)
}

/// The scanner does not answer, or broke off; the same may be asked again later.
package struct ScannerAway: Error {
    /// For the operator's log.
    package let reason: String

    /// Says why.
    package init(_ reason: String) { self.reason = reason }
}

/// Looks the contents of files through for malware. Safe from any task.
package protocol FileScanner: Sendable {
    /// Sends in pieces, in order, whatever is to be looked through.
    typealias Feed = @Sendable (_ send: ([UInt8]) async throws -> Void) async throws -> Void

    /// Looks through what the feed sends.
    ///
    /// - Throws: `ScannerAway`; what the feed throws of itself; `CancellationError`.
    func scan(_ feed: @escaping Feed) async throws -> ScanVerdict
}
