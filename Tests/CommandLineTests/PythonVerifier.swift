import Domain
import Foundation
import TestKit

/// The verifier that shares no code with this program.
enum PythonVerifier {
    /// Runs it on an export; its status and what it says.
    static func judge(_ arguments: [String]) async throws -> (status: Int32, verdict: JSON) {
        try await aside { try judged(arguments) }
    }

    private static func judged(_ arguments: [String]) throws -> (status: Int32, verdict: JSON) {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", root.appending(path: "tools/verify_audit.py").path, "--json"] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, try JSONParser.parse(Array(said)))
    }
}
