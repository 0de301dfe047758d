import Actions
import App
import Dispatch
import Domain
import Foundation
import Journal
import Storage
import TestKit
import Testing

/// What is destroyed leaves the record whole.
struct ErasureTests {
    /// Redacts a root, a reply, an edited, a pinned and a deleted message, before and after others of the same thread.
    private static func live(_ house: TestHouse) async throws -> Message {
        let room = try await house.openRoom()
        let root = try await house.send("root @responder", to: room, as: house.commander, clientID: "1")
        let first = try await house.send("first", to: room, as: house.responder, replyTo: root.id, ackRequired: true)
        try await house.perform(AcknowledgeMessage(message: first.id), as: house.commander)
        try await house.perform(EditMessage(message: first.id, content: "first, edited"), as: house.responder)
        house.clock.advance(seconds: 5)
        try await house.perform(EditMessage(message: first.id, content: "first, again"), as: house.responder)
        let second = try await house.send("second", to: room, as: house.responder, replyTo: root.id)
        try await house.redact(first.id, reason: "r", as: house.commander)
        house.clock.advance(seconds: 5)
        try await house.send("third", to: room, as: house.commander, replyTo: first.id)
        try await house.perform(PinMessage(message: second.id, action: .add), as: house.responder)
        try await house.perform(ReactToMessage(message: second.id, emoji: "👍", action: .add), as: house.bot)
        try await house.perform(DeleteMessage(message: second.id), as: house.responder)
        try await house.redact(second.id, reason: "r", as: house.commander)
        try await house.redact(root.id, reason: "r", as: house.commander)
        return root
    }

    private static func check(_ house: TestHouse) async -> AdminReply {
        await AdminDesk(house: house.house, address: "", isServing: true)
            .perform(.checkRebuild, uid: 0, asJSON: false)
    }

    @Test func `a replay without the destroyed bodies agrees with the projections`() async throws {
        try await TestHouse.with { house in
            _ = try await Self.live(house)
            let checked = await Self.check(house)
            #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
            let desk = AdminDesk(house: house.house, address: "", isServing: false)
            #expect(await desk.perform(.rebuild, uid: 0, asJSON: false).status == 0)
            let again = await Self.check(house)
            #expect(again.status == 0, "\(again.output)\(again.errors)")
        }
    }

    @Test func `every leaf hashes as recorded after its body is gone`() async throws {
        try await TestHouse.with { house in
            let commits: @Sendable (any SQLConnection) throws -> [[[UInt8]]] = { db in
                try EventQueries.journal(after: 0, limit: 1000, db).map { [$0.commit, $0.leafHash] }
            }
            let root = try await Self.live(house)
            let before = try await house.house.store.read(commits)
            try await house.send("later", to: .id(root.room), as: house.commander)
            let after = try await house.house.store.read(commits)
            #expect(Array(after.prefix(before.count)) == before)
            let reply = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.diagnose, uid: 0, asJSON: false)
            #expect(reply.output.contains("leaves hash as recorded"))
        }
    }

    @Test(.enabled(if: !TestDirectory.isOnPostgres, "is about the files of SQLite"))
    func `the sealed bytes are in no file afterwards, the write-ahead log neither`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            // Large enough for pages of its own, and small enough to share one.
            for content in [String(repeating: "secret ", count: 2000), "a short secret"] {
                let message = try await house.send(content, to: room, as: house.responder)
                let sealed = try await house.house.store.read { db in
                    try #require(try EventQueries.events(message.room, seqs: [message.seq], db).first?.body)
                }
                let piece = Data(sealed.suffix(32))
                #expect(try house.directory.files().contains { $0.bytes.range(of: piece) != nil })
                try await house.redact(message.id, reason: "r", as: house.responder)
                for file in try house.directory.files() {
                    #expect(file.bytes.range(of: piece) == nil, "\(file.path)")
                }
            }
        }
    }

    @Test(.enabled(if: !TestDirectory.isOnPostgres, "is about the files of SQLite"))
    func `what a killed server had erased but not emptied out of the log is gone after the next start`()
        async throws
    {
        try await TestDirectory.with { restarted in
            let piece = try await TestHouse.with { house in
                let room = try await house.openRoom()
                let message = try await house.send("a short secret", to: room, as: house.responder)
                let sealed = try await house.house.store.read { db in
                    try #require(try EventQueries.events(message.room, seqs: [message.seq], db).first?.body)
                }
                let piece = Data(sealed.suffix(32))
                // A long read keeps the log from being emptied, as a kill at that moment would.
                let (entered, enter) = AsyncStream.makeStream(of: Void.self)
                let end = DispatchSemaphore(value: 0)
                async let reading: Void = house.house.store.read { db in
                    _ = try KeyQueries.installation("epoch", db)
                    enter.yield()
                    end.wait()
                }
                for await _ in entered { break }
                try await house.redact(message.id, reason: "r", as: house.responder)
                try FileManager.default.copyItem(
                    atPath: house.directory.settings.dataPath, toPath: restarted.settings.dataPath)
                end.signal()
                try await reading
                return piece
            }
            try? FileManager.default.removeItem(atPath: restarted.settings.dataPath + "/muster.db-shm")
            #expect(try restarted.files().contains { $0.bytes.range(of: piece) != nil })
            try await restarted.open { house in
                // The writer empties the log before it does anything else.
                _ = try await house.journal.perform(
                    CreatePerson(username: "new", displayName: "New"), as: house.operation(.operator(0), .cli, "test"))
                for file in try restarted.files() { #expect(file.bytes.range(of: piece) == nil, "\(file.path)") }
            }
        }
    }
}
