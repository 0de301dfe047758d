import Actions
import Domain
import Journal
import NIOConcurrencyHelpers
import Testing

@testable import Gateway

/// What a socket still hears when access and words are taken back.
@Suite(.timeLimit(.minutes(2))) struct LeavingSocketTests {
    /// Submits from the writer's own thread, once this was said: all of it waits together and is one transaction.
    private func after(
        _ word: String, in journal: Journal, _ submit: @escaping @Sendable () -> Void
    ) -> NIOLockedValueBox<[Int]> {
        let batches = NIOLockedValueBox<[Int]>([])
        journal.observe { events in
            batches.withLockedValue { $0.append(events.count) }
            if events.contains(where: { ($0.body as? MessagePosted)?.content == word }) { submit() }
        }
        return batches
    }

    private func hear(_ client: TalkingClient) async throws -> (frames: [JSON], code: UInt16?) {
        var frames: [JSON] = []
        while let (opcode, payload) = try? await client.client.readFrame() {
            if opcode == 1 { frames.append(try JSONParser.parse(payload)) }
            guard opcode == 8 else { continue }
            let code = payload.count >= 2 ? UInt16(payload[0]) << 8 | UInt16(payload[1]) : 1005
            try await client.client.send(ClientBytes.close(code))
            // Nothing may follow a closing.
            #expect(await client.client.readToEnd() == "")
            return (frames, code)
        }
        return (frames, nil)
    }

    @Test(arguments: [true, false])
    func `who is removed or leaves hears that at most, and nothing that was committed after it`(
        isRemoved: Bool
    ) async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let bert = try await house.person("bert")
            let room = try await house.room("ops", of: anna, members: ["bert"])
            let operation = house.operation(anna.scope)
            let batches = after("now", in: house.journal) {
                house.journal.submit(SendMessage(room: .id(room), content: "still for bert"), as: operation) { _ in }
                if isRemoved {
                    house.journal.submit(RemoveMember(room: .id(room), person: "bert"), as: operation) { _ in }
                } else {
                    house.journal.submit(LeaveRoom(room: .id(room)), as: house.operation(bert.scope)) { _ in }
                }
                for index in 0..<20 {
                    let secret = SendMessage(room: .id(room), content: "secret \(index)")
                    house.journal.submit(secret, as: operation) { _ in }
                }
            }
            try await house.socket("/ws/chat/\(room)/", as: anna) { stays in
                _ = try await stays.until("live")
                try await house.socket("/ws/chat/\(room)/", as: bert) { leaves in
                    _ = try await leaves.until("live")
                    _ = try await house.journal.perform(SendMessage(room: .id(room), content: "now"), as: operation)
                    let heard = try await hear(leaves)
                    #expect(heard.code == 4003)
                    let contents = heard.frames.compactMap { $0["message"]?["content"]?.string }
                    #expect(contents == ["now", "still for bert"])
                    #expect(heard.frames.compactMap { $0["seq"]?.int }.allSatisfy { $0 <= 6 }, "\(heard.frames)")
                }
                // Whoever stays hears all of it.
                var seqs: [Int64] = []
                while seqs.last != 26 { if let seq = try await stays.next()["seq"]?.int { seqs.append(seq) } }
                #expect(seqs == Array(4...26))
            }
            #expect(batches.withLockedValue { $0 } == [1, 22])
        }
    }

    @Test func `a message that was taken back comes without its content to whoever resumes from before it`()
        async throws
    {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                for content in ["first", "password", "last"] {
                    try await client.send(#"{"type":"chat_message","content":"\#(content)"}"#)
                }
                var messages: [JSON] = []
                while messages.count < 3 { messages.append(try await client.next("chat_message")) }
                let id = try #require(messages[1]["message"]?["id"]?.string)
                try await client.send(#"{"type":"delete_message","message_id":"\#(id)"}"#)
                _ = try await client.next("message_deleted")
                // The same socket, so the same loop, whose last frames still held the content a moment ago.
                try await client.send(#"{"type":"resume","after":2}"#)
                let frames = try await client.until("live").filter { $0["seq"] != nil && $0["type"] != "ack" }
                #expect(frames.compactMap { $0["seq"]?.int } == [3, 4, 5, 6])
                #expect(frames.map { $0["message"]?["content"] }.prefix(3) == ["first", .null, "last"])
                #expect(!frames.contains { String(decoding: $0.bytes, as: UTF8.self).contains("password") })
            }
        }
    }

    @Test func `when a room is shredded its sockets close with 4004, and a new one finds no room`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                let shred = ShredRoom(room: .id(room), reason: "The customer asked for it in writing.")
                _ = try await house.journal.perform(shred, as: house.operation(.system))
                let heard = try await hear(client)
                #expect(heard.code == 4004)
            }
            #expect(try await house.refusal("/ws/chat/ops/", "Authorization: Token \(anna.token)\r\n") == 4004)
        }
    }
}
