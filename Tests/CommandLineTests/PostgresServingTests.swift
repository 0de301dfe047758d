#if Postgres
    import Domain
    import Foundation
    import TestKit
    import Testing

    /// The program as a server whose record a PostgreSQL server keeps, as people run it.
    @Suite(.timeLimit(.minutes(10))) struct PostgresServingTests {
        /// A program without data and an empty database, with the settings that name it.
        private static func with(
            _ server: PostgresServer? = nil,
            _ body: (Program, PostgresServer, _ url: String, _ settings: [String: String]) async throws -> Void
        ) async throws {
            try await Program.with { program in
                let server = try server ?? PostgresServer.running()
                try await server.withDatabase { url in
                    try await body(program, server, url, ["DATABASE_URL": url, "MUSTER_RATE_LIMITS": "off"])
                }
            }
        }

        /// Asks until the answer has the status.
        private static func wait(
            for status: Int, of path: String, _ server: RunningProgram, token: String? = nil
        ) async throws -> JSON {
            let end = ContinuousClock.now + .patience
            while true {
                let answer = try await server.client.request("GET", path, token: token)
                if answer.status == status { return try answer.json() }
                guard ContinuousClock.now < end else { throw Fault("\(path) stays \(answer.status): \(answer.text)") }
                // Asked from outside, a server tells of a change by its next answer alone.
                try await Task.sleep(for: .milliseconds(20))
            }
        }

        private static func messages(_ server: RunningProgram, _ token: String) async throws -> [JSON] {
            var messages: [JSON] = []
            while true {
                let after = messages.last?["seq"]?.int ?? 0
                // Right behind a crash a connection for reading may rest between two tries to be one.
                let page = try await Self.wait(
                    for: 200, of: "/api/v1/war-rooms/test-room/messages/?after=\(after)&limit=200", server, token: token
                )
                let more = page["results"]?.array ?? []
                if more.isEmpty { return messages }
                messages += more
            }
        }

        @Test func `it is set up, shown, talked in, killed and started again, and every command works beside it`()
            async throws
        {
            try await Self.with { program, _, _, settings in
                let token = try await RunningProgram.with(program, ["--demo"], environment: settings) { server in
                    #expect(server.firstWords.contains("username  admin") && server.firstWords.contains("INC-1"))
                    let token = try await program.run("token", "create", "kim", environment: settings).output
                    try await server.client.socket("/ws/chat/test-room/", token: token) { socket in
                        _ = try await socket.next("welcome")
                        try await socket.send(["type": "chat_message", "content": "Hello, server!", "client_id": "1"])
                        let message = try await socket.next("chat_message")
                        #expect(message["message"]?["content"]?.string == "Hello, server!")
                    }
                    #expect(!FileManager.default.fileExists(atPath: program.data + "/muster.db"))
                    let doctor = try await program.run("doctor", environment: settings)
                    #expect(doctor.output.contains("held by the running server"), "\(doctor.output)")
                    #expect(try await program.run("rebuild", "--check", environment: settings).status == 0)
                    #expect(try await program.run("audit", "verify", environment: settings).status == 3)
                    let key = ["CHAT_ENCRYPTION_KEY": "file:\(program.data)/master.key"]
                    let second = try await Program(data: program.data + "2").run(
                        "serve", "--port", "0", environment: settings.merging(key) { $1 })
                    #expect(second.status == 2 && second.complaint.contains("another process writes"))
                    server.end(SIGKILL)
                    return token
                }
                try await RunningProgram.with(program, ["--demo"], environment: settings) { server in
                    #expect(!server.firstWords.contains("INC-"))
                    let contents = try await Self.messages(server, token).compactMap { $0["content"]?.string }
                    #expect(contents.contains("Hello, server!"))
                    #expect(server.end(SIGTERM) == 0)
                }
                let other = try await program.run(
                    "user", "list",
                    environment: settings.merging(["CHAT_ENCRYPTION_KEY": String(repeating: "1f", count: 32)]) { $1 })
                #expect(other.status == 2 && other.output.isEmpty, "the key of another installation opens nothing")
            }
        }

        @Test(arguments: [false, true])
        func `what people send while its connections are cut, or the database crashes, stands there once`(
            crashes: Bool
        ) async throws {
            let own: PostgresServer? = try await crashes ? aside({ try PostgresServer.alone() }) : nil
            try await Self.with(own) { program, postgres, url, settings in
                try await RunningProgram.with(program, ["--demo"], environment: settings) { server in
                    let token = try await program.run("token", "create", "kim", environment: settings).output
                    let before = try await Self.messages(server, token).count
                    let (acks, ack) = AsyncStream.makeStream(of: Int64.self)
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for writer in 0..<Self.writers {
                            group.addTask { try await Self.write(writer, server, token, ack) }
                        }
                        var heard = 0
                        for await _ in acks {
                            heard += 1
                            if heard % 50 == 25 {
                                try await aside { try crashes ? postgres.crash() : postgres.cut(url) }
                            }
                            if heard == Self.writers * Self.each { break }
                        }
                        try await group.waitForAll()
                    }
                    let sent = try await Self.messages(server, token).dropFirst(before)
                    let contents = sent.compactMap { $0["content"]?.string }
                    #expect(contents.count == Self.writers * Self.each)
                    for writer in 0..<Self.writers {
                        let own = contents.filter { $0.hasPrefix("\(writer) ") }
                        #expect(own == (0..<Self.each).map { "\(writer) says \($0)" })
                    }
                    try await Self.wait(for: 0, of: ["rebuild", "--check"], program, settings)
                    try await Self.wait(for: 3, of: ["audit", "verify"], program, settings)
                }
            }
        }

        /// Runs a command until it ends with the status: right behind a crash a connection may rest between two tries to be one.
        private static func wait(
            for status: Int32, of command: [String], _ program: Program, _ settings: [String: String]
        ) async throws {
            let end = ContinuousClock.now + .patience
            while true {
                let ended = try await program.run(command + ["--data", program.data], environment: settings)
                if ended.status == status { return }
                guard ContinuousClock.now < end else {
                    throw Fault("\(command) ends with \(ended.status): \(ended.output)\(ended.complaint)")
                }
                // Nobody tells when it reaches the database again.
                try await Task.sleep(for: .milliseconds(100))
            }
        }

        private static let writers = 4
        private static let each = 40

        /// Sends as a client does: what is refused for now is sent again under its client id.
        private static func write(
            _ writer: Int, _ server: RunningProgram, _ token: String, _ ack: AsyncStream<Int64>.Continuation
        ) async throws {
            try await server.client.socket("/ws/chat/test-room/", token: token) { socket in
                _ = try await socket.next("welcome")
                for number in 0..<each {
                    var seq: Int64?
                    while seq == nil {
                        try await socket.send([
                            "type": "chat_message", "content": .string("\(writer) says \(number)"),
                            "client_id": .string("\(writer)-\(number)"),
                        ])
                        seq = try await answer(socket)
                        // A client rests before it sends again; one that does not keeps the processor from the database.
                        if seq == nil { try await Task.sleep(for: .milliseconds(50)) }
                    }
                    ack.yield(seq ?? 0)
                }
            }
        }

        /// The seq of what was sent; nil when it has to be sent again.
        private static func answer(_ socket: SocketClient) async throws -> Int64? {
            while true {
                let frame = try await socket.nextFrame()
                switch frame["type"]?.string {
                case "ack": return frame["seq"]?.int
                case "error":
                    #expect(frame["code"]?.string == "busy", "\(frame.text)")
                    return nil
                default: continue
                }
            }
        }

        @Test func `while the database is away it says so, refuses what it cannot keep, and goes on when it is back`()
            async throws
        {
            try await Self.with { program, postgres, url, settings in
                try await RunningProgram.with(program, ["--demo"], environment: settings) { server in
                    let token = try await program.run("token", "create", "kim", environment: settings).output
                    let ready = try await Self.wait(for: 200, of: "/readyz", server)
                    #expect(ready["parts"]?["database"]?.bool == true, "\(ready.text)")
                    try await server.client.socket("/ws/chat/test-room/", token: token) { socket in
                        _ = try await socket.next("welcome")
                        try await postgres.withClosed(url) {
                            let away = try await Self.wait(for: 503, of: "/readyz", server)
                            #expect(away["parts"]?["database"]?.bool == false, "\(away.text)")
                            #expect(try await server.client.request("GET", "/healthz").status == 200)
                            try await socket.send(["type": "chat_message", "content": "lost?", "client_id": "l"])
                            #expect(try await Self.answer(socket) == nil)
                        }
                        _ = try await Self.wait(for: 200, of: "/readyz", server)
                        var seq: Int64?
                        while seq == nil {
                            try await socket.send(["type": "chat_message", "content": "lost?", "client_id": "l"])
                            seq = try await Self.answer(socket)
                        }
                    }
                    let contents = try await Self.messages(server, token).compactMap { $0["content"]?.string }
                    #expect(contents.filter { $0 == "lost?" }.count == 1)
                }
            }
        }
    }
#endif
