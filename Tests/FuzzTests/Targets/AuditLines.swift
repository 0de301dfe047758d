@testable import Sealing

extension FuzzTarget {
    /// A line of an export: a leaf's parts lie within it, one after another, and a file of anchors is read or not.
    static let auditLines = FuzzTarget(name: "audit-lines") { bytes in
        _ = ExportLine.anchors(bytes)
        return bytes.withUnsafeBufferPointer { bytes -> String? in
            guard let base = bytes.baseAddress, let line = LeafLine(base, count: bytes.count) else { return nil }
            var parts = [line.id, line.room, line.type]
            if case .open(_, let content) = line.body { parts.append(content) }
            guard parts.allSatisfy({ $0.lowerBound > 0 && $0.upperBound < bytes.count }) else {
                return "a part lies outside"
            }
            return line.leaf.contains(line.id.lowerBound) && line.leaf.upperBound < bytes.count
                ? nil : "the hashed text is not where its parts are"
        }
    }

    /// A signed note, and the head in it: what is read is written as it was.
    static let signedNote = FuzzTarget(name: "signed-note") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        guard let note = try? SignedNote(text) else { return nil }
        if note.encoded != text { return "it is written in another form" }
        guard let head = try? Checkpoint(text: note.text) else { return nil }
        return note.text.hasPrefix(head.text) ? nil : "its head is written in another form"
    }
}
