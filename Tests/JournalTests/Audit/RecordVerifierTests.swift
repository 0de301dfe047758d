import Actions
import App
import Domain
import Foundation
import Sealing
import Storage
import TestKit
import Testing

@testable import Journal

/// A record that was changed where it lies is found out, and the first position that is wrong is named.
struct RecordVerifierTests {
    /// The verdict on a house's database.
    private static func verdict(
        _ house: TestHouse, anchors: [ExportLine.Anchor] = [], maxAge: Int64 = Limits.anchorAgeSeconds
    ) async throws -> AuditVerdict {
        var options = RecordVerifier.Options(now: house.clock.now)
        options.anchors = anchors
        options.anchorAgeMax = maxAge
        let verifier = RecordVerifier(
            keyring: house.journal.keyring, ambient: house.journal.ambient, options: options)
        return try await house.house.store.read { db in try verifier.verify(db) }
    }

    private static func say(_ count: Int, _ house: TestHouse) async throws {
        _ = try await house.journal.perform(SayMany(count: count), as: house.operatorOperation)
    }

    private static func change(_ house: TestHouse, _ sql: SQL) throws {
        _ = try house.house.store.transaction { db in try db.execute(sql) }
    }

    /// A house with that many events at least, whose head is signed.
    private static func withRecord(_ count: Int, _ body: (TestHouse) async throws -> Void) async throws {
        try await TestHouse.with { house in
            try await say(count, house)
            await house.house.notary.look(at: house.clock.now, isFinal: true)
            try await body(house)
        }
    }

    @Test func `an untouched record holds, and without an anchor it says so`() async throws {
        try await Self.withRecord(600) { house in
            #expect(try await Self.verdict(house).outcome == .unanchored)
            let head = try await house.house.store.read { db in try CheckpointQueries.newest(db) }
            let note = Array(try #require(head).note.utf8)
            let anchor = ExportLine.Anchor(at: house.clock.now, note: note)
            let verdict = try await Self.verdict(house, anchors: [anchor])
            #expect(verdict.outcome == .intact && verdict.size == house.journal.position)
            house.clock.advance(seconds: 61)
            #expect(try await Self.verdict(house, anchors: [anchor], maxAge: 60).outcome == .unanchored)
            var other = anchor.note
            other[20] ^= 1
            let forged = ExportLine.Anchor(at: house.clock.now, note: other)
            #expect(try await Self.verdict(house, anchors: [forged]).finding?.kind == .anchor)
        }
    }

    /// What is done to the fortieth event of sixty and more, what is said of it, and where.
    private static let harms: [(SQL, AuditFinding.Kind, Int64)] = [
        ("UPDATE events SET door = 'rest' WHERE position = 40", .leaf, 40),
        ("UPDATE events SET occurred_at = occurred_at + 1 WHERE position = 40", .leaf, 40),
        ("UPDATE events SET version = 2 WHERE position = 40", .leaf, 40),
        (
            "UPDATE events SET leaf_hash = (SELECT leaf_hash FROM events WHERE position = 39) WHERE position = 40",
            .leaf, 40
        ),
        ("UPDATE events SET body = (SELECT body FROM events WHERE position = 41) WHERE position = 40", .leaf, 40),
        ("UPDATE events SET body = NULL WHERE position = 40", .erased, 40),
        ("DELETE FROM events WHERE position = 40", .gap, 40),
        ("DELETE FROM events WHERE position > 40", .truncation, 41),
        ("UPDATE checkpoints SET note = 'muster' || note", .signature, 1),
        ("UPDATE checkpoints SET size = size - 1", .signature, 1),
        ("UPDATE tree_edge SET peaks = \(SQL.zeros("length(peaks)"))", .root, 0),
        ("UPDATE tree_tiles SET hash = \(SQL.zeros("32"))", .root, 1),
    ]

    @Test(arguments: harms.indices) func `what was changed is named, with its first position`(_ index: Int) async throws
    {
        try await Self.withRecord(300) { house in
            let (sql, kind, position) = Self.harms[index]
            let size = house.journal.position
            try Self.change(house, sql)
            let finding = try await Self.verdict(house).finding
            // The edge is compared last, when every event is vouched for.
            let expected = position == 0 ? size + 1 : position
            #expect(finding?.kind == kind && finding?.position == expected, "\(String(describing: finding))")
        }
    }

    @Test func `an event that was changed together with its hash is the one that is blamed`() async throws {
        try await Self.withRecord(60) { house in
            try house.house.store.transaction { db in
                let rows = try EventQueries.journal(after: 38, limit: 2, db)
                try db.execute("UPDATE events SET request_id = 'forged' WHERE position = 40")
                let changed = try #require(try EventQueries.journal(after: 39, limit: 1, db).first)
                let leaf = try #require(Leaf(changed, previous: rows[0].leafHash))
                try db.execute("UPDATE events SET leaf_hash = \(leaf.hash) WHERE position = 40")
            }
            let finding = try await Self.verdict(house).finding
            #expect(finding?.kind == .chain && finding?.position == 40)
        }
    }

    @Test func `every byte of every row of a thousand that is changed is found at its position`() async throws {
        try await Self.withRecord(1_000) { house in
            let (store, keyring, ambient) = (house.house.store, house.journal.keyring, house.journal.ambient)
            try await withThrowingTaskGroup(of: [String].self) { group in
                for part in 0..<3 {
                    group.addTask {
                        try await store.read { db in
                            try RowFlips(Vault(db, keyring: keyring, ambient: ambient), part: part, of: 3).run(
                                EventQueries.journal(after: 0, limit: 1_000, db))
                        }
                    }
                }
                for try await missed in group { #expect(missed.isEmpty) }
            }
        }
    }

    @Test func `a redacted message leaves record, export and other proofs intact`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let kept = try await house.send("db-1 is down", to: room, as: house.responder)
            let message = try await house.send("the password is hunter2", to: room, as: house.responder)
            await house.house.notary.look(at: house.clock.now, isFinal: true)
            let (keyring, ambient) = (house.journal.keyring, house.journal.ambient)
            let before = try await house.house.store.read { db in
                try RecordProof(db, keyring: keyring, ambient: ambient).bundle(id: kept.id).encoded
            }
            try await house.perform(RedactMessage(message: message.id, reason: "a password"), as: house.commander)
            await house.house.notary.look(at: house.clock.now, isFinal: true)
            #expect(try await Self.verdict(house).outcome == .unanchored)
            let (bytes, after) = try await house.house.store.read { db in
                var bytes: [UInt8] = []
                _ = try RecordExport(db, keyring: keyring, ambient: ambient).write(at: ambient.now()) { bytes += $0 }
                return (bytes, try RecordProof(db, keyring: keyring, ambient: ambient).bundle(id: message.id).encoded)
            }
            let judged = try ExportVerifier(ExportVerifier.Options(now: house.clock.now)).verify(bytes)
            #expect(judged.outcome == .unanchored && judged.finding == nil)
            #expect(!String(decoding: bytes, as: UTF8.self).contains("hunter2"))
            #expect(ProofBundle.verify(before, trusted: nil).outcome == .intact)
            #expect(ProofBundle.verify(after, trusted: nil).outcome == .intact)
        }
    }

    @Test func `an export of the record says the same as the record`() async throws {
        try await Self.withRecord(300) { house in
            let (keyring, ambient) = (house.journal.keyring, house.journal.ambient)
            let bytes = try await house.house.store.read { db in
                var bytes: [UInt8] = []
                _ = try RecordExport(db, keyring: keyring, ambient: ambient).write(at: ambient.now()) { bytes += $0 }
                return bytes
            }
            let verdict = try ExportVerifier(ExportVerifier.Options(now: house.clock.now)).verify(bytes)
            #expect(verdict.outcome == .unanchored && verdict.size == house.journal.position)
        }
    }

    @Test func `a bundle proves its entry, and no other content or position`() async throws {
        try await Self.withRecord(30) { house in
            let (keyring, ambient) = (house.journal.keyring, house.journal.ambient)
            let bundle = try await house.house.store.read { db in
                try RecordProof(db, keyring: keyring, ambient: ambient).bundle(position: 20)
            }
            let bytes = bundle.encoded
            #expect(ProofBundle.verify(bytes, trusted: nil).outcome == .intact)
            let own = try VerifierKey(encoded: house.journal.verifierKey)
            #expect(ProofBundle.verify(bytes, trusted: own).outcome == .intact)
            let foreign = try SigningKey(name: own.name, seed: [UInt8](repeating: 1, count: 32)).verifier
            #expect(ProofBundle.verify(bytes, trusted: foreign).finding?.kind == .signature)
            for (found, put) in [
                ("\"seq\":", "\"seq\":1"), ("message_type", "message_typo"), ("\"proof\":[\"", "\"proof\":[\"f"),
            ] {
                let changed = String(decoding: bytes, as: UTF8.self).replacing(found, with: put)
                #expect(ProofBundle.verify(Array(changed.utf8), trusted: nil).outcome != .intact, "\(found)")
            }
        }
    }
}

/// System lines in the house log, which nothing need be made for.
private struct SayMany: Action {
    let count: Int

    func decide(_ desk: Desk) throws -> Plan<Void> {
        Plan((0..<count).map { Draft(.house, Say.line("\($0)"), desk) }) { _ in }
    }
}

/// Changes each byte of rows in memory, one after another, and looks what a trial says.
private struct RowFlips {
    private let vault: Vault
    private let part: Int
    private let parts: Int

    init(_ vault: Vault, part: Int, of parts: Int) {
        self.vault = vault
        self.part = part
        self.parts = parts
    }

    func run(_ rows: [EventRow]) throws -> [String] {
        var judge = RowJudge(vault)
        var trial = RecordTrial(marks: [])
        var missed: [String] = []
        for row in rows {
            if Int(row.position) % parts == part {
                for (index, changed) in Self.flips(of: row).enumerated() {
                    var (judge, trial) = (judge, trial)
                    let finding = try judge.take(changed, &trial) { _, _ in true } ?? trial.lost.finding
                    // Another position leaves a gap, and a body under a key that does not exist counts as gone.
                    let isFound = [.leaf, .gap, .erased].contains(finding?.kind)
                    if !isFound || finding?.position != row.position {
                        missed.append("byte \(index) of \(row.position)")
                    }
                }
            }
            if let finding = try judge.take(row, &trial, { _, _ in true }) { missed.append("\(finding)") }
        }
        return missed
    }

    private static func flips(of row: EventRow) -> [EventRow] {
        let all: [[UInt8]] = [
            bytes(row.position), Array(row.id.text.utf8), Array(row.room.text.utf8), bytes(row.seq),
            Array(row.type.utf8),
            bytes(row.version), Array(row.actor.text.utf8), Array(row.door.utf8), bytes(row.occurredAt.microseconds),
            bytes(row.recordedAt.microseconds), Array(row.requestID.utf8), row.body ?? [], row.commit, row.leafHash,
        ]
        return all.indices.flatMap { column in
            all[column].indices.map { index in
                var changed = all
                changed[column][index] ^= 1 << UInt8((index + column) % 8)
                return Self.row(changed)
            }
        }
    }

    private static func bytes(_ number: Int64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    private static func number(_ bytes: [UInt8]) -> Int64 {
        bytes.enumerated().reduce(0) { $0 | Int64($1.element) << (8 * Int64($1.offset)) }
    }
    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func row(_ columns: [[UInt8]]) -> EventRow {
        EventRow(
            position: number(columns[0]), id: EventID(trusted: text(columns[1])),
            room: RoomID(trusted: text(columns[2])),
            seq: number(columns[3]), type: text(columns[4]), version: number(columns[5]),
            actor: Actor(trusted: text(columns[6])), door: text(columns[7]),
            occurredAt: Moment(microseconds: number(columns[8])), recordedAt: Moment(microseconds: number(columns[9])),
            requestID: text(columns[10]), body: columns[11], commit: columns[12], leafHash: columns[13])
    }
}
