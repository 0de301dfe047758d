package import Domain
import Foundation
package import Logging
package import Sealing
package import Storage
import Synchronization

/// The one door for writes, and the readers beside it.
///
/// One thread of its own takes the waiting operations, up to 128 at a time, and runs them as one transaction: each decides,
/// its events are numbered, sealed, hashed and projected. A second thread tells of what was committed, while the first is at
/// the next batch already, or the first itself when nothing else waits: callers hear only after the commit is durable, observers before callers. Safe from any thread.
package final class Journal: Sendable {
    /// Names of people and keys of incidents, as of the last commit.
    package let directory = Directory()
    let store: any Store
    let keyring: Keyring
    package let ambient: Ambient
    private let logger: Logger
    let mailbox = Mailbox<Pending>(
        capacity: Limits.admissionQueueMax, quietCapacity: Limits.quietQueueMax)
    private let state = Mutex(State())

    /// Hears what an operation read and was refused.
    package typealias Tell = @Sendable ([Witness.Note], Domain.Operation) -> Void

    private struct State {
        var epoch = ""
        var signingKey: SigningKey?
        var webhookKey: WebhookKey?
        var keyNotices: [String] = []
        var position: Int64 = 0
        var observers: [@Sendable ([Event]) -> Void] = []
        var witness: Tell?
        var gauge: (@Sendable (BatchReport) -> Void)?
        var failure: String?
        var isRunning = false
        var waitingForEnd: [CheckedContinuation<Void, Never>] = []
    }

    /// A journal over a migrated store.
    package init(store: any Store, keyring: Keyring, ambient: Ambient, logger: Logger) {
        self.store = store
        self.keyring = keyring
        self.ambient = ambient
        self.logger = logger
    }

    /// The random id of this life of the log; a restore from a backup changes it.
    package var epoch: String { state.withLock { $0.epoch } }

    /// The position of the last committed event, which is the size of the tree.
    package var position: Int64 { state.withLock { $0.position } }

    /// The name of this life of the log, as signed heads have it: `muster/<installation>/<epoch>`.
    package var origin: String { state.withLock { "\($0.signingKey?.verifier.name ?? "")/\($0.epoch)" } }

    /// The key that signs heads of the tree, once the journal is open.
    var signingKey: SigningKey? { state.withLock { $0.signingKey } }

    /// The public half of that key in its encoded form, which proofs are checked with; empty before the journal is open.
    package var verifierKey: String { signingKey?.verifier.encoded ?? "" }

    /// The key that signs what is posted to others, once the journal is open.
    package var webhookKey: WebhookKey? { state.withLock { $0.webhookKey } }
    /// What an operator must be told about the master keys, as found when the journal opened.
    package var keyNotices: [String] { state.withLock { $0.keyNotices } }

    /// Why nothing can be written any more, or nil while all is well.
    package var failure: String? { state.withLock { $0.failure } }

    /// How many operations wait for the writer.
    package var waiting: Int { mailbox.count }

    /// Opens the journal: makes the house log on first start, loads the directory, starts the writer.
    ///
    /// - Throws: `StorageError`; `Fault` when the master key does not open the house key.
    package func start() async throws {
        let opened = try await open()
        let thread = Thread { [self] in run(writer(opened)) }
        thread.name = "muster-writer"
        thread.stackSize = 4 << 20
        thread.start()
    }

    /// Opens the journal without threads: whoever makes its writer runs it.
    ///
    /// - Throws: as `start`.
    func open() async throws -> Founding.Opened {
        let founding = Founding(ambient: ambient, keyring: keyring)
        let opened = try founding.open(store)
        state.withLock { state in
            state.epoch = opened.epoch
            state.signingKey = opened.signingKey
            state.webhookKey = opened.webhookKey
            state.keyNotices = opened.notices
            state.position = opened.tip.position
        }
        try await store.read { [directory, keyring, ambient] db in
            try directory.load(db, Vault(db, keyring: keyring, ambient: ambient))
        }
        state.withLock { $0.isRunning = true }
        return opened
    }

    /// The one writer of what was opened, for one thread.
    func writer(_ opened: Founding.Opened) -> Writer {
        Writer(
            store: store, keyring: keyring, ambient: ambient, directory: directory, epoch: opened.epoch,
            tip: opened.tip, tell: { [self] in tell($0, $1) })
    }

    private func run(_ writer: Writer) {
        let herald = Herald()
        herald.start()
        // A server that was killed may have left what it erased in the write-ahead log.
        var truncation = Truncation(isOwed: true)
        truncation.tryIfDue(truncateLog)
        while let batch = mailbox.take(limit: Limits.batchOperationsMax) {
            if let news = commit(batch, writer, &truncation) { herald.tell(isIdle: mailbox.isEmpty, news) }
        }
        herald.close()
        end()
    }

    /// One step of the writer: commits a batch.
    ///
    /// - Returns: what the herald has to tell of it; nil when everybody was refused already.
    func commit(_ batch: [Pending], _ writer: Writer, _ truncation: inout Truncation) -> Herald.News? {
        if let failure {
            for pending in batch { pending.fail(Refusal(.readOnly, "Nothing can be written: \(failure).")) }
            return nil
        }
        let began = Clock.monotonicNanoseconds()
        let outcome = writer.commit(batch)
        report(batch, outcome, since: began)
        if let broken = outcome.broken {
            logger.critical("the journal is read-only", metadata: ["reason": "\(broken)"])
            state.withLock { $0.failure = broken }
        }
        if let last = outcome.events.last {
            state.withLock { $0.position = last.position }
            directory.follow(outcome.events)
        }
        if outcome.hasErased { truncation.owe() }
        // Before the callers hear that something is gone, it is gone from the log as well, unless a long read is in the way:
        // then with a batch some seconds later, or when the store is closed.
        truncation.tryIfDue(truncateLog)
        return { [self, events = outcome.events, answers = outcome.answers] in
            if !events.isEmpty {
                for observer in state.withLock({ $0.observers }) { observer(events) }
            }
            for answer in answers { answer() }
        }
    }

    /// The writer has ended: whoever waits for that goes on.
    func end() {
        let waiting = state.withLock { state in
            state.isRunning = false
            defer { state.waitingForEnd = [] }
            return state.waitingForEnd
        }
        for continuation in waiting { continuation.resume() }
    }

    private func truncateLog() -> Bool {
        do {
            return try store.truncateLog()
        } catch {
            logger.warning("the write-ahead log was not emptied", metadata: ["reason": "\(error)"])
            return false
        }
    }

    private func report(_ batch: [Pending], _ outcome: Writer.Outcome, since began: UInt64) {
        guard let gauge = state.withLock({ $0.gauge }) else { return }
        let elapsed = Int64(Clock.monotonicNanoseconds() - began)
        gauge(BatchReport(operations: batch.count, events: outcome.events.count, nanoseconds: elapsed))
    }

    /// Names who hears what each batch came to, on the writer's thread: quick work only.
    package func measure(_ gauge: @escaping @Sendable (BatchReport) -> Void) {
        state.withLock { $0.gauge = gauge }
    }

    /// Adds an observer of committed events. It runs on the herald's thread, or on the writer's when nothing else waits, in commit order, after the commit is durable and
    /// before callers are answered: quick work only.
    package func observe(_ observer: @escaping @Sendable ([Event]) -> Void) {
        state.withLock { $0.observers.append(observer) }
    }

    /// Names who hears what was read and refused, on the thread that decided: quick work only. What a refused action noted
    /// is told even when its batch fails.
    package func witness(_ witness: @escaping Tell) {
        state.withLock { $0.witness = witness }
    }

    private func tell(_ notes: [Witness.Note], _ operation: Domain.Operation) {
        guard !notes.isEmpty else { return }
        state.withLock { $0.witness }?(notes, operation)
    }

    /// Hands an action to the writer. `done` runs where observers do once the commit is durable: quick work only.
    package func submit<A: Action>(
        _ action: A, as operation: Domain.Operation, _ done: @escaping @Sendable (Result<A.Result, any Error>) -> Void
    ) {
        switch mailbox.put(Pending(action, operation, done)) {
        case .accepted: break
        case .full:
            done(.failure(Refusal(.busy, "The server is busy; try again.", retryAfterMilliseconds: 1000)))
        case .closed: done(.failure(Refusal(.busy, "The server is shutting down.", retryAfterMilliseconds: 1000)))
        }
    }

    /// Performs an action and returns when its commit is durable.
    ///
    /// - Throws: `Refusal` when it is refused, the queue is full or the disk is; otherwise what went wrong.
    package func perform<A: Action>(_ action: A, as operation: Domain.Operation) async throws -> A.Result {
        try await withCheckedThrowingContinuation { continuation in
            submit(action, as: operation) { continuation.resume(with: $0) }
        }
    }

    /// Performs an action that may wait for as long as others come, alone in its transaction: work of followers, which must
    /// never slow a send.
    ///
    /// - Throws: `Refusal` when the queue is full, the disk is or nothing can be written; otherwise what went wrong.
    func performQuietly<A: Action>(_ action: A, as operation: Domain.Operation) async throws -> A.Result {
        try await withCheckedThrowingContinuation { continuation in
            let pending = Pending(action, operation) { continuation.resume(with: $0) }
            switch mailbox.putQuietly(pending) {
            case .accepted: break
            case .full: pending.fail(Refusal(.busy, "Too many followers wait.", retryAfterMilliseconds: 1000))
            case .closed: pending.fail(Refusal(.busy, "The server is shutting down.", retryAfterMilliseconds: 1000))
            }
        }
    }

    /// Answers an inquiry from a reader's consistent view.
    ///
    /// - Throws: `Refusal`, or what went wrong.
    package func ask<I: Inquiry>(_ inquiry: I, as operation: Domain.Operation) async throws -> I.Answer {
        let epoch = epoch
        return try await look { [self, keyring, ambient, directory] db in
            let witness = Witness()
            defer { tell(witness.notes, operation) }
            let desk = Desk(
                operation: operation, db: db, vault: Vault(db, keyring: keyring, ambient: ambient), ambient: ambient,
                directory: directory, epoch: epoch, witness: witness, tallies: Tallies(), foreseen: Foreseen())
            return try inquiry.answer(desk)
        }
    }

    /// A room's events after a seq, in order, at most `limit`, as they may be shown now. No scope is asked: callers check.
    ///
    /// - Throws: `StorageError`; `Fault` when a body does not open.
    package func readLog(_ room: RoomID, after seq: Int64, limit: Int) async throws -> [LogEntry] {
        try await look { [keyring, ambient] db in
            try LogReader(db, Vault(db, keyring: keyring, ambient: ambient)).page(room, after: seq, limit: limit)
        }
    }

    /// The last seq of a room, or nil when there is none.
    ///
    /// - Throws: `StorageError`.
    package func head(_ room: RoomID) async throws -> Int64? {
        try await look { try RoomQueries.head(room, $0) }
    }

    /// Reads in one consistent view for somebody who is answered.
    private func look<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await store.read(body)
        } catch StorageError.unavailable {
            throw Refusal(.busy, "The database does not answer; try again.", retryAfterMilliseconds: 1000)
        }
    }

    /// Finishes what waits, refuses what comes, and ends the writer.
    package func stop() async {
        mailbox.close()
        await withCheckedContinuation { continuation in
            let hasEnded = state.withLock { state in
                if state.isRunning { state.waitingForEnd.append(continuation) }
                return !state.isRunning
            }
            if hasEnded { continuation.resume() }
        }
    }
}
