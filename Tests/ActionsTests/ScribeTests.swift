import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// The scribe says where an incident stands, where somebody brought it in.
struct ScribeTests {
    private static func notes(_ room: RoomID, by scribe: PersonID, _ house: TestHouse) async throws -> [String] {
        try await CommandTests.log(room, house).filter { $0.actor == .person(scribe) }
            .compactMap { ($0.body as? MessagePosted)?.content }
    }

    @Test func `the scribe speaks only where it was brought in, may speak, and is cleared`() async throws {
        try await TestHouse.with { house in
            let scribe = try await house.hire("scribe", kind: .bot, clearance: .public)
            let (key, room, id) = try await CommandTests.incident(house)
            let move = { (status: IncidentStatus) in
                try await house.perform(
                    ChangeStatus(incident: key, status: status, reason: nil), as: house.commander)
            }
            _ = try await move(.investigating)
            await refuses(.invalid, field: "user") {
                try await house.perform(SetMember(room: room, person: "scribe", role: .responder), as: house.commander)
            }
            try await house.performAsOperator(UpdatePerson(person: "scribe", clearance: .internal))
            try await house.perform(SetMember(room: room, person: "scribe", role: .observer), as: house.commander)
            _ = try await move(.identified)
            #expect(try await Self.notes(id, by: scribe.id, house).isEmpty)
            try await house.perform(SetMember(room: room, person: "scribe", role: .responder), as: house.commander)
            house.clock.advance(seconds: 3_900)
            _ = try await CommandTests.run("/assign responder", in: room, as: house.commander, house)
            _ = try await move(.mitigating)
            // The same status again is no change.
            _ = try await move(.mitigating)
            let notes = try await Self.notes(id, by: scribe.id, house)
            #expect(
                notes == [
                    "**INC-1** is mitigating, SEV2, 1h5m after it was declared.\n\n- before: identified\n"
                        + "- assignee: @responder"
                ], "\(notes)")
            try await house.performAsOperator(UpdatePerson(person: "scribe", isActive: false))
            _ = try await move(.monitoring)
            #expect(try await Self.notes(id, by: scribe.id, house).count == 1)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a person who is called scribe says nothing by themselves`() async throws {
        try await TestHouse.with { house in
            let scribe = try await house.hire("scribe", clearance: .internal)
            let (key, room, id) = try await CommandTests.incident(house)
            try await house.perform(SetMember(room: room, person: "scribe", role: .responder), as: house.commander)
            try await house.perform(
                ChangeStatus(incident: key, status: .investigating, reason: nil), as: house.commander)
            #expect(try await Self.notes(id, by: scribe.id, house).isEmpty)
        }
    }

    @Test func `bots are listed with what they can do`() async throws {
        try await TestHouse.with { house in
            _ = try await house.hire("scribe", kind: .bot)
            let listed = try await house.ask(ListChatBots(page: PageRequest()), as: house.outsider)
            #expect(listed.items.map(\.username) == ["bot", "scribe"])
            #expect(listed.items.map(\.abilities) == [[], [.summarizeStatus]])
            try await house.performAsOperator(UpdatePerson(person: "bot", isActive: false))
            let after = try await house.ask(ListChatBots(page: PageRequest()), as: house.outsider)
            #expect(after.items.map(\.isEnabled) == [false, true])
        }
    }

    @Test func `the incident bot says the answers of commands and runs where it was brought in, else the server does`()
        async throws
    {
        try await TestHouse.with { house in
            let bot = try await house.hire("incident-bot", kind: .bot, clearance: .internal)
            let (_, room, id) = try await CommandTests.incident(house)
            try await RunTests.save("tidy", steps: "  - message: tidied\n", house)
            let voices = { () async throws -> [String] in
                let before = try await CommandTests.log(id, house).count
                _ = try await CommandTests.run("/severity sev1", in: room, as: house.responder, house)
                _ = try await CommandTests.run("/severity sev2", in: room, as: house.responder, house)
                _ = try await CommandTests.run("/run playbook tidy", in: room, as: house.responder, house)
                await house.house.runs.settle()
                let said = try await CommandTests.log(id, house).dropFirst(before).filter { event in
                    guard let body = event.body as? MessagePosted else { return false }
                    return body.messageType == .commandResult || body.content == "tidied"
                }
                #expect(said.count >= 4)
                return Array(Set(said.map(\.actor.text)))
            }
            #expect(try await voices() == ["system"])
            try await house.perform(SetMember(room: room, person: "incident-bot", role: .observer), as: house.commander)
            #expect(try await voices() == ["system"])
            try await house.perform(
                SetMember(room: room, person: "incident-bot", role: .responder), as: house.commander)
            #expect(try await voices() == [bot.id.text])
            #expect(await CommandTests.check(house) == 0)
        }
    }
}
