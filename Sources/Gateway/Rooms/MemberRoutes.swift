import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Who is in a room.
enum MemberRoutes {
    static var routes: [Route] { [list, set, remove] }

    private static let user = Schema.text(min: 1, max: Limits.usernameBytesMax, "An id or a user name.")

    private static var list: Route {
        Route(
            method: .get, path: "war-rooms/{id}/members/", operation: "listMembers", tag: "war-rooms",
            summary: "The members of a room.", successes: [.page(of: Schema.ref("Member"))]
        ) { call in
            call.list(try await call.ask(ListMembers(room: call.room))) { MemberBody.json($0).bytes }
        }
    }

    private static var set: Route {
        Route(
            method: .post, path: "war-rooms/{id}/members/", operation: "setMember", tag: "war-rooms",
            summary: "Brings somebody in, or changes a member's role.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("user", user), Schema.maybe("role", Schema.choice(RoomRole.self)),
                ])),
            successes: [
                .created(Schema.ref("Member"), "Brought in."), .ok(Schema.ref("Member"), "A member already."),
            ]
        ) { call in
            let user = try call.fields.text("user", max: Limits.usernameBytesMax)
            let set = SetMember(
                room: try call.room, person: user, role: try call.fields.choice("role") ?? .responder)
            return try await call.perform(
                once: set, statusWhenNew: .created,
                subject: { $0.first.flatMap { $0.body is MemberJoined ? user : nil } },
                answer: { .json(MemberBody.json($0.member), status: $0.isNew ? .created : .ok) },
                again: { try await stored($0, call) })
        }
    }

    private static func stored(_ user: String, _ call: Call) async throws -> Answer {
        let members = try await call.ask(ListMembers(room: call.room))
        let member = members.first { $0.person.id == user || $0.person.username == user.lowercased() }
        guard let member else { throw Refusal.notFound }
        return .json(MemberBody.json(member))
    }

    private static var remove: Route {
        Route(
            method: .delete, path: "war-rooms/{id}/members/", operation: "removeMember", tag: "war-rooms",
            summary: "Ends somebody's membership; their open sockets are closed.",
            query: [.query("user", user, "Instead of a body.")],
            body: Route.Body(schema: Schema.object([Schema.maybe("user", user)]), isOptional: true),
            successes: [.noContent]
        ) { call in
            let fields = call.fields.has("user") ? call.fields : call.query.fields
            let user = try fields.text("user", max: Limits.usernameBytesMax)
            _ = try await call.perform(RemoveMember(room: call.room, person: user))
            return .nothing
        }
    }
}
