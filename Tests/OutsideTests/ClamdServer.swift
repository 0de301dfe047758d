import Domain
import Foundation
import TestKit

/// A clamd with a database of one signature, that of the harmless file by which scanners are tried (eicar.org), and a limit of
/// 1 MiB.
struct ClamdServer {
    private static let program = "/usr/sbin/clamd"

    /// True when it is installed; `script/bootstrap --tests` does that.
    static let isInstalled = FileManager.default.isExecutableFile(atPath: program)

    /// What it finds. In two halves, so that a scanner of this machine does not find this.
    static let found = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*"

    /// Runs one on a socket for the length of the body.
    static func with(_ socket: String, _ body: () async throws -> Void) async throws {
        try await TestDirectory.with { directory in
            let database = directory.path + "/signatures"
            try FileManager.default.createDirectory(atPath: database, withIntermediateDirectories: true)
            try write("Test.Eicar:0:*:\(Hex.text(Array(found.utf8)))\n", to: database + "/test.ndb")
            let settings = directory.path + "/clamd.conf"
            try write(
                "LocalSocket \(socket)\nDatabaseDirectory \(database)\nForeground yes\nStreamMaxLength 1M\n",
                to: settings)
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = ["--config-file", settings]
            process.standardOutput = output
            process.standardError = output
            try process.run()
            let outcome: Result<Void, any Error>
            do {
                try await aside { try waitUntilReady(output.fileHandleForReading) }
                outcome = .success(try await body())
            } catch {
                outcome = .failure(error)
            }
            process.terminate()
            try await aside { process.waitUntilExit() }
            try outcome.get()
        }
    }

    private static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    /// This is the last that it says of its start.
    private static func waitUntilReady(_ output: FileHandle) throws {
        var said = Data()
        while !said.contains(Data("Self checking".utf8)) {
            let more = output.availableData
            guard !more.isEmpty else { throw Fault("clamd did not start: \(String(decoding: said, as: UTF8.self))") }
            said += more
        }
    }
}

extension Data {
    fileprivate func contains(_ part: Data) -> Bool { range(of: part) != nil }
}
