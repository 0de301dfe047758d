import Crypto
import Domain
import Foundation

/// The digests that judging an export cannot do without, as a yardstick for the verifier.
package enum LeafDigests {
    /// How many leaves a second one thread could judge if it did nothing but digest: the line for the file's digest, the leaf,
    /// the body, and one node of the tree, each in one call.
    package static func perSecond(leaves: Int64, lineBytes: Int) -> Double {
        let line = [UInt8](repeating: 0x61, count: lineBytes)
        let leafBytes = min(lineBytes, 480)
        let bodyBytes = min(lineBytes, 270)
        var file = SHA256()
        var seen: UInt8 = 0
        let begun = Clock.monotonicNanoseconds()
        line.withUnsafeBytes { bytes in
            for _ in 0..<leaves {
                file.update(bufferPointer: bytes)
                for count in [leafBytes, bodyBytes, 65] {
                    var hasher = SHA256()
                    hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[..<min(count, bytes.count)]))
                    seen ^= hasher.finalize().withUnsafeBytes { $0[0] }
                }
            }
        }
        seen ^= file.finalize().withUnsafeBytes { $0[0] }
        let seconds = Double(Clock.monotonicNanoseconds() - begun) / 1e9
        // What was computed is used, so that it is computed.
        return Double(leaves) / (seen == 0 ? seconds.nextUp : seconds)
    }
}
