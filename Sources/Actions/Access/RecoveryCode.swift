import Domain
import Journal

/// One-use codes for the day on which the authenticator is lost: three groups of four letters, 60 bits. A keyed digest is
/// stored, which nobody without the house's key can test a guess against.
enum RecoveryCode {
    /// Letters and digits that are not misread for each other.
    private static let letters = Array("abcdefghjkmnpqrstuvwxyz023456789")
    private static let count = 12

    /// A fresh set, as it is shown.
    static func make(_ ambient: Ambient) -> [String] {
        (0..<Limits.recoveryCodes).map { _ in
            let text = ambient.random(count).map { letters[Int($0 & 31)] }
            return stride(from: 0, to: count, by: 4).map { String(text[$0..<($0 + 4)]) }.joined(separator: "-")
        }
    }

    /// A code as it was typed, without what people put between its groups.
    static func normal(_ code: String) -> String {
        String(code.lowercased().filter { !$0.isWhitespace && $0 != "-" })
    }

    /// The stored form of a normal code.
    ///
    /// - Throws: `Fault` when the house has no key.
    static func hash(_ code: String, of person: PersonID, _ desk: Desk) throws -> [UInt8] {
        try desk.vault.digest(.house, ["recovery code", person.text, code])
    }
}
