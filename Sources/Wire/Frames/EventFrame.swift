package import Domain
import Markdown

/// Durable events as frames: encoded once, the same bytes for every reader of the room.
package struct EventFrame {
    private let event: Event
    private let isWithdrawn: Bool
    private let card: (Actor) -> PersonCard
    private let incidentKey: String?
    private let at: String

    /// The payload of an event's frame, or nil for an event of the house log, which nobody may read.
    ///
    /// `isWithdrawn` says that the message the event belongs to was deleted or redacted since: its content is null then.
    package static func encode(
        _ event: Event, isWithdrawn: Bool, card: (Actor) -> PersonCard, incidentKey: String?
    ) -> [UInt8]? {
        guard event.room != .house else { return nil }
        return withoutActuallyEscaping(card) { card in
            EventFrame(
                event: event, isWithdrawn: isWithdrawn, card: card, incidentKey: incidentKey,
                at: event.occurredAt.rfc3339
            ).bytes
        }
    }

    private var bytes: [UInt8] {
        switch event.body {
        case let posted as MessagePosted: return chatMessage(posted)
        case nil where event.type == MessagePosted.type: return chatMessage(nil)
        case let body?: return render(body)
        case nil: return frame("system", ["event": .string(event.type), "data": .null])
        }
    }

    private func chatMessage(_ posted: MessagePosted?) -> [UInt8] {
        let sender = card(event.actor)
        let content = isWithdrawn ? nil : posted?.content
        let message = Message(
            id: event.id, seq: event.seq, room: event.room, incidentKey: incidentKey, sender: sender,
            type: posted?.messageType ?? .text, content: content, replyTo: posted?.replyTo,
            threadRoot: posted?.threadRoot, mentions: isWithdrawn ? [] : posted?.mentions ?? [],
            clientID: posted?.clientID, ackRequired: posted?.ackRequired ?? false, createdAt: event.occurredAt)
        var writer = JSONWriter(capacity: 1024 + (content?.utf8.count ?? 0) * 2)
        writer.raw(#"{"type":"chat_message""#)
        writeNumbers(to: &writer)
        writer.raw(#","actor":"#)
        PersonBody.write(sender, to: &writer)
        writer.raw(#","message":"#)
        MessageBody.write(shared: message, to: &writer)
        writer.raw("}")
        return writer.bytes
    }

    private func render(_ body: any EventBody) -> [UInt8] {
        switch body {
        case let edited as MessageEdited: return frame("message_edited", self.edited(edited))
        case let deleted as MessageDeleted:
            return frame("message_deleted", ["message_id": .string(deleted.message.text), "deleted_at": .string(at)])
        case let redacted as MessageRedacted:
            return frame(
                "message_redacted",
                [
                    "message_id": .string(redacted.message.text), "redacted_at": .string(at),
                    "reason": .string(redacted.reason),
                ])
        case let reacted as MessageReacted: return frame("reaction", reaction(reacted))
        case let pinned as MessagePinned: return frame("message_pinned", ["message_id": .string(pinned.message.text)])
        case let unpinned as MessageUnpinned:
            return frame("message_unpinned", ["message_id": .string(unpinned.message.text)])
        case let joined as MemberJoined: return frame("member_joined", membership(joined.person, joined.role))
        case let left as MemberLeft: return frame("member_left", membership(left.person, nil))
        case let removed as MemberRemoved: return frame("member_left", membership(removed.person, nil))
        case let room as RoomUpdated: return frame("room_updated", ["room": .object(changes(room))])
        case let classified as RoomClassified:
            var members: JSONObject = [
                "room": ["id": .string(event.room.text), "classification": .string(classified.to.name)]
            ]
            if let reason = classified.reason { members["reason"] = .string(reason) }
            return frame("room_updated", members)
        case is RoomArchived: return frame("room_updated", ["room": .object(archived)])
        case let started as CommandStarted: return frame("command_started", self.started(started))
        case let finished as CommandFinished: return frame("command_finished", Self.finished(finished))
        case let change as any IncidentChange:
            return frame("incident_updated", change.frameMembers(key: incidentKey, card: card))
        case let added as TaskAdded:
            return task("added", added.task, added.kind, .open, added.owner, added.due)
        case let changed as TaskChanged:
            return task("changed", changed.task, changed.kind, changed.state, changed.owner, changed.due)
        case let shared as FileUploaded:
            let file = FileBody.frame(shared, isWithheld: isWithdrawn || shared.isAboveRoom)
            return frame("file_shared", ["file": file])
        case let classified as FileClassified:
            return frame(
                "file_classified",
                ["file": ["id": .string(classified.file.text), "classification": .string(classified.to.name)]])
        case let sent as UpdateSent: return frame("update_sent", ["update": RoleBody.frame(sent)])
        case let made as DecisionMade: return frame("decision_made", ["decision": TaskBody.frame(made)])
        case let change as any TimelineChange: return frame("timeline_changed", change.timelineMembers(id: event.id))
        default: return frame("system", ["event": .string(event.type), "data": SystemData.json(body, card: card)])
        }
    }

    private func frame(_ type: StaticString, _ members: JSONObject) -> [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.raw(#"{"type":""#)
        writer.raw(type)
        writer.raw(#"""#)
        writeNumbers(to: &writer)
        writer.raw(#","actor":"#)
        PersonBody.write(card(event.actor), to: &writer)
        for member in members.members {
            writer.raw(",")
            writer.write(member.name)
            writer.raw(":")
            writer.write(member.value)
        }
        writer.raw("}")
        return writer.bytes
    }

    private func writeNumbers(to writer: inout JSONWriter) {
        writer.raw(#","seq":"#)
        writer.write(event.seq)
        writer.raw(#","id":""#)
        writer.writePlain(event.id.text)
        writer.raw(#"","at":""#)
        writer.writePlain(at)
        writer.raw(#"""#)
    }

    private func task(
        _ change: String, _ id: EventID, _ kind: TaskKind, _ state: TaskState, _ owner: PersonID?, _ due: Moment?
    ) -> [UInt8] {
        let task = TaskBody.frame(
            id: id, kind: kind, state: state, owner: owner.map { card(.person($0)) }, due: due)
        return frame("task_changed", ["change": .string(change), "task": task])
    }

    private func edited(_ body: MessageEdited) -> JSONObject {
        let content = isWithdrawn ? nil : body.content
        return [
            "message_id": .string(body.message.text), "content": JSON(content),
            "content_html": JSON(content.map { Markdown.html($0, mentions: Set(body.mentions)) }),
            "mentions": isWithdrawn ? [] : JSON(body.mentions), "edited_at": .string(at),
        ]
    }

    private func started(_ body: CommandStarted) -> JSONObject {
        var members: JSONObject = ["message_id": .string(body.message.text)]
        members.members += CommandRunBody.asked(isWithdrawn ? nil : body.asked)
        members["is_private"] = .bool(body.isPrivate)
        return members
    }

    private static func finished(_ body: CommandFinished) -> JSONObject {
        var members: JSONObject = [
            "message_id": .string(body.message.text), "run_id": .string(body.run.text),
            "status": .string(body.state.rawValue),
        ]
        if let reason = body.reason { members["reason"] = .string(reason) }
        members["execution_time_ms"] = CommandRunBody.milliseconds(body.microseconds)
        members["result_id"] = JSON(body.result?.text)
        return members
    }

    /// The record has the count of the emoji that changed; the others on the message stayed as they were.
    private func reaction(_ body: MessageReacted) -> JSONObject {
        [
            "message_id": .string(body.message.text), "emoji": .string(body.emoji),
            "action": .string(body.action.rawValue),
            "counts": .object(JSONObject([(name: body.emoji, value: .int(body.count))])),
        ]
    }

    /// `by` stands there when somebody else brought the person in or removed them.
    private func membership(_ person: PersonID, _ role: RoomRole?) -> JSONObject {
        let member = Actor.person(person)
        var members: JSONObject = ["user": PersonBody.card(card(member))]
        if let role { members["role"] = .string(role.rawValue) }
        if member != event.actor { members["by"] = PersonBody.card(card(event.actor)) }
        return members
    }

    private func changes(_ body: RoomUpdated) -> JSONObject {
        var room: JSONObject = ["id": .string(event.room.text)]
        if let name = body.name { room["name"] = .string(name) }
        if let description = body.description { room["description"] = .string(description) }
        if let isPrivate = body.isPrivate {
            room["privacy_level"] = .string(RoomBody.visibility(isPrivate: isPrivate))
        }
        return room
    }

    private var archived: JSONObject {
        [
            "id": .string(event.room.text), "status": .string(RoomBody.status(isArchived: true)),
            "archived_at": .string(at),
        ]
    }
}
