import Actions
import Domain
import Journal
import Testing

@testable import Gateway

/// Commands over a room's socket: two ways to type one, and who hears what.
@Suite(.timeLimit(.minutes(2))) struct CommandSocketTests {
    /// The types of durable frames up to one of a type, and that one.
    private func until(_ type: String, _ client: TalkingClient) async throws -> (types: [String], last: JSON) {
        var types: [String] = []
        while true {
            let frame = try await client.next()
            let name = frame["type"]?.string ?? ""
            if frame["seq"] != nil, name != "ack" { types.append(name) }
            if name == type { return (types, frame) }
        }
    }

    @Test func `a message that begins with a slash and a command frame are run, and everybody hears it in order`()
        async throws
    {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let bert = try await house.person("bert")
            let room = try await house.room("ops", of: anna, members: ["bert"])
            try await house.socket("/ws/chat/\(room)/", as: anna) { first in
                _ = try await first.until("live")
                try await house.socket("/ws/chat/\(room)/", as: bert) { second in
                    _ = try await second.until("live")
                    for frame in [
                        #"{"type":"chat_message","content":"/status","ref":"r1","client_id":"c1"}"#,
                        #"{"type":"command","command":"/status","ref":"r2"}"#,
                    ] {
                        try await first.send(frame)
                        let order = ["chat_message", "command_started", "chat_message", "command_finished"]
                        for client in [first, second] {
                            let (types, finished) = try await until("command_finished", client)
                            #expect(types == order)
                            #expect(finished["status"] == "succeeded" && finished["result_id"]?.string != nil)
                        }
                    }
                }
            }
        }
    }

    @Test func `a private answer is heard by its author alone, behind the acknowledgement`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await house.socket("/ws/chat/\(room)/", as: anna) { first in
                _ = try await first.until("live")
                try await house.socket("/ws/chat/\(room)/", as: anna) { second in
                    _ = try await second.until("live")
                    try await first.send(#"{"type":"command","command":"/help assign","ref":"r1"}"#)
                    var output: JSON?
                    var hasAck = false
                    while output == nil {
                        let frame = try await first.next()
                        if frame["type"] == "ack" { hasAck = true }
                        if frame["type"] == "command_output" { output = frame }
                    }
                    #expect(hasAck && output?["ref"] == "r1")
                    #expect(output?["run"]?["output"]?.string?.contains("/assign <username> [role]") == true)
                    try await second.send(#"{"type":"chat_message","content":"after"}"#)
                    var heard: [String] = []
                    while heard.last != "after" {
                        let frame = try await second.next()
                        #expect(frame["type"] != "command_output")
                        if let content = frame["message"]?["content"]?.string { heard.append(content) }
                    }
                    #expect(heard == ["/help assign", "after"])
                }
            }
        }
    }

    @Test func `what looks through much is answered to its author a moment later`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                for line in ["the disk is full", "/find disk", "/verify"] {
                    try await client.send(#"{"type":"chat_message","content":"\#(line)","ref":"\#(line)"}"#)
                }
                var outputs: [String: String] = [:]
                while outputs.count < 2 {
                    let frame = try await client.next()
                    #expect(frame["type"] != "error", "\(frame.text)")
                    guard frame["type"] == "command_output" else { continue }
                    outputs[frame["ref"]?.string ?? ""] = frame["run"]?["output"]?.string
                }
                #expect(outputs["/find disk"]?.contains("the disk is full") == true)
                #expect(outputs["/verify"]?.contains("have their hashes") == true)
            }
        }
    }

    @Test func `what is wrong is an error to its author, and the socket stays`() async throws {
        try await SocketHouse.with { house in
            let anna = try await house.person("anna")
            let room = try await house.room("ops", of: anna)
            try await house.socket("/ws/chat/\(room)/", as: anna) { client in
                _ = try await client.until("live")
                for (frame, field) in [
                    (#"{"type":"command","command":"/stauts"}"#, "command"),
                    (#"{"type":"command","command":"status"}"#, "command"),
                    (#"{"type":"command","command":"//status"}"#, "command"), (#"{"type":"command"}"#, "command"),
                    (#"{"type":"chat_message","content":"/invite nobody"}"#, "username"),
                    (#"{"type":"chat_message","content":"hi","message_type":"COMMAND"}"#, "content"),
                ] {
                    try await client.send(frame)
                    let answer = try await client.next()
                    #expect(answer["type"] == "error" && answer["code"] == "invalid", "\(frame)")
                    #expect(answer["field"] == .string(field), "\(frame)")
                }
                try await client.send(#"{"type":"command","command":"/status","ref":"r"}"#)
                let finished = try await until("command_finished", client).last
                #expect(finished["seq"]?.int == 6)
            }
        }
    }
}
