import Foundation

/// The program under test: where it is, where its data goes, and how it is called.
struct Muster: Sendable {
    /// The path of the executable.
    let executable: String
    /// A fresh directory that the bench made and removes.
    let directory: URL
    /// The address of an empty database, where its record goes; nil for the file in its data.
    var database: String?

    /// Where its data goes.
    var data: String { directory.appendingPathComponent("data").path }

    /// Starts `muster serve` on a loopback port.
    func serve(port: Int) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = ["serve", "--host", "127.0.0.1", "--port", String(port), "--data", data]
        process.environment = environment()
        process.standardInput = FileHandle.nullDevice
        let output = try log()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        return process
    }

    /// Does something with its server; a failure says as well what the server logged last.
    func withLog<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let failure as BenchFailure {
            throw BenchFailure("\(failure)\n\(logTail())")
        }
    }

    /// This process's environment without settings of Muster's, so that every bench measures the defaults.
    private func environment() -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        for name in environment.keys {
            let isSetting =
                ["MUSTER_", "CHAT_", "AWS_", "S3_"].contains { name.hasPrefix($0) }
                || ["DATABASE_URL", "MEDIA_ROOT", "DEFAULT_FILE_STORAGE"].contains(name)
            if isSetting { environment[name] = nil }
        }
        // A hundred readers of one person, or thousands of messages a second, are what the limits are there to refuse.
        environment["MUSTER_RATE_LIMITS"] = "off"
        environment["MUSTER_LOG_LEVEL"] = "warning"
        environment["DATABASE_URL"] = database
        return environment
    }

    private func log() throws -> FileHandle {
        let path = directory.appendingPathComponent("server.log").path
        let file = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchFailure("\(path) cannot be made (errno \(errno))") }
        return FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }

    private func logTail() -> String {
        let text = try? String(contentsOf: directory.appendingPathComponent("server.log"), encoding: .utf8)
        return (text ?? "").split(separator: "\n").suffix(20).joined(separator: "\n")
    }
}
