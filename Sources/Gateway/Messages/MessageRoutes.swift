import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Messages by their own address.
enum MessageRoutes {
    static var routes: [Route] { [post, get, patch, delete, revisions, pin, react, acknowledge] }

    private static let content = Schema.text(
        min: 1, max: Limits.messageBytesMax, "At most 16 KiB of UTF-8, never trimmed.")
    private static let sendable = Schema.choice(
        MessageType.allCases.filter(MessageType.sendable.contains).map(\.rawValue))

    private static func answer(_ message: Message, _ call: Call) -> Answer {
        .json(MessageBody.bytes(message, reader: call.reader))
    }

    private static func stored(_ text: String, _ call: Call) async throws -> Answer {
        guard let id = EventID(text) else { throw Refusal.notFound }
        return answer(try await call.ask(GetMessage(message: id)), call)
    }

    /// Counts against the rate that the sender has in the room, whichever way the room is named.
    private static func count(into reference: RoomReference, _ call: Call) async throws {
        guard let person = call.reader else { return }
        let room: RoomID
        switch reference {
        case .id(let id): room = id
        case .slug: room = try await call.ask(GetRoom(room: reference)).room.id
        }
        try call.parts.rates.send(person, in: room, at: call.moment)
    }

    private static var post: Route {
        Route(
            method: .post, path: "war-room-messages/", operation: "createMessage", tag: "war-room-messages",
            summary: "Posts a message; the same client id again gives the first one.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always(
                        "war_room", Schema.text(min: 1, max: 64, "An id, slug or incident key; `room` does as well.")),
                    Schema.always("content", content), Schema.maybe("message_type", sendable),
                    Schema.maybe("reply_to", Schema.nullable(Schema.uuid)),
                    Schema.maybe("attachments", Schema.list(of: Schema.uuid, max: Limits.attachmentsMax)),
                    Schema.maybe("client_id", Schema.text(min: 1, max: Limits.clientIDCharactersMax)),
                    Schema.maybe("ack_required", Schema.bool),
                ])),
            successes: [
                .created(Schema.ref("Message"), "Posted."), .ok(Schema.ref("Message"), "Posted before."),
            ]
        ) { call in
            let fields = call.fields
            try MessageInput.refuseAttachments(fields)
            let name = fields.has("war_room") || !fields.has("room") ? "war_room" : "room"
            let room = RoomReference(try fields.text(name, max: 64))
            let send = SendMessage(
                room: room, content: try fields.text("content", max: Limits.messageBytesMax),
                type: try fields.choice("message_type") ?? .text, replyTo: try fields.id("reply_to"),
                clientID: try MessageInput.clientID(fields), ackRequired: try fields.bool("ack_required") ?? false)
            try await count(into: room, call)
            return try await call.perform(
                once: send, subject: { $0.message.id.text }, status: { $0.isNew ? .created : .ok },
                answer: { answer($0.message, call) },
                again: { try await stored($0, call) })
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "war-room-messages/{id}/", operation: "getMessage", tag: "war-room-messages",
            summary: "One message as it stands now.", successes: [.ok(Schema.ref("Message"))]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static var patch: Route {
        Route(
            method: .patch, path: "war-room-messages/{id}/", operation: "editMessage", tag: "war-room-messages",
            summary: "Replaces the content; every earlier one is kept.",
            body: Route.Body(schema: Schema.object([Schema.always("content", content)])),
            successes: [.ok(Schema.ref("Message"))]
        ) { call in
            let text = try call.fields.text("content", max: Limits.messageBytesMax)
            return try await call.perform(
                once: EditMessage(message: call.id(), content: text), answer: { answer($0.message, call) },
                again: { try await stored($0, call) })
        }
    }

    private static var delete: Route {
        Route(
            method: .delete, path: "war-room-messages/{id}/", operation: "deleteMessage", tag: "war-room-messages",
            summary: "Takes a message back; a tombstone stays.", successes: [.noContent]
        ) { call in
            try await call.perform(onceForNothing: DeleteMessage(message: call.id()))
        }
    }

    private static var revisions: Route {
        Route(
            method: .get, path: "war-room-messages/{id}/revisions/", operation: "listRevisions",
            tag: "war-room-messages", summary: "Earlier contents, oldest first.",
            successes: [.page(of: Schema.ref("Revision"))]
        ) { call in
            call.list(try await call.ask(ListRevisions(message: call.id()))) { RevisionBody.json($0).bytes }
        }
    }

    private static var pin: Route {
        Route(
            method: .post, path: "war-room-messages/{id}/pin_message/", operation: "pinMessage",
            tag: "war-room-messages", summary: "Pins or unpins; never a toggle.",
            body: Route.Body(
                schema: Schema.object([Schema.maybe("action", Schema.choice(PinAction.self))]), isOptional: true),
            successes: [.ok(Schema.ref("Message"))]
        ) { call in
            let action = try call.fields.choice("action") ?? PinAction.pin
            return try await call.perform(
                once: PinMessage(message: call.id(), action: action.asChange), answer: { answer($0.message, call) },
                again: { try await stored($0, call) })
        }
    }

    private static var react: Route {
        Route(
            method: .post, path: "war-room-messages/{id}/add_reaction/", operation: "addReaction",
            tag: "war-room-messages", summary: "Sets or takes away a reaction.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("emoji", Schema.text(min: 1, max: Limits.emojiBytesMax)),
                    Schema.maybe("action", Schema.choice(["add", "remove"])),
                ])),
            successes: [
                .created(Schema.ref("ReactionResult"), "Added."),
                .ok(Schema.ref("ReactionResult"), "It was so already, or was removed."),
            ]
        ) { call in
            let action = try call.fields.choice("action") ?? AddOrRemove.add
            let emoji = try call.fields.text("emoji", max: Limits.emojiBytesMax)
            let id: EventID = try call.id()
            let body = { counts in
                ReactionBody.json(message: id, emoji: emoji, action: action, counts: counts)
            }
            return try await call.perform(
                once: ReactToMessage(message: id, emoji: emoji, action: action),
                status: { $0.changed && action == .add ? .created : .ok },
                answer: { .json(body($0.counts)) },
                again: { _ in
                    let reactions = try await call.ask(GetMessage(message: id)).reactions
                    return .json(body(reactions.map { (emoji: $0.emoji, count: Int64($0.users.count)) }))
                })
        }
    }

    private static var acknowledge: Route {
        Route(
            method: .post, path: "war-room-messages/{id}/acknowledge/", operation: "acknowledgeMessage",
            tag: "war-room-messages", summary: "Acknowledges a message that asks for it.",
            successes: [.ok(Schema.ref("Message"))]
        ) { call in
            try await call.perform(
                once: AcknowledgeMessage(message: call.id()), answer: { answer($0.message, call) },
                again: { try await stored($0, call) })
        }
    }
}
