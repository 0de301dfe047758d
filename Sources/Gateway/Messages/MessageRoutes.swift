import Actions
import Domain
import HTTPTypes
import Wire

/// Messages by their own address.
enum MessageRoutes {
    static var routes: [Route] { [post, get, patch, delete, revisions, pin, react, acknowledge] }

    private static let content = Schema.text(
        min: 1, max: Limits.messageBytesMax, "At most 16 KiB of UTF-8, never trimmed.")
    private static let sendable = Schema.choice(
        MessageType.allCases.filter(MessageType.sendable.contains).map(\.rawValue))

    private static func answer(_ message: Message, _ call: Call, status: HTTPResponse.Status = .ok) -> Answer {
        .json(MessageBody.bytes(message, reader: call.reader), status: status)
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
            let room = fields.has("war_room") || !fields.has("room") ? "war_room" : "room"
            let sent = try await call.perform(
                SendMessage(
                    room: RoomReference(fields.text(room, max: 64)),
                    content: fields.text("content", max: Limits.messageBytesMax),
                    type: fields.choice("message_type") ?? .text, replyTo: fields.id("reply_to"),
                    clientID: MessageInput.clientID(fields), ackRequired: fields.bool("ack_required") ?? false))
            return answer(sent.message, call, status: sent.isNew ? .created : .ok)
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "war-room-messages/{id}/", operation: "getMessage", tag: "war-room-messages",
            summary: "One message as it stands now.", successes: [.ok(Schema.ref("Message"))]
        ) { call in
            answer(try await call.ask(GetMessage(message: call.id())), call)
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
            return answer(try await call.perform(EditMessage(message: call.id(), content: text)).message, call)
        }
    }

    private static var delete: Route {
        Route(
            method: .delete, path: "war-room-messages/{id}/", operation: "deleteMessage", tag: "war-room-messages",
            summary: "Takes a message back; a tombstone stays.", successes: [.noContent]
        ) { call in
            _ = try await call.perform(DeleteMessage(message: call.id()))
            return .nothing
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
            let change = try await call.perform(PinMessage(message: call.id(), action: action.asChange))
            return answer(change.message, call)
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
            let change = try await call.perform(ReactToMessage(message: call.id(), emoji: emoji, action: action))
            let body = ReactionBody.json(
                message: change.message, emoji: change.emoji, action: change.action, counts: change.counts)
            return .json(body, status: change.changed && action == .add ? .created : .ok)
        }
    }

    private static var acknowledge: Route {
        Route(
            method: .post, path: "war-room-messages/{id}/acknowledge/", operation: "acknowledgeMessage",
            tag: "war-room-messages", summary: "Acknowledges a message that asks for it.",
            successes: [.ok(Schema.ref("Message"))]
        ) { call in
            answer(try await call.perform(AcknowledgeMessage(message: call.id())).message, call)
        }
    }
}
