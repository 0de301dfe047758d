package import Domain
package import Logging
import Storage

/// Puts the newest signed head to every configured anchor, each at its own pace: at most once a minute, and after failures
/// at growing intervals. What came of it is stored, so that the page, the export and the doctor can say so.
package actor Anchoring {
    /// What the configured anchors are.
    package nonisolated let anchors: [Anchor]
    private let journal: Journal
    private let logger: Logger
    private var progress: [String: Progress] = [:]

    private struct Progress {
        /// The largest head that is anchored there.
        let size: Int64
        /// Failures in a row.
        let attempts: Int64
        /// Nothing is tried before this.
        let next: Moment?
    }

    /// Anchors for the heads of an opened journal.
    package init(_ anchors: [Anchor], journal: Journal, logger: Logger) {
        self.anchors = anchors
        self.journal = journal
        self.logger = logger
    }

    /// Puts the newest head wherever it is due. Failures are stored and told to the log, and tried again later.
    ///
    /// - Parameter isFinal: the server stops: local anchors are tried whatever their pace, others not at all.
    package func look(at now: Moment, isFinal: Bool = false) async {
        for anchor in anchors where anchor.isLocal || !isFinal {
            do {
                try await look(anchor, at: now, isFinal: isFinal)
            } catch {
                logger.warning("what came of anchoring could not be stored", metadata: ["error": "\(error)"])
            }
        }
    }

    private func look(_ anchor: Anchor, at now: Moment, isFinal: Bool) async throws {
        let progress = try await progress(of: anchor)
        if !isFinal, let next = progress.next, now < next { return }
        guard journal.position > progress.size else { return }
        guard let head = try await journal.store.read({ db in try CheckpointQueries.newest(db) }),
            head.size > progress.size
        else { return }
        do {
            try await anchor.put(AnchoredHead(size: head.size, note: head.note, at: now))
        } catch {
            return try await failed(anchor, head, after: progress, error, at: now)
        }
        self.progress[anchor.kind] = Progress(
            size: head.size, attempts: 0, next: now.adding(seconds: Limits.anchorSeconds))
        try await keep(at: now) { db in
            try CheckpointQueries.anchored(kind: anchor.kind, size: head.size, at: now, db)
        }
    }

    private func failed(
        _ anchor: Anchor, _ head: CheckpointRow, after progress: Progress, _ error: any Error, at now: Moment
    ) async throws {
        let attempts = progress.attempts + 1
        self.progress[anchor.kind] = Progress(
            size: progress.size, attempts: attempts, next: now.adding(seconds: Self.pause(after: attempts)))
        logger.error("a head could not be anchored", metadata: ["kind": "\(anchor.kind)", "error": "\(error)"])
        let failure = AnchorFailureRow(
            kind: anchor.kind, size: head.size, attempts: attempts, at: now,
            reason: String("\(error)".prefix(Limits.anchorReasonCharactersMax)))
        try await keep(at: now) { db in try CheckpointQueries.anchoringFailed(failure, db) }
    }

    /// 10 s after the first failure, then twice as long each time, up to an hour.
    private static func pause(after attempts: Int64) -> Int64 {
        min(Limits.anchorRetrySeconds << min(attempts - 1, 16), Limits.anchorRetrySecondsMax)
    }

    private func progress(of anchor: Anchor) async throws -> Progress {
        if let known = progress[anchor.kind] { return known }
        let found = try await journal.store.read { db in
            let done = try CheckpointQueries.newestAnchor(kind: anchor.kind, db)
            let failure = try CheckpointQueries.anchorFailure(kind: anchor.kind, db)
            return Progress(size: done?.size ?? 0, attempts: failure?.attempts ?? 0, next: nil)
        }
        progress[anchor.kind] = found
        return found
    }

    private func keep(
        at now: Moment, _ change: @escaping @Sendable (any SQLConnection) throws -> Void
    ) async throws {
        let operation = Operation(scope: .system, door: .timer, moment: now, requestID: "anchoring")
        try await journal.perform(KeepAnchor(change: change), as: operation)
    }
}

/// Stores what came of anchoring: state, like the heads themselves.
private struct KeepAnchor: Action {
    let change: @Sendable (any SQLConnection) throws -> Void

    func decide(_ desk: Desk) throws -> Plan<Void> { Plan<Void>.nothing(()).alongside(change) }
}
