import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Reading rooms without being a member: emergency access and grants, and the watch over them.
enum GrantRoutes {
    static var routes: [Route] { [open, give, list, get, approve, end, review] }

    private static let reason = Schema.text(min: 1, max: Limits.reasonBytesMax)
    private static let code = Schema.maybe(
        "otp", Schema.nullable(Schema.text(max: Limits.codeBytesMax, "Needed by those who have a second factor.")))

    private static func body(_ grant: GrantView) -> JSON {
        GrantBody.json(
            .init(
                id: grant.id, room: grant.room, incidentKey: grant.incidentKey, classification: grant.classification,
                person: grant.person, kind: grant.kind, state: grant.state.rawValue, reason: grant.reason),
            .init(
                openedAt: grant.openedAt, until: grant.until, approvedBy: grant.approvedBy, closedAt: grant.closedAt,
                closedHow: grant.closedHow, reviewedBy: grant.reviewedBy, reviewedAt: grant.reviewedAt))
    }

    private static func stored(_ id: String, _ call: Call) async throws -> Answer {
        guard let id = GrantID(id) else { throw Refusal.notFound }
        return .json(body(try await call.ask(GetGrant(grant: id))))
    }

    private static var open: Route {
        Route(
            method: .post, path: "war-rooms/{id}/break-glass/", operation: "openBreakGlass", tag: "access",
            summary: """
                Reads the room in an emergency for an hour: noticed in the room, reviewed afterwards; from RESTRICTED on \
                it waits for a second person.
                """,
            body: Route.Body(schema: Schema.object([Schema.always("reason", reason), code])),
            successes: [.created(Schema.ref("Grant"))]
        ) { call in
            let reason = try call.fields.text("reason", max: Limits.reasonBytesMax)
            let action = OpenBreakGlass(room: try call.room, reason: reason, code: try await counted(call))
            return try await call.perform(
                once: action, subject: { $0.id.text }, status: { _ in .created }, answer: { .json(body($0)) },
                again: { try await stored($0, call) })
        }
    }

    private static var give: Route {
        Route(
            method: .post, path: "war-rooms/{id}/grants/", operation: "giveGrant", tag: "access",
            summary: "Lets a compliance officer read the room for some hours.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("user", Schema.text(min: 1, max: Limits.usernameBytesMax, "An id or a user name.")),
                    Schema.always("reason", reason),
                    Schema.maybe("hours", Schema.int(min: 1, max: Limits.grantHoursMax)),
                ])),
            successes: [.created(Schema.ref("Grant"))]
        ) { call in
            let fields = call.fields
            let action = GiveGrant(
                room: try call.room, person: try fields.text("user", max: Limits.usernameBytesMax),
                hours: try fields.int("hours", in: 1...Limits.grantHoursMax) ?? 1,
                reason: try fields.text("reason", max: Limits.reasonBytesMax))
            return try await call.perform(
                once: action, subject: { $0.id.text }, status: { _ in .created }, answer: { .json(body($0)) },
                again: { try await stored($0, call) })
        }
    }

    private static var list: Route {
        Route(
            method: .get, path: "access/grants/", operation: "listGrants", tag: "access",
            summary:
                "Grants for rooms that the caller is cleared for, newest first; for compliance and administrators.",
            query: Route.Parameter.paging + [
                .query(
                    "state", Schema.choice(GrantState.self), "Those that wait, are open, need a review, or are done.")
            ], successes: [.page(of: Schema.ref("Grant"))]
        ) { call in
            let request = try call.pageRequest()
            let state = try call.query.fields.choice("state", GrantState.self)
            return try call.page(try await call.ask(ListGrants(state: state, page: request)), request) {
                body($0).bytes
            }
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "access/grants/{id}/", operation: "getGrant", tag: "access", summary: "One grant.",
            successes: [.ok(Schema.ref("Grant"))]
        ) { call in try await stored(call.parameter("id"), call) }
    }

    private static var approve: Route {
        Route(
            method: .post, path: "access/grants/{id}/approve/", operation: "approveBreakGlass", tag: "access",
            summary: "Agrees to somebody else's emergency access, which begins now.",
            body: Route.Body(schema: Schema.object([code]), isOptional: true), successes: [.ok(Schema.ref("Grant"))]
        ) { call in
            let action = ApproveBreakGlass(grant: try call.id(), code: try await counted(call))
            return try await call.perform(
                once: action, answer: { .json(body($0)) }, again: { try await stored($0, call) })
        }
    }

    private static var end: Route {
        Route(
            method: .post, path: "access/grants/{id}/end/", operation: "endGrant", tag: "access",
            summary: "Ends a grant, or declines one that waits; open sockets are closed.",
            successes: [.ok(Schema.ref("Grant"))]
        ) { call in
            try await call.perform(
                once: EndGrant(grant: call.id()), answer: { .json(body($0)) }, again: { try await stored($0, call) })
        }
    }

    private static var review: Route {
        Route(
            method: .post, path: "access/grants/{id}/review/", operation: "reviewBreakGlass", tag: "access",
            summary: "Judges an emergency access that has ended; never one's own.",
            body: Route.Body(
                schema: Schema.object([Schema.always("justified", Schema.bool), Schema.always("note", reason)])),
            successes: [.ok(Schema.ref("Grant"))]
        ) { call in
            let isJustified = try call.fields.required("justified", call.fields.bool("justified"))
            let note = try call.fields.text("note", max: Limits.reasonBytesMax)
            return try await call.perform(
                once: ReviewBreakGlass(grant: call.id(), isJustified: isJustified, note: note),
                answer: { .json(body($0)) }, again: { try await stored($0, call) })
        }
    }

    /// The code of the second factor, counted against the tries of its person; nil when there is none.
    private static func counted(_ call: Call) async throws -> String? {
        let code = try call.fields.optionalText("otp", max: Limits.codeBytesMax)
        if code != nil { try call.parts.accessDesk.countCode(call.scope) }
        return code
    }
}
