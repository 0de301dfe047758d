import App
import Domain
import Foundation
import TestKit
import Testing

/// A key that is lost is not replaced by one that opens nothing.
struct LostKeyTests {
    /// Opens a house, removes a file, and expects that opening again is refused and makes nothing.
    private func lose(_ file: String, from directory: TestDirectory) async throws {
        try await directory.open { _ in }
        let path = directory.settings.dataPath + "/" + file
        let kept = directory.path + "/kept"
        try FileManager.default.moveItem(atPath: path, toPath: kept)
        let refusal = await #expect(throws: Refusal.self) { try await directory.open { _ in } }
        #expect(refusal?.fields.map(\.field) == ["CHAT_ENCRYPTION_KEY"])
        #expect(refusal?.detail.contains(path) == true, "\(refusal?.detail ?? "")")
        #expect(!FileManager.default.fileExists(atPath: path))
        // With the file back everything opens as before.
        try FileManager.default.moveItem(atPath: kept, toPath: path)
        try await directory.open { _ in }
    }

    @Test func `a database without its key file is refused`() async throws {
        try await TestDirectory.with { directory in try await lose("master.key", from: directory) }
    }

    @Test func `a database without the salt of its passphrase is refused`() async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.encryptionKey = .passphrase("correct horse battery staple")
            try await lose("master.salt", from: directory)
        }
    }

    @Test func `a database that stands elsewhere is asked for too`() async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.databasePath = directory.path + "/elsewhere.db"
            try await lose("master.key", from: directory)
            #expect(!FileManager.default.fileExists(atPath: directory.settings.dataPath + "/muster.db"))
        }
    }

    @Test func `a command says so in one line and ends with 2`() async throws {
        try await Program.with { program in
            _ = try await program.run("migrate")
            try FileManager.default.removeItem(atPath: program.data + "/master.key")
            let outcome = try await program.run("user", "list")
            #expect(outcome.status == 2 && outcome.complaint.contains("CHAT_ENCRYPTION_KEY"), "\(outcome.errors)")
            #expect(!FileManager.default.fileExists(atPath: program.data + "/master.key"))
        }
    }
}
