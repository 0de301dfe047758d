import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Tasks and decisions of an incident.
enum TaskRoutes {
    static var routes: [Route] { [list, get, add, change, decisions, decision, decide] }

    private static let text = Schema.text(min: 1, max: Limits.messageBytesMax)
    private static let person = Schema.nullable(Schema.text(min: 1, max: Limits.usernameBytesMax))
    private static let due = Schema.nullable(Schema.moment)

    private static func stored(_ reference: String, _ call: Call) async throws -> Answer {
        guard let id = EventID(reference) else { throw Refusal.notFound }
        return .json(TaskBody.json(try await call.ask(GetTask(incident: call.parameter("key"), task: id))))
    }

    private static func storedDecision(_ reference: String, _ call: Call) async throws -> Answer {
        guard let id = EventID(reference) else { throw Refusal.notFound }
        return .json(TaskBody.json(try await call.ask(GetDecision(incident: call.parameter("key"), decision: id))))
    }

    private static var list: Route {
        Route(
            method: .get, path: "incidents/{key}/tasks/", operation: "listTasks", tag: "incidents",
            summary: "What is to be done, in the order it was added.",
            query: Route.Parameter.paging + [
                .query("kind", Schema.choice(TaskKind.self), "Only this kind."),
                .query("state", Schema.choice(TaskState.self), "Only this state."),
            ], successes: [.page(of: Schema.ref("Task"))]
        ) { call in
            let request = try call.pageRequest()
            let fields = call.query.fields
            let state = try fields.choice("state", TaskState.self)
            let list = ListTasks(
                incident: try call.parameter("key"), kind: try fields.choice("kind"), states: state.map { [$0] } ?? [],
                page: request)
            return try call.page(try await call.ask(list), request) { TaskBody.json($0).bytes }
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "incidents/{key}/tasks/{id}/", operation: "getTask", tag: "incidents",
            summary: "One task.", successes: [.ok(Schema.ref("Task"))]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static var add: Route {
        Route(
            method: .post, path: "incidents/{key}/tasks/", operation: "addTask", tag: "incidents",
            summary: "Says in the incident's room what is to be done.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("text", text), Schema.maybe("kind", Schema.choice(TaskKind.self)),
                    Schema.maybe("owner", person), Schema.maybe("due", due),
                ])),
            successes: [.created(Schema.ref("Task"))]
        ) { call in
            let fields = call.fields
            let add = AddTask(
                incident: try call.parameter("key"), text: try fields.text("text", max: Limits.messageBytesMax),
                kind: try fields.choice("kind") ?? .task,
                owner: try fields.optionalText("owner", max: Limits.usernameBytesMax), due: try fields.rfc3339("due"))
            return try await call.perform(
                once: add, subject: { $0.id.text }, status: { _ in .created },
                answer: { .json(TaskBody.json($0)) }, again: { try await stored($0, call) })
        }
    }

    private static var change: Route {
        Route(
            method: .patch, path: "incidents/{key}/tasks/{id}/", operation: "changeTask", tag: "incidents",
            summary: "Changes the fields that are there; null takes the owner or the end away.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.maybe("state", Schema.choice(TaskState.self)), Schema.maybe("owner", person),
                    Schema.maybe("due", due),
                ]), isOptional: true),
            successes: [.ok(Schema.ref("Task"))]
        ) { call in
            let fields = call.fields
            var change = ChangeTask.Change()
            change.state = try fields.choice("state")
            if fields.has("owner") {
                change.owner = .some(try fields.optionalText("owner", max: Limits.usernameBytesMax))
            }
            if fields.has("due") { change.due = .some(try fields.rfc3339("due")) }
            return try await call.perform(
                once: ChangeTask(incident: call.parameter("key"), task: call.id(), change: change),
                answer: { .json(TaskBody.json($0)) }, again: { try await stored($0, call) })
        }
    }

    private static var decisions: Route {
        Route(
            method: .get, path: "incidents/{key}/decisions/", operation: "listDecisions", tag: "incidents",
            summary: "What was decided, in order.", query: Route.Parameter.paging,
            successes: [.page(of: Schema.ref("Decision"))]
        ) { call in
            let request = try call.pageRequest()
            let list = ListDecisions(incident: try call.parameter("key"), page: request)
            return try call.page(try await call.ask(list), request) { TaskBody.json($0).bytes }
        }
    }

    private static var decision: Route {
        Route(
            method: .get, path: "incidents/{key}/decisions/{id}/", operation: "getDecision", tag: "incidents",
            summary: "One decision.", successes: [.ok(Schema.ref("Decision"))]
        ) { call in
            try await storedDecision(call.parameter("id"), call)
        }
    }

    private static var decide: Route {
        Route(
            method: .post, path: "incidents/{key}/decisions/", operation: "makeDecision", tag: "incidents",
            summary: "Says in the incident's room what was decided and why.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("text", text), Schema.maybe("why", Schema.nullable(text)),
                    Schema.maybe("is_reversible", Schema.nullable(Schema.bool)),
                    Schema.maybe("supersedes", Schema.nullable(Schema.uuid)),
                ])),
            successes: [.created(Schema.ref("Decision"))]
        ) { call in
            let fields = call.fields
            let words = DecisionWords(
                what: try fields.text("text", max: Limits.messageBytesMax),
                why: try fields.optionalText("why", max: Limits.messageBytesMax))
            let decide = MakeDecision(
                incident: try call.parameter("key"), words: words, isReversible: try fields.bool("is_reversible"),
                supersedes: try fields.id("supersedes"))
            return try await call.perform(
                once: decide, subject: { $0.id.text }, status: { _ in .created },
                answer: { .json(TaskBody.json($0)) }, again: { try await storedDecision($0, call) })
        }
    }
}
