import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Nothing is recorded that could not be read again: one such event would close its room's log for everybody.
struct ReadableTests {
    private static let long = String(repeating: "x", count: 20_000)

    private static func expectInvalid<A: Action>(
        _ field: String, _ action: A, as player: Player? = nil, in house: TestHouse,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        let operation = player.map(house.operation) ?? house.operatorOperation
        do {
            _ = try await house.journal.perform(action, as: operation)
            Issue.record("\(A.self) recorded it", sourceLocation: sourceLocation)
        } catch let refusal as Refusal {
            #expect(refusal.fields.map(\.field) == [field], "\(refusal.detail)", sourceLocation: sourceLocation)
        } catch {
            Issue.record(error, sourceLocation: sourceLocation)
        }
    }

    @Test func `rooms and accounts take no words that their record could not hold`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let commander = house.commander
            for name in [Self.long, "a\0"] {
                await Self.expectInvalid("name", CreateRoom(name: name), as: commander, in: house)
                await Self.expectInvalid(
                    "name", UpdateRoom(room: room, name: name, description: nil, isPrivate: nil), as: commander,
                    in: house)
                await Self.expectInvalid(
                    "description", UpdateRoom(room: room, name: nil, description: name, isPrivate: nil),
                    as: commander, in: house)
                await Self.expectInvalid(
                    "display_name", CreatePerson(username: "new", displayName: name), in: house)
                await Self.expectInvalid(
                    "display_name", UpdatePerson(person: "responder", displayName: name), in: house)
            }
            await Self.expectInvalid(
                "name", UpdateRoom(room: room, name: " ", description: nil, isPrivate: nil), as: commander, in: house)
            await Self.expectInvalid("display_name", CreatePerson(username: "new", displayName: ""), in: house)
            try await Self.expectReadable(room, house)
        }
    }

    @Test func `incidents take no words that their record could not hold`() async throws {
        try await TestHouse.with { house in
            func declare(_ details: IncidentDetails) -> DeclareIncident {
                var declaration = DeclareIncident.Declaration(severity: .sev1, details: details)
                declaration.classification = .public
                return DeclareIncident(declaration)
            }
            let commander = house.commander
            let many = Array(repeating: "l", count: 51)
            for (field, details) in [
                ("title", IncidentDetails(title: "")), ("title", IncidentDetails(title: Self.long)),
                ("summary", IncidentDetails(title: "t", summary: "\0")),
                ("description", IncidentDetails(title: "t", description: Self.long)),
                ("labels", IncidentDetails(title: "t", labels: many)),
                ("services", IncidentDetails(title: "t", services: [Self.long])),
            ] {
                await Self.expectInvalid(field, declare(details), as: commander, in: house)
            }
            let incident = try await house.perform(declare(IncidentDetails(title: "t")), as: commander)
            #expect(incident.key == "INC-1")
            await Self.expectInvalid(
                "reason", ChangeStatus(incident: "INC-1", status: .resolved, reason: Self.long), as: commander,
                in: house)
            await Self.expectInvalid(
                "reason", ChangeSeverity(incident: "INC-1", severity: .sev2, reason: "\0"), as: commander, in: house)
            var change = UpdateIncident.Change()
            change.title = ""
            await Self.expectInvalid(
                "title", UpdateIncident(incident: "INC-1", version: nil, change: change), as: commander, in: house)
            try await Self.expectReadable(.slug("inc-1"), house)
        }
    }

    @Test(arguments: [
        "", "a\0", String(repeating: "x", count: 129), String(repeating: "👨‍👩‍👧‍👦", count: 128),
        "a" + String(repeating: "\u{301}", count: 5000),
    ])
    func `a message takes no client id that its record could not hold`(_ clientID: String) async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let send = SendMessage(room: room, content: "x", clientID: clientID)
            await Self.expectInvalid("client_id", send, as: house.responder, in: house)
        }
    }

    @Test func `the widest message that is taken is read as it was sent`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let root = try await house.send("root", to: room, as: house.commander)
            let names = (0..<60).map { "@" + String(repeating: "n", count: 60) + "\($0)" }.joined(separator: " ")
            let content = names + String(repeating: "\u{1}", count: Limits.messageBytesMax - names.utf8.count)
            let message = try await house.perform(
                SendMessage(
                    room: room, content: content, type: .alert, replyTo: root.id,
                    clientID: String(repeating: "🔥", count: 128), ackRequired: true), as: house.responder
            ).message
            #expect(message.mentions.count == Limits.mentionsMax)
            #expect(try await house.ask(GetMessage(message: message.id), as: house.responder) == message)
            try await Self.expectReadable(room, house)
        }
    }

    /// The room's log and the house's open, and a replay agrees.
    private static func expectReadable(_ room: RoomReference, _ house: TestHouse) async throws {
        let id = try await house.ask(GetRoom(room: room), as: house.commander).room.id
        for log in [id, .house] {
            let entries = try await house.journal.readLog(log, after: 0, limit: 500)
            #expect(entries.allSatisfy { $0.event.body != nil })
        }
        let check = await AdminDesk(house: house.house, address: "", isServing: true)
            .perform(.checkRebuild, uid: 0, asJSON: false)
        #expect(check.status == 0, "\(check.output)\(check.errors)")
    }
}
