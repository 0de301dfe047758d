import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Accounts.
enum PeopleRoutes {
    static var routes: [Route] { [list, get, create] }

    private static var list: Route {
        Route(
            method: .get, path: "people/", operation: "listPeople", tag: "people",
            summary: "People, bots and integrations.",
            query: Route.Parameter.paging + [.search], successes: [.page(of: Schema.ref("Person"))]
        ) { call in
            let request = try call.pageRequest()
            let search = try call.search
            return try call.page(try await call.ask(ListPeople(search: search, page: request)), request) {
                PersonBody.json($0).bytes
            }
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "people/{id}/", operation: "getPerson", tag: "people",
            summary: "One account, by id or user name.", successes: [.ok(Schema.ref("Person"))]
        ) { call in
            try await stored(call.parameter("id"), call)
        }
    }

    private static func stored(_ reference: String, _ call: Call) async throws -> Answer {
        .json(PersonBody.json(try await call.ask(GetPerson(reference: reference))))
    }

    private static var create: Route {
        Route(
            method: .post, path: "people/", operation: "createPerson", tag: "people",
            summary: "Makes an account; for administrators.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("username", Schema.text(min: 1, max: Limits.usernameBytesMax)),
                    Schema.maybe("display_name", Schema.text(min: 1, max: Limits.displayNameBytesMax)),
                    Schema.maybe("kind", Schema.choice(PersonKind.self)),
                    Schema.maybe("role", Schema.choice(GlobalRole.self)),
                    Schema.maybe("clearance", Schema.choice(Classification.allCases.map(\.name))),
                    Schema.maybe(
                        "password", Schema.text(min: Limits.passwordCharactersMin, max: Limits.passwordBytesMax)),
                ])),
            successes: [.created(Schema.ref("Person"))]
        ) { call in
            // Before the password is hashed, which costs a third of a second: others learn nothing by being refused here.
            try await call.ask(HousePermission(for: .managePeople))
            let fields = call.fields
            let username = try fields.text("username", max: Limits.usernameBytesMax)
            let displayName = try fields.optionalText("display_name", max: Limits.displayNameBytesMax)
            let kind = try fields.choice("kind") ?? PersonKind.user
            let role = try fields.choice("role") ?? GlobalRole.member
            let clearance = try fields.classification("clearance") ?? .internal
            let password = try fields.optionalText("password", max: Limits.passwordBytesMax, blank: true)
            try password.map(Password.check)
            let salt = call.parts.ambient.random(16)
            let hash = try await password == nil ? nil : call.parts.hasher.hash(password ?? "", salt: salt)
            let create = CreatePerson(
                username: username, displayName: displayName ?? username, kind: kind, role: role,
                clearance: clearance, password: hash)
            return try await call.perform(
                once: create, subject: { $0.id.text }, status: { _ in .created },
                answer: { .json(PersonBody.json($0)) }, again: { try await stored($0, call) })
        }
    }
}
