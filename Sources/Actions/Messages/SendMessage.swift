package import Domain
package import Journal
import Markdown
import Storage

/// What sending came to.
package struct SentMessage: Sendable {
    /// The message; its id and seq are the acknowledgement.
    package let message: Message
    /// False when the same client id had sent it before.
    package let isNew: Bool
    /// What it came to as a command; nil when it was none, or was sent before.
    package let run: CommandRun?
}

/// Says something in a room, or runs a command there: what a person types with a slash as the first byte. The same client id from the same person returns the first message again; with another content
/// it is a conflict.
package struct SendMessage: Action {
    let room: RoomReference
    let content: String
    let type: MessageType
    let replyTo: EventID?
    let clientID: String?
    let ackRequired: Bool

    /// A message; `replyTo` puts it into that message's thread.
    package init(
        room: RoomReference, content: String, type: MessageType = .text, replyTo: EventID? = nil,
        clientID: String? = nil, ackRequired: Bool = false
    ) {
        self.room = room
        self.content = content
        self.type = type
        self.replyTo = replyTo
        self.clientID = clientID
        self.ackRequired = ackRequired
    }

    /// Many are sent at once, and all of them ask for these.
    package var foresight: Foresight? {
        guard case .id(let id) = room else { return nil }
        return Foresight(room: id, clientID: clientID)
    }

    package func decide(_ desk: Desk) throws -> Plan<SentMessage> {
        guard desk.scope.bypassesPolicy || MessageType.sendable.contains(type) else {
            throw Refusal.invalid("message_type", "\"\(type.rawValue)\" is not a valid choice.")
        }
        try MessageText.check(content)
        if let clientID { try Self.check(clientID: clientID) }
        let seen = try desk.room(room, for: .send)
        let line = try command(of: desk.scope)
        let body = MessagePosted(
            messageType: line == nil ? type : .command, content: line ?? said(by: desk.scope), replyTo: replyTo,
            threadRoot: try thread(in: seen.room.id, desk), mentions: line == nil ? Mentions.parse(content) : [],
            clientID: clientID, ackRequired: ackRequired)
        let parsed = try line.map(ChatCommandParser.parse)
        if let first = try earlier(body, in: seen.room.id, desk) { return .nothing(first) }
        let posting = Draft(seen.room.id, body, desk)
        guard let line, let parsed else {
            let calls = try desk.botCalls(posting.id, mentions: body.mentions, in: seen.room.id)
            let plan = Plan([posting]) { events in
                SentMessage(message: try Self.posted(events, desk), isNew: true, run: nil)
            }
            guard !calls.isEmpty else { return plan }
            return plan.alongside { db in for call in calls { try BotHookQueries.add(call, db) } }
        }
        return try CommandPerformance(
            line: line, parsed: parsed, here: seen, message: posting.id, thread: body.threadRoot
        ).plan(desk, behind: posting).answered { events, run in
            SentMessage(message: try Self.posted(events, desk), isNew: true, run: run)
        }
    }

    /// The line when it is a command.
    ///
    /// - Throws: `Refusal` naming `content` when it is sent as one and is none.
    private func command(of scope: Scope) throws -> String? {
        guard type == .text || type == .command else { return nil }
        if case .command(let line) = Utterance(content, by: scope.kind) { return line }
        guard type == .text else {
            throw Refusal.invalid("content", "A command begins with a slash, and a person types it.")
        }
        return nil
    }

    /// The text that it says.
    private func said(by scope: Scope) -> String {
        guard type == .text, case .text(let text) = Utterance(content, by: scope.kind) else { return content }
        return text
    }

    private static func check(clientID: String) throws {
        // Scalars, not graphemes: one of those may be of any length.
        guard (1...Limits.clientIDCharactersMax).contains(clientID.unicodeScalars.count), !clientID.utf8.contains(0)
        else {
            throw Refusal.invalid("client_id", "Use 1 to \(Limits.clientIDCharactersMax) characters.")
        }
    }

    /// The root of the thread that a reply belongs to: threads have one level.
    private func thread(in room: RoomID, _ desk: Desk) throws -> EventID? {
        guard let replyTo else { return nil }
        guard let parent = try MessageQueries.message(replyTo, desk.db), parent.room == room else {
            throw Refusal.invalid("reply_to", "Invalid pk \"\(replyTo)\" - object does not exist.")
        }
        return parent.threadRoot ?? parent.id
    }

    private func earlier(_ body: MessagePosted, in room: RoomID, _ desk: Desk) throws -> SentMessage? {
        guard let clientID = body.clientID, let marks = try desk.vault.marks(of: body, in: room),
            let row = try desk.message(of: clientID, marks.client, in: room)
        else { return nil }
        guard row.contentMAC == marks.content else {
            throw Refusal(.conflict, "This client_id was used for another message.")
        }
        return SentMessage(message: try desk.view(row), isNew: false, run: nil)
    }

    /// The message as it is the moment it is posted, without asking the database for what was just written.
    private static func posted(_ events: [Event], _ desk: Desk) throws -> Message {
        guard let event = events.first, let body = event.body as? MessagePosted else {
            throw Fault("a sent message was not recorded")
        }
        return Message(
            id: event.id, seq: event.seq, room: event.room, incidentKey: desk.directory.incidentKey(of: event.room),
            sender: desk.directory.card(of: event.actor), type: body.messageType, content: body.content,
            replyTo: body.replyTo, threadRoot: body.threadRoot, mentions: body.mentions, clientID: body.clientID,
            ackRequired: body.ackRequired, createdAt: event.occurredAt)
    }
}

/// What a message may say.
enum MessageText {
    /// Refuses text that is blank, too long or holds a null character. Text is never trimmed.
    ///
    /// - Throws: `Refusal` naming `content`.
    static func check(_ content: String) throws {
        guard content.utf8.count <= Limits.messageBytesMax else {
            throw Refusal.invalid("content", "Ensure this field has no more than \(Limits.messageBytesMax) bytes.")
        }
        guard !content.utf8.contains(0) else {
            throw Refusal.invalid("content", "Null characters are not allowed.")
        }
        guard content.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.invalid("content", "This field may not be blank.")
        }
    }
}
