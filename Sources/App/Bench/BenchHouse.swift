import Actions
import Bench
import Domain
import Foundation
import Journal
import Logging

/// Opens an installation in this process, for what a bench needs before its server starts.
enum BenchHouse {
    /// What goes wrong ends the bench, which says so.
    static var silent: Logger { Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() } }

    /// Does something in an installation that nothing serves, makes it when it is not there, and closes it whatever happens.
    static func open<Result: Sendable>(
        _ path: String, on database: String? = nil, _ work: @Sendable (House) async throws -> Result
    ) async throws -> Result {
        let settings = try Settings(
            environment: database.map { ["DATABASE_URL": $0] } ?? [:], dataPath: path)
        let directory = try DataDirectory(path)
        guard let lock = try DataLock(directory) else { throw Fault("the new directory is locked") }
        let house = try await House.open(
            settings, directory: directory, lock: lock, logger: silent)
        let result: Result
        do {
            result = try await work(house)
        } catch {
            try? await house.close()
            throw error
        }
        try await house.close()
        return result
    }
}

extension House {
    /// Makes people with a token each, who sign in with nothing else.
    func hire(_ people: Int) async throws -> [BenchPerson] {
        _ = try await performAll(
            0..<people, by: { _ in .system },
            action: { CreatePerson(username: Self.name($0), displayName: "Bench \($0 + 1)") })
        let tokens = try await performAll(
            0..<people, by: { _ in .system }, action: { CreateToken(person: Self.name($0), expiresInDays: 1) })
        return tokens.enumerated().map { BenchPerson(name: Self.name($0), token: $1.secret) }
    }

    private static func name(_ person: Int) -> String { "bench-\(person + 1)" }

    /// Performs an action for each number, many at once so that they share transactions, and gives the results in order;
    /// throws `CancellationError` when its task is cancelled.
    func performAll<A: Action>(
        _ numbers: Range<Int>, by scope: @escaping @Sendable (Int) -> Scope,
        action: @escaping @Sendable (Int) -> A
    ) async throws -> [A.Result] {
        // Two batches of the writer: one under way and one that gathers.
        let atOnce = Limits.batchOperationsMax * 2
        return try await withThrowingTaskGroup(of: (Int, A.Result).self) { group in
            var results: [A.Result?] = Array(repeating: nil, count: numbers.count)
            for number in numbers {
                try Task.checkCancellation()
                if number - numbers.lowerBound >= atOnce, let (done, result) = try await group.next() {
                    results[done - numbers.lowerBound] = result
                }
                group.addTask {
                    let operation = operation(scope(number), .rest, "bench")
                    return (number, try await journal.perform(action(number), as: operation))
                }
            }
            for try await (done, result) in group { results[done - numbers.lowerBound] = result }
            return results.compactMap(\.self)
        }
    }
}
