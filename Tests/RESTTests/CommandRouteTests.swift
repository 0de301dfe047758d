import Domain
import Testing

/// Commands over REST: posted, executed, listed and completed.
@Suite struct CommandRouteTests {
    private func withIncident(
        _ body: @escaping @Sendable (_ ana: Client, _ ben: Client, _ key: String) async throws -> Void
    ) async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let ben = try await house.person("ben")
            let declared = try await ana.post("incidents/", ["title": "Payments fail", "severity": "SEV2"])
            let key = try #require(declared["key"]?.string)
            #expect(try await ben.post("war-rooms/\(key)/join/").status == 200)
            try await body(ana, ben, key)
        }
    }

    private func say(_ content: String, _ key: String, _ client: Client) async throws -> Client.Reply {
        try await client.post("war-room-messages/", ["war_room": .string(key), "content": .string(content)])
    }

    private func id(_ reply: Client.Reply) throws -> String { try #require(reply["id"]?.string) }

    @Test func `a posted command runs, and executing its message returns that run`() async throws {
        try await withIncident { ana, ben, key in
            let posted = try await say("/update status mitigating we know why", key, ben)
            #expect(posted.status == 201 && posted["message_type"] == "COMMAND")
            let path = "war-room-messages/\(try id(posted))/execute_command/"
            let close: JSON = ["command": "/close"]
            for (client, body) in [(ben, nil), (ana, close)] as [(Client, JSON?)] {
                let run = try await client.post(path, body)
                #expect(run.status == 200 && run["status"] == "succeeded" && run["reason"] == nil)
                #expect(run["command"] == "/update status mitigating we know why" && run["name"] == "update status")
                #expect(run["args"] == ["status": "mitigating", "message": "we know why"])
                #expect(run["output"] == .string("\(key) is mitigating."))
                #expect(run["executed_by"]?["username"] == "ben" && run["executed_at"]?.string != nil)
            }
            #expect(try await ana.get("incidents/\(key)/")["status"] == "mitigating")
            let events = try await ana.get("war-rooms/\(key)/events/?limit=200").results
            let finished = try #require(events.last { $0["type"] == "command_finished" })
            #expect(finished["message_id"] == posted["id"] && finished["status"] == "succeeded")
            let results = try await ana.get("war-rooms/\(key)/messages/?message_type=COMMAND_RESULT").results
            #expect(results.map { $0["id"] } == [finished["result_id"]])
            #expect(results.first?["content"] == .string("\(key) is mitigating."))
        }
    }

    @Test func `what looks through much is answered to whoever asked for it`() async throws {
        try await withIncident { ana, ben, key in
            _ = try await say("the disk is full", key, ana)
            let posted = try await say("/find disk", key, ben)
            let path = "war-room-messages/\(try id(posted))/execute_command/"
            let run = try await ben.post(path)
            #expect(run.status == 200 && run["status"] == "succeeded")
            #expect(run["output"]?.string?.contains("the disk is full") == true)
            let other = try await ana.post(path)
            #expect(other.status == 200 && other["output"] == .null)
        }
    }

    @Test func `any message may be the reason of a run, whose refusal is a result`() async throws {
        try await withIncident { ana, ben, key in
            let said = try await say("please take ana out", key, ana)
            let path = "war-room-messages/\(try id(said))/execute_command/"
            let none = try await ben.post(path)
            #expect(none.status == 400 && none["command"]?.array?.count == 1 && none["code"] == "invalid")
            let unknown = try await ben.post(path, ["command": "/kcik ana"])
            #expect(unknown.status == 400 && unknown["command"]?.array?.first?.string?.contains("/kick") == true)
            let nobody = try await ben.post(path, ["command": "/kick nobody"])
            #expect(nobody.status == 400 && nobody["username"]?.array?.count == 1)
            let run = try await ben.post(path, ["command": "/kick ana"])
            #expect(run.status == 200 && run["status"] == "refused" && run["reason"]?.string?.isEmpty == false)
            let missing = "war-room-messages/0193d3a0-0000-7000-8000-000000000001/execute_command/"
            #expect(try await ben.post(missing, ["command": "/status"]).status == 404)
        }
    }

    @Test func `an answer for its author alone is given to nobody else`() async throws {
        try await withIncident { ana, ben, key in
            let asked = try await say("/help", key, ben)
            let path = "war-room-messages/\(try id(asked))/execute_command/"
            let mine = try await ben.post(path)
            #expect(mine["output"]?.string?.contains("/escalate") == true && mine["is_private"] == true)
            let theirs = try await ana.post(path)
            #expect(theirs.status == 200 && theirs["output"] == .null && theirs["id"] == mine["id"])
        }
    }

    @Test func `an unknown command is an error that names the nearest, and no message`() async throws {
        try await withIncident { _, ben, key in
            let before = try await ben.get("war-rooms/\(key)/")["head"]
            for (content, field) in [("/stauts", "command"), ("/severity high", "severity"), ("/assign", "username")] {
                let reply = try await say(content, key, ben)
                #expect(reply.status == 400 && reply[field]?.array?.count == 1, "\(content)")
            }
            #expect(try await ben.get("war-rooms/\(key)/")["head"] == before)
            #expect(try await say("//stauts", key, ben)["content"] == "/stauts")
            let typed: JSON = ["war_room": .string(key), "content": "hello", "message_type": "COMMAND"]
            #expect(try await ben.post("war-room-messages/", typed).status == 400)
        }
    }

    @Test func `the list has every command, and a completion what fits`() async throws {
        try await withIncident { _, ben, key in
            let list = try await ben.get("chat-commands/")
            #expect(list["count"] == .int(Int64(ChatCommand.all.count)))
            #expect(list.results.map { $0["name"]?.string } == ChatCommand.all.map(\.name))
            let offer = try await ben.get("chat-commands/complete/?line=%2Fassign%20@&war_room=\(key)")
            #expect(offer["wanted"] == "user" && offer["start"] == 8)
            let texts = offer["completions"]?.array?.compactMap { $0["text"]?.string } ?? []
            #expect(texts.contains("@ana") && texts.contains("@ben"))
            let nothing = try await ben.get("chat-commands/complete/?line=hello")
            #expect(nothing["wanted"] == .null && nothing["completions"] == [])
            #expect(try await ben.get("chat-commands/complete/?line=%2Fst&war_room=nowhere").status == 404)
            let long = String(repeating: "a", count: Limits.commandBytesMax + 1)
            #expect(try await ben.get("chat-commands/complete/?line=\(long)").status == 400)
        }
    }
}
