import Actions
import Domain
import Journal
import Outside

/// Makes the bots that every installation may have.
enum ChatBots {
    /// Makes sure that a bot exists.
    ///
    /// - Returns: its account, and whether it was made now.
    /// - Throws: `Refusal` `conflict` when a person has its name.
    static func ensure(_ bot: ChatBot, in house: House, as operation: Operation) async throws -> (Person, isNew: Bool) {
        do {
            let person = try await house.journal.ask(GetPerson(reference: bot.username), as: operation)
            guard person.kind == .bot else {
                throw Refusal(.conflict, "The name \(bot.username) belongs to somebody who is no bot.")
            }
            return (person, false)
        } catch let refusal as Refusal where refusal.code == .notFound {
            let person = try await house.journal.perform(
                CreatePerson(username: bot.username, displayName: bot.displayName, kind: .bot), as: operation)
            return (person, true)
        }
    }
}

extension AdminDesk {
    /// Says where a bot is asked.
    func setBotHook(_ bot: String, _ url: String?, _ operation: Operation) async throws -> AdminReply {
        do { if let url { _ = try OutboundTarget(url) } } catch {
            throw Refusal.invalid(
                "url", "Use an address such as https://bots.example/clock, without user name or fragment.")
        }
        let card = try await house.journal.perform(SetBotHook(bot: bot, url: url), as: operation)
        return AdminReply(output: "\(card.username) is \(url == nil ? "not asked any more" : "asked there").")
    }

    /// Makes what the chat needs; done again it changes nothing.
    func setUp(_ bots: Bool, _ warRooms: Bool, _ operation: Operation) async throws -> AdminReply {
        var lines: [String] = []
        if bots {
            var made: [String] = []
            for bot in ChatBot.all {
                let (_, isNew) = try await ChatBots.ensure(bot, in: house, as: operation)
                if isNew { made.append(bot.username) }
            }
            let names = made.isEmpty ? "" : " (\(made.joined(separator: ", ")))"
            lines.append("Bots: \(made.count) made\(names), \(ChatBot.all.count - made.count) already there.")
        }
        if warRooms {
            // An incident and its first room are one transaction, so there is never one to make.
            let incidents = try await house.journal.ask(
                ListIncidents(filter: IncidentFilter(), page: PageRequest(size: 1)), as: operation)
            lines.append("War rooms: 0 made, \(incidents.count ?? 0) incidents have theirs.")
        }
        return AdminReply(output: lines.joined(separator: "\n"))
    }
}
