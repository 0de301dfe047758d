import Domain

/// What the room is told of runs.
enum RunLines {
    /// What a step does, with its places filled and its secrets left out.
    static func does(_ step: Runbook.Step, _ values: [String: String]) -> String {
        let name = step.name.map { "\($0): " } ?? ""
        let after = step.goesOn ? "; it goes on if that fails" : ""
        return name + does(step.action, values) + after
    }

    private static func does(_ action: Runbook.Action, _ values: [String: String]) -> String {
        switch action {
        case .message(let text): "say \(code(text.filled(values)))"
        case .http(let request):
            "send \(request.method.rawValue) to "
                + code(request.url.filled(values, written: RunbookTemplate.inAddress))
        case .command(let program):
            "run " + program.argv.map { code($0.filled(values)) }.joined(separator: " ")
        case .set(let change): "set \(change.field.rawValue) to \(code(change.value.filled(values)))"
        case .wait(let seconds): "wait \(ChatCommandValue.duration(seconds).text)"
        case .approval(let approval): "ask a \(approval.role.rawValue) to agree"
        }
    }

    /// The beginning of every line about a step.
    static func head(_ row: (number: Int64, step: Int64), of count: Int, _ step: Runbook.Step) -> String {
        "**\(RunKey.text(row.number))** step \(row.step + 1) of \(count), \(step.label)"
    }

    /// Text between marks that it does not have itself, so that none of it is read as Markdown.
    static func code(_ text: String) -> String {
        let shown = cut(text, 300)
        let marks = String(repeating: "`", count: longestRun(in: shown) + 1)
        let isEdge = shown.hasPrefix("`") || shown.hasSuffix("`") || shown.isEmpty
        return isEdge ? "\(marks) \(shown) \(marks)" : marks + shown + marks
    }

    /// Text as a block of code.
    static func block(_ text: String) -> String {
        let fence = String(repeating: "`", count: max(3, longestRun(in: text) + 1))
        return "\(fence)\n\(text)\n\(fence)"
    }

    private static func longestRun(in text: String) -> Int {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == 0x60 ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// The beginning of a text, with a sign where something was left out.
    static func cut(_ text: String, _ bytesMax: Int) -> String {
        guard text.utf8.count > bytesMax else { return text }
        var kept = ""
        var count = 3
        for character in text {
            count += character.utf8.count
            guard count <= bytesMax else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// What came from outside, as text that may stand in a message: no null or other control characters.
    static func clean(_ bytes: [UInt8], masks: [String]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        for mask in masks where !mask.isEmpty {
            text = text.split(separator: mask, omittingEmptySubsequences: false).joined(separator: "•••")
        }
        let scalars = text.unicodeScalars.filter { scalar in
            scalar == "\n" || scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F)
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
