import Domain
import Journal
import Storage
import Synchronization

/// What a program printed and nobody was told yet. It keeps the beginning of it, and counts the rest. Safe from any thread.
final class RunOutput: Sendable {
    private struct Kept {
        var bytes: [UInt8] = []
        var left = 0
    }

    private let kept = Mutex(Kept())

    func add(_ bytes: [UInt8]) {
        kept.withLock { kept in
            let room = max(0, Limits.runOutputBytesMax - kept.bytes.count)
            kept.bytes += bytes.prefix(room)
            kept.left += max(0, bytes.count - room)
        }
    }

    /// What there is, as text; nil when there is nothing.
    func take() -> String? {
        let taken = kept.withLock { kept in
            defer { kept = Kept() }
            return kept
        }
        guard !taken.bytes.isEmpty else { return nil }
        let text = RunLines.clean(taken.bytes, masks: [])
        return taken.left == 0 ? text : text + "\n… \(taken.left) bytes more"
    }
}

/// Tells the room what a program printed meanwhile.
struct TellOutput: Action {
    let run: EventID
    let step: Int64
    let output: String

    func decide(_ desk: Desk) throws -> Plan<Void> {
        guard let row = try RunQueries.run(run, desk.db), row.step == step, !row.state.isOver else {
            return .nothing(())
        }
        let runbook = try desk.runbook(of: row)
        let head = RunLines.head((row.number, row.step), of: runbook.all.count, runbook.all[Int(step)])
        return Plan([desk.line(about: row, "\(head) prints:\n\n\(RunLines.block(output))")]) { _ in }
    }
}
