import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// The timeline of an incident or a room, and the moments of an incident.
enum TimelineRoutes {
    static var routes: [Route] { [list, ofRoom, get, note, correct, add, moments, correctMoment, export] }

    private enum Hidden: String, CaseIterable {
        case listed = "true"
        case leftOut = "false"
    }

    private static let reason = Schema.maybe(
        "reason", Schema.nullable(Schema.text(max: Limits.reasonBytesMax)))
    private static let entry = Schema.ref("TimelineEntry")

    private static func bytes(_ entry: TimelineEntry, _ call: Call) -> [UInt8] {
        let directory = call.parts.journal.directory
        return TimelineBody.bytes(
            entry, reader: call.reader, incidentKey: directory.incidentKey(of: entry.event.room),
            card: directory.card(of:))
    }

    private static func answer(_ entry: TimelineEntry, _ call: Call) -> Answer { .json(bytes(entry, call)) }

    private static func stored(_ reference: String, _ call: Call) async throws -> Answer {
        guard let id = EventID(reference) else { throw Refusal.notFound }
        let get = GetTimelineEntry(incident: try call.parameter("key"), entry: id)
        return answer(try await call.ask(get), call)
    }

    private static func reason(_ call: Call) throws -> String? {
        try call.fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
    }

    private static let filters: [Route.Parameter] = [
        .query("type", Schema.text(max: 64), "Only entries of this type of event."),
        .query("since", Schema.moment, "Entries at or after this moment."),
        .query("until", Schema.moment, "Entries before this moment."),
        .query("hidden", Schema.choice(Hidden.self), "Whether to list what was left out as well."),
        .ordering(["at"]),
    ]

    private static func page(_ subject: ListTimeline.Subject, _ call: Call) async throws -> Answer {
        let request = try call.pageRequest()
        let fields = call.query.fields
        var filter = TimelineFilter()
        filter.type = try fields.optionalText("type", max: 64)
        filter.since = try fields.rfc3339("since")
        filter.until = try fields.rfc3339("until")
        filter.withHidden = try fields.choice("hidden", Hidden.self) == .listed
        filter.isNewestFirst = try fields.optionalText("ordering", max: Limits.searchBytesMax) == "-at"
        let list = ListTimeline(subject, filter: filter, page: request)
        return try call.page(try await call.ask(list), request) { bytes($0, call) }
    }

    private static var list: Route {
        Route(
            method: .get, path: "incidents/{key}/timeline/", operation: "listTimeline", tag: "incidents",
            summary: "What happened, by the moments at which it did, each with the message that tells or caused it.",
            query: Route.Parameter.paging + filters, successes: [.page(of: entry)]
        ) { call in
            try await page(.incident(call.parameter("key")), call)
        }
    }

    private static var ofRoom: Route {
        Route(
            method: .get, path: "war-rooms/{id}/timeline/", operation: "listRoomTimeline", tag: "war-rooms",
            summary: "The timeline of a room.", query: Route.Parameter.paging + filters, successes: [.page(of: entry)]
        ) { call in
            try await page(.room(call.room), call)
        }
    }

    private static var export: Route {
        Route(
            method: .get, path: "incidents/{key}/export/", operation: "exportIncident", tag: "incidents",
            summary: "The incident's record as one document in Markdown, for who may export it; it counts as a search.",
            successes: [
                Route.Success(status: .ok, summary: "The document.", schema: Schema.text, mediaType: "text/markdown")
            ]
        ) { call in
            let export = ExportIncident(incident: try call.parameter("key"))
            try call.parts.rates.load.admit(.export)
            if let reader = call.reader { try call.parts.rates.search(reader, at: call.moment) }
            return .text(try await call.ask(export), mediaType: "text/markdown; charset=utf-8")
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "incidents/{key}/timeline/{id}/", operation: "getTimelineEntry", tag: "incidents",
            summary: "One entry of the timeline.", successes: [.ok(entry)]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static var note: Route {
        Route(
            method: .post, path: "incidents/{key}/timeline/", operation: "addTimelineNote", tag: "incidents",
            summary: "Says something in the incident's room and puts it into the timeline.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("text", Schema.text(min: 1, max: Limits.messageBytesMax)),
                    Schema.maybe("at", Schema.nullable(Schema.moment)),
                ])),
            successes: [.created(entry)]
        ) { call in
            let note = AddIncidentNote(
                incident: try call.parameter("key"), text: try call.fields.text("text", max: Limits.messageBytesMax),
                at: try call.fields.rfc3339("at"))
            return try await call.perform(
                once: note, subject: { $0.entry.event.id.text }, status: { _ in .created },
                answer: { answer($0.entry, call) }, again: { try await stored($0, call) })
        }
    }

    private static var correct: Route {
        Route(
            method: .patch, path: "incidents/{key}/timeline/{id}/", operation: "correctTimelineEntry",
            tag: "incidents", summary: "Moves an entry to when it happened, or leaves it out; the record stays.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.maybe("at", Schema.nullable(Schema.moment)),
                    Schema.maybe("is_hidden", Schema.nullable(Schema.bool)), reason,
                ]), isOptional: true),
            successes: [.ok(entry)]
        ) { call in
            let correct = CorrectTimelineEntry(
                incident: try call.parameter("key"), entry: try call.id(), at: try call.fields.rfc3339("at"),
                isHidden: try call.fields.bool("is_hidden"), reason: try reason(call))
            return try await call.perform(
                once: correct, subject: { $0.event.id.text }, answer: { answer($0, call) },
                again: { try await stored($0, call) })
        }
    }

    private static var add: Route {
        Route(
            method: .post, path: "war-room-messages/{id}/add_to_timeline/", operation: "addToTimeline",
            tag: "war-room-messages", summary: "Puts a message into its room's timeline.",
            body: Route.Body(
                schema: Schema.object([Schema.maybe("at", Schema.nullable(Schema.moment))]), isOptional: true),
            successes: [.created(entry, "Added."), .ok(entry, "It was there already.")]
        ) { call in
            let message: EventID = try call.id()
            return try await call.perform(
                once: AddToTimeline(message: message, at: call.fields.rfc3339("at")),
                status: { $0.isNew ? .created : .ok }, answer: { answer($0.entry, call) },
                again: { _ in answer(try await call.ask(GetEntryOfMessage(message: message)), call) })
        }
    }

    private static var moments: Route {
        Route(
            method: .get, path: "incidents/{key}/moments/", operation: "getMoments", tag: "incidents",
            summary: "When the incident began, was detected, acknowledged and so on, and how long it took.",
            successes: [.ok(Schema.ref("Moments"))]
        ) { call in
            .json(TimelineBody.json(try await call.ask(GetMoments(incident: call.parameter("key")))))
        }
    }

    private static var correctMoment: Route {
        Route(
            method: .post, path: "incidents/{key}/moments/", operation: "correctMoment", tag: "incidents",
            summary: "Says when a moment was; null takes that back. What the record has of it is kept.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("moment", Schema.choice(IncidentMoment.self)),
                    Schema.always("at", Schema.nullable(Schema.moment)), reason,
                ])),
            successes: [.ok(Schema.ref("Moments"))]
        ) { call in
            let fields = call.fields
            guard fields.has("at") else { throw Refusal.invalid("at", "This field is required.") }
            let key = try call.parameter("key")
            let correct = CorrectMoment(
                incident: key, moment: try fields.required("moment", fields.choice("moment")),
                at: try fields.rfc3339("at"), reason: try reason(call))
            return try await call.perform(
                once: correct, answer: { .json(TimelineBody.json($0)) },
                again: { _ in .json(TimelineBody.json(try await call.ask(GetMoments(incident: key)))) })
        }
    }
}
