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
                once: set, subject: { "\($0.room) \($0.member.person.id)" }, status: { $0.isNew ? .created : .ok },
                answer: { .json(MemberBody.json($0.member)) }, again: { try await stored($0, call) })
        }
    }

    /// `subject` is the room's id and the person's.
    private static func stored(_ subject: String, _ call: Call) async throws -> Answer {
        let ids = subject.split(separator: " ").map(String.init)
        guard ids.count == 2 else { throw Refusal.notFound }
        let members = try await call.ask(ListMembers(room: RoomReference(ids[0])))
        guard let member = members.first(where: { $0.person.id == ids[1] }) else { throw Refusal.notFound }
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
            return try await call.perform(onceForNothing: RemoveMember(room: call.room, person: user))
        }
    }
}
