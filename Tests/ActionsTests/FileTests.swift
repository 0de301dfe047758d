import Actions
import App
import Domain
import Foundation
import Journal
import Storage
import TestKit
import Testing

/// Files below the doors: the record of them can be computed again, holds keep them, and destroying them leaves no byte.
@Suite(.timeLimit(.minutes(5))) struct FileTests {
    private static func share(
        _ content: String, in room: RoomReference, as player: Player, _ house: TestHouse, name: String = "a.log"
    ) async throws -> SharedFile {
        let operation = house.operation(player)
        let upload = try await house.house.files.begin(as: operation)
        try await upload.append(Array(content.utf8)[...])
        do {
            return try await upload.share(
                name: name, description: nil, wish: .init(room: room, message: nil, classification: nil), as: operation)
        } catch {
            await upload.abandon()
            throw error
        }
    }

    private static func content(_ file: FileID, as player: Player, _ house: TestHouse) async throws -> String {
        let (content, range) = try await house.house.files.open(file, as: house.operation(player)) { file in
            (0..<file.size, LogFileAccess(file: file.id, type: .download, address: nil, note: nil))
        }
        var bytes: [UInt8] = []
        try await content.read(range) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func stored(_ house: TestHouse) throws -> [String] {
        let media = house.directory.settings.dataPath + "/media"
        return try FileManager.default.subpathsOfDirectory(atPath: media).filter { $0.utf8.count > 36 }
    }

    private static func check(_ house: TestHouse) async {
        let desk = AdminDesk(house: house.house, address: "", isServing: true)
        let checked = await desk.perform(.checkRebuild, uid: 0, asJSON: false)
        #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
    }

    @Test func `what an observer may not do with files is refused, and what they may is recorded`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for (player, code) in [
                (house.observer, Refusal.Code.forbidden), (house.outsider, .forbidden), (house.bot, .forbidden),
            ] {
                await refuses(code) { _ = try await Self.share("x", in: room, as: player, house) }
            }
            #expect(try Self.stored(house) == [])
            let file = try await Self.share("hello\n", in: room, as: house.responder, house)
            #expect(try await Self.content(file.id, as: house.observer, house) == "hello\n")
            let list = try await house.ask(ListFileAccesses(file: file.id, page: PageRequest()), as: house.commander)
            #expect(list.items.map(\.person.id) == [house.observer.id.text])
            await Self.check(house)
        }
    }

    @Test func `projections of files are those that the journal gives again`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal)
            let file = try await Self.share("4111 1111 1111 1111", in: room, as: house.commander, house)
            #expect(file.classification == .restricted)
            _ = try await Self.content(file.id, as: house.commander, house)
            _ = try await house.perform(
                ClassifyFile(file: file.id, level: .internal, reason: "a number for tests, of nobody"),
                as: house.commander)
            await Self.check(house)
            let desk = AdminDesk(house: house.house, address: "", isServing: false)
            #expect(await desk.perform(.rebuild, uid: 0, asJSON: false).status == 0)
            #expect(try await Self.content(file.id, as: house.responder, house) == "4111 1111 1111 1111")
        }
    }

    @Test func `files whose days are over go under their policy, others and held ones stay`() async throws {
        try await TestHouse.with { house in
            let officer = try await house.hire("officer", role: .compliance, clearance: .restricted)
            let (room, held) = (try await house.openRoom("old"), try await house.openRoom("held"))
            let open = try await house.openRoom("open")
            let secret = try await Self.share("-----BEGIN PRIVATE KEY-----\n", in: room, as: house.commander, house)
            let plain = try await Self.share("plain", in: room, as: house.commander, house)
            let kept = try await Self.share("-----BEGIN PRIVATE KEY-----\n", in: held, as: house.commander, house)
            let young = try await Self.share("-----BEGIN PRIVATE KEY-----\n", in: open, as: house.commander, house)
            for room in [room, held] { try await house.perform(ArchiveRoom(room: room), as: house.commander) }
            let hold = try await house.perform(PlaceHold(.room(held), reason: "a case in court"), as: officer)
            try await house.perform(
                SetRetentionPolicy(
                    RetentionTerms(name: "keys", days: 30, act: .shredFiles, classification: .restricted)),
                as: officer)
            await house.house.timers.look()
            #expect(try await house.ask(GetFile(file: secret.id), as: house.commander).shreddedAt == nil)

            house.clock.advance(seconds: 31 * 86_400)
            await house.house.timers.look()
            let gone = try await house.ask(GetFile(file: secret.id), as: house.commander)
            #expect(gone.shreddedAt != nil && gone.facts?.name == "a.log")
            await refuses(.gone) { _ = try await Self.content(secret.id, as: house.commander, house) }
            for file in [plain, kept, young] {
                #expect(try await house.ask(GetFile(file: file.id), as: house.commander).shreddedAt == nil)
            }
            #expect(try Self.stored(house).count == 4)
            await house.house.files.sweep()
            #expect(try Self.stored(house).count == 3)
            let sheet = try await house.house.files.custody(secret.id, as: house.operation(house.commander))
            #expect(sheet.hashCheck == .shredded && sheet.entries.map(\.what) == ["SHARED", "SHREDDED"])
            #expect(sheet.entries.last?.note?.contains("30 days") == true)

            try await house.perform(ReleaseHold(hold: hold.id, reason: "it is over"), as: officer)
            house.clock.advance(seconds: Limits.retentionSweepSeconds + 1)
            await house.house.timers.look()
            #expect(try await house.ask(GetFile(file: kept.id), as: house.commander).shreddedAt != nil)
            await Self.check(house)
        }
    }

    @Test func `the doctor names contents that are missing or cut off, as after a restore without them`() async throws {
        try await TestHouse.with { house in
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            func finding() async throws -> JSON? {
                let output = await desk.perform(.diagnose, uid: 0, asJSON: true).output
                let rows = try JSONParser.parse(Array(output.utf8)).array ?? []
                return rows.first { $0["name"] == "contents of files" }
            }
            #expect(try await finding() == nil)
            let room = try await house.openRoom()
            var files: [SharedFile] = []
            for size in [1, Limits.fileChunkBytes, Limits.fileChunkBytes + 1] {
                let text = String(repeating: "x", count: size)
                files.append(try await Self.share(text, in: room, as: house.commander, house))
            }
            #expect(try await finding()?["verdict"] == "fine")
            let media = house.directory.settings.dataPath + "/media/"
            let path = { (file: SharedFile) in media + "\(file.id.text.suffix(2))/\(file.id.text)" }
            let whole = try Data(contentsOf: URL(fileURLWithPath: path(files[2])))
            for left in [whole.dropLast(), whole + [0]] {
                try left.write(to: URL(fileURLWithPath: path(files[2])))
                let found = try await finding()
                #expect(found?["verdict"] == "wrong" && found?["finding"]?.string?.contains(files[2].id.text) == true)
            }
            try whole.write(to: URL(fileURLWithPath: path(files[2])))
            #expect(try await finding()?["verdict"] == "fine")
            try FileManager.default.removeItem(atPath: path(files[0]))
            let found = try await finding()?["finding"]?.string
            #expect(found?.hasPrefix("1 are missing or cut off, such as \(files[0].id.text)") == true)
        }
    }

    @Test func `a shredded room leaves no byte of its files, and who had them stays on record`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let file = try await Self.share("hello", in: room, as: house.commander, house)
            _ = try await Self.content(file.id, as: house.responder, house)
            try await house.performAsOperator(ShredRoom(room: room, reason: "nobody needs this room any more"))
            await refuses(.notFound) { _ = try await Self.content(file.id, as: house.commander, house) }
            await house.house.files.sweep()
            #expect(try Self.stored(house) == [])
            let accessed = try await house.house.store.read { db in
                try db.number("SELECT COUNT(*) FROM events WHERE type = 'file.accessed' AND body IS NOT NULL")
            }
            #expect(accessed == 1)
            await Self.check(house)
        }
    }
}
