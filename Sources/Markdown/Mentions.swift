/// Finds who is called by name in a message.
package enum Mentions {
    /// The names after `@`, in lower case as names of people are, each once, in the order of the text, at most `namesMax`.
    ///
    /// People and groups (`here`, `channel`, `commander`, `oncall`) alike: who exists is for the caller to decide.
    /// A name counts at a word's beginning, outside code and addresses. It has 1 to 64 of the characters
    /// `A-Z a-z 0-9 . _ -`; a full stop or hyphen at its end belongs to the sentence. Pure and thread-safe.
    package static func parse(_ text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
        var found = Found()
        let budget = SyntaxBudget(text)
        guard budget.allowsSyntax, let tree = SyntaxTree(text, budget: budget) else {
            found.add(from: text)
            return found.names
        }
        var links = 0
        tree.walk { visit in
            switch (visit.node.kind, visit.step) {
            case (.link, .enter), (.image, .enter): links += 1
            case (.link, .leave), (.image, .leave): links -= 1
            case (.text, .enter) where links == 0: found.add(from: visit.node.literal)
            default: break
            }
            return found.names.count < namesMax
        }
        return found.names
    }

    /// The most names one message can call; whoever writes more wants a group.
    package static let namesMax = 50

    /// The longest name, in bytes.
    package static let nameBytesMax = 64

    /// Where names stand in a text, without their `@`. Empty when there is none.
    static func ranges(in text: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while let at = text[index...].firstIndex(of: UInt8(ascii: "@")) {
            var end = at + 1
            while end < text.count, isNameByte(text[end]) { end += 1 }
            index = end
            let begins = at == 0 || !isWordByte(text[at - 1])
            let isAddress = end < text.count && text[end] == UInt8(ascii: "@")
            guard begins, !isAddress else { continue }
            while end > at + 1, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-") { end -= 1 }
            if (1...nameBytesMax).contains(end - at - 1) {
                ranges.append(at + 1..<end)
            }
        }
        return ranges
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default:
            false
        }
    }

    /// What may not stand before `@`. Letters beyond ASCII may: Chinese and Japanese have no spaces between words.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        isNameByte(byte) && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-")
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "+")
    }

    /// The names found so far, each once.
    private struct Found {
        var names: [String] = []
        private var seen: Set<String> = []

        mutating func add(from text: String) {
            let bytes = Array(text.utf8)
            for range in Mentions.ranges(in: bytes) where names.count < Mentions.namesMax {
                let name = String(decoding: bytes[range], as: UTF8.self).lowercased()
                if seen.insert(name).inserted {
                    names.append(name)
                }
            }
        }
    }
}
