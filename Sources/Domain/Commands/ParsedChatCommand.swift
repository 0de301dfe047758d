/// A command that was understood: which form, and what stands in its places.
package struct ParsedChatCommand: Sendable {
    package let command: ChatCommand
    package let form: ChatCommand.Form
    /// The number of the incident that stands first, when one does.
    package let incident: Int64?
    /// What stands in the form's places, as many as were written.
    package let values: [ChatCommandValue]
    /// True when nothing shall be changed.
    package let isDryRun: Bool
    /// What flags said, by their names.
    package let flags: [String: ChatCommandValue]

    init(
        command: ChatCommand, form: ChatCommand.Form, incident: Int64?, values: [ChatCommandValue], isDryRun: Bool,
        flags: [String: ChatCommandValue] = [:]
    ) {
        self.command = command
        self.form = form
        self.incident = incident
        self.values = values
        self.isDryRun = isDryRun
        self.flags = flags
    }

    /// True when it changes something.
    package var changes: Bool { command.changes && !form.isForAuthor }
    /// True when the answer is for its author alone.
    package var isAnswerPrivate: Bool { command.isAnswerPrivate || form.isForAuthor }

    /// True when its answer, which is for its author alone, is made behind the transaction of its run.
    package var isAnsweredLater: Bool { form.isAnsweredLater }

    /// What stands in the place of a name; nil when that was left out.
    package subscript(name: String) -> ChatCommandValue? {
        form.parameters.firstIndex { $0.name == name }.flatMap { $0 < values.count ? values[$0] : nil } ?? flags[name]
    }

    /// What was written, by the names of the places; `incident` and `dry_run` among them when they were.
    package var arguments: [(name: String, value: String)] {
        var all = zip(form.parameters, values).map { (name: $0.name, value: $1.text) }
        if let incident { all.insert((name: "incident", value: IncidentKey.text(incident)), at: 0) }
        for flag in form.flags { if let value = flags[flag.name] { all.append((name: flag.name, value: value.text)) } }
        if isDryRun { all.append((name: "dry_run", value: "true")) }
        return all
    }

    /// The command and its form's word: `update status`.
    package var name: String { ([command.name] + (form.word.map { [$0] } ?? [])).joined(separator: " ") }

    /// The line that is read as this again.
    package var line: String {
        var words = ["/\(command.name)"]
        if let incident { words.append(IncidentKey.text(incident)) }
        if isDryRun { words.append("--dry-run") }
        for flag in form.flags { if let value = flags[flag.name] { words.append("--\(flag.name)=\(value.text)") } }
        if let word = form.word { words.append(word) }
        // Where a word could be the one of another form, it stands in quotes.
        let isOpen = form.word == nil && command.forms.count > 1
        for (index, (parameter, value)) in zip(form.parameters, values).enumerated() {
            let text = value.text
            if isOpen, index == 0 {
                words.append(ChatCommandCursor.inQuotes(text))
            } else {
                words.append(
                    parameter.kind.takesRest
                        ? ChatCommandCursor.written(rest: text) : ChatCommandCursor.written(text))
            }
        }
        return words.joined(separator: " ")
    }
}

extension ParsedChatCommand: Equatable {
    package static func == (a: Self, b: Self) -> Bool {
        a.name == b.name && a.form.act == b.form.act && a.incident == b.incident && a.values == b.values
            && a.isDryRun == b.isDryRun && a.flags == b.flags
    }
}
