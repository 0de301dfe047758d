import Actions
import Domain
import Journal
import Wire

/// A page of a room's log before a place, as the payloads of its frames.
struct HistoryPage: Sendable {
    let frames: [[UInt8]]
    /// True when there are events before the first one.
    let hasMore: Bool

    /// The newest events before `before`, or the newest of all when it is nil: at most `limit`, and as many as fit half an
    /// outbox, so that an answer of large messages does not put its own reader behind.
    static func read(
        _ room: RoomID, before: Int64?, limit: Int, from journal: Journal, as operation: Domain.Operation
    ) async throws -> HistoryPage {
        let head = try await journal.ask(GetRoom(room: .id(room)), as: operation).room.head
        let end = min(before ?? head + 1, head + 1)
        let after = max(0, end - 1 - Int64(limit))
        let count = Int(max(0, end - 1 - after))
        guard count > 0 else { return HistoryPage(frames: [], hasMore: false) }
        let inquiry = ReadRoomEvents(room: .id(room), after: after, limit: count)
        let payloads = try await journal.ask(inquiry, as: operation).entries.compactMap { entry in
            EventFrame.encode(
                entry.event, isWithdrawn: entry.isWithdrawn, card: journal.directory.card(of:),
                incidentKey: journal.directory.incidentKey(of: room))
        }
        var bytes = 0
        let fitting = payloads.reversed().prefix { payload in
            defer { bytes += payload.count }
            return bytes == 0 || bytes + payload.count <= Limits.outboxBytesMax / 2
        }
        return HistoryPage(
            frames: fitting.reversed(), hasMore: after > 0 || fitting.count < payloads.count)
    }
}
