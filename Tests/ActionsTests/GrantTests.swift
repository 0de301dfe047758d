import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Reading a room in an emergency, and being let in for a while.
struct GrantTests {
    private static let reason = "Nobody of the response answers the phone"

    /// A compliance officer cleared for everything.
    private static func officer(_ house: TestHouse, _ name: String = "officer") async throws -> Player {
        try await house.hire(name, role: .compliance, clearance: .sealed)
    }

    private static func read(_ room: RoomReference) -> ListMessages {
        ListMessages(room: room, filter: MessageFilter(), page: .page(number: 1, size: 10))
    }

    @Test func `emergency access is for compliance and administrators, with a reason and the clearance`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal, isPrivate: true)
            let open = { (player: Player, reason: String) in
                try await house.perform(OpenBreakGlass(room: room, reason: reason), as: player)
            }
            await refuses(.forbidden) { try await open(house.responder, Self.reason) }
            await refuses(.notFound) { try await open(house.outsider, Self.reason) }
            await refuses(.forbidden) { try await open(house.bot, Self.reason) }
            let blind = try await house.hire("blind", role: .compliance, clearance: .public)
            await refuses(.notFound) { try await open(blind, Self.reason) }
            await refuses(.invalid, field: "reason") { try await open(house.administrator, "Let me in now") }
            let grant = try await open(house.administrator, Self.reason)
            #expect(grant.state == .open && grant.reason == Self.reason)
            await refuses(.conflict) { try await open(house.administrator, Self.reason) }
        }
    }

    @Test func `emergency access reads for an hour, writes nothing, and everybody in the room is told`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Secret", classification: .confidential, isPrivate: true)
            try await house.send("the words", to: room, as: house.commander)
            let officer = try await Self.officer(house)
            await refuses(.notFound) { try await house.ask(GetRoom(room: room), as: officer) }
            try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            #expect(try await house.ask(GetRoom(room: room), as: officer).room.name == "Secret")
            let list = ListRooms(filter: RoomFilter(), page: PageRequest())
            #expect(try await house.ask(list, as: officer).count == 1)
            let history = try await house.ask(Self.read(room), as: officer)
            #expect(history.items.contains { $0.content == "the words" })
            let notice = try await house.ask(Self.read(room), as: house.commander).items.last
            #expect(notice?.type == .system && notice?.content?.contains("@officer reads this room until") == true)
            await refuses(.forbidden) { try await house.send("x", to: room, as: officer) }
            house.clock.advance(seconds: Limits.breakGlassSeconds - 1)
            _ = try await house.ask(Self.read(room), as: officer)
            house.clock.advance(seconds: 1)
            await refuses(.notFound) { try await house.ask(Self.read(room), as: officer) }
            #expect(try await house.ask(list, as: officer).count == 0)
        }
    }

    @Test func `from RESTRICTED on a second person has to agree, in time and not the same one`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .restricted)
            let (officer, other) = (try await Self.officer(house), try await Self.officer(house, "other"))
            let asked = try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            #expect(asked.state == .waiting && asked.until == nil)
            await refuses(.forbidden) { try await house.ask(Self.read(room), as: officer) }
            await refuses(.forbidden) { try await house.perform(ApproveBreakGlass(grant: asked.id), as: officer) }
            await refuses(.forbidden) {
                try await house.perform(ApproveBreakGlass(grant: asked.id), as: house.commander)
            }
            await refuses(.notFound) { try await house.perform(ApproveBreakGlass(grant: asked.id), as: house.outsider) }
            let approved = try await house.perform(ApproveBreakGlass(grant: asked.id), as: other)
            #expect(approved.state == .open && approved.approvedBy?.username == "other")
            _ = try await house.ask(Self.read(room), as: officer)
            await refuses(.conflict) { try await house.perform(ApproveBreakGlass(grant: asked.id), as: other) }
            let late = try await house.perform(
                OpenBreakGlass(room: room, reason: Self.reason), as: house.administrator)
            house.clock.advance(seconds: Limits.breakGlassSeconds)
            await refuses(.conflict) { try await house.perform(ApproveBreakGlass(grant: late.id), as: other) }
        }
    }

    @Test func `a raise to RESTRICTED ends emergency access that nobody else agreed to`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal, isPrivate: true)
            let (officer, other) = (try await Self.officer(house), try await Self.officer(house, "other"))
            let raise = { (level: Classification) in
                _ = try await house.perform(
                    UpdateRoom(
                        room: room, name: nil, description: nil, isPrivate: nil, classification: level),
                    as: house.commander)
            }
            try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            try await raise(.confidential)
            _ = try await house.ask(Self.read(room), as: officer)
            try await raise(.restricted)
            await refuses(.notFound) { try await house.ask(Self.read(room), as: officer) }
            let again = try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            #expect(again.state == .waiting)
            try await house.perform(ApproveBreakGlass(grant: again.id), as: other)
            _ = try await house.ask(Self.read(room), as: officer)
        }
    }

    @Test func `an ended emergency access is asked to be reviewed until somebody else did it`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .confidential)
            let officer = try await Self.officer(house)
            let grant = try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            let review = { (player: Player) in
                try await house.perform(
                    ReviewBreakGlass(grant: grant.id, isJustified: true, note: "The log shows it"), as: player)
            }
            await refuses(.conflict) { try await review(house.administrator) }
            try await house.perform(EndGrant(grant: grant.id), as: officer)
            await refuses(.forbidden) { try await house.ask(Self.read(room), as: officer) }
            let unreviewed = ListGrants(state: .unreviewed, page: PageRequest())
            #expect(try await house.ask(unreviewed, as: house.administrator).items.map(\.id) == [grant.id])
            await refuses(.forbidden) { try await house.ask(unreviewed, as: house.commander) }
            house.clock.advance(seconds: Limits.breakGlassReviewSeconds)
            let figures = { try await house.journal.ask(CountReviews(), as: house.operatorOperation) }
            #expect(try await figures().overdue == 0)
            house.clock.advance(seconds: 1)
            #expect(try await figures().overdue == 1)
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            let doctor = await desk.perform(.diagnose, uid: 0, asJSON: false)
            #expect(doctor.output.contains("nobody reviewed"))
            await refuses(.forbidden) { try await review(officer) }
            await refuses(.forbidden) { try await review(house.commander) }
            #expect(try await review(house.administrator).reviewedBy?.username == "administrator")
            await refuses(.conflict) { try await review(house.administrator) }
            #expect(try await figures().unreviewed == 0)
        }
    }

    @Test func `what is over is ended by itself, once, and may be opened anew`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal)
            let officer = try await Self.officer(house)
            let end = { try await house.performAsOperator(EndExpiredGrants()) }
            let grant = try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            #expect(try await end() == 0)
            house.clock.advance(seconds: Limits.breakGlassSeconds)
            #expect(try await end() == 1)
            #expect(try await end() == 0)
            let ended = try await house.ask(GetGrant(grant: grant.id), as: officer)
            #expect(ended.closedHow == .expired && ended.state == .unreviewed)
            try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            house.clock.advance(seconds: Limits.breakGlassSeconds)
            // Not ended by anybody yet: opening anew ends it first.
            try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            #expect(try await end() == 0)
        }
    }

    @Test func `a commander lets a compliance officer read, and takes it back`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal, isPrivate: true)
            let officer = try await Self.officer(house)
            let give = { (player: Player, name: String, hours: Int64) in
                try await house.perform(
                    GiveGrant(room: room, person: name, hours: hours, reason: "Quarterly audit"), as: player)
            }
            await refuses(.forbidden) { try await give(house.responder, "officer", 1) }
            await refuses(.notFound) { try await give(officer, "officer", 1) }
            await refuses(.invalid, field: "user") { try await give(house.commander, "outsider", 1) }
            await refuses(.invalid, field: "hours") {
                try await give(house.commander, "officer", Limits.grantHoursMax + 1)
            }
            let grant = try await give(house.commander, "officer", 2)
            _ = try await house.ask(Self.read(room), as: officer)
            await refuses(.notFound) { try await house.perform(EndGrant(grant: grant.id), as: house.outsider) }
            let ended = try await house.perform(EndGrant(grant: grant.id), as: house.commander)
            #expect(ended.closedHow == .revoked && ended.state == .done)
            await refuses(.notFound) { try await house.ask(Self.read(room), as: officer) }
            // A grant is worth what the role is that it was given to.
            _ = try await give(house.commander, "officer", 2)
            try await house.performAsOperator(UpdatePerson(person: "officer", role: .member))
            let now = try await house.access.resolve(token: officer.token)
            await refuses(.notFound) {
                try await house.journal.ask(Self.read(room), as: house.house.operation(now, .rest, "test"))
            }
        }
    }

    @Test func `a room that is destroyed takes its grants with it`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal)
            let officer = try await Self.officer(house)
            let grant = try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            try await house.performAsOperator(ShredRoom(room: room, reason: "The contract asks for it"))
            house.clock.advance(seconds: Limits.breakGlassSeconds)
            #expect(try await house.performAsOperator(EndExpiredGrants()) == 0)
            await refuses(.notFound) { try await house.ask(GetGrant(grant: grant.id), as: officer) }
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            let check = await desk.perform(.checkRebuild, uid: 0, asJSON: false)
            #expect(check.status == 0, "\(check.output)\(check.errors)")
        }
    }

    @Test func `grants are rebuilt as they were`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .restricted)
            let officer = try await Self.officer(house)
            let asked = try await house.perform(OpenBreakGlass(room: room, reason: Self.reason), as: officer)
            try await house.perform(ApproveBreakGlass(grant: asked.id), as: house.administrator)
            try await house.perform(EndGrant(grant: asked.id), as: officer)
            try await house.perform(
                ReviewBreakGlass(grant: asked.id, isJustified: false, note: "There was no need"),
                as: house.administrator)
            try await house.perform(
                GiveGrant(room: room, person: "officer", hours: 1, reason: "Audit"), as: house.commander)
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            let check = await desk.perform(.checkRebuild, uid: 0, asJSON: false)
            #expect(check.status == 0, "\(check.output)\(check.errors)")
        }
    }
}
