package import Domain

/// Timelines as REST bodies show them.
package enum TimelineBody {
    /// An entry for one reader; nil for one whose event nobody may be shown, of which there is none in a room.
    package static func bytes(
        _ entry: TimelineEntry, reader: PersonID?, incidentKey: String?, card: (Actor) -> PersonCard
    ) -> [UInt8] {
        let event = entry.event
        var writer = JSONWriter(capacity: 2048)
        writer.raw(#"{"id":""#)
        writer.writePlain(event.id.text)
        writer.raw(#"","seq":"#)
        writer.write(event.seq)
        writer.raw(#","war_room":""#)
        writer.writePlain(event.room.text)
        writer.raw(#"","incident":"#)
        writer.write(orNull: incidentKey)
        writer.raw(#","type":""#)
        writer.writePlain(event.type)
        writer.raw(#"","at":""#)
        writer.writePlain(entry.at.rfc3339)
        writer.raw(#"","original_at":"#)
        writer.write(orNull: entry.originalAt?.rfc3339)
        writer.raw(#","is_hidden":"#)
        writer.write(.bool(entry.isHidden))
        writer.raw(#","change":"#)
        writer.write(entry.change.map(change) ?? .null)
        writer.raw(#","actor":"#)
        PersonBody.write(card(event.actor), to: &writer)
        writer.raw(#","text":"#)
        writer.write(entry.text)
        writer.raw(#","message":"#)
        if let message = entry.message {
            MessageBody.write(message, reader: .some(reader), to: &writer)
        } else {
            writer.raw("null")
        }
        writer.raw(#","event":"#)
        writer.write(
            encoded: EventFrame.encode(event, isWithdrawn: false, card: card, incidentKey: incidentKey)
                ?? JSON.null.bytes)
        writer.raw("}")
        return writer.bytes
    }

    private static func change(_ change: TimelineEntry.Change) -> JSON {
        ["by": PersonBody.card(change.by), "at": JSON(change.at), "reason": JSON(change.reason)]
    }

    /// The moments of an incident, and how long it was from one to another in seconds.
    package static func json(_ moments: IncidentMoments) -> JSON {
        let points = IncidentMoment.allCases.map { name in
            let point: JSON =
                moments[name].map { at -> JSON in
                    [
                        "at": JSON(at), "original_at": JSON(moments.original(name)),
                        "is_corrected": .bool(moments.isCorrected(name)),
                    ]
                } ?? .null
            return (name: name.rawValue, value: point)
        }
        let durations = IncidentDuration.allCases.map { (name: $0.rawValue, value: JSON(moments.seconds($0))) }
        return ["moments": .object(JSONObject(points)), "durations": .object(JSONObject(durations))]
    }

    static var schema: JSON {
        Schema.object(
            [
                Schema.always("id", Schema.uuid), Schema.always("seq", Schema.int(min: 1)),
                Schema.always("war_room", Schema.uuid), Schema.always("incident", Schema.nullable(Schema.text)),
                Schema.always("type", Schema.text), Schema.always("at", Schema.moment),
                Schema.always("original_at", Schema.nullable(Schema.moment)),
                Schema.always("is_hidden", Schema.bool), Schema.always("change", Schema.nullable(changeSchema)),
                Schema.always("actor", Schema.ref("PersonCard")), Schema.always("text", Schema.text),
                Schema.always("message", Schema.nullable(Schema.ref("Message"))),
                Schema.always("event", Schema.ref("RoomEvent")),
            ], "`original_at` is there when it was moved; `message` is what it shows, or what caused it.")
    }

    private static var changeSchema: JSON {
        Schema.object([
            Schema.always("by", Schema.ref("PersonCard")), Schema.always("at", Schema.moment),
            Schema.always("reason", Schema.nullable(Schema.text)),
        ])
    }

    static var momentsSchema: JSON {
        let point = Schema.nullable(
            Schema.object([
                Schema.always("at", Schema.moment), Schema.always("original_at", Schema.nullable(Schema.moment)),
                Schema.always("is_corrected", Schema.bool),
            ]))
        return Schema.object(
            [
                Schema.always(
                    "moments",
                    Schema.object(IncidentMoment.allCases.map { Schema.always($0.rawValue, point) })),
                Schema.always(
                    "durations",
                    Schema.object(
                        IncidentDuration.allCases.map { Schema.always($0.rawValue, Schema.nullable(Schema.int())) })),
            ], "Durations are in seconds, null while one of their ends is not known.")
    }
}
