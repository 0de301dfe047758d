package import Domain
package import Journal
import Storage

/// A room and its incident as they were.
package struct RoomThen: Sendable {
    /// The fold of the log.
    package let state: RoomState
    /// The incident, when this is its first room and it was declared by then.
    package let incident: Incident?
    /// The members of then, in the order they joined.
    package let members: [RoomMember]
    /// The newest messages of then, oldest first; content that may not be shown any more is nil.
    package let messages: [Message]
    /// Who the owners of tasks and the holders of roles are.
    package let people: [PersonID: PersonCard]
}

/// A room and its incident as they were, for whoever may read the room now.
package struct GetRoomThen: Inquiry {
    /// Which then.
    package enum Point: Sendable {
        /// After everything that was recorded up to a moment.
        case moment(Moment)
        /// After an event, by its seq; beyond the head means the head.
        case seq(Int64)
    }

    let room: RoomReference
    let point: Point

    /// Names the room.
    package init(room: RoomReference, point: Point) {
        self.room = room
        self.point = point
    }

    /// - Throws: `Refusal` `not_found`, `forbidden`; `not_found` as well for a moment before the room was.
    package func answer(_ desk: Desk) throws -> RoomThen {
        let seen = try desk.reading(room, .state)
        let (room, head) = (seen.room.id, seen.room.head)
        let reader = StateReader(desk.db, desk.vault)
        let seq =
            switch point {
            case .moment(let moment): try reader.seq(room, at: moment, head: head)
            case .seq(let seq): min(seq, head)
            }
        guard seq > 0 else { throw Refusal(.notFound, "There was no such room then.") }
        let state = try reader.state(room, through: seq, messagesMax: Limits.stateMessagesMax)
        return try desk.view(state, key: seen.room.incidentNumber.map(IncidentKey.text))
    }
}

extension Desk {
    fileprivate func view(_ state: RoomState, key: String?) throws -> RoomThen {
        let members = state.members.sorted { ($0.value.joinedAt, $0.key) < ($1.value.joinedAt, $1.key) }.map {
            RoomMember(person: directory.card(of: $0.key), role: $0.value.role, joinedAt: $0.value.joinedAt)
        }
        let people = Set(state.tasks.compactMap(\.owner) + state.roles.values)
        return RoomThen(
            state: state, incident: state.incident.map { incident($0, room: state.room) }, members: members,
            messages: state.messages.map { message($0, room: state.room, key: key) },
            people: Dictionary(uniqueKeysWithValues: people.map { ($0, directory.card(of: $0)) }))
    }

    private func incident(_ then: IncidentState, room: RoomID) -> Incident {
        Incident(
            id: then.id, number: then.number, status: then.status, severity: then.severity, realness: then.realness,
            type: then.type, isPrivate: then.isPrivate, classification: then.classification,
            reporter: directory.card(of: then.reporter), assignee: then.assignee.map { directory.card(of: $0) },
            closure: then.closure, details: then.details, rooms: [room], createdAt: then.createdAt,
            updatedAt: then.updatedAt, version: then.version)
    }

    private func message(_ then: MessageState, room: RoomID, key: String?) -> Message {
        let reactions = then.reactions.map { reaction in
            Message.Reaction(emoji: reaction.emoji, users: reaction.people.map { directory.card(of: $0) })
        }
        let pin = then.pinnedBy.flatMap { by in
            then.pinnedAt.map { Message.Pin(by: directory.card(of: by), at: $0) }
        }
        return Message(
            id: then.id, seq: then.seq, room: room, incidentKey: key, sender: directory.card(of: then.sender),
            type: then.type, content: then.content, replyTo: then.replyTo, threadRoot: then.threadRoot,
            replyCount: then.replyCount, lastReplyAt: then.lastReplyAt, mentions: then.mentions, reactions: reactions,
            pin: pin, editedAt: then.editedAt, deletedAt: then.deletedAt, redactedAt: then.redactedAt,
            revisions: then.revisions, clientID: then.clientID, ackRequired: then.ackRequired,
            acknowledgedBy: then.acknowledgedBy.map { directory.card(of: $0) }, createdAt: then.createdAt)
    }
}
