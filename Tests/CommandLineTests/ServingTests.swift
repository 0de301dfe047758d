import Domain
import Foundation
import TestKit
import Testing

/// The program as a server, and the commands beside it.
struct ServingTests {
    @Test func `the first start says how to sign in, the second does not`() async throws {
        try await Program.with { program in
            let link = try await RunningProgram.with(program) { server in
                let found = try #require(server.firstWords.firstMatch(of: #/\/signin\?link=(mln_[0-9a-f]+)/#))
                #expect(server.firstWords.contains("username  admin"))
                #expect(server.end(SIGTERM) == 0)
                return String(found.1)
            }
            try await RunningProgram.with(program) { server in
                #expect(!server.firstWords.contains("password"))
                let answer = try await server.client.request(
                    "POST", "/api/v1/auth/link/", body: ["key": .string(link)])
                #expect(answer.status == 200, "\(answer.text)")
            }
        }
    }

    @Test func `the first start after bots were set up makes an administrator too, and a disabled one is followed`()
        async throws
    {
        try await Program.with { program in
            #expect(try await program.run("setup-chat-system", "--create-bots").status == 0)
            try await RunningProgram.with(program) { server in
                #expect(server.firstWords.contains("username  admin"))
                let disabled = try await program.run("user", "disable", "admin")
                #expect(disabled.status == 0, "\(disabled.errors)")
            }
            try await RunningProgram.with(program) { server in
                #expect(server.firstWords.contains("username  admin2"))
            }
        }
    }

    @Test func `commands speak to the server that runs`() async throws {
        try await Program.with { program in
            try await RunningProgram.with(program) { server in
                let added = try await program.run(
                    "user", "add", "sam", "--password-stdin", input: "correct horse battery staple")
                #expect(added.status == 0, "\(added.errors)")
                let token = try await program.run("token", "create", "sam").output
                let me = try await server.client.request("GET", "/api/v1/auth/me/", token: token)
                let name = try me.json()["username"]?.string
                #expect(me.status == 200 && name == "sam")
                #expect(try await program.run("migrate").output.hasSuffix("No migrations to apply."))
                #expect(try await program.run("rebuild", "--check").status == 0)
                let rebuild = try await program.run("rebuild")
                #expect(rebuild.status == 2 && rebuild.complaint.contains("stop it first"))
                let doctor = try await program.run("doctor")
                #expect(doctor.status == 0 && doctor.output.contains("held by the running server"))
                let second = try await program.run("serve", "--port", "0")
                #expect(second.status == 2 && second.complaint.contains("Another muster is running"))
                #expect(try await program.run("user", "disable", "sam").status == 0)
                #expect(try await server.client.request("GET", "/api/v1/auth/me/", token: token).status == 401)
            }
            #expect(!FileManager.default.fileExists(atPath: program.data + "/admin.sock"))
        }
    }

    @Test func `many commands at once all get their turn`() async throws {
        try await Program.with { program in
            try await RunningProgram.with(program) { _ in
                try await withThrowingTaskGroup(of: Int32.self) { group in
                    for number in 0..<20 {
                        group.addTask {
                            try await program.run(
                                "user", "set-clearance", "admin", number % 2 == 0 ? "SEALED" : "PUBLIC"
                            ).status
                        }
                    }
                    for try await status in group { #expect(status == 0) }
                }
            }
        }
    }

    @Test func `the admin socket is its owner's, and what a killed server left is replaced`() async throws {
        try await Program.with { program in
            let path = program.data + "/admin.sock"
            let mode = { try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int }
            try await RunningProgram.with(program) { server in
                #expect(try await program.run("user", "list").status == 0)
                let found = try mode()
                #expect(found == 0o600)
                server.end(SIGKILL)
            }
            #expect(FileManager.default.fileExists(atPath: path))
            // Nobody answers there any more, but the lock is free.
            #expect(try await program.run("user", "list").status == 0)
            try await RunningProgram.with(program) { _ in
                let list = try await program.run("user", "list")
                #expect(list.output.contains("admin"))
            }
        }
    }

    @Test func `a data directory with a very long path works too`() async throws {
        try await TestDirectory.with { directory in
            let deep =
                directory.path + "/" + String(repeating: "d", count: 90) + "/" + String(repeating: "e", count: 90)
            let program = Program(data: deep)
            try await RunningProgram.with(program) { _ in
                let doctor = try await program.run("doctor")
                #expect(doctor.output.contains("held by the running server"), "\(doctor.errors)")
            }
        }
    }

    @Test func `what was acknowledged survives kill -9`() async throws {
        try await Program.with { program in
            _ = try await program.run("user", "add", "sam", "--password-stdin", input: "correct horse battery staple")
            let token = try await program.run("token", "create", "sam").output
            let settings = ["MUSTER_RATE_LIMITS": "off"]
            var acknowledged: [Int64: String] = [:]
            for round in 0..<2 {
                let heard = try await RunningProgram.with(program, environment: settings) { server in
                    if round == 0 {
                        let made = try await server.client.request(
                            "POST", "/api/v1/war-rooms/", token: token, body: ["name": "Storm", "slug": "storm"])
                        #expect(made.status == 201, "\(made.text)")
                    }
                    return try await storm(server, token, round: round)
                }
                acknowledged.merge(heard) { _, second in second }
            }
            try await RunningProgram.with(program, environment: settings) { server in
                var stored: [Int64: String] = [:]
                var after: Int64 = 0
                while true {
                    let page = try await server.client.request(
                        "GET", "/api/v1/war-rooms/storm/messages/?after=\(after)&limit=200", token: token
                    ).json()
                    let messages = page["results"]?.array ?? []
                    for message in messages {
                        guard let seq = message["seq"]?.int, let content = message["content"]?.string else { continue }
                        stored[seq] = content
                        after = seq
                    }
                    if messages.isEmpty { break }
                }
                #expect(acknowledged.count > 100)
                for (seq, content) in acknowledged { #expect(stored[seq] == content) }
            }
        }
    }

    /// Sends as fast as acknowledgements come, from eight sockets, and kills the server in the middle.
    private func storm(_ server: RunningProgram, _ token: String, round: Int) async throws -> [Int64: String] {
        let (acks, ack) = AsyncStream.makeStream(of: (Int64, String).self)
        return await withTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    // The end of the socket is what this test is about.
                    try? await server.client.socket("/ws/chat/storm/", token: token) { socket in
                        for number in 0... {
                            let content = "round \(round) writer \(writer) number \(number)"
                            try await socket.send(
                                ["type": "chat_message", "content": .string(content), "ref": .string("\(number)")])
                            guard let seq = try await socket.next("ack")["seq"]?.int else { return }
                            ack.yield((seq, content))
                        }
                    }
                }
            }
            var heard: [Int64: String] = [:]
            for await (seq, content) in acks {
                heard[seq] = content
                if heard.count == 150 { break }
            }
            server.end(SIGKILL)
            await group.waitForAll()
            ack.finish()
            // Those that were heard between the count and the end.
            for await (seq, content) in acks { heard[seq] = content }
            return heard
        }
    }

    @Test func `a demonstration has something to look at, once`() async throws {
        try await Program.with { program in
            let token = try await RunningProgram.with(program, ["--demo"]) { server in
                #expect(server.firstWords.contains("INC-1") && server.firstWords.contains("test-room"))
                #expect(server.firstWords.contains("alex, sam, kim"))
                let token = try await program.run("token", "create", "kim").output
                let history = try await server.client.request(
                    "GET", "/api/v1/war-rooms/inc-1/messages/", token: token
                ).json()
                let messages = try #require(history["results"]?.array)
                #expect(messages.count >= 20)
                #expect(messages.contains { !($0["reactions"]?.array ?? []).isEmpty })
                #expect(messages.contains { $0["is_pinned"]?.bool == true })
                #expect(messages.contains { $0["edited_at"]?.string != nil })
                #expect(messages.contains { ($0["thread"]?["reply_count"]?.int ?? 0) > 0 })
                let times = messages.compactMap { $0["created_at"]?.string }
                #expect(times == times.sorted() && Set(times).count == times.count)
                return token
            }
            try await RunningProgram.with(program, ["--demo"]) { server in
                #expect(!server.firstWords.contains("INC-"))
                let incidents = try await server.client.request("GET", "/api/v1/incidents/", token: token).json()
                #expect(incidents["count"]?.int == 1)
                try await server.client.socket("/ws/chat/test-room/", token: token) { socket in
                    let welcome = try await socket.next("welcome")
                    #expect(welcome["room"]?["slug"]?.string == "test-room")
                    let members = welcome["members"]?.array?.compactMap { $0["user"]?["username"]?.string }
                    #expect(members?.sorted() == ["admin", "alex", "incident-bot", "kim", "sam"])
                    try await socket.send(["type": "chat_message", "content": "Hello team!", "message_type": "TEXT"])
                    let message = try await socket.next("chat_message")
                    #expect(message["message"]?["content"]?.string == "Hello team!")
                }
            }
        }
    }
}
