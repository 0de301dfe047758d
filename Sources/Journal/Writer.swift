import Domain
import Sealing
import Storage

/// Runs batches as transactions. Confined to the journal's thread.
final class Writer {
    /// What a batch came to.
    struct Outcome {
        /// What was recorded, in order.
        var events: [Event] = []
        /// Answers to callers, in order.
        var answers: [@Sendable () -> Void] = []
        /// Set when the disk failed: from now on nothing may be acknowledged.
        var broken: String?
        /// True when something was destroyed.
        var hasErased = false
    }

    /// What a transaction came to, before its commit.
    private struct Made {
        let vault: Vault
        let tip: Tip
        let events: [Event]
        let answers: [@Sendable () -> Void]
        let hasErased: Bool
    }

    private let store: any Store
    private let keyring: Keyring
    private let ambient: Ambient
    private let directory: Directory
    private let epoch: String
    private let tell: Journal.Tell
    private var tip: Tip
    /// What is known of rooms between transactions.
    private let foreseen = Foreseen(keeping: true)
    private var tallies = Tallies()
    /// A commit that was asked for and not answered, until it is found out what became of it.
    private var unanswered: Made?

    init(
        store: any Store, keyring: Keyring, ambient: Ambient, directory: Directory, epoch: String, tip: Tip,
        tell: @escaping Journal.Tell
    ) {
        self.store = store
        self.keyring = keyring
        self.ambient = ambient
        self.directory = directory
        self.epoch = epoch
        self.tell = tell
        self.tip = tip
    }

    /// Commits a batch as one transaction; when that fails, each operation alone, so that one failure harms no neighbour.
    ///
    /// An engine that was lost is asked once more, after it was found out what became of a commit that it did not answer.
    func commit(_ batch: [Pending]) -> Outcome {
        var outcome = Outcome()
        do {
            try settle(into: &outcome)
            try commitOrAgain(batch, into: &outcome)
            return outcome
        } catch {
            if let broken = Self.breakage(error) {
                fail(batch, Self.refusal(of: error), broken: broken, &outcome)
                return outcome
            }
            guard batch.count > 1, !Self.isOfEngine(error) else {
                fail(batch, Self.refusal(of: error), &outcome)
                return outcome
            }
        }
        for (index, pending) in batch.enumerated() {
            do {
                try commitOrAgain([pending], into: &outcome)
            } catch {
                let refusal = Self.refusal(of: error)
                fail([pending], refusal, &outcome)
                let broken = Self.breakage(error)
                guard broken != nil || Self.isOfEngine(error) else { continue }
                fail(batch[(index + 1)...], refusal, broken: broken, &outcome)
                return outcome
            }
        }
        return outcome
    }

    /// Commits a batch, and tries a second time when the engine was lost and nothing was written.
    private func commitOrAgain(_ batch: [Pending], into outcome: inout Outcome) throws {
        do {
            try transact(batch, into: &outcome)
        } catch StorageError.unavailable {
            try transact(batch, into: &outcome)
        } catch let error as StorageError {
            guard case .outcomeUnknown = error, let asked = unanswered else { throw error }
            // While it cannot be found out, the callers are told that nobody knows, and ask again under the same client id.
            guard (try? settle(into: &outcome)) != nil else { throw error }
            if tip.edge.size == asked.tip.edge.size {
                outcome.answers += asked.answers
            } else {
                try transact(batch, into: &outcome)
            }
        }
    }

    /// Finds out what became of a commit that was not answered: its last event stands, or it does not.
    ///
    /// - Throws: `StorageError` while the engine cannot be asked; `.corrupt` when somebody else wrote the journal.
    private func settle(into outcome: inout Outcome) throws {
        guard let asked = unanswered else { return }
        let last = try store.transaction { try EventQueries.last($0) }
        let stands = (last?.position ?? 0, last?.leafHash ?? Leaf.noPrevious)
        if stands == (asked.tip.edge.size, asked.tip.leafHash) {
            unanswered = nil
            take(asked, into: &outcome)
        } else if stands == (tip.edge.size, tip.leafHash) {
            unanswered = nil
        } else {
            throw StorageError.corrupt("the journal ends with event \(stands.0), which this server did not write")
        }
    }

    private func transact(_ batch: [Pending], into outcome: inout Outcome) throws {
        var made: Made?
        do {
            try store.transaction { db in
                let vault = Vault(db, keyring: keyring, ambient: ambient)
                let recorder = Recorder(db, vault: vault, tallies: tallies, tip: tip)
                try foreseen.begin(batch, db, vault, tallies)
                let now = ambient.now()
                var answers: [@Sendable () -> Void] = []
                for pending in batch {
                    let desk = Desk(
                        operation: pending.operation, db: db, vault: vault, ambient: ambient, directory: directory,
                        epoch: epoch, witness: Witness(), tallies: tallies, foreseen: foreseen)
                    answers.append(try run(pending, desk, recorder, now: now))
                }
                try tallies.store(db)
                try recorder.storeTree()
                made = Made(
                    vault: vault, tip: recorder.tip, events: recorder.events, answers: answers,
                    hasErased: recorder.hasErased)
            }
        } catch {
            // What was looked up and counted in it may be of what was taken back.
            tallies = Tallies()
            foreseen.forget(tallies)
            // Without events nothing tells later whether it was committed, and nothing here depends on it.
            if case StorageError.outcomeUnknown = error, let made, !made.events.isEmpty { unanswered = made }
            throw error
        }
        guard let made else { return }
        take(made, into: &outcome)
        outcome.answers += made.answers
    }

    /// Takes over what a durable transaction came to.
    private func take(_ made: Made, into outcome: inout Outcome) {
        made.vault.committed()
        tip = made.tip
        outcome.events += made.events
        if made.hasErased { outcome.hasErased = true }
    }

    /// A refusal is an answer: it decided before it wrote, so there is nothing to undo.
    private func run(_ pending: Pending, _ desk: Desk, _ recorder: Recorder, now: Moment) throws -> @Sendable () -> Void
    {
        let plan: ErasedPlan
        do {
            plan = try pending.decide(desk)
            for draft in plan.drafts { try draft.checkReadable() }
        } catch let error as StorageError {
            throw error
        } catch {
            if !desk.witness.notes.isEmpty { tell(desk.witness.notes, pending.operation) }
            return { pending.fail(error) }
        }
        // What was refused to somebody whose operation came to something all the same, as a command does.
        let denied = desk.witness.notes.filter(\.isDenial)
        if !denied.isEmpty { tell(denied, pending.operation) }
        let before = recorder.events.count
        var events = try recorder.record(plan.drafts, pending.operation, now: now)
        desk.foreseen.follow(recorder.events[before...], desk.tallies)
        if let state = plan.state {
            try state(desk.db)
            desk.foreseen.followState(of: pending.operation.scope.person)
        }
        if let sequel = plan.sequel {
            let drafts = try sequel(events)
            for draft in drafts { try draft.checkReadable() }
            events += try recorder.record(drafts, pending.operation, now: now)
        }
        desk.foreseen.follow(recorder.events[before...], desk.tallies)
        return try plan.finish(events)
    }

    private func fail(
        _ batch: some Sequence<Pending>, _ error: any Error, broken: String? = nil, _ outcome: inout Outcome
    ) {
        for pending in batch { outcome.answers.append { pending.fail(error) } }
        if let broken { outcome.broken = broken }
    }

    /// True when asking for each operation alone would meet the same.
    private static func isOfEngine(_ error: any Error) -> Bool {
        switch error {
        case StorageError.unavailable, StorageError.outcomeUnknown: true
        default: false
        }
    }

    /// A failing disk may have lost what it said it wrote, so after it nothing is acknowledged until a restart.
    private static func breakage(_ error: any Error) -> String? {
        switch error {
        case StorageError.inputOutput(let what), StorageError.corrupt(let what): what
        default: nil
        }
    }

    private static func refusal(of error: any Error) -> any Error {
        switch error {
        case StorageError.full:
            Refusal(.storageFull, "The disk is full; nothing was written.", retryAfterMilliseconds: 5000)
        case StorageError.inputOutput, StorageError.corrupt:
            Refusal(.readOnly, "The disk failed; nothing can be written.")
        case StorageError.unavailable:
            Refusal(
                .busy, "The database does not answer; nothing was written. Try again.", retryAfterMilliseconds: 1000)
        case StorageError.outcomeUnknown:
            Refusal(
                .busy,
                "The database was lost while it wrote; ask again with the same client_id or Idempotency-Key to learn whether it did.",
                retryAfterMilliseconds: 1000)
        default: error
        }
    }
}
