import Domain
import Journal
import Storage

/// Where a command acts: the room it was typed in, or the first room of the incident that stands first; with the people and
/// messages that its words mean.
struct CommandPlace {
    let parsed: ParsedChatCommand
    let desk: Desk
    /// Where it was typed.
    let here: RoomQueries.Seen
    /// The message that asks for it; nil where none did.
    let asking: EventID?
    /// Where it acts.
    let room: RoomRow
    let incident: IncidentRow?
    private let people: [String: PersonRow]
    private let messages: [String: MessageRow]

    /// Finds what the words mean.
    ///
    /// - Throws: `Refusal` `invalid` naming the place whose word means nothing to the author; `StorageError`.
    init(
        _ parsed: ParsedChatCommand, typedIn here: RoomQueries.Seen, asking: EventID? = nil, _ desk: Desk
    ) throws {
        self.parsed = parsed
        self.asking = asking
        self.desk = desk
        self.here = here
        (room, incident) = try Self.find(parsed, here, desk)
        var people: [String: PersonRow] = [:]
        var messages: [String: MessageRow] = [:]
        let flags = parsed.form.flags.compactMap { flag in parsed.flags[flag.name].map { (flag, $0) } }
        for (parameter, value) in Array(zip(parsed.form.parameters, parsed.values)) + flags {
            switch value {
            case .user(let name):
                people[parameter.name] = try desk.person(
                    name == "me" ? desk.me().text : name, field: parameter.name)
            case .message(let seq):
                messages[parameter.name] = try Self.message(seq, in: room.id, desk, field: parameter.name)
            default: break
            }
        }
        (self.people, self.messages) = (people, messages)
    }

    /// A message of a room that the author may read; of another room they are not told what there is.
    private static func message(
        _ seq: Int64, in room: RoomID, _ desk: Desk, field: String
    ) throws -> MessageRow {
        guard let seen = try RoomQueries.room(room, for: desk.scope.person, desk.db),
            RoomPolicy.allow(desk.scope, .read, desk.standing(seen)),
            let message = try MessageQueries.message(room, seq: seq, desk.db)
        else { throw Refusal.invalid(field, "There is no message #\(seq) in the room that you may read.") }
        return message
    }

    private static func find(
        _ parsed: ParsedChatCommand, _ here: RoomQueries.Seen, _ desk: Desk
    ) throws -> (RoomRow, IncidentRow?) {
        guard let number = parsed.incident else {
            return (here.room, try here.room.incident.flatMap { try IncidentQueries.incident($0, desk.db) })
        }
        let key = IncidentKey.text(number)
        guard let incident = try desk.incidentRow(key),
            let seen = try RoomQueries.room(incident.room, for: desk.scope.person, desk.db)
        else { throw Refusal.invalid("incident", "There is no incident \(key) that you know of.") }
        return incident.id == here.room.incident ? (here.room, incident) : (seen.room, incident)
    }

    /// True when the answer is for its author alone: by its nature, or because it tells of another room what not everybody here
    /// could read there.
    var isAnswerPrivate: Bool {
        if parsed.isAnswerPrivate { return true }
        guard room.id != here.room.id, !parsed.changes else { return false }
        return room.isPrivate || room.classification > min(here.room.classification, .internal)
    }

    /// Who a place names.
    ///
    /// - Throws: `Fault` when the form has no such place, or nothing stands in it.
    func person(_ name: String = "username") throws -> PersonRow {
        guard let person = people[name] else { throw Fault("a command names nobody in \(name)") }
        return person
    }

    /// Which message a place names.
    ///
    /// - Throws: `Fault` as `person`.
    func message(_ name: String = "message") throws -> MessageRow {
        guard let message = messages[name] else { throw Fault("a command names no message in \(name)") }
        return message
    }

    /// The text of a place; nil when it was left out.
    func text(_ name: String) -> String? {
        if case .text(let text) = parsed[name] { text } else { nil }
    }

    /// The moment of a place.
    ///
    /// - Throws: `Fault` when the form has no such place, or nothing stands in it.
    func moment(_ name: String = "time") throws -> Moment {
        guard case .time(let time) = parsed[name] else { throw Fault("a command has no moment in \(name)") }
        return time.moment(at: desk.moment)
    }

    /// The role of a place; nil when it was left out.
    var role: RoomRole? {
        if case .role(let role) = parsed["role"] { role } else { nil }
    }

    /// The severity that is named.
    ///
    /// - Throws: `Fault` when the form has none.
    var severity: Severity {
        get throws {
            guard case .severity(let severity) = parsed["severity"] else { throw Fault("a command has no severity") }
            return severity
        }
    }

    /// The incident that the command is about.
    ///
    /// - Throws: `Refusal` `conflict` when the room belongs to none.
    func theIncident() throws -> IncidentRow {
        guard let incident else {
            throw Refusal(.conflict, "This room belongs to no incident; name one: /\(parsed.command.name) INC-1 …")
        }
        return incident
    }
}
