import Actions
import Domain
import HTTPTypes
import Wire

/// Links between incidents, and merging one into another.
enum LinkRoutes {
    static var routes: [Route] { [list, link, unlink, merge] }

    private static let key = Schema.text(min: 1, max: 64, "A key or id.")
    private static let relation = Schema.choice(IncidentRelation.self)
    private static let body = Route.Body(
        schema: Schema.object([Schema.always("relation", relation), Schema.always("incident", key)]))

    private static func stored(_ call: Call) async throws -> Answer {
        call.list(try await call.ask(ListLinks(incident: call.parameter("key")))) { TaskBody.json($0).bytes }
    }

    private static func change(_ action: AddOrRemove, _ call: Call) async throws -> Answer {
        let fields = call.fields
        let link = LinkIncidents(
            incident: try call.parameter("key"),
            relation: try fields.required("relation", fields.choice("relation")),
            other: try fields.text("incident", max: 64), action: action)
        return try await call.perform(
            once: link, answer: { call.list($0) { TaskBody.json($0).bytes } }, again: { _ in try await stored(call) })
    }

    private static var list: Route {
        Route(
            method: .get, path: "incidents/{key}/links/", operation: "listLinks", tag: "incidents",
            summary: "What the incident is to others that the caller may know of.",
            successes: [.page(of: Schema.ref("IncidentLink"))]
        ) { call in
            try await stored(call)
        }
    }

    private static var link: Route {
        Route(
            method: .post, path: "incidents/{key}/links/", operation: "linkIncident", tag: "incidents",
            summary: "Says what the incident is to another, and the other way round.", body: body,
            successes: [.page(of: Schema.ref("IncidentLink"))]
        ) { call in
            try await change(.add, call)
        }
    }

    private static var unlink: Route {
        Route(
            method: .delete, path: "incidents/{key}/links/", operation: "unlinkIncident", tag: "incidents",
            summary: "Takes a link away on both ends.", body: body,
            successes: [.page(of: Schema.ref("IncidentLink"))]
        ) { call in
            try await change(.remove, call)
        }
    }

    private static var merge: Route {
        Route(
            method: .post, path: "incidents/{key}/merge/", operation: "mergeIncident", tag: "incidents",
            summary: "Ends the incident as a duplicate of another.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("into", key),
                    Schema.maybe("reason", Schema.nullable(Schema.text(max: Limits.reasonBytesMax))),
                ])),
            successes: [.ok(Schema.ref("Incident"))]
        ) { call in
            let reference = try call.parameter("key")
            let merge = MergeIncident(
                incident: reference, into: try call.fields.text("into", max: 64),
                reason: try call.fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true))
            return try await call.perform(
                once: merge, subject: { $0.id.text }, answer: { .json(IncidentBody.json($0)) },
                again: { _ in .json(IncidentBody.json(try await call.ask(GetIncident(incident: reference)))) })
        }
    }
}
