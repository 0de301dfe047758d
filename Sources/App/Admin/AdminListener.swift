import Domain
import Foundation
package import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Takes the commands of this machine's operators on `DATA/admin.sock`: one line each way a connection.
package struct AdminListener: Service {
    private let desk: AdminDesk
    private let directory: DataDirectory
    private let logger: Logger

    /// A listener for a running server's desk.
    package init(_ desk: AdminDesk, directory: DataDirectory, logger: Logger) {
        self.desk = desk
        self.directory = directory
        self.logger = logger
    }

    /// Listens until graceful shutdown.
    ///
    /// - Throws: `Refusal` naming `--data` when the socket cannot be made.
    package func run() async throws {
        try removeStale()
        let address = try AdminSocketAddress(directory)
        let server = try await bind(address)
        // The directory is its owner's alone already; this says it of the socket too.
        chmod(address.path, 0o600)
        defer { unlink(address.path) }
        try await cancelWhenGracefulShutdown { try await serve(server) }
    }

    /// The lock is ours, so a socket that is there was left by a server that was killed.
    private func removeStale() throws {
        guard let found = try? FileManager.default.attributesOfItem(atPath: directory.adminSocket) else { return }
        guard found[.type] as? FileAttributeType == .typeSocket else {
            throw Refusal.invalid("--data", "\(directory.adminSocket) is in the way: it is no socket.")
        }
        unlink(directory.adminSocket)
    }

    private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    private func bind(_ address: AdminSocketAddress) async throws -> NIOAsyncChannel<Connection, Never> {
        do {
            return try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.backlog, value: 16)
                // A client may say that it has said everything, and still gets its answer.
                .childChannelOption(.allowRemoteHalfClosure, value: true)
                .bind(unixDomainSocketPath: address.path) { channel in
                    channel.eventLoop.makeCompletedFuture { try Connection(wrappingChannelSynchronously: channel) }
                }
        } catch {
            throw Refusal.invalid("--data", "\(directory.adminSocket) cannot be made: \(error).")
        }
    }

    private func serve(_ server: NIOAsyncChannel<Connection, Never>) async throws {
        do {
            try await server.executeThenClose { connections in
                await withTaskGroup(of: Void.self) { group in
                    var running = 0
                    do {
                        for try await connection in connections {
                            if running == Limits.adminConnectionsMax {
                                await group.next()
                                running -= 1
                            }
                            running += 1
                            group.addTask { await converse(connection) }
                        }
                    } catch {
                        logger.debug("the admin socket ends", metadata: ["reason": "\(error)"])
                    }
                }
            }
        } catch is CancellationError {
            // This is how a graceful shutdown arrives.
        }
    }

    private func converse(_ connection: Connection) async {
        let channel = connection.channel
        let deadline = channel.eventLoop.scheduleTask(in: .seconds(Limits.adminLineSeconds)) {
            channel.close(promise: nil)
        }
        do {
            try await connection.executeThenClose { inbound, outbound in
                let uid = try await peer(of: channel)
                guard uid == 0 || uid == getuid() else {
                    logger.warning("another user was turned away from the admin socket", metadata: ["uid": "\(uid)"])
                    return
                }
                var received = ByteBuffer()
                for try await bytes in inbound {
                    received.writeImmutableBuffer(bytes)
                    if received.readableBytes > Limits.adminLineBytesMax || bytes.readableBytesView.last == 0x0A {
                        break
                    }
                }
                deadline.cancel()
                var reply = Array(try JSONEncoder().encode(await answer(received, uid: uid)))
                reply.append(0x0A)
                try await outbound.write(ByteBuffer(bytes: reply))
            }
        } catch {
            logger.debug("an admin connection broke off", metadata: ["reason": "\(error)"])
        }
        deadline.cancel()
    }

    private func answer(_ received: ByteBuffer, uid: UInt32) async -> AdminReply {
        guard received.readableBytes <= Limits.adminLineBytesMax else { return .failure("the request is too long") }
        guard let line = try? JSONDecoder().decode(AdminLine.self, from: Data(received.readableBytesView)) else {
            return .failure("the running server does not know this command; is it of another release?")
        }
        return await desk.perform(line.request, uid: uid, asJSON: line.asJSON)
    }

    /// The user at the other end, as the kernel vouches for it.
    private func peer(of channel: any Channel) async throws -> UInt32 {
        guard let options = channel as? any SocketOptionProvider else {
            throw Fault("a channel without socket options")
        }
        let credentials: PeerCredentials = try await options.unsafeGetSocketOption(
            level: SocketOptionLevel(SOL_SOCKET), name: SocketOptionName(SO_PEERCRED)
        ).get()
        return credentials.uid
    }
}

/// `struct ucred` of the kernel (unix(7)), which Glibc's module hides.
private struct PeerCredentials: Sendable {
    var pid: Int32 = 0
    var uid: UInt32 = .max
    var gid: UInt32 = .max
}
