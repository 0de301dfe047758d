import Actions
import Domain
import HTTPTypes
import Journal
import NIOCore
import Wire

/// Files of rooms: shared, listed, read and classified.
enum FileRoutes {
    static var routes: [Route] {
        [share, list, get, download, entries, classify] + CustodyRoutes.routes + UploadRoutes.routes
    }

    static let level = Schema.choice(Classification.allCases.map(\.name))

    static func answer(_ file: SharedFile, _ call: Call) -> Answer {
        .json(FileBody.json(file, address: address(of: file, call)))
    }

    static func address(of file: SharedFile, _ call: Call) -> String {
        "\(call.origin)\(call.mount)/chat-files/\(file.id.text)/download/"
    }

    private static var share: Route {
        Route(
            method: .post, path: "chat-files/", operation: "shareFile", tag: "chat-files",
            summary: "Shares a file in a room, as multipart/form-data; fields may stand before or behind it.",
            unkeyed: "A key stands for a body that is compared with the first one, and this one is not kept to be.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("file", ["type": "string", "format": "binary"]),
                    Schema.always("war_room", Schema.text(min: 1, max: 64, "An id, slug or incident key.")),
                    Schema.maybe("message", Schema.uuid), Schema.maybe("classification", level),
                    Schema.maybe("description", Schema.text(max: Limits.reasonBytesMax)),
                ]), isMultipart: true),
            successes: [.created(Schema.ref("File"), "Shared.")]
        ) { call in
            var reader = UploadReader(call)
            var answer = answer(try await reader.share(), call)
            answer.status = .created
            return answer
        }
    }

    private static var list: Route {
        Route(
            method: .get, path: "chat-files/", operation: "listFiles", tag: "chat-files",
            summary: "Files of a room, the newest first.",
            query: [
                .query("war_room", Schema.text(min: 1, max: 64), "An id, slug or incident key; needed."),
                .query("message", Schema.uuid, "Only those of this message."),
            ] + Route.Parameter.paging, successes: [.page(of: Schema.ref("File"))]
        ) { call in
            let fields = call.query.fields
            let request = try call.pageRequest()
            let list = ListFiles(
                room: RoomReference(try fields.text("war_room", max: 64)), message: try fields.id("message"),
                page: request)
            return try call.page(try await call.ask(list), request) {
                FileBody.json($0, address: address(of: $0, call)).bytes
            }
        }
    }

    private static var get: Route {
        Route(
            method: .get, path: "chat-files/{id}/", operation: "getFile", tag: "chat-files",
            summary: "One file's record.", successes: [.ok(Schema.ref("File"))]
        ) { call in
            answer(try await call.ask(GetFile(file: call.id())), call)
        }
    }

    private static var entries: Route {
        Route(
            method: .get, path: "chat-files/{id}/entries/", operation: "listArchive", tag: "chat-files",
            summary:
                "What a ZIP or tar archive says that it has in it, unpacked by nobody; that it was asked is recorded first.",
            successes: [
                .ok(Schema.ref("ArchiveListing")),
                Route.Success(
                    status: .unsupportedMediaType, summary: "It is no such archive.", schema: Schema.ref("Error")),
            ]
        ) { call in
            let (file, listing) = try await call.parts.files.archive(
                call.id(), address: call.client.name, as: call.operation)
            return .json(ArchiveBody.json(listing, of: file))
        }
    }

    private static var classify: Route {
        Route(
            method: .post, path: "chat-files/{id}/classify/", operation: "classifyFile", tag: "chat-files",
            summary: "Makes a file more secret, or, with a reason and as a commander, less.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("classification", level),
                    Schema.maybe("reason", Schema.nullable(Schema.text(max: Limits.reasonBytesMax))),
                ])),
            successes: [.ok(Schema.ref("File"))]
        ) { call in
            var checks = FieldChecks()
            let level = try checks.read {
                try call.fields.required("classification", call.fields.classification("classification"))
            }
            let reason = try checks.read {
                try call.fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
            }
            try checks.finish()
            return try await call.perform(
                once: ClassifyFile(file: call.id(), level: level ?? .sealed, reason: reason ?? nil),
                answer: { answer($0, call) },
                again: { _ in answer(try await call.ask(GetFile(file: call.id())), call) })
        }
    }

    private static var download: Route {
        let bytes: JSON = ["type": "string", "format": "binary"]
        return Route(
            method: .get, path: "chat-files/{id}/download/", operation: "downloadFile", tag: "chat-files",
            summary: "The content of a file, of which one range may be asked for; that it was had is recorded first.",
            query: [
                .query(
                    "attachment", Schema.choice(["1"]),
                    "Saves a picture, sound or film that a browser would show by itself.")
            ],
            successes: [
                Route.Success(status: .ok, summary: "All of it.", schema: bytes, mediaType: MediaType.unknown),
                Route.Success(
                    status: .partialContent, summary: "A range.", schema: bytes, mediaType: MediaType.unknown),
                Route.Success(status: .rangeNotSatisfiable, summary: "No such range.", schema: Schema.ref("Error")),
            ]
        ) { call in
            try await FileDownload(call).answer()
        }
    }
}
