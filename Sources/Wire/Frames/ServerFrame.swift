package import Domain

/// The frames of a room's socket that are no events: each function gives the bytes of one text frame's payload.
package enum ServerFrame {
    /// The version of the socket protocol that `welcome` names.
    package static let protocolVersion: Int64 = 1

    /// The durable event that a client's frame made, or had made before.
    package static func ack(ref: String?, clientID: String?, seq: Int64, id: EventID) -> [UInt8] {
        var writer = JSONWriter(capacity: 160)
        writer.raw(#"{"type":"ack""#)
        writer.writeMember(#","ref":"#, ref)
        writer.writeMember(#","client_id":"#, clientID)
        writer.raw(#","seq":"#)
        writer.write(seq)
        writer.raw(#","id":""#)
        writer.writePlain(id.text)
        writer.raw(#""}"#)
        return writer.bytes
    }

    /// What a command answered to its author alone.
    package static func output(of run: CommandRun, ref: String?, clientID: String?) -> [UInt8] {
        var frame: JSONObject = ["type": "command_output"]
        if let ref { frame["ref"] = .string(ref) }
        if let clientID { frame["client_id"] = .string(clientID) }
        frame["run"] = CommandRunBody.json(run)
        return JSON.object(frame).bytes
    }

    /// A client's frame that was refused; the socket stays open unless `Codes` says otherwise.
    package static func error(_ refusal: Refusal, ref: String?, clientID: String?) -> [UInt8] {
        var frame: JSONObject = ["type": "error"]
        if let ref { frame["ref"] = .string(ref) }
        if let clientID { frame["client_id"] = .string(clientID) }
        frame["code"] = .string(refusal.code.rawValue)
        frame["detail"] = .string(refusal.detail)
        if let field = refusal.fields.first?.field { frame["field"] = .string(field) }
        if let wait = refusal.retryAfterMilliseconds { frame["retry_after_ms"] = .int(wait) }
        return JSON.object(frame).bytes
    }

    /// The end of a resume: what follows is live.
    package static func live(head: Int64) -> [UInt8] {
        JSON.object(["type": "live", "head": .int(head)]).bytes
    }

    /// The client's place in the log means nothing any more: forget and start again from 1.
    package static func reset(epoch: String, reason: String) -> [UInt8] {
        JSON.object(["type": "reset", "epoch": .string(epoch), "reason": .string(reason)]).bytes
    }

    /// Somebody types, or stopped.
    package static func typing(_ person: PersonCard, isTyping: Bool) -> [UInt8] {
        JSON.object(["type": "typing", "user": PersonBody.card(person), "is_typing": .bool(isTyping)]).bytes
    }

    /// Somebody's first socket in the room opened, or the last one closed.
    package static func presence(_ person: PersonCard, state: PresenceState) -> [UInt8] {
        JSON.object(["type": "presence", "user": PersonBody.card(person), "state": .string(state.rawValue)]).bytes
    }

    /// Somebody read up to a seq.
    package static func read(_ person: PersonCard, upTo: Int64) -> [UInt8] {
        JSON.object(["type": "read", "user": PersonBody.card(person), "up_to": .int(upTo)]).bytes
    }

    /// Data from one person's client to another's; the server does not look into it.
    package static func signal(from person: PersonCard, data: JSONObject) -> [UInt8] {
        JSON.object(["type": "signal", "user": PersonBody.card(person), "data": .object(data)]).bytes
    }

    /// The answer to a ping.
    package static func pong(ref: String?) -> [UInt8] {
        var writer = JSONWriter(capacity: 48)
        writer.raw(#"{"type":"pong""#)
        writer.writeMember(#","ref":"#, ref)
        writer.raw("}")
        return writer.bytes
    }

    /// The answer to `history`: durable frames in seq order, as they were encoded; `before` repeats the question.
    package static func history(ref: String?, before: Int64?, frames: [[UInt8]], hasMore: Bool) -> [UInt8] {
        var writer = JSONWriter(capacity: 96 + frames.reduce(0) { $0 + $1.count + 1 })
        writer.raw(#"{"type":"history""#)
        writer.writeMember(#","ref":"#, ref)
        writer.raw(#","before":"#)
        writer.write(JSON(before))
        writer.raw(#","events":["#)
        for (index, frame) in frames.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.write(encoded: frame)
        }
        writer.raw(#"],"has_more":"#)
        writer.write(.bool(hasMore))
        writer.raw("}")
        return writer.bytes
    }
}

/// Whether somebody has a socket open in the room.
package enum PresenceState: String, Sendable, CaseIterable {
    case online, away, offline
}
