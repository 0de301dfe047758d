import Domain
import Foundation

/// Where the parts of a leaf's line stand in it.
struct LeafLine {
    enum Body {
        case open(salt: TreeHash, content: Range<Int>)
        case withheld
        case destroyed
    }

    /// The hashed text, with its braces.
    let leaf: Range<Int>
    let commit: TreeHash
    let id: Range<Int>
    let position: Int64
    let previous: TreeHash
    let room: Range<Int>
    let seq: Int64
    let type: Range<Int>
    let hash: TreeHash
    let body: Body

    /// Reads a line with its newline; nil when it is not in form.
    init?(_ base: UnsafePointer<UInt8>, count: Int) {
        var cursor = LineCursor(base, count: count)
        guard cursor.passes("{\"type\":\"leaf\",\"leaf\":") else { return nil }
        let start = cursor.at
        guard cursor.passes("{\"actor\":"), cursor.string() != nil,
            cursor.passes(",\"commit\":"), let commit = cursor.hash(),
            cursor.passes(",\"door\":"), cursor.string() != nil,
            cursor.passes(",\"id\":"), let id = cursor.string(),
            cursor.passes(",\"occurred_at\":"), cursor.number() != nil,
            cursor.passes(",\"position\":"), let position = cursor.number(),
            cursor.passes(",\"prev\":"), let previous = cursor.hash(),
            cursor.passes(",\"recorded_at\":"), cursor.number() != nil,
            cursor.passes(",\"request\":"), cursor.string() != nil,
            cursor.passes(",\"room\":"), let room = cursor.string(),
            cursor.passes(",\"seq\":"), let seq = cursor.number(),
            cursor.passes(",\"type\":"), let type = cursor.string(),
            cursor.passes(",\"v\":1}")
        else { return nil }
        let end = cursor.at
        guard cursor.passes(",\"hash\":"), let hash = cursor.hash(), let body = Self.body(&cursor),
            cursor.passes("}\n"), cursor.isAtEnd
        else { return nil }
        leaf = start..<end
        self.commit = commit
        self.id = id
        self.position = position
        self.previous = previous
        self.room = room
        self.seq = seq
        self.type = type
        self.hash = hash
        self.body = body
    }

    private static func body(_ cursor: inout LineCursor) -> Body? {
        guard cursor.passes(",\"body\":\"") else { return nil }
        if cursor.passes("withheld\"") { return .withheld }
        if cursor.passes("destroyed\"") { return .destroyed }
        guard cursor.passes("open\",\"salt\":"), let salt = cursor.hash(), cursor.passes(",\"content\":"),
            let content = cursor.string()
        else { return nil }
        return .open(salt: salt, content: content)
    }

    /// Appends a leaf's line: the canonical text as it was hashed, its hash, and the body as far as it may be shown.
    static func append(canonical: [UInt8], hash: [UInt8], body: LeafContent, to writer: inout JSONWriter) {
        writer.raw("{\"type\":\"leaf\",\"leaf\":")
        writer.write(encoded: canonical)
        writer.raw(",\"hash\":")
        writer.write(Hex.text(hash))
        switch body {
        case .withheld: writer.raw(",\"body\":\"withheld\"}\n")
        case .destroyed: writer.raw(",\"body\":\"destroyed\"}\n")
        case .open(let salt, let content):
            writer.raw(",\"body\":\"open\",\"salt\":")
            writer.write(Hex.text(salt))
            writer.raw(",\"content\":")
            writer.write(String(decoding: content, as: UTF8.self))
            writer.raw("}\n")
        }
    }
}

/// The body of a leaf as far as it may be shown.
package enum LeafContent: Sendable {
    /// Salt and body.
    case open(salt: [UInt8], content: [UInt8])
    /// Whoever asks may not read it.
    case withheld
    /// It does not exist any more.
    case destroyed
}
