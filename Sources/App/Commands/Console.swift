import Domain
import Foundation

/// What a command reads and writes.
enum Console {
    /// Writes text and a line's end to standard output.
    static func print(_ text: String) { write(text, to: .standardOutput) }

    /// Writes text and a line's end to standard error.
    static func complain(_ text: String) { write(text, to: .standardError) }

    private static func write(_ text: String, to file: FileHandle) {
        guard !text.isEmpty else { return }
        // A reader that went away is no reason to fail: what was asked is done.
        try? file.write(contentsOf: Data((text + "\n").utf8))
    }

    /// One line of standard input: a password, which a terminal does not show while it is typed.
    ///
    /// - Throws: `Refusal` when there is none.
    static func readPassword() throws -> String {
        guard let line = readHidden("Password: ") else {
            throw Refusal.invalid("--password-stdin", "Standard input holds no password.")
        }
        return line
    }

    /// One line of standard input: a secret, which a terminal does not show either.
    ///
    /// - Throws: `Refusal` when there is none.
    static func readSecret() throws -> String {
        guard let line = readHidden("Secret: ") else {
            throw Refusal.invalid("value", "Standard input holds no secret.")
        }
        return line
    }

    private static func readHidden(_ prompt: String) -> String? {
        let isTerminal = isatty(STDIN_FILENO) == 1
        var before = termios()
        if isTerminal {
            try? FileHandle.standardError.write(contentsOf: Data(prompt.utf8))
            tcgetattr(STDIN_FILENO, &before)
            var silent = before
            silent.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        }
        let line = readLine(strippingNewline: true)
        if isTerminal {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            try? FileHandle.standardError.write(contentsOf: Data("\n".utf8))
        }
        guard let line, !line.isEmpty else { return nil }
        return line
    }
}
