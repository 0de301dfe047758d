/// Where a run of a runbook stands.
package enum RunbookRunState: String, Sendable, CaseIterable {
    /// Somebody has to agree before it goes on.
    case waitingApproval = "waiting_approval"
    case running
    case succeeded, failed, cancelled
    /// Nobody agreed in time.
    case timedOut = "timed_out"
    /// Nobody knows whether a step happened; somebody has to look and say.
    case unknown

    /// True when nothing will happen any more.
    package var isOver: Bool {
        switch self {
        case .succeeded, .failed, .cancelled, .timedOut: true
        case .waitingApproval, .running, .unknown: false
        }
    }

    /// Those in which something may still happen.
    package static let open: [RunbookRunState] = allCases.filter { !$0.isOver }
}

/// Where a step of a run stands.
package enum RunbookStepState: String, Sendable, CaseIterable {
    /// Begun and not ended.
    case started
    /// Somebody was asked and is to report back.
    case waiting
    case succeeded, failed
    /// Nobody knows whether it happened.
    case unknown
}

/// A run of a runbook: one version of it, in one room.
package struct RunbookRun: Equatable, Sendable {
    /// The id of the event that began it.
    package let id: EventID
    package let number: Int64
    package let room: RoomID
    package let runbook: String
    package let version: Int64
    package let digest: String
    package let risk: Runbook.Risk
    /// What was given and filled in; nil once the message that asked for it was redacted.
    package let arguments: [String: String]?
    package let state: RunbookRunState
    /// Why it did not succeed.
    package let reason: String?
    /// The message that asked for it; nil when REST did.
    package let message: EventID?
    package let by: PersonCard
    package let approvedBy: PersonCard?
    package let startedAt: Moment
    package let finishedAt: Moment?
    /// Until when something is waited for.
    package let waitsUntil: Moment?
    /// Those that have begun, in order.
    package let steps: [Step]

    /// A step that has begun.
    package struct Step: Equatable, Sendable {
        /// From 1.
        package let number: Int64
        package let name: String?
        package let kind: Runbook.Action.Kind
        package let state: RunbookStepState
        package let reason: String?
        /// Who agreed, or said what became of it.
        package let by: PersonCard?
        package let startedAt: Moment
        package let finishedAt: Moment?
        /// The message with what came of it.
        package let result: EventID?

        /// States every field.
        package init(
            number: Int64, name: String?, kind: Runbook.Action.Kind, state: RunbookStepState, reason: String?,
            by: PersonCard?, startedAt: Moment, finishedAt: Moment?, result: EventID?
        ) {
            self.number = number
            self.name = name
            self.kind = kind
            self.state = state
            self.reason = reason
            self.by = by
            self.startedAt = startedAt
            self.finishedAt = finishedAt
            self.result = result
        }
    }

    /// States every field.
    package init(
        id: EventID, number: Int64, room: RoomID, runbook: String, version: Int64, digest: String,
        risk: Runbook.Risk, arguments: [String: String]?, state: RunbookRunState, reason: String?,
        message: EventID?, by: PersonCard, approvedBy: PersonCard?, startedAt: Moment, finishedAt: Moment?,
        waitsUntil: Moment?, steps: [Step]
    ) {
        self.id = id
        self.number = number
        self.room = room
        self.runbook = runbook
        self.version = version
        self.digest = digest
        self.risk = risk
        self.arguments = arguments
        self.state = state
        self.reason = reason
        self.message = message
        self.by = by
        self.approvedBy = approvedBy
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.waitsUntil = waitsUntil
        self.steps = steps
    }

    /// How people call it.
    package var key: String { RunKey.text(number) }
}

/// Keys of runs: `RUN-7`.
package enum RunKey {
    /// The key of a number.
    package static func text(_ number: Int64) -> String { "RUN-\(number)" }

    /// The number in a key, in either case of letters; nil for anything else.
    package static func number(in text: String) -> Int64? {
        guard text.count > 4, text.prefix(4).uppercased() == "RUN-" else { return nil }
        let digits = text.dropFirst(4)
        guard (1...15).contains(digits.utf8.count), digits.utf8.first != 0x30,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int64(digits)
    }
}
