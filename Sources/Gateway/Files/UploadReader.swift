import Actions
import Domain
import HummingbirdCore
import NIOCore

/// Takes a file out of a multipart body as it comes: the next bytes are asked for once the last ones are written.
struct UploadReader {
    /// What the body said besides the file.
    struct Form {
        var fields = JSONObject()
        var filename: String?
    }

    private let call: Call
    private var form = Form()
    private var name = ""
    private var value: [UInt8] = []
    private var fieldBytes = 0
    private var parts = 0
    private var isInFile = false
    private var upload: FileUpload?

    init(_ call: Call) { self.call = call }

    /// Reads the whole body and shares its file; leaves nothing of it when that fails. What is refused is still read to its
    /// end, within the size that a file may have, so that a client that sends first and listens later hears why.
    ///
    /// - Throws: `Refusal`.
    mutating func share() async throws -> SharedFile {
        guard let body = call.incoming else { throw MultipartParser.malformed("There is no body.") }
        var parser = try MultipartParser(contentType: call.contentType)
        var iterator = body.makeAsyncIterator()
        do {
            while let buffer = try await iterator.next() {
                parser.feed(buffer.readableBytesView)
                while let token = try parser.next() { try await take(token) }
            }
            guard parser.isComplete else { throw MultipartParser.malformed("The body ended early.") }
            let shared = try await finish()
            return shared
        } catch {
            await upload?.abandon()
            guard error is Refusal else { throw error }
            var left = Int(call.parts.files.rules.fileBytesMax) + Limits.multipartFieldsBytesMax
            while left > 0, let buffer = try? await iterator.next() { left -= buffer.readableBytes }
            throw error
        }
    }

    private mutating func take(_ token: MultipartParser.Token) async throws {
        switch token {
        case .part(let name, let filename): try await begin(name, filename)
        case .data(let bytes):
            if isInFile {
                try await upload?.append(bytes)
            } else {
                fieldBytes += bytes.count
                guard fieldBytes <= Limits.multipartFieldsBytesMax else {
                    throw Refusal(
                        .tooLarge, "The fields beside a file may have \(Limits.multipartFieldsBytesMax) bytes.")
                }
                value += bytes
            }
        case .partEnd:
            if !isInFile { form.fields[name] = .string(String(decoding: value, as: UTF8.self)) }
            value = []
            isInFile = false
        }
    }

    private mutating func begin(_ name: String, _ filename: String?) async throws {
        parts += 1
        guard parts <= Limits.multipartPartsMax else {
            throw MultipartParser.malformed("There are more than \(Limits.multipartPartsMax) parts.")
        }
        self.name = name
        guard let filename else {
            guard name != "file" else {
                throw Refusal.invalid(
                    "file", "The submitted data was not a file. Check the encoding type on the form.")
            }
            return
        }
        guard name == "file", upload == nil else {
            throw Refusal.invalid("file", "One file is shared at a time, as the field “file”.")
        }
        // Fields that stand before the file may refuse it before it is taken in.
        if form.fields["war_room"] != nil {
            try await call.parts.files.check(wish(), bytes: 0, as: call.operation)
        }
        form.filename = filename
        isInFile = true
        upload = try await call.parts.files.begin(as: call.operation)
    }

    private func wish() throws -> ShareFile.Wish {
        let fields = filled
        return ShareFile.Wish(
            room: RoomReference(try fields.text("war_room", max: 64)), message: try fields.id("message"),
            classification: try fields.classification("classification"))
    }

    /// An empty field of a form is one that was not filled in.
    private var filled: Fields {
        Fields(JSONObject(form.fields.members.filter { $0.value != .string("") }))
    }

    private mutating func finish() async throws -> SharedFile {
        guard let upload, let filename = form.filename else { throw Refusal.invalid("file", "No file was submitted.") }
        var checks = FieldChecks()
        let asked = try checks.read { try wish() }
        let description = try checks.read { try filled.optionalText("description", max: Limits.reasonBytesMax) }
        try checks.finish()
        guard let wish = asked else { throw Refusal.invalid("war_room", "This field is required.") }
        return try await upload.share(
            name: filename, description: description ?? nil, wish: wish, as: call.operation)
    }
}
