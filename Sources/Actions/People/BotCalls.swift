package import Domain
import Journal
import Storage

/// A question to a bot as it is sent. It holds what was said, and perhaps a secret in its address: it is never logged.
package struct BotRequest: Sendable {
    package let url: String
    /// The same at every try.
    package let id: String
    /// When it is asked.
    package let at: Moment
    package let body: [UInt8]
}

/// What came of asking a bot.
package enum BotReply: Sendable, Equatable {
    case answered(status: Int, body: [UInt8])
    /// Nobody answered, and why.
    case failed(String)
    /// The server is being stopped.
    case interrupted
}

/// Open questions whose time has come.
struct DueBotCalls: Inquiry {
    func answer(_ desk: Desk) throws -> [BotCallRow] {
        try BotHookQueries.due(at: desk.moment, limit: Limits.botCallsAtOnce, desk.db)
    }
}

/// A question and who answers it; nil when it is not to be asked any more: the message was taken back, or the bot taken out.
struct PrepareBotCall: Inquiry {
    let call: BotCallRow

    func answer(_ desk: Desk) throws -> (request: BotRequest, bot: Scope)? {
        guard let row = try MessageQueries.message(call.message, desk.db), row.deletedAt == nil,
            let bot = try PersonQueries.person(call.bot, desk.db), try desk.mayAnswer(bot, in: call.room),
            let sealed = try BotHookQueries.url(bot.id, desk.db),
            let seen = try RoomQueries.room(call.room, for: bot.id, desk.db)
        else { return nil }
        let url = try desk.vault.open(column: sealed, "bot_hooks.url", row: bot.id.text, room: .house)
        let message = try desk.view(row)
        guard let content = message.content else { return nil }
        let body: JSON = [
            "bot": .string(bot.username), "war_room": .string(call.room.text), "slug": .string(seen.room.slug),
            "incident": JSON(seen.room.incidentNumber.map(IncidentKey.text)),
            "message": [
                "id": .string(message.id.text), "seq": .int(message.seq), "content": .string(content),
                "thread": JSON(message.threadRoot?.text), "created_at": JSON(message.createdAt),
                "sender": [
                    "username": .string(message.sender.username), "display_name": .string(message.sender.displayName),
                ],
            ],
        ]
        let id = "msg_\(call.message.text)_\(bot.username)"
        return (BotRequest(url: url, id: id, at: desk.moment, body: body.bytes), desk.botScope(bot))
    }
}

/// Ends a question: it was answered, is not to be asked any more, or was asked in vain too often, which the room is told.
struct EndBotCall: Action {
    let call: BotCallRow
    let isInVain: Bool

    func decide(_ desk: Desk) throws -> Plan<Void> {
        let call = call
        var drafts: [Draft] = []
        if isInVain, let row = try MessageQueries.message(call.message, desk.db), row.deletedAt == nil {
            let name = desk.directory.card(of: call.bot).username
            let text = MessagePosted(
                messageType: .system, content: "`\(name)` does not answer.", replyTo: row.id,
                threadRoot: row.threadRoot ?? row.id, mentions: [], clientID: nil, ackRequired: false)
            drafts.append(Draft(call.room, text, desk, actor: .system))
        }
        return Plan(drafts) { _ in }.alongside { try BotHookQueries.end(call, $0) }
    }
}

/// Leaves a question for later.
struct PostponeBotCall: Action {
    let call: BotCallRow

    func decide(_ desk: Desk) throws -> Plan<Void> {
        let call = call
        var pause = Limits.botCallPauseSeconds
        for _ in 0..<call.tries { pause *= 3 }
        let moment = desk.moment.adding(seconds: pause)
        return Plan([]) { _ in }.alongside { try BotHookQueries.postpone(call, to: moment, $0) }
    }
}
