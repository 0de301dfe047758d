package import Domain
import NIOCore
import NIOPosix

/// Asks a clamd, one connection for each file, by its `INSTREAM` command (clamd(8)): pieces with their lengths before them, an
/// empty one last, one line as the answer.
package struct ClamdScanner: FileScanner {
    private let place: ClamdPlace

    /// Asks the clamd at a place.
    package init(_ place: ClamdPlace) { self.place = place }

    package func scan(_ feed: @escaping Feed) async throws -> ScanVerdict {
        try await withThrowingTaskGroup(of: ScanVerdict.self) { tasks in
            tasks.addTask { try Self.verdict(try await exchange(feed)) }
            tasks.addTask {
                try await Task.sleep(for: .seconds(Limits.scanSeconds))
                throw ScannerAway("it did not answer within \(Limits.scanSeconds) s")
            }
            defer { tasks.cancelAll() }
            guard let verdict = try await tasks.next() else { throw CancellationError() }
            return verdict
        }
    }

    /// The connection broke. What clamd said before that may still be read.
    private struct Broken: Error {}

    private func exchange(_ feed: Feed) async throws -> String {
        let channel = try await connect()
        do {
            return try await channel.executeThenClose { inbound, outbound in
                do {
                    try await send(feed, outbound)
                } catch is Broken {}
                return try await Self.answer(inbound)
            }
        } catch let error as IOError {
            throw ScannerAway("the connection broke: \(error)")
        } catch let error as ChannelError {
            throw ScannerAway("the connection broke: \(error)")
        }
    }

    /// One line; what came before the connection broke counts.
    private static func answer(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) async throws -> String {
        var answer = ByteBuffer()
        do {
            for try await bytes in inbound {
                answer.writeImmutableBuffer(bytes)
                if answer.readableBytesView.contains(0) || answer.readableBytes > Limits.scanAnswerBytesMax { break }
            }
        } catch let error as IOError where answer.readableBytes == 0 {
            throw ScannerAway("the connection broke: \(error)")
        } catch is IOError {}
        return String(buffer: answer)
    }

    private func send(_ feed: Feed, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) async throws {
        func write(_ buffer: ByteBuffer) async throws {
            do {
                try await outbound.write(buffer)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                throw Broken()
            }
        }
        try await write(ByteBuffer(string: "zINSTREAM\0"))
        try await feed { bytes in
            // A piece without bytes is the end.
            guard !bytes.isEmpty else { return }
            var piece = ByteBuffer()
            piece.writeInteger(UInt32(bytes.count))
            piece.writeBytes(bytes)
            try await write(piece)
        }
        try await write(ByteBuffer(integer: UInt32(0)))
    }

    private func connect() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connectTimeout(.seconds(Limits.scanConnectSeconds))
        do {
            switch place {
            case .socket(let path):
                return try await bootstrap.connect(unixDomainSocketPath: path) { Self.channel($0) }
            case .port(let host, let port):
                return try await bootstrap.connect(host: host, port: port) { Self.channel($0) }
            }
        } catch {
            throw ScannerAway("there is no connection to it: \(error)")
        }
    }

    private static func channel(
        _ channel: any Channel
    ) -> EventLoopFuture<NIOAsyncChannel<ByteBuffer, ByteBuffer>> {
        channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel(wrappingChannelSynchronously: channel) }
    }

    /// What the line means.
    ///
    /// - Throws: `ScannerAway` for one that is about clamd and not about the content, and for none.
    static func verdict(_ answer: String) throws -> ScanVerdict {
        let line = answer.prefix { $0 != "\0" && $0 != "\n" }
        let text = line.hasPrefix("stream: ") ? line.dropFirst("stream: ".count) : line
        if text == "OK" { return .clean }
        if text.hasSuffix(" FOUND") { return .infected(printable(text.dropLast(" FOUND".count))) }
        guard text.hasSuffix("ERROR") else {
            throw ScannerAway(text.isEmpty ? "it broke off" : "it answered what it should not")
        }
        if line.hasPrefix("stream: ") || text.hasPrefix("INSTREAM size limit exceeded") {
            return .refused(printable(text))
        }
        throw ScannerAway(printable(text))
    }

    /// Names of signatures come from a database of somebody else.
    private static func printable(_ text: Substring) -> String {
        String(
            decoding: text.utf8.prefix(Limits.scanNameBytesMax).map { (0x20...0x7E).contains($0) ? $0 : 0x3F },
            as: UTF8.self)
    }
}
