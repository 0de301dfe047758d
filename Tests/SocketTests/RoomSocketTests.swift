import Actions
import Domain
import Foundation
import Journal
import NIOCore
import Testing

@testable import Gateway

@Suite(.timeLimit(.minutes(2))) struct RoomSocketTests {
    @Test func `who opens a room is welcomed, is live, and hears what is said exactly once, the sender too`()
        async throws
    {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let bert = try await house.person("bert")
            let room = try await house.room("test-room", of: anna, members: ["bert"])
            try await house.socket("/ws/chat/\(room)/", as: anna) { first in
                let welcome = try await first.next()
                #expect(welcome["type"] == "welcome" && welcome["protocol"] == 1)
                #expect(welcome["head"] == 3 && welcome["room"]?["slug"] == "test-room")
                #expect(welcome["epoch"] == .string(house.journal.epoch))
                #expect(welcome["members"]?.array?.count == 2)
                #expect(try await first.next("live")["head"] == 3)
                try await house.socket("/ws/chat/test-room", as: bert) { second in
                    _ = try await second.until("live")
                    try await first.send(
                        #"{"type":"chat_message","content":"Hello team!","message_type":"TEXT","ref":"r1","client_id":"c1"}"#
                    )
                    var seen: [JSON] = [
                        try await first.next("ack", "chat_message"), try await first.next("ack", "chat_message"),
                    ]
                    seen.sort { ($0["type"]?.string ?? "") < ($1["type"]?.string ?? "") }
                    let (ack, message) = (seen[0], seen[1])
                    #expect(ack["ref"] == "r1" && ack["client_id"] == "c1" && ack["seq"] == 4)
                    #expect(message["seq"] == 4 && message["id"] == ack["id"])
                    #expect(message["message"]?["content"] == "Hello team!" && message["message"]?["id"] == ack["id"])
                    let heard = try await second.next("chat_message")
                    #expect(heard == message)
                }
            }
        }
    }

    @Test func `the same client id is acknowledged again with the first event, another content is a conflict`()
        async throws
    {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                try await client.send(#"{"type":"chat_message","content":"once","client_id":"c1"}"#)
                let first = try await client.next("ack")
                try await client.send(#"{"type":"chat_message","content":"once","client_id":"c1","ref":"again"}"#)
                let second = try await client.next("ack")
                #expect(second["id"] == first["id"] && second["seq"] == first["seq"] && second["ref"] == "again")
                try await client.send(#"{"type":"chat_message","content":"other","client_id":"c1"}"#)
                let error = try await client.next("error", "chat_message", "ack")
                #expect(error["code"] == "conflict" && error["client_id"] == "c1")
            }
        }
    }

    @Test(arguments: [
        ("not JSON", "nonsense", "bad_frame"), ("an array", "[]", "bad_frame"),
        ("no type", #"{"ref":"r"}"#, "bad_frame"),
        ("unknown type", #"{"type":"dance","ref":"r"}"#, "bad_frame"),
        ("no content", #"{"type":"chat_message","ref":"r"}"#, "invalid"),
        ("blank content", #"{"type":"chat_message","content":"  ","ref":"r"}"#, "invalid"),
        ("content of another type", #"{"type":"chat_message","content":[1],"ref":"r"}"#, "invalid"),
        (
            "unknown message",
            #"{"type":"edit_message","message_id":"00000000-0000-7000-8000-000000000001","content":"x","ref":"r"}"#,
            "not_found"
        ),
        ("bad id", #"{"type":"delete_message","message_id":"nope","ref":"r"}"#, "invalid"),
        ("negative seq", #"{"type":"mark_read","seq":-1,"ref":"r"}"#, "invalid"),
        ("unknown member", #"{"type":"signal","to":"nobody","data":{},"ref":"r"}"#, "invalid"),
        ("byte order mark", "\u{FEFF}{\"type\":\"ping\"}", "bad_frame"),
        ("deep", String(repeating: "[", count: 60_000), "bad_frame"),
    ])
    func `a bad frame is answered and the socket stays`(name: String, frame: String, code: String) async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                try await client.send(frame)
                let error = try await client.next("error")
                #expect(error["code"] == .string(code), "\(name): \(error)")
                if frame.contains(#""ref":"r""#) { #expect(error["ref"] == "r", "\(name)") }
                try await client.client.send(ClientBytes.frame(opcode: 2, [1]))
                #expect(try await client.next("error")["code"] == "bad_frame")
                try await client.send(#"{"type":"ping","ref":"still here"}"#)
                #expect(try await client.next("pong")["ref"] == "still here")
            }
        }
    }

    @Test func `a reader resumes from any place, and from the beginning when its place is in no log of ours`()
        async throws
    {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            for index in 1...20 {
                _ = try await house.journal.perform(
                    SendMessage(room: .id(room), content: "m\(index)"), as: house.operation(anna.scope))
            }
            func seqs(_ query: String) async throws -> (resets: Int, seqs: [Int64]) {
                var found: (resets: Int, seqs: [Int64]) = (0, [])
                try await house.socket("/ws/chat/\(room)/\(query)", as: anna) { client in
                    let frames = try await client.until("live").dropFirst()
                    found.resets = frames.filter { $0["type"] == "reset" }.count
                    found.seqs = frames.compactMap { $0["seq"]?.int }
                    #expect(frames.last?["head"] == 22)
                }
                return found
            }
            #expect(try await seqs("") == (0, []))
            #expect(try await seqs("?after=0") == (0, Array(1...22)))
            #expect(try await seqs("?after=17&epoch=\(house.journal.epoch)") == (0, Array(18...22)))
            #expect(try await seqs("?after=22") == (0, []))
            #expect(try await seqs("?after=23") == (1, Array(1...22)))
            #expect(try await seqs("?after=3&epoch=other") == (1, Array(1...22)))
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                try await client.send(#"{"type":"resume","after":20}"#)
                #expect(try await client.until("live").compactMap { $0["seq"]?.int } == [21, 22])
            }
        }
    }

    @Test func `history comes in pages, newest first, each in order`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            for index in 1...8 {
                _ = try await house.journal.perform(
                    SendMessage(room: .id(room), content: "m\(index)"), as: house.operation(anna.scope))
            }
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                try await client.send(#"{"type":"history","limit":4,"ref":"h"}"#)
                let newest = try await client.next("history")
                #expect(newest["ref"] == "h" && newest["has_more"] == true)
                #expect(newest["events"]?.array?.compactMap { $0["seq"]?.int } == [7, 8, 9, 10])
                try await client.send(#"{"type":"history","before":3,"limit":4}"#)
                let oldest = try await client.next("history")
                #expect(oldest["has_more"] == false)
                #expect(oldest["events"]?.array?.compactMap { $0["seq"]?.int } == [1, 2])
            }
        }
    }

    @Test func `typing, presence, read marks and signals reach the others`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let bert = try await house.person("bert")
            let room = try await house.room("ops", of: anna, members: ["bert"])
            try await house.socket("/ws/chat/\(room)/", as: anna) { first in
                _ = try await first.until("live")
                try await house.socket("/ws/chat/\(room)/", as: bert) { second in
                    _ = try await second.until("live")
                    let came = try await first.next("presence")
                    #expect(came["state"] == "online" && came["user"]?["username"] == "bert")
                    try await second.send(#"{"type":"typing","is_typing":true}"#)
                    #expect(try await first.next("typing")["is_typing"] == true)
                    try await second.send(#"{"type":"mark_read","seq":2}"#)
                    #expect(try await first.next("read")["up_to"] == 2)
                    try await second.send(#"{"type":"signal","to":"anna","data":{"sdp":"x"}}"#)
                    let signal = try await first.next("signal")
                    #expect(signal["data"]?["sdp"] == "x" && signal["user"]?["username"] == "bert")
                }
            }
        }
    }

    @Test func `who may not is told by the close code, a foreign page by the status`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let eve = try await house.person("eve")
            let room = try await house.room("secret", of: anna, isPrivate: true)
            let open = try await house.room("open", of: anna)
            let path = "/ws/chat/\(room)/"
            #expect(try await house.refusal(path, "") == 4001)
            #expect(try await house.refusal(path, "Authorization: Token mst_nonsense\r\n") == 4001)
            #expect(try await house.refusal(path + "?token=\(anna.token)", "") == 4001)
            #expect(try await house.refusal(path, "Authorization: Token \(eve.token)\r\n") == 4004)
            #expect(try await house.refusal("/ws/chat/nothing/", "Authorization: Token \(anna.token)\r\n") == 4004)
            #expect(
                try await house.refusal(
                    "/ws/chat/00000000-0000-7000-8000-000000000000/", "Authorization: Token \(anna.token)\r\n")
                    == 4004)
            let session = "Cookie: muster_session=abc\r\n"
            for origin in [
                "https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1",
                "https://localhost",
            ] {
                #expect(try await house.refusal(path, session + "Origin: \(origin)\r\n") == 403, "\(origin)")
                #expect(try await house.refusal(path, "Origin: \(origin)\r\n") == 403, "\(origin)")
            }
            #expect(try await house.refusal(path, session) == 403)
            #expect(try await house.refusal(path, session + "Origin: http://localhost\r\n") == 4001)
            try await house.socket("/ws/chat/\(open)/", as: eve) { client in
                #expect(try await client.next()["type"] == "welcome")
                try await client.send(#"{"type":"chat_message","content":"x"}"#)
                #expect(try await client.next("error", "ack")["code"] == "forbidden")
            }
        }
    }

    @Test func `a ticket opens one socket, a token may stand among the protocols`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            let ticket = try await house.desk.issueTicket(for: anna.scope).ticket
            try await RawClient.with(port: house.port) { client in
                _ = try await client.upgrade("/ws/chat/\(room)/?ticket=\(ticket)")
                #expect(try await TalkingClient(client: client).next()["type"] == "welcome")
            }
            #expect(try await house.refusal("/ws/chat/\(room)/?ticket=\(ticket)", "") == 4001)
            try await RawClient.with(port: house.port) { client in
                let answer = try await client.upgrade(
                    "/ws/chat/\(room)/", "Sec-WebSocket-Protocol: muster.v1, token.\(anna.token)\r\n")
                #expect(answer.lowercased().contains("sec-websocket-protocol: muster.v1\r\n"))
                #expect(try await TalkingClient(client: client).next()["type"] == "welcome")
            }
        }
    }

    @Test func `taking access away closes open sockets`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let bert = try await house.person("bert")
            let room = try await house.room("ops", of: anna, members: ["bert"])
            try await house.socket("/ws/chat/\(room)/", as: bert) { client in
                _ = try await client.until("live")
                _ = try await house.journal.perform(
                    RemoveMember(room: .id(room), person: "bert"), as: house.operation(anna.scope))
                #expect(try await client.client.readCloseCode() == 4003)
            }
            try await house.socket("/ws/inbox/", as: bert) { client in
                _ = try await client.next("welcome")
                _ = try await house.journal.perform(RevokeToken(token: bert.tokenID), as: house.operation(.system))
                #expect(try await client.client.readCloseCode() == 4001)
            }
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                _ = try await house.journal.perform(ArchiveRoom(room: .id(room)), as: house.operation(anna.scope))
                #expect(try await client.next("room_updated")["room"]?["status"] == "archived")
                #expect(try await client.client.readCloseCode() == 4010)
            }
        }
    }

    @Test(arguments: ["/ws/chat/ops/", "/ws/inbox/"])
    func `what ends or changes an access while its socket opens is not missed`(path: String) async throws {
        let disable = UpdatePerson(person: "bert", isActive: false)
        let raise = UpdatePerson(person: "bert", clearance: .restricted)
        for (change, code) in [(disable, 4001), (raise, 1013)] {
            try await SocketHouse.with { journal in
                let operation = Domain.Operation(
                    scope: .system, door: .cli, moment: journal.ambient.now(), requestID: "test")
                _ = try? await journal.perform(change, as: operation)
            } _: { house in
                let anna = try await house.person("anna")
                let bert = try await house.person("bert")
                _ = try await house.room("ops", of: anna, members: ["bert"])
                #expect(try await house.refusal(path, "Authorization: Token \(bert.token)\r\n") == code)
            }
        }
    }

    @Test(arguments: [true, false])
    func `what a client sends with its handshake is done after the welcome`(bySlug: Bool) async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await RawClient.with(port: house.port) { raw in
                let path = bySlug ? "/ws/chat/ops/" : "/ws/chat/\(room)/"
                let request = RawClient.handshake(path, "Authorization: Token \(anna.token)\r\n")
                let message = ClientBytes.text(#"{"type":"chat_message","content":"early"}"#)
                try await raw.send(Array(request.utf8) + message)
                _ = try await raw.readAnswer()
                let client = TalkingClient(client: raw)
                #expect(try await client.next()["head"] == 2)
                #expect(try await client.next()["type"] == "live")
                var seqs: [JSON?] = []
                for _ in 0..<2 { seqs.append(try await client.next("ack", "chat_message", "error")["seq"]) }
                #expect(seqs == [3, 3])
            }
        }
    }

    @Test func `a person has twenty sockets, and another one when one of them closes`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            func nest(_ depth: Int) async throws {
                guard depth > 0 else {
                    #expect(try await house.refusal("/ws/inbox/", "Authorization: Token \(anna.token)\r\n") == 4029)
                    return
                }
                try await house.socket("/ws/inbox/", as: anna) { client in
                    _ = try await client.next("welcome")
                    try await nest(depth - 1)
                }
            }
            try await nest(Limits.socketsPerPersonMax)
            try await house.socket("/ws/inbox/", as: anna) { client in
                let welcome = try await client.next()
                #expect(welcome["type"] == "welcome")
            }
        }
    }

    @Test func `many writers and readers agree on every event`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            let (writers, each) = (4, 50)
            let last = Int64(2 + writers * each)
            try await withThrowingTaskGroup(of: [JSON].self) { tasks in
                for _ in 0..<6 {
                    tasks.addTask {
                        var messages: [JSON] = []
                        try await house.socket("/ws/chat/\(room)/?after=2", as: anna) { client in
                            while messages.last?["seq"]?.int != last {
                                messages.append(try await client.next("chat_message"))
                            }
                        }
                        return messages
                    }
                }
                for writer in 0..<writers {
                    tasks.addTask {
                        try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                            for index in 0..<each {
                                try await client.send(
                                    #"{"type":"chat_message","content":"\#(writer).\#(index)","client_id":"\#(writer).\#(index)"}"#
                                )
                                _ = try await client.next("ack")
                            }
                        }
                        return []
                    }
                }
                for try await messages in tasks where !messages.isEmpty {
                    #expect(messages.compactMap { $0["seq"]?.int } == Array(3...last))
                    #expect(Set(messages.compactMap { $0["message"]?["client_id"]?.string }).count == writers * each)
                }
            }
        }
    }

    @Test func `a redaction is heard, and who resumes gets the message without its content`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                try await client.send(#"{"type":"chat_message","content":"hovercraft","client_id":"c1"}"#)
                let ack = try await client.next("ack")
                let id = try #require(ack["id"]?.string)
                try await client.send(#"{"type":"edit_message","message_id":"\#(id)","content":"hovercraft 2"}"#)
                _ = try await client.next("message_edited")
                let redact = RedactMessage(message: EventID(trusted: id), reason: "a password")
                _ = try await house.journal.perform(redact, as: house.operation(anna.scope))
                let heard = try await client.next("message_redacted")
                #expect(heard["message_id"] == .string(id) && heard["reason"] == "a password")
                #expect(heard["redacted_at"] != nil)
            }
            try await house.socket("/ws/chat/\(room)/?after=0&epoch=\(house.journal.epoch)", as: anna) { client in
                let posted = try await client.next("chat_message")
                #expect(posted["message"]?["content"] == .null && posted["message"]?["client_id"] == .null)
                let edited = try await client.next("message_edited")
                #expect(edited["content"] == .null && edited["message_id"] == posted["id"])
                _ = try await client.next("message_redacted")
            }
        }
    }
}
