import Actions
import Domain
import Foundation
import Journal
import Sealing
import Storage
import StorageFiles
import TestKit
import Testing

/// An upload whose commit nobody answered: its bytes are there for as long as the record may have it.
@Suite(.timeLimit(.minutes(3))) struct LostUploadTests {
    /// Files over an engine that loses its connection on demand, with somebody in a room.
    private struct Stage {
        let engine: LosingEngine
        let journal: Journal
        let files: FileDesk
        let room: RoomReference
        let operation: Domain.Operation
        let media: String

        static func with(_ body: (Stage) async throws -> Void) async throws {
            try await TestStore.with { store in
                try await TestDirectory.with { directory in
                    let engine = LosingEngine(store)
                    let journal = Journal(
                        store: engine, keyring: Keyring(master: try MasterKey(bytes: Clock.randomBytes(32))),
                        ambient: directory.clock.ambient, logger: TestDirectory.silence)
                    try await journal.start()
                    let setUp = Operation(scope: .operator(0), door: .cli, moment: directory.clock.now, requestID: "t")
                    _ = try await journal.perform(CreatePerson(username: "cleo", displayName: "Cleo"), as: setUp)
                    let token = try await journal.perform(CreateToken(person: "cleo", expiresInDays: nil), as: setUp)
                    let access = AccessDesk(journal: journal, hasher: PasswordHasher(), rates: Rates(isOn: false))
                    let operation = Operation(
                        scope: try await access.resolve(token: token.secret), door: .rest,
                        moment: directory.clock.now, requestID: "t")
                    let room = try await journal.perform(CreateRoom(name: "r"), as: operation).room.id
                    let media = directory.path + "/media"
                    let files = FileDesk(
                        journal: journal, store: try DirectoryFileStore(path: media), logger: TestDirectory.silence)
                    try await body(
                        Stage(
                            engine: engine, journal: journal, files: files, room: .id(room), operation: operation,
                            media: media))
                    await journal.stop()
                }
            }
        }

        /// As a route does it: what was not shared is abandoned.
        func share(_ content: String) async throws -> SharedFile {
            let upload = try await files.begin(as: operation)
            try await upload.append(Array(content.utf8)[...])
            do {
                return try await upload.share(
                    name: "a.log", description: nil, wish: .init(room: room, message: nil, classification: nil),
                    as: operation)
            } catch {
                await upload.abandon()
                throw error
            }
        }

        func shared() async throws -> [SharedFile] {
            try await journal.ask(ListFiles(room: room, message: nil, page: PageRequest()), as: operation).items
        }

        func stored() throws -> [String] {
            try FileManager.default.subpathsOfDirectory(atPath: media).filter { $0.utf8.count > 36 }
        }

        func content(_ file: SharedFile) async throws -> String {
            let (content, range) = try await files.open(file.id, as: operation) { (0..<$0.size, nil) }
            var bytes: [UInt8] = []
            try await content.read(range) { bytes += $0 }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test func `a file whose commit stands though nobody heard of it keeps its bytes`() async throws {
        try await Stage.with { stage in
            stage.engine.loses(.unheard, .absent)
            await refuses(.busy) { _ = try await stage.share("hello\n") }
            let left = try stage.stored()
            #expect(left.count == 2, "the bytes and their mark")
            await stage.files.sweep()
            let kept = try stage.stored()
            #expect(kept.count == 1)
            let shared = try await stage.shared()
            #expect(shared.count == 1)
            let content = try await stage.content(try #require(shared.first))
            #expect(content == "hello\n")
        }
    }

    @Test(arguments: [[LosingEngine.Loss.undone, .absent], [.absent, .absent]])
    func `a file that never came into the record is taken out by a sweep`(losses: [LosingEngine.Loss]) async throws {
        try await Stage.with { stage in
            stage.engine.loses(losses[0], losses[1])
            await refuses(.busy) { _ = try await stage.share("hello\n") }
            await stage.files.sweep()
            let (left, shared) = (try stage.stored(), try await stage.shared())
            #expect(left.isEmpty && shared.isEmpty)
            let again = try await stage.content(try await stage.share("again"))
            #expect(again == "again")
        }
    }
}
