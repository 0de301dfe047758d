/// What may stand in one place of a command.
package enum ChatCommandKind: String, Sendable, CaseIterable {
    /// `@ana`, `ana` or `me`.
    case user
    /// A role in the room.
    case role
    /// `sev1` to `sev5`, or `p1` to `p5`.
    case severity
    case status
    /// A classification.
    case level
    /// `30m`, `1h30m`.
    case duration
    /// `now`, `-15m`, `14:05`, or RFC 3339.
    case time
    /// `#17`, a message by its seq.
    case message
    /// The key of an incident.
    case incident
    /// What an incident is to another.
    case relation
    /// A role in an incident.
    case duty
    /// The name of a command.
    case command
    /// The name of a runbook.
    case runbook
    /// The name of a policy of escalation.
    case policy
    /// `RUN-7`, a run of a runbook.
    case run
    /// The rest of the line as `name=value` pairs.
    case pairs
    /// The rest of the line as it stands.
    case text

    /// True for what takes the rest of the line.
    package var takesRest: Bool { self == .text || self == .pairs }
}

/// A moment as people write it in a command; a time of day is in UTC.
package enum ChatCommandTime: Equatable, Sendable {
    case now
    /// Seconds before now.
    case before(Int64)
    /// Seconds since midnight.
    case clock(Int64)
    case moment(Moment)

    /// The moment that is meant by somebody who writes now. A time of day is the last one that was.
    package func moment(at now: Moment) -> Moment {
        let daySeconds: Int64 = 86_400
        switch self {
        case .now: return now
        case .before(let seconds): return now.adding(seconds: -seconds)
        case .moment(let moment): return moment
        case .clock(let seconds):
            let nowSeconds = now.microseconds / 1_000_000
            let today = Moment(microseconds: (nowSeconds - nowSeconds % daySeconds + seconds) * 1_000_000)
            return today <= now ? today : today.adding(seconds: -daySeconds)
        }
    }
}

/// What stands in one place of a command, read by its kind.
package enum ChatCommandValue: Equatable, Sendable {
    /// A name in lower case, without `@`; `me` is the author.
    case user(String)
    case role(RoomRole)
    case severity(Severity)
    case status(IncidentStatus)
    case level(Classification)
    /// In seconds.
    case duration(Int64)
    case time(ChatCommandTime)
    /// The seq of a message of the room.
    case message(Int64)
    /// The number of an incident.
    case incident(Int64)
    case relation(IncidentRelation)
    case duty(IncidentRole)
    case command(String)
    case runbook(String)
    /// The name of a policy of escalation, in lower case.
    case policy(String)
    /// The number of a run.
    case run(Int64)
    case text(String)

    /// How it is written in a command, and recorded.
    package var text: String {
        switch self {
        case .user(let name), .command(let name), .runbook(let name), .policy(let name): name
        case .run(let number): RunKey.text(number)
        case .role(let role): role.rawValue
        case .severity(let severity): severity.rawValue.lowercased()
        case .status(let status): status.rawValue
        case .level(let level): level.name
        case .duration(let seconds): Self.written(seconds)
        case .time(.now): "now"
        case .time(.before(let seconds)): "-" + Self.written(seconds)
        case .time(.clock(let seconds)):
            [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
                .joined(separator: ":")
        case .time(.moment(let moment)): moment.rfc3339
        case .message(let seq): "#\(seq)"
        case .incident(let number): IncidentKey.text(number)
        case .relation(let relation): relation.rawValue
        case .duty(let role): role.rawValue
        case .text(let text): text
        }
    }

    private static func written(_ seconds: Int64) -> String {
        let units: [(String, Int64)] = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)]
        var rest = seconds
        var text = ""
        for (unit, size) in units where rest >= size {
            text += "\(rest / size)\(unit)"
            rest %= size
        }
        return text.isEmpty ? "0s" : text
    }
}
