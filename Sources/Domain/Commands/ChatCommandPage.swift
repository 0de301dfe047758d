/// The reference page of the commands, made from the table.
package enum ChatCommandPage {
    /// The page in Markdown.
    package static var markdown: String {
        var lines = [
            "# Commands", "",
            "Made from the table of commands; a test compares the two.", "",
            "A message whose first byte is `/` is a command. `//` sends a text that begins with a slash, and a space before",
            "the slash makes it a text. Only a person's own new message is a command: never an edit, a quote, a block of code,",
            "or what a bot or another system says. `<needed>`, `[may be left out]`, `…` is the rest as it stands.", "",
            "The key of an incident may stand first, to act there: `/resolve INC-42 fixed`. `--dry-run` before the text says",
            "what would change and changes nothing; `--` ends flags. A word with spaces stands in double quotes.", "",
            "| command | does | needs | risk | changes | answer |", "| --- | --- | --- | --- | --- | --- |",
        ]
        for command in ChatCommand.all {
            for form in command.forms { lines.append(row(command, form)) }
        }
        lines += ["", "| place | what may stand there |", "| --- | --- |"]
        let used = Set(ChatCommand.all.flatMap(\.forms).flatMap { $0.parameters + $0.flags }.map(\.kind))
        for kind in ChatCommandKind.allCases where used.contains(kind) && kind != .text {
            lines.append("| \(kind.rawValue) | \(kind.explanation) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ command: ChatCommand, _ form: ChatCommand.Form) -> String {
        let cells = [
            "`\(command.usage(of: form))`", form.does, command.permission.words, command.risk.rawValue,
            command.changes && !form.isForAuthor ? "yes" : "no",
            command.isAnswerPrivate || form.isForAuthor ? "its author" : "the room",
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }
}

extension ChatCommand.Permission {
    /// Who may, in the words of the roles.
    package var words: String {
        switch self {
        case .none: Self.room(.send).words
        case .room(let act):
            // Who types it has to be allowed to speak besides.
            RoomRole.allCases.filter { role in
                [act, .send].allSatisfy { PolicyTable.row($0).cell(role) == .yes }
            }.map(\.rawValue).joined(separator: ", ")
        case .house(let act): Self.words(of: act)
        }
    }

    private static func words(of act: HousePolicy.Act) -> String {
        let everybody = GlobalRole.allCases.filter { role in
            let scope = Scope(
                actor: .system, username: "", kind: .user, role: role, clearance: .public,
                credential: .session(SessionID(trusted: "")))
            return HousePolicy.allow(scope, act)
        }
        return everybody.count == GlobalRole.allCases.count
            ? "anybody" : everybody.map(\.rawValue).joined(separator: ", ")
    }
}
