import Actions
import App
import Domain
import Journal
import Storage
import TestKit
import Testing

/// Redaction: who may, what is gone afterwards, and what is not.
struct RedactionTests {
    @Test func `only its author, and the commander, redact a message`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let mine = try await house.send("mine", to: room, as: house.responder)
            let other = try await house.send("other", to: room, as: house.commander)
            let redactMine = RedactMessage(message: mine.id, reason: "a password")
            for player in [house.observer, house.outsider, house.administrator, house.bot] {
                await refuses(.forbidden) { try await house.perform(redactMine, as: player) }
            }
            await refuses(.forbidden) {
                try await house.redact(other.id, reason: "r", as: house.responder)
            }
            let unknown = RedactMessage(message: house.house.ambient.newID(at: house.clock.now), reason: "r")
            await refuses(.notFound) { try await house.perform(unknown, as: house.commander) }
            for reason in ["", " \n", "a\u{0}b", String(repeating: "r", count: Limits.reasonBytesMax + 1)] {
                await refuses(.invalid, field: "reason") {
                    try await house.perform(RedactMessage(message: mine.id, reason: reason), as: house.responder)
                }
            }
            #expect(try await house.redact(mine.id, as: house.responder).message.content == nil)
            let another = try await house.send("mine too", to: room, as: house.responder)
            let byCommander = try await house.redact(another.id, reason: "not for here", as: house.commander)
            #expect(byCommander.message.redactedAt == house.clock.now)
        }
    }

    @Test func `a message of a private room does not exist for who is not in it`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(isPrivate: true)
            let message = try await house.send("mine", to: room, as: house.responder)
            await refuses(.notFound) {
                try await house.redact(message.id, reason: "r", as: house.outsider)
            }
        }
    }

    @Test func `every way to read a redacted message shows no content`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let root = try await house.send("root", to: room, as: house.commander)
            let message = try await house.send(
                "hovercraft @cleo", to: room, as: house.responder, replyTo: root.id, clientID: "c1", ackRequired: true)
            try await house.perform(EditMessage(message: message.id, content: "hovercraft 2"), as: house.responder)
            try await house.perform(EditMessage(message: message.id, content: "hovercraft 3"), as: house.responder)
            try await house.perform(PinMessage(message: message.id, action: .add), as: house.responder)
            let change = try await house.redact(message.id, reason: "a password", as: house.responder)

            let now = try await house.ask(GetMessage(message: message.id), as: house.commander)
            #expect(now == change.message)
            #expect(now.content == nil && now.mentions.isEmpty && now.clientID == nil && now.pin == nil)
            #expect(now.threadRoot == root.id && now.revisions == 2 && now.ackRequired && now.redactedAt != nil)
            let history = try await house.ask(
                ListMessages(room: room, filter: MessageFilter(), page: .page(number: 1, size: 50)),
                as: house.commander)
            #expect(history.items.map(\.content) == ["root", nil])
            #expect(history.items.first?.replyCount == 1)
            let revisions = try await house.ask(ListRevisions(message: message.id), as: house.commander)
            #expect(revisions.map(\.content) == [nil, nil, nil])
            let found = try await house.ask(
                ListMessages(
                    room: room, filter: MessageFilter(search: "hovercraft"), page: .page(number: 1, size: 50)),
                as: house.commander)
            #expect(found.items.isEmpty)
            let pinned = try await house.ask(ListPinned(room: room, page: PageRequest()), as: house.commander)
            #expect(pinned.items.isEmpty)
            let log = try await house.journal.readLog(message.room, after: 0, limit: 500)
            #expect(log.map(\.event.seq) == Array(1...Int64(log.count)))
            for entry in log {
                switch entry.event.body {
                case let posted as MessagePosted where entry.event.id == message.id:
                    #expect(posted.content.isEmpty && posted.threadRoot == root.id && entry.isWithdrawn)
                case let edited as MessageEdited:
                    #expect(edited.content.isEmpty && edited.message == message.id && entry.isWithdrawn)
                default: break
                }
            }
            #expect((log.last?.event.body as? MessageRedacted)?.destroyed.count == 3)
        }
    }

    @Test func `what is left in the database opens nothing and compares with nothing`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("hovercraft", to: room, as: house.responder, clientID: "c1")
            try await house.perform(EditMessage(message: message.id, content: "hovercraft 2"), as: house.responder)
            let once = Once(
                AcknowledgeMessage(message: message.id),
                key: .init(text: "k", route: "acknowledge", body: "{}"),
                kept: { _ in (status: 200, subject: message.id.text) })
            await refuses(.invalid) { try await house.perform(once, as: house.commander) }
            let pin = Once(
                PinMessage(message: message.id, action: .add), key: .init(text: "k", route: "pin", body: "{}"),
                kept: { _ in (status: 200, subject: message.id.text) })
            _ = try await house.perform(pin, as: house.commander)
            try await house.redact(message.id, reason: "r", as: house.responder)
            let left = try await house.house.store.read { db in
                [
                    try db.number(
                        """
                        SELECT COUNT(*) FROM events WHERE room_id = \(message.room) AND body IS NOT NULL
                            AND type IN ('message.posted', 'message.edited')
                        """),
                    try db.number(
                        "SELECT COUNT(*) FROM messages WHERE client_key IS NOT NULL OR content_mac IS NOT NULL"),
                    try db.number("SELECT COUNT(*) FROM idempotency WHERE subject = \(message.id)"),
                    try db.number("SELECT COUNT(*) FROM mentions"),
                ]
            }
            #expect(left == [0, 0, 0, 0])
            // The digest is gone, so the same client id is a new message.
            let again = try await house.send("hovercraft", to: room, as: house.responder, clientID: "c1")
            #expect(again.id != message.id)
        }
    }

    @Test func `nothing more is done to a redacted message, and redacting again changes nothing`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("mine", to: room, as: house.responder, ackRequired: true)
            let first = try await house.redact(message.id, as: house.responder)
            let head = try await house.journal.head(message.room)
            let again = try await house.redact(message.id, as: house.commander)
            #expect(again.id == message.id && first.id != message.id)
            await refuses(.gone) {
                try await house.perform(EditMessage(message: message.id, content: "x"), as: house.responder)
            }
            await refuses(.gone) {
                try await house.perform(PinMessage(message: message.id, action: .add), as: house.responder)
            }
            await refuses(.gone) {
                try await house.perform(AcknowledgeMessage(message: message.id), as: house.commander)
            }
            await refuses(.gone) {
                try await house.perform(
                    ReactToMessage(message: message.id, emoji: "👍", action: .add), as: house.commander)
            }
            #expect(try await house.journal.head(message.room) == head)
        }
    }

    @Test func `what was deleted is redacted too, and what stands in an archived room`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let deleted = try await house.send("gone", to: room, as: house.responder)
            let standing = try await house.send("standing", to: room, as: house.responder)
            try await house.perform(DeleteMessage(message: deleted.id), as: house.responder)
            try await house.perform(ArchiveRoom(room: room), as: house.commander)
            for message in [deleted, standing] {
                let change = try await house.redact(message.id, reason: "r", as: house.commander)
                #expect(change.message.redactedAt != nil)
                let revisions = try await house.ask(ListRevisions(message: message.id), as: house.commander)
                #expect(revisions.map(\.content) == [nil])
            }
        }
    }
}
