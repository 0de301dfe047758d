/// What may come next in a command line that somebody is typing; of the line alone.
package struct CommandCompletion: Equatable, Sendable {
    /// What is asked for at the end of the line.
    package enum Wanted: Equatable, Sendable {
        /// The name of a command, with its slash.
        case command
        /// The word of a form of the command.
        case form
        case flag
        case argument(ChatCommandKind)
    }

    package let wanted: Wanted
    /// The command, once it is named.
    package let command: ChatCommand?
    /// The number of the incident that stands first, when one does.
    package let incident: Int64?
    /// The name of a runbook, once one stands in its place.
    package let runbook: String?
    /// What is there of the word; empty behind a space.
    package let begun: String
    /// Where the word begins, in UTF-16 units as browsers count.
    package let start: Int

    package static func == (a: Self, b: Self) -> Bool {
        a.wanted == b.wanted && a.command?.name == b.command?.name && a.incident == b.incident && a.begun == b.begun
            && a.start == b.start && a.runbook == b.runbook
    }

    /// Looks at a line up to where it is typed; nil where nothing is known to come: in a text, in an open quote, past the end.
    package init?(_ line: String) {
        guard line.utf8.count <= Limits.commandBytesMax, case .command = Utterance(line, by: .user),
            let (words, begun, start) = Self.split(line)
        else { return nil }
        self.begun = begun
        self.start = start
        guard let name = words.first?.text else {
            (wanted, command, incident, runbook) = (.command, nil, nil, nil)
            return
        }
        guard let command = ChatCommand.named(String(name.dropFirst()).lowercased()) else { return nil }
        self.command = command
        var rest = Array(words.dropFirst())
        let areFlagsOver = rest.contains { $0.text == "--" && !$0.isQuoted }
        rest.removeAll { !$0.isQuoted && ChatCommandCursor.isFlag($0.text) }
        incident = command.takesIncident ? rest.first.flatMap { IncidentKey.number(in: $0.text) } : nil
        if incident != nil { rest.removeFirst() }
        runbook = Self.runbook(of: command, after: rest)
        if !areFlagsOver, ChatCommandCursor.isFlag(begun) {
            wanted = .flag
        } else if let next = Self.next(of: command, after: rest) {
            wanted = next
        } else {
            return nil
        }
    }

    /// The words that are complete, what is there of the last one, and where that begins.
    private static func split(_ line: String) -> (words: [ChatCommandCursor.Word], begun: String, start: Int)? {
        var cursor = ChatCommandCursor(line)
        var words: [ChatCommandCursor.Word] = []
        let bytes = Array(line.utf8)
        while true {
            var ahead = cursor
            let next: ChatCommandCursor.Word?
            do { next = try ahead.next(field: "line") } catch { return nil }
            guard let word = next else { return (words, "", line.utf16.count) }
            if ahead.at == bytes.count {
                guard !word.isQuoted else { return nil }
                let start = bytes.count - word.text.utf8.count
                return (words, word.text, String(decoding: bytes[..<start], as: UTF8.self).utf16.count)
            }
            words.append(word)
            cursor = ahead
        }
    }

    private static func next(of command: ChatCommand, after words: [ChatCommandCursor.Word]) -> Wanted? {
        if words.isEmpty, command.forms.contains(where: { $0.word != nil }) { return .form }
        guard let (form, rest) = Self.form(of: command, words) else { return nil }
        // Pairs are as many as there are.
        if rest.count >= form.parameters.count { return form.parameters.last?.kind == .pairs ? .argument(.pairs) : nil }
        let kind = form.parameters[rest.count].kind
        return kind == .text ? nil : .argument(kind)
    }

    private static func runbook(of command: ChatCommand, after words: [ChatCommandCursor.Word]) -> String? {
        guard let (form, rest) = Self.form(of: command, words),
            let place = form.parameters.firstIndex(where: { $0.kind == .runbook }), place < rest.count
        else { return nil }
        return rest[place].text.lowercased()
    }

    /// The form that is named, and the words behind its name.
    private static func form(
        of command: ChatCommand, _ words: [ChatCommandCursor.Word]
    ) -> (ChatCommand.Form, [ChatCommandCursor.Word])? {
        let named = words.first.flatMap { word in command.forms.first { $0.word == word.text.lowercased() } }
        if let named { return (named, Array(words.dropFirst())) }
        return command.forms.first { $0.word == nil }.map { ($0, words) }
    }
}
