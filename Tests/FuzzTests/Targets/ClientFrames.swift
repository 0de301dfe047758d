import Domain
import Wire

extension FuzzTarget {
    /// A client's text frame: it is read, or refused as the client's mistake; what an answer repeats is bounded.
    static let clientFrames = FuzzTarget(name: "client-frames") { bytes in
        let names: (ref: String?, clientID: String?)
        do throws(FrameProblem) {
            let parsed = try bytes.withUnsafeBufferPointer { bytes throws(FrameProblem) in
                try ClientFrame.parse(bytes)
            }
            names = (parsed.ref, parsed.clientID)
        } catch {
            guard [.badFrame, .invalid].contains(error.refusal.code) else {
                return "it is refused as \(error.refusal.code)"
            }
            names = (error.ref, error.clientID)
        }
        guard (names.ref ?? "").unicodeScalars.count <= Limits.refBytesMax,
            (names.clientID ?? "").unicodeScalars.count <= Limits.clientIDCharactersMax
        else { return "what is repeated is too long" }
        return nil
    }
}
