import Domain
import TestKit

@testable import Sealing

/// The export of a record that was put back from a backup: some events of a first epoch, the restore, and what a second epoch
/// added. Its heads are those of both epochs; the first one went on after the backup, and heads of that were kept outside.
struct RestoredRecord {
    /// What the restore says, and what is at hand besides.
    struct Story {
        /// Events up to the backup.
        var backup: Int64 = 12
        /// Events of the second epoch, the restore among them.
        var after: Int64 = 8
        /// The newest anchored head of the first epoch, which has other events after the backup; nil for none.
        var lost: Int64? = 15
        /// What the restore gave up; nil is none, though the record was put back.
        var abandoned: JSON? = ["first"]
        /// The member that tells a rollback.
        var rollback: JSON = true
        /// Where it is said.
        var room = RoomID.house.text
        /// True when whoever made the export may not read the restore.
        var isWithheld = false
        /// A head of the second epoch at its end.
        var isSigned = true
    }

    private static let texts = (0..<40).map { "text \($0)" }
    private let signer: SigningKey

    init() throws { signer = try SigningKey(name: "muster/sample", seed: [UInt8](repeating: 7, count: 32)) }

    /// The file.
    func bytes(_ story: Story) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = ExportWriter { bytes += $0 }
        let size = story.backup + story.after
        try writer.write(
            ExportLine.Header(
                origin: "muster/sample/second", key: signer.verifier.encoded, size: size, madeAt: SampleRecord.madeAt))
        var edge = RightEdge()
        var previous = Leaf.noPrevious
        var heads: [String] = []
        for position in 1...size {
            let event = event(position, story)
            let leaf = event.leaf(position: position, previous: previous)
            previous = leaf.hash
            edge.append(previous)
            try writer.write(leaf, hash: previous, body: event.shown)
            if position == story.backup { heads.append(try sign("first", edge)) }
            if position == size, story.isSigned { heads.append(try sign("second", edge)) }
        }
        for head in heads { try writer.write(checkpoint: head) }
        var anchored = heads
        if let lost = story.lost { anchored.append(try sign("first", lostEdge(story, lost))) }
        for head in anchored { try writer.write(anchor: head, kind: "file", at: SampleRecord.madeAt) }
        try writer.end()
        return bytes
    }

    private func event(_ position: Int64, _ story: Story, isLost: Bool = false) -> SampleRecord.Event {
        let salt = [UInt8](repeating: UInt8(truncatingIfNeeded: position), count: 32)
        let id = "10000000-0000-7000-8000-0000000000\(position + 10)"
        var body: JSON = ["message_type": "TEXT", "content": .string(Self.texts[Int(position) + (isLost ? 1 : 0)])]
        var (type, room) = ("message.posted", "00000000-0000-7000-8000-000000000001")
        let isRestore = position == story.backup + 1 && !isLost
        if isRestore {
            (type, room) = ("system.restored", story.room)
            var members: JSONObject = ["epoch": "second", "old_epoch": "first", "rollback": story.rollback]
            members["abandoned"] = story.abandoned
            body = .object(members)
        }
        return SampleRecord.Event(
            id: id, room: room, seq: position, type: type, content: body.bytes, salt: salt,
            isWithheld: isRestore && story.isWithheld)
    }

    /// The tree of the first epoch as it went on.
    private func lostEdge(_ story: Story, _ size: Int64) -> RightEdge {
        var edge = RightEdge()
        var previous = Leaf.noPrevious
        for position in 1...size {
            let leaf = event(position, story, isLost: position > story.backup).leaf(
                position: position, previous: previous)
            previous = leaf.hash
            edge.append(previous)
        }
        return edge
    }

    private func sign(_ epoch: String, _ edge: RightEdge) throws -> String {
        try signer.sign(Checkpoint(origin: "muster/sample/\(epoch)", size: edge.size, root: edge.root).text).encoded
    }
}
