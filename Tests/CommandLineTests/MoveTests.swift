#if Postgres
    import Actions
    import Domain
    import Foundation
    import Storage
    import StorageSQLite
    import TestKit
    import Testing

    /// `muster migrate --from sqlite:… --to postgres://…`, as operators run it.
    @Suite(.timeLimit(.minutes(5))) struct MoveTests {
        /// An installation in a file, with something of every sort in it, and an empty database.
        private static func with(
            messages: Int = 60, _ body: (Program, _ file: String, _ url: String) async throws -> Void
        ) async throws {
            try await TestDirectory.with { directory in
                try await directory.open { house in
                    let stage = try await TestHouse(house, in: directory)
                    let room = try await stage.openRoom("The hall of echoes", slug: "hall")
                    for number in 0..<messages {
                        try await stage.send("said \(number)", to: room, as: stage.commander, clientID: "c\(number)")
                    }
                    let said = try await stage.send("to be changed", to: room, as: stage.responder, ackRequired: true)
                    try await stage.perform(EditMessage(message: said.id, content: "changed"), as: stage.responder)
                    try await stage.perform(
                        ReactToMessage(message: said.id, emoji: "👍", action: .add), as: stage.commander)
                    try await stage.perform(PinMessage(message: said.id, action: .add), as: stage.commander)
                    let gone = try await stage.send("to be gone", to: room, as: stage.responder)
                    try await stage.redact(gone.id, as: stage.responder)
                    try await stage.perform(MarkRead(room: room, seq: 9), as: stage.responder)
                    try await stage.givePassword("correct horse battery staple", to: stage.commander)
                }
                let program = Program(data: directory.path + "/data")
                try await PostgresServer.running().withDatabase { url in
                    try await body(program, "sqlite:///\(program.data)/muster.db", url)
                }
            }
        }

        /// The lines of an export that hold events.
        private static func leaves(_ path: String) throws -> [String] {
            try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
                .filter { $0.hasPrefix(#"{"type":"leaf","#) }
        }

        @Test func `an installation moves whole, both verifiers find its record intact, and a server goes on with it`()
            async throws
        {
            try await Self.with { program, file, url in
                let anchored = ["MUSTER_AUDIT_ANCHOR_FILE": program.data + "/../anchors.jsonl"]
                let there = anchored.merging(["DATABASE_URL": url]) { $1 }
                let token = try await program.run("token", "create", "cleo", environment: anchored).output
                let (before, after) = (program.data + "/../before", program.data + "/../after")
                #expect(try await program.run("audit", "export", before, environment: anchored).status == 0)
                let moved = try await program.run("migrate", "--from", file, "--to", url)
                #expect(moved.status == 0 && moved.output.hasPrefix("Moved "), "\(moved.errors)")
                #expect(moved.errors.contains("muster.db is as it was"))

                #expect(try await program.run("audit", "verify", environment: there).status == 0)
                #expect(try await program.run("rebuild", "--check", environment: there).status == 0)
                #expect(try await program.run("audit", "export", after, environment: there).status == 0)
                let theirs = try await PythonVerifier.judge([after, "--anchor", program.data + "/../anchors.jsonl"])
                #expect(theirs.status == 0, "\(theirs.verdict.text)")
                let (old, new) = (try Self.leaves(before), try Self.leaves(after))
                #expect(old.count > 60 && new.count >= old.count && Array(new.prefix(old.count)) == old)

                let settings = there.merging(["MUSTER_RATE_LIMITS": "off"]) { $1 }
                try await RunningProgram.with(program, environment: settings) { server in
                    try await server.client.socket("/ws/chat/hall/", token: token) { socket in
                        _ = try await socket.next("welcome")
                        try await socket.send(["type": "chat_message", "content": "said 7", "client_id": "c7"])
                        let ack = try await socket.next("ack")
                        try await socket.send(["type": "chat_message", "content": "new here", "client_id": "n"])
                        let new = try await socket.next("ack")
                        #expect((ack["seq"]?.int ?? .max) < (new["seq"]?.int ?? 0))
                    }
                    let list = try await server.client.request(
                        "GET", "/api/v1/war-rooms/hall/messages/?limit=200", token: token
                    ).json()
                    let contents = list["results"]?.array?.compactMap { $0["content"]?.string } ?? []
                    #expect(contents.contains("changed") && contents.last == "new here")
                    #expect(contents.filter { $0 == "said 7" }.count == 1)
                    let found = try await server.client.request("GET", "/api/v1/search/?q=changed", token: token)
                    #expect(found.status == 200)
                }
                // The file was only read; heads that the server signed since then show that the record went on elsewhere.
                #expect(try await program.run("audit", "verify", environment: anchored).status == 1)
                #expect(try await program.run("rebuild", "--check").status == 0)
            }
        }

        @Test func `nothing is moved from a source at work, to a place that is not empty, or from and to nowhere`()
            async throws
        {
            try await Self.with(messages: 2) { program, file, url in
                try await RunningProgram.with(program) { _ in
                    let refused = try await program.run("migrate", "--from", file, "--to", url)
                    #expect(refused.status == 2 && refused.complaint.contains("at work on"), "\(refused.complaint)")
                }
                let open = try SQLiteStore(path: program.data + "/muster.db")
                try open.transaction { try $0.execute("UPDATE followers SET term = term") }
                let held = try await program.run("migrate", "--from", file, "--to", url)
                #expect(held.status == 2 && held.complaint.contains("Another program"), "\(held.complaint)")
                try open.close()
                let missing = try await program.run("migrate", "--from", "sqlite:////nowhere/muster.db", "--to", url)
                #expect(missing.status == 2 && missing.complaint.contains("no database"), "\(missing.complaint)")
                for (from, to, says) in [
                    (file, "mysql://x/y", "postgres://USER"), (url, url, "muster backup"), ("x", url, "sqlite:///PATH"),
                    (file, "postgres://muster@/none?host=/nowhere", "does not answer"),
                ] {
                    let wrong = try await program.run("migrate", "--from", from, "--to", to)
                    #expect(wrong.status == 2 && wrong.complaint.contains(says), "\(wrong.complaint)")
                }
                #expect(try await program.run("migrate", "--from", file, "--to", url).status == 0)
                let again = try await program.run("migrate", "--from", file, "--to", url)
                #expect(again.status == 2 && again.complaint.contains("installation already"), "\(again.complaint)")
            }
        }

        @Test func `a place with a row in it is left as it is, and so is one whose source was tampered with`()
            async throws
        {
            try await Self.with(messages: 2) { program, file, url in
                let postgres = try PostgresServer.running()
                try postgres.run("INSERT INTO idempotency VALUES ('\\x01', '\\x02', 200, 's', 5)", in: url)
                let filled = try await program.run("migrate", "--from", file, "--to", url)
                #expect(filled.status == 2 && filled.complaint.contains("idempotency has rows"), "\(filled.complaint)")
                try postgres.run("DELETE FROM idempotency", in: url)
                let store = try SQLiteStore(path: program.data + "/muster.db")
                try store.transaction { try $0.execute("UPDATE events SET request_id = 'another' WHERE position = 9") }
                try store.close()
                let tampered = try await program.run("migrate", "--from", file, "--to", url)
                #expect(tampered.status == 2 && tampered.complaint.contains("tampered"), "\(tampered.complaint)")
                try postgres.run("DO $$ BEGIN ASSERT (SELECT COUNT(*) FROM events) = 0; END $$", in: url)
            }
        }
    }
#endif
