import Domain

extension ClientFrame {
    /// Reads one text frame; unknown fields are ignored.
    ///
    /// - Throws: `FrameProblem`, which repeats the frame's `ref` and `client_id` as far as they could be read.
    package static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(FrameProblem) -> (frame: ClientFrame, ref: String?, clientID: String?) {
        let object = try readObject(bytes)
        // What the answer repeats is read first and leniently, so that even a refusal finds its way to its question.
        let ref = recovered("ref", in: object, max: Limits.refBytesMax)
        let clientID = recovered("client_id", in: object, max: Limits.clientIDCharactersMax)
        do {
            let fields = Fields(object)
            try check("ref", in: object, was: ref, max: Limits.refBytesMax)
            try check("client_id", in: object, was: clientID, max: Limits.clientIDCharactersMax)
            return (try read(fields), ref, clientID)
        } catch let refusal as Refusal {
            throw FrameProblem(refusal, ref: ref, clientID: clientID)
        } catch {
            throw FrameProblem(Refusal(.badFrame, "The frame could not be read."), ref: ref, clientID: clientID)
        }
    }

    private static func readObject(_ bytes: UnsafeBufferPointer<UInt8>) throws(FrameProblem) -> JSONObject {
        let value: JSON
        do {
            value = try JSONParser.parse(bytes)
        } catch {
            throw FrameProblem(Refusal(.badFrame, "Not JSON: \(error.description)."))
        }
        guard case .object(let object) = value else {
            throw FrameProblem(Refusal(.badFrame, "A frame is one JSON object."))
        }
        return object
    }

    private static func recovered(_ name: String, in object: JSONObject, max: Int) -> String? {
        guard let text = object[name]?.string, (1...max).contains(text.unicodeScalars.count), !text.utf8.contains(0)
        else { return nil }
        return text
    }

    private static func check(_ name: String, in object: JSONObject, was recovered: String?, max: Int) throws {
        guard recovered == nil, let value = object[name], value != .null else { return }
        throw Refusal.invalid(name, "Use a string of 1 to \(max) characters.")
    }

    private static func read(_ fields: Fields) throws -> ClientFrame {
        guard let type = fields.object["type"]?.string else {
            throw Refusal(.badFrame, "A frame needs a type.", fields: [FieldProblem("type", "This field is required.")])
        }
        guard let reader = readers[type] else {
            throw Refusal(
                .badFrame, "There is no frame of this type.", fields: [FieldProblem("type", "There is no such type.")])
        }
        return try reader(fields)
    }

    /// The types a client may send; `FrameCatalog` documents each of them.
    static var types: [String] { readers.keys.sorted() }

    private static let readers: [String: @Sendable (Fields) throws -> ClientFrame] = [
        "chat_message": chatMessage,
        "command": { fields in
            let line = try fields.text("command", max: Limits.commandBytesMax)
            guard line.utf8.starts(with: [0x2F]), !line.utf8.starts(with: [0x2F, 0x2F]) else {
                throw Refusal.invalid("command", "A command begins with one slash.")
            }
            return .command(line, replyTo: try fields.id("reply_to"))
        },
        "reaction": { fields in
            .reaction(
                message: try message(fields), emoji: try fields.text("emoji", max: Limits.emojiBytesMax),
                action: try fields.choice("action") ?? .add)
        },
        "typing": { fields in .typing(isTyping: try fields.bool("is_typing") ?? true) },
        "edit_message": { fields in
            .editMessage(
                message: try message(fields), content: try fields.text("content", max: Limits.messageBytesMax))
        },
        "delete_message": { fields in .deleteMessage(message: try message(fields)) },
        "pin_message": { fields in
            .pinMessage(message: try message(fields), action: (try fields.choice("action") ?? PinAction.pin).asChange)
        },
        "acknowledge": { fields in .acknowledge(message: try message(fields)) },
        "mark_read": { fields in
            .markRead(seq: try fields.required("seq", fields.int("seq", in: 0...Int64.max)))
        },
        "resume": { fields in
            .resume(
                after: try fields.required("after", fields.int("after", in: 0...Int64.max)),
                epoch: try fields.optionalText("epoch", max: 64, blank: true))
        },
        "history": { fields in
            let limit = try fields.int("limit", in: 1...Int64(Limits.pageSizeMax))
            return .history(
                before: try fields.int("before", in: 1...Int64.max),
                limit: limit.map(Int.init) ?? Limits.pageSizeDefault)
        },
        "signal": signal,
        "ping": { _ in .ping },
    ]

    private static func message(_ fields: Fields) throws -> EventID {
        try fields.required("message_id", fields.id("message_id"))
    }

    private static func chatMessage(_ fields: Fields) throws -> ClientFrame {
        try MessageInput.refuseAttachments(fields)
        return .chatMessage(
            ChatMessage(
                content: try fields.text("content", max: Limits.messageBytesMax),
                type: try fields.choice("message_type") ?? .text, replyTo: try fields.id("reply_to"),
                ackRequired: try fields.bool("ack_required") ?? false))
    }

    private static func signal(_ fields: Fields) throws -> ClientFrame {
        let data = try fields.required("data", fields.object["data"])
        guard case .object(let object) = data else {
            throw Refusal.invalid("data", "Expected a dictionary, but got \(data.typeName).")
        }
        guard data.bytes.count <= Limits.signalBytesMax else {
            throw Refusal.invalid("data", "Ensure this field has no more than \(Limits.signalBytesMax) bytes.")
        }
        return .signal(to: try fields.text("to", max: Limits.usernameBytesMax), data: object)
    }
}
