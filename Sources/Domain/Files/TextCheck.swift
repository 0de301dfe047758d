/// What a text would give away, found before it is sent, and the text without it.
package struct TextCheck: Sendable {
    /// What was found, in the order of its places; lists of addresses cover the whole text.
    package let detections: [Detection]
    /// The text with a note in the place of each secret.
    package let redacted: String

    /// The classification that it should have at least; nil when nothing was found.
    package var classification: Classification? { detections.map(\.kind.classification).max() }

    /// Looks a text through.
    package init(_ text: String) {
        let bytes = Array(text.utf8)
        var found: [Detection] = []
        var addresses = AddressCount()
        var at = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.startIndex >= at {
                for detection in LineDetector.detections(in: line) {
                    let whole = Self.whole(detection, in: bytes)
                    found.append(whole)
                    at = whole.range.upperBound
                }
            }
            addresses.take(line)
        }
        redacted = Self.redacted(bytes, found)
        if addresses.hasEmails { found.append(Detection(.emailAddresses, "addresses of people", 0..<bytes.count)) }
        if addresses.hasMachines { found.append(Detection(.ipAddresses, "addresses of machines", 0..<bytes.count)) }
        detections = found
    }

    /// A private key goes on to the end of its armour, or of the text.
    private static func whole(_ detection: Detection, in bytes: [UInt8]) -> Detection {
        guard detection.kind == .privateKey, bytes[detection.range].starts(with: "-----BEGIN".utf8) else {
            return detection
        }
        let rest = bytes[detection.range.upperBound...]
        var end = bytes.count
        if let mark = rest.firstRange(of: Array("-----END ".utf8)) {
            let close = bytes[mark.upperBound...].firstRange(of: Array("-----".utf8))
            end = close?.upperBound ?? bytes.count
        }
        return Detection(detection.kind, detection.name, detection.range.lowerBound..<end)
    }

    private static func redacted(_ bytes: [UInt8], _ found: [Detection]) -> String {
        var out: [UInt8] = []
        var at = 0
        for detection in found where detection.range.lowerBound >= at {
            out += bytes[at..<detection.range.lowerBound]
            out += Array("[\(detection.name) removed]".utf8)
            at = detection.range.upperBound
        }
        return String(decoding: out + bytes[at...], as: UTF8.self)
    }
}
