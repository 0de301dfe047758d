/// The arguments of a run, as they are typed behind its name: `zone=eu-1 note="all of it"`.
package enum RunbookArguments {
    /// Reads pairs of name and value; a value with spaces stands in double quotes, in which a backslash takes the next
    /// character as it is.
    ///
    /// - Throws: `Refusal` naming `args`.
    package static func parse(_ text: String) throws -> [String: String] {
        var values: [String: String] = [:]
        let bytes = Array(text.utf8)
        var at = 0
        while true {
            while at < bytes.count, isSpace(bytes[at]) { at += 1 }
            guard at < bytes.count else { return values }
            let start = at
            while at < bytes.count, bytes[at] != 0x3D, !isSpace(bytes[at]) { at += 1 }
            let name = String(decoding: bytes[start..<at], as: UTF8.self)
            guard at < bytes.count, bytes[at] == 0x3D, RunbookName.isArgument(name) else {
                throw Refusal.invalid("args", "“\(name.prefix(NearNames.shownMax))” is no name=value.")
            }
            at += 1
            let value = try value(bytes, &at)
            guard values.updateValue(value, forKey: name) == nil else {
                throw Refusal.invalid("args", "“\(name)” stands twice.")
            }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func value(_ bytes: [UInt8], _ at: inout Int) throws -> String {
        var text: [UInt8] = []
        guard at < bytes.count, bytes[at] == 0x22 else {
            while at < bytes.count, !isSpace(bytes[at]) {
                text.append(bytes[at])
                at += 1
            }
            return String(decoding: text, as: UTF8.self)
        }
        at += 1
        while at < bytes.count, bytes[at] != 0x22 {
            if bytes[at] == 0x5C, at + 1 < bytes.count { at += 1 }
            text.append(bytes[at])
            at += 1
        }
        guard at < bytes.count else { throw Refusal.invalid("args", "A quote is not closed.") }
        at += 1
        guard at == bytes.count || isSpace(bytes[at]) else {
            throw Refusal.invalid("args", "A space has to follow a closed quote.")
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The pairs as they are typed, by name.
    package static func written(_ values: [String: String]) -> String {
        values.sorted { $0.key < $1.key }.map { "\($0.key)=\(written($0.value))" }.joined(separator: " ")
    }

    private static func written(_ value: String) -> String {
        guard value.isEmpty || value.utf8.contains(where: isSpace) || value.utf8.first == 0x22 else { return value }
        var bytes: [UInt8] = [0x22]
        for byte in value.utf8 {
            if byte == 0x22 || byte == 0x5C { bytes.append(0x5C) }
            bytes.append(byte)
        }
        return String(decoding: bytes + [0x22], as: UTF8.self)
    }
}

extension Runbook {
    /// What the arguments are, with what was left out filled in.
    ///
    /// - Throws: `Refusal` naming `args`: one that the runbook does not have, one that is missing, one of another kind.
    package func arguments(_ given: [String: String]) throws -> [String: String] {
        for name in given.keys.sorted() where !parameters.contains(where: { $0.name == name }) {
            let near = NearNames.of(name, among: parameters.map(\.name))
            let hint =
                near.isEmpty
                ? parameters.isEmpty ? "It takes none." : "It takes \(parameters.map(\.name).joined(separator: ", "))."
                : "Did you mean \(near[0])?"
            throw Refusal.invalid("args", "\(self.name) has no argument “\(name.prefix(NearNames.shownMax))”. \(hint)")
        }
        var values: [String: String] = [:]
        for parameter in parameters {
            guard let value = given[parameter.name] ?? parameter.standard else {
                throw Refusal.invalid("args", "\(parameter.name): This field is required.")
            }
            if let problem = parameter.problem(with: value) {
                throw Refusal.invalid("args", "\(parameter.name): \(problem)")
            }
            values[parameter.name] = value
        }
        return values
    }
}
