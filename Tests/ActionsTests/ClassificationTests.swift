import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Making rooms and incidents more or less secret.
struct ClassificationTests {
    private static func classify(
        _ room: RoomReference, _ level: Classification, _ reason: String? = nil
    ) -> UpdateRoom {
        UpdateRoom(
            room: room, name: nil, description: nil, isPrivate: nil, classification: level, reason: reason)
    }

    @Test func `observers, bots, outsiders and administrators raise nothing`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for player in [house.observer, house.bot, house.outsider, house.administrator] {
                await refuses(.forbidden) { try await house.perform(Self.classify(room, .internal), as: player) }
            }
            #expect(try await house.ask(GetRoom(room: room), as: house.commander).room.classification == .public)
        }
    }

    @Test func `nobody classifies above their own clearance`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            await refuses(.clearanceTooLow) {
                try await house.perform(Self.classify(room, .confidential), as: house.responder)
            }
            await refuses(.clearanceTooLow) {
                try await house.perform(Self.classify(room, .sealed), as: house.commander)
            }
        }
    }

    @Test func `raising takes out whom the room is kept from, and leaves a commander`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let raised = try await house.perform(Self.classify(room, .internal), as: house.responder)
            #expect(raised.room.classification == .internal && raised.room.membersCount == 3)
            await refuses(.notFound) { try await house.ask(GetRoom(room: room), as: house.observer) }
            try await house.perform(SetMember(room: room, person: "responder", role: .commander), as: house.commander)
            try await house.perform(Self.classify(room, .confidential), as: house.commander)
            let members = try await house.ask(ListMembers(room: room), as: house.commander)
            #expect(members.map(\.person.username) == ["cleo"])
            await refuses(.notFound) { try await house.ask(OpenRoom(room: room), as: house.responder) }
        }
    }

    @Test func `a raise that would leave nobody to command the room is refused`() async throws {
        try await TestHouse.with { house in
            let made = try await house.perform(CreateRoom(name: "Ours", classification: .public), as: house.responder)
            let room = RoomReference.id(made.room.id)
            try await house.perform(SetMember(room: room, person: "cleo", role: .responder), as: house.responder)
            await refuses(.noClearedCommander) {
                try await house.perform(Self.classify(room, .confidential), as: house.commander)
            }
            #expect(try await house.ask(GetRoom(room: room), as: house.responder).room.classification == .public)
        }
    }

    @Test func `lowering needs a commander and a reason of some words`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal)
            let reason = "It stands in the newspaper"
            await refuses(.forbidden) {
                try await house.perform(Self.classify(room, .public, reason), as: house.responder)
            }
            for short in [nil, "", "because", "             "] {
                await refuses(.invalid, field: "reason") {
                    try await house.perform(Self.classify(room, .public, short), as: house.commander)
                }
            }
            let lowered = try await house.perform(Self.classify(room, .public, reason), as: house.commander)
            #expect(lowered.room.classification == .public)
            let log = try await house.ask(ReadRoomEvents(room: room, after: 0, limit: 100), as: house.commander)
            let body = log.entries.last?.event.body as? RoomClassified
            #expect(body == RoomClassified(from: .internal, to: .public, reason: reason))
            // So already: nothing is recorded.
            try await house.perform(Self.classify(room, .public), as: house.commander)
            #expect(try await house.ask(GetRoom(room: room), as: house.commander).room.head == log.head)
        }
    }

    @Test func `an incident and its room are always equally secret, whichever of them is classified`() async throws {
        try await TestHouse.with { house in
            var declaration = DeclareIncident.Declaration(severity: .sev2, details: IncidentDetails(title: "Leak"))
            declaration.assignee = "responder"
            let incident = try await house.perform(DeclareIncident(declaration), as: house.commander)
            let room = RoomReference.id(try #require(incident.rooms.first))
            var change = UpdateIncident.Change()
            change.classification = .confidential
            let raised = try await house.perform(
                UpdateIncident(incident: "INC-1", version: nil, change: change), as: house.commander)
            #expect(raised.classification == .confidential && raised.assignee == nil)
            #expect(raised.version > incident.version)
            #expect(try await house.ask(GetRoom(room: room), as: house.commander).room.classification == .confidential)
            await refuses(.notFound) { try await house.ask(GetIncident(incident: "INC-1"), as: house.responder) }
            let list = ListIncidents(filter: IncidentFilter(), page: PageRequest())
            #expect(try await house.ask(list, as: house.outsider).count == 0)
            try await house.perform(Self.classify(room, .public, "Published yesterday"), as: house.commander)
            #expect(try await house.ask(GetIncident(incident: "INC-1"), as: house.observer).classification == .public)
            #expect(try await house.ask(list, as: house.outsider).count == 1)
        }
    }

    @Test func `what was classified is rebuilt as it was`() async throws {
        try await TestHouse.with { house in
            let incident = try await house.perform(
                DeclareIncident(.init(severity: .sev2, details: IncidentDetails(title: "Leak"))), as: house.commander)
            let room = RoomReference.id(try #require(incident.rooms.first))
            try await house.perform(JoinRoom(room: room), as: house.responder)
            try await house.perform(Self.classify(room, .restricted), as: house.commander)
            try await house.perform(
                UpdateRoom(room: room, name: nil, description: nil, isPrivate: true), as: house.commander)
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            let check = await desk.perform(.checkRebuild, uid: 0, asJSON: false)
            #expect(check.status == 0, "\(check.output)\(check.errors)")
        }
    }
}
