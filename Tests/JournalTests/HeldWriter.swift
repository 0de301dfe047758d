import Dispatch
import Domain
import Journal
import TestKit

extension TestHouse {
    /// Holds the writer inside a transaction while the body runs, so that what the body submits waits for the next one.
    func holdingWriter(_ body: () async throws -> Void) async throws {
        try await journal.holdingWriter(as: operatorOperation, body)
    }
}

extension Journal {
    /// Holds the writer by an operation while the body runs.
    func holdingWriter(as operation: Domain.Operation, _ body: () async throws -> Void) async throws {
        let (starts, started) = AsyncStream.makeStream(of: Void.self)
        let hold = Hold(started: started)
        let held = Answers<Void>()
        submit(hold, as: operation, held.take)
        for await _ in starts { break }
        do {
            try await body()
        } catch {
            hold.release.signal()
            throw error
        }
        hold.release.signal()
        _ = await held.first(1)
    }
}

/// Keeps the writer inside its transaction until it is released.
private struct Hold: Action {
    let started: AsyncStream<Void>.Continuation
    let release = DispatchSemaphore(value: 0)

    func decide(_ desk: Desk) throws -> Plan<Void> {
        started.yield()
        release.wait()
        return .nothing(())
    }
}

/// Collects answers in the order they come. For one waiting task.
final class Answers<Value: Sendable>: Sendable {
    private let stream: AsyncStream<Result<Value, any Error>>
    private let continuation: AsyncStream<Result<Value, any Error>>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    /// Takes an answer, on any thread.
    var take: @Sendable (Result<Value, any Error>) -> Void {
        { [continuation] result in continuation.yield(result) }
    }

    /// The first answers, that many.
    func first(_ count: Int) async -> [Result<Value, any Error>] {
        var answers: [Result<Value, any Error>] = []
        for await answer in stream {
            answers.append(answer)
            if answers.count == count { break }
        }
        return answers
    }
}
