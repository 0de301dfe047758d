import Domain

extension FuzzTarget {
    /// A command line: it is refused naming a field, or read as something that, written again, is read as the same.
    static let chatCommand = FuzzTarget(name: "chat-command") { bytes in
        do {
            let parsed = try ChatCommandParser.parse(String(decoding: bytes, as: UTF8.self))
            let again = try? ChatCommandParser.parse(parsed.line)
            // What was near the limit may be past it once it stands in quotes.
            if again == nil, parsed.line.utf8.count > Limits.commandBytesMax { return nil }
            return again == parsed ? nil : "it is not read again as it is written"
        } catch let refusal as Refusal {
            return refusal.fields.isEmpty ? "it is refused without a field" : nil
        } catch {
            return "it throws \(error)"
        }
    }
}
