import Actions
import Domain
import TestKit
import Testing

/// A client that is not sure sends again; the room hears it once.
struct DedupTests {
    @Test func `the same client id from the same person returns the first message`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let first = try await house.perform(
                SendMessage(room: room, content: "once", clientID: "c1"), as: house.responder)
            let second = try await house.perform(
                SendMessage(room: room, content: "once", clientID: "c1"), as: house.responder)
            #expect(first.isNew && !second.isNew)
            #expect(second.message.id == first.message.id && second.message.seq == first.message.seq)
        }
    }

    @Test func `with other content it is a conflict`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            try await house.send("once", to: room, as: house.responder, clientID: "c1")
            let refusal = await #expect(throws: Refusal.self) {
                try await house.send("twice", to: room, as: house.responder, clientID: "c1")
            }
            #expect(refusal?.code == .conflict)
        }
    }

    @Test func `another person and another room may use the same client id`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let other = try await house.openRoom()
            let ids = [
                try await house.send("one", to: room, as: house.responder, clientID: "c1").id,
                try await house.send("two", to: room, as: house.commander, clientID: "c1").id,
                try await house.send("three", to: other, as: house.responder, clientID: "c1").id,
            ]
            #expect(Set(ids).count == 3)
        }
    }

    @Test func `a hundred retries at once are one message`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let seqs = try await withThrowingTaskGroup(of: Int64.self) { group in
                for _ in 0..<100 {
                    group.addTask { try await house.send("once", to: room, as: house.responder, clientID: "c1").seq }
                }
                return try await group.reduce(into: Set<Int64>()) { $0.insert($1) }
            }
            #expect(seqs.count == 1)
        }
    }

    @Test func `a retry after the message was edited still finds the first one`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let first = try await house.send("once", to: room, as: house.responder, clientID: "c1")
            try await house.perform(EditMessage(message: first.id, content: "changed"), as: house.responder)
            let again = try await house.send("once", to: room, as: house.responder, clientID: "c1")
            #expect(again.id == first.id && again.content == "changed")
        }
    }
}
