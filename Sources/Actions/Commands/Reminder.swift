import Domain
package import Journal
package import Storage

/// Calls somebody in a room at the moment that a command asked for. Its words stand in that command alone, so that taking
/// the message back takes the reminder back as well.
package enum Reminder {
    /// The kind of its timers.
    package static let kind = "reminder"

    /// The subject of the timer that a message sets.
    static func subject(_ room: RoomID, _ message: EventID) -> String { "\(room.text)/\(message.text)" }

    /// What happens when the time is there: nothing when the message was taken back, the room takes no more messages, or who
    /// was to be called is not in it any more.
    ///
    /// - Throws: `StorageError`.
    package static func ring(_ timer: TimerRow, _ desk: Desk) throws -> Plan<Void> {
        guard let id = timer.subject.split(separator: "/").last.flatMap({ EventID(String($0)) }),
            let row = try CommandRunQueries.run(of: id, desk.db),
            let room = try RoomQueries.room(row.room, for: nil, desk.db)?.room, !room.isArchived,
            let message = try MessageQueries.message(id, desk.db), message.deletedAt == nil
        else { return .nothing(()) }
        let run = try desk.view(row, isHurried: true)
        let words = Dictionary((run.asked?.arguments ?? []).map { ($0.name, $0.value) }) { first, _ in first }
        guard let text = words["text"] else { return .nothing(()) }
        let other = words["to"].flatMap { $0 == "me" || $0 == run.by.username ? nil : $0 }
        let name = other ?? run.by.username
        guard let person = try PersonQueries.person(username: name, desk.db), person.isActive,
            try MemberQueries.role(room.id, person.id, desk.db) != nil
        else { return .nothing(()) }
        let lead = other == nil ? "you asked to be reminded" : "@\(run.by.username) asked to remind you"
        let call = MessagePosted(
            messageType: .alert, content: "@\(name), \(lead): \(text)",
            replyTo: message.threadRoot == nil ? nil : id, threadRoot: message.threadRoot, mentions: [name],
            clientID: nil, ackRequired: false)
        return Plan([Draft(room.id, call, desk, actor: try desk.voice(in: room.id))]) { _ in }
    }
}

extension CommandPlace {
    func remind() throws -> Plan<String> {
        guard case .duration(let seconds) = parsed["in"], let asking else { throw Fault("a reminder has no time") }
        guard (1...Limits.reminderSecondsMax).contains(seconds) else {
            throw Refusal.invalid("in", "Between a second and \(Limits.reminderSecondsMax / 86_400) days.")
        }
        let called = parsed.flags["to"] == nil ? try desk.me() : try person("to").id
        let name = desk.directory.card(of: called).username
        guard try MemberQueries.role(room.id, called, desk.db) != nil else {
            throw Refusal.invalid("to", "@\(name) is no member of the room; /invite brings them in.")
        }
        guard try TimerQueries.count(kind: Reminder.kind, below: room.id.text, desk.db) < Limits.remindersMax else {
            throw Refusal(.conflict, "\(Limits.remindersMax) reminders wait in this room, which are all that may.")
        }
        let due = desk.moment.adding(seconds: seconds)
        let subject = Reminder.subject(room.id, asking)
        return Plan.nothing("@\(name) is reminded at \(Self.time(due)).").alongside { db in
            try TimerQueries.arm(kind: Reminder.kind, subject: subject, at: due, db)
        }
    }
}
