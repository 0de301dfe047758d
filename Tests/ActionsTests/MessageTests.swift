import Actions
import Domain
import Journal
import TestKit
import Testing

/// What can be done to a message, by whom.
struct MessageTests {
    @Test func `an observer reads and acknowledges, and cannot talk`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("hello", to: room, as: house.commander, ackRequired: true)
            await refuses(.forbidden) { try await house.send("x", to: room, as: house.observer) }
            await refuses(.forbidden) {
                try await house.perform(
                    ReactToMessage(message: message.id, emoji: "👍", action: .add), as: house.observer)
            }
            await refuses(.forbidden) {
                try await house.perform(PinMessage(message: message.id, action: .add), as: house.observer)
            }
            #expect(try await house.ask(GetMessage(message: message.id), as: house.observer).content == "hello")
            let change = try await house.perform(AcknowledgeMessage(message: message.id), as: house.observer)
            #expect(change.message.acknowledgedBy.map(\.username) == ["observer"])
            let again = try await house.perform(AcknowledgeMessage(message: message.id), as: house.observer)
            #expect(again.seq == change.seq && again.message.acknowledgedBy.count == 1)
        }
    }

    @Test func `a message that says nothing or too much is refused`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("fine", to: room, as: house.responder)
            for content in ["", "  \n", "a\u{0}b", String(repeating: "x", count: Limits.messageBytesMax + 1)] {
                await refuses(.invalid, field: "content") {
                    try await house.send(content, to: room, as: house.responder)
                }
                await refuses(.invalid, field: "content") {
                    try await house.perform(EditMessage(message: message.id, content: content), as: house.responder)
                }
            }
        }
    }

    @Test func `content is kept to the byte, and the largest still fits`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for content in [
                " \n padded\t ", "é\u{301}😀\u{202E}", String(repeating: "x", count: Limits.messageBytesMax),
            ] {
                let message = try await house.send(content, to: room, as: house.responder)
                let stored = try await house.ask(GetMessage(message: message.id), as: house.responder)
                #expect(stored.content.map { Array($0.utf8) } == Array(content.utf8))
                #expect(stored == message)
            }
        }
    }

    @Test func `types that belong to other acts cannot be sent`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for type in MessageType.allCases {
                let send = SendMessage(room: room, content: type == .command ? "/help" : "x", type: type)
                if MessageType.sendable.contains(type) {
                    try await house.perform(send, as: house.responder)
                } else {
                    await refuses(.invalid, field: "message_type") {
                        try await house.perform(send, as: house.responder)
                    }
                }
            }
        }
    }

    @Test func `threads have one level`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let other = try await house.openRoom()
            let root = try await house.send("root", to: room, as: house.commander)
            await refuses(.invalid, field: "reply_to") {
                try await house.send("x", to: other, as: house.commander, replyTo: root.id)
            }
            await refuses(.invalid, field: "reply_to") {
                try await house.send("x", to: room, as: house.commander, replyTo: EventID(trusted: RoomID.house.text))
            }
            let reply = try await house.send("reply", to: room, as: house.responder, replyTo: root.id)
            house.clock.advance(seconds: 60)
            let deeper = try await house.send("deeper", to: room, as: house.commander, replyTo: reply.id)
            #expect(reply.threadRoot == root.id && deeper.threadRoot == root.id && deeper.replyTo == reply.id)
            let after = try await house.ask(GetMessage(message: root.id), as: house.responder)
            #expect(after.replyCount == 2 && after.lastReplyAt == house.clock.now)
            let thread = try await house.ask(
                ListMessages(
                    room: room, filter: MessageFilter(thread: root.id), page: .page(number: 1, size: 50)),
                as: house.responder)
            #expect(thread.items.map(\.content).suffix(2) == ["reply", "deeper"])
        }
    }

    @Test func `only its author edits a message, and every revision is kept`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("one", to: room, as: house.responder)
            for player in [house.commander, house.bot] {
                await refuses(.forbidden) {
                    try await house.perform(EditMessage(message: message.id, content: "x"), as: player)
                }
            }
            let same = try await house.perform(EditMessage(message: message.id, content: "one"), as: house.responder)
            #expect(same.message.revisions == 0 && same.message.editedAt == nil)
            house.clock.advance(seconds: 5)
            try await house.perform(EditMessage(message: message.id, content: "two @bot"), as: house.responder)
            let last = try await house.perform(EditMessage(message: message.id, content: "three"), as: house.responder)
            #expect(last.message.content == "three" && last.message.revisions == 2)
            #expect(last.message.editedAt == house.clock.now && last.message.mentions.isEmpty)
            let revisions = try await house.ask(ListRevisions(message: message.id), as: house.observer)
            #expect(revisions.map(\.content).contains("one") && revisions.map(\.content).contains("two @bot"))
        }
    }

    @Test func `a message is edited so many times and no more, and stands as it was last`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("0", to: room, as: house.responder)
            for number in 1...Limits.revisionsMax {
                try await house.perform(EditMessage(message: message.id, content: "\(number)"), as: house.responder)
            }
            let refusal = await #expect(throws: Refusal.self) {
                try await house.perform(EditMessage(message: message.id, content: "more"), as: house.responder)
            }
            #expect(refusal?.code == .invalid && refusal?.fields.map(\.field) == ["content"])
            #expect(refusal?.detail.contains("\(Limits.revisionsMax)") == true)
            let last = "\(Limits.revisionsMax)"
            let same = try await house.perform(EditMessage(message: message.id, content: last), as: house.responder)
            #expect(same.message.content == last && same.message.revisions == Limits.revisionsMax)
            let deleted = try await house.perform(DeleteMessage(message: message.id), as: house.responder)
            #expect(deleted.message.deletedAt != nil)
        }
    }

    @Test func `the revisions of a deleted message stay with its author and commanders`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("one", to: room, as: house.responder)
            try await house.perform(EditMessage(message: message.id, content: "two"), as: house.responder)
            await refuses(.forbidden) { try await house.perform(DeleteMessage(message: message.id), as: house.bot) }
            await refuses(.forbidden) {
                try await house.perform(DeleteMessage(message: message.id), as: house.observer)
            }
            let deleted = try await house.perform(DeleteMessage(message: message.id), as: house.responder)
            #expect(deleted.message.content == nil && deleted.message.deletedAt == house.clock.now)
            await refuses(.forbidden) { try await house.ask(ListRevisions(message: message.id), as: house.observer) }
            for player in [house.responder, house.commander] {
                let revisions = try await house.ask(ListRevisions(message: message.id), as: player)
                #expect(revisions.contains { $0.content == "one" })
            }
        }
    }

    @Test func `a deleted message is a tombstone that nothing more is done to`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("secret", to: room, as: house.responder, ackRequired: true)
            // A commander deletes what others said.
            let deleted = try await house.perform(DeleteMessage(message: message.id), as: house.commander)
            let again = try await house.perform(DeleteMessage(message: message.id), as: house.commander)
            #expect(again.seq == deleted.seq)
            await refuses(.gone) {
                try await house.perform(EditMessage(message: message.id, content: "x"), as: house.responder)
            }
            await refuses(.gone) {
                try await house.perform(PinMessage(message: message.id, action: .add), as: house.commander)
            }
            await refuses(.gone) {
                try await house.perform(ReactToMessage(message: message.id, emoji: "👍", action: .add), as: house.bot)
            }
            await refuses(.gone) {
                try await house.perform(AcknowledgeMessage(message: message.id), as: house.observer)
            }
            let entries = try await house.ask(ReadRoomEvents(room: room, after: 0, limit: 500), as: house.observer)
            #expect(entries.entries.first { $0.event.id == message.id }?.isWithdrawn == true)
            let found = try await house.ask(
                ListMessages(room: room, filter: MessageFilter(search: "secret"), page: .page(number: 1, size: 50)),
                as: house.observer)
            #expect(found.items.isEmpty)
        }
    }

    @Test func `pinning says how it shall be, not that it shall change`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("hello", to: room, as: house.responder)
            await refuses(.forbidden) {
                try await house.perform(PinMessage(message: message.id, action: .add), as: house.bot)
            }
            let pinned = try await house.perform(PinMessage(message: message.id, action: .add), as: house.responder)
            let again = try await house.perform(PinMessage(message: message.id, action: .add), as: house.commander)
            #expect(again.seq == pinned.seq && again.message.pin?.by.username == "responder")
            let listed = try await house.ask(ListPinned(room: room, page: PageRequest()), as: house.observer)
            #expect(listed.items.map(\.id) == [message.id])
            let unpinned = try await house.perform(
                PinMessage(message: message.id, action: .remove), as: house.commander)
            #expect(unpinned.message.pin == nil)
            let unpinnedAgain = try await house.perform(
                PinMessage(message: message.id, action: .remove), as: house.commander)
            #expect(unpinnedAgain.seq == unpinned.seq)
        }
    }

    @Test func `a room has so many pins and no more`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for number in 0..<Limits.pinsMax {
                let message = try await house.send("\(number)", to: room, as: house.responder)
                try await house.perform(PinMessage(message: message.id, action: .add), as: house.responder)
            }
            let one = try await house.send("one more", to: room, as: house.responder)
            await refuses(.invalid, field: "action") {
                try await house.perform(PinMessage(message: one.id, action: .add), as: house.responder)
            }
        }
    }

    @Test func `reactions are counted once a person, and only emoji are reactions`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("hello", to: room, as: house.commander)
            for text in ["", "a", "👍👍", ":+1:", "1"] {
                await refuses(.invalid, field: "emoji") {
                    try await house.perform(
                        ReactToMessage(message: message.id, emoji: text, action: .add), as: house.bot)
                }
            }
            let react = { (player: Player, emoji: String, action: AddOrRemove) in
                try await house.perform(ReactToMessage(message: message.id, emoji: emoji, action: action), as: player)
            }
            #expect(try await react(house.bot, "👍", .add).changed)
            #expect(try await !react(house.bot, "👍", .add).changed)
            let second = try await react(house.responder, "👍", .add)
            #expect(second.counts.map(\.emoji) == ["👍"] && second.counts.map(\.count) == [2])
            _ = try await react(house.responder, "🎉", .add)
            #expect(try await react(house.bot, "👍", .remove).counts.map(\.count) == [1, 1])
            #expect(try await !react(house.bot, "👍", .remove).changed)
            let last = try await react(house.responder, "👍", .remove)
            #expect(last.counts.map(\.emoji) == ["🎉"])
            let stored = try await house.ask(GetMessage(message: message.id), as: house.observer)
            #expect(stored.reactions.map(\.emoji) == ["🎉"])
        }
    }

    @Test func `history pages fit together whichever way they are read`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            var sent: [EventID] = []
            for number in 0..<25 { sent.append(try await house.send("\(number)", to: room, as: house.responder).id) }
            let list = { (page: MessagePageRequest) in
                try await house.ask(ListMessages(room: room, filter: MessageFilter(), page: page), as: house.observer)
            }
            let pages = [
                try await list(.page(number: 3, size: 10)), try await list(.page(number: 2, size: 10)),
                try await list(.page(number: 1, size: 10)),
            ]
            #expect(pages.flatMap(\.items).map(\.id) == sent)
            #expect(pages[2].count == 25 && pages[2].hasNext && !pages[0].hasNext)
            let middle = pages[1].items[0].seq
            #expect(try await list(.before(middle, limit: 100)).items.map(\.id) == Array(sent[..<5]))
            #expect(try await list(.after(middle, limit: 3)).items.map(\.id) == Array(sent[6..<9]))
        }
    }
}
