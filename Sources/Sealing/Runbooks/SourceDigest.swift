import Crypto
import Domain

/// By what a version of a runbook is known: the SHA-256 of its document.
package enum SourceDigest {
    /// As 64 hexadecimal digits.
    package static func text(of source: String) -> String {
        Hex.text(Array(SHA256.hash(data: Array(source.utf8))))
    }
}
