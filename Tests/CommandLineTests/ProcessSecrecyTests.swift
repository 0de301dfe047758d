import Domain
import Foundation
import TestKit
import Testing

/// What other processes of the same user may see of a server, through whose memory keys pass.
struct ProcessSecrecyTests {
    /// The user that the server and its neighbours run as: root may look everywhere, so root becomes nobody.
    private static let neighbour = getuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"] : []

    /// False where another user cannot reach the program, such as below /root.
    private static var isReachable: Bool {
        guard getuid() == 0, let path = try? Program.executable().path else { return true }
        var directory = URL(fileURLWithPath: path)
        while directory.path != "/" {
            directory.deleteLastPathComponent()
            var status = stat()
            guard stat(directory.path, &status) == 0, status.st_mode & 0o001 != 0 else { return false }
        }
        return FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
    }

    /// True when a process of the same user can read the environment of another, as it could its memory.
    private static func mayLook(at process: Int32) throws -> Bool {
        let look = Process()
        let command = neighbour + ["/bin/cat", "/proc/\(process)/environ"]
        look.executableURL = URL(fileURLWithPath: command[0])
        look.arguments = Array(command.dropFirst())
        look.standardOutput = FileHandle.nullDevice
        look.standardError = FileHandle.nullDevice
        try look.run()
        look.waitUntilExit()
        return look.terminationStatus == 0
    }

    @Test(.enabled(if: isReachable, "another user cannot reach the program"))
    func `no process of the same user may look into a running server, and none of it is ever dumped`() async throws {
        try await TestDirectory.with { directory in
            if getuid() == 0 { #expect(chown(directory.path, 65_534, 65_534) == 0) }
            var program = Program(data: directory.path + "/data")
            program.runner = Self.neighbour
            try await RunningProgram.with(program) { server in
                let limits = try String(contentsOfFile: "/proc/\(server.id)/limits", encoding: .utf8)
                #expect(limits.contains(#/Max core file size +0 +0/#))
                #expect(try Self.mayLook(at: server.id) == false)
                // The same look finds an ordinary process of that user open.
                let ordinary = Process()
                let command = Self.neighbour + ["/bin/sleep", "60"]
                ordinary.executableURL = URL(fileURLWithPath: command[0])
                ordinary.arguments = Array(command.dropFirst())
                try ordinary.run()
                defer { ordinary.terminate() }
                var isOpen = false
                for _ in 0..<100 where !isOpen { isOpen = try Self.mayLook(at: ordinary.processIdentifier) }
                #expect(isOpen)
            }
        }
    }
}
