import Actions
import Domain
import HTTPTypes
import Wire

/// Destroying what was said, and what a second person has to agree to.
enum DestructionRoutes {
    static var routes: [Route] { [redact, shred, list, get, approve, decline] }

    static let reason = Schema.always("reason", Schema.text(min: 1, max: Limits.reasonBytesMax))
    private static let waiting = Route.Success(
        status: .accepted, summary: "A second person has to agree.", schema: Schema.ref("DestructionRequest"))

    private static func answer(_ request: DestructionRequest) -> Answer { .json(DestructionBody.json(request)) }

    private static func stored(_ text: String, _ call: Call) async throws -> Answer {
        guard let id = DestructionID(text) else { throw Refusal.notFound }
        return answer(try await call.ask(GetDestruction(request: id)))
    }

    private static var redact: Route {
        Route(
            method: .post, path: "war-room-messages/{id}/redact/", operation: "redactMessage",
            tag: "war-room-messages",
            summary: "Destroys the content of a message and of its edits; the proof of it stays.",
            body: Route.Body(schema: Schema.object([reason])), successes: [.ok(Schema.ref("Message")), waiting]
        ) { call in
            let reason = try call.fields.text("reason", max: Limits.reasonBytesMax)
            let id: EventID = try call.id()
            return try await call.perform(
                once: RedactMessage(message: id, reason: reason),
                subject: { $0.request?.id.text ?? id.text }, status: { $0.request == nil ? .ok : .accepted },
                answer: { outcome in
                    switch outcome {
                    case .done(let change): .json(MessageBody.bytes(change.message, reader: call.reader))
                    case .requested(let request): answer(request)
                    }
                },
                again: { subject in
                    guard subject == id.text else { return try await stored(subject, call) }
                    let message = try await call.ask(GetMessage(message: id))
                    return .json(MessageBody.bytes(message, reader: call.reader))
                })
        }
    }

    private static var shred: Route {
        Route(
            method: .post, path: "war-rooms/{id}/shred/", operation: "shredRoom", tag: "war-rooms",
            summary: "Asks for the destruction of a room's keys, and with them of everything said in it.",
            body: Route.Body(schema: Schema.object([reason])), successes: [.noContent, waiting]
        ) { call in
            let reason = try call.fields.text("reason", max: Limits.reasonBytesMax)
            return try await call.perform(
                once: ShredRoom(room: call.room, reason: reason), subject: { $0.request?.id.text ?? "" },
                status: { $0.request == nil ? .noContent : .accepted },
                answer: { $0.request.map { answer($0) } ?? .nothing },
                again: { $0.isEmpty ? .nothing : try await stored($0, call) })
        }
    }

    private static var list: Route {
        Route(
            method: .get, path: "destruction-requests/", operation: "listDestructionRequests",
            tag: "destruction-requests", summary: "Requests for destruction that one may decide on, or made.",
            query: [.query("status", Schema.choice(DestructionState.self), "Only these.")] + Route.Parameter.paging,
            successes: [.page(of: Schema.ref("DestructionRequest"))]
        ) { call in
            let request = try call.pageRequest()
            let list = ListDestructions(state: try call.query.fields.choice("status"), page: request)
            return try call.page(try await call.ask(list), request) { DestructionBody.json($0).bytes }
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "destruction-requests/{id}/", operation: "getDestructionRequest",
            tag: "destruction-requests", summary: "One request for destruction.",
            successes: [.ok(Schema.ref("DestructionRequest"))]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static var approve: Route {
        decision("approve", "approveDestruction", "Agrees, and what was asked for happens.", approves: true)
    }

    private static var decline: Route {
        decision("decline", "declineDestruction", "Declines a request, or takes one's own back.", approves: false)
    }

    private static func decision(_ word: String, _ operation: String, _ summary: String, approves: Bool) -> Route {
        Route(
            method: .post, path: "destruction-requests/{id}/\(word)/", operation: operation,
            tag: "destruction-requests", summary: summary, successes: [.ok(Schema.ref("DestructionRequest"))]
        ) { call in
            try await call.perform(
                once: DecideDestruction(request: call.id(), approves: approves), answer: { answer($0) },
                again: { try await stored($0, call) })
        }
    }
}
