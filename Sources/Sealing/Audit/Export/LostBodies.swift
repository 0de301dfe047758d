import Domain

/// Bodies that are gone, until a later event accounts for them. It holds what is not accounted for yet, so it grows with what
/// was destroyed and not with the record.
package struct LostBodies: Sendable {
    /// Types of events that account for destroyed bodies.
    package static let accountingTypes: Set<String> = ["message.redacted", "room.shredded"]

    private struct Body {
        let position: Int64
        let seq: Int64
    }

    private var rooms: [String: [String: Body]] = [:]

    /// Notes that the body of an event is gone.
    package mutating func lose(room: String, id: String, seq: Int64, position: Int64) {
        rooms[room, default: [:]][id] = Body(position: position, seq: seq)
    }

    /// Strikes out what an event with an open body accounts for. A body of another shape accounts for nothing.
    package mutating func account(type: String, room: String, content: [UInt8]) {
        guard !rooms.isEmpty, let body = try? JSONParser.parse(content) else { return }
        switch type {
        case "message.redacted":
            for id in body["destroyed"]?.array ?? [] {
                if let id = id.string { rooms[room]?[id] = nil }
            }
        case "room.shredded" where room == RoomID.house.text:
            guard let shredded = body["room"]?.string, let through = body["through"]?.int else { return }
            rooms[shredded] = rooms[shredded]?.filter { $0.value.seq > through }
        default: break
        }
    }

    /// The first body that nothing accounts for.
    package var finding: AuditFinding? {
        rooms.values.flatMap { $0.values.map(\.position) }.min().map {
            AuditFinding(.erased, at: $0, "the content is gone, and no later event says that it was destroyed")
        }
    }
}
