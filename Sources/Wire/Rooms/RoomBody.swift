package import Domain

/// Rooms as REST bodies and frames show them.
package enum RoomBody {
    /// A room as one reader sees it; `socketOrigin` is what socket addresses begin with, `ws://localhost:8000`.
    package static func json(_ reader: RoomForReader, socketOrigin: String) -> JSON {
        let room = reader.room
        return [
            "id": .string(room.id.text), "slug": .string(room.slug), "name": .string(room.name),
            "description": .string(room.description), "incident": JSON(room.incidentKey),
            "status": .string(status(isArchived: room.isArchived)),
            "privacy_level": .string(visibility(isPrivate: room.isPrivate)),
            "classification": .string(room.classification.name), "head": .int(room.head),
            "members_count": .int(room.membersCount), "unread_count": .int(reader.unread),
            "my_role": JSON(reader.myRole?.rawValue),
            "websocket_url": .string("\(socketOrigin)/ws/chat/\(room.id.text)/"),
            "created_at": JSON(room.createdAt), "archived_at": JSON(room.archivedAt),
        ]
    }

    /// Where a reader stands in a room after marking it read.
    package static func readMarker(room: RoomID, upTo: Int64, unread: Int64) -> JSON {
        ["war_room": .string(room.text), "up_to": .int(upTo), "unread_count": .int(unread)]
    }

    static func status(isArchived: Bool) -> String { isArchived ? "archived" : "active" }
    static func visibility(isPrivate: Bool) -> String { isPrivate ? "private" : "public" }
}

/// Members of a room.
package enum MemberBody {
    /// A membership.
    package static func json(_ member: RoomMember) -> JSON { .object(object(member)) }

    static func object(_ member: RoomMember) -> JSONObject {
        [
            "user": PersonBody.card(member.person), "role": .string(member.role.rawValue),
            "joined_at": JSON(member.joinedAt),
        ]
    }
}
