import Crypto
package import Domain

/// The leaf of one event in the audit trail: its hash binds everything but the content, and the content only through a
/// salted commitment, so that destroying the content leaves every proof valid.
package struct Leaf: Sendable {
    package let position: Int64
    /// The leaf hash of the position before; 32 zero bytes for the first.
    package let previous: [UInt8]
    package let id: EventID
    package let room: RoomID
    package let seq: Int64
    package let type: String
    package let actor: Actor
    package let door: Door
    package let occurredAt: Moment
    package let recordedAt: Moment
    package let requestID: String
    /// SHA-256(salt ‖ body).
    package let commit: [UInt8]

    /// States every field.
    package init(
        position: Int64, previous: [UInt8], id: EventID, room: RoomID, seq: Int64, type: String, actor: Actor,
        door: Door, occurredAt: Moment, recordedAt: Moment, requestID: String, commit: [UInt8]
    ) {
        self.position = position
        self.previous = previous
        self.id = id
        self.room = room
        self.seq = seq
        self.type = type
        self.actor = actor
        self.door = door
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.requestID = requestID
        self.commit = commit
    }

    /// What stands before the first leaf.
    package static let noPrevious = [UInt8](repeating: 0, count: 32)

    /// SHA-256(0x00 ‖ canonical JSON), the leaf hash of RFC 9162, section 2.1.1.
    package var hash: [UInt8] { Self.hash(ofCanonical: canonicalJSON) }

    /// The hash of a leaf by its canonical text.
    static func hash(ofCanonical text: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        text.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return hasher.finalize().withUnsafeBytes { Array($0) }
    }

    /// The hashed text: the members sorted by name, moments in microseconds, hashes in hexadecimal.
    package var canonicalJSON: [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.raw("{\"actor\":")
        writer.write(actor.text)
        writer.raw(",\"commit\":")
        writer.write(hex: commit)
        writer.raw(",\"door\":")
        writer.write(door.rawValue)
        writer.raw(",\"id\":")
        writer.write(id.text)
        writer.raw(",\"occurred_at\":")
        writer.write(occurredAt.microseconds)
        writer.raw(",\"position\":")
        writer.write(position)
        writer.raw(",\"prev\":")
        writer.write(hex: previous)
        writer.raw(",\"recorded_at\":")
        writer.write(recordedAt.microseconds)
        writer.raw(",\"request\":")
        writer.write(requestID)
        writer.raw(",\"room\":")
        writer.write(room.text)
        writer.raw(",\"seq\":")
        writer.write(seq)
        writer.raw(",\"type\":")
        writer.write(type)
        writer.raw(",\"v\":1}")
        return writer.bytes
    }

    /// The commitment to a body: SHA-256(salt ‖ body).
    package static func commitment(salt: some Sequence<UInt8>, body: some Sequence<UInt8>) -> [UInt8] {
        var hasher = SHA256()
        Array(salt).withUnsafeBytes { hasher.update(bufferPointer: $0) }
        Array(body).withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return hasher.finalize().withUnsafeBytes { Array($0) }
    }
}
