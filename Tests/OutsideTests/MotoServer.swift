import Domain
import Foundation
import TestKit

/// An object store that speaks Amazon's language, from the Python package moto. It takes any signature: that ours are right
/// is for the published examples.
struct MotoServer {
    private static let program = """
        import sys
        from moto.server import ThreadedMotoServer
        server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        server.start()
        print(server.get_host_and_port()[1], flush=True)
        sys.stdin.read()
        server.stop()
        """

    /// The Python of the tests' environment when that was made, otherwise the machine's.
    private static let python: String = {
        let made = FileManager.default.currentDirectoryPath + "/.build/venv/bin/python"
        return FileManager.default.isExecutableFile(atPath: made) ? made : "/usr/bin/env"
    }()

    /// True when it is installed; `script/bootstrap --tests` does that.
    static let isInstalled: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = (python.hasSuffix("env") ? ["python3"] : []) + ["-c", "import moto.server, flask"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    let port: Int

    /// Runs one for the length of the body.
    static func with(_ body: (MotoServer) async throws -> Void) async throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = (python.hasSuffix("env") ? ["python3"] : []) + ["-c", program]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let port = try await aside { () -> Int in
            var line = Data()
            while !line.contains(0x0A) {
                let more = output.fileHandleForReading.availableData
                guard !more.isEmpty else { throw Fault("the object store did not start") }
                line += more
            }
            let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            guard let port = Int(text) else { throw Fault("the object store named no port") }
            return port
        }
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await body(MotoServer(port: port))) } catch { outcome = .failure(error) }
        try input.fileHandleForWriting.close()
        try await aside { process.waitUntilExit() }
        try outcome.get()
    }
}
