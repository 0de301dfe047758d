import Domain
import Foundation

/// Speaks to a running server over `DATA/admin.sock`. It blocks its thread: for a process that does nothing else.
struct AdminClient {
    /// A replay of a large journal takes minutes.
    private static let replySeconds = 1800

    private let directory: DataDirectory

    init(_ directory: DataDirectory) { self.directory = directory }

    /// Asks, and waits for the answer.
    ///
    /// - Returns: nil when nobody listens.
    /// - Throws: `Refusal` when the server turns the caller away or breaks off.
    func ask(_ line: AdminLine) throws -> AdminReply? {
        guard let descriptor = try connected() else { return nil }
        defer { close(descriptor) }
        var wait = timeval(tv_sec: Self.replySeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var bytes = Array(try JSONEncoder().encode(line))
        bytes.append(0x0A)
        guard send(bytes, to: descriptor) else { throw Self.brokenOff }
        let reply = receive(from: descriptor)
        guard let reply = try? JSONDecoder().decode(AdminReply.self, from: Data(reply)) else { throw Self.brokenOff }
        return reply
    }

    /// True when a server listens.
    ///
    /// - Throws: `Refusal` when this user may not reach it.
    func isAnswered() throws -> Bool {
        guard let descriptor = try connected() else { return false }
        close(descriptor)
        return true
    }

    private static var brokenOff: Refusal {
        Refusal(
            .busy,
            "The running server broke off. Are you the user that it runs as, and is it of this release?")
    }

    private func connected() throws -> Int32? {
        let address = try AdminSocketAddress(directory)
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Fault("no socket can be made: \(DataDirectory.lastError)") }
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: address.path.utf8) }
        let status = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        if status == 0 { return descriptor }
        let reason = errno
        close(descriptor)
        switch reason {
        // Nothing there, or what a killed server left: it may be about to come.
        case ENOENT, ECONNREFUSED, EAGAIN: return nil
        default: throw Refusal(.forbidden, "\(directory.adminSocket): \(String(cString: strerror(reason))).")
        }
    }

    private func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Everything until the server closes, as far as it may be long.
    private func receive(from descriptor: Int32) -> [UInt8] {
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while received.count <= Limits.adminReplyBytesMax {
            let count = chunk.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            received += chunk[..<count]
        }
        return received
    }
}
