/// What somebody said: a text, or a command of the room.
package enum Utterance: Equatable, Sendable {
    case text(String)
    /// The line, with its slash.
    case command(String)

    /// Reads what was typed. A slash as the very first byte makes a person's own message a command; two say a text that begins
    /// with one. Everything else is text: a space before the slash, a quote, a block of code, what bots and integrations say.
    package init(_ typed: String, by kind: PersonKind) {
        guard kind == .user, typed.utf8.first == 0x2F else {
            self = .text(typed)
            return
        }
        let rest = typed.utf8.dropFirst()
        self = rest.first == 0x2F ? .text(String(decoding: rest, as: UTF8.self)) : .command(typed)
    }
}
