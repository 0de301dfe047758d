import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Rooms as they were.
enum StateRoutes {
    static var routes: [Route] { [state] }

    private static var state: Route {
        Route(
            method: .get, path: "war-rooms/{id}/state/", operation: "getRoomState", tag: "war-rooms",
            summary: "The room and its incident as they were, at a moment or after an event; now unless one is named.",
            query: [
                .query("at", Schema.moment, "As they were at this moment."),
                .query("seq", Schema.int(min: 1), "As they were after the event of this seq."),
            ], successes: [.ok(Schema.ref("RoomState"))]
        ) { call in
            let fields = call.query.fields
            let at = try fields.rfc3339("at")
            let seq = try fields.int("seq", in: 1...Int64.max)
            guard at == nil || seq == nil else { throw Refusal.invalid("seq", "Name a moment or a seq, not both.") }
            // It may open as much as a search does.
            if let reader = call.reader { try call.parts.rates.search(reader, at: call.moment) }
            let point = at.map { GetRoomThen.Point.moment($0) } ?? .seq(seq ?? Int64.max)
            let then = try await call.ask(GetRoomThen(room: call.room, point: point))
            let parts = StateBody.Parts(
                state: then.state, incident: then.incident, members: then.members, messages: then.messages,
                people: then.people)
            return .json(
                StateBody.bytes(
                    parts, incidentKey: call.parts.journal.directory.incidentKey(of: then.state.room),
                    reader: call.reader))
        }
    }
}
