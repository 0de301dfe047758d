import Actions
import Domain
import HTTPTypes
import HummingbirdCore
import NIOCore
import Wire

/// Uploads over lines that break: opened with a size, gone on with from the offset where they stand.
enum UploadRoutes {
    static var routes: [Route] { [open, get, goOn, end] }

    static let mediaType = "application/offset+octet-stream"

    private static func answer(_ upload: OpenUpload, status: HTTPResponse.Status = .ok) -> Answer {
        var answer = Answer.json(UploadBody.json(upload).bytes, status: status)
        answer.headers[.uploadOffset] = String(upload.offset)
        answer.headers[.uploadLength] = String(upload.size)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    private static var open: Route {
        Route(
            method: .post, path: "chat-uploads/", operation: "openUpload", tag: "chat-files",
            summary: "Opens an upload that may come in several requests; `Location` is where they go.",
            unkeyed: "Nothing is recorded of it, and one with which nobody goes on is gone by itself.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.always("war_room", Schema.text(min: 1, max: 64, "An id, slug or incident key.")),
                    Schema.always("filename", Schema.text(min: 1, max: Limits.multipartFieldsBytesMax)),
                    Schema.always("size", Schema.int(min: 1, max: Limits.fileBytesMax)),
                    Schema.maybe("message", Schema.nullable(Schema.uuid)),
                    Schema.maybe("classification", Schema.nullable(FileRoutes.level)),
                    Schema.maybe("description", Schema.nullable(Schema.text(max: Limits.reasonBytesMax))),
                ])),
            successes: [.created(Schema.ref("Upload"), "Opened.")]
        ) { call in
            let upload = try await call.parts.files.openUpload(terms(call.fields), as: call.operation)
            var answer = answer(upload, status: .created)
            answer.headers[.location] = "\(call.origin)\(call.mount)/chat-uploads/\(upload.id.text)/"
            return answer
        }
    }

    private static func terms(_ fields: Fields) throws -> UploadTerms {
        var checks = FieldChecks()
        let room = try checks.read { try fields.text("war_room", max: 64) }
        let name = try checks.read { try fields.text("filename", max: Limits.multipartFieldsBytesMax) }
        let size = try checks.read { try fields.required("size", fields.int("size", in: 1...Int64.max)) }
        let message: EventID?? = try checks.read { try fields.id("message") }
        let level = try checks.read { try fields.classification("classification") }
        let description = try checks.read {
            try fields.optionalText("description", max: Limits.reasonBytesMax, blank: true)
        }
        try checks.finish()
        let wish = ShareFile.Wish(
            room: RoomReference(room ?? ""), message: message ?? nil, classification: level ?? nil)
        return UploadTerms(wish: wish, name: name ?? "", description: description ?? nil, size: size ?? 0)
    }

    private static var get: Route {
        Route(
            method: .get, path: "chat-uploads/{id}/", operation: "getUpload", tag: "chat-files",
            summary: "Where an upload of the caller stands; `HEAD` tells it in `Upload-Offset`.",
            successes: [.ok(Schema.ref("Upload"))]
        ) { call in
            answer(try await call.parts.files.upload(call.id(), as: call.operation))
        }
    }

    private static var goOn: Route {
        Route(
            method: .patch, path: "chat-uploads/{id}/", operation: "goOnWithUpload", tag: "chat-files",
            summary:
                "Sends the next bytes of an upload, from where it stands; the last ones share the file, which is the answer then.",
            unkeyed: "`Upload-Offset` tells what came in already.",
            query: [
                Route.Parameter(
                    name: "Upload-Offset", place: .header, schema: Schema.int(min: 0),
                    summary: "Where the upload stands; another number is a 409.")
            ],
            body: Route.Body(schema: ["type": "string", "format": "binary"], bytes: mediaType),
            successes: [
                .ok(
                    ["anyOf": .array([Schema.ref("Upload"), Schema.ref("File")])],
                    "More is to come, or the file is shared.")
            ]
        ) { call in
            let offset = try offset(call)
            let step = try await call.parts.files.goOn(call.id(), from: offset, as: call.operation) { send in
                guard let body = call.incoming else { return }
                for try await buffer in body { try await send(Array(buffer.readableBytesView)[...]) }
            }
            switch step {
            case .open(let upload): return answer(upload)
            case .shared(let file):
                var answer = FileRoutes.answer(file, call)
                answer.headers[.uploadOffset] = String(file.size)
                return answer
            }
        }
    }

    private static func offset(_ call: Call) throws -> Int64 {
        let type = call.contentType?.split(separator: ";").first?.lowercased() ?? ""
        guard type == mediaType else {
            throw Refusal(.unsupportedMediaType, "Unsupported media type \"\(type)\" in request; send \(mediaType).")
        }
        guard let text = call.headers[.uploadOffset], text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let offset = Int64(text)
        else {
            throw Refusal.invalid("Upload-Offset", "Name the number of bytes that came in already.")
        }
        return offset
    }

    private static var end: Route {
        Route(
            method: .delete, path: "chat-uploads/{id}/", operation: "endUpload", tag: "chat-files",
            summary: "Gives an upload up.",
            unkeyed: "Nothing is recorded of it; a retry finds that it is gone.", successes: [.noContent]
        ) { call in
            try await call.parts.files.endUpload(call.id(), as: call.operation)
            return .nothing
        }
    }
}
