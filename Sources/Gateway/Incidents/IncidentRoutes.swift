import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Incidents.
enum IncidentRoutes {
    static var routes: [Route] { [list, declare, get, patch, status, severity, assign] }

    private static let title = Schema.text(min: 1, max: Limits.titleBytesMax)
    private static let prose = Schema.text(max: Limits.descriptionBytesMax)
    private static let words = Schema.list(of: Schema.text(max: Limits.labelBytesMax), max: Limits.labelsMax)
    private static let reason = Schema.nullable(Schema.text(max: Limits.reasonBytesMax))
    private static let person = Schema.text(min: 1, max: Limits.usernameBytesMax, "An id or a user name.")

    private static var list: Route {
        Route(
            method: .get, path: "incidents/", operation: "listIncidents", tag: "incidents",
            summary: "The incidents that the caller may know of.",
            query: Route.Parameter.paging + [
                .query("status", Schema.choice(IncidentStatus.self), "Only this status."),
                .query("status_category", Schema.choice(IncidentStatus.Category.self), "Only this phase."),
                .query("severity", Schema.choice(Severity.self), "Only this severity."), .search,
                .ordering(["created_at", "updated_at", "severity", "number"]),
            ], successes: [.page(of: Schema.ref("Incident"))]
        ) { call in
            let request = try call.pageRequest()
            let fields = call.query.fields
            let filter = IncidentFilter(
                status: try fields.choice("status"), category: try fields.choice("status_category"),
                severity: try fields.choice("severity"),
                search: try call.search,
                ordering: try fields.optionalText("ordering", max: Limits.searchBytesMax))
            return try call.page(try await call.ask(ListIncidents(filter: filter, page: request)), request) {
                IncidentBody.json($0).bytes
            }
        }
    }

    private static var declare: Route {
        Route(
            method: .post, path: "incidents/", operation: "declareIncident", tag: "incidents",
            summary: "Declares an incident; its war room is there with the answer.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("title", title), Schema.always("severity", Schema.choice(Severity.self)),
                    Schema.maybe("description", prose), Schema.maybe("summary", prose),
                    Schema.maybe("type", Schema.choice(IncidentType.self)),
                    Schema.maybe("kind", Schema.choice(IncidentRealness.self)),
                    Schema.maybe("classification", RoomRoutes.levels),
                    Schema.maybe("visibility", Schema.choice(Visibility.self)),
                    Schema.maybe("services", words), Schema.maybe("labels", words),
                    Schema.maybe("assignee", Schema.nullable(person)),
                ])),
            successes: [.created(Schema.ref("Incident"))]
        ) { call in
            try await call.perform(
                once: declaration(call.fields), subject: { $0.id.text }, status: { _ in .created },
                answer: { .json(IncidentBody.json($0)) }, again: { try await stored($0, call) })
        }
    }

    private static func declaration(_ fields: Fields) throws -> DeclareIncident {
        var checks = FieldChecks()
        let title = try checks.read { try fields.text("title", max: Limits.titleBytesMax) }
        let severity = try checks.read { try fields.required("severity", fields.choice("severity", Severity.self)) }
        try checks.finish()
        let details = IncidentDetails(
            title: title ?? "", summary: try prose("summary", fields) ?? "",
            description: try prose("description", fields) ?? "", services: try words("services", fields) ?? [],
            labels: try words("labels", fields) ?? [])
        var declaration = DeclareIncident.Declaration(severity: severity ?? .sev3, details: details)
        declaration.type = try fields.choice("type") ?? declaration.type
        declaration.realness = try fields.choice("kind") ?? declaration.realness
        declaration.classification = try fields.classification("classification") ?? declaration.classification
        declaration.isPrivate = try fields.choice("visibility", Visibility.self)?.isPrivate ?? false
        declaration.assignee = try fields.optionalText("assignee", max: Limits.usernameBytesMax)
        return DeclareIncident(declaration)
    }

    private static var get: Route {
        Route(
            method: .get, path: "incidents/{key}/", operation: "getIncident", tag: "incidents",
            summary: "One incident, by key or id.", successes: [.ok(Schema.ref("Incident"))]
        ) { call in
            try await stored(call.parameter("key"), call)
        }
    }

    private static var patch: Route {
        Route(
            method: .patch, path: "incidents/{key}/", operation: "updateIncident", tag: "incidents",
            summary: "Changes the fields that are there; a `version` that is not the newest is refused with 409.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.maybe("version", Schema.int(min: 1)), Schema.maybe("title", title),
                    Schema.maybe("summary", prose), Schema.maybe("description", prose),
                    Schema.maybe("services", words), Schema.maybe("labels", words),
                    Schema.maybe("priority", Schema.choice(Priority.self)), Schema.maybe("impact", prose),
                    Schema.maybe("type", Schema.choice(IncidentType.self)),
                    Schema.maybe("classification", RoomRoutes.levels), Schema.maybe("reason", reason),
                ]), isOptional: true),
            successes: [.ok(Schema.ref("Incident"))]
        ) { call in
            let fields = call.fields
            var change = UpdateIncident.Change()
            change.title = try fields.optionalText("title", max: Limits.titleBytesMax)
            change.summary = try prose("summary", fields)
            change.description = try prose("description", fields)
            change.services = try words("services", fields)
            change.labels = try words("labels", fields)
            change.priority = try fields.choice("priority")
            change.impact = try prose("impact", fields)
            change.type = try fields.choice("type")
            change.classification = try fields.classification("classification")
            change.reason = try reason(fields)
            let version = try fields.int("version", in: 1...Int64.max)
            return try await Self.change(
                UpdateIncident(incident: call.parameter("key"), version: version, change: change), call)
        }
    }

    private static var status: Route {
        Route(
            method: .post, path: "incidents/{key}/status/", operation: "changeIncidentStatus", tag: "incidents",
            summary: "Moves the incident to another status.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("status", Schema.choice(IncidentStatus.self)), Schema.maybe("reason", reason),
                    Schema.maybe("closure_reason", Schema.nullable(Schema.choice(ClosureReason.self))),
                ])),
            successes: [.ok(Schema.ref("Incident"))]
        ) { call in
            let status = try call.fields.required("status", call.fields.choice("status", IncidentStatus.self))
            return try await change(
                ChangeStatus(
                    incident: call.parameter("key"), status: status, reason: reason(call.fields),
                    closure: call.fields.choice("closure_reason")), call)
        }
    }

    private static var severity: Route {
        Route(
            method: .post, path: "incidents/{key}/severity/", operation: "changeIncidentSeverity", tag: "incidents",
            summary: "Sets another severity.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("severity", Schema.choice(Severity.self)), Schema.maybe("reason", reason),
                ])),
            successes: [.ok(Schema.ref("Incident"))]
        ) { call in
            let severity = try call.fields.required("severity", call.fields.choice("severity", Severity.self))
            return try await change(
                ChangeSeverity(incident: call.parameter("key"), severity: severity, reason: reason(call.fields)), call)
        }
    }

    private static var assign: Route {
        Route(
            method: .post, path: "incidents/{key}/assign/", operation: "assignIncident", tag: "incidents",
            summary: "Names who works on it; null takes the assignee away.",
            body: Route.Body(schema: Schema.object([Schema.always("assignee", Schema.nullable(person))])),
            successes: [.ok(Schema.ref("Incident"))]
        ) { call in
            guard call.fields.has("assignee") else { throw Refusal.invalid("assignee", "This field is required.") }
            let assignee = try call.fields.optionalText("assignee", max: Limits.usernameBytesMax)
            return try await change(AssignIncident(incident: call.parameter("key"), assignee: assignee), call)
        }
    }

    private static func stored(_ reference: String, _ call: Call) async throws -> Answer {
        .json(IncidentBody.json(try await call.ask(GetIncident(incident: reference))))
    }

    private static func change<A: Action>(_ action: A, _ call: Call) async throws -> Answer where A.Result == Incident {
        try await call.perform(
            once: action, subject: { $0.id.text }, answer: { .json(IncidentBody.json($0)) },
            again: { try await stored($0, call) })
    }

    private static func prose(_ name: String, _ fields: Fields) throws -> String? {
        try fields.optionalText(name, max: Limits.descriptionBytesMax, blank: true)
    }

    private static func reason(_ fields: Fields) throws -> String? {
        try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
    }

    /// A list, or nil when it is absent and stays as it is.
    private static func words(_ name: String, _ fields: Fields) throws -> [String]? {
        guard fields.has(name) else { return nil }
        return try fields.texts(name, countMax: Limits.labelsMax, max: Limits.labelBytesMax)
    }
}
