import Actions
import App
import Domain
import Journal
import Storage
import TestKit
import Testing

/// The projections are views of the journal: replayed, they come out the same.
struct RebuildTests {
    /// Leaves a trace in every projection.
    private static func live(_ house: TestHouse) async throws -> Message {
        let room = try await house.openRoom()
        let root = try await house.send(
            "root @responder", to: room, as: house.commander, clientID: "1", ackRequired: true)
        try await house.send("reply", to: room, as: house.responder, replyTo: root.id)
        let gone = try await house.send("gone", to: room, as: house.responder)
        try await house.perform(EditMessage(message: root.id, content: "root @bot"), as: house.commander)
        try await house.perform(DeleteMessage(message: gone.id), as: house.commander)
        try await house.perform(PinMessage(message: root.id, action: .add), as: house.responder)
        try await house.perform(ReactToMessage(message: root.id, emoji: "👍", action: .add), as: house.bot)
        try await house.perform(AcknowledgeMessage(message: root.id), as: house.observer)
        try await house.perform(SetMember(room: room, person: "responder", role: .commander), as: house.commander)
        try await house.perform(LeaveRoom(room: room), as: house.bot)
        try await house.perform(
            UpdateRoom(room: room, name: "Another", description: nil, isPrivate: true), as: house.commander)
        let incident = try await house.perform(
            DeclareIncident(.init(severity: .sev1, details: IncidentDetails(title: "Trouble"))), as: house.commander)
        try await house.perform(
            ChangeStatus(incident: incident.key, status: .resolved, reason: nil), as: house.commander)
        try await house.perform(AssignIncident(incident: incident.key, assignee: "responder"), as: house.commander)
        _ = try await house.journal.perform(
            UpdatePerson(person: "outsider", clearance: .restricted, isActive: false), as: house.operatorOperation)
        return root
    }

    private static func check(_ house: TestHouse) async -> AdminReply {
        await AdminDesk(house: house.house, address: "", isServing: true)
            .perform(.checkRebuild, uid: 0, asJSON: false)
    }

    @Test func `a replay of everything that can happen agrees with the projections`() async throws {
        try await TestHouse.with { house in
            _ = try await Self.live(house)
            let reply = await Self.check(house)
            #expect(reply.status == 0, "\(reply.output)\(reply.errors)")
            #expect(reply.output.contains("agree"))
        }
    }

    @Test(arguments: [
        "UPDATE messages SET reply_count = 7 WHERE reply_count > 0", "DELETE FROM reactions", "DELETE FROM mentions",
        "DELETE FROM acknowledgements", "UPDATE rooms SET head = head - 1", "UPDATE people SET clearance = 4",
        "UPDATE members SET role = 'commander'", "UPDATE incidents SET status = 'closed'", "DELETE FROM edits",
        "UPDATE messages SET deleted_at = NULL", "UPDATE rooms SET name = description",
    ])
    func `a planted difference is found, and a rebuild mends it`(_ sabotage: String) async throws {
        try await TestHouse.with { house in
            _ = try await Self.live(house)
            _ = try house.house.store.transaction { try $0.execute(SQL(stringLiteral: sabotage)) }
            let found = await Self.check(house)
            #expect(found.status != 0)
            let desk = AdminDesk(house: house.house, address: "", isServing: false)
            #expect(await desk.perform(.rebuild, uid: 0, asJSON: false).status == 0)
            let mended = await Self.check(house)
            #expect(mended.status == 0, "\(mended.output)\(mended.errors)")
        }
    }

    @Test func `a rebuild is refused while a server runs`() async throws {
        try await TestHouse.with { house in
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            let reply = await desk.perform(.rebuild, uid: 0, asJSON: false)
            #expect(reply.status == 2)
            #expect(reply.errors.contains("stop it first"))
        }
    }

    @Test func `a check looks at one moment, though others go on writing`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for number in 0..<50 { try await house.send("\(number)", to: room, as: house.responder) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for number in 0..<200 { try await house.send("more \(number)", to: room, as: house.responder) }
                }
                for _ in 0..<3 {
                    let reply = await Self.check(house)
                    #expect(reply.status == 0, "\(reply.output)\(reply.errors)")
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `the scratch copy is gone afterwards`() async throws {
        try await TestHouse.with { house in
            _ = await Self.check(house)
            let files = try house.directory.files()
            #expect(!files.contains { $0.path.contains("scratch") })
        }
    }
}
