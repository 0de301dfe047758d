import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Retention policies.
enum RetentionRoutes {
    static var routes: [Route] { [list, create, get, patch, delete] }

    private static let name = Schema.text(min: 1, max: Limits.displayNameBytesMax)
    private static let days = Schema.int(min: 1, max: Limits.retentionDaysMax)
    private static let filters = [
        Schema.maybe("action", Schema.choice(RetentionAct.self)),
        Schema.maybe("classification", Schema.nullable(Schema.choice(Classification.allCases.map(\.name)))),
        Schema.maybe("incident_type", Schema.nullable(Schema.choice(IncidentType.self))),
        Schema.maybe("incident_status", Schema.nullable(Schema.choice(IncidentStatus.over.map(\.rawValue)))),
        Schema.maybe("room", Schema.nullable(Schema.uuid)),
    ]

    private static func answer(_ policy: RetentionPolicy) -> Answer { .json(RetentionBody.json(policy)) }

    private static func stored(_ text: String, _ call: Call) async throws -> Answer {
        guard let id = RetentionPolicyID(text) else { throw Refusal.notFound }
        return answer(try await call.ask(GetRetentionPolicy(policy: id)))
    }

    private static var list: Route {
        Route(
            method: .get, path: "retention-policies/", operation: "listRetentionPolicies", tag: "retention-policies",
            summary: "Every retention policy.", query: Route.Parameter.paging,
            successes: [.page(of: Schema.ref("RetentionPolicy"))]
        ) { call in
            let request = try call.pageRequest()
            let page = try await call.ask(ListRetentionPolicies(page: request))
            return try call.page(page, request) { RetentionBody.json($0).bytes }
        }
    }

    private static var create: Route {
        Route(
            method: .post, path: "retention-policies/", operation: "createRetentionPolicy", tag: "retention-policies",
            summary: "Destroys rooms so many days after they were archived or their incident was over.",
            body: Route.Body(
                schema: Schema.object([Schema.always("name", name), Schema.always("days", days)] + filters)),
            successes: [.created(Schema.ref("RetentionPolicy"))]
        ) { call in
            let set = SetRetentionPolicy(try RetentionTerms(call.fields))
            return try await call.perform(
                once: set, subject: { $0.id.text }, status: { _ in .created }, answer: { answer($0) },
                again: { try await stored($0, call) })
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "retention-policies/{id}/", operation: "getRetentionPolicy",
            tag: "retention-policies", summary: "One policy.", successes: [.ok(Schema.ref("RetentionPolicy"))]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static var patch: Route {
        Route(
            method: .patch, path: "retention-policies/{id}/", operation: "updateRetentionPolicy",
            tag: "retention-policies", summary: "Changes the fields that are there; null covers everything.",
            body: Route.Body(
                schema: Schema.object([Schema.maybe("name", name), Schema.maybe("days", days)] + filters),
                isOptional: true),
            successes: [.ok(Schema.ref("RetentionPolicy"))]
        ) { call in
            let asked = call.fields.object
            let set = SetRetentionPolicy(try call.id()) { before in
                var object = before.json.object ?? JSONObject()
                for (name, value) in asked.members where Self.changeable.contains(name) { object[name] = value }
                return try RetentionTerms(Fields(object))
            }
            return try await call.perform(once: set, answer: { answer($0) }, again: { try await stored($0, call) })
        }
    }

    private static let changeable: Set<String> = [
        "name", "days", "action", "classification", "incident_type", "incident_status", "room",
    ]

    private static var delete: Route {
        Route(
            method: .delete, path: "retention-policies/{id}/", operation: "deleteRetentionPolicy",
            tag: "retention-policies", summary: "Takes a policy away.", successes: [.noContent]
        ) { call in
            try await call.perform(onceForNothing: RemoveRetentionPolicy(policy: call.id()))
        }
    }
}
