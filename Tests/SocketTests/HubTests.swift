import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOPosix
import Realtime
import ServiceLifecycle
import TestKit
import Testing

@testable import Gateway

/// A log in memory and the hub that announces it; each event's frame is `seq:` and some filling.
private final class MemoryRoom: Sendable {
    let id = RoomID(trusted: "room")
    let frames = NIOLockedValueBox<[RoomFrame]>([])
    let fillingBytes: Int

    init(fillingBytes: Int = 20) { self.fillingBytes = fillingBytes }

    /// Writes and announces so many events, like a writer thread that commits batches.
    func write(_ count: Int, to hub: Hub) {
        let batch = frames.withLockedValue { frames in
            let batch = (1...count).map { offset in
                let seq = Int64(frames.count + offset)
                let text = "\(seq):" + String(repeating: "x", count: fillingBytes)
                return RoomFrame(room: id, seq: seq, frame: SocketFrame.text(Array(text.utf8)))
            }
            frames.append(contentsOf: batch)
            return batch
        }
        hub.announce(batch)
    }

    var head: Int64 { Int64(frames.withLockedValue { $0.count }) }

    func read(after seq: Int64, limit: Int) -> [RoomFrame] {
        frames.withLockedValue { Array($0.dropFirst(Int(seq)).prefix(limit)) }
    }
}

/// Reads the room after the seq in its path.
private final class TailSession: SocketSession, ReaderOwner {
    private let hub: Hub
    private let room: MemoryRoom
    private let person: PersonID
    private let after: Int64
    private var reader: Reader?
    private var socket: SocketHandler?

    init(hub: Hub, room: MemoryRoom, person: PersonID, after: Int64) {
        self.hub = hub
        self.room = room
        self.person = person
        self.after = after
    }

    func opened(_ socket: SocketHandler) {
        guard let context = socket.context else { return }
        self.socket = socket
        let credential = Scope.Credential.session(SessionID(trusted: person.text))
        let reader = Reader(room: room.id, person: person, credential: credential, owner: self, context: context)
        self.reader = reader
        hub.attach(reader)
        hub.start(reader, after: after, head: room.head, tell: true)
    }

    func text(_ message: ByteBuffer) { if let reader { hub.answer(reader, SocketFrame.text(message)) } }
    func binary() {}
    func refusedForRate(_ message: ByteBuffer?, retryAfterMilliseconds: Int64) {}
    func writabilityChanged(_ isWritable: Bool) { if let reader { hub.setWritable(reader, isWritable) } }
    func closed() {
        if let reader { hub.detach(reader) }
        reader = nil
        socket = nil
    }

    func reader(isLiveAt head: Int64) { socket?.send(SocketFrame.text(Array("live \(head)".utf8))) }
    func readerLostFrames() {}
    func reader(mustClose code: UInt16, reason: String) { socket?.close(code: code, reason: reason) }
}

@Suite(.timeLimit(.minutes(2))) struct HubTests {
    private func with(
        _ room: MemoryRoom, stallsAfter: TimeAmount = .seconds(10),
        closesWithin: TimeAmount = .milliseconds(300),
        _ body: @escaping @Sendable (Int, Hub) async throws -> Void
    ) async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let hub = Hub(
            loops: Array(group.makeIterator()), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ) { _, after, limit in room.read(after: after, limit: limit) }
        var settings = ServerSettings.patient
        settings.socket.stallsAfter = stallsAfter
        settings.socket.closesWithin = closesWithin
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let app = Application(
            router: Router(),
            server: .muster(settings) { head, _, _ in
                let parts = head.uri.split(separator: "/")
                guard parts.count == 2, let after = Int64(parts[1]) else { return .http }
                let person = PersonID(trusted: String(parts[0]))
                return .accept(subprotocol: nil) { TailSession(hub: hub, room: room, person: person, after: after) }
            },
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) },
            eventLoopGroupProvider: .shared(group), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let services = ServiceGroup(
            configuration: .init(services: [app], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await services.run() }
            var iterator = ports.makeAsyncIterator()
            guard let port = await iterator.next() else { throw RawClient.Cut() }
            do { try await body(port, hub) } catch {
                await services.triggerGracefulShutdown()
                throw error
            }
            await services.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Opens a socket and reads events until `last`; every event must be the one after the one before.
    private static func follow(port: Int, person: String, after: Int64, until last: Int64) async throws {
        try await RawClient.with(port: port) { client in
            _ = try await client.upgrade("/\(person)/\(after)")
            try await expectEvents(client, after: after, until: last)
        }
    }

    private static func expectEvents(_ client: RawClient, after: Int64, until last: Int64) async throws {
        var seq = after
        while seq < last {
            let text = String(decoding: try await client.readFrame().payload, as: UTF8.self)
            if text.hasPrefix("live") { continue }
            let next = Int64(text.prefix { $0 != ":" })
            guard next == seq + 1 else {
                Issue.record("after \(seq) came \(text.prefix(40))")
                return
            }
            seq += 1
        }
    }

    @Test func `readers who come at any time get every event once and in order`() async throws {
        let room = MemoryRoom()
        try await with(room) { port, hub in
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for index in 0..<40 {
                    let after = Int64(index * 50)
                    tasks.addTask {
                        try await Self.follow(
                            port: port, person: "p\(index)", after: min(after, room.head), until: 3_000)
                    }
                }
                tasks.addTask {
                    for step in 0..<600 {
                        room.write(5, to: hub)
                        if step % 10 == 0 { await Task.yield() }
                    }
                }
                try await tasks.waitForAll()
            }
        }
    }

    @Test func `a reader that stops reading harms nobody and loses nothing when it reads on`() async throws {
        let room = MemoryRoom(fillingBytes: 4_000)
        try await with(room, stallsAfter: .seconds(60)) { port, hub in
            try await RawClient.with(port: port) { slow in
                _ = try await slow.upgrade("/slow/0")
                #expect(try await String(decoding: slow.readFrame().payload, as: UTF8.self) == "live 0")
                try await withThrowingTaskGroup(of: Void.self) { tasks in
                    tasks.addTask { try await Self.follow(port: port, person: "fast", after: 0, until: 6_000) }
                    tasks.addTask {
                        for step in 0..<600 {
                            room.write(10, to: hub)
                            if step % 10 == 0 { await Task.yield() }
                        }
                    }
                    try await tasks.waitForAll()
                }
                try await Self.expectEvents(slow, after: 0, until: 6_000)
            }
        }
    }

    @Test func `a reader that never drains is closed`() async throws {
        let room = MemoryRoom(fillingBytes: 10_000)
        try await with(room, stallsAfter: .milliseconds(300), closesWithin: .seconds(60)) { port, hub in
            try await RawClient.with(port: port) { slow in
                _ = try await slow.upgrade("/slow/0")
                _ = try await slow.readFrame()
                for _ in 0..<100 { room.write(20, to: hub) }
                while hub.hasReaders(room.id) { await Task.yield() }
                #expect(try await slow.readCloseCode() == 4008)
                try await slow.send(ClientBytes.close(4008))
            }
        }
    }

    @Test func `a revocation closes the sockets it names and no others`() async throws {
        let room = MemoryRoom()
        try await with(room) { port, hub in
            try await RawClient.with(port: port) { anna in
                _ = try await anna.upgrade("/anna/0")
                _ = try await anna.readFrame()
                try await RawClient.with(port: port) { bert in
                    _ = try await bert.upgrade("/bert/0")
                    _ = try await bert.readFrame()
                    hub.close(.member(PersonID(trusted: "anna"), room.id), code: 4003, reason: "removed")
                    room.write(1, to: hub)
                    let (opcode, payload) = try await anna.readFrame()
                    #expect(opcode == 8 && payload.prefix(2) == [UInt8(4003 >> 8), UInt8(4003 & 255)])
                    try await Self.expectEvents(bert, after: 0, until: 1)
                    hub.close(.credential(.session(SessionID(trusted: "bert"))), code: 4001, reason: "signed out")
                    #expect(try await bert.readCloseCode() == 4001)
                }
            }
        }
    }

    @Test func `a gap in what was announced is read from the log`() async throws {
        let room = MemoryRoom()
        try await with(room) { port, hub in
            try await RawClient.with(port: port) { client in
                _ = try await client.upgrade("/anna/0")
                _ = try await client.readFrame()
                room.write(2, to: hub)
                let silent = Hub(
                    loops: [], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                    readLog: { _, _, _ in [] })
                room.write(700, to: silent)
                room.write(1, to: hub)
                try await Self.expectEvents(client, after: 0, until: 703)
                room.write(3, to: silent)
                hub.note(head: 706, of: room.id)
                try await Self.expectEvents(client, after: 703, until: 706)
            }
        }
    }

    @Test func `what may be lost goes to the others in the room, an answer to its own socket`() async throws {
        let room = MemoryRoom()
        try await with(room) { port, hub in
            try await RawClient.with(port: port) { anna in
                _ = try await anna.upgrade("/anna/0")
                _ = try await anna.readFrame()
                try await RawClient.with(port: port) { bert in
                    _ = try await bert.upgrade("/bert/0")
                    _ = try await bert.readFrame()
                    hub.publish(room.id, SocketFrame.text(Array("typing".utf8)), except: PersonID(trusted: "anna"))
                    #expect(try await bert.readFrame().payload == Array("typing".utf8))
                    try await anna.send(ClientBytes.text("echo"))
                    #expect(try await anna.readFrame().payload == Array("echo".utf8))
                    hub.send(SocketFrame.text(Array("for anna".utf8)), to: PersonID(trusted: "anna"), in: room.id)
                    #expect(try await anna.readFrame().payload == Array("for anna".utf8))
                }
            }
        }
    }

    @Test func `of people who come at once each hears of those after them, and everybody else of all`() async throws {
        let room = MemoryRoom()
        try await with(room) { port, hub in
            try await RawClient.with(port: port) { first in
                try await RawClient.with(port: port) { second in
                    try await RawClient.with(port: port) { other in
                        for (client, name) in [(first, "first"), (second, "second"), (other, "other")] {
                            _ = try await client.upgrade("/\(name)/0")
                            _ = try await client.readFrame()
                        }
                        var frames = ByteBuffer()
                        var ends: [PersonID: Int] = [:]
                        for name in ["first", "second"] {
                            frames.writeImmutableBuffer(SocketFrame.text(Array("\(name) came".utf8)))
                            ends[PersonID(trusted: name)] = frames.readableBytes
                        }
                        hub.publish(room.id, arrivals: frames, ends: ends)
                        room.write(1, to: hub)
                        var heard: [[String]] = []
                        for client in [first, second, other] {
                            var texts: [String] = []
                            while texts.last?.hasPrefix("1:") != true {
                                texts.append(String(decoding: try await client.readFrame().payload, as: UTF8.self))
                            }
                            heard.append(texts.dropLast())
                        }
                        #expect(heard == [["second came"], [], ["first came", "second came"]])
                    }
                }
            }
        }
    }
}
