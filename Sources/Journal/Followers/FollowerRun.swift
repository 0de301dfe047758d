package import Domain
package import Logging
import Storage
import Synchronization

/// Runs one follower: reads the journal after its bookmark on a reader, writes what that came to in small transactions that
/// wait until nobody else wants the writer, and remembers how far it came (decision 0014).
///
/// One node runs each follower. Its lease has a term that grows with each holder, and nothing is written under an older one:
/// who was stopped for longer than the lease lasts finds that out in the transaction. The lease is judged by the clock of the
/// machine that has the database, which for SQLite is this one.
package actor FollowerRun {
    /// What a step came to.
    package enum Step: Sendable, Equatable {
        /// There is nothing to do.
        case idle
        /// Something was taken in, and there may be more.
        case moved
        /// An event was given up on after its last try.
        case parked(position: Int64)
        /// Another node's lease lasts until then.
        case leased(until: Moment)
    }

    /// How a follower's own pace is set.
    package struct Pace: Sendable {
        /// Rest after it has caught up, so that live traffic is taken in many events at a time.
        package var rest = Duration.milliseconds(500)
        /// The first wait after a failure; it doubles with each.
        package var firstRetry = Duration.milliseconds(200)
        /// The longest wait after a failure.
        package var lastRetry = Duration.seconds(30)
        /// For how long after a commit of others they count as writing.
        package var company = Duration.seconds(1)
        /// While others write: rests for so many times as long as a step took, so that four fifths of the writer's time and
        /// of a processor are theirs, and it catches up all the same.
        package var yielding = 4

        /// The server's pace.
        package init() {}

        /// How long to rest after a step that leaves more to do.
        func pause(after step: Duration, sinceOthers: Duration?) -> Duration {
            isBeside(sinceOthers) ? min(step * yielding, rest) : .zero
        }

        /// How much the next step takes in.
        func size(sinceOthers: Duration?) -> FollowerPage.Size { isBeside(sinceOthers) ? .besideOthers : .alone }

        /// A clock that was set back since says nothing.
        private func isBeside(_ sinceOthers: Duration?) -> Bool {
            sinceOthers.map { (.zero..<company).contains($0) } ?? false
        }
    }

    private struct Lease {
        let term: Int64
        /// The bookmark as it is written.
        var written: Int64
        /// Up to here is read; what lies between came to nothing.
        var seen: Int64
    }

    /// Its name.
    package nonisolated let name: String
    private nonisolated let follower: Follower
    private nonisolated let journal: Journal
    private nonisolated let pace: Pace
    private nonisolated let holder: String
    private nonisolated let current = Mutex(FollowerStanding())
    private nonisolated let heard = Mutex<Moment?>(nil)
    private nonisolated let wakes: AsyncStream<Void>
    private nonisolated let wake: AsyncStream<Void>.Continuation
    private let logger: Logger
    private var lease: Lease?
    private var attempts = 0
    /// How long the last step read and wrote; waiting for the writer is no work.
    private var work = Duration.zero

    /// A follower of a started journal, which wakes it; nothing is done before `run` or `step`.
    package init(_ follower: Follower, journal: Journal, pace: Pace = Pace(), logger: Logger) {
        name = follower.name
        self.follower = follower
        self.journal = journal
        self.pace = pace
        self.logger = logger
        holder = Hex.text(journal.ambient.random(8))
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        wake.yield()
        journal.observe { [weak self] events in self?.hear(events) }
    }

    /// How it is doing.
    package nonisolated var standing: FollowerStanding { current.withLock { $0 } }

    private nonisolated func hear(_ events: [Event]) {
        guard let last = events.last else { return }
        let now = journal.ambient.now()
        heard.withLock { $0 = now }
        current.withLock { $0.head = max($0.head, last.position) }
        wake.yield()
    }

    /// Follows until the task is cancelled.
    package func run() async {
        var waiting = wakes.makeAsyncIterator()
        var failures = 0
        while !Task.isCancelled {
            do {
                let step = try await step()
                failures = 0
                switch step {
                case .moved, .parked: await yield()
                case .leased(let until):
                    await rest(.microseconds(until.microseconds - journal.ambient.now().microseconds))
                case .idle:
                    guard await waiting.next() != nil else { return }
                    await rest(pace.rest)
                }
            } catch {
                failures += 1
                await rest(backoff(failures))
            }
        }
    }

    private var sinceOthers: Duration? {
        let now = journal.ambient.now()
        return heard.withLock { $0 }.map { .microseconds(now.microseconds - $0.microseconds) }
    }

    private func yield() async {
        let pause = pace.pause(after: work, sinceOthers: sinceOthers)
        if pause > .zero { await rest(pause) }
    }

    private func rest(_ duration: Duration) async {
        // Only cancellation throws, and then the loop ends.
        try? await Task.sleep(for: max(duration, .milliseconds(1)))
    }

    /// Full jitter: anything between nothing and the doubled wait, so that nodes that failed together do not come together.
    private func backoff(_ failures: Int) -> Duration {
        let most = min(pace.firstRetry * (1 << min(failures - 1, 16)), pace.lastRetry)
        let random = journal.ambient.random(2).reduce(0) { $0 << 8 | Int($1) }
        return most * random / 65_536
    }

    /// Steps until there is nothing left to do. For commands and tests.
    ///
    /// - Throws: as `step`; `Refusal` `busy` while another node has the lease.
    package func catchUp() async throws {
        while true {
            switch try await step() {
            case .idle: return
            case .moved, .parked: continue
            case .leased: throw Refusal(.busy, "Another process follows the journal; try again in a few seconds.")
            }
        }
    }

    /// Takes in the next events.
    ///
    /// - Throws: `Refusal` when nothing can be written now; `StorageError`; `Fault` when an event cannot be taken in, whose
    ///   next try is the next step.
    package func step() async throws -> Step {
        do {
            let step = try await attempt()
            current.withLock { $0.failure = nil }
            return step
        } catch is MoveFollower.LeaseLost {
            lease = nil
            return .moved
        } catch {
            let what = FollowerPage.describe(error)
            current.withLock { $0.failure = what }
            logger.warning("a follower failed", metadata: ["follower": "\(name)", "error": "\(what)"])
            throw error
        }
    }

    private func attempt() async throws -> Step {
        guard var held = lease else { return try await claim() }
        let begun = ContinuousClock.now
        let page = try await read(after: held.seen, pace.size(sinceOthers: sinceOthers))
        work = .now - begun
        if let failure = page.failure, page.changes.isEmpty, page.position == held.seen {
            return try await failed(failure)
        }
        let isWorthWriting = !page.changes.isEmpty || page.position - held.written >= Limits.followerIdleEventsMax
        if isWorthWriting {
            do {
                try await move(held.term, to: page.position, page.changes)
            } catch let error where Self.isOfOneEvent(error) {
                return try await writtenAlone(after: held, error)
            }
            held.written = page.position
            attempts = 0
        }
        held.seen = page.position
        note(held)
        return page.hasMore || page.failure != nil ? .moved : .idle
    }

    private func read(after position: Int64, _ size: FollowerPage.Size) async throws -> FollowerPage {
        try await journal.store.read { [follower, keyring = journal.keyring, ambient = journal.ambient] db in
            let view = FollowerView(db: db, vault: Vault(db, keyring: keyring, ambient: ambient))
            return try FollowerPage.read(follower, after: position, size, view)
        }
    }

    private func move(
        _ term: Int64, to position: Int64, _ changes: [FollowerChange], parking: FollowerQueries.Parked? = nil
    ) async throws {
        let begun = try await journal.performQuietly(
            MoveFollower(name: name, term: term, position: position, changes: changes, parked: parking), as: operation)
        work += .now - begun
    }

    private func claim() async throws -> Step {
        switch try await journal.performQuietly(ClaimFollower(name: name, holder: holder), as: operation) {
        case .taken(let until): return .leased(until: until)
        case .held(let position, let term, let parked):
            lease = Lease(term: term, written: position, seen: position)
            let head = try await journal.store.read { try EventQueries.last($0)?.position ?? 0 }
            current.withLock {
                $0.parked = parked
                $0.position = position
                $0.head = max($0.head, head)
            }
            return .moved
        }
    }

    /// One of several events cannot be written: they are taken one at a time, so that only that one is to blame.
    private func writtenAlone(after held: Lease, _ error: any Error) async throws -> Step {
        let page = try await read(after: held.seen, .one)
        if let failure = page.failure { return try await failed(failure) }
        do {
            try await move(held.term, to: page.position, page.changes)
        } catch let alone where Self.isOfOneEvent(alone) {
            let row = try await journal.store.read { try EventQueries.journal(after: held.seen, limit: 1, $0).first }
            guard let row else { throw error }
            return try await failed(
                FollowerPage.Failure(position: row.position, room: row.room, fault: FollowerPage.describe(alone)))
        }
        attempts = 0
        let moved = Lease(term: held.term, written: page.position, seen: page.position)
        note(moved)
        return .moved
    }

    /// True for what an event may be to blame for; a full or failing disk and a busy writer are nobody's fault.
    private static func isOfOneEvent(_ error: any Error) -> Bool {
        switch error {
        case is MoveFollower.LeaseLost, is Refusal: false
        case StorageError.full, StorageError.inputOutput, StorageError.unavailable, StorageError.outcomeUnknown: false
        default: true
        }
    }

    /// Counts a try of the event that is next, and gives it up after the last: it is kept in a table, and shown.
    private func failed(_ failure: FollowerPage.Failure) async throws -> Step {
        guard let held = lease else { return .moved }
        attempts += 1
        guard attempts >= Limits.followerAttemptsMax else { throw Fault(failure.fault) }
        attempts = 0
        let parked = FollowerQueries.Parked(
            follower: name, position: failure.position, room: failure.room, fault: failure.fault,
            at: journal.ambient.now())
        try await move(held.term, to: failure.position, [], parking: parked)
        logger.error(
            "a follower parked an event",
            metadata: ["follower": "\(name)", "position": "\(failure.position)", "error": "\(failure.fault)"])
        current.withLock { $0.parked += 1 }
        note(Lease(term: held.term, written: failure.position, seen: failure.position))
        return .parked(position: failure.position)
    }

    private func note(_ held: Lease) {
        lease = held
        current.withLock {
            $0.position = held.seen
            $0.head = max($0.head, held.seen)
        }
    }

    /// Ends what waits for news, and lets go of the lease. Call it before the journal stops.
    package func stop() async {
        wake.finish()
        await letGo()
    }

    /// Lets go of the lease and forgets the bookmark: the next step reads it anew.
    package func letGo() async {
        guard let held = lease else { return }
        lease = nil
        // If it cannot be let go of, it ends by itself in some seconds.
        try? await journal.performQuietly(ReleaseFollower(name: name, term: held.term), as: operation)
    }

    private nonisolated var operation: Domain.Operation {
        Operation(
            scope: .system, door: .timer, moment: journal.ambient.now(), requestID: "follower-\(follower.name)")
    }
}
