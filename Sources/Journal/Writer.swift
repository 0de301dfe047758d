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

    private let store: any Store
    private let keyring: Keyring
    private let ambient: Ambient
    private let directory: Directory
    private let epoch: String
    private let tell: Journal.Tell
    private var tip: Tip

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
    func commit(_ batch: [Pending]) -> Outcome {
        do {
            return try transact(batch)
        } catch {
            if let broken = Self.breakage(error) { return failed(batch, Self.refusal(of: error), broken: broken) }
            guard batch.count > 1 else { return failed(batch, Self.refusal(of: error)) }
        }
        var outcome = Outcome()
        for (index, pending) in batch.enumerated() {
            do {
                let one = try transact([pending])
                outcome.events += one.events
                outcome.answers += one.answers
                if one.hasErased { outcome.hasErased = true }
            } catch {
                let refusal = Self.refusal(of: error)
                outcome.answers.append { pending.fail(refusal) }
                guard let broken = Self.breakage(error) else { continue }
                outcome.broken = broken
                for rest in batch[(index + 1)...] { outcome.answers.append { rest.fail(refusal) } }
                return outcome
            }
        }
        return outcome
    }

    private func transact(_ batch: [Pending]) throws -> Outcome {
        let tallies = Tallies()
        var outcome = Outcome()
        let (vault, recorder) = try store.transaction { db in
            let vault = Vault(db, keyring: keyring, ambient: ambient)
            let recorder = Recorder(db, vault: vault, tallies: tallies, tip: tip)
            let now = ambient.now()
            for pending in batch {
                let desk = Desk(
                    operation: pending.operation, db: db, vault: vault, ambient: ambient, directory: directory,
                    epoch: epoch, witness: Witness(), tallies: tallies)
                outcome.answers.append(try run(pending, desk, recorder, now: now))
            }
            try tallies.store(db)
            try recorder.storeTree()
            return (vault, recorder)
        }
        vault.committed()
        tip = recorder.tip
        outcome.events = recorder.events
        outcome.hasErased = recorder.hasErased
        return outcome
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
        var events = try recorder.record(plan.drafts, pending.operation, now: now)
        try plan.state?(desk.db)
        if let sequel = plan.sequel {
            let drafts = try sequel(events)
            for draft in drafts { try draft.checkReadable() }
            events += try recorder.record(drafts, pending.operation, now: now)
        }
        return try plan.finish(events)
    }

    private func failed(_ batch: [Pending], _ error: any Error, broken: String? = nil) -> Outcome {
        Outcome(answers: batch.map { pending in { pending.fail(error) } }, broken: broken)
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
        default: error
        }
    }
}
