import Actions
import Domain
import TestKit
import Testing

/// Who may enter a room, who decides over it, and what those outside may know.
struct MembershipTests {
    @Test func `what a scope may not know of does not exist, whatever is asked of it`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(slug: "hidden", isPrivate: true)
            let message = try await house.send("hello", to: room, as: house.commander)
            for reference in [room, .slug("hidden")] {
                await refuses(.notFound) { try await house.ask(GetRoom(room: reference), as: house.outsider) }
                await refuses(.notFound) { try await house.ask(OpenRoom(room: reference), as: house.outsider) }
                await refuses(.notFound) { try await house.ask(ListMembers(room: reference), as: house.outsider) }
                await refuses(.notFound) { try await house.send("x", to: reference, as: house.outsider) }
                await refuses(.notFound) { try await house.perform(JoinRoom(room: reference), as: house.outsider) }
                await refuses(.notFound) { try await house.perform(EnterChatRoom(room: reference), as: house.outsider) }
                await refuses(.notFound) { try await house.perform(ArchiveRoom(room: reference), as: house.outsider) }
            }
            await refuses(.notFound) { try await house.ask(GetMessage(message: message.id), as: house.outsider) }
            await refuses(.notFound) {
                try await house.perform(
                    ReactToMessage(message: message.id, emoji: "👍", action: .add), as: house.outsider)
            }
            let listed = try await house.ask(ListRooms(filter: RoomFilter(), page: PageRequest()), as: house.outsider)
            #expect(listed.items.isEmpty && listed.count == 0)
        }
    }

    @Test func `without the clearance a room does not exist`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal)
            await refuses(.notFound) { try await house.ask(GetRoom(room: room), as: house.observer) }
            await refuses(.invalid, field: "user") {
                try await house.perform(
                    SetMember(room: room, person: "observer", role: .observer), as: house.commander)
            }
        }
    }

    @Test func `an administrator knows a private room by its key, level and members, and a bot knows none`()
        async throws
    {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Secret plans", classification: .internal, isPrivate: true)
            let seen = try await house.ask(GetRoom(room: room), as: house.administrator)
            #expect(seen.room.name.isEmpty && seen.room.description.isEmpty && seen.room.membersCount == 3)
            #expect(try await house.ask(ListMembers(room: room), as: house.administrator).count == 3)
            await refuses(.forbidden) { try await house.perform(JoinRoom(room: room), as: house.administrator) }
            await refuses(.forbidden) { try await house.ask(OpenRoom(room: room), as: house.administrator) }
            let filter = RoomFilter(search: "Secret")
            #expect(
                try await house.ask(ListRooms(filter: filter, page: PageRequest()), as: house.administrator).count == 0)
            let all = ListRooms(filter: RoomFilter(), page: PageRequest())
            #expect(try await house.ask(all, as: house.administrator).count == 1)
            let open = try await house.perform(CreateRoom(name: "Open to all"), as: house.commander)
            await refuses(.notFound) { try await house.ask(GetRoom(room: .id(open.room.id)), as: house.bot) }
            #expect(try await house.ask(all, as: house.bot).items.map(\.room.id) == [seen.room.id])
        }
    }

    @Test func `an incident whose room became private is listed to its members only`() async throws {
        try await TestHouse.with { house in
            let details = IncidentDetails(title: "Leak")
            let incident = try await house.perform(
                DeclareIncident(.init(severity: .sev2, details: details)), as: house.commander)
            let list = ListIncidents(filter: IncidentFilter(), page: PageRequest())
            #expect(try await house.ask(list, as: house.outsider).count == 1)
            let room = try #require(incident.rooms.first)
            try await house.perform(
                UpdateRoom(room: .id(room), name: nil, description: nil, isPrivate: true), as: house.commander)
            #expect(try await house.ask(list, as: house.outsider).count == 0)
            #expect(try await house.ask(GetIncident(incident: "INC-1"), as: house.commander).isPrivate)
        }
    }

    @Test func `an administrator outside sees that a room exists, but not its name or its messages`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Secret plans")
            let message = try await house.send("hello", to: room, as: house.commander)
            let seen = try await house.ask(GetRoom(room: room), as: house.administrator)
            #expect(seen.room.name.isEmpty)
            await refuses(.forbidden) { try await house.ask(GetMessage(message: message.id), as: house.administrator) }
            await refuses(.forbidden) { try await house.ask(OpenRoom(room: room), as: house.administrator) }
            await refuses(.forbidden) {
                try await house.perform(
                    SetMember(room: room, person: "administrator", role: .commander), as: house.administrator)
            }
            let added = try await house.perform(
                SetMember(room: room, person: "outsider", role: .observer), as: house.administrator)
            #expect(added.isNew)
        }
    }

    @Test func `entering makes a responder once, and a bot only comes where it is invited`() async throws {
        try await TestHouse.with { house in
            let made = try await house.perform(
                CreateRoom(name: "Open to all", classification: .internal), as: house.commander)
            let room = RoomReference.id(made.room.id)
            await refuses(.notFound) { try await house.perform(EnterChatRoom(room: room), as: house.bot) }
            await refuses(.forbidden) { try await house.send("before", to: room, as: house.outsider) }
            house.clock.advance(seconds: 1)
            let entered = try await house.perform(EnterChatRoom(room: room), as: house.outsider)
            #expect(entered.isNew && entered.room.myRole == .responder)
            #expect(try await !house.perform(EnterChatRoom(room: room), as: house.outsider).isNew)
            try await house.send("after", to: room, as: house.outsider)
            let members = try await house.ask(ListMembers(room: room), as: house.outsider)
            #expect(members.map(\.person.username) == ["cleo", "outsider"])
        }
    }

    @Test func `only a commander changes memberships, and nobody their own`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for player in [house.responder, house.observer, house.bot] {
                await refuses(.forbidden) {
                    try await house.perform(
                        SetMember(room: room, person: "outsider", role: .responder), as: player)
                }
                await refuses(.forbidden) {
                    try await house.perform(RemoveMember(room: room, person: "cleo"), as: player)
                }
            }
            await refuses(.forbidden) {
                try await house.perform(
                    SetMember(room: room, person: "cleo", role: .observer), as: house.commander)
            }
            await refuses(.invalid, field: "user") {
                try await house.perform(SetMember(room: room, person: "nobody", role: .observer), as: house.commander)
            }
            let change = try await house.perform(
                SetMember(room: room, person: "@responder", role: .observer), as: house.commander)
            #expect(!change.isNew && change.member.role == .observer)
            await refuses(.forbidden) { try await house.send("x", to: room, as: house.responder) }
        }
    }

    @Test func `a room keeps its last commander`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            await refuses(.lastCommander) { try await house.perform(LeaveRoom(room: room), as: house.commander) }
            try await house.perform(SetMember(room: room, person: "responder", role: .commander), as: house.commander)
            await refuses(.forbidden) {
                try await house.perform(
                    SetMember(room: room, person: "responder", role: .observer), as: house.responder)
            }
            try await house.perform(LeaveRoom(room: room), as: house.commander)
            await refuses(.lastCommander) { try await house.perform(LeaveRoom(room: room), as: house.responder) }
            await refuses(.lastCommander) {
                try await house.performAsOperator(RemoveMember(room: room, person: "responder"))
            }
        }
    }

    @Test func `who is removed can neither read nor write, from the next operation on`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(isPrivate: true)
            try await house.send("in", to: room, as: house.responder)
            try await house.perform(RemoveMember(room: room, person: "responder"), as: house.commander)
            await refuses(.notFound) { try await house.send("out", to: room, as: house.responder) }
            await refuses(.notFound) { try await house.ask(OpenRoom(room: room), as: house.responder) }
            // Removing somebody who is not there changes nothing.
            try await house.perform(RemoveMember(room: room, person: "responder"), as: house.commander)
        }
    }

    @Test func `an archived room can be read and takes nothing more`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("last words", to: room, as: house.commander, ackRequired: true)
            await refuses(.forbidden) { try await house.perform(ArchiveRoom(room: room), as: house.responder) }
            let archived = try await house.perform(ArchiveRoom(room: room), as: house.commander)
            #expect(archived.room.isArchived && archived.room.archivedAt == house.clock.now)
            let writes: [() async throws -> Void] = [
                { try await house.send("x", to: room, as: house.commander) },
                { try await house.perform(EditMessage(message: message.id, content: "y"), as: house.commander) },
                { try await house.perform(DeleteMessage(message: message.id), as: house.commander) },
                { try await house.perform(PinMessage(message: message.id, action: .add), as: house.commander) },
                {
                    try await house.perform(
                        ReactToMessage(message: message.id, emoji: "👍", action: .add), as: house.commander)
                },
                { try await house.perform(AcknowledgeMessage(message: message.id), as: house.observer) },
                {
                    try await house.perform(
                        SetMember(room: room, person: "outsider", role: .observer), as: house.commander)
                },
                { try await house.perform(EnterChatRoom(room: room), as: house.outsider) },
            ]
            for write in writes { await refuses(.roomArchived) { try await write() } }
            #expect(try await house.ask(GetMessage(message: message.id), as: house.observer).content == "last words")
            let marker = try await house.perform(MarkRead(room: room, seq: .max), as: house.observer)
            #expect(marker.unread == 0)
        }
    }

    @Test func `a room is not classified above its maker, and a slug stands once`() async throws {
        try await TestHouse.with { house in
            await refuses(.clearanceTooLow) {
                try await house.perform(CreateRoom(name: "x", classification: .sealed), as: house.commander)
            }
            await refuses(.forbidden) { try await house.perform(CreateRoom(name: "x"), as: house.bot) }
            await refuses(.invalid, field: "slug") {
                try await house.perform(CreateRoom(name: "x", slug: "INC-7"), as: house.commander)
            }
            _ = try await house.openRoom(slug: "once")
            await refuses(.invalid, field: "slug") {
                try await house.perform(CreateRoom(name: "x", slug: "once"), as: house.outsider)
            }
            let made = try await house.perform(CreateRoom(name: "x"), as: house.outsider)
            #expect(made.myRole == .commander && made.room.slug.hasPrefix("room-"))
        }
    }

    @Test func `reading moves a marker forward and never back`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let first = try await house.send("one @responder", to: room, as: house.commander)
            try await house.send("two", to: room, as: house.commander)
            try await house.send("mine", to: room, as: house.responder)
            let before = try await house.ask(GetRoom(room: room), as: house.responder)
            #expect(before.unread == 2 && before.mentions == 1)
            #expect(try await house.perform(MarkRead(room: room, seq: first.seq), as: house.responder).unread == 1)
            #expect(try await house.perform(MarkRead(room: room, seq: 1), as: house.responder).upTo == first.seq)
            let beyond = try await house.perform(MarkRead(room: room, seq: 1_000_000), as: house.responder)
            #expect(beyond.upTo == first.seq + 2 && beyond.unread == 0)
            let after = try await house.ask(GetRoom(room: room), as: house.responder)
            #expect(after.unread == 0 && after.mentions == 0)
            await refuses(.forbidden) { try await house.perform(MarkRead(room: room, seq: 1), as: house.outsider) }
        }
    }
}
