/// Every door of a module has a doc comment.
///
/// A door is a declaration with the word `package` or `public`, and each requirement of a protocol that is one. Exempt
/// is what is described elsewhere: imports and extensions; overrides; the members of an extension that adds a
/// conformance; the members by which a type conforms to a protocol that it names in its first line, or that a protocol
/// has by default, when the protocol is one of the house or of `outside`; and the stored properties without a comment of a type that has one, because
/// a field called `createdAt: Moment` says what it is.
struct DocumentationRule {
    /// What types of the house implement for others.
    private static let outside: [String: Set<String>] = [
        "Equatable": ["=="], "Hashable": ["==", "hash"], "Comparable": ["<", "=="],
        "CustomStringConvertible": ["description"],
        "Error": ["description"], "RawRepresentable": ["init", "rawValue"], "OptionSet": ["init", "rawValue"],
        "Codable": ["init", "encode"], "CaseIterable": ["allCases"], "Sequence": ["makeIterator"],
        "IteratorProtocol": ["next"],
        "ExpressibleByStringLiteral": ["init"], "ExpressibleByArrayLiteral": ["init"],
        "ExpressibleByDictionaryLiteral": ["init"],
        "ExpressibleByStringInterpolation": ["init"], "ExpressibleByIntegerLiteral": ["init"],
        "ExpressibleByBooleanLiteral": ["init"], "ExpressibleByNilLiteral": ["init"],
        "StringInterpolationProtocol": ["init", "appendLiteral"],
        "ChannelInboundHandler": inbound, "ChannelOutboundHandler": outbound,
        "ChannelDuplexHandler": inbound.union(outbound),
        "MetricsFactory": [
            "makeCounter", "makeFloatingPointCounter", "makeMeter", "makeRecorder", "makeTimer", "destroyCounter",
            "destroyFloatingPointCounter", "destroyMeter", "destroyRecorder", "destroyTimer",
        ],
        "AsyncParsableCommand": ["init", "configuration", "run"], "ParsableCommand": ["init", "configuration", "run"],
        "Service": ["run"], "RouterMiddleware": ["handle"], "ServerChildChannel": ["setup", "handle"],
        "ServerChildChannelValue": ["channel"], "ChildRequestContext": ["init"], "HTTPChannelHandler": ["responder"],
        "RequestContext": ["init", "coreContext"], "HTTPResponder": ["Context", "respond"],
    ]
    private static let inbound: Set<String> = [
        "InboundIn", "InboundOut", "OutboundOut", "handlerAdded", "handlerRemoved", "channelRegistered",
        "channelActive",
        "channelInactive", "channelRead", "channelReadComplete", "channelWritabilityChanged",
        "userInboundEventTriggered",
        "errorCaught",
    ]
    private static let outbound: Set<String> = [
        "OutboundIn", "OutboundOut", "handlerAdded", "handlerRemoved", "write", "flush", "read", "close",
        "triggerUserOutboundEvent",
    ]

    /// The requirements of each protocol, by its name.
    private let protocols: [String: Set<String>]

    /// Learns the protocols that the files declare.
    init(protocolsIn files: [SourceTree.File]) {
        var protocols = Self.outside
        var parents: [String: [String]] = [:]
        for file in files {
            var walk = Walk()
            for line in file.code {
                if case .requirements(let name, let inherited) = walk.scope {
                    parents[name] = inherited
                    if let declared = Self.declaration(line) {
                        protocols[name, default: []].insert(declared.name)
                    }
                }
                walk.follow(line)
            }
        }
        // A type that conforms to a protocol conforms to those it refines.
        for (name, inherited) in parents {
            for parent in inherited {
                protocols[name, default: []].formUnion(protocols[parent] ?? [])
            }
        }
        self.protocols = protocols
    }

    func violations(in file: SourceTree.File) -> [String] {
        var found: [String] = []
        var walk = Walk()
        for (index, line) in file.code.enumerated() {
            if let name = door(line, in: walk.scope), !Self.isDocumented(index, in: file.lines) {
                found.append("\(file.path):\(index + 1): \(name) has no doc comment")
            }
            walk.follow(line) { Self.isDocumented(index, in: file.lines) }
        }
        return found
    }

    /// The name of a declaration that must be documented; nil for every other line.
    private func door(_ line: String, in scope: Walk.Scope) -> String? {
        if case .other = scope, !line.contains("package "), !line.contains("public "), !line.contains("open ") {
            return nil
        }
        guard let declared = Self.declaration(line), !["extension", "import"].contains(declared.kind),
            !declared.modifiers.contains("override")
        else { return nil }
        let isOpen = ["package", "public", "open"].contains { declared.modifiers.contains($0) }
        switch scope {
        case .conformance:
            return nil
        case .requirements(_, _):
            return declared.name
        case .type(let conformances, let isDocumented):
            let isWitness = conformances.contains { protocols[$0]?.contains(declared.name) ?? false }
            let isField = ["let", "var"].contains(declared.kind) && !line.contains("{") && isDocumented
            return isOpen && !isWitness && !isField ? declared.name : nil
        case .other:
            return isOpen ? declared.name : nil
        }
    }

    /// What a line declares; nil when nothing.
    private static func declaration(_ line: String) -> (modifiers: [Substring], kind: String, name: String)? {
        let cues = [
            "struct ", "class ", "enum ", "actor ", "protocol ", "type", "func ", "var ", "let ", "init", "subscript",
        ]
        guard cues.contains(where: line.contains) else { return nil }
        let pattern =
            #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*((?:[a-z]+(?:\([a-z]+\))?\s+)*?)(struct|class|enum|actor|protocol|typealias|associatedtype|func|var|let|init|subscript|extension|import)\b\s*([=<>+*!&|~-]+|[^\s(<:{=?]*)/#
        return line.firstMatch(of: pattern).map { match in
            (match.1.split(separator: " "), String(match.2), String(match.3.isEmpty ? match.2 : match.3))
        }
    }

    /// True when the lines above, without attributes, end with a doc comment.
    private static func isDocumented(_ index: Int, in lines: [Substring]) -> Bool {
        var above = index - 1
        while above >= 0, ["@", ")"].contains(lines[above].first { $0 != " " }) { above -= 1 }
        return above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
    }

    /// Follows braces through a file, to know where a declaration stands. What a brace opens is told by the text before
    /// it, back to the declaration's keyword.
    private struct Walk {
        enum Scope {
            case type(conformances: [String], isDocumented: Bool)
            case conformance
            case requirements(of: String, inherited: [String])
            case other
        }

        private static let keywords = ["struct ", "class ", "enum ", "actor ", "protocol ", "extension "]
        private var scopes: [Scope] = []
        private var head = ""
        private var isHeadDocumented = false

        var scope: Scope { scopes.last ?? .other }

        mutating func follow(_ line: String, isDocumented: () -> Bool = { false }) {
            if Self.keywords.contains(where: line.contains) {
                head = ""
                isHeadDocumented = isDocumented()
            }
            guard
                !head.isEmpty || line.contains("{") || line.contains("}") || line.hasSuffix(":") || line.hasSuffix(",")
            else {
                return
            }
            for character in line {
                switch character {
                case "{":
                    scopes.append(scope(openedBy: head))
                    head = ""
                case "}":
                    _ = scopes.popLast()
                    head = ""
                default:
                    head.append(character)
                }
            }
            head.append(" ")
            if head.count > 400 { head = "" }
        }

        private func scope(openedBy head: String) -> Scope {
            guard Self.keywords.contains(where: head.contains) else { return .other }
            let pattern = #/\b(struct|class|enum|actor|protocol|extension)\s+([\w.]+)(?:<[^{]*?>)?\s*(?::([^{]*))?$/#
            guard let match = head.firstMatch(of: pattern) else { return .other }
            let clause = (match.3 ?? "").split(separator: #/\bwhere\b/#, maxSplits: 1).first ?? ""
            let conformances = clause.matches(of: #/\w+/#).map { String($0.output) }
            switch match.1 {
            case "extension":
                // Without a clause it may extend a protocol, whose own words describe what it implements for everybody.
                let extended = [String(match.2)]
                return conformances.isEmpty ? .type(conformances: extended, isDocumented: false) : .conformance
            case "protocol":
                let isOpen = head.contains("package ") || head.contains("public ")
                return isOpen ? .requirements(of: String(match.2), inherited: conformances) : .other
            default: return .type(conformances: conformances, isDocumented: isHeadDocumented)
            }
        }
    }
}
