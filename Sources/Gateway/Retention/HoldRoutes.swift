import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Legal holds.
enum HoldRoutes {
    static var routes: [Route] { [list, place, get, release] }

    private static func answer(_ hold: LegalHold) -> Answer { .json(HoldBody.json(hold)) }

    private static func stored(_ text: String, _ call: Call) async throws -> Answer {
        guard let id = HoldID(text) else { throw Refusal.notFound }
        return answer(try await call.ask(GetHold(hold: id)))
    }

    private static var list: Route {
        Route(
            method: .get, path: "legal-holds/", operation: "listLegalHolds", tag: "legal-holds",
            summary: "Holds of rooms that one may hold, the newest first.",
            query: [.query("standing", Schema.bool, "Only those that were not released.")] + Route.Parameter.paging,
            successes: [.page(of: Schema.ref("LegalHold"))]
        ) { call in
            let request = try call.pageRequest()
            let standing = try call.query.fields.choice("standing", Truth.self) == .true
            let page = try await call.ask(ListHolds(standingOnly: standing, page: request))
            return try call.page(page, request) { HoldBody.json($0).bytes }
        }
    }

    private enum Truth: String {
        case `true`, `false`
    }

    private static var place: Route {
        Route(
            method: .post, path: "legal-holds/", operation: "placeLegalHold", tag: "legal-holds",
            summary: "Keeps a room, or every room of an incident, from being destroyed.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.maybe("war_room", Schema.text(min: 1, max: 64, "An id, slug or incident key.")),
                    Schema.maybe("incident", Schema.text(min: 1, max: 64, "A key or id; instead of `war_room`.")),
                    DestructionRoutes.reason,
                ])),
            successes: [.created(Schema.ref("LegalHold"))]
        ) { call in
            let fields = call.fields
            let reason = try fields.text("reason", max: Limits.reasonBytesMax)
            let place = PlaceHold(try subject(fields), reason: reason)
            return try await call.perform(
                once: place, subject: { $0.id.text }, status: { _ in .created }, answer: { answer($0) },
                again: { try await stored($0, call) })
        }
    }

    private static func subject(_ fields: Fields) throws -> PlaceHold.Subject {
        let room = try fields.optionalText("war_room", max: 64)
        let incident = try fields.optionalText("incident", max: 64)
        switch (room, incident) {
        case (let room?, nil): return .room(RoomReference(room))
        case (nil, let incident?): return .incident(incident)
        default: throw Refusal.invalid("war_room", "Name either a war_room or an incident.")
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "legal-holds/{id}/", operation: "getLegalHold", tag: "legal-holds",
            summary: "One hold.", successes: [.ok(Schema.ref("LegalHold"))]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static var release: Route {
        Route(
            method: .post, path: "legal-holds/{id}/release/", operation: "releaseLegalHold", tag: "legal-holds",
            summary: "Ends a hold.", body: Route.Body(schema: Schema.object([DestructionRoutes.reason])),
            successes: [.ok(Schema.ref("LegalHold"))]
        ) { call in
            let reason = try call.fields.text("reason", max: Limits.reasonBytesMax)
            return try await call.perform(
                once: ReleaseHold(hold: call.id(), reason: reason), answer: { answer($0) },
                again: { try await stored($0, call) })
        }
    }
}
