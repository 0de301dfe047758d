import App
import Domain
import Foundation
import Journal
import Sealing
import Storage
import Synchronization
import TestKit
import Testing

/// Signed heads leave the server: to a file, and to whatever else is configured, again and again until it works.
struct AnchorTests {
    private static func lines(_ path: String) throws -> [JSON] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try JSONParser.parse(Array($0.utf8))
        }
    }

    private static func grow(_ house: TestHouse) async throws {
        _ = try await house.journal.perform(Say(room: .house, content: "more"), as: house.operatorOperation)
        house.clock.advance(seconds: 60)
        await house.house.notary.look(at: house.clock.now)
    }

    @Test func `every head is appended to the file, the last one when the server stops`() async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            let path = directory.path + "/anchors.jsonl"
            directory.settings.auditAnchorFile = path
            let (key, size) = try await directory.open { house in
                let test = try await TestHouse(house, in: directory)
                for _ in 0..<2 {
                    try await Self.grow(test)
                    await house.anchoring.look(at: test.clock.now)
                }
                #expect(try Self.lines(path).count == 2)
                _ = try await house.journal.perform(Say(room: .house, content: "more"), as: test.operatorOperation)
                return (try VerifierKey(encoded: house.journal.verifierKey), house.journal.position)
            }
            let lines = try Self.lines(path)
            let heads = try lines.map { try Checkpoint(SignedNote($0["note"]?.string ?? ""), signedBy: key) }
            #expect(heads.count == 3 && heads.last?.size == size)
            #expect(lines.map { $0["kind"]?.string } == ["file", "file", "file"])
            #expect(lines.last?["at"] == .int(directory.clock.now.microseconds))
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            try await directory.open { house in
                let rows = try await house.store.read { db in try CheckpointQueries.anchors(after: 0, limit: 10, db) }
                #expect(rows.map(\.size) == heads.map(\.size) && rows.allSatisfy { $0.kind == "file" })
            }
        }
    }

    @Test func `what cannot be anchored is tried again at growing intervals, and the failure is kept until it works`()
        async throws
    {
        try await TestHouse.with { house in
            let calls = Mutex<[AnchoredHead]>([])
            let isDown = Mutex(true)
            let far = Anchor(kind: "webhook", place: "far away") { head in
                calls.withLock { $0.append(head) }
                if isDown.withLock({ $0 }) { throw Fault("nobody answers") }
            }
            let anchoring = Anchoring([far], journal: house.journal, logger: TestDirectory.silence)
            let failure = {
                try await house.house.store.read { db in try CheckpointQueries.anchorFailure(kind: "webhook", db) }
            }
            try await Self.grow(house)
            for (pause, count) in [(Int64(0), 1), (9, 1), (1, 2), (19, 2), (1, 3), (39, 3), (1, 4)] {
                house.clock.advance(seconds: pause)
                await anchoring.look(at: house.clock.now)
                #expect(calls.withLock { $0.count } == count)
            }
            let kept = try #require(try await failure())
            #expect(kept.attempts == 4 && kept.reason == "nobody answers" && kept.at == house.clock.now)
            isDown.withLock { $0 = false }
            house.clock.advance(seconds: 3600)
            await anchoring.look(at: house.clock.now)
            #expect(try await failure() == nil)
            let anchored = try await house.house.store.read { db in
                try CheckpointQueries.newestAnchor(kind: "webhook", db)
            }
            #expect(anchored?.size == calls.withLock { $0.last?.size } && anchored?.at == house.clock.now)
            // Nothing new: nothing is sent, and what is new waits for its minute.
            house.clock.advance(seconds: 3600)
            await anchoring.look(at: house.clock.now)
            #expect(calls.withLock { $0.count } == 5)
        }
    }

    @Test func `an anchor far away is not asked while the server stops`() async throws {
        try await TestHouse.with { house in
            let calls = Mutex(0)
            let far = Anchor(kind: "webhook", place: "far away") { _ in calls.withLock { $0 += 1 } }
            let anchoring = Anchoring([far], journal: house.journal, logger: TestDirectory.silence)
            try await Self.grow(house)
            await anchoring.look(at: house.clock.now, isFinal: true)
            #expect(calls.withLock { $0 } == 0)
        }
    }

    @Test func `a file that cannot be written is said to be so`() async throws {
        try await TestHouse.with { house in
            let anchoring = Anchoring(
                [AnchorFile(path: house.directory.path).anchor], journal: house.journal, logger: TestDirectory.silence)
            try await Self.grow(house)
            await anchoring.look(at: house.clock.now)
            let failure = try await house.house.store.read { db in
                try CheckpointQueries.anchorFailure(kind: "file", db)
            }
            #expect(failure?.reason.contains("cannot be opened") == true)
        }
    }

    @Test func `the doctor says where heads are anchored, that they are not, or that they cannot be`() async throws {
        try await TestDirectory.with { directory in
            let doctor = { (house: House) in
                await AdminDesk(house: house, address: "", isServing: true).perform(.diagnose, uid: 0, asJSON: false)
            }
            let none = try await directory.open { house in await doctor(house) }
            #expect(none.status == 0 && none.output.contains("MUSTER_AUDIT_ANCHOR_FILE"))
            var directory = directory
            directory.settings.auditAnchorFile = directory.path + "/anchors.jsonl"
            for expected in ["has no head yet", "has the head of 1 entries"] {
                let fine = try await directory.open { house in await doctor(house) }
                #expect(fine.status == 0 && fine.output.contains("anchors.jsonl \(expected)"), "\(fine.output)")
            }
            directory.settings.auditAnchorFile = directory.path
            _ = try await directory.open { house in
                try await house.journal.perform(
                    Say(room: .house, content: "more"), as: house.operation(.operator(0), .cli, "test"))
            }
            let wrong = try await directory.open { house in await doctor(house) }
            #expect(wrong.status == 1 && wrong.output.contains("cannot be opened"))
        }
    }
}
