import Actions
import Domain
import Journal

/// Plays the script: declares the incident, invites the cast and the guests, says every line at its time.
struct DemoStage {
    let house: House
    let cast: [DemoScript.Part: Person]
    /// Administrators, so that who starts a demonstration sees it.
    let guests: [Person]

    /// - Returns: the incident's key.
    /// - Throws: `Refusal` when a line may not be said.
    func play() async throws -> String {
        let alex = try operation(.alex, secondsAgo: 58 * 60)
        var declaration = DeclareIncident.Declaration(severity: .sev1, details: DemoScript.details)
        declaration.assignee = "sam"
        let incident = try await house.journal.perform(DeclareIncident(declaration), as: alex)
        guard let room = incident.rooms.first else { throw Fault("an incident came without a room") }
        try await invite(to: .id(room), as: alex)
        var messages: [Int: EventID] = [:]
        for line in DemoScript.lines {
            let operation = try operation(line.part, secondsAgo: line.secondsAgo)
            try await perform(line.act, incident.key, .id(room), &messages, operation)
        }
        return incident.key
    }

    private func invite(to room: RoomReference, as operation: Operation) async throws {
        let members = [(cast[.kim], RoomRole.observer), (cast[.bot], .responder)] + guests.map { ($0, .responder) }
        for (person, role) in members {
            guard let person else { continue }
            _ = try await house.journal.perform(
                SetMember(room: room, person: person.id.text, role: role), as: operation)
        }
    }

    private func perform(
        _ act: DemoScript.Act, _ incident: String, _ room: RoomReference, _ messages: inout [Int: EventID],
        _ operation: Operation
    ) async throws {
        switch act {
        case .say(let content, let number, let type, let asks):
            let sent = try await house.journal.perform(
                SendMessage(room: room, content: content, type: type, ackRequired: asks), as: operation)
            if let number { messages[number] = sent.message.id }
        case .reply(let number, let content):
            _ = try await house.journal.perform(
                SendMessage(room: room, content: content, replyTo: try message(number, messages)), as: operation)
        case .status(let status, let reason):
            _ = try await house.journal.perform(
                ChangeStatus(incident: incident, status: status, reason: reason), as: operation)
        case .severity(let severity, let reason):
            _ = try await house.journal.perform(
                ChangeSeverity(incident: incident, severity: severity, reason: reason), as: operation)
        case .summarise(let summary):
            var change = UpdateIncident.Change()
            change.summary = summary
            _ = try await house.journal.perform(
                UpdateIncident(incident: incident, version: nil, change: change), as: operation)
        case .edit, .react, .pin, .acknowledge: try await performOnMessage(act, messages, operation)
        }
    }

    private func performOnMessage(
        _ act: DemoScript.Act, _ messages: [Int: EventID], _ operation: Operation
    ) async throws {
        switch act {
        case .edit(let number, let content):
            _ = try await house.journal.perform(
                EditMessage(message: try message(number, messages), content: content), as: operation)
        case .react(let number, let emoji):
            _ = try await house.journal.perform(
                ReactToMessage(message: try message(number, messages), emoji: emoji, action: .add), as: operation)
        case .pin(let number):
            _ = try await house.journal.perform(
                PinMessage(message: try message(number, messages), action: .add), as: operation)
        case .acknowledge(let number):
            _ = try await house.journal.perform(
                AcknowledgeMessage(message: try message(number, messages)), as: operation)
        default: break
        }
    }

    private func message(_ number: Int, _ messages: [Int: EventID]) throws -> EventID {
        guard let id = messages[number] else {
            throw Fault("the script points at message \(number), which nobody sent")
        }
        return id
    }

    private func operation(_ part: DemoScript.Part, secondsAgo: Int64) throws -> Operation {
        guard let person = cast[part] else { throw Fault("nobody plays \(part)") }
        return Self.operation(person, house, secondsAgo: secondsAgo)
    }

    /// An operation of a person some time ago.
    static func operation(_ person: Person, _ house: House, secondsAgo: Int64) -> Operation {
        let moment = house.ambient.now().adding(seconds: -secondsAgo)
        let scope = Scope(
            actor: .person(person.id), username: person.username, kind: person.kind, role: person.role,
            clearance: person.clearance, credential: .token(house.ambient.newID(at: moment)))
        return Operation(scope: scope, door: .setup, moment: moment, requestID: "demo")
    }
}
