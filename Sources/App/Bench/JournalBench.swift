import Actions
import Bench
import Domain
import Foundation
import Journal
import Synchronization

/// Measures what the journal takes for a message by itself: processor time of deciding, sealing, recording, committing and
/// telling, with no socket and no index beside it.
struct JournalBench {
    /// What groups of one size took.
    struct Row: Sendable {
        /// Messages that were handed over at once.
        let group: Int
        /// Messages that shared a transaction, on average.
        let shared: Double
        /// Processor time for each, in microseconds.
        let micros: Double
    }

    private static let rooms = 64
    private static let groups = [1, 8, 64]
    private static let contentBytes = 100

    let directory: String?
    /// How long each size is measured.
    let seconds: Double

    /// Fills an installation of its own and removes it.
    ///
    /// - Throws: `Fault`, `StorageError` or `Refusal` when it cannot be made or written.
    func run() async throws -> [Row] {
        let path = (directory ?? NSTemporaryDirectory()) + "/muster-journal-bench-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await BenchHouse.open(path) { try await run($0) }
    }

    private func run(_ house: House) async throws -> [Row] {
        var writers: [(scope: Scope, room: RoomID)] = []
        for person in try await house.hire(Self.rooms) {
            let scope = try await house.access.resolve(token: person.token)
            let room = try await house.journal.perform(
                CreateRoom(
                    name: "Room of \(person.name)", slug: nil, classification: .internal, isPrivate: false),
                as: house.operation(scope, .rest, "bench"))
            writers.append((scope, room.room.id))
        }
        var rows: [Row] = []
        for group in Self.groups { rows.append(try await measure(group, writers, house)) }
        return rows
    }

    private func measure(_ group: Int, _ writers: [(scope: Scope, room: RoomID)], _ house: House) async throws -> Row {
        let batches = Mutex((count: 0, operations: 0))
        house.journal.measure { report in
            batches.withLock { $0 = ($0.count + 1, $0.operations + report.operations) }
        }
        let content = String(repeating: "muster ", count: Self.contentBytes / 7)
        let end = Clock.monotonicNanoseconds() + UInt64(seconds * 1e9)
        let begun = Self.processorSeconds
        var sent = 0
        while Clock.monotonicNanoseconds() < end {
            let chosen = (sent..<sent + group).map { writers[$0 % Self.rooms] }
            try await send(chosen, "\(content)\(sent)", number: sent, house)
            sent += group
        }
        let seconds = Self.processorSeconds - begun
        let (count, operations) = batches.withLock { $0 }
        return Row(
            group: group, shared: Double(operations) / Double(max(1, count)), micros: seconds / Double(sent) * 1e6)
    }

    /// Hands over a message for each and returns when all of them are durable.
    private func send(
        _ writers: [(scope: Scope, room: RoomID)], _ content: String, number: Int, _ house: House
    ) async throws {
        let first = Mutex<(left: Int, error: (any Error)?)>((writers.count, nil))
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            for (index, writer) in writers.enumerated() {
                let action = SendMessage(
                    room: .id(writer.room), content: content, clientID: "bench-\(writers.count)-\(number + index)")
                house.journal.submit(action, as: house.operation(writer.scope, .socket, "bench")) { result in
                    let ended = first.withLock { state in
                        if case .failure(let error) = result { state.error = error }
                        state.left -= 1
                        return state.left == 0 ? state : nil
                    }
                    guard let ended else { return }
                    if let error = ended.error { continuation.resume(throwing: error) } else { continuation.resume() }
                }
            }
        }
    }

    /// Of this process: what else runs on the machine does not count. POSIX has `clock()` count millionths of a second.
    private static var processorSeconds: Double { Double(clock()) / 1e6 }
}

extension [JournalBench.Row] {
    var json: JSON {
        .array(
            map {
                [
                    "group": .int(Int64($0.group)), "shared": .double($0.shared),
                    "microseconds_per_message": .double($0.micros),
                ]
            })
    }

    var table: String {
        TextTable(
            ["MESSAGES AT ONCE", "IN A TRANSACTION", "CPU US A MESSAGE"],
            map { ["\($0.group)", String(format: "%.1f", $0.shared), String(format: "%.1f", $0.micros)] }
        ).text
    }
}
