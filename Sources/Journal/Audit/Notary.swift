package import Domain
package import Logging
import Sealing
import Storage

/// Signs the head of the tree: once a minute when it grew, at a thousand new leaves, and when the server stops. It works beside
/// the writer, which only stores what was signed.
package actor Notary {
    private let journal: Journal
    private let logger: Logger
    private var last: CheckpointRow?
    private var isLoaded = false
    private var nextTry: Moment?
    /// Why no head is signed any more, or nil while all is well. An operator has to look; `readyz` shows it.
    package private(set) var alarm: String?

    /// A notary of an opened journal.
    package init(journal: Journal, logger: Logger) {
        self.journal = journal
        self.logger = logger
    }

    /// Signs the present head if it is time to. Errors go to the log: the next look tries again.
    ///
    /// - Parameter isFinal: the server stops, so whatever grew is signed now.
    package func look(at now: Moment, isFinal: Bool = false) async {
        do {
            try await load()
            guard isDue(now, isFinal: isFinal) else { return }
            try await sign(at: now)
        } catch let error as NextHead.Inconsistent {
            raise(error.reason, at: now)
        } catch {
            nextTry = now.adding(seconds: Limits.checkpointRetrySeconds)
            logger.warning("the head of the record could not be signed", metadata: ["error": "\(error)"])
        }
    }

    /// Signs the present head unless the last one covers the position already; for a proof of what was just written.
    ///
    /// - Throws: `Refusal` `read_only` when the record is not what was signed before, or the disk failed; `StorageError`.
    package func cover(_ position: Int64, at now: Moment) async throws {
        try await load()
        if let last, last.size >= position { return }
        do {
            try await sign(at: now)
        } catch let error as NextHead.Inconsistent {
            raise(error.reason, at: now)
            throw Refusal(.readOnly, "No head is signed: the record is not what was signed before.")
        }
    }

    /// Checks the present head against the last signed one and signs nothing.
    ///
    /// - Returns: what is wrong, or nil.
    /// - Throws: `StorageError`.
    package func examine() async throws -> String? {
        guard let next else { return nil }
        do {
            _ = try await journal.store.read { db in try next.read(db) }
            return nil
        } catch let error as NextHead.Inconsistent {
            return error.reason
        }
    }

    private var next: NextHead? {
        journal.signingKey.map { NextHead(key: $0.verifier, origin: journal.origin, last: last) }
    }

    private func load() async throws {
        guard !isLoaded else { return }
        let stored = try await journal.store.read { db in try CheckpointQueries.newest(db) }
        if !isLoaded { last = stored }
        isLoaded = true
    }

    private func isDue(_ now: Moment, isFinal: Bool) -> Bool {
        let size = journal.position
        guard size > 0, size != last?.size else { return false }
        guard let last, !isFinal else { return isFinal || nextTry.map { now >= $0 } ?? true }
        if let nextTry, now < nextTry { return false }
        return size - last.size >= Limits.checkpointLeaves
            || now >= last.signedAt.adding(seconds: Limits.checkpointSeconds)
    }

    private func sign(at now: Moment) async throws {
        guard let key = journal.signingKey, let next else { return }
        let head = try await journal.store.read { db in try next.read(db) }
        guard head.size > last?.size ?? 0 else { return }
        let note = try key.sign(head.text)
        let row = CheckpointRow(size: head.size, root: head.root, note: note.encoded, signedAt: now)
        let operation = Operation(scope: .system, door: .timer, moment: now, requestID: "notary")
        let kept = try await journal.perform(KeepCheckpoint(row: row), as: operation)
        if kept.size > last?.size ?? 0 { last = kept }
        nextTry = nil
        if alarm != nil { logger.notice("heads of the record are signed again") }
        alarm = nil
    }

    private func raise(_ reason: String, at now: Moment) {
        nextTry = now.adding(seconds: Limits.checkpointSeconds)
        guard alarm != reason else { return }
        alarm = reason
        logger.critical("no head of the record is signed any more", metadata: ["reason": "\(reason)"])
    }
}
