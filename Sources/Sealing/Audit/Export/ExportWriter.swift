import Crypto
package import Domain
import Foundation

/// Writes an export line by line (docs/reference/audit-export.md), and keeps no more of it than one buffer.
package struct ExportWriter {
    private static let bufferBytes = 256 * 1024

    private let sink: ([UInt8]) throws -> Void
    private var writer = JSONWriter(capacity: Self.bufferBytes)
    private var digest = SHA256()
    private var leaves: Int64 = 0
    private var checkpoints: Int64 = 0
    private var anchors: Int64 = 0

    /// A writer that hands its bytes on in large pieces.
    package init(_ sink: @escaping ([UInt8]) throws -> Void) { self.sink = sink }

    /// The first line.
    ///
    /// - Throws: what the sink throws, as everything here.
    package mutating func write(_ header: ExportLine.Header) throws {
        writer.raw("{\"type\":\"header\",\"v\":1,\"origin\":")
        writer.write(header.origin)
        writer.raw(",\"key\":")
        writer.write(header.key)
        writer.raw(",\"size\":")
        writer.write(header.size)
        writer.raw(",\"made_at\":")
        writer.write(header.madeAt.microseconds)
        writer.raw("}\n")
    }

    /// The next leaf, its hash as it is stored, and its body as far as it may be shown.
    package mutating func write(_ leaf: Leaf, hash: [UInt8], body: LeafContent) throws {
        LeafLine.append(canonical: leaf.canonicalJSON, hash: hash, body: body, to: &writer)
        leaves += 1
        if writer.bytes.count >= Self.bufferBytes - 64 * 1024 { try flush() }
    }

    /// A head that the server keeps.
    package mutating func write(checkpoint note: String) throws {
        writer.raw("{\"type\":\"checkpoint\",\"note\":")
        writer.write(note)
        writer.raw("}\n")
        checkpoints += 1
        if writer.bytes.count >= Self.bufferBytes - 64 * 1024 { try flush() }
    }

    /// A head that was put outside.
    package mutating func write(anchor note: String, kind: String, at moment: Moment) throws {
        writer.raw("{\"type\":\"anchor\",\"kind\":")
        writer.write(kind)
        writer.raw(",\"at\":")
        writer.write(moment.microseconds)
        writer.raw(",\"note\":")
        writer.write(note)
        writer.raw("}\n")
        anchors += 1
        if writer.bytes.count >= Self.bufferBytes - 64 * 1024 { try flush() }
    }

    /// The last line, and all that is still in the buffer.
    package mutating func end() throws {
        try flush()
        let hash = Hex.text(digest.finalize().withUnsafeBytes { Array($0) })
        writer.raw("{\"type\":\"footer\",\"leaves\":")
        writer.write(leaves)
        writer.raw(",\"checkpoints\":")
        writer.write(checkpoints)
        writer.raw(",\"anchors\":")
        writer.write(anchors)
        writer.raw(",\"sha256\":")
        writer.write(hash)
        writer.raw("}\n")
        try flush()
    }

    private mutating func flush() throws {
        let bytes = writer.bytes
        writer = JSONWriter(capacity: Self.bufferBytes)
        bytes.withUnsafeBytes { digest.update(bufferPointer: $0) }
        try sink(bytes)
    }
}
