import Crypto
import Domain

/// Bearer secrets: sessions, API tokens, tickets, sign-in links. Only their SHA-256 is stored: with 256 random bits a slow
/// hash adds nothing.
package enum Secret {
    /// What a secret is for; the prefix lets scanners and people tell them apart.
    package enum Purpose: String, Sendable {
        case token = "mst_"
        case session = "mss_"
        case ticket = "mtk_"
        case link = "mln_"
    }

    /// A fresh secret: prefix, 64 hexadecimal digits of randomness, 8 of a CRC-32 so that a scanner can tell it from noise.
    package static func make(_ purpose: Purpose, random: [UInt8]) -> String {
        let body = purpose.rawValue + Hex.text(random)
        return body + checksum(body)
    }

    /// What the text claims to be; nil when it is no secret of ours, without asking the database.
    package static func purpose(of text: String) -> Purpose? {
        guard text.utf8.count == 76, let purpose = Purpose(rawValue: String(text.prefix(4))) else { return nil }
        return checksum(String(text.dropLast(8))) == text.suffix(8) ? purpose : nil
    }

    /// The stored form.
    package static func hash(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    private static func checksum(_ text: String) -> String {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in text.utf8 {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
        }
        let value = ~crc
        return Hex.text((0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) })
    }
}
