import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Roles in an incident, handing them over, and updates that remind of the next one.
struct RoleTests {
    @Test func `who may not assign gives no role, and nobody takes one who may not read`() async throws {
        try await TestHouse.with { house in
            let (key, _, _) = try await CommandTests.incident(house, isPrivate: true)
            let assign = { (role: IncidentRole, person: String?) in
                AssignRole(incident: key, role: role, person: person)
            }
            await refuses(.notFound) { try await house.perform(assign(.scribe, "outsider"), as: house.outsider) }
            await refuses(.forbidden) { try await house.perform(assign(.scribe, nil), as: house.administrator) }
            await refuses(.invalid, field: "user") {
                try await house.perform(assign(.scribe, "observer"), as: house.commander)
            }
            await refuses(.forbidden) {
                try await house.perform(assign(.commander, "responder"), as: house.responder)
            }
            await refuses(.notFound) { try await house.ask(ListRoles(incident: key), as: house.outsider) }
            let taken = try await house.perform(assign(.scribe, "outsider"), as: house.commander)
            #expect(taken.map(\.role) == [.scribe] && taken.first?.person.username == "outsider")
            #expect(try await house.ask(ListRoles(incident: key), as: house.outsider).count == 1)
            #expect(try await house.perform(assign(.scribe, nil), as: house.commander).isEmpty)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `who takes a role over is told what is open`() async throws {
        try await TestHouse.with { house in
            let (key, room, id) = try await CommandTests.incident(house)
            let lead = try await CommandTests.run("/lead", in: room, as: house.commander, house)
            #expect(lead.output?.hasPrefix("@cleo is incident commander. ") == true, "\(lead.reason ?? "")")
            _ = try await CommandTests.run("/task look at the disk @responder", in: room, as: house.commander, house)
            _ = try await CommandTests.run("/update --next=30m we know why", in: room, as: house.commander, house)
            let handed = try await CommandTests.run(
                "/handover incident_commander responder I have to sleep", in: room, as: house.commander, house)
            #expect(handed.state == .succeeded, "\(handed.reason ?? "")")
            let log = try await CommandTests.log(id, house)
            let event = try #require(log.compactMap { $0.body as? RoleHandedOver }.last)
            let brief = try #require(
                try await house.ask(GetMessage(message: event.message), as: house.responder).content)
            for part in ["@responder takes over as incident commander. I have to sleep", "look at the disk", "SEV2"] {
                #expect(brief.contains(part), "\(part): \(brief)")
            }
            #expect(brief.contains("next update due") && brief.contains("open tasks: 1"))
            let members = try await house.ask(ListMembers(room: room), as: house.commander)
            #expect(members.first { $0.person.username == "responder" }?.role == .commander)
            let card = try await CommandTests.run("/status", in: room, as: house.responder, house)
            #expect(card.output?.contains("- incident commander: @responder") == true)
            #expect(card.output?.contains("- open tasks: 1") == true && card.output?.contains("next due") == true)
            let then = try await house.ask(GetRoomThen(room: room, point: .seq(.max)), as: house.responder)
            #expect(then.state.roles == [.commander: house.responder.id])
            #expect(key == "INC-1")
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `an update that is due reminds the commanders once, and never when another was sent or it is over`()
        async throws
    {
        try await TestHouse.with { house in
            let (key, room, id) = try await CommandTests.incident(house)
            let past = SendUpdate(incident: key, text: "x", nextDue: house.clock.now)
            await refuses(.invalid, field: "next_due") { try await house.perform(past, as: house.commander) }
            let far = SendUpdate(
                incident: key, text: "x", nextDue: house.clock.now.adding(seconds: Limits.updateSecondsMax + 1))
            await refuses(.invalid, field: "next_due") { try await house.perform(far, as: house.commander) }
            let overdue = { try await CommandTests.log(id, house).filter { $0.type == "update.overdue" }.count }
            let wait = { (minutes: Int64) in
                house.clock.advance(seconds: minutes * 60)
                await house.house.timers.look()
            }
            _ = try await CommandTests.run("/update --next=30m we look", in: room, as: house.responder, house)
            await wait(20)
            _ = try await CommandTests.run("/update --next=30m we know why", in: room, as: house.responder, house)
            await wait(20)
            #expect(try await overdue() == 0)
            await wait(20)
            await wait(20)
            #expect(try await overdue() == 1)
            let alert = try #require(try await CommandTests.log(id, house).last?.body as? MessagePosted)
            #expect(alert.messageType == .alert && alert.mentions == ["commander"])
            let updates = try await house.ask(
                ListUpdates(incident: key, page: PageRequest()), as: house.responder
            ).items
            #expect(updates.map(\.text) == ["we look", "we know why"])
            #expect(updates.map { $0.overdueAt != nil } == [false, true])
            _ = try await CommandTests.run("/update --next=10m nearly", in: room, as: house.responder, house)
            _ = try await CommandTests.run("/close resolved", in: room, as: house.responder, house)
            await wait(20)
            #expect(try await overdue() == 1)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `an escalation may name somebody of the room besides`() async throws {
        try await TestHouse.with { house in
            let (_, room, _) = try await CommandTests.incident(house)
            await refuses(.invalid, field: "to") {
                try await house.send("/escalate --to=outsider it burns", to: room, as: house.commander)
            }
            await refuses(.invalid, field: "to") {
                try await house.send("/escalate --to=nobody it burns", to: room, as: house.commander)
            }
            let run = try await CommandTests.run(
                "/escalate --to=responder it burns", in: room, as: house.commander, house)
            #expect(run.output?.contains("@responder") == true && run.state == .succeeded)
        }
    }
}
