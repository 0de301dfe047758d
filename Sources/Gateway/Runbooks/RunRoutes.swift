import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Runs of runbooks.
enum RunRoutes {
    static var routes: [Route] { [list, create, rehearse, get, approve, deny, cancel] }

    private static let room = Schema.text(max: 64)
    private static let asked = Route.Body(
        schema: Schema.object([
            Schema.always("war_room", room), Schema.always("runbook", Schema.text(max: Limits.runbookNameBytesMax)),
            Schema.maybe("args", Schema.map(of: Schema.text(max: Limits.runbookArgumentBytesMax))),
        ]))
    private static let why = Route.Body(
        schema: Schema.object([
            Schema.maybe("reason", Schema.nullable(Schema.text(max: Limits.reasonBytesMax)))
        ]), isOptional: true)

    private static func answer(_ run: RunbookRun) -> Answer { .json(RunBody.json(run, isListed: false)) }

    private static func stored(_ text: String, _ call: Call) async throws -> Answer {
        answer(try await call.ask(GetRun(run: reference(text))))
    }

    private static func reference(_ text: String) throws -> RunReference {
        guard let reference = RunReference(text) else { throw Refusal.notFound }
        return reference
    }

    /// What a body asks for.
    private static func start(_ call: Call) throws -> StartRun {
        let fields = call.fields
        let room = RoomReference(try fields.text("war_room", max: 64))
        let runbook = try fields.text("runbook", max: Limits.runbookNameBytesMax)
        var values: [String: String] = [:]
        if let given = fields.object["args"], given != .null {
            guard let object = given.object, object.members.count <= Limits.runbookArgumentsMax else {
                throw Refusal.invalid("args", "Expected a dictionary of at most \(Limits.runbookArgumentsMax) texts.")
            }
            for member in object.members {
                values[member.name] = try text(of: member.value)
            }
        }
        return StartRun(room: room, runbook: runbook, arguments: values)
    }

    /// Numbers and truth values are taken as they would be typed.
    private static func text(of value: JSON) throws -> String {
        switch value {
        case .string(let text): text
        case .int(let number): String(number)
        case .bool(let truth): truth ? "true" : "false"
        default: throw Refusal.invalid("args", "Each must be a text, a whole number or a boolean.")
        }
    }

    private static var list: Route {
        Route(
            method: .get, path: "runs/", operation: "listRuns", tag: "runbooks",
            summary: "The runs of a room, the newest first.",
            query: [
                .query("war_room", room, "The room, by id, slug or incident key; it has to be named."),
                .query("status", Schema.choice(RunbookRunState.self), "Only those that stand so."),
            ] + Route.Parameter.paging, successes: [.page(of: Schema.ref("RunInList"))]
        ) { call in
            let request = try call.pageRequest()
            let room = try call.query.fields.text("war_room", max: 64)
            let state: RunbookRunState? = try call.query.fields.choice("status")
            let page = try await call.ask(
                ListRuns(room: RoomReference(room), states: state.map { [$0] } ?? [], page: request))
            return try call.page(page, request) { RunBody.json($0, isListed: true).bytes }
        }
    }

    private static var create: Route {
        Route(
            method: .post, path: "runs/", operation: "startRun", tag: "runbooks",
            summary: "Runs a runbook in a room; one of high risk waits for a second person.", body: asked,
            successes: [.created(Schema.ref("Run"))]
        ) { call in
            try await call.perform(
                once: start(call), subject: { $0.id.text }, status: { _ in .created }, answer: { answer($0) },
                again: { try await stored($0, call) })
        }
    }

    private static var rehearse: Route {
        Route(
            method: .post, path: "runs/rehearse/", operation: "rehearseRun", tag: "runbooks",
            summary: "Says what a run would do, and does none of it.", unkeyed: "It changes nothing.", body: asked,
            successes: [.ok(RunBody.rehearsal, "What it would do.")]
        ) { call in
            .json(RunBody.rehearsal(try await call.ask(RehearseRun(start(call)))))
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "runs/{id}/", operation: "getRun", tag: "runbooks", summary: "A run with its steps.",
            successes: [.ok(Schema.ref("Run"))]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static var approve: Route {
        Route(
            method: .post, path: "runs/{id}/approve/", operation: "approveRun", tag: "runbooks",
            summary: "Agrees that a run begins or goes on; of a step that nobody knows of, says that it happened.",
            successes: [.ok(Schema.ref("Run"))]
        ) { call in
            let run = try reference(call.parameter("id"))
            return try await call.perform(
                once: ApproveRun(run: run), answer: { answer($0) }, again: { try await stored($0, call) })
        }
    }

    private static var deny: Route {
        Route(
            method: .post, path: "runs/{id}/deny/", operation: "denyRun", tag: "runbooks",
            summary: "Does not agree; the run fails there.", body: why, successes: [.ok(Schema.ref("Run"))]
        ) { call in
            let run = try reference(call.parameter("id"))
            let reason = try call.fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
            return try await call.perform(
                once: DenyRun(run: run, reason: reason), answer: { answer($0) },
                again: { try await stored($0, call) })
        }
    }

    private static var cancel: Route {
        Route(
            method: .post, path: "runs/{id}/cancel/", operation: "cancelRun", tag: "runbooks", summary: "Ends a run.",
            body: why, successes: [.ok(Schema.ref("Run"))]
        ) { call in
            let run = try reference(call.parameter("id"))
            let reason = try call.fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
            return try await call.perform(
                once: CancelRun(run: run, reason: reason), answer: { answer($0) },
                again: { try await stored($0, call) })
        }
    }
}
