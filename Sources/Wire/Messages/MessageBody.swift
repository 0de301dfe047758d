package import Domain
import Markdown

/// Messages as REST bodies and frames show them; written straight into bytes, because most of what the server sends
/// are messages.
package enum MessageBody {
    /// A message for one reader, who finds `me` on each reaction.
    package static func bytes(_ message: Message, reader: PersonID?) -> [UInt8] {
        var writer = JSONWriter(capacity: 768 + (message.content?.utf8.count ?? 0) * 2)
        write(message, reader: .some(reader), to: &writer)
        return writer.bytes
    }

    /// A message in a frame, which is the same for every reader.
    static func write(shared message: Message, to writer: inout JSONWriter) {
        write(message, reader: nil, to: &writer)
    }

    /// `reader` is nil when the bytes go to many readers.
    static func write(_ message: Message, reader: PersonID??, to writer: inout JSONWriter) {
        let created = message.createdAt.rfc3339
        writer.raw(#"{"id":""#)
        writer.writePlain(message.id.text)
        writer.raw(#"","seq":"#)
        writer.write(message.seq)
        writer.raw(#","war_room":""#)
        writer.writePlain(message.room.text)
        writer.raw(#"","incident":"#)
        writer.write(orNull: message.incidentKey)
        writer.raw(#","sender":"#)
        PersonBody.write(message.sender, to: &writer)
        writer.raw(#","message_type":""#)
        writer.writePlain(message.type.rawValue)
        writer.raw(#"","content":"#)
        writer.write(orNull: message.content)
        writer.raw(#","content_html":"#)
        writer.write(orNull: message.content.map { Markdown.html($0, mentions: Set(message.mentions)) })
        writeThread(message, to: &writer)
        writer.raw(#","mentions":"#)
        writer.write(JSON(message.mentions))
        writer.raw(#","attachments":[],"reactions":"#)
        write(message.reactions, reader: reader, to: &writer)
        writeState(message, to: &writer)
        writer.raw(#","is_encrypted":true,"client_id":"#)
        writer.write(orNull: message.clientID)
        writer.raw(#","ack_required":"#)
        writer.write(.bool(message.ackRequired))
        writer.raw(#","acknowledged_by":"#)
        write(message.acknowledgedBy, to: &writer)
        writer.raw(#","created_at":""#)
        writer.writePlain(created)
        writer.raw(#"","timeline_event":"#)
        writer.write(message.timeline.map(link) ?? .null)
        writer.raw(#","external":null}"#)
    }

    private static func link(_ link: Message.TimelineLink) -> JSON {
        [
            "id": .string(link.id.text), "type": .string(link.type), "at": JSON(link.at),
            "is_hidden": .bool(link.isHidden),
        ]
    }

    private static func writeThread(_ message: Message, to writer: inout JSONWriter) {
        writer.raw(#","reply_to":"#)
        writer.write(orNull: message.replyTo?.text)
        writer.raw(#","thread":{"root":"#)
        writer.write(orNull: message.threadRoot?.text)
        writer.raw(#","reply_count":"#)
        writer.write(message.replyCount)
        writer.raw(#","last_reply_at":"#)
        writer.write(orNull: message.lastReplyAt?.rfc3339)
        writer.raw("}")
    }

    private static func writeState(_ message: Message, to writer: inout JSONWriter) {
        writer.raw(#","is_pinned":"#)
        writer.write(.bool(message.pin != nil))
        writer.raw(#","pinned_by":"#)
        if let pin = message.pin { PersonBody.write(pin.by, to: &writer) } else { writer.raw("null") }
        writer.raw(#","pinned_at":"#)
        writer.write(orNull: message.pin?.at.rfc3339)
        writer.raw(#","edited_at":"#)
        writer.write(orNull: message.editedAt?.rfc3339)
        writer.raw(#","deleted_at":"#)
        writer.write(orNull: message.deletedAt?.rfc3339)
        writer.raw(#","redacted_at":"#)
        writer.write(orNull: message.redactedAt?.rfc3339)
        writer.raw(#","revisions":"#)
        writer.write(message.revisions)
    }

    private static func write(_ reactions: [Message.Reaction], reader: PersonID??, to writer: inout JSONWriter) {
        writer.raw("[")
        for (index, reaction) in reactions.enumerated() {
            writer.raw(index > 0 ? #",{"emoji":"# : #"{"emoji":"#)
            writer.write(reaction.emoji)
            writer.raw(#","count":"#)
            writer.write(Int64(reaction.users.count))
            writer.raw(#","users":"#)
            write(reaction.users, to: &writer)
            if let reader {
                writer.raw(#","me":"#)
                writer.write(.bool(reaction.users.contains { $0.id == reader?.text }))
            }
            writer.raw("}")
        }
        writer.raw("]")
    }

    private static func write(_ people: [PersonCard], to writer: inout JSONWriter) {
        writer.raw("[")
        for (index, person) in people.enumerated() {
            if index > 0 { writer.raw(",") }
            PersonBody.write(person, to: &writer)
        }
        writer.raw("]")
    }
}
