import Actions
import App
import Domain
import NIOCore
import NIOPosix
import TestKit
import Testing

@testable import Outside

/// U4: what a scanner did not find clean.
@Suite(.timeLimit(.minutes(3))) struct ScanTests {
    private static func with(_ body: (TestHouse, _ socket: String) async throws -> Void) async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            let socket = directory.path + "/clamd"
            directory.settings.clamd = .socket(path: socket)
            try await directory.open { house in try await body(TestHouse(house, in: directory), socket) }
        }
    }

    private static func share(
        _ content: [UInt8], as level: Classification? = nil, in room: RoomReference, _ house: TestHouse
    ) async throws -> FileID {
        let operation = house.operation(house.commander)
        let upload = try await house.house.files.begin(as: operation)
        try await upload.append(content[...])
        return try await upload.share(
            name: "a.bin", description: nil, wish: .init(room: room, message: nil, classification: level),
            as: operation
        ).id
    }

    /// What giving the content out comes to: nil when it is given.
    private static func refusal(_ file: FileID, _ house: TestHouse) async throws -> Refusal.Code? {
        do {
            _ = try await house.house.files.open(file, as: house.operation(house.commander)) { (0..<$0.size, nil) }
            return nil
        } catch let refusal as Refusal {
            return refusal.code
        }
    }

    private static func status(_ file: FileID, _ house: TestHouse) async throws -> ScanStatus {
        try await house.ask(GetFile(file: file), as: house.commander).scanStatus
    }

    @Test(.enabled(if: ClamdServer.isInstalled))
    func `what a scanner finds is kept from everybody, and what it finds clean is given out`() async throws {
        try await Self.with { house, socket in
            let room = try await house.openRoom()
            let clean = try await Self.share(Array("hello\n".utf8), in: room, house)
            let bad = try await Self.share(
                [UInt8](repeating: 0x20, count: 100_000) + Array(ClamdServer.found.utf8), in: room, house)
            for file in [clean, bad] {
                #expect(try await Self.refusal(file, house) == .quarantined)
                #expect(try await Self.status(file, house) == .quarantined)
            }
            try await ClamdServer.with(socket) { await house.house.files.scan() }
            #expect(try await Self.refusal(clean, house) == nil)
            #expect(try await Self.refusal(bad, house) == .infected)
            #expect(try await Self.status(clean, house) == .clean)
            #expect(try await Self.status(bad, house) == .infected)
            let sheet = try await house.house.files.custody(bad, as: house.operation(house.commander))
            #expect(sheet.hashCheck == .intact, "what is kept back is still looked after")
            #expect(sheet.entries.map(\.what) == ["SHARED", "SCANNED"])
            #expect(sheet.entries.last?.note == "infected: Test.Eicar.UNOFFICIAL")
            // Looking again says it no second time, and a replay finds the same.
            await house.house.files.scan()
            let checked = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.checkRebuild, uid: 0, asJSON: false)
            #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
        }
    }

    @Test(.enabled(if: ClamdServer.isInstalled))
    func `what a scanner will not look through is given out below RESTRICTED alone`() async throws {
        try await Self.with { house, socket in
            let room = try await house.openRoom()
            let large = [UInt8](repeating: 0x41, count: 3 << 20)
            let plain = try await Self.share(large, in: room, house)
            let secret = try await Self.share(large, as: .restricted, in: room, house)
            try await ClamdServer.with(socket) { await house.house.files.scan() }
            #expect(try await Self.status(plain, house) == .unscannable)
            #expect(try await Self.refusal(plain, house) == nil)
            #expect(try await Self.refusal(secret, house) == .quarantined)
            _ = try await house.perform(
                ClassifyFile(file: plain, level: .restricted, reason: nil), as: house.commander)
            #expect(try await Self.refusal(plain, house) == .quarantined)
        }
    }

    @Test func `while the scanner breaks off only what is below RESTRICTED is given out, and it is asked again`()
        async throws
    {
        try await Self.with { house, socket in
            let room = try await house.openRoom()
            let plain = try await Self.share([UInt8](repeating: 1, count: 300_000), in: room, house)
            let secret = try await Self.share(Array("x".utf8), as: .restricted, in: room, house)
            // Until it was asked nobody knows that it does not answer.
            #expect(try await Self.refusal(plain, house) == .quarantined)
            let peer = try await Self.peer(socket) { context in context.close(promise: nil) }
            await house.house.files.scan()
            try await peer.close()
            #expect(try await Self.refusal(plain, house) == nil)
            #expect(try await Self.refusal(secret, house) == .quarantined)
            // Nobody is there.
            await house.house.files.scan()
            #expect(try await Self.refusal(plain, house) == nil)
            #expect(try await Self.refusal(secret, house) == .quarantined)
            let healthy = try await Self.peer(socket) { context in
                context.writeAndFlush(NIOAny(ByteBuffer(string: "stream: OK\0")), promise: nil)
            }
            await house.house.files.scan()
            try await healthy.close()
            for file in [plain, secret] {
                #expect(try await Self.status(file, house) == .clean)
                #expect(try await Self.refusal(file, house) == nil)
            }
        }
    }

    /// A peer that does something when it is sent the first bytes.
    private static func peer(
        _ socket: String, _ answer: @escaping @Sendable (ChannelHandlerContext) -> Void
    ) async throws -> any Channel {
        try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Peer(answer))
                }
            }
            .bind(unixDomainSocketPath: socket, cleanupExistingSocketFile: true).get()
    }

    private final class Peer: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let answer: @Sendable (ChannelHandlerContext) -> Void
        private var hasAnswered = false

        init(_ answer: @escaping @Sendable (ChannelHandlerContext) -> Void) { self.answer = answer }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if !hasAnswered { answer(context) }
            hasAnswered = true
        }
    }

    @Test func `an answer is about the content, or about the scanner`() throws {
        for (answer, verdict) in [
            ("stream: OK\0", ScanVerdict.clean), ("stream: OK\n", .clean),
            ("stream: Test.Eicar FOUND\0", .infected("Test.Eicar")),
            ("stream: a\u{1B}[31m FOUND\0", .infected("a?[31m")),
            ("INSTREAM size limit exceeded. ERROR\0", .refused("INSTREAM size limit exceeded. ERROR")),
            ("stream: Time limit reached ERROR\0", .refused("Time limit reached ERROR")),
        ] {
            #expect(try ClamdScanner.verdict(answer) == verdict)
        }
        for answer in ["", "\0", "UNKNOWN COMMAND\0", "COMMAND READ TIMED OUT ERROR\0", "stream: \0"] {
            #expect(throws: ScannerAway.self) { try ClamdScanner.verdict(answer) }
        }
        #expect(
            try ClamdScanner.verdict("stream: \(String(repeating: "n", count: 4_000)) FOUND")
                == .infected(String(repeating: "n", count: Limits.scanNameBytesMax)))
    }

    @Test func `a scanner is on this machine`() throws {
        #expect(try ClamdPlace("/run/clamav/clamd.ctl") == .socket(path: "/run/clamav/clamd.ctl"))
        #expect(try ClamdPlace("unix:/run/clamd") == .socket(path: "/run/clamd"))
        #expect(try ClamdPlace("127.0.0.1:3310") == .port(host: "127.0.0.1", port: 3310))
        #expect(try ClamdPlace("[::1]:3310") == .port(host: "::1", port: 3310))
        for text in [
            "clamd", "192.0.2.1:3310", "clamd.example:3310", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:65536",
            "::1:3310", "unix:clamd", "/" + String(repeating: "p", count: 107),
        ] {
            let refusal = #expect(throws: Refusal.self) { try ClamdPlace(text) }
            #expect(refusal?.fields.map(\.field) == [ClamdPlace.setting], "\(text)")
        }
    }
}
