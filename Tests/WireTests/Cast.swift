import Domain
import Wire

/// The people, rooms and moments that the tests of this module share.
enum Cast {
    static let roomID = RoomID(trusted: "019a0000-0000-7000-8000-000000000001")
    static let messageID = EventID(trusted: "019a0000-0000-7000-8000-0000000000a1")
    static let commanderID = PersonID(trusted: "019a0000-0000-7000-8000-0000000000c1")
    static let responderID = PersonID(trusted: "019a0000-0000-7000-8000-0000000000c2")
    static let incidentID = IncidentID(trusted: "019a0000-0000-7000-8000-0000000000d1")
    static let moment = Moment(microseconds: 1_795_334_534_370_525)
    static let commander = PersonCard(id: commanderID.text, username: "ana", displayName: "Ana \"A\"", kind: .user)
    static let responder = PersonCard(id: responderID.text, username: "ben", displayName: "Ben", kind: .user)

    static func card(_ actor: Actor) -> PersonCard {
        switch actor.person {
        case commanderID: commander
        case responderID: responder
        default: PersonCard(id: actor.text, username: actor.text, displayName: actor.text, kind: .integration)
        }
    }

    static let details = IncidentDetails(
        title: "Checkout is down", summary: "Nobody can pay", services: ["checkout"], labels: ["eu"], priority: .p1)

    static let room = RoomForReader(
        room: Room(
            id: roomID, slug: "inc-42", name: "Checkout is down", description: "", incident: incidentID,
            incidentKey: "INC-42", isArchived: false, isPrivate: false, classification: .internal, head: 17,
            membersCount: 2, messagesCount: 9, createdAt: moment, archivedAt: nil),
        myRole: .commander, read: 12, unread: 5, mentions: 1)

    static let incident = Incident(
        id: incidentID, number: 42, status: .investigating, severity: .sev2, realness: .real, type: .outage,
        isPrivate: false, classification: .internal, reporter: commander, assignee: responder, details: details,
        rooms: [roomID], createdAt: moment, updatedAt: moment, version: 3)

    static let message = Message(
        id: messageID, seq: 9, room: roomID, incidentKey: "INC-42", sender: commander, type: .text,
        content: "Restart **now**, @ben\n\"quoted\"", replyTo: nil, threadRoot: nil, replyCount: 2,
        lastReplyAt: moment, mentions: ["ben"],
        reactions: [Message.Reaction(emoji: "👍", users: [responder, commander])],
        pin: Message.Pin(by: responder, at: moment), editedAt: moment, revisions: 1, clientID: "c-1",
        ackRequired: true, acknowledgedBy: [responder], createdAt: moment)

    static func event(_ body: some EventBody, room: RoomID = roomID, actor: Actor = .person(commanderID)) -> Event {
        Event(
            position: 100, id: messageID, room: room, seq: 9, type: type(of: body).type, actor: actor, door: .socket,
            occurredAt: moment, recordedAt: moment, requestID: "r-1", body: body)
    }

    static func frame(_ body: some EventBody, isWithdrawn: Bool = false, actor: Actor = .person(commanderID))
        -> [UInt8]?
    {
        EventFrame.encode(event(body, actor: actor), isWithdrawn: isWithdrawn, card: card, incidentKey: "INC-42")
    }

    static func posted(_ content: String, mentions: [String] = []) -> MessagePosted {
        MessagePosted(
            messageType: .text, content: content, replyTo: nil, threadRoot: nil, mentions: mentions, clientID: "c-1",
            ackRequired: false)
    }
}
