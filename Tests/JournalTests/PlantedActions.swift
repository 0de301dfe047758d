import Domain
import Journal

/// Always refuses.
struct Refuse: Action {
    func decide(_ desk: Desk) throws -> Plan<Int64> { throw Refusal(.conflict, "Never.") }
}

/// Does nothing and answers with a number.
struct Nothing: Action {
    let number: Int64

    func decide(_ desk: Desk) throws -> Plan<Int64> { .nothing(number) }
}

/// Says a system line in a room and answers with its seq, without asking whether it may.
struct Say: Action {
    let room: RoomID
    let content: String

    func decide(_ desk: Desk) throws -> Plan<Int64> {
        Plan([Draft(room, Self.line(content), desk)]) { events in events.first?.seq ?? 0 }
    }

    static func line(_ content: String) -> MessagePosted {
        MessagePosted(
            messageType: .system, content: content, replyTo: nil, threadRoot: nil, mentions: [], clientID: nil,
            ackRequired: false)
    }
}

/// Records a line and then somebody's joining, which cannot be applied when they are a member: what a mistake in a verb
/// would look like to the journal.
struct SayAndJoinTwice: Action {
    let room: RoomID
    let member: PersonID

    func decide(_ desk: Desk) throws -> Plan<Int64> {
        Plan([
            Draft(room, Say.line("undone"), desk), Draft(room, MemberJoined(person: member, role: .observer), desk),
        ]) { events in events.first?.seq ?? 0 }
    }
}

/// Records a line, and then fails to make its answer.
struct SayWithoutAnswer: Action {
    let room: RoomID

    func decide(_ desk: Desk) throws -> Plan<Int64> {
        Plan([Draft(room, Say.line("undone"), desk)]) { _ in throw Fault("no answer") }
    }
}

/// Makes a room of a given id, once with a joining that cannot be applied.
struct MakeRoom: Action {
    let room: RoomID
    let slug: String
    let members: [PersonID]

    func decide(_ desk: Desk) throws -> Plan<Int64> {
        let created = RoomCreated(
            slug: slug, name: "name", description: "", incident: nil, isPrivate: false, classification: .internal)
        let joined = members.map { Draft(room, MemberJoined(person: $0, role: .observer), desk) }
        return Plan([Draft(room, created, desk)] + joined) { events in events.last?.seq ?? 0 }
    }
}
