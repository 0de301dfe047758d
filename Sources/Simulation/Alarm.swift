import Domain
import Journal
import Storage

/// A timer of the simulation's own: it posts its name into a room when it is due, once.
struct Alarm {
    static let kind = "simulated-alarm"

    let name: String
    let room: RoomID
    let dueAt: Moment
    /// True once its setting is known to be lasting.
    var isSet = false

    /// Posts it.
    func post(_ desk: Desk) -> Plan<Void> {
        let body = MessagePosted(
            messageType: .system, content: name, replyTo: nil, threadRoot: nil, mentions: [], clientID: nil,
            ackRequired: false)
        return Plan([Draft(room, body, desk)]) { _ in }
    }
}

/// Sets an alarm.
struct SetAlarm: Action {
    let name: String
    let dueAt: Moment

    func decide(_ desk: Desk) throws -> Plan<Void> {
        Plan([]) { _ in }.alongside { try TimerQueries.arm(kind: Alarm.kind, subject: name, at: dueAt, $0) }
    }
}

/// Posts an alarm by itself: the defect of a timer whose work is not of the transaction that takes it away.
struct PostAlarm: Action {
    let alarm: Alarm

    func decide(_ desk: Desk) throws -> Plan<Void> { alarm.post(desk) }
}
