import Actions
import Domain
import Journal
import Testing

@testable import Gateway

@Suite(.timeLimit(.minutes(2))) struct InboxSocketTests {
    @Test func `an inbox begins with every room and hears of messages, mentions, reading and rooms`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let bert = try await house.person("bert")
            let room = try await house.room("ops", of: anna, members: ["bert"])
            try await house.socket("/ws/inbox/", as: bert) { inbox in
                let welcome = try await inbox.next()
                #expect(welcome["type"] == "welcome")
                #expect(welcome["rooms"]?.array?.first?["id"] == .string(room.text))
                #expect(welcome["rooms"]?.array?.first?["unread"] == 0)
                _ = try await house.journal.perform(
                    SendMessage(room: .id(room), content: "hi @bert"), as: house.operation(anna.scope))
                let mention = try await inbox.next()
                #expect(mention["type"] == "mention" && mention["actor"]?["username"] == "anna")
                let unread = try await inbox.next()
                #expect(unread["type"] == "unread" && unread["unread"] == 1 && unread["mentions"] == 1)
                #expect(unread["head"] == mention["seq"])
                try await house.socket("/ws/chat/\(room)/", as: bert) { client in
                    try await client.send(#"{"type":"mark_read","seq":99}"#)
                    let read = try await inbox.next()
                    #expect(read["type"] == "unread" && read["unread"] == 0 && read["mentions"] == 0)
                }
                let other = try await house.room("other", of: anna, members: ["bert"])
                #expect(try await inbox.next("room_added")["room"]?["id"] == .string(other.text))
                _ = try await house.journal.perform(
                    RemoveMember(room: .id(other), person: "bert"), as: house.operation(anna.scope))
                #expect(try await inbox.next("room_removed")["room"] == .string(other.text))
                try await inbox.send(#"{"type":"ping","ref":"p"}"#)
                #expect(try await inbox.next("pong")["ref"] == "p")
                try await inbox.send(#"{"type":"chat_message","content":"x"}"#)
                #expect(try await inbox.next("error")["code"] == "bad_frame")
            }
        }
    }
}
