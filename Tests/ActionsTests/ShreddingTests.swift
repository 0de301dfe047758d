import Actions
import App
import Domain
import Foundation
import Journal
import Storage
import TestKit
import Testing

/// Shredding of rooms, requests that a second person decides on, legal holds.
struct ShreddingTests {
    private static let reason = "The customer asked for it in writing."

    private static func check(_ house: TestHouse) async -> AdminReply {
        await AdminDesk(house: house.house, address: "", isServing: true)
            .perform(.checkRebuild, uid: 0, asJSON: false)
    }

    /// Somebody of compliance.
    private static func officer(_ name: String, _ house: TestHouse) async throws -> Player {
        try await house.hire(name, role: .compliance, clearance: .restricted)
    }

    @Test func `nobody shreds a room alone but the command line, and that says why`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let shred = ShredRoom(room: room, reason: Self.reason)
            for player in [house.commander, house.responder, house.administrator, house.outsider, house.bot] {
                await refuses(.forbidden) { try await house.perform(shred, as: player) }
            }
            await refuses(.invalid, field: "reason") {
                try await house.performAsOperator(ShredRoom(room: room, reason: "because of many blanks       "))
            }
            _ = try await house.performAsOperator(shred)
            await refuses(.notFound) { try await house.performAsOperator(shred) }
        }
    }

    @Test func `a shredded room does not exist for anybody, in any way`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Hovercraft", slug: "hovercraft")
            let message = try await house.send("full of eels", to: room, as: house.responder, clientID: "c1")
            try await house.perform(MarkRead(room: room, seq: 3), as: house.responder)
            _ = try await house.performAsOperator(ShredRoom(room: room, reason: Self.reason))
            for player in [house.commander, house.responder, house.administrator] {
                for reference in [room, .slug("hovercraft")] {
                    await refuses(.notFound) { try await house.ask(GetRoom(room: reference), as: player) }
                    await refuses(.notFound) { try await house.ask(OpenRoom(room: reference), as: player) }
                    await refuses(.notFound) { try await house.perform(JoinRoom(room: reference), as: player) }
                }
                await refuses(.notFound) { try await house.ask(GetMessage(message: message.id), as: player) }
                await refuses(.notFound) { try await house.send("x", to: room, as: player) }
                let rooms = try await house.ask(ListRooms(filter: RoomFilter(), page: PageRequest()), as: player)
                #expect(rooms.items.isEmpty)
            }
            #expect(try await house.ask(InboxState(), as: house.responder).isEmpty)
            // A refusal would tell of it; who takes the slug gets a room that has nothing of the one before.
            let next = try await house.openRoom(slug: "hovercraft")
            let found = try await house.ask(GetRoom(room: .slug("hovercraft")), as: house.responder)
            #expect(.id(found.room.id) == next && found.room.messagesCount == 0)
        }
    }

    @Test func `what is left of a shredded room opens nothing, and the record still fits`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Hovercraft")
            let message = try await house.send("full of eels", to: room, as: house.responder)
            let before = try await house.house.store.read { try EventQueries.journal(after: 0, limit: 500, $0) }
            let sealed = try #require(before.first { $0.id == message.id }?.body)
            let stored = try await house.house.store.read { try KeyQueries.newest(message.room, $0) }
            let key = try #require(stored)
            _ = try await house.performAsOperator(ShredRoom(room: room, reason: Self.reason))
            let after = try await house.house.store.read { try EventQueries.journal(after: 0, limit: 500, $0) }
            #expect(after.prefix(before.count).map(\.leafHash) == before.map(\.leafHash))
            #expect(after.filter { $0.room == message.room }.allSatisfy { $0.body == nil })
            let left = try await house.house.store.read { try KeyQueries.newest(message.room, $0) }
            #expect(left?.wrapped == [] && left?.destroyedAt != nil)
            for file in try house.directory.files() {
                #expect(file.bytes.range(of: Data(key.wrapped)) == nil, "the key is in \(file.path)")
                #expect(file.bytes.range(of: Data(sealed.suffix(40))) == nil, "the body is in \(file.path)")
            }
            let log = try await house.journal.readLog(.house, after: 0, limit: 500)
            let told = try #require(log.last?.event.body as? RoomShredded)
            #expect(told.room == message.room && told.through == message.seq && told.reason == Self.reason)
            let doctor = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.diagnose, uid: 0, asJSON: false)
            #expect(doctor.output.contains("leaves hash as recorded"))
        }
    }

    @Test func `a replay without a shredded room's keys agrees with the projections`() async throws {
        try await TestHouse.with { house in
            let kept = try await house.openRoom()
            let incident = try await house.perform(
                DeclareIncident(.init(severity: .sev1, details: IncidentDetails(title: "Trouble"))),
                as: house.commander)
            let room = RoomReference.id(incident.rooms[0])
            let root = try await house.send("root @cleo", to: room, as: house.commander, clientID: "c")
            try await house.send("reply", to: room, as: house.commander, replyTo: root.id)
            try await house.perform(EditMessage(message: root.id, content: "edited"), as: house.commander)
            try await house.perform(PinMessage(message: root.id, action: .add), as: house.commander)
            try await house.perform(AssignIncident(incident: incident.key, assignee: "responder"), as: house.commander)
            try await house.perform(
                UpdateRoom(room: room, name: "Another", description: nil, isPrivate: true), as: house.commander)
            let redacted = try await house.send("redacted", to: room, as: house.commander)
            _ = try await house.perform(RedactMessage(message: redacted.id, reason: "r"), as: house.commander)
            house.clock.advance(seconds: 60)
            _ = try await house.performAsOperator(ShredRoom(room: room, reason: Self.reason))
            try await house.send("goes on", to: kept, as: house.responder)
            let checked = await Self.check(house)
            #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
            let desk = AdminDesk(house: house.house, address: "", isServing: false)
            #expect(await desk.perform(.rebuild, uid: 0, asJSON: false).status == 0)
            let again = await Self.check(house)
            #expect(again.status == 0, "\(again.output)\(again.errors)")

            await refuses(.notFound) { try await house.ask(GetIncident(incident: incident.key), as: house.commander) }
            let incidents = try await house.ask(
                ListIncidents(filter: IncidentFilter(), page: PageRequest()), as: house.commander)
            #expect(incidents.items.isEmpty)
            // Its number is never given again.
            let next = try await house.perform(
                DeclareIncident(.init(severity: .sev1, details: IncidentDetails(title: "More"))), as: house.commander)
            #expect(next.number == incident.number + 1)
        }
    }

    @Test func `compliance asks, a second person agrees, and only then it happens`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("eels", to: room, as: house.responder)
            let carla = try await Self.officer("carla", house)
            let colin = try await Self.officer("colin", house)
            for reason in ["short", String(repeating: " ", count: 30)] {
                await refuses(.invalid, field: "reason") {
                    try await house.perform(RedactMessage(message: message.id, reason: reason), as: carla)
                }
            }
            let redact = RedactMessage(message: message.id, reason: Self.reason)
            guard case .requested(let request) = try await house.perform(redact, as: carla) else {
                Issue.record("compliance redacted alone")
                return
            }
            guard case .requested(let again) = try await house.perform(redact, as: carla) else { return }
            #expect(again == request && request.reason == Self.reason && request.state == .open)
            #expect(try await house.ask(GetMessage(message: message.id), as: house.responder).content == "eels")
            let approve = DecideDestruction(request: request.id, approves: true)
            await refuses(.forbidden) { try await house.perform(approve, as: carla) }
            for player in [house.responder, house.outsider, house.administrator, house.observer] {
                await refuses(.notFound) { try await house.perform(approve, as: player) }
            }
            #expect(
                try await house.ask(ListDestructions(state: .open, page: PageRequest()), as: colin).items.count == 1)
            let decided = try await house.perform(approve, as: colin)
            #expect(decided.state == .approved && decided.decidedBy?.username == "colin")
            #expect(try await house.ask(GetMessage(message: message.id), as: house.responder).content == nil)
            await refuses(.conflict) {
                try await house.perform(DecideDestruction(request: request.id, approves: false), as: colin)
            }
            #expect(await Self.check(house).status == 0)
        }
    }

    @Test func `the room's commander decides too, who asked may take it back, and old requests run out`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let carla = try await Self.officer("carla", house)
            let shred = ShredRoom(room: room, reason: Self.reason)
            let requested = { @Sendable () async throws -> DestructionID in
                guard case .requested(let request) = try await house.perform(shred, as: carla) else {
                    throw Fault("it was not asked for")
                }
                return request.id
            }
            let first = try await requested()
            _ = try await house.perform(DecideDestruction(request: first, approves: false), as: carla)
            await refuses(.conflict) {
                try await house.perform(DecideDestruction(request: first, approves: true), as: house.commander)
            }
            let second = try await requested()
            house.clock.advance(seconds: Limits.destructionRequestDays * 86_400)
            await refuses(.gone) {
                try await house.perform(DecideDestruction(request: second, approves: true), as: house.commander)
            }
            let third = try await requested()
            #expect(third != second)
            let decided = try await house.perform(
                DecideDestruction(request: third, approves: true), as: house.commander)
            #expect(decided.state == .approved)
            await refuses(.notFound) { try await house.ask(GetRoom(room: room), as: house.commander) }
            #expect(await Self.check(house).status == 0)
        }
    }

    @Test func `a legal hold blocks redaction and shredding until it is released`() async throws {
        try await TestHouse.with { house in
            let carla = try await Self.officer("carla", house)
            let incident = try await house.perform(
                DeclareIncident(.init(severity: .sev1, details: IncidentDetails(title: "Trouble"))),
                as: house.commander)
            let room = RoomReference.id(incident.rooms[0])
            let message = try await house.send("eels", to: room, as: house.commander)
            let place = PlaceHold(.incident(incident.key), reason: "litigation")
            for player in [house.responder, house.outsider, house.administrator] {
                await refuses(.forbidden) { try await house.perform(place, as: player) }
            }
            let hold = try await house.perform(place, as: carla)
            let own = try await house.perform(PlaceHold(.room(room), reason: "ours"), as: house.commander)
            let redact = RedactMessage(message: message.id, reason: Self.reason)
            await refuses(.onHold) { try await house.perform(redact, as: house.commander) }
            await refuses(.onHold) { try await house.performAsOperator(ShredRoom(room: room, reason: Self.reason)) }
            await refuses(.forbidden) {
                try await house.perform(ReleaseHold(hold: hold.id, reason: "no"), as: house.commander)
            }
            await refuses(.notFound) {
                try await house.perform(ReleaseHold(hold: hold.id, reason: "no"), as: house.outsider)
            }
            _ = try await house.perform(ReleaseHold(hold: own.id, reason: "settled"), as: house.commander)
            await refuses(.onHold) { try await house.perform(redact, as: house.commander) }
            let released = try await house.perform(ReleaseHold(hold: hold.id, reason: "settled"), as: carla)
            #expect(released.releaseReason == "settled" && released.releasedBy?.username == "carla")
            _ = try await house.perform(redact, as: house.commander)
            let log = try await house.journal.readLog(message.room, after: 0, limit: 50)
            #expect(log.compactMap { ($0.event.body as? IncidentHeld)?.isHeld } == [true, false])
            let listed = try await house.ask(ListHolds(standingOnly: false, page: PageRequest()), as: carla)
            #expect(Set(listed.items.map(\.reason)) == ["ours", "litigation"])
            #expect(await Self.check(house).status == 0)
        }
    }

    @Test func `a request that was open when a hold was placed is not carried out`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let carla = try await Self.officer("carla", house)
            let shred = ShredRoom(room: room, reason: Self.reason)
            guard case .requested(let request) = try await house.perform(shred, as: carla) else { return }
            try await house.perform(PlaceHold(.room(room), reason: "litigation"), as: house.commander)
            await refuses(.onHold) {
                try await house.perform(DecideDestruction(request: request.id, approves: true), as: house.commander)
            }
        }
    }
}
