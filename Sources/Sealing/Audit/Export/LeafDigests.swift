import Crypto
import Foundation

/// The digests that judging an export cannot do without, as a yardstick for the verifier.
package enum LeafDigests {
    /// Digests as much as that many leaves call for, and nothing else: the line for the file's digest, the leaf, the body, and
    /// one node of the tree, each in one call.
    ///
    /// - Returns: something that depends on all of them, so that they are computed.
    package static func run(leaves: Int64, lineBytes: Int) -> UInt8 {
        let line = [UInt8](repeating: 0x61, count: lineBytes)
        let counts = [min(lineBytes, 480), min(lineBytes, 270), min(lineBytes, 65)]
        var file = SHA256()
        var seen: UInt8 = 0
        line.withUnsafeBytes { bytes in
            for _ in 0..<leaves {
                file.update(bufferPointer: bytes)
                for count in counts {
                    var hasher = SHA256()
                    hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
                    seen ^= hasher.finalize().withUnsafeBytes { $0[0] }
                }
            }
        }
        return seen ^ file.finalize().withUnsafeBytes { $0[0] }
    }
}
