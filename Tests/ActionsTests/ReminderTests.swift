import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Reminders, drills, and the explanation of what was refused: commands that stand on what is there for other reasons.
struct ReminderTests {
    private static func wait(_ minutes: Int64, _ house: TestHouse) async {
        house.clock.advance(seconds: minutes * 60)
        await house.house.timers.look()
    }

    private static func calls(_ room: RoomID, _ house: TestHouse) async throws -> [MessagePosted] {
        try await CommandTests.log(room, house).compactMap { $0.body as? MessagePosted }
            .filter { $0.messageType == .alert }
    }

    @Test func `a reminder needs a time that is neither now nor for ever, and somebody of the room`() async throws {
        try await TestHouse.with { house in
            let (_, room, _) = try await CommandTests.incident(house)
            for line in ["/remind 0s look", "/remind \(Limits.reminderSecondsMax + 1)s look", "/remind look at it"] {
                await refuses(.invalid, field: "in") { try await house.send(line, to: room, as: house.responder) }
            }
            for name in ["outsider", "nobody"] {
                await refuses(.invalid, field: "to") {
                    try await house.send("/remind --to=\(name) 5m look", to: room, as: house.responder)
                }
            }
            let tried = try await CommandTests.run("/remind --dry-run 5m look", in: room, as: house.responder, house)
            #expect(tried.output == "Dry run, nothing was changed. It would set a timer.")
            for _ in 0..<Limits.remindersMax {
                try await house.send("/remind 5m look", to: room, as: house.responder)
            }
            let more = try await CommandTests.run("/remind 5m look", in: room, as: house.responder, house)
            #expect(more.state == .refused && more.reason?.contains("\(Limits.remindersMax) reminders") == true)
            let (_, other, _) = try await CommandTests.incident(house)
            let elsewhere = try await CommandTests.run("/remind 5m look", in: other, as: house.responder, house)
            #expect(elsewhere.state == .succeeded)
        }
    }

    @Test func `a reminder calls its author or whom it names, at its time and once`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            let mine = try await CommandTests.run(
                "/remind 10m look at @commander", in: room, as: house.responder, house)
            #expect(mine.state == .succeeded && mine.output?.hasPrefix("@responder is reminded at ") == true)
            _ = try await CommandTests.run(
                "/remind --to=responder 20m call the bank", in: room, as: house.commander, house)
            await Self.wait(9, house)
            #expect(try await Self.calls(id, house).isEmpty)
            await Self.wait(2, house)
            let first = try #require(try await Self.calls(id, house).first)
            #expect(first.content == "@responder, you asked to be reminded: look at @commander")
            #expect(first.mentions == ["responder"])
            await Self.wait(10, house)
            await Self.wait(10, house)
            let all = try await Self.calls(id, house)
            #expect(all.count == 2 && all[1].content == "@responder, @cleo asked to remind you: call the bank")
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a reminder that was taken back, or whose room or person is gone, calls nobody`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            let ask = { (line: String, player: Player) in
                try await CommandTests.run(line, in: room, as: player, house).message
            }
            let deleted = try await ask("/remind 5m a", house.responder)
            try await house.perform(DeleteMessage(message: deleted), as: house.responder)
            let redacted = try await ask("/remind 5m b", house.responder)
            try await house.redact(redacted, as: house.commander)
            _ = try await ask("/remind 5m c", house.responder)
            try await house.perform(RemoveMember(room: room, person: "responder"), as: house.commander)
            await Self.wait(6, house)
            #expect(try await Self.calls(id, house).isEmpty)
            _ = try await ask("/remind 5m d", house.commander)
            try await house.perform(ArchiveRoom(room: room), as: house.commander)
            await Self.wait(6, house)
            #expect(try await Self.calls(id, house).isEmpty)
            #expect(await house.house.timers.look() == 0)
        }
    }

    @Test func `a drill is an incident that says so`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal)
            await refuses(.invalid, field: "scenario") {
                try await house.send(
                    "/drill start " + String(repeating: "x", count: 1_000), to: room, as: house.commander)
            }
            let run = try await CommandTests.run(
                "/drill start --severity=sev2 The cable is cut", in: room, as: house.commander, house)
            #expect(run.output == "INC-1 is a drill: SEV2. Its room is inc-1.")
            let incident = try await house.ask(GetIncident(incident: "INC-1"), as: house.commander)
            #expect(incident.realness == .drill && incident.details.title == "The cable is cut")
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `an escalation by a policy that nobody made succeeds and says so`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            let run = try await CommandTests.run(
                "/escalate --policy=night it burns", in: room, as: house.responder, house)
            let said = "No escalation policy is set by the name “night” or any other. @commander is alerted in #"
            #expect(run.state == .succeeded && run.output?.hasPrefix(said) == true, "\(run.output ?? "")")
            let alert = try #require(try await Self.calls(id, house).last)
            #expect(alert.mentions == ["commander"] && alert.content.contains("it burns"))
        }
    }

    @Test func `what was refused is explained to whom it was refused, and nothing hidden is told`() async throws {
        try await TestHouse.with { house in
            let (_, room, _) = try await CommandTests.incident(house)
            let (hidden, other, _) = try await CommandTests.incident(house, isPrivate: true)
            try await house.perform(RemoveMember(room: other, person: "responder"), as: house.commander)
            let why = { (player: Player) in
                try await CommandTests.run("/why denied", in: room, as: player, house).output ?? ""
            }
            #expect(try await why(house.responder).hasPrefix("Nothing was refused to you here lately."))
            let refused = try await CommandTests.run("/hold on a case", in: room, as: house.responder, house)
            #expect(refused.state == .refused)
            _ = try await CommandTests.run("/clearance outsider PUBLIC", in: room, as: house.responder, house)
            await refuses(.notFound) { try await house.ask(GetIncident(incident: hidden), as: house.responder) }
            // The record of refusals is written behind them.
            try await house.send("and now", to: room, as: house.responder)
            let told = try await why(house.responder)
            #expect(told.contains("Here you are responder, in the house member, cleared for "), "\(told)")
            #expect(told.contains("`hold`: for commander") && told.contains("`managePeople`: for admin"), "\(told)")
            #expect(!told.contains("see") && !told.contains(hidden))
            #expect(try await why(house.commander).hasPrefix("Nothing was refused to you here lately."))
        }
    }
}
