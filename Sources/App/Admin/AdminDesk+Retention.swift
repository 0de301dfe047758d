import Actions
import Domain
import Journal
import Storage

/// What was kept long enough.
extension AdminDesk {
    /// Says what looks of the policies would shred within so many days.
    func foreseeRetention(_ days: Int64, _ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        let shares = try await house.journal.ask(ForeseeRetention(within: days), as: operation)
        if asJSON { return AdminReply(output: JSON.array(shares.map(Self.json)).text) }
        let rows = shares.flatMap { share in share.due.map { Self.row($0, share.policy) } }
        guard !rows.isEmpty else { return AdminReply(output: Self.nothing) }
        var lines = [TextTable(["POLICY", "DESTROYS", "ROOM", "CLASSIFICATION", "DAYS", "SINCE"], rows).text, ""]
        for share in shares where share.isCut {
            lines.append("“\(TextTable.printable(share.policy.terms.name))” covers more than \(share.due.count).")
        }
        lines.append("Nothing was changed.")
        return AdminReply(output: lines.joined(separator: "\n"))
    }

    /// Shreds what the policies cover now, some in each transaction, so that the server goes on writing in between.
    func runRetention(_ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        let shares = try await house.journal.ask(ForeseeRetention(), as: operation)
        var counts: [(policy: RetentionPolicy, count: Int)] = []
        for share in shares {
            var count = 0
            var last = Limits.retentionRoomsAtOnce
            while last == Limits.retentionRoomsAtOnce {
                last = try await house.journal.perform(SweepRetention(policy: share.policy.id), as: operation)
                count += last
            }
            counts.append((share.policy, count))
        }
        await house.files.sweep()
        if asJSON {
            let rows: [JSON] = counts.map {
                ["policy": .string($0.policy.id.text), "destroyed": .int(Int64($0.count))]
            }
            return AdminReply(output: JSON.array(rows).text)
        }
        let lines = counts.filter { $0.count > 0 }.map { policy, count in
            "“\(TextTable.printable(policy.terms.name))”: \(count) destroyed."
        }
        return AdminReply(output: lines.isEmpty ? Self.nothing : lines.joined(separator: "\n"))
    }

    private static let nothing = "Nothing is kept longer than a policy says."

    private static func row(_ due: RetentionDue, _ policy: RetentionPolicy) -> [String] {
        [
            policy.terms.name, due.file.map { "file \($0.text)" } ?? "the room", due.slug, due.classification.name,
            String(policy.terms.days), due.since.rfc3339,
        ]
    }

    private static func json(_ share: ForeseeRetention.Share) -> JSON {
        let due: [JSON] = share.due.map { due in
            [
                "war_room": .string(due.room.text), "slug": .string(due.slug), "file": JSON(due.file?.text),
                "classification": .string(due.classification.name), "since": .string(due.since.rfc3339),
            ]
        }
        return [
            "policy": .string(share.policy.id.text), "name": .string(share.policy.terms.name),
            "days": .int(share.policy.terms.days), "action": .string(share.policy.terms.act.rawValue),
            "due": .array(due), "has_more": .bool(share.isCut),
        ]
    }
}
