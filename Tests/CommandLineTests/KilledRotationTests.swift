import Actions
import App
import Domain
import Foundation
import Journal
import Storage
import StorageSQLite
import TestKit
import Testing

/// `muster keys rotate` that is killed by SIGKILL between two of its transactions, in a running server and by itself.
@Suite(.timeLimit(.minutes(5))) struct KilledRotationTests {
    /// So many keys are wrapped anew in three transactions.
    private static let rooms = 2 * Limits.rewrapBatchMax + 200

    private static let keys = [1, 2].map { [UInt8](repeating: $0, count: 32) }

    enum Way: CaseIterable {
        /// The command asks the server, which is killed.
        case inServer
        /// The command holds the lock itself and is killed.
        case alone
    }

    /// A directory under one of the two keys, or under both while one takes the other's place.
    private static func keyed(_ directory: TestDirectory, _ given: Int, _ previous: Int?) -> TestDirectory {
        var directory = directory
        directory.settings.encryptionKey = .bytes(keys[given])
        directory.settings.previousKey = previous.map { .bytes(keys[$0]) }
        return directory
    }

    private static func environment(_ given: Int, _ previous: Int?) -> [String: String] {
        var environment = ["CHAT_ENCRYPTION_KEY": Hex.text(keys[given])]
        if let previous { environment["CHAT_ENCRYPTION_KEY_PREVIOUS"] = Hex.text(keys[previous]) }
        return environment
    }

    private static func makeRooms(_ house: House) async throws -> [RoomID: String] {
        let operation = house.operation(.operator(0), .cli, "test")
        return try await withThrowingTaskGroup(of: (RoomID, String).self) { group in
            for number in 0..<rooms {
                let make = CreateRoom(name: "Room \(number)")
                group.addTask { (try await house.journal.perform(make, as: operation).room.id, "Room \(number)") }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// Opens the first event of every room, each of which is sealed under the room's own key.
    private static func readsEverything(_ names: [RoomID: String], _ house: House) async throws {
        for (room, name) in names {
            let first = try await house.journal.readLog(room, after: 0, limit: 1).first
            #expect((first?.event.body as? RoomCreated)?.name == name)
        }
    }

    /// Room keys by the version that wraps them.
    private static func wrapped(_ store: SQLiteStore) async throws -> [Int64: Int64] {
        try await store.read { try MasterKeyQueries.wrapped($0).mapValues(\.roomKeys) }
    }

    /// Kills as soon as some keys are wrapped anew.
    private static func killInTheMiddle(_ program: Program, of rotation: Process, _ kill: () -> Void) async throws {
        var options = SQLiteStore.Options()
        options.isReadOnly = true
        let store = try SQLiteStore(path: program.data + "/muster.db", options: options)
        let before = try await wrapped(store).count
        while rotation.isRunning, try await wrapped(store).filter({ $0.value > 0 }).count == before {}
        kill()
        try await aside { rotation.waitUntilExit() }
        try store.close()
    }

    /// - Returns: how the command ended.
    private static func rotate(
        _ program: Program, _ way: Way, _ environment: [String: String]
    ) async throws -> Int32 {
        switch way {
        case .inServer:
            return try await RunningProgram.with(program, environment: environment) { server in
                let rotation = try program.start("keys", "rotate", environment: environment)
                try await killInTheMiddle(program, of: rotation) { server.end(SIGKILL) }
                return rotation.terminationStatus
            }
        case .alone:
            let rotation = try program.start("keys", "rotate", environment: environment)
            try await killInTheMiddle(program, of: rotation) { kill(rotation.processIdentifier, SIGKILL) }
            return rotation.terminationStatus
        }
    }

    @Test(arguments: Way.allCases)
    func `kill -9 in the middle of a rotation loses no key, and the next run finishes it`(_ way: Way) async throws {
        try await TestDirectory.with { directory in
            let names = try await Self.keyed(directory, 0, nil).open { try await Self.makeRooms($0) }
            let program = Program(data: directory.path + "/data")
            var (given, previous) = (1, 0)
            var isHalf = false
            // The kill may come when all is done already; then the keys change back.
            for _ in 0..<10 where !isHalf {
                let status = try await Self.rotate(program, way, Self.environment(given, previous))
                isHalf = try await Self.keyed(directory, given, previous).open { house in
                    try await Self.readsEverything(names, house)
                    return house.notices.contains { $0.contains("interrupted") }
                }
                // A command whose server broke off does not say that all is done.
                if isHalf { #expect(status != 0) } else { swap(&given, &previous) }
            }
            #expect(isHalf, "no kill came between two steps")
            for alone in [given, previous] {
                await #expect(throws: Fault.self) { try await Self.keyed(directory, alone, nil).open { _ in } }
            }
            let both = Self.environment(given, previous)
            try await RunningProgram.with(program, environment: both) { _ in
                let finished = try await program.run("keys", "rotate", environment: both)
                #expect(finished.status == 0 && finished.output.contains("may be removed"), "\(finished.errors)")
            }
            try await Self.keyed(directory, given, nil).open { house in
                #expect(house.notices.isEmpty)
                try await Self.readsEverything(names, house)
            }
            #expect(try await program.run("rebuild", "--check", environment: Self.environment(given, nil)).status == 0)
        }
    }
}
