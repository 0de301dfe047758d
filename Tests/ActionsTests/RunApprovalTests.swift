import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Who has to agree before a run begins or goes on, and what happens when nobody does.
struct RunApprovalTests {
    /// An incident's room with a second commander.
    private static func stage(_ house: TestHouse) async throws -> (room: RoomReference, id: RoomID, second: Player) {
        let (_, room, id) = try await CommandTests.incident(house)
        let second = try await house.hire("second", clearance: .internal)
        try await house.perform(SetMember(room: room, person: "second", role: .commander), as: house.commander)
        return (room, id, second)
    }

    @Test func `a run of high risk waits for a second commander, and nobody agrees for themselves`() async throws {
        try await TestHouse.with { house in
            let (room, id, second) = try await Self.stage(house)
            try await RunTests.save("drain", risk: "high", steps: "  - message: drained\n", house)
            let forbidden = try await CommandTests.run("/run playbook drain", in: room, as: house.responder, house)
            #expect(forbidden.state == .refused)
            let asked = try await CommandTests.run("/run playbook drain", in: room, as: house.commander, house)
            #expect(asked.state == .running && asked.output?.contains("`/approve RUN-1`") == true)
            await house.house.runs.settle()
            #expect(try await RunTests.run(1, house).state == .waitingApproval)
            let own = try await CommandTests.run("/approve RUN-1", in: room, as: house.commander, house)
            #expect(own.state == .refused && own.reason == "A second person has to agree.")
            let low = try await CommandTests.run("/approve RUN-1", in: room, as: house.responder, house)
            #expect(low.state == .refused)
            await refuses(.forbidden) { try await house.perform(ApproveRun(run: .number(1)), as: house.outsider) }
            #expect(try await CommandTests.run("/approve RUN-1", in: room, as: second, house).state == .succeeded)
            await house.house.runs.settle()
            let run = try await RunTests.run(1, house)
            #expect(run.state == .succeeded && run.approvedBy?.username == "second" && run.by.username == "cleo")
            let again = try await CommandTests.run("/approve RUN-1", in: room, as: second, house)
            #expect(again.state == .refused && again.reason == "RUN-1 is over: it is succeeded.")
            #expect(try await CommandTests.log(id, house).filter { $0.type == "run.approved" }.count == 1)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a step that asks is agreed to by the role it names, and by somebody else where it says so`()
        async throws
    {
        try await TestHouse.with { house in
            let (room, _, second) = try await Self.stage(house)
            try await RunTests.save(
                "tidy",
                steps: """
                      - {name: first, approval: {role: responder, text: "Drained?"}}
                      - {name: second, approval: {needs: [first]}}
                      - message: went on
                    """, house)
            _ = try await CommandTests.run("/run playbook tidy", in: room, as: house.responder, house)
            await house.house.runs.settle()
            #expect(try await RunTests.run(1, house).state == .waitingApproval)
            #expect(
                try await CommandTests.run("/approve RUN-1", in: room, as: house.commander, house).state == .succeeded)
            await house.house.runs.settle()
            let low = try await CommandTests.run("/approve RUN-1", in: room, as: house.responder, house)
            #expect(low.state == .refused && low.reason == "A commander has to agree.")
            let same = try await CommandTests.run("/approve RUN-1", in: room, as: house.commander, house)
            #expect(same.state == .refused && same.reason?.contains("somebody else") == true)
            #expect(try await CommandTests.run("/approve RUN-1", in: room, as: second, house).state == .succeeded)
            await house.house.runs.settle()
            let run = try await RunTests.run(1, house)
            #expect(run.state == .succeeded)
            #expect(run.steps.map { $0.by?.username } == ["cleo", "second", nil])
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `what is denied does not begin, and on its way it fails and cleans up`() async throws {
        try await TestHouse.with { house in
            let (room, id, second) = try await Self.stage(house)
            try await RunTests.save("drain", risk: "high", steps: "  - message: drained\n", house)
            let steps = "  - approval: {}\n  - message: never\non_failure:\n  - message: cleaned up\n"
            try await RunTests.save("tidy", steps: steps, house)
            let begun = try await CommandTests.run("/run playbook drain", in: room, as: house.commander, house)
            #expect(try await CommandTests.run("/deny RUN-1 not now", in: room, as: second, house).state == .succeeded)
            let first = try await RunTests.run(1, house)
            #expect(first.state == .cancelled && first.reason == "denied by @second: not now")
            let ended = try await house.ask(GetCommandRun(message: begun.message), as: house.commander)
            #expect(ended.state == .failed && ended.reason == first.reason)
            _ = try await CommandTests.run("/run playbook tidy", in: room, as: house.responder, house)
            await house.house.runs.settle()
            #expect(try await CommandTests.run("/deny RUN-2", in: room, as: house.responder, house).state == .succeeded)
            await house.house.runs.settle()
            let run = try await RunTests.run(2, house)
            #expect(run.state == .failed && run.steps.map(\.state) == [.failed, .succeeded])
            let said = try await RunTests.said(id, after: 0, house)
            #expect(said.contains("cleaned up") && !said.contains("never") && !said.contains("drained"))
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `nobody agrees for ever, and a run is ended by whoever might have begun it`() async throws {
        try await TestHouse.with { house in
            let (room, _, _) = try await Self.stage(house)
            try await RunTests.save("tidy", steps: "  - approval: {timeout: 10m}\n", house)
            for _ in 0..<2 {
                _ = try await CommandTests.run("/run playbook tidy", in: room, as: house.responder, house)
            }
            await house.house.runs.settle()
            #expect(
                try await CommandTests.run("/cancel RUN-2 wrong one", in: room, as: house.responder, house).state
                    == .succeeded)
            let cancelled = try await RunTests.run(2, house)
            #expect(cancelled.state == .cancelled && cancelled.reason == "cancelled by @responder: wrong one")
            house.clock.advance(seconds: 599)
            await house.house.runs.settle()
            #expect(try await RunTests.run(1, house).state == .waitingApproval)
            house.clock.advance(seconds: 1)
            await house.house.runs.settle()
            let run = try await RunTests.run(1, house)
            #expect(run.state == .timedOut && run.reason == "nobody agreed in time")
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a room takes so many runs at once`() async throws {
        try await TestHouse.with { house in
            let (room, _, _) = try await Self.stage(house)
            try await RunTests.save("tidy", steps: "  - wait: 1h\n", house)
            let start = StartRun(room: room, runbook: "tidy", arguments: [:])
            for _ in 0..<Limits.runsOpenMax { try await house.perform(start, as: house.responder) }
            await refuses(.conflict) { try await house.perform(start, as: house.responder) }
            try await house.perform(CancelRun(run: .number(1), reason: nil), as: house.responder)
            #expect(try await house.perform(start, as: house.responder).number == 21)
        }
    }

    @Test func `a run whose words were redacted goes no further, and of a shredded room nothing is left`() async throws
    {
        try await TestHouse.with { house in
            let (room, id, _) = try await Self.stage(house)
            let steps = "  - wait: 30s\n  - message: \"${zone}\"\n"
            try await RunTests.save("tidy", args: "args: {zone: {type: string}}\n", steps: steps, house)
            let started = try await CommandTests.run(
                "/run playbook tidy zone=plantedword", in: room, as: house.responder, house)
            await house.house.runs.settle()
            try await house.redact(started.message, as: house.commander)
            #expect(try await RunTests.run(1, house).arguments == nil)
            house.clock.advance(seconds: 30)
            await house.house.runs.settle()
            let run = try await RunTests.run(1, house)
            #expect(run.state == .failed && run.reason == "what was asked for was redacted")
            let told = try await CommandTests.log(id, house).compactMap { $0.body?.json.text }
            #expect(!told.contains { $0.contains("plantedword") })
            #expect(await CommandTests.check(house) == 0)
            try await house.performAsOperator(
                ShredRoom(room: room, reason: "nobody needs this room any more, says the test"))
            await refuses(.notFound) { try await house.ask(GetRun(run: .number(1)), as: house.commander) }
            #expect(await CommandTests.check(house) == 0)
        }
    }
}
