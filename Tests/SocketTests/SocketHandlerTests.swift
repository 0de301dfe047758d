import Domain
import NIOCore
import NIOEmbedded
import Testing

@testable import Gateway

@Suite(.timeLimit(.minutes(2))) struct SocketHandlerTests {
    @Test func `a broken frame closes a real socket with its code`() async throws {
        try await EchoServer.with { port, _ in
            for broken in BrokenFrames.all {
                try await RawClient.with(port: port) { client in
                    _ = try await client.upgrade()
                    try await client.send(broken.bytes)
                    #expect(try await client.readCloseCode() == broken.code, "\(broken.name)")
                    #expect(await client.readMore() == false, "\(broken.name)")
                }
            }
        }
    }

    @Test func `a close frame is answered with its code and the connection ends`() async throws {
        try await EchoServer.with { port, _ in
            for (sent, code) in [
                (ClientBytes.close(1000), 1000), (ClientBytes.close(4321), 4321), (ClientBytes.frame(opcode: 8), 1005),
            ] {
                try await RawClient.with(port: port) { client in
                    _ = try await client.upgrade()
                    try await client.send(sent + ClientBytes.text("late"))
                    _ = try await client.readFrame()
                    #expect(try await client.readCloseCode() == UInt16(code))
                    #expect(await client.readMore() == false)
                }
            }
        }
    }

    @Test func `a binary message is answered and the socket stays`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                _ = try await client.upgrade()
                _ = try await client.readFrame()
                try await client.send(ClientBytes.frame(opcode: 2, [1, 2, 3]) + ClientBytes.frame(opcode: 9, [7]))
                #expect(try await client.readFrame().payload == Array("binary".utf8))
                let pong = try await client.readFrame()
                #expect(pong.opcode == 10 && pong.payload == [7])
            }
        }
    }

    @Test func `frames over the rate are dropped and said so, and a flood is closed with 4029`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                _ = try await client.upgrade()
                _ = try await client.readFrame()
                try await client.send(ClientBytes.repeated(ClientBytes.text("a"), 200))
                var echoes = 0
                var refusals = 0
                while true {
                    let (opcode, payload) = try await client.readFrame()
                    if opcode == 8 {
                        #expect(payload.prefix(2) == [UInt8(4029 >> 8), UInt8(4029 & 255)])
                        break
                    }
                    if payload == [97] { echoes += 1 } else { refusals += 1 }
                }
                #expect((40...60).contains(echoes))
                #expect(refusals == Limits.socketRefusalsMax - 1)
            }
        }
    }

    @Test func `without a rate nothing is dropped`() async throws {
        var settings = ServerSettings()
        settings.socket.limitsRate = false
        try await EchoServer.with(settings) { port, _ in
            try await RawClient.with(port: port) { client in
                _ = try await client.upgrade()
                _ = try await client.readFrame()
                try await client.send(ClientBytes.repeated(ClientBytes.text("a"), 5_000))
                for _ in 0..<5_000 { #expect(try await client.readFrame().payload == [97]) }
            }
        }
    }

    /// A socket on a loop whose time the test moves; what it sent so far is read by opcode.
    private func embedded() throws -> (channel: EmbeddedChannel, opcodes: () throws -> [UInt8]) {
        let channel = EmbeddedChannel()
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        let handler = SocketHandler(session: EchoSession(), settings: SocketSettings())
        try channel.pipeline.syncOperations.addHandler(handler)
        return (
            channel,
            {
                var opcodes: [UInt8] = []
                while let frame = try channel.readOutbound(as: ByteBuffer.self) {
                    opcodes.append((frame.getInteger(at: frame.readerIndex, as: UInt8.self) ?? 0) & 15)
                }
                return opcodes
            }
        )
    }

    @Test func `a silent socket is pinged every 25 seconds and stays while it answers`() throws {
        let (channel, opcodes) = try embedded()
        #expect(try opcodes() == [1])
        for _ in 0..<4 {
            channel.embeddedEventLoop.advanceTime(by: .seconds(25))
            #expect(try opcodes() == [9])
            try channel.writeInbound(ByteBuffer(bytes: ClientBytes.frame(opcode: 10)))
        }
        #expect(channel.isActive)
        _ = try? channel.finish()
    }

    @Test func `a socket that does not answer a ping within 10 seconds is dropped`() throws {
        let (channel, opcodes) = try embedded()
        channel.embeddedEventLoop.advanceTime(by: .seconds(25))
        #expect(try opcodes() == [1, 9])
        try channel.writeInbound(ByteBuffer(bytes: ClientBytes.text("talking is no pong")))
        channel.embeddedEventLoop.advanceTime(by: .seconds(9))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test func `a client that only closes its end is let go`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                _ = try await client.upgrade()
                _ = try await client.readFrame()
                client.finish()
                #expect(await client.readMore() == false)
            }
        }
    }
}
