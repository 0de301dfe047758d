/// Reads a runbook out of its document and complains of everything that is wrong with it at once.
package struct RunbookReader {
    private let complaints = SourceComplaints()
    /// The arguments by their names, once they are read.
    var parameters: [String: Runbook.Parameter] = [:]

    private init() {}

    /// Reads a document.
    ///
    /// - Throws: `Refusal` `invalid` naming `source`, with line and field of each problem, twenty at most.
    package static func read(_ tree: SourceNode) throws -> Runbook {
        var reader = RunbookReader()
        let runbook = reader.runbook(SourceField(node: tree, path: "", complaints: reader.complaints))
        try reader.complaints.finish()
        guard let runbook else { throw Refusal.invalid("source", "Line \(tree.line): It is no runbook.") }
        return runbook
    }

    private mutating func runbook(_ root: SourceField) -> Runbook? {
        let known = ["name", "title", "risk", "args", "steps", "on_failure"]
        guard let fields = root.members(known: known) else { return nil }
        for name in ["name", "title", "risk", "steps"] where fields[name] == nil {
            complaints.add(line: root.node.line, field: name, "This field is required.")
        }
        let name = fields["name"]?.name()
        let title = fields["title"]?.text(max: Limits.titleBytesMax)
        let risk = fields["risk"]?.choice(Runbook.Risk.self)
        let parameters = fields["args"].map(readParameters) ?? []
        self.parameters = Dictionary(parameters.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let steps = fields["steps"].map { readSteps($0, max: Limits.runbookStepsMax, isCleanup: false) } ?? []
        let cleanup = fields["on_failure"].map { readSteps($0, max: Limits.runbookCleanupMax, isCleanup: true) } ?? []
        checkNames(steps + cleanup)
        checkApprovals(steps)
        guard let name, let title, let risk else { return nil }
        return Runbook(
            name: name, title: title, risk: risk, parameters: parameters, steps: steps.map(\.step),
            cleanup: cleanup.map(\.step))
    }

    // MARK: Arguments

    private func readParameters(_ field: SourceField) -> [Runbook.Parameter] {
        guard case .map(let members) = field.node.content else {
            field.complain("It has to be a mapping of names, not \(field.node.kindName).")
            return []
        }
        guard members.count <= Limits.runbookArgumentsMax else {
            field.complain("There may be \(Limits.runbookArgumentsMax) arguments.")
            return []
        }
        return members.compactMap { member in
            let named = SourceField(node: member.value, path: "args.\(member.key)", complaints: complaints)
            guard member.key != Runbook.callbackPlace else {
                complaints.add(line: member.line, field: "args", "“callback” is the address to report back to.")
                return nil
            }
            guard RunbookName.isArgument(member.key) else {
                complaints.add(
                    line: member.line, field: "args",
                    "A name has lower-case letters, digits and underscores and begins with a letter.")
                return nil
            }
            return parameter(member.key, named)
        }
    }

    private func parameter(_ name: String, _ field: SourceField) -> Runbook.Parameter? {
        guard let fields = field.members(known: ["type", "default", "choices"]) else { return nil }
        guard let type = fields["type"] else {
            field.complain("type: This field is required.")
            return nil
        }
        guard let kind = type.choice(Runbook.Parameter.Kind.self) else { return nil }
        let bare = Runbook.Parameter(name: name, kind: kind, standard: nil, choices: [])
        let choices =
            fields["choices"]?.elements(max: Limits.runbookChoicesMax)?.compactMap { value($0, of: bare) } ?? []
        let whole = Runbook.Parameter(name: name, kind: kind, standard: nil, choices: choices)
        let standard = fields["default"].flatMap { value($0, of: whole) }
        return Runbook.Parameter(name: name, kind: kind, standard: standard, choices: choices)
    }

    private func value(_ field: SourceField, of parameter: Runbook.Parameter) -> String? {
        guard let text = field.text(max: Limits.runbookArgumentBytesMax) else { return nil }
        if let problem = parameter.problem(with: text) {
            field.complain(problem)
            return nil
        }
        return text
    }

    // MARK: Steps

    /// A step and where it stands.
    struct Placed {
        let step: Runbook.Step
        let field: SourceField
        let needs: SourceField?
    }

    private func readSteps(_ field: SourceField, max: Int, isCleanup: Bool) -> [Placed] {
        (field.elements(max: max) ?? []).compactMap { step($0, isCleanup: isCleanup) }
    }

    private func step(_ field: SourceField, isCleanup: Bool) -> Placed? {
        let kinds = Runbook.Action.Kind.allCases.map(\.rawValue)
        guard let fields = field.members(known: kinds + ["name", "on_failure"], what: "step") else { return nil }
        let named = kinds.filter { fields[$0] != nil }
        guard named.count <= 1 else {
            field.complain("A step does one thing; this one has \(named.joined(separator: " and ")).")
            return nil
        }
        guard let kind = named.first.flatMap(Runbook.Action.Kind.init(rawValue:)), let body = fields[kind.rawValue]
        else {
            field.complain("A step needs one of \(kinds.joined(separator: ", ")).")
            return nil
        }
        if isCleanup, kind == .wait || kind == .approval {
            body.complain("What runs after a failure neither waits nor asks.")
            return nil
        }
        let name = fields["name"]?.name()
        let after = fields["on_failure"]?.choice(AfterFailure.self)
        guard let action = action(kind, body) else { return nil }
        return Placed(
            step: Runbook.Step(name: name, action: action, goesOn: after == .continue), field: field,
            needs: kind == .approval ? body : nil)
    }

    /// What `on_failure` of a step may say.
    private enum AfterFailure: String, CaseIterable {
        case stop, `continue`
    }

    private func checkNames(_ steps: [Placed]) {
        var seen: Set<String> = []
        for placed in steps {
            guard let name = placed.step.name, !seen.insert(name).inserted else { continue }
            placed.field.complain("There is a step “\(name)” already.")
        }
    }

    // MARK: Approvals

    /// Every need names an approval that stands before, and none needs itself by way of others.
    private func checkApprovals(_ steps: [Placed]) {
        var needs: [String: [String]] = [:]
        var order: [String: Int] = [:]
        for (index, placed) in steps.enumerated() {
            guard case .approval(let approval) = placed.step.action, let name = placed.step.name else { continue }
            needs[name] = approval.needs
            order[name] = index
        }
        for (index, placed) in steps.enumerated() {
            guard case .approval(let approval) = placed.step.action, let field = placed.needs else { continue }
            for need in approval.needs {
                guard let place = order[need] else {
                    field.complain("needs: There is no approval called “\(need)”.")
                    continue
                }
                if let name = placed.step.name, let cycle = Self.way(from: need, to: name, needs) {
                    field.complain("needs: They wait for each other: \(([name] + cycle).joined(separator: ", ")).")
                } else if place >= index {
                    field.complain("needs: “\(need)” is asked for later.")
                }
            }
        }
    }

    /// The names on a way from one approval to another along what they need; nil when there is none.
    private static func way(from start: String, to end: String, _ needs: [String: [String]]) -> [String]? {
        var ways: [[String]] = [[start]]
        var seen: Set<String> = [start]
        while let way = ways.popLast(), let last = way.last {
            if last == end { return way }
            for next in needs[last] ?? [] where seen.insert(next).inserted { ways.append(way + [next]) }
        }
        return nil
    }
}

extension Runbook.Parameter {
    /// What is wrong with a value; nil when nothing is.
    package func problem(with text: String) -> String? {
        guard text.utf8.count <= Limits.runbookArgumentBytesMax else {
            return "It may have \(Limits.runbookArgumentBytesMax) bytes."
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            return "It may have no line breaks or other control characters."
        }
        switch kind {
        case .string: break
        case .integer:
            guard let number = Int64(text), String(number) == text else {
                return "“\(text.prefix(NearNames.shownMax))” is no whole number."
            }
        case .boolean:
            guard text == "true" || text == "false" else {
                return "“\(text.prefix(NearNames.shownMax))” is neither true nor false."
            }
        }
        guard choices.isEmpty || choices.contains(text) else {
            return "“\(text.prefix(NearNames.shownMax))” is none of \(choices.joined(separator: ", "))."
        }
        return nil
    }
}
