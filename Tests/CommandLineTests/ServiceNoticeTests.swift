import Domain
import Foundation
import TestKit
import Testing

/// What a service manager is told by a server that it started, which is all that `Type=notify` of a systemd unit needs.
@Suite(.timeLimit(.minutes(3))) struct ServiceNoticeTests {
    /// The socket that a manager listens on.
    private struct NoticeSocket {
        let descriptor: Int32

        /// - Parameter name: a path, or behind `@` a name without a file.
        init(_ name: String) throws {
            descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
            guard descriptor >= 0 else { throw Fault("no socket can be made") }
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            let bytes = name.first == "@" ? [0] + Array(name.utf8.dropFirst()) : Array(name.utf8)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
            let size = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
            let status = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
            }
            guard status == 0 else { throw Fault("\(name) cannot be bound") }
            var wait = timeval(tv_sec: 120, tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        }

        /// The next thing that it is told.
        func hears() async throws -> String {
            try await aside { [descriptor] in
                var bytes = [UInt8](repeating: 0, count: 100)
                let count = recv(descriptor, &bytes, bytes.count, 0)
                guard count > 0 else { throw Fault("nothing was said") }
                return String(decoding: bytes[..<count], as: UTF8.self)
            }
        }
    }

    @Test(arguments: ["file", "name"])
    func `the manager hears when connections are taken`(kind: String) async throws {
        try await TestDirectory.with { directory in
            let name = kind == "file" ? directory.path + "/notify" : "@muster-test-\(UUID().uuidString)"
            let socket = try NoticeSocket(name)
            defer { close(socket.descriptor) }
            let program = Program(data: directory.path + "/data")
            try await RunningProgram.with(program, environment: ["NOTIFY_SOCKET": name]) { server in
                let heard = try await socket.hears()
                #expect(heard == "READY=1")
                let answer = try await server.client.request("GET", "/healthz")
                #expect(answer.status == 200)
            }
        }
    }

    @Test(arguments: ["/nowhere/notify", "@", "vsock:2:1234", String(repeating: "x", count: 200)])
    func `a manager that cannot be told keeps nobody from serving`(name: String) async throws {
        try await Program.with { program in
            try await RunningProgram.with(program, environment: ["NOTIFY_SOCKET": name]) { server in
                let answer = try await server.client.request("GET", "/healthz")
                #expect(answer.status == 200)
            }
        }
    }
}
