import Domain
import Foundation

/// A small file system of its own, in memory.
enum Mount {
    /// True where this process may mount.
    static let isPossible: Bool = {
        let path = NSTemporaryDirectory() + "muster-mount-" + Hex.text(Clock.randomBytes(8))
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            try make(path, bytes: 1 << 20)
            try remove(path)
            return true
        } catch {
            return false
        }
    }()

    /// Mounts one of that size for the length of the body.
    static func with(_ path: String, bytes: Int, _ body: () async throws -> Void) async throws {
        try make(path, bytes: bytes)
        do {
            try await body()
        } catch {
            try? remove(path)
            throw error
        }
        try remove(path)
    }

    private static func make(_ path: String, bytes: Int) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try run("mount", "-t", "tmpfs", "-o", "size=\(bytes)", "tmpfs", path)
    }

    private static func remove(_ path: String) throws { try run("umount", path) }

    private static func run(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Fault("\(words[0]) was refused") }
    }
}
