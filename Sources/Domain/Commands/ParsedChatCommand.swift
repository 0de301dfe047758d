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

    /// What stands in the place of a name; nil when that was left out.
    package subscript(name: String) -> ChatCommandValue? {
        form.parameters.firstIndex { $0.name == name }.flatMap { $0 < values.count ? values[$0] : nil }
    }

    /// What was written, by the names of the places; `incident` and `dry_run` among them when they were.
    package var arguments: [(name: String, value: String)] {
        var all = zip(form.parameters, values).map { (name: $0.name, value: $1.text) }
        if let incident { all.insert((name: "incident", value: IncidentKey.text(incident)), at: 0) }
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
        if let word = form.word { words.append(word) }
        for (parameter, value) in zip(form.parameters, values) {
            let text = value.text
            words.append(
                parameter.kind == .text
                    ? ChatCommandCursor.written(rest: text) : ChatCommandCursor.written(text))
        }
        return words.joined(separator: " ")
    }
}

extension ParsedChatCommand: Equatable {
    package static func == (a: Self, b: Self) -> Bool {
        a.name == b.name && a.form.act == b.form.act && a.incident == b.incident && a.values == b.values
            && a.isDryRun == b.isDryRun
    }
}
