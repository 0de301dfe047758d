package import Domain
import Yams

/// Reads the text of a runbook into its tree: the one place that knows YAML (decision 0029).
package enum RunbookSource {
    /// The tree of a document.
    ///
    /// - Throws: `Refusal` `invalid` naming `source` and the line: it is no YAML, holds several documents, is too large or too
    ///   deep, or has anchors, aliases or keys that are no texts.
    package static func tree(_ text: String) throws -> SourceNode {
        guard text.utf8.count <= Limits.runbookBytesMax else {
            throw Refusal.invalid("source", "Ensure this field has no more than \(Limits.runbookBytesMax) bytes.")
        }
        guard !text.utf8.contains(0) else { throw Refusal.invalid("source", "Null characters are not allowed.") }
        try checkAliases(text)
        do {
            // Anchors are known only for as long as their parser lives.
            let parser = try Parser(yaml: text, encoding: .utf8)
            guard let root = try parser.singleRoot() else { throw Refusal.invalid("source", "Line 1: It is empty.") }
            return try withExtendedLifetime(parser) { try node(root, depth: 1) }
        } catch let error as YamlError {
            throw Refusal.invalid("source", complaint(about: error))
        }
    }

    /// Aliases of lists of aliases stand for more than any memory holds, and the parser looks at all of it where one stands as
    /// a key. Neither is of use here; a text may look like them by chance, but not so often.
    private static func checkAliases(_ text: String) throws {
        var anchors = 0
        var aliases = 0
        var before: UInt8 = 0x20
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            defer { before = byte }
            guard byte == 0x26 || byte == 0x2A, " \t\n\r[{,:-?".utf8.contains(before), index + 1 < bytes.count,
                !" \t\n\r".utf8.contains(bytes[index + 1])
            else { continue }
            if byte == 0x26 { anchors += 1 } else { aliases += 1 }
        }
        guard anchors == 0 || aliases <= Limits.sourceAliasesMax else {
            throw Refusal.invalid("source", "Anchors and aliases are not taken; write out what they stand for.")
        }
    }

    private static func node(_ node: Node, depth: Int) throws -> SourceNode {
        let line = node.mark?.line ?? 1
        guard depth <= Limits.sourceDepthMax else {
            throw Refusal.invalid(
                "source", "Line \(line): Lists and mappings go \(Limits.sourceDepthMax) deep at most.")
        }
        guard node.anchor == nil else {
            throw Refusal.invalid("source", "Line \(line): Anchors and aliases are not taken.")
        }
        switch node {
        case .scalar(let scalar):
            return SourceNode(line: line, .text(scalar.string, isPlain: scalar.style == .plain || scalar.style == .any))
        case .sequence(let sequence):
            return SourceNode(line: line, .list(try sequence.map { try Self.node($0, depth: depth + 1) }))
        case .mapping(let mapping):
            let members = try mapping.map { pair in
                let keyLine = pair.key.mark?.line ?? line
                guard case .scalar(let key) = pair.key, pair.key.anchor == nil else {
                    throw Refusal.invalid("source", "Line \(keyLine): A key has to be a text.")
                }
                return SourceNode.Member(
                    key: key.string, line: keyLine, value: try Self.node(pair.value, depth: depth + 1))
            }
            return SourceNode(line: line, .map(members))
        case .alias: throw Refusal.invalid("source", "Line \(line): Anchors and aliases are not taken.")
        }
    }

    /// The parser's own words for what is wrong hold nothing of the document but the keys that stand twice.
    private static func complaint(about error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "Line \(mark.line): It is no YAML: \(problem)."
        case .duplicatedKeysInMapping(let keys, let context):
            "Line \(context.mark.line): “\(keys.joined(separator: "”, “").prefix(100))” stands twice."
        case .reader(let problem, _, _, _): "It is no YAML: \(problem)."
        default: "It is no YAML."
        }
    }
}
