package import Domain
import Foundation

/// The lines of an export that are no leaves, each read and written in its one form.
package enum ExportLine {
    /// The first line.
    package struct Header: Sendable, Equatable {
        package let origin: String
        /// The encoded verifier key.
        package let key: String
        package let size: Int64
        package let madeAt: Moment

        /// States all four.
        package init(origin: String, key: String, size: Int64, madeAt: Moment) {
            self.origin = origin
            self.key = key
            self.size = size
            self.madeAt = madeAt
        }
    }

    /// A signed head in an export.
    struct Note {
        /// Nil for a head that the server keeps, a moment for an anchor.
        let anchoredAt: Moment?
        /// The note's bytes.
        let note: [UInt8]
    }

    /// A head that was put outside, as a file of anchors has it.
    package struct Anchor: Sendable {
        /// When it was put there.
        package let at: Moment
        /// The note's bytes.
        package let note: [UInt8]

        /// States both.
        package init(at: Moment, note: [UInt8]) {
            self.at = at
            self.note = note
        }
    }

    /// Reads a file of anchors, as the server appends to it; nil when another line is in it.
    package static func anchors(_ bytes: [UInt8]) -> [Anchor]? {
        let lines = LineReader(bytes, from: 0)
        var anchors: [Anchor] = []
        while let line = try? lines.next() {
            guard let note = note(line), let at = note.anchoredAt else { return nil }
            anchors.append(Anchor(at: at, note: note.note))
        }
        return anchors
    }

    /// The last line.
    struct Footer: Equatable {
        let leaves: Int64
        let checkpoints: Int64
        let anchors: Int64
        /// Of all bytes before it.
        let digest: [UInt8]
    }

    static func header(_ line: UnsafeMutableBufferPointer<UInt8>) -> Header? {
        guard let base = line.baseAddress.map({ UnsafePointer($0) }) else { return nil }
        var cursor = LineCursor(base, count: line.count)
        guard cursor.passes("{\"type\":\"header\",\"v\":1,\"origin\":"), let origin = cursor.string(),
            cursor.passes(",\"key\":"), let key = cursor.string(), cursor.passes(",\"size\":"),
            let size = cursor.number(), cursor.passes(",\"made_at\":"), let madeAt = cursor.number(),
            cursor.passes("}\n"), cursor.isAtEnd
        else { return nil }
        return Header(
            origin: LineCursor.text(origin, of: base), key: LineCursor.text(key, of: base), size: size,
            madeAt: Moment(microseconds: madeAt))
    }

    static func note(_ line: UnsafeMutableBufferPointer<UInt8>) -> Note? {
        guard let base = line.baseAddress.map({ UnsafePointer($0) }) else { return nil }
        var cursor = LineCursor(base, count: line.count)
        guard cursor.passes("{\"type\":\"") else { return nil }
        var moment: Moment?
        if cursor.passes("anchor\",\"kind\":") {
            guard cursor.string() != nil, cursor.passes(",\"at\":"), let at = cursor.number() else { return nil }
            moment = Moment(microseconds: at)
        } else {
            guard cursor.passes("checkpoint\"") else { return nil }
        }
        guard cursor.passes(",\"note\":"), let note = cursor.string(), cursor.passes("}\n"), cursor.isAtEnd else {
            return nil
        }
        return Note(anchoredAt: moment, note: LineCursor.plain(note, of: base))
    }

    static func footer(_ line: UnsafeMutableBufferPointer<UInt8>) -> Footer? {
        guard let base = line.baseAddress.map({ UnsafePointer($0) }) else { return nil }
        var cursor = LineCursor(base, count: line.count)
        guard cursor.passes("{\"type\":\"footer\",\"leaves\":"), let leaves = cursor.number(),
            cursor.passes(",\"checkpoints\":"), let checkpoints = cursor.number(), cursor.passes(",\"anchors\":"),
            let anchors = cursor.number(), cursor.passes(",\"sha256\":"), let digest = cursor.hash(),
            cursor.passes("}\n"), cursor.isAtEnd
        else { return nil }
        return Footer(
            leaves: leaves, checkpoints: checkpoints, anchors: anchors, digest: digest.bytes)
    }

    /// True for a line of one of the types that stand behind the leaves.
    static func isTail(_ line: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        begins(line, "{\"type\":\"checkpoint\",") || begins(line, "{\"type\":\"anchor\",")
            || begins(line, "{\"type\":\"footer\",")
    }

    /// True for a line of the leaves' type, in form or not.
    static func isLeaf(_ line: UnsafeMutableBufferPointer<UInt8>) -> Bool { begins(line, "{\"type\":\"leaf\",") }

    private static func begins(_ line: UnsafeMutableBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        guard let base = line.baseAddress else { return false }
        var cursor = LineCursor(base, count: line.count)
        return cursor.passes(text)
    }
}
