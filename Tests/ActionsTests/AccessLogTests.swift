import Actions
import App
import Domain
import Journal
import Storage
import TestKit
import Testing

/// What is recorded of reads and refusals.
struct AccessLogTests {
    /// The recorded reads and refusals as `name type what room`, in order; waits for what was submitted before.
    private static func recorded(_ house: TestHouse) async throws -> [String] {
        // One more commit: what was handed to the writer before it is durable after it.
        try await house.performAsOperator(UpdatePerson(person: "bot", displayName: "Bot \(house.clock.now)"))
        return try await house.journal.readLog(.house, after: 0, limit: 500).compactMap { entry in
            let name = house.house.journal.directory.card(of: entry.event.actor).username
            switch entry.event.body {
            case let read as AccessRead: return "\(name) reads \(read.kind.rawValue)"
            case let denied as AccessDenied: return "\(name) denied \(denied.act)\(denied.isHidden ? " hidden" : "")"
            default: return nil
            }
        }
    }

    private static func history(_ room: RoomReference) -> ListMessages {
        ListMessages(room: room, filter: MessageFilter(), page: .page(number: 1, size: 10))
    }

    private static func with(
        _ level: AuditLevel, _ body: @escaping @Sendable (TestHouse) async throws -> Void
    ) async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.auditLevel = level
            try await directory.open { [directory] house in try await body(TestHouse(house, in: directory)) }
        }
    }

    @Test func `reads of CONFIDENTIAL and above are recorded once in ten minutes by kind`() async throws {
        try await Self.with(.info) { house in
            let room = try await house.openRoom(classification: .confidential)
            let plain = try await house.openRoom(classification: .internal)
            for _ in 0..<3 {
                _ = try await house.ask(Self.history(room), as: house.commander)
                _ = try await house.ask(Self.history(plain), as: house.commander)
                _ = try await house.ask(ReadRoomEvents(room: room, after: 0, limit: 5), as: house.commander)
            }
            #expect(try await Self.recorded(house) == ["cleo reads history", "cleo reads events"])
            house.clock.advance(seconds: Limits.accessRecordSeconds)
            _ = try await house.ask(Self.history(room), as: house.commander)
            _ = try await house.ask(OpenRoom(room: room), as: house.commander)
            #expect(try await Self.recorded(house).suffix(2) == ["cleo reads history", "cleo reads socket"])
        }
    }

    @Test(arguments: [(AuditLevel.debug, 1), (.info, 0), (.warning, 0)])
    func `how much reading is recorded is a setting`(_ level: AuditLevel, _ count: Int) async throws {
        try await Self.with(level) { house in
            let room = try await house.openRoom(classification: .internal)
            let open = try await house.openRoom(classification: .public)
            _ = try await house.ask(Self.history(room), as: house.commander)
            _ = try await house.ask(Self.history(open), as: house.commander)
            #expect(try await Self.recorded(house).count == count)
        }
    }

    @Test(arguments: AuditLevel.allCases)
    func `refusals are recorded at every level, hidden rooms too, and rooms that are not there never`(
        _ level: AuditLevel
    ) async throws {
        try await Self.with(level) { house in
            let room = try await house.openRoom(classification: .public)
            let hidden = try await house.openRoom(isPrivate: true)
            for _ in 0..<3 {
                _ = try? await house.ask(GetRoom(room: hidden), as: house.outsider)
                _ = try? await house.send("x", to: hidden, as: house.outsider)
                _ = try? await house.perform(ArchiveRoom(room: room), as: house.responder)
                _ = try? await house.ask(GetRoom(room: .slug("no-such-room")), as: house.outsider)
                _ = try? await house.perform(
                    CreatePerson(username: "new", displayName: "New"), as: house.responder)
            }
            #expect(
                try await Self.recorded(house) == [
                    "outsider denied see hidden", "outsider denied send hidden", "responder denied archive",
                    "responder denied managePeople",
                ])
        }
    }

    @Test func `asking for a hidden room by its slug is recorded, and using another room of that slug is not`()
        async throws
    {
        try await Self.with(.info) { house in
            let hidden = try await house.openRoom(slug: "plans", isPrivate: true)
            _ = try? await house.ask(GetRoom(room: .slug("plans")), as: house.outsider)
            try await house.perform(CreateRoom(name: "x", slug: "plans", isPrivate: true), as: house.outsider)
            let mine = try await house.ask(GetRoom(room: .slug("plans")), as: house.outsider)
            #expect(.id(mine.room.id) != hidden)
            #expect(try await Self.recorded(house) == ["outsider denied see hidden"])
        }
    }

    @Test func `whoever may not destroy or hold is recorded for asking`() async throws {
        try await Self.with(.warning) { house in
            let room = try await house.openRoom(classification: .public)
            let message = try await house.send("x", to: room, as: house.commander).id
            let reason = "as the law says"
            await refuses(.forbidden) {
                try await house.perform(ShredRoom(room: room, reason: reason), as: house.responder)
            }
            await refuses(.forbidden) {
                try await house.perform(RedactMessage(message: message, reason: reason), as: house.responder)
            }
            await refuses(.forbidden) {
                try await house.perform(PlaceHold(.room(room), reason: reason), as: house.responder)
            }
            await refuses(.forbidden) {
                try await house.ask(HousePermission(for: .managePeople), as: house.responder)
            }
            #expect(
                try await Self.recorded(house) == [
                    "responder denied shred", "responder denied redactOthers", "responder denied hold",
                    "responder denied managePeople",
                ])
        }
    }

    @Test func `reading by a grant is recorded whatever the level and the classification`() async throws {
        try await Self.with(.warning) { house in
            let room = try await house.openRoom(classification: .public)
            let reason = "Nobody of the response answers the phone"
            try await house.perform(OpenBreakGlass(room: room, reason: reason), as: house.administrator)
            _ = try await house.ask(Self.history(room), as: house.administrator)
            _ = try await house.ask(Self.history(room), as: house.commander)
            #expect(try await Self.recorded(house) == ["administrator reads history"])
        }
    }

    @Test func `a search that opens a room is a read of it`() async throws {
        try await Self.with(.info) { house in
            let room = try await house.openRoom(slug: "vault", classification: .restricted)
            try await house.send("falcon", to: room, as: house.commander)
            let query = try SearchQuery("in:vault falcon")
            #expect(try await house.ask(Search(query: query, size: 10), as: house.commander).hits.count == 1)
            #expect(try await Self.recorded(house) == ["cleo reads search"])
        }
    }

    @Test(.enabled(if: !TestDirectory.isOnPostgres, "is about the files of SQLite"))
    func `with a full disk people read on, and what was read is recorded when there is room again`() async throws {
        try await Self.with(.info) { house in
            let room = try await house.openRoom(classification: .confidential)
            try house.house.store.transaction { db in
                let pages = try db.number("PRAGMA page_count")
                _ = try db.number(SQL(stringLiteral: "PRAGMA max_page_count = \(pages)"))
            }
            let content = String(repeating: "x", count: Limits.messageBytesMax)
            var isFull = false
            while !isFull {
                do {
                    try await house.send(content, to: room, as: house.commander)
                } catch let refusal as Refusal {
                    isFull = refusal.code == .storageFull
                }
            }
            // A small event may still fit where a large message does not: each kind and each person is one.
            for number in 0..<300 where house.house.accessLog.waiting == 0 {
                house.clock.advance(seconds: Limits.accessRecordSeconds)
                _ = try await house.ask(Self.history(room), as: house.commander)
                _ = try? await house.performAsOperator(
                    UpdatePerson(person: "bot", displayName: "\(number) \(content.prefix(180))"))
            }
            let waiting = house.house.accessLog.waiting
            #expect(waiting > 0)
            try house.house.store.transaction { db in _ = try db.number("PRAGMA max_page_count = 1000000") }
            let before = try await Self.recorded(house).count
            house.house.accessLog.retry()
            _ = try await Self.recorded(house)
            #expect(try await Self.recorded(house).count == before + waiting)
            #expect(house.house.accessLog.waiting == 0)
        }
    }

    @Test(arguments: [
        ("debug", AuditLevel.debug), ("INFO", .info), ("Warning", .warning), ("ERROR", .warning),
        ("CRITICAL", .warning),
    ])
    func `the setting has the names of Python's levels`(_ text: String, _ level: AuditLevel) {
        #expect(AuditLevel(setting: text) == level)
        for wrong in ["", "NOTSET", "verbose", "10"] { #expect(AuditLevel(setting: wrong) == nil) }
    }
}
