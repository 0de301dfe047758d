import Crypto
package import Domain
import Foundation

/// Codes of an authenticator application (TOTP, RFC 6238): HMAC-SHA-1 over steps of 30 seconds, six digits.
package enum TimeCode {
    /// The length of one step.
    package static let stepSeconds: Int64 = 30
    /// Digits of a code.
    package static let digits = 6
    /// Bytes of a secret: the length of the digest, as RFC 4226, section 4, recommends.
    package static let secretBytes = 20
    /// Steps to either side that count too: clocks differ, and typing takes time (RFC 6238, section 5.2).
    private static let tolerance: Int64 = 1

    /// The code of a step.
    ///
    /// - Parameter digits: six, but for the vectors of the RFC, which have eight.
    package static func code(secret: [UInt8], step: Int64, digits: Int = Self.digits) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let digest = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(digest[digest.count - 1] & 0x0F)
        let number = digest[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
        let text = String(UInt64(number) % modulus)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// The step of a moment.
    package static func step(at moment: Moment) -> Int64 { moment.microseconds / (stepSeconds * 1_000_000) }

    /// The step whose code this is, when it is one of now or beside it and later than the last that was taken: no code is
    /// good twice. Every step is compared whole, so that time tells nothing.
    package static func matching(_ code: String, secret: [UInt8], at moment: Moment, after last: Int64) -> Int64? {
        let now = step(at: moment)
        var found: Int64?
        for step in (now - tolerance)...(now + tolerance) {
            let isSame = equal(self.code(secret: secret, step: step), code)
            if isSame, step > last, found == nil { found = step }
        }
        return found
    }

    private static func equal(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        return zip(a.utf8, b.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
