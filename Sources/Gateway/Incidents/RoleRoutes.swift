import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Roles in an incident, and updates to those outside.
enum RoleRoutes {
    static var routes: [Route] { [list, assign, updates, update, send] }

    private static let person = Schema.text(min: 1, max: Limits.usernameBytesMax, "An id or a user name.")

    private static func stored(_ call: Call) async throws -> Answer {
        call.list(try await call.ask(ListRoles(incident: call.parameter("key")))) { RoleBody.json($0).bytes }
    }

    private static func storedUpdate(_ reference: String, _ call: Call) async throws -> Answer {
        guard let id = EventID(reference) else { throw Refusal.notFound }
        return .json(RoleBody.json(try await call.ask(GetUpdate(incident: call.parameter("key"), update: id))))
    }

    private static var list: Route {
        Route(
            method: .get, path: "incidents/{key}/roles/", operation: "listRoles", tag: "incidents",
            summary: "Who does what in the incident.", successes: [.page(of: Schema.ref("RoleHolder"))]
        ) { call in
            try await stored(call)
        }
    }

    private static var assign: Route {
        Route(
            method: .post, path: "incidents/{key}/roles/", operation: "assignRole", tag: "incidents",
            summary: "Gives a role to somebody, told what is open when it was another's; null takes it away.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("role", Schema.choice(IncidentRole.self)),
                    Schema.always("user", Schema.nullable(person)),
                    Schema.maybe("note", Schema.nullable(Schema.text(max: Limits.reasonBytesMax))),
                ])),
            successes: [.page(of: Schema.ref("RoleHolder"))]
        ) { call in
            let fields = call.fields
            guard fields.has("user") else { throw Refusal.invalid("user", "This field is required.") }
            let assign = AssignRole(
                incident: try call.parameter("key"), role: try fields.required("role", fields.choice("role")),
                person: try fields.optionalText("user", max: Limits.usernameBytesMax),
                note: try fields.optionalText("note", max: Limits.reasonBytesMax))
            return try await call.perform(
                once: assign, answer: { call.list($0) { RoleBody.json($0).bytes } },
                again: { _ in try await stored(call) })
        }
    }

    private static var updates: Route {
        Route(
            method: .get, path: "incidents/{key}/updates/", operation: "listUpdates", tag: "incidents",
            summary: "What those outside were told, in order.", query: Route.Parameter.paging,
            successes: [.page(of: Schema.ref("Update"))]
        ) { call in
            let request = try call.pageRequest()
            let list = ListUpdates(incident: try call.parameter("key"), page: request)
            return try call.page(try await call.ask(list), request) { RoleBody.json($0).bytes }
        }
    }

    private static var update: Route {
        Route(
            method: .get, path: "incidents/{key}/updates/{id}/", operation: "getUpdate", tag: "incidents",
            summary: "One update.", successes: [.ok(Schema.ref("Update"))]
        ) { call in
            try await storedUpdate(call.parameter("id"), call)
        }
    }

    private static var send: Route {
        Route(
            method: .post, path: "incidents/{key}/updates/", operation: "sendUpdate", tag: "incidents",
            summary: "Tells those outside how it stands, and when they hear again.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("text", Schema.text(min: 1, max: Limits.messageBytesMax)),
                    Schema.maybe("audience", Schema.choice(UpdateAudience.self)),
                    Schema.maybe("next_due", Schema.nullable(Schema.moment)),
                ])),
            successes: [.created(Schema.ref("Update"))]
        ) { call in
            let fields = call.fields
            let send = SendUpdate(
                incident: try call.parameter("key"), text: try fields.text("text", max: Limits.messageBytesMax),
                audience: try fields.choice("audience") ?? .stakeholders, nextDue: try fields.rfc3339("next_due"))
            return try await call.perform(
                once: send, subject: { $0.id.text }, status: { _ in .created },
                answer: { .json(RoleBody.json($0)) }, again: { try await storedUpdate($0, call) })
        }
    }
}
