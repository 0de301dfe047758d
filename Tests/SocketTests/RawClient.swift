import Foundation
import NIOCore
import NIOPosix

/// A client that sends bytes and looks at bytes, so that it can be as wrong as it likes.
final class RawClient {
    struct Cut: Error {}

    private let channel: any Channel
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private(set) var received = ByteBuffer()
    private(set) var isClosed = false

    private init(
        _ channel: any Channel, outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    ) {
        self.channel = channel
        self.outbound = outbound
        self.inbound = inbound
    }

    /// Connects, runs the body, closes. Fails when the body takes longer than a minute.
    static func with<Result: Sendable>(
        port: Int, _ body: (RawClient) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
                }
            }
        let deadline = channel.channel.eventLoop.scheduleTask(in: .seconds(60)) { channel.channel.close(promise: nil) }
        defer { deadline.cancel() }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(RawClient(channel.channel, outbound: outbound, inbound: inbound.makeAsyncIterator()))
        }
    }

    func send(_ bytes: [UInt8]) async throws { try await outbound.write(ByteBuffer(bytes: bytes)) }

    func send(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

    /// Sends the same again and again until it is cancelled or the other side has gone.
    func drip(_ text: String, every time: Duration) -> Task<Void, any Error> {
        Task { [outbound] in
            while true {
                try await outbound.write(ByteBuffer(string: text))
                // Sleeps because slowness is what is tested: bytes that come one by one.
                try await Task.sleep(for: time)
            }
        }
    }

    /// Closes this end only.
    func finish() { outbound.finish() }

    /// Ends the connection as a crash does: the other side is told by a reset, without any end of what was sent.
    func reset() async throws {
        guard let options = channel as? any SocketOptionProvider else { throw Cut() }
        try await options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        try? await channel.close()
    }

    /// Reads once more; false at the connection's end.
    @discardableResult func readMore() async -> Bool {
        guard !isClosed, let more = try? await inbound.next() else {
            isClosed = true
            return false
        }
        received.writeImmutableBuffer(more)
        return true
    }

    /// Everything until the other side closes, as text.
    func readToEnd() async -> String {
        while await readMore() {}
        return String(buffer: received)
    }

    /// An HTTP answer's head and as much body as its length says; consumed.
    func readAnswer() async throws -> String {
        while true {
            let text = String(buffer: received)
            if let end = text.range(of: "\r\n\r\n") {
                let head = text[..<end.upperBound]
                let length =
                    head.lowercased().split(separator: "\r\n")
                    .first { $0.hasPrefix("content-length:") }
                    .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
                if text[end.upperBound...].utf8.count >= length {
                    received.moveReaderIndex(forwardBy: head.utf8.count + length)
                    return String(head) + String(text[end.upperBound...].prefix(length))
                }
            }
            guard await readMore() else { throw Cut() }
        }
    }

    /// The next server frame that is no ping: its opcode and payload. Pings are answered, so that a socket lives on
    /// however busy the machine is.
    func readFrame() async throws -> (opcode: UInt8, payload: [UInt8]) {
        while true {
            let (opcode, payload) = try await readAnyFrame()
            guard opcode == 9 else { return (opcode, payload) }
            try await send(ClientBytes.frame(opcode: 10, payload))
        }
    }

    private func readAnyFrame() async throws -> (opcode: UInt8, payload: [UInt8]) {
        while true {
            var buffer = received
            if let first = buffer.readInteger(as: UInt8.self), let short = buffer.readInteger(as: UInt8.self) {
                let length: Int? =
                    switch short {
                    case 126: buffer.readInteger(as: UInt16.self).map(Int.init)
                    case 127: buffer.readInteger(as: UInt64.self).map(Int.init)
                    default: Int(short)
                    }
                if let length, let payload = buffer.readBytes(length: length) {
                    received = buffer
                    return (first & 0x0F, payload)
                }
            }
            guard await readMore() else { throw Cut() }
        }
    }

    /// The code of the close frame that comes next, other frames skipped; 1005 when it is empty.
    func readCloseCode() async throws -> UInt16 {
        while true {
            let (opcode, payload) = try await readFrame()
            guard opcode == 8 else { continue }
            return payload.count >= 2 ? UInt16(payload[0]) << 8 | UInt16(payload[1]) : 1005
        }
    }

    static func handshake(_ path: String, _ extra: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\(extra)\r\n"
    }

    /// Completes the handshake.
    func upgrade(_ path: String = "/ws/echo/", _ extra: String = "") async throws -> String {
        try await send(Self.handshake(path, extra))
        return try await readAnswer()
    }
}
