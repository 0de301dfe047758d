import Domain
import Foundation
import Sealing

/// Measures how fast an export is judged, beside the least that judging costs: the digests of the same bytes.
struct VerificationBench {
    /// What was measured.
    struct Result: Sendable {
        let leaves: Int64
        let bytes: Int
        /// One verifier on one thread, both readings of the file, by processor time.
        let leavesPerSecond: Double
        /// The four digests of each leaf, of file, leaf, body and node, and nothing else.
        let digestLeavesPerSecond: Double
        /// Depends on every digest, so that none is left out.
        let check: UInt8

        var json: JSON {
            [
                "leaves": .int(leaves), "bytes": .int(Int64(bytes)),
                "leaves_per_second": .double(leavesPerSecond.rounded()),
                "digest_leaves_per_second": .double(digestLeavesPerSecond.rounded()),
                "ratio": .double(leavesPerSecond / digestLeavesPerSecond),
            ]
        }

        var table: String {
            TextTable(
                ["AUDIT", "LEAVES/S", "US A LEAF"],
                [
                    [
                        "verify an export of \(leaves) leaves, one core", Self.whole(leavesPerSecond),
                        Self.micros(leavesPerSecond),
                    ],
                    ["its digests alone", Self.whole(digestLeavesPerSecond), Self.micros(digestLeavesPerSecond)],
                    ["ratio", String(format: "× %.2f", leavesPerSecond / digestLeavesPerSecond), ""],
                ]
            ).text
        }

        private static func whole(_ rate: Double) -> String { String(format: "%.0f", rate) }
        private static func micros(_ rate: Double) -> String { String(format: "%.2f", 1e6 / rate) }
    }

    /// A message of 200 B: what people write in a room is shorter more often than not.
    private static let contentBytes = 200
    private static let headEvery: Int64 = 1_000

    private let leaves: Int64
    private let ambient: Ambient

    /// A bench over that many leaves.
    init(leaves: Int64, ambient: Ambient) {
        self.leaves = leaves
        self.ambient = ambient
    }

    /// Makes an export in the directory of temporary files, judges it, and removes it.
    ///
    /// - Throws: `Fault` when the disk refuses, or the verdict is not that all holds.
    func run() throws -> Result {
        let directory = NSTemporaryDirectory() + "muster-audit-bench-\(getpid())"
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = directory + "/export"
        let bytes = try makeExport(path)
        let verifier = ExportVerifier(ExportVerifier.Options(now: ambient.now()))
        let begun = Self.processorSeconds
        let verdict = try verifier.verify(path: path)
        let judged = Self.processorSeconds
        let lineBytes = bytes / Int(leaves)
        let seen = LeafDigests.run(leaves: leaves, lineBytes: lineBytes)
        let digested = Self.processorSeconds
        guard verdict.outcome == .intact else { throw Fault("the bench's own record does not hold: \(verdict.detail)") }
        return Result(
            leaves: leaves, bytes: bytes, leavesPerSecond: Double(leaves) / (judged - begun),
            digestLeavesPerSecond: Double(leaves) / (digested - judged), check: seen)
    }

    /// Of this process, in which one thread works: what else runs on the machine does not count. POSIX has `clock()` count
    /// millionths of a second.
    private static var processorSeconds: Double { Double(clock()) / 1e6 }

    private func makeExport(_ path: String) throws -> Int {
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw Fault("\(path) cannot be written") }
        defer { try? file.close() }
        var total = 0
        var writer = ExportWriter { bytes in
            try file.write(contentsOf: bytes)
            total += bytes.count
        }
        let signer = try SigningKey(name: "muster/bench", seed: ambient.random(32))
        let now = ambient.now()
        try writer.write(
            ExportLine.Header(origin: "muster/bench/1", key: signer.verifier.encoded, size: leaves, madeAt: now))
        var heads: [String] = []
        var edge = RightEdge()
        var previous = Leaf.noPrevious
        let salt = ambient.random(32)
        let content = JSON.object([
            "message_type": "TEXT", "content": .string(String(repeating: "muster ", count: Self.contentBytes / 7)),
        ]).bytes
        let commit = Leaf.commitment(salt: salt, body: content)
        let room = RoomID(trusted: UUIDText.version7(at: now, random: ambient.random(16)))
        for position in 1...leaves {
            let leaf = Leaf(
                position: position, previous: previous, id: EventID(trusted: UUIDText.version7(at: now, random: salt)),
                room: room, seq: position, type: "message.posted", actor: Actor(trusted: room.text), door: .socket,
                occurredAt: now, recordedAt: now, requestID: "bench-\(position)", commit: commit)
            previous = leaf.hash
            edge.append(previous)
            try writer.write(leaf, hash: previous, body: .open(salt: salt, content: content))
            if position % Self.headEvery == 0 || position == leaves {
                let head = Checkpoint(origin: "muster/bench/1", size: position, root: edge.root)
                heads.append(try signer.sign(head.text).encoded)
            }
        }
        for head in heads { try writer.write(checkpoint: head) }
        try writer.write(anchor: heads.last ?? "", kind: "file", at: now)
        try writer.end()
        return total
    }
}
