import Actions
import Domain
import Journal

/// Folding the log of one incident.
extension AdminDesk {
    func replay(_ incident: String, _ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        let found = try await house.journal.ask(GetIncident(incident: incident), as: operation)
        guard let room = found.rooms.first else {
            throw Refusal(.gone, "The room of \(found.key) was destroyed; there is nothing to replay.")
        }
        let scratch = try ScratchStore(in: house.directory)
        defer { scratch.remove() }
        let report = try await Replay(house.journal).check(room, house.store, scratch: scratch.store)
        let isFine = report.differences.isEmpty
        if asJSON {
            let body: JSON = [
                "incident": .string(found.key), "events": .int(report.events), "differences": JSON(report.differences),
            ]
            return AdminReply(status: isFine ? 0 : 1, output: body.text)
        }
        guard !isFine else {
            return AdminReply(
                output: "\(found.key): \(report.events) events; fold and projections agree after each of them.")
        }
        return AdminReply(
            status: 1, output: report.differences.joined(separator: "\n"),
            errors: "muster: \(found.key): fold and projections differ; `muster rebuild --check` tells more")
    }
}
