package import App
import Domain
package import Foundation
package import Logging
package import Sealing

/// A fresh data directory that is gone after the test. Houses can be opened on it one after another, as a server that is
/// started again.
package struct TestDirectory: Sendable {
    /// Where it is.
    package let path: String
    /// The clock of every house opened on it.
    package let clock = TestClock()
    /// The settings of every house opened on it: defaults, whatever the environment of the tests says.
    package var settings: Settings
    /// When keys are renewed in every house opened on it.
    package var keyRules = KeyRules()

    private init() throws {
        var template = Array("\(NSTemporaryDirectory())muster-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Fault("no temporary directory can be made") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        settings = try Settings(environment: [:], dataPath: path + "/data")
    }

    /// Makes a directory, runs the body, removes the directory.
    package static func with<Result: Sendable>(
        _ body: (TestDirectory) async throws -> Result
    ) async throws -> Result {
        let directory = try TestDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        #if Postgres
            if isOnPostgres {
                return try await PostgresServer.running().withDatabase { url in
                    var directory = directory
                    directory.settings.postgresURL = url
                    return try await body(directory)
                }
            }
        #endif
        return try await body(directory)
    }

    /// True when houses are opened on a PostgreSQL server instead of a file in their directory: `TEST_DATABASE=postgres` says
    /// so in a build that can.
    package static var isOnPostgres: Bool {
        #if Postgres
            ProcessInfo.processInfo.environment["TEST_DATABASE"] == "postgres"
        #else
            false
        #endif
    }

    /// A logger that says nothing: what a test expects to fail should not fill the screen.
    package static var silence: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

    /// Opens a house, runs the body, closes the house.
    ///
    /// - Throws: `Refusal` when somebody else holds the lock, and whatever opening and the body throw.
    package func open<Result: Sendable>(_ body: (House) async throws -> Result) async throws -> Result {
        let house = try await opened()
        let result: Result
        do {
            result = try await body(house)
        } catch {
            try? await house.close()
            throw error
        }
        try await house.close()
        return result
    }

    private func opened() async throws -> House {
        let data = try DataDirectory(settings.dataPath)
        guard let lock = try DataLock(data) else { throw Refusal(.conflict, "The directory is locked.") }
        return try await House.open(
            settings, directory: data, lock: lock, ambient: clock.ambient, keyRules: keyRules,
            logger: Self.silence)
    }

    /// Every byte of every file, for tests that look for what must not be there.
    ///
    /// - Throws: when a file cannot be read.
    package func files() throws -> [(path: String, bytes: Data)] {
        try FileManager.default.subpathsOfDirectory(atPath: settings.dataPath).compactMap { name in
            let file = settings.dataPath + "/" + name
            let type = try FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
            guard type == .typeRegular else { return nil }
            return (path: name, bytes: try Data(contentsOf: URL(fileURLWithPath: file)))
        }
    }
}
