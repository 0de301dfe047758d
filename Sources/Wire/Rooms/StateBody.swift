package import Domain

/// A room as it was, as REST shows it.
package enum StateBody {
    /// What of it has no body of its own elsewhere.
    package struct Parts {
        let state: RoomState
        let incident: Incident?
        let members: [RoomMember]
        let messages: [Message]
        let people: [PersonID: PersonCard]

        /// States every part.
        package init(
            state: RoomState, incident: Incident?, members: [RoomMember], messages: [Message],
            people: [PersonID: PersonCard]
        ) {
            self.state = state
            self.incident = incident
            self.members = members
            self.messages = messages
            self.people = people
        }
    }

    /// The state for one reader.
    package static func bytes(_ parts: Parts, incidentKey: String?, reader: PersonID?) -> [UInt8] {
        let state = parts.state
        var writer = JSONWriter(capacity: 4096)
        writer.raw(#"{"seq":"#)
        writer.write(state.seq)
        writer.raw(#","recorded_at":"#)
        writer.write(JSON(state.recordedAt))
        writer.raw(#","room":"#)
        writer.write(room(state, incidentKey: incidentKey, members: parts.members.count))
        writer.raw(#","incident":"#)
        writer.write(parts.incident.map { IncidentBody.json($0) } ?? .null)
        writer.raw(#","members":"#)
        writer.write(.array(parts.members.map(MemberBody.json)))
        writer.raw(#","pins":"#)
        writer.write(JSON(state.pins.map(\.text)))
        writer.raw(#","tasks":"#)
        writer.write(
            .array(
                state.tasks.map { task in
                    TaskBody.frame(
                        id: task.id, kind: task.kind, state: task.state, owner: task.owner.flatMap { parts.people[$0] },
                        due: task.due)
                }))
        writer.raw(#","roles":"#)
        writer.write(.array(roles(parts)))
        writer.raw(#","messages":["#)
        for (index, message) in parts.messages.enumerated() {
            if index > 0 { writer.raw(",") }
            MessageBody.write(message, reader: .some(reader), to: &writer)
        }
        writer.raw("]}")
        return writer.bytes
    }

    /// In the order of the roles, since the log has no other.
    private static func roles(_ parts: Parts) -> [JSON] {
        IncidentRole.allCases.compactMap { role in
            parts.state.roles[role].flatMap { parts.people[$0] }.map {
                RoleBody.json(RoleHolder(role: role, person: $0))
            }
        }
    }

    private static func room(_ state: RoomState, incidentKey: String?, members: Int) -> JSON {
        [
            "id": .string(state.room.text), "slug": .string(state.slug), "name": .string(state.name),
            "description": .string(state.description), "incident": JSON(incidentKey),
            "status": .string(RoomBody.status(isArchived: state.isArchived)),
            "privacy_level": .string(RoomBody.visibility(isPrivate: state.isPrivate)),
            "classification": .string(state.classification.name), "head": .int(state.seq),
            "members_count": .int(Int64(members)), "messages_count": .int(state.messagesCount),
            "created_at": JSON(state.createdAt), "archived_at": JSON(state.archivedAt),
        ]
    }

    static var schema: JSON {
        let room = Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("slug", Schema.text), Schema.always("name", Schema.text),
            Schema.always("description", Schema.text), Schema.always("incident", Schema.nullable(Schema.text)),
            Schema.always("status", Schema.choice(["active", "archived"])),
            Schema.always("privacy_level", Schema.choice(["public", "private"])),
            Schema.always("classification", Schema.choice(Classification.allCases.map(\.name))),
            Schema.always("head", Schema.int()), Schema.always("members_count", Schema.int()),
            Schema.always("messages_count", Schema.int()),
            Schema.always("created_at", Schema.nullable(Schema.moment)),
            Schema.always("archived_at", Schema.nullable(Schema.moment)),
        ])
        return Schema.object(
            [
                Schema.always("seq", Schema.int(min: 1)),
                Schema.always("recorded_at", Schema.nullable(Schema.moment)), Schema.always("room", room),
                Schema.always("incident", Schema.nullable(Schema.ref("Incident"))),
                Schema.always("members", Schema.list(of: Schema.ref("Member"))),
                Schema.always("pins", Schema.list(of: Schema.uuid)),
                Schema.always("tasks", Schema.list(of: TaskBody.frameSchema)),
                Schema.always("roles", Schema.list(of: Schema.ref("RoleHolder"))),
                Schema.always("messages", Schema.list(of: Schema.ref("Message"))),
            ], "A room after its log up to `seq`; of its messages the newest \(Limits.stateMessagesMax).")
    }
}
