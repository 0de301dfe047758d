import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// A slug is an address among the rooms that somebody may know of; what is hidden from them bears it as well.
struct SlugTests {
    private static let reason = "Kept longer than anybody can want"

    private static func make(
        _ slug: String, _ house: TestHouse, as player: Player, isPrivate: Bool = false,
        _ level: Classification = .internal
    ) async throws -> RoomID {
        try await house.perform(
            CreateRoom(name: "x", slug: slug, classification: level, isPrivate: isPrivate), as: player
        ).room.id
    }

    private static func meant(_ slug: String, _ house: TestHouse, as player: Player) async throws -> RoomID {
        try await house.ask(GetRoom(room: .slug(slug)), as: player).room.id
    }

    private static func bring(_ player: Player, into room: RoomID, _ house: TestHouse, by commander: Player)
        async throws
    {
        try await house.perform(
            SetMember(room: .id(room), person: player.id.text, role: .observer), as: commander)
    }

    @Test func `everybody's slug means the room that they may know of`() async throws {
        try await TestHouse.with { house in
            let secret = try await Self.make("plans", house, as: house.commander, isPrivate: true, .restricted)
            let mine = try await Self.make("plans", house, as: house.outsider, isPrivate: true)
            #expect(try await Self.meant("plans", house, as: house.commander) == secret)
            #expect(try await Self.meant("plans", house, as: house.outsider) == mine)
            await refuses(.notFound) { try await Self.meant("plans", house, as: house.responder) }
            for player in [house.commander, house.outsider] {
                await refuses(.invalid, field: "slug") { try await Self.make("plans", house, as: player) }
            }
        }
    }

    @Test func `a slug keeps its meaning when somebody brings one into another room that bears it`() async throws {
        try await TestHouse.with { house in
            let theirs = try await Self.make("plans", house, as: house.outsider, isPrivate: true)
            house.clock.advance(seconds: 1)
            let ours = try await Self.make("plans", house, as: house.commander, isPrivate: true)
            house.clock.advance(seconds: 1)
            try await Self.bring(house.commander, into: theirs, house, by: house.outsider)
            // The other one is older; a message to this address must not go there all the same.
            #expect(try await Self.meant("plans", house, as: house.commander) == ours)
            try await house.perform(
                SetMember(room: .id(theirs), person: house.commander.id.text, role: .commander), as: house.outsider)
            #expect(try await Self.meant("plans", house, as: house.commander) == ours)
            let sent = try await house.send("ours alone", to: .slug("plans"), as: house.commander)
            #expect(sent.room == ours)
            let listed = try await house.ask(ListRooms(filter: .init(), page: PageRequest()), as: house.commander)
            #expect(Set(listed.items.map(\.room.id)) == [ours, theirs])
            for room in [ours, theirs] {
                #expect(try await house.ask(GetRoom(room: .id(room)), as: house.commander).room.slug == "plans")
            }
            try await Self.bring(house.responder, into: ours, house, by: house.commander)
            #expect(try await Self.meant("plans", house, as: house.responder) == ours)
        }
    }

    @Test
    func `a room of one's own comes before older ones that one only knows of, and the oldest before younger ones`()
        async throws
    {
        try await TestHouse.with { house in
            let first = try await Self.make("plans", house, as: house.commander, isPrivate: true)
            house.clock.advance(seconds: 1)
            let second = try await Self.make("plans", house, as: house.outsider, isPrivate: true)
            for (room, player) in [(first, house.commander), (second, house.outsider)] {
                let open = UpdateRoom(room: .id(room), name: nil, description: nil, isPrivate: false)
                try await house.perform(open, as: player)
            }
            #expect(try await Self.meant("plans", house, as: house.outsider) == second)
            #expect(try await Self.meant("plans", house, as: house.responder) == first)
            try await house.perform(JoinRoom(room: .id(second)), as: house.responder)
            #expect(try await Self.meant("plans", house, as: house.responder) == second)
            try await house.perform(LeaveRoom(room: .slug("plans")), as: house.responder)
            #expect(try await Self.meant("plans", house, as: house.responder) == first)
            for ordering in ["slug", "-slug"] {
                let list = ListRooms(filter: RoomFilter(ordering: ordering), page: PageRequest())
                let ids = try await house.ask(list, as: house.responder).items.map(\.room.id)
                #expect(ids == (ordering == "slug" ? [first, second] : [second, first]))
            }
            #expect(
                try await house.journal.ask(GetRoom(room: .slug("plans")), as: house.operatorOperation).room.id == first
            )
        }
    }

    @Test func `of many who ask for a slug at once, one gets it where they see each other, and each where they do not`()
        async throws
    {
        try await TestHouse.with { house in
            for (isPrivate, wanted) in [(false, 1), (true, 2)] {
                let made = try await withThrowingTaskGroup(of: Int.self) { tasks in
                    for number in 0..<20 {
                        let player = number % 2 == 0 ? house.commander : house.outsider
                        tasks.addTask {
                            do {
                                _ = try await Self.make("race-\(isPrivate)", house, as: player, isPrivate: isPrivate)
                                return 1
                            } catch let refusal as Refusal where refusal.fields.map(\.field) == ["slug"] {
                                return 0
                            }
                        }
                    }
                    return try await tasks.reduce(0, +)
                }
                #expect(made == wanted)
            }
        }
    }

    @Test func `in: means the room that the slug means, and emergency access reaches a hidden one by it`() async throws
    {
        try await TestHouse.with { house in
            let officer = try await house.hire("officer", role: .compliance)
            let first = try await Self.make("plans", house, as: house.commander, isPrivate: true)
            house.clock.advance(seconds: 1)
            let second = try await Self.make("plans", house, as: house.outsider, isPrivate: true)
            house.clock.advance(seconds: 1)
            try await Self.bring(house.outsider, into: first, house, by: house.commander)
            for (room, word) in [(first, "egret one"), (second, "egret two")] {
                try await house.send(word, to: .id(room), as: room == first ? house.commander : house.outsider)
            }
            try await house.house.search.catchUp()
            for (line, room) in [
                ("in:plans egret", second), ("-in:plans egret", first), ("in:\(first.text) egret", first),
            ] {
                let found = try await house.ask(Search(query: SearchQuery(line), size: 10), as: house.outsider).hits
                #expect(found.map(\.room.id) == [room], "\(line)")
            }
            let open = OpenBreakGlass(room: .slug("plans"), reason: "Nobody of the response answers the phone")
            #expect(try await house.perform(open, as: officer).room == first)
        }
    }

    @Test func `what cannot be undone asks for the id of a room that shares its slug`() async throws {
        try await TestHouse.with { house in
            let first = try await Self.make("plans", house, as: house.commander, isPrivate: true)
            let second = try await Self.make("plans", house, as: house.outsider, isPrivate: true)
            await refuses(.conflict) {
                try await house.performAsOperator(ShredRoom(room: .slug("plans"), reason: Self.reason))
            }
            _ = try await house.performAsOperator(ShredRoom(room: .id(first), reason: Self.reason))
            await refuses(.notFound) { try await Self.meant("plans", house, as: house.commander) }
            #expect(try await Self.meant("plans", house, as: house.outsider) == second)
            _ = try await house.performAsOperator(ShredRoom(room: .slug("plans"), reason: Self.reason))
            let reply = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.checkRebuild, uid: 0, asJSON: false)
            #expect(reply.status == 0, "\(reply.output)\(reply.errors)")
        }
    }
}
