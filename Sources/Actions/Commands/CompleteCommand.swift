package import Domain
package import Journal
import RunbookSource
import Storage

/// What a line may be completed with.
package struct CommandOffer: Sendable {
    /// One of them.
    package struct Item: Equatable, Sendable {
        /// What takes the place of the word that is begun.
        package let text: String
        /// What it is, for people.
        package let says: String
    }

    /// What sort of word is wanted; nil when nothing is known to come.
    package let wanted: CommandCompletion.Wanted?
    /// Where the word begins, in UTF-16 units.
    package let start: Int
    package let items: [Item]
}

/// Offers what may come next in a command line. Names of people are those of the room's members, and only to whom may read
/// there; of an incident that stands first nothing is said to those who may not know of it.
package struct CompleteCommand: Inquiry {
    let line: String
    let room: RoomReference?

    /// The line up to where it is typed, and the room it is typed in.
    package init(line: String, room: RoomReference?) {
        self.line = line
        self.room = room
    }

    package func answer(_ desk: Desk) throws -> CommandOffer {
        let here = try room.map { try desk.room($0, for: .read) }
        guard let completion = CommandCompletion(line) else {
            return CommandOffer(wanted: nil, start: line.utf16.count, items: [])
        }
        let all = try items(completion, here, desk)
        let begun = Self.folded(completion.begun)
        let fitting = all.filter { item in
            Self.folded(item.text).hasPrefix(begun)
                || Self.folded(item.says).split(separator: " ").contains { !begun.isEmpty && $0.hasPrefix(begun) }
                    && completion.wanted == .argument(.user)
        }
        return CommandOffer(
            wanted: completion.wanted, start: completion.start,
            items: Array(fitting.prefix(Limits.completionsMax)))
    }

    private static func folded(_ text: String) -> String {
        let lowered = text.lowercased()
        return lowered.hasPrefix("@") ? String(lowered.dropFirst()) : lowered
    }

    private func items(
        _ completion: CommandCompletion, _ here: RoomQueries.Seen?, _ desk: Desk
    ) throws -> [CommandOffer.Item] {
        switch completion.wanted {
        case .command: ChatCommand.all.map { .init(text: "/\($0.name)", says: $0.forms.first?.does ?? "") }
        case .form:
            (completion.command?.forms ?? []).compactMap { form in
                form.word.map { .init(text: $0, says: form.does) }
            }
        case .flag:
            flags(of: completion.command)
        case .argument(.user): try people(completion, here, desk)
        case .argument(.status): try statuses(completion, here, desk)
        case .argument(.runbook): try runbooks(desk)
        case .argument(.pairs): try pairs(completion, desk)
        case .argument(.run): try runs(here, desk)
        case .argument(let kind): kind.words.map { .init(text: $0, says: "") }
        }
    }

    private func flags(of command: ChatCommand?) -> [CommandOffer.Item] {
        var items = [CommandOffer.Item(text: "--dry-run", says: "Says what would change, and changes nothing.")]
        for form in command?.forms ?? [] {
            items += form.flags.map { CommandOffer.Item(text: "--\($0.name)=", says: form.does) }
        }
        return items
    }

    private func people(
        _ completion: CommandCompletion, _ here: RoomQueries.Seen?, _ desk: Desk
    ) throws -> [CommandOffer.Item] {
        let me = CommandOffer.Item(text: "me", says: "yourself")
        guard let room = try place(completion, here, desk) else { return [me] }
        return [me]
            + (try desk.members(room).map { .init(text: "@\($0.person.username)", says: $0.person.displayName) })
    }

    private func runbooks(_ desk: Desk) throws -> [CommandOffer.Item] {
        guard desk.scope.clearance >= .internal else { return [] }
        return try RunbookQueries.all(desk.db).map { row in
            CommandOffer.Item(text: row.name, says: try desk.view(row).title)
        }
    }

    /// The arguments of a runbook: their names, and behind one what it may be.
    private func pairs(_ completion: CommandCompletion, _ desk: Desk) throws -> [CommandOffer.Item] {
        guard desk.scope.clearance >= .internal, let name = completion.runbook,
            let row = try RunbookQueries.newest(name, desk.db)
        else { return [] }
        let runbook = try RunbookReader.read(RunbookSource.tree(desk.view(row).source))
        return runbook.parameters.flatMap { parameter -> [CommandOffer.Item] in
            let choices = parameter.kind == .boolean ? ["true", "false"] : parameter.choices
            guard completion.begun.hasPrefix(parameter.name + "=") else {
                let says = parameter.standard.map { "\(parameter.kind.rawValue), \($0) when left out" }
                return [.init(text: parameter.name + "=", says: says ?? parameter.kind.rawValue)]
            }
            return choices.map { .init(text: RunbookArguments.written([parameter.name: $0]), says: "") }
        }
    }

    /// Runs of the room that are not over.
    private func runs(_ here: RoomQueries.Seen?, _ desk: Desk) throws -> [CommandOffer.Item] {
        guard let here else { return [] }
        return try RunQueries.runs(
            of: here.room.id, states: RunbookRunState.open, offset: 0, limit: Limits.completionsMax, desk.db
        ).map { .init(text: RunKey.text($0.number), says: "\($0.runbook), \($0.state.rawValue)") }
    }

    /// The room that the command would act in, when the principal may read there.
    private func place(
        _ completion: CommandCompletion, _ here: RoomQueries.Seen?, _ desk: Desk
    ) throws -> RoomID? {
        guard let number = completion.incident else { return here?.room.id }
        guard let row = try desk.incidentRow(IncidentKey.text(number)),
            let seen = try RoomQueries.room(row.room, for: desk.scope.person, desk.db),
            RoomPolicy.allow(desk.scope, .read, desk.standing(seen))
        else { return nil }
        return row.room
    }

    /// Those that the incident may take from where it stands; all of them when that is not known.
    private func statuses(
        _ completion: CommandCompletion, _ here: RoomQueries.Seen?, _ desk: Desk
    ) throws -> [CommandOffer.Item] {
        let incident: IncidentRow? =
            if let number = completion.incident {
                try desk.incidentRow(IncidentKey.text(number))
            } else {
                try here?.room.incident.flatMap { try IncidentQueries.incident($0, desk.db) }
            }
        return IncidentStatus.allCases.filter { incident?.status.mayBecome($0) ?? true }.map {
            .init(text: $0.rawValue, says: $0.category.rawValue)
        }
    }
}
