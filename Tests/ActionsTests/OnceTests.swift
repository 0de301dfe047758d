import Actions
import Domain
import Journal
import TestKit
import Testing

/// A request with a key happens once, however often it is sent.
struct OnceTests {
    private static func once(
        _ room: RoomReference, _ content: String, key: String = "k", route: String = "POST /messages",
        body: String = "{}"
    ) -> Once<SendMessage> {
        Once(
            SendMessage(room: room, content: content), key: .init(text: key, route: route, body: body),
            kept: { (status: 201, subject: $0.message.id.text) })
    }

    private static func subject(_ outcome: Once<SendMessage>.Outcome) -> (isNew: Bool, id: String, status: Int64) {
        switch outcome {
        case .now(let sent): (true, sent.message.id.text, 201)
        case .earlier(let status, let subject): (false, subject, status)
        }
    }

    @Test func `a retry finds what the first one came to, and the room hears it once`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let first = Self.subject(try await house.perform(Self.once(room, "a"), as: house.responder))
            let again = Self.subject(try await house.perform(Self.once(room, "a"), as: house.responder))
            #expect(first.isNew && !again.isNew)
            #expect(again.id == first.id && again.status == 201)
            #expect(try await house.ask(GetRoom(room: room), as: house.responder).room.messagesCount == 1)
        }
    }

    @Test func `fifty retries at once are one message`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let ids = try await withThrowingTaskGroup(of: String.self) { tasks in
                for _ in 0..<50 {
                    tasks.addTask {
                        Self.subject(try await house.perform(Self.once(room, "a"), as: house.responder)).id
                    }
                }
                return try await tasks.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
            #expect(try await house.ask(GetRoom(room: room), as: house.responder).room.messagesCount == 1)
        }
    }

    @Test func `the same key with another body is a conflict; another person, route or key is another request`()
        async throws
    {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            try await house.perform(Self.once(room, "a"), as: house.responder)
            await refuses(.conflict) {
                try await house.perform(Self.once(room, "a", body: "{ }"), as: house.responder)
            }
            for (action, player) in [
                (Self.once(room, "a"), house.commander), (Self.once(room, "a", route: "POST /x"), house.responder),
                (Self.once(room, "a", key: "l"), house.responder),
            ] {
                #expect(Self.subject(try await house.perform(action, as: player)).isNew)
            }
        }
    }

    @Test func `what was refused may be tried again`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            await refuses(.invalid, field: "content") {
                try await house.perform(Self.once(room, " "), as: house.responder)
            }
            #expect(Self.subject(try await house.perform(Self.once(room, "a"), as: house.responder)).isNew)
        }
    }

    @Test func `a key is remembered for a day`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            try await house.perform(Self.once(room, "a"), as: house.responder)
            house.clock.advance(seconds: Limits.idempotencySeconds)
            #expect(!Self.subject(try await house.perform(Self.once(room, "a"), as: house.responder)).isNew)
            house.clock.advance(seconds: 1)
            #expect(Self.subject(try await house.perform(Self.once(room, "a"), as: house.responder)).isNew)
            #expect(!Self.subject(try await house.perform(Self.once(room, "a"), as: house.responder)).isNew)
        }
    }
}
