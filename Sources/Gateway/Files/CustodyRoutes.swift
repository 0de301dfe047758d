import Actions
import Domain
import HTTPTypes
import Wire

/// Who had a file.
enum CustodyRoutes {
    static var routes: [Route] { [log, accesses, custody] }

    private static var log: Route {
        Route(
            method: .post, path: "chat-files/{id}/log_access/", operation: "logFileAccess", tag: "chat-files",
            summary:
                "Records that the caller viewed, printed or handed on a file; who and when are the server's to say.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("access_type", Schema.choice(FileAccessType.self)),
                    Schema.maybe(
                        "note", Schema.nullable(Schema.text(max: Limits.reasonBytesMax, "`reason` does as well."))),
                ])),
            successes: [.created(Schema.ref("FileAccess"), "Recorded.")]
        ) { call in
            let fields = call.fields
            var checks = FieldChecks()
            let type = try checks.read {
                try fields.required("access_type", fields.choice("access_type", FileAccessType.self))
            }
            let note = try checks.read {
                try fields.optionalText(fields.has("note") ? "note" : "reason", max: Limits.reasonBytesMax)
            }
            try checks.finish()
            let id: FileID = try call.id()
            return try await call.perform(
                once: LogFileAccess(file: id, type: type ?? .view, address: call.client.name, note: note ?? nil),
                subject: { String($0.seq) }, status: { _ in .created }, answer: { .json(FileBody.json($0)) },
                again: { subject in
                    guard let seq = Int64(subject) else { throw Refusal.notFound }
                    return .json(FileBody.json(try await call.ask(GetFileAccess(file: id, seq: seq))))
                })
        }
    }

    private static var accesses: Route {
        Route(
            method: .get, path: "chat-files/{id}/access_log/", operation: "listFileAccesses", tag: "chat-files",
            summary: "Who had a file, the newest first; for those who may read the record of its room.",
            query: Route.Parameter.paging, successes: [.page(of: Schema.ref("FileAccess"))]
        ) { call in
            let request = try call.pageRequest()
            let page = try await call.ask(ListFileAccesses(file: call.id(), page: request))
            return try call.page(page, request) { FileBody.json($0).bytes }
        }
    }

    private static var custody: Route {
        Route(
            method: .get, path: "chat-files/{id}/custody/", operation: "getCustodySheet", tag: "chat-files",
            summary: "Everything that the record has of a file, after a look at every stored byte.",
            query: [
                .query("as", Schema.choice(["json", "markdown"]), "How it is written; JSON when absent.")
            ],
            successes: [.ok(Schema.ref("CustodySheet"))]
        ) { call in
            let form = try call.query.fields.choice("as") ?? Form.json
            let sheet = try await call.parts.files.custody(call.id(), as: call.operation)
            switch form {
            case .json:
                return .json(CustodyBody.json(sheet, address: FileRoutes.address(of: sheet.file, call)))
            case .markdown:
                return .text(CustodyBody.markdown(sheet), mediaType: "text/markdown; charset=utf-8")
            }
        }
    }

    private enum Form: String {
        case json, markdown
    }
}
