/// What the steps do.
extension RunbookReader {
    func action(_ kind: Runbook.Action.Kind, _ field: SourceField) -> Runbook.Action? {
        switch kind {
        case .message: template(field).map { .message($0) }
        case .http: request(field).map { .http($0) }
        case .command: program(field).map { .command($0) }
        case .set: change(field).map { .set($0) }
        case .wait: field.seconds(max: Limits.runbookWaitSecondsMax).map { .wait($0) }
        case .approval: approval(field).map { .approval($0) }
        }
    }

    /// A text with places for arguments, and for secrets only where it says so.
    func template(
        _ field: SourceField, max: Int = Limits.runbookTextBytesMax, takesSecrets: Bool = false
    ) -> RunbookTemplate? {
        guard let text = field.text(max: max) else { return nil }
        var problem = ""
        guard let template = RunbookTemplate(text, problem: &problem) else {
            field.complain(problem)
            return nil
        }
        for name in template.arguments where parameters[name] == nil {
            let near = NearNames.of(name, among: parameters.keys.sorted())
            field.complain(
                "There is no argument “\(name)”." + (near.isEmpty ? "" : " Did you mean \(near[0])?"))
            return nil
        }
        guard takesSecrets || template.secrets.isEmpty else {
            field.complain("Secrets may stand in header fields only.")
            return nil
        }
        return template
    }

    // MARK: Requests

    private func request(_ field: SourceField) -> Runbook.Request? {
        let known = [
            "method", "url", "headers", "json", "body", "expect", "retry", "timeout", "callback", "repeatable",
        ]
        guard let fields = field.members(known: known) else { return nil }
        let callback = fields["callback"].flatMap { $0.seconds(max: Limits.runbookCallbackSecondsMax) }
        // Where to report back is known to the texts of such a step alone.
        guard fields["callback"] != nil else { return request(field, fields, callback: nil) }
        var reader = self
        reader.parameters[Runbook.callbackPlace] = Runbook.Parameter(
            name: Runbook.callbackPlace, kind: .string, standard: nil, choices: [])
        return reader.request(field, fields, callback: callback)
    }

    private func request(
        _ field: SourceField, _ fields: [String: SourceField], callback: Int64?
    ) -> Runbook.Request? {
        guard let url = fields["url"] else {
            field.complain("url: This field is required.")
            return nil
        }
        let method = fields["method"].map { $0.choice(Runbook.Request.Method.self) } ?? .get
        let address = address(url)
        let headers = fields["headers"].map(headers) ?? []
        if let json = fields["json"], fields["body"] != nil {
            json.complain("A request has json or body, not both.")
        }
        let json = fields["json"].flatMap { value($0) }
        let body = fields["body"].flatMap(plainText)
        if method == .get || method == .head, let body = fields["json"] ?? fields["body"] {
            body.complain("\(method?.rawValue ?? "GET") has no body.")
        }
        let expect = fields["expect"].map { numbers($0, in: 100...599) } ?? []
        let retry = fields["retry"].flatMap(retry)
        let within = fields["timeout"].flatMap { $0.seconds(max: Limits.runbookRequestSecondsMax) }
        let isRepeatable = fields["repeatable"].flatMap { $0.truth() }
        guard let method, let address, let headers else { return nil }
        return Runbook.Request(
            method: method, url: address, headers: headers, json: json, body: body, expect: expect,
            retries: retry?.times ?? 0, pause: retry?.pause ?? 0, within: within ?? Limits.outboundSeconds,
            callback: callback,
            isRepeatable: isRepeatable ?? [.get, .head, .options].contains(method))
    }

    /// Scheme and host have to stand there: an argument must not lead a request elsewhere.
    private func address(_ field: SourceField) -> RunbookTemplate? {
        guard let template = template(field, max: Limits.outboundAddressBytesMax) else { return nil }
        guard case .text(let first)? = template.parts.first,
            let start = ["https://", "http://"].first(where: { first.lowercased().hasPrefix($0) })
        else {
            field.complain("It has to begin with https:// or http://.")
            return nil
        }
        let rest = first.dropFirst(start.count)
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        guard template.parts.count == 1 || host.count < rest.count else {
            field.complain("Arguments may stand behind the host only.")
            return nil
        }
        let isPlain = template.parts.allSatisfy { part in
            guard case .text(let text) = part else { return true }
            return text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x5C && $0 != 0x23 }
        }
        guard isPlain, !host.isEmpty, !host.contains("@") else {
            field.complain("It has to be an address without spaces, user names or fragments.")
            return nil
        }
        return template
    }

    /// Those that the connection itself says, or that would make one request two.
    private static let reserved: Set<String> = [
        "host", "content-length", "transfer-encoding", "connection", "keep-alive", "te", "trailer", "upgrade", "expect",
        "user-agent", "proxy-authorization", "proxy-connection",
    ]

    private func headers(_ field: SourceField) -> [Runbook.Request.Header]? {
        guard case .map(let members) = field.node.content else {
            field.complain("It has to be a mapping of names, not \(field.node.kindName).")
            return nil
        }
        guard members.count <= Limits.runbookHeadersMax else {
            field.complain("There may be \(Limits.runbookHeadersMax) header fields.")
            return nil
        }
        var names: Set<String> = []
        return members.compactMap { member in
            let named = SourceField(
                node: member.value, path: "\(field.path).\(member.key)", complaints: field.complaints)
            let isName = !member.key.isEmpty && member.key.utf8.allSatisfy(Self.isToken)
            guard isName, names.insert(member.key.lowercased()).inserted,
                !Self.reserved.contains(member.key.lowercased())
            else {
                named.complain("It is no name of a field that a request may set, or stands twice.")
                return nil
            }
            guard let value = template(named, takesSecrets: true) else { return nil }
            let isLine = value.parts.allSatisfy { part in
                guard case .text(let text) = part else { return true }
                return text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            }
            guard isLine else {
                named.complain("A header field has one line of ASCII.")
                return nil
            }
            return Runbook.Request.Header(name: member.key, value: value)
        }
    }

    /// Characters of a token (RFC 9110, section 5.6.2).
    private static func isToken(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }

    /// A body that is sent as it stands: an argument in it could end a quote of whatever it is written in.
    private func plainText(_ field: SourceField) -> String? {
        guard let template = template(field) else { return nil }
        guard let text = template.literal else {
            field.complain("A body has no places for arguments; json has.")
            return nil
        }
        return text
    }

    private func value(_ field: SourceField) -> Runbook.Value? {
        switch field.node.content {
        case .text(let text, true):
            switch text {
            case "", "~", "null": return .plain(.null)
            case "true": return .plain(true)
            case "false": return .plain(false)
            default:
                if let number = Int64(text) { return .plain(.int(number)) }
                if let number = Double(text), number.isFinite, text.first?.isLetter == false {
                    return .plain(.double(number))
                }
                return template(field).map { .text($0) }
            }
        case .text(let text, false): return text.isEmpty ? .plain("") : template(field).map { .text($0) }
        case .list:
            return field.elements(max: Limits.jsonMembersMax, isEmptyAllowed: true).map {
                .list($0.compactMap(value))
            }
        case .map(let members):
            return .map(
                members.compactMap { member in
                    let named = SourceField(
                        node: member.value, path: "\(field.path).\(member.key)", complaints: field.complaints)
                    return value(named).map { .init(name: member.key, value: $0) }
                })
        }
    }

    private func retry(_ field: SourceField) -> (times: Int64, pause: Int64)? {
        guard let fields = field.members(known: ["times", "wait"]) else { return nil }
        guard let times = fields["times"] else {
            field.complain("times: This field is required.")
            return nil
        }
        let count = times.number(in: 1...Int64(Limits.runbookRetriesMax))
        let pause = fields["wait"].map { $0.seconds(max: Limits.runbookRetryPauseMax) } ?? 1
        guard let count, let pause else { return nil }
        return (count, pause)
    }

    /// One number, or a list of them.
    private func numbers(_ field: SourceField, in range: ClosedRange<Int64>) -> [Int64] {
        if case .list = field.node.content {
            return (field.elements(max: Limits.runbookHeadersMax) ?? []).compactMap { $0.number(in: range) }
        }
        return field.number(in: range).map { [$0] } ?? []
    }

    // MARK: Programs

    private func program(_ field: SourceField) -> Runbook.Program? {
        guard let fields = field.members(known: ["argv", "expect", "timeout", "repeatable"]) else { return nil }
        guard let argv = fields["argv"] else {
            field.complain("argv: This field is required.")
            return nil
        }
        let words = (argv.elements(max: Limits.runbookArgvMax) ?? []).map { template($0) }
        if let first = words.first, let program = first, program.literal == nil {
            argv.complain("Which program is started may not depend on an argument.")
        }
        let expect = fields["expect"].map { numbers($0, in: 0...255) } ?? [0]
        let within = fields["timeout"].map { $0.seconds(max: Limits.runbookProgramSecondsMax) }
        let isRepeatable = fields["repeatable"].flatMap { $0.truth() }
        guard !words.isEmpty, !words.contains(nil) else { return nil }
        return Runbook.Program(
            argv: words.compactMap { $0 }, expect: expect, within: (within ?? nil) ?? Limits.runbookProgramSeconds,
            isRepeatable: isRepeatable ?? false)
    }

    // MARK: The room

    private func change(_ field: SourceField) -> Runbook.Change? {
        let names = Runbook.Change.Field.allCases.map(\.rawValue)
        guard let fields = field.members(known: names, what: "thing to set") else { return nil }
        guard fields.count == 1, let (name, value) = fields.first, let what = Runbook.Change.Field(rawValue: name)
        else {
            field.complain("A step sets one thing: \(names.joined(separator: ", ")).")
            return nil
        }
        guard let template = template(value) else { return nil }
        if let literal = template.literal, !what.takes(literal) {
            value.complain("“\(literal.prefix(NearNames.shownMax))” is no \(what.rawValue).")
            return nil
        }
        return Runbook.Change(field: what, value: template)
    }

    private func approval(_ field: SourceField) -> Runbook.Approval? {
        guard let fields = field.members(known: ["role", "text", "needs", "timeout"]) else { return nil }
        let role = fields["role"].map { $0.choice(RoomRole.self) } ?? .commander
        let text = fields["text"].flatMap { template($0) }
        let needs = fields["needs"]?.elements(max: Limits.runbookStepsMax)?.compactMap { $0.name() } ?? []
        let within = fields["timeout"].map { $0.seconds(max: Limits.runbookApprovalSecondsMax) }
        if role == .observer {
            fields["role"]?.complain("Who agrees has to be responder or commander.")
            return nil
        }
        guard let role else { return nil }
        return Runbook.Approval(
            role: role, text: text, needs: needs, within: (within ?? nil) ?? Limits.runbookApprovalSeconds)
    }
}

extension Runbook.Change.Field {
    /// True when a text can be such a thing, whoever and whatever there is.
    package func takes(_ text: String) -> Bool {
        switch self {
        case .status: IncidentStatus(rawValue: text) != nil
        case .severity: Severity(rawValue: text.uppercased()) != nil
        case .assignee: (1...Limits.usernameBytesMax + 1).contains(text.utf8.count)
        case .summary: true
        case .task: !text.isEmpty
        }
    }
}

extension Runbook.Value {
    /// The value with its places filled: what is put in stays one text.
    package func filled(_ arguments: [String: String]) -> JSON {
        switch self {
        case .text(let template): .string(template.filled(arguments))
        case .plain(let value): value
        case .list(let values): .array(values.map { $0.filled(arguments) })
        case .map(let fields):
            .object(JSONObject(fields.map { (name: $0.name, value: $0.value.filled(arguments)) }))
        }
    }
}
