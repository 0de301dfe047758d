package import Domain

/// The first frame on a room's socket: everything a reader needs before the log.
package struct WelcomeFrame: Sendable {
    private let epoch: String
    private let room: RoomForReader
    private let incident: Incident?
    private let me: PersonCard
    private let members: [RoomMember]
    private let online: Set<String>

    /// States what the room looks like to one reader; `online` has the ids of people with a socket in the room.
    package init(
        epoch: String, room: RoomForReader, incident: Incident?, me: PersonCard, members: [RoomMember],
        online: Set<String>
    ) {
        self.epoch = epoch
        self.room = room
        self.incident = incident
        self.me = me
        self.members = members
        self.online = online
    }

    /// The frame's bytes, with the head at which the log is read and the origin that socket addresses begin with.
    package func encode(head: Int64, socketOrigin: String, now: Moment) -> [UInt8] {
        var mine = PersonBody.cardObject(me)
        mine["room_role"] = JSON(room.myRole?.rawValue)
        mine["read"] = .int(room.read)
        return JSON.object([
            "type": "welcome", "protocol": .int(ServerFrame.protocolVersion), "epoch": .string(epoch),
            "head": .int(head), "room": RoomBody.json(room, socketOrigin: socketOrigin),
            "incident": incident.map { IncidentBody.json($0) } ?? .null, "me": .object(mine),
            "members": .array(members.map(member)), "server_time": JSON(now),
        ]).bytes
    }

    private func member(_ member: RoomMember) -> JSON {
        var object = MemberBody.object(member)
        object["online"] = .bool(online.contains(member.person.id))
        return .object(object)
    }
}
