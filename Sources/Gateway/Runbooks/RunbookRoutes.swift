import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Runbooks: reading them, and saving them as YAML.
enum RunbookRoutes {
    static var routes: [Route] { [list, create, get, put, versions, secrets, secret, setSecret, removeSecret] }

    private static let source = Route.Body(
        schema: Schema.object([
            Schema.always(
                "source",
                Schema.text(min: 1, max: Limits.runbookBytesMax, "YAML, at most \(Limits.runbookBytesMax) bytes."))
        ]))

    private static func answer(_ version: RunbookVersion) -> Answer {
        .json(RunbookBody.json(version, isListed: false))
    }

    private static func stored(_ name: String, _ call: Call, version: Int64? = nil) async throws -> Answer {
        answer(try await call.ask(GetRunbook(name: name, version: version)))
    }

    private static var list: Route {
        Route(
            method: .get, path: "runbooks/", operation: "listRunbooks", tag: "runbooks",
            summary: "The newest version of every runbook.", query: Route.Parameter.paging,
            successes: [.page(of: Schema.ref("RunbookInList"))]
        ) { call in
            let request = try call.pageRequest()
            let page = try await call.ask(ListRunbooks(page: request))
            return try call.page(page, request) { RunbookBody.json($0, isListed: true).bytes }
        }
    }

    private static var create: Route {
        Route(
            method: .post, path: "runbooks/", operation: "createRunbook", tag: "runbooks",
            summary: "Saves a new runbook.", body: source, successes: [.created(Schema.ref("Runbook"))]
        ) { call in
            let save = try SaveRunbook(
                source: call.fields.text("source", max: Limits.runbookBytesMax), manner: .create)
            return try await call.perform(
                once: save, subject: { $0.version.name }, status: { _ in .created }, answer: { answer($0.version) },
                again: { try await stored($0, call) })
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "runbooks/{id}/", operation: "getRunbook", tag: "runbooks",
            summary: "A runbook by its name, with its document.",
            query: [.query("version", Schema.int(min: 1), "A version; the newest without it.")],
            successes: [.ok(Schema.ref("Runbook"))]
        ) { call in
            let version = try call.query.fields.int("version", in: 1...Int64.max)
            return try await stored(call.parameter("id"), call, version: version)
        }
    }

    private static var put: Route {
        Route(
            method: .put, path: "runbooks/{id}/", operation: "replaceRunbook", tag: "runbooks",
            summary: "Saves the next version of a runbook; the same document is no new version.", body: source,
            successes: [.ok(Schema.ref("Runbook"))]
        ) { call in
            let name = try call.parameter("id")
            let save = try SaveRunbook(
                source: call.fields.text("source", max: Limits.runbookBytesMax), manner: .replace(name))
            return try await call.perform(
                once: save, answer: { answer($0.version) }, again: { try await stored($0, call) })
        }
    }

    private static var versions: Route {
        Route(
            method: .get, path: "runbooks/{id}/versions/", operation: "listRunbookVersions", tag: "runbooks",
            summary: "Every version of a runbook, the newest first.", query: Route.Parameter.paging,
            successes: [.page(of: Schema.ref("RunbookInList"))]
        ) { call in
            let request = try call.pageRequest()
            let page = try await call.ask(ListRunbookVersions(name: call.parameter("id"), page: request))
            return try call.page(page, request) { RunbookBody.json($0, isListed: true).bytes }
        }
    }

    // MARK: Secrets

    private static var secrets: Route {
        Route(
            method: .get, path: "runbook-secrets/", operation: "listRunbookSecrets", tag: "runbooks",
            summary: "The names of the secrets that runbooks may use.", query: Route.Parameter.paging,
            successes: [.page(of: Schema.ref("RunbookSecret"))]
        ) { call in
            let request = try call.pageRequest()
            let page = try await call.ask(ListRunbookSecrets(page: request))
            return try call.page(page, request) { RunbookBody.json($0).bytes }
        }
    }

    private static var secret: Route {
        Route(
            method: .get, path: "runbook-secrets/{id}/", operation: "getRunbookSecret", tag: "runbooks",
            summary: "Who set a secret, and when.", successes: [.ok(Schema.ref("RunbookSecret"))]
        ) { call in
            .json(RunbookBody.json(try await call.ask(GetRunbookSecret(name: call.parameter("id")))))
        }
    }

    private static var setSecret: Route {
        Route(
            method: .put, path: "runbook-secrets/{id}/", operation: "setRunbookSecret", tag: "runbooks",
            summary: "Sets a secret that header fields of runbooks may name; nobody is shown it again.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("value", Schema.text(min: 1, max: Limits.runbookSecretBytesMax))
                ])),
            successes: [.ok(Schema.ref("RunbookSecret"))]
        ) { call in
            let set = SetRunbookSecret(
                name: try call.parameter("id"),
                value: try call.fields.text("value", max: Limits.runbookSecretBytesMax))
            return try await call.perform(
                once: set, answer: { .json(RunbookBody.json($0)) },
                again: { .json(RunbookBody.json(try await call.ask(GetRunbookSecret(name: $0)))) })
        }
    }

    private static var removeSecret: Route {
        Route(
            method: .delete, path: "runbook-secrets/{id}/", operation: "removeRunbookSecret", tag: "runbooks",
            summary: "Takes a secret away.", successes: [.noContent]
        ) { call in
            try await call.perform(onceForNothing: RemoveRunbookSecret(name: call.parameter("id")))
        }
    }
}
