package import Domain
package import Journal
package import Logging
import Synchronization

/// Records who read what and who was refused, in the house log: once per person, room, kind and 10 minutes, and for reads
/// as much as the audit level says (decision 0015). Safe from any thread.
///
/// Reading does not wait for its record, and goes on when nothing can be written. What could not be recorded waits, up to a
/// bound, and is recorded when writing works again; beyond the bound it goes to the operator's log.
package final class AccessLog: Sendable {
    private struct Key: Hashable {
        let person: PersonID
        let room: RoomID?
        let kind: String
    }

    private struct Entry: Sendable {
        let body: any EventBody
        let operation: Operation
    }

    private struct Memory {
        /// When each was recorded last.
        var recorded: [Key: Moment] = [:]
        /// What could not be recorded yet, oldest first.
        var waiting: [Entry] = []
    }

    private let journal: Journal
    private let level: AuditLevel
    private let logger: Logger
    private let memory = Mutex(Memory())

    /// Begins to listen to a journal.
    package init(journal: Journal, level: AuditLevel, logger: Logger) {
        self.journal = journal
        self.level = level
        self.logger = logger
        journal.witness { [weak self] notes, operation in self?.take(notes, operation) }
    }

    /// How many reads and refusals wait to be recorded.
    package var waiting: Int { memory.withLock { $0.waiting.count } }

    private func take(_ notes: [Witness.Note], _ operation: Operation) {
        guard let person = operation.scope.person else { return }
        for note in notes {
            switch note {
            case .read(let read):
                guard read.grant != nil || level.records(readsOf: read.classification) else { continue }
                let key = Key(person: person, room: read.room, kind: read.kind.rawValue)
                record(Entry(body: read, operation: operation), key)
            case .denied(let denied):
                let key = Key(person: person, room: denied.room, kind: "denied \(denied.act)")
                record(Entry(body: denied, operation: operation), key)
            }
        }
    }

    private func record(_ entry: Entry, _ key: Key) {
        let now = entry.operation.moment
        let isNew = memory.withLock { memory in
            if let last = memory.recorded[key], last.adding(seconds: Limits.accessRecordSeconds) > now { return false }
            if memory.recorded.count >= Limits.accessesRememberedMax { Self.forget(&memory.recorded, at: now) }
            memory.recorded[key] = now
            return true
        }
        if isNew { submit(entry) }
    }

    /// Forgets what would be recorded anew anyway; when that frees nothing, everything: better recorded twice than memory
    /// without bound.
    private static func forget(_ recorded: inout [Key: Moment], at now: Moment) {
        recorded = recorded.filter { $0.value.adding(seconds: Limits.accessRecordSeconds) > now }
        if recorded.count >= Limits.accessesRememberedMax { recorded.removeAll() }
    }

    private func submit(_ entry: Entry) {
        journal.submit(RecordAccess(body: entry.body), as: entry.operation) { [weak self] result in
            if case .failure = result { self?.keep(entry) }
        }
    }

    private func keep(_ entry: Entry) {
        let isKept = memory.withLock { memory in
            guard memory.waiting.count < Limits.accessesWaitingMax else { return false }
            memory.waiting.append(entry)
            return true
        }
        guard !isKept else { return }
        logger.warning(
            "an access could not be recorded",
            metadata: [
                "type": "\(Swift.type(of: entry.body).type)", "what": "\(entry.body.json.text)",
                "actor": "\(entry.operation.scope.actor.text)", "at": "\(entry.operation.moment.rfc3339)",
                "request": "\(entry.operation.requestID)",
            ])
    }

    /// Tries again what could not be recorded, one first and the rest once that one is; call it now and then.
    package func retry() {
        let first = memory.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
        guard let first else { return }
        journal.submit(RecordAccess(body: first.body), as: first.operation) { [weak self] result in
            switch result {
            case .success: self?.submitWaiting()
            case .failure: self?.keep(first)
            }
        }
    }

    private func submitWaiting() {
        let entries = memory.withLock { memory in
            defer { memory.waiting = [] }
            return memory.waiting
        }
        for entry in entries { submit(entry) }
    }
}

private struct RecordAccess: Action {
    let body: any EventBody

    func decide(_ desk: Desk) throws -> Plan<Void> { Plan([Draft(.house, body, desk)]) { _ in } }
}
