package import Domain

/// Every frame of the sockets with its schema: what `/asyncapi.json` says and what the tests hold the codecs to.
package enum FrameCatalog {
    /// Who sends a frame, on which socket.
    package enum Direction: String, Sendable, CaseIterable {
        case clientToRoom, roomToClient, inboxToClient
    }

    /// One type of frame.
    package struct Frame: Sendable {
        package let type: String
        package let direction: Direction
        package let summary: String
        /// The JSON Schema of the whole frame.
        package let schema: JSON

        init(_ type: String, _ direction: Direction, _ summary: String, _ properties: [Schema.Property]) {
            self.type = type
            self.direction = direction
            self.summary = summary
            self.schema = Schema.object(properties)
        }
    }

    /// Every frame, client frames first.
    package static var frames: [Frame] { clientFrames + controlFrames + durableFrames + passingFrames + inboxFrames }

    static func durableMembers(type: JSON) -> [Schema.Property] {
        [
            Schema.always("type", type), Schema.always("seq", Schema.int(min: 1)), Schema.always("id", Schema.uuid),
            Schema.always("at", Schema.moment), Schema.always("actor", Schema.ref("PersonCard")),
        ]
    }

    private static let messageID = Schema.always("message_id", Schema.uuid)
    private static let content = Schema.text(min: 1, max: Limits.messageBytesMax, "At most 16 KiB of UTF-8.")
    private static let user = Schema.always("user", Schema.ref("PersonCard"))

    private static func client(_ type: String, _ summary: String, _ properties: [Schema.Property]) -> Frame {
        let reference = Schema.maybe("ref", Schema.text(min: 1, max: Limits.refBytesMax))
        let head = [Schema.always("type", Schema.const(type))]
        return Frame(type, .clientToRoom, summary, head + properties + [reference])
    }

    private static func room(_ type: String, _ summary: String, _ properties: [Schema.Property]) -> Frame {
        Frame(type, .roomToClient, summary, [Schema.always("type", Schema.const(type))] + properties)
    }

    private static func durable(_ type: String, _ summary: String, _ properties: [Schema.Property]) -> Frame {
        Frame(type, .roomToClient, summary, durableMembers(type: Schema.const(type)) + properties)
    }

    private static func inbox(_ type: String, _ summary: String, _ properties: [Schema.Property]) -> Frame {
        Frame(type, .inboxToClient, summary, [Schema.always("type", Schema.const(type))] + properties)
    }

    private static var clientFrames: [Frame] {
        [
            client(
                "chat_message", "Posts a message.",
                [
                    Schema.always("content", content),
                    Schema.maybe(
                        "message_type",
                        Schema.choice(MessageType.allCases.filter(MessageType.sendable.contains).map(\.rawValue))),
                    Schema.maybe("client_id", Schema.text(min: 1, max: Limits.clientIDCharactersMax)),
                    Schema.maybe("reply_to", Schema.nullable(Schema.uuid)),
                    Schema.maybe("attachments", Schema.list(of: Schema.uuid, max: Limits.attachmentsMax)),
                    Schema.maybe("ack_required", Schema.bool),
                ]),
            client(
                "reaction", "Sets or takes away a reaction.",
                [
                    messageID, Schema.always("emoji", Schema.text(min: 1, max: Limits.emojiBytesMax)),
                    Schema.maybe("action", Schema.choice(["add", "remove"])),
                ]),
            client(
                "command", "Runs a command; as a `chat_message` that begins with a slash.",
                [
                    Schema.always("command", Schema.text(min: 1, max: Limits.commandBytesMax)),
                    Schema.maybe("client_id", Schema.text(min: 1, max: Limits.clientIDCharactersMax)),
                    Schema.maybe("reply_to", Schema.nullable(Schema.uuid)),
                ]),
            client("typing", "Says that the person types, or stopped.", [Schema.maybe("is_typing", Schema.bool)]),
            client("edit_message", "Replaces a message's content.", [messageID, Schema.always("content", content)]),
            client("delete_message", "Takes a message back.", [messageID]),
            client(
                "pin_message", "Pins or unpins a message.",
                [
                    messageID, Schema.maybe("action", Schema.choice(PinAction.self)),
                ]),
            client("acknowledge", "Acknowledges a message that asks for it.", [messageID]),
            client("mark_read", "Moves the person's read marker.", [Schema.always("seq", Schema.int())]),
            client(
                "resume", "Asks for the log after a seq, then for what is live.",
                [
                    Schema.always("after", Schema.int()), Schema.maybe("epoch", Schema.text(max: 64)),
                ]),
            client(
                "history", "Asks for events before a seq, or for the newest.",
                [
                    Schema.maybe("before", Schema.int(min: 1)),
                    Schema.maybe("limit", Schema.int(min: 1, max: Int64(Limits.pageSizeMax))),
                ]),
            client(
                "signal", "Sends data to one person's sockets in the room.",
                [
                    Schema.always("to", Schema.text(min: 1, max: Limits.usernameBytesMax)),
                    Schema.always("data", Schema.anyObject),
                ]),
            client("ping", "Asks for a pong.", []),
        ]
    }

    private static var controlFrames: [Frame] {
        [
            room(
                "welcome", "The room as it is at `head`; the first frame.",
                [
                    Schema.always("protocol", Schema.int(min: 1)), Schema.always("epoch", Schema.text),
                    Schema.always("head", Schema.int()), Schema.always("room", Schema.ref("Room")),
                    Schema.always("incident", Schema.nullable(Schema.ref("Incident"))), Schema.always("me", me),
                    Schema.always("members", Schema.list(of: memberOnline)),
                    Schema.always("server_time", Schema.moment),
                ]),
            room(
                "ack", "The client's frame is durable as this event.",
                [
                    Schema.maybe("ref", Schema.text), Schema.maybe("client_id", Schema.text),
                    Schema.always("seq", Schema.int()), Schema.always("id", Schema.uuid),
                ]),
            room(
                "error", "The client's frame was refused; the socket stays.",
                [
                    Schema.maybe("ref", Schema.text), Schema.maybe("client_id", Schema.text),
                    Schema.always("code", Schema.choice(Refusal.Code.allCases.map(\.rawValue) + ["server_error"])),
                    Schema.always("detail", Schema.text),
                    Schema.maybe("field", Schema.text), Schema.maybe("retry_after_ms", Schema.int()),
                    Schema.maybe("id", Schema.text),
                ]),
            room(
                "command_output", "What a command answered to its author alone.",
                [
                    Schema.maybe("ref", Schema.text), Schema.maybe("client_id", Schema.text),
                    Schema.always("run", Schema.ref("CommandRun")),
                ]),
            room("live", "The end of a resume: what follows is live.", [Schema.always("head", Schema.int())]),
            room(
                "reset", "The client's place in the log is void: forget, and take the log from 1.",
                [
                    Schema.always("epoch", Schema.text), Schema.always("reason", Schema.text),
                ]),
            room(
                "history", "The answer to `history`: durable frames in seq order.",
                [
                    Schema.maybe("ref", Schema.text), Schema.always("before", Schema.nullable(Schema.int())),
                    Schema.always("events", Schema.list(of: Schema.ref("RoomEvent"))),
                    Schema.always("has_more", Schema.bool),
                ]),
        ]
    }

    private static var me: JSON {
        Schema.object([
            Schema.always("id", Schema.text), Schema.always("username", Schema.text),
            Schema.always("display_name", Schema.text), Schema.always("kind", Schema.choice(PersonKind.self)),
            Schema.always("room_role", Schema.nullable(Schema.choice(RoomRole.self))),
            Schema.always("read", Schema.int()),
        ])
    }

    private static var memberOnline: JSON {
        Schema.object([
            user, Schema.always("role", Schema.choice(RoomRole.self)), Schema.always("joined_at", Schema.moment),
            Schema.always("online", Schema.bool),
        ])
    }

    static var durableFrames: [Frame] {
        [
            durable(
                "chat_message", "Somebody said something.", [Schema.always("message", Schema.ref("MessageInFrame"))]),
            durable(
                "message_edited", "A message's content was replaced.",
                [
                    messageID, Schema.always("content", Schema.nullable(Schema.text)),
                    Schema.always("content_html", Schema.nullable(Schema.text)),
                    Schema.always("mentions", Schema.list(of: Schema.text)), Schema.always("edited_at", Schema.moment),
                ]),
            durable(
                "message_deleted", "A message was taken back.",
                [
                    messageID, Schema.always("deleted_at", Schema.moment),
                ]),
            durable(
                "message_redacted", "The content of a message and of its edits was destroyed.",
                [
                    messageID, Schema.always("redacted_at", Schema.moment), Schema.always("reason", Schema.text),
                ]),
            durable(
                "reaction", "A reaction was set or taken away; `counts` has the emoji that changed.",
                [
                    messageID, Schema.always("emoji", Schema.text),
                    Schema.always("action", Schema.choice(["add", "remove"])),
                    Schema.always("counts", Schema.map(of: Schema.int())),
                ]),
            durable("message_pinned", "A message was pinned.", [messageID]),
            durable("message_unpinned", "A message was unpinned.", [messageID]),
            durable(
                "member_joined", "Somebody became a member; `by` is who brought them in.",
                [
                    user, Schema.always("role", Schema.choice(RoomRole.self)),
                    Schema.maybe("by", Schema.ref("PersonCard")),
                ]),
            durable(
                "member_left", "Somebody left; `by` is who removed them.",
                [
                    user, Schema.maybe("by", Schema.ref("PersonCard")),
                ]),
            durable(
                "room_updated", "The room changed; absent fields stayed.",
                [Schema.always("room", changedRoom), Schema.maybe("reason", Schema.text)]),
            durable(
                "incident_updated", "The room's incident changed; absent fields stayed.",
                [
                    Schema.always("incident", changedIncident), Schema.maybe("reason", Schema.text),
                ]),
            durable(
                "command_started", "Somebody ran a command; this event's id is the run's.",
                [messageID] + CommandRunBody.askedSchema + [Schema.always("is_private", Schema.bool)]),
            durable(
                "command_finished", "A run of a command ended; its answer is the message `result_id`.",
                [
                    messageID, Schema.always("run_id", Schema.uuid),
                    Schema.always("status", Schema.choice(CommandRunState.self)), Schema.maybe("reason", Schema.text),
                    Schema.always("execution_time_ms", CommandRunBody.milliseconds),
                    Schema.always("result_id", Schema.nullable(Schema.uuid)),
                ]),
            durable(
                "task_changed", "Something is to be done, or was changed about it.",
                [
                    Schema.always("change", Schema.choice(["added", "changed"])),
                    Schema.always("task", TaskBody.frameSchema),
                ]),
            durable(
                "update_sent", "Those outside were told how it stands.",
                [Schema.always("update", RoleBody.updateFrame)]),
            durable(
                "decision_made", "Something was decided.", [Schema.always("decision", TaskBody.decisionFrameSchema)]),
            durable("file_shared", "A file was shared.", [Schema.always("file", FileBody.frameSchema)]),
            durable(
                "file_classified", "A file became more or less secret.",
                [Schema.always("file", FileBody.classifiedFrameSchema)]),
            durable(
                "timeline_changed", "An entry was added, moved, left out or taken in, or a moment was corrected.",
                [
                    Schema.always(
                        "change",
                        Schema.choice(["added", "corrected", "hidden", "restored", "moment_corrected"])),
                    Schema.always("entry_id", Schema.uuid), Schema.maybe("message_id", Schema.uuid),
                    Schema.maybe("moment", Schema.choice(IncidentMoment.self)),
                    Schema.maybe("occurred_at", Schema.nullable(Schema.moment)), Schema.maybe("reason", Schema.text),
                ]),
            durable(
                "system", "Any other event, by its recorded type.",
                [
                    Schema.always("event", Schema.text), Schema.always("data", Schema.nullable(Schema.anyObject)),
                ]),
        ]
    }

    private static var changedRoom: JSON { changed("Room", always: ["id"]) }
    private static var changedIncident: JSON { changed("Incident", always: ["id", "key"]) }

    /// A component of which only some fields are always there.
    private static func changed(_ component: String, always: [String]) -> JSON {
        let schema = Components.nouns.first { $0.name == component }?.schema
        let properties = schema?["properties"]?.object?.members ?? []
        return Schema.object(
            properties.map { .init(name: $0.name, schema: $0.value, isRequired: always.contains($0.name)) })
    }

    private static var passingFrames: [Frame] {
        [
            room("typing", "Somebody types; show it for 6 s.", [user, Schema.always("is_typing", Schema.bool)]),
            room(
                "presence", "Somebody came or went.",
                [
                    user, Schema.always("state", Schema.choice(PresenceState.self)),
                ]),
            room("read", "Somebody read up to a seq.", [user, Schema.always("up_to", Schema.int())]),
            room("signal", "Data from another person's client.", [user, Schema.always("data", Schema.anyObject)]),
            room("pong", "The answer to a ping.", [Schema.maybe("ref", Schema.text)]),
        ]
    }

    private static var inboxFrames: [Frame] {
        let room = Schema.always("room", Schema.uuid)
        let counts = [
            Schema.always("head", Schema.int()), Schema.always("read", Schema.int()),
            Schema.always("unread", Schema.int()), Schema.always("mentions", Schema.int()),
        ]
        let rooms = Schema.list(of: Schema.object([Schema.always("id", Schema.uuid)] + counts))
        return [
            inbox("welcome", "Every room of the person; the first frame.", [Schema.always("rooms", rooms)]),
            inbox(
                "mention", "Somebody mentioned the person.",
                [
                    room, messageID, Schema.always("seq", Schema.int(min: 1)),
                    Schema.always("actor", Schema.ref("PersonCard")), Schema.always("at", Schema.moment),
                ]),
            inbox("unread", "A room's counts changed.", [room] + counts),
            inbox("room_added", "The person became a member.", [Schema.always("room", Schema.ref("Room"))]),
            inbox("room_changed", "A room of the person changed.", [Schema.always("room", Schema.ref("Room"))]),
            inbox("room_removed", "The person is no member any more.", [room]),
            inbox(
                "notification", "Something waits for the person.",
                [
                    Schema.always("id", Schema.uuid), Schema.always("kind", Schema.text),
                    Schema.always("room", Schema.nullable(Schema.uuid)), Schema.always("text", Schema.text),
                    Schema.always("at", Schema.moment),
                ]),
        ]
    }
}
