package import Domain

/// The frames of a person's inbox socket: state, not a log, so that each connection begins with the whole of it.
package enum InboxFrame {
    /// Every room of the person, with where they are in it.
    package static func welcome(_ rooms: [RoomForReader]) -> [UInt8] {
        JSON.object(["type": "welcome", "rooms": .array(rooms.map { .object(counts($0)) })]).bytes
    }

    /// Somebody mentioned the person.
    package static func mention(
        room: RoomID, message: EventID, seq: Int64, actor: PersonCard, at: Moment
    ) -> [UInt8] {
        JSON.object([
            "type": "mention", "room": .string(room.text), "message_id": .string(message.text), "seq": .int(seq),
            "actor": PersonBody.card(actor), "at": JSON(at),
        ]).bytes
    }

    /// A room's counts changed, by new messages or by reading.
    package static func unread(_ room: RoomForReader) -> [UInt8] {
        unread(room: room.room.id, head: room.room.head, read: room.read, unread: room.unread, mentions: room.mentions)
    }

    /// A room's counts changed, by new messages or by reading.
    package static func unread(room: RoomID, head: Int64, read: Int64, unread: Int64, mentions: Int64) -> [UInt8] {
        var writer = JSONWriter(capacity: 140)
        writer.raw(#"{"type":"unread","room":""#)
        writer.writePlain(room.text)
        writer.raw(#"","head":"#)
        writer.write(head)
        writer.raw(#","read":"#)
        writer.write(read)
        writer.raw(#","unread":"#)
        writer.write(unread)
        writer.raw(#","mentions":"#)
        writer.write(mentions)
        writer.raw("}")
        return writer.bytes
    }

    /// The person became a member of a room.
    package static func roomAdded(_ room: RoomForReader, socketOrigin: String) -> [UInt8] {
        JSON.object(["type": "room_added", "room": RoomBody.json(room, socketOrigin: socketOrigin)]).bytes
    }

    /// A room of the person has another name, visibility, status or role for them.
    package static func roomChanged(_ room: RoomForReader, socketOrigin: String) -> [UInt8] {
        JSON.object(["type": "room_changed", "room": RoomBody.json(room, socketOrigin: socketOrigin)]).bytes
    }

    /// The person is no member of a room any more.
    package static func roomRemoved(_ room: RoomID) -> [UInt8] {
        JSON.object(["type": "room_removed", "room": .string(room.text)]).bytes
    }

    /// Something waits for the person; `room` is where, when it is about a room.
    package static func notification(id: EventID, kind: String, room: RoomID?, text: String, at: Moment) -> [UInt8] {
        JSON.object([
            "type": "notification", "id": .string(id.text), "kind": .string(kind), "room": JSON(room?.text),
            "text": .string(text), "at": JSON(at),
        ]).bytes
    }

    private static func counts(_ room: RoomForReader) -> JSONObject {
        [
            "id": .string(room.room.id.text), "head": .int(room.room.head), "read": .int(room.read),
            "unread": .int(room.unread), "mentions": .int(room.mentions),
        ]
    }
}
