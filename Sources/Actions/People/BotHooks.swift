package import Domain
package import Journal
import Storage

/// Says where a bot is asked when somebody mentions it, or that it is not asked any more. Calls follow the rules of outgoing
/// requests; the address is sealed and shown to nobody again.
package struct SetBotHook: Action {
    let bot: String
    let url: String?

    /// `bot` is a user name or id; nil takes the address away.
    package init(bot: String, url: String?) {
        self.bot = bot
        self.url = url
    }

    /// - Throws: `Refusal` `forbidden` to all but administrators, `invalid` naming `bot` or `url`.
    package func decide(_ desk: Desk) throws -> Plan<PersonCard> {
        try desk.require(.manageIntegrations)
        let row = try desk.person(bot, field: "bot")
        guard row.kind == .bot else { throw Refusal.invalid("bot", "\(row.username) is no bot.") }
        let card = desk.directory.card(of: row.id)
        let (actor, moment) = (desk.scope.actor, desk.moment)
        guard let url else {
            guard try BotHookQueries.url(row.id, desk.db) != nil else { return .nothing(card) }
            return Plan([Draft(.house, BotHookChanged(bot: row.id, isSet: false), desk)]) { _ in card }.alongside {
                try BotHookQueries.delete(row.id, $0)
            }
        }
        guard (1...Limits.outboundAddressBytesMax).contains(url.utf8.count) else {
            throw Refusal.invalid("url", "Use 1 to \(Limits.outboundAddressBytesMax) bytes.")
        }
        let sealed = try desk.vault.seal(column: url, "bot_hooks.url", row: row.id.text, room: .house)
        return Plan([Draft(.house, BotHookChanged(bot: row.id, isSet: true), desk)]) { _ in card }.alongside {
            try BotHookQueries.put(row.id, url: sealed, by: actor, at: moment, $0)
        }
    }
}

extension Desk {
    /// Questions to the bots that a person's message mentions, which are asked somewhere and may answer in the room.
    func botCalls(_ message: EventID, mentions: [String], in room: RoomID) throws -> [BotCallRow] {
        guard !mentions.isEmpty, scope.kind == .user else { return [] }
        var calls: [BotCallRow] = []
        for name in mentions where calls.count < Limits.botCallsOfMessageMax {
            guard let bot = try PersonQueries.person(username: name, db), try mayAnswer(bot, in: room),
                try BotHookQueries.url(bot.id, db) != nil
            else { continue }
            calls.append(BotCallRow(message: message, bot: bot.id, room: room, tries: 0, dueAt: moment))
        }
        return calls
    }

    /// True of a bot that is in a room in a role that may speak, and is cleared for it.
    func mayAnswer(_ bot: PersonRow, in room: RoomID) throws -> Bool {
        guard bot.kind == .bot, bot.isActive, let seen = try RoomQueries.room(room, for: bot.id, db),
            !seen.room.isArchived
        else { return false }
        return RoomPolicy.allow(botScope(bot), .send, standing(seen))
    }

    /// A bot as it acts when it answers a call: with its role in the room, and no scopes.
    func botScope(_ bot: PersonRow) -> Scope {
        Scope(
            actor: .person(bot.id), username: bot.username, kind: bot.kind, role: bot.role, clearance: bot.clearance,
            credential: .session(SessionID(trusted: "")))
    }
}
