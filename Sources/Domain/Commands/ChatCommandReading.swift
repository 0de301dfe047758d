extension ChatCommandKind {
    /// Reads a word, or the rest of a line for `text`; letters count in either case where the words are ours.
    ///
    /// - Throws: `Refusal` naming `field`, with what may stand there.
    func read(_ word: String, field: String) throws -> ChatCommandValue {
        let value: ChatCommandValue? =
            switch self {
            case .user: Self.user(word)
            case .role: RoomRole(rawValue: word.lowercased()).map { .role($0) }
            case .severity: Self.severity(word)
            case .status: IncidentStatus(rawValue: word.lowercased()).map { .status($0) }
            case .level: Classification(name: word.uppercased()).map { .level($0) }
            case .duration: Self.seconds(word).map { .duration($0) }
            case .time: Self.time(word).map { .time($0) }
            case .message: Self.seq(word).map { .message($0) }
            case .incident: IncidentKey.number(in: word).map { .incident($0) }
            case .relation: IncidentRelation(rawValue: word.lowercased()).map { .relation($0) }
            case .duty: IncidentRole(rawValue: word.lowercased()).map { .duty($0) }
            case .command: Self.command(word)
            case .runbook: RunbookName.isValid(word.lowercased()) ? .runbook(word.lowercased()) : nil
            case .policy: RunbookName.isValid(word.lowercased()) ? .policy(word.lowercased()) : nil
            case .run: RunKey.number(in: word).map { .run($0) }
            case .pairs: try Self.pairs(word)
            case .text: word.contains { !$0.isWhitespace } ? .text(word) : nil
            }
        guard let value else { throw Refusal.invalid(field, complaint(about: word)) }
        return value
    }

    /// The words that may stand there, when there are few.
    package var words: [String] {
        switch self {
        case .role: RoomRole.allCases.map(\.rawValue)
        case .severity: Severity.allCases.map { $0.rawValue.lowercased() }
        case .status: IncidentStatus.allCases.map(\.rawValue)
        case .level: Classification.allCases.map(\.name)
        case .relation: IncidentRelation.allCases.map(\.rawValue)
        case .duty: IncidentRole.allCases.map(\.rawValue)
        case .command: ChatCommand.all.map(\.name)
        case .user, .duration, .time, .message, .incident, .runbook, .policy, .run, .pairs, .text: []
        }
    }

    /// What may stand there, for people.
    package var explanation: String {
        switch self {
        case .user: "a user name, with or without @, or `me`"
        case .role, .status, .level, .relation, .duty: words.map { "`\($0)`" }.joined(separator: ", ")
        case .severity: "`sev1` to `sev5`, or `p1` to `p5`"
        case .duration: "a duration such as `30m` or `1h30m`"
        case .time: "`now`, `-15m`, a time of day in UTC such as `14:05`, or RFC 3339"
        case .message: "a message by its number, `#17`"
        case .incident: "the key of an incident, `INC-42`"
        case .command: "the name of a command"
        case .runbook: "the name of a runbook"
        case .policy: "the name of a policy, in letters, digits and dashes"
        case .run: "a run by its key, `RUN-7`"
        case .pairs: "pairs such as `zone=eu-1 note=\"two words\"`"
        case .text: "text"
        }
    }

    private func complaint(about word: String) -> String {
        if self == .text { return "This field may not be blank." }
        let near = NearNames.of(word, among: words)
        let hint = near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?"
        return "“\(word.prefix(NearNames.shownMax))” is not \(explanation).\(hint)"
    }

    private static func user(_ word: String) -> ChatCommandValue? {
        let name = (word.hasPrefix("@") ? String(word.dropFirst()) : word).lowercased()
        let isName = name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D
        }
        guard isName, (1...Limits.usernameBytesMax).contains(name.utf8.count) else { return nil }
        return .user(name)
    }

    /// - Throws: `Refusal` naming `args`.
    private static func pairs(_ text: String) throws -> ChatCommandValue {
        _ = try RunbookArguments.parse(text)
        return .text(text)
    }

    private static func command(_ word: String) -> ChatCommandValue? {
        let name = (word.hasPrefix("/") ? String(word.dropFirst()) : word).lowercased()
        return ChatCommand.named(name).map { .command($0.name) }
    }

    private static func severity(_ word: String) -> ChatCommandValue? {
        let lowered = word.lowercased()
        let number = lowered.hasPrefix("sev") ? lowered.dropFirst(3) : lowered.hasPrefix("p") ? lowered.dropFirst() : ""
        return Severity(rawValue: "SEV\(number)").map { .severity($0) }
    }

    private static func seq(_ word: String) -> Int64? {
        guard word.hasPrefix("#") else { return nil }
        return number(word.dropFirst()).flatMap { $0 > 0 ? $0 : nil }
    }

    /// A number of at most nine digits, which no arithmetic here overflows.
    private static func number(_ text: Substring) -> Int64? {
        guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int64(text)
    }

    private static func seconds(_ word: String) -> Int64? {
        let sizes: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard !word.isEmpty, word.utf8.count <= Limits.durationBytesMax else { return nil }
        var total: Int64 = 0
        var rest = word.lowercased()[...]
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let count = number(digits), let size = rest.dropFirst(digits.count).first.flatMap({ sizes[$0] })
            else { return nil }
            total += count * size
            rest = rest.dropFirst(digits.count + 1)
        }
        return total <= Limits.durationSecondsMax ? total : nil
    }

    private static func time(_ word: String) -> ChatCommandTime? {
        if word.lowercased() == "now" { return .now }
        if word.hasPrefix("-") { return seconds(String(word.dropFirst())).map { .before($0) } }
        if let moment = Moment(rfc3339: word) { return .moment(moment) }
        var clock = word[...]
        if clock.last == "Z" || clock.last == "z" { clock = clock.dropLast() }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let numbers = parts.compactMap(number)
        guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
            return nil
        }
        return .clock(numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0))
    }
}
