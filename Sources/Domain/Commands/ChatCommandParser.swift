/// Reads command lines: `/name [INC-42] [--dry-run] [word] places… [text]`.
///
/// Pure, and of the line alone: who exists and what is allowed is for those to decide who act.
package struct ChatCommandParser {
    private var cursor: ChatCommandCursor
    /// True once `--` was read: nothing after it is a flag or names an incident.
    private var areFlagsOver = false
    private var isDryRun = false
    /// Values of flags as they were written, by name.
    private var flags: [(name: String, word: String)] = []

    private init(_ cursor: ChatCommandCursor) { self.cursor = cursor }

    /// Reads a line that begins with a slash; further lines belong to the text at its end.
    ///
    /// - Throws: `Refusal` `invalid` naming `command`, `incident`, or the place that is wrong, with the nearest names.
    package static func parse(_ line: String) throws -> ParsedChatCommand {
        guard line.utf8.count <= Limits.commandBytesMax else {
            throw Refusal.invalid("command", "A command has at most \(Limits.commandBytesMax) bytes.")
        }
        guard line.utf8.first == 0x2F else { throw Refusal.invalid("command", "A command begins with a slash.") }
        // The name follows the slash at once.
        let rest = String(decoding: line.utf8.dropFirst(), as: UTF8.self)
        var parser = ChatCommandParser(ChatCommandCursor(ChatCommandCursor.beginsWithSpace(rest) ? "" : rest))
        return try parser.parse()
    }

    private mutating func parse() throws -> ParsedChatCommand {
        let command = try command()
        try takeFlags()
        let incident = try incident(for: command)
        try takeFlags()
        let form = try form(of: command)
        try takeFlags()
        var values: [ChatCommandValue] = []
        for parameter in form.parameters {
            guard let value = try value(of: parameter) else { break }
            values.append(value)
        }
        if let left = try cursor.next(field: "command") {
            let shown = left.text.prefix(NearNames.shownMax)
            throw Refusal.invalid("command", "“\(shown)” is one word too many: \(command.usage(of: form)).")
        }
        return ParsedChatCommand(
            command: command, form: form, incident: incident, values: values, isDryRun: isDryRun,
            flags: try flags(of: form))
    }

    private mutating func command() throws -> ChatCommand {
        let word = try cursor.next(field: "command")?.text ?? ""
        if let command = ChatCommand.named(word.lowercased()) { return command }
        let near = NearNames.of(word, among: ChatCommand.all.map(\.name)).map { "/\($0)" }
        let hint = near.isEmpty ? "/help lists them." : "Did you mean \(near.joined(separator: ", "))?"
        throw Refusal.invalid(
            "command",
            "There is no command “/\(word.prefix(NearNames.shownMax))”. \(hint) A text that begins with a slash is sent "
                + "with two.")
    }

    /// Takes flags as long as they come.
    private mutating func takeFlags() throws {
        while !areFlagsOver, let word = cursor.peek(), !word.isQuoted, ChatCommandCursor.isFlag(word.text) {
            _ = try cursor.next(field: "command")
            switch word.text {
            case "--": areFlagsOver = true
            case "--dry-run": isDryRun = true
            default:
                // Which flags there are is known with the form.
                let parts = word.text.dropFirst(2).split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { throw Self.noFlag(word.text, forms: []) }
                flags.append((name: parts[0].lowercased(), word: String(parts[1])))
            }
        }
    }

    private static func noFlag(_ word: String, forms: [ChatCommand.Form]) -> Refusal {
        let names = (["--dry-run"] + forms.flatMap(\.flags).map { "--\($0.name)=" }).joined(separator: ", ")
        return Refusal.invalid(
            "command",
            "“\(word.prefix(NearNames.shownMax))” is no flag; there is \(names). Put -- before a text that begins with "
                + "dashes.")
    }

    /// What the flags say that were written.
    private func flags(of form: ChatCommand.Form) throws -> [String: ChatCommandValue] {
        var values: [String: ChatCommandValue] = [:]
        for (name, word) in flags {
            guard let flag = form.flags.first(where: { $0.name == name }) else {
                throw Self.noFlag("--\(name)", forms: [form])
            }
            guard values[name] == nil else { throw Refusal.invalid(name, "This flag stands twice.") }
            values[name] = try flag.kind.read(word, field: name)
        }
        return values
    }

    private mutating func incident(for command: ChatCommand) throws -> Int64? {
        guard !areFlagsOver, let word = cursor.peek(), !word.isQuoted, let number = IncidentKey.number(in: word.text)
        else { return nil }
        guard command.takesIncident else {
            throw Refusal.invalid("incident", "/\(command.name) is not about an incident.")
        }
        _ = try cursor.next(field: "incident")
        return number
    }

    private mutating func form(of command: ChatCommand) throws -> ChatCommand.Form {
        let words = command.forms.compactMap(\.word)
        let plain = command.forms.first { $0.word == nil }
        if let plain, words.isEmpty { return plain }
        let next = cursor.peek()
        if let plain, next != nil || plain.parameters.allSatisfy(\.isOptional) {
            // In quotes it is what stands in the first place.
            if let word = next, !word.isQuoted {
                if let form = command.forms.first(where: { $0.word == word.text.lowercased() }) {
                    _ = try cursor.next(field: "what")
                    return form
                }
                // A typing error in a fixed word must not become somebody's text.
                let near = NearNames.of(word.text, among: words)
                if !areFlagsOver, !near.isEmpty { throw Self.mistaken(for: near, command) }
            }
            return plain
        }
        let word = try cursor.next(field: "what")?.text ?? ""
        if let form = command.forms.first(where: { $0.word == word.lowercased() }) { return form }
        let near = NearNames.of(word, among: words)
        let hint = near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?"
        throw Refusal.invalid("what", "Say what after /\(command.name): \(words.joined(separator: ", ")).\(hint)")
    }

    private static func mistaken(for near: [String], _ command: ChatCommand) -> Refusal {
        Refusal.invalid(
            "what",
            "Did you mean /\(command.name) \(near.joined(separator: ", "))? Put a text that begins so in quotes.")
    }

    /// What stands in a place; nil when it was left out and may be.
    private mutating func value(of parameter: ChatCommand.Parameter) throws -> ChatCommandValue? {
        try takeFlags()
        let word = parameter.kind.takesRest ? cursor.rest() : try cursor.next(field: parameter.name)?.text
        guard let word else {
            if parameter.isOptional { return nil }
            throw Refusal.invalid(parameter.name, "This field is required: \(parameter.kind.explanation).")
        }
        return try parameter.kind.read(word, field: parameter.name)
    }
}
