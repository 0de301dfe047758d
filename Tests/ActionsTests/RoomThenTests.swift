import Actions
import App
import Domain
import Storage
import TestKit
import Testing

/// A room and its incident as they were: equal to what was seen then, and nothing that may not be seen now.
struct RoomThenTests {
    /// What somebody saw at some point.
    private struct Sight {
        let seq: Int64
        let at: Moment
        let incident: Incident
        let members: [RoomMember]
        let messages: [String]
        let pins: [EventID]
        let tasks: [String]
    }

    /// Everything of a message that the log alone makes.
    private static func essence(_ message: Message) -> String {
        let reactions = message.reactions.map { "\($0.emoji)\($0.users.map(\.username))" }
        return """
            \(message.id) \(message.seq) \(message.sender.username) \(message.type) \(message.content ?? "-") \
            \(message.mentions) \(reactions) \(message.pin?.by.username ?? "-") \
            \(message.editedAt?.rfc3339 ?? "-") \(message.revisions) \(message.deletedAt?.rfc3339 ?? "-") \
            \(message.threadRoot?.text ?? "-") \(message.replyCount) \(message.lastReplyAt?.rfc3339 ?? "-") \
            \(message.acknowledgedBy.map(\.username)) \(message.createdAt.rfc3339)
            """
    }

    private static func look(_ key: String, _ room: RoomReference, _ house: TestHouse) async throws -> Sight {
        let messages = ListMessages(room: room, filter: MessageFilter(), page: .page(number: 1, size: 50))
        let tasks = ListTasks(incident: key, page: PageRequest(size: 200))
        return Sight(
            seq: try await house.ask(GetRoom(room: room), as: house.commander).room.head, at: house.clock.now,
            incident: try await house.ask(GetIncident(incident: key), as: house.commander),
            members: try await house.ask(ListMembers(room: room), as: house.commander),
            messages: try await house.ask(messages, as: house.commander).items.map(essence),
            pins: try await house.ask(ListPinned(room: room, page: PageRequest(size: 100)), as: house.commander).items
                .map(\.id),
            tasks: try await house.ask(tasks, as: house.commander).items.map { "\($0.id) \($0.state)" })
    }

    private static func check(_ then: RoomThen, _ sight: Sight) {
        #expect(then.incident == sight.incident, "seq \(sight.seq)")
        #expect(
            Set(then.members.map { "\($0.person.id) \($0.role) \($0.joinedAt.rfc3339)" })
                == Set(sight.members.map { "\($0.person.id) \($0.role) \($0.joinedAt.rfc3339)" }), "seq \(sight.seq)")
        #expect(then.messages.map(essence) == sight.messages, "seq \(sight.seq)")
        #expect(then.state.pins == sight.pins, "seq \(sight.seq)")
        #expect(then.state.tasks.map { "\($0.id) \($0.state)" } == sight.tasks, "seq \(sight.seq)")
    }

    @Test func `who may not read a room now is not shown what it was`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house, isPrivate: true)
            for point in [GetRoomThen.Point.seq(1), .moment(house.clock.now)] {
                await refuses(.notFound) {
                    try await house.ask(GetRoomThen(room: room, point: point), as: house.outsider)
                }
                await refuses(.forbidden) {
                    try await house.ask(GetRoomThen(room: room, point: point), as: house.administrator)
                }
            }
            let early = GetRoomThen(room: room, point: .moment(house.clock.now.adding(seconds: -1)))
            await refuses(.notFound) { try await house.ask(early, as: house.commander) }
            // Whom a raise took out reads nothing of before it either.
            let open = try await house.ask(GetRoomThen(room: room, point: .seq(1)), as: house.responder)
            #expect(open.state.seq == 1)
            try await house.perform(
                UpdateRoom(
                    room: .id(id), name: nil, description: nil, isPrivate: nil, classification: .restricted,
                    reason: nil), as: house.commander)
            await refuses(.notFound) {
                try await house.ask(GetRoomThen(room: room, point: .seq(1)), as: house.responder)
            }
        }
    }

    @Test func `at every point it is what was seen then, by its seq and by its moment`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            var sights = [try await Self.look(key, room, house)]
            let first = try await house.send("db-1 is down", to: room, as: house.responder, ackRequired: true)
            let steps: [() async throws -> Void] = [
                { try await house.send("looking", to: room, as: house.commander, replyTo: first.id) },
                { try await house.perform(AcknowledgeMessage(message: first.id), as: house.commander) },
                {
                    try await house.perform(
                        ReactToMessage(message: first.id, emoji: "👍", action: .add), as: house.commander)
                },
                {
                    try await house.perform(
                        ReactToMessage(message: first.id, emoji: "🔥", action: .add), as: house.responder)
                },
                {
                    try await house.perform(
                        ReactToMessage(message: first.id, emoji: "👍", action: .add), as: house.responder)
                },
                {
                    try await house.perform(
                        ReactToMessage(message: first.id, emoji: "👍", action: .remove), as: house.commander)
                },
                {
                    try await house.perform(
                        EditMessage(message: first.id, content: "db-2 is down"), as: house.responder)
                },
                { try await house.perform(PinMessage(message: first.id, action: .add), as: house.commander) },
                { try await house.send("/ack", to: room, as: house.responder) },
                { try await house.send("/severity sev1 everybody", to: room, as: house.commander) },
                { try await house.send("/invite outsider observer", to: room, as: house.commander) },
                { try await house.send("/task look at it @responder", to: room, as: house.commander) },
                { try await house.send("/update summary the disk", to: room, as: house.commander) },
                { try await house.send("/impact everybody", to: room, as: house.commander) },
                { try await house.send("/role outsider responder", to: room, as: house.commander) },
                { try await house.perform(PinMessage(message: first.id, action: .remove), as: house.commander) },
                { try await house.send("/kick outsider", to: room, as: house.commander) },
                { try await house.send("/resolve more disk", to: room, as: house.responder) },
                { try await house.send("/close resolved", to: room, as: house.commander) },
                { try await house.send("/reopen again", to: room, as: house.commander) },
            ]
            sights.append(try await Self.look(key, room, house))
            for step in steps {
                house.clock.advance(seconds: 10)
                try await step()
                sights.append(try await Self.look(key, room, house))
            }
            for sight in sights {
                let bySeq = try await house.ask(GetRoomThen(room: room, point: .seq(sight.seq)), as: house.responder)
                Self.check(bySeq, sight)
            }
            // Two were seen at the first moment; the later one is what was at its end.
            for sight in sights.dropFirst() {
                let byMoment = try await house.ask(
                    GetRoomThen(room: room, point: .moment(sight.at)), as: house.responder)
                Self.check(byMoment, sight)
                let between = try await house.ask(
                    GetRoomThen(room: room, point: .moment(sight.at.adding(seconds: 9))), as: house.responder)
                #expect(between.state.seq == sight.seq)
            }
            let said = try await CommandTests.run("/at -20s", in: room, as: house.responder, house)
            #expect(said.isPrivate && said.output?.contains("status: resolved") == true, "\(said.output ?? "")")
        }
    }

    @Test func `what was taken back or destroyed since is not shown where it stood`() async throws {
        try await TestHouse.with { house in
            let (_, room, _) = try await CommandTests.incident(house)
            let deleted = try await house.send("never mind", to: room, as: house.responder)
            let redacted = try await house.send("hunter2", to: room, as: house.responder)
            let seq = redacted.seq
            let before = try await house.ask(GetRoomThen(room: room, point: .seq(seq)), as: house.responder)
            #expect(before.messages.suffix(2).map(\.content) == ["never mind", "hunter2"])
            try await house.perform(DeleteMessage(message: deleted.id), as: house.responder)
            try await house.redact(redacted.id, as: house.commander)
            let after = try await house.ask(GetRoomThen(room: room, point: .seq(seq)), as: house.responder)
            #expect(after.messages.suffix(2).allSatisfy { $0.content == nil && $0.deletedAt == nil })
            #expect(after.state.seq == seq && after.messages.count == before.messages.count)
        }
    }

    @Test func `of a long room it has the newest messages, and counts them all`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for number in 1...(Limits.stateMessagesMax + 20) {
                try await house.send("message \(number)", to: room, as: house.responder)
            }
            let now = try await house.ask(GetRoomThen(room: room, point: .seq(.max)), as: house.responder)
            #expect(now.state.messagesCount == Int64(Limits.stateMessagesMax + 20))
            #expect(now.messages.count == Limits.stateMessagesMax)
            #expect(now.messages.last?.content == "message \(Limits.stateMessagesMax + 20)" && now.incident == nil)
            let early = try await house.ask(
                GetRoomThen(room: room, point: .seq(now.messages[0].seq)), as: house.responder)
            #expect(early.messages.last?.content == "message 21" && early.messages.count == 21)
        }
    }

    @Test func `a replay finds fold and projections agree after every event, and a row that was changed`() async throws
    {
        try await TestHouse.with { house in
            let (key, room, id) = try await CommandTests.incident(house)
            let first = try await house.send("db-1 is down", to: room, as: house.responder)
            let gone = try await house.send("hunter2", to: room, as: house.responder)
            try await house.perform(EditMessage(message: gone.id, content: "hunter3"), as: house.responder)
            try await house.perform(PinMessage(message: first.id, action: .add), as: house.commander)
            for line in ["/ack", "/task look @me", "/invite outsider", "/kick outsider", "/resolve done", "/close"] {
                _ = try await CommandTests.run(line, in: room, as: house.commander, house)
            }
            try await house.redact(gone.id, as: house.commander)
            let replay = {
                await AdminDesk(house: house.house, address: "", isServing: true)
                    .perform(.replay(incident: key), uid: 0, asJSON: false)
            }
            let fine = await replay()
            #expect(fine.status == 0 && fine.output.hasPrefix("\(key): "), "\(fine.output) \(fine.errors)")
            try house.house.store.transaction { db in
                try db.execute("UPDATE members SET role = 'observer' WHERE room_id = \(id)")
            }
            let broken = await replay()
            #expect(broken.status == 1 && broken.output == "now: members", "\(broken.output)")
            let unknown = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.replay(incident: "INC-99"), uid: 0, asJSON: false)
            #expect(unknown.status == 2)
        }
    }
}
