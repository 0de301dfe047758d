import Domain
import Foundation
import TestKit
import Testing

/// Nothing that anybody wrote stands in the clear in any file that the server writes.
@Suite(.timeLimit(.minutes(10))) struct CanaryTests {
    /// A server under test, and who talks to it.
    private struct Stage: Sendable {
        let server: RunningProgram
        let token: String
        let officer: String
        let keeper: String
        let canaries: Canaries

        @discardableResult
        func send(
            _ method: String, _ path: String, _ body: JSON? = nil, as token: String? = nil,
            headers: [(name: String, value: String)] = []
        ) async throws -> HTTPAnswer {
            try await server.client.request(
                method, "/api/v1/" + path, token: token ?? self.token, body: body, headers: headers)
        }

        /// Sends, and gives the id of what was made.
        func made(
            _ path: String, _ body: JSON, as token: String? = nil, headers: [(name: String, value: String)] = []
        ) async throws -> String {
            let answer = try await send("POST", path, body, as: token, headers: headers)
            guard answer.status < 300, let id = try answer.json()["id"]?.string else {
                throw Fault("\(path) answered \(answer.status): \(answer.text)")
            }
            return id
        }

        func word() async -> JSON { .string(await canaries.next()) }
    }

    @Test func `a thousand words planted everywhere are found nowhere`() async throws {
        try await Program.with { program in
            let beside = URL(fileURLWithPath: program.data).deletingLastPathComponent().path
            let (logs, temporary, copy) = (beside + "/logs", beside + "/tmp", beside + "/copy")
            for directory in [logs, temporary] {
                try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            }
            let log = logs + "/muster.log"
            try Data().write(to: URL(fileURLWithPath: log))
            let canaries = Canaries()
            let environment = [
                "MUSTER_RATE_LIMITS": "off", "MUSTER_LOG_LEVEL": "trace", "TMPDIR": temporary,
                "SQLITE_TMPDIR": temporary,
            ]
            try await RunningProgram.with(program, environment: environment, log: log) { server in
                let stage = try await Self.stage(server, program, canaries)
                try await Self.plant(stage)
                #expect(await canaries.planted >= 1000)
                #expect(try Canaries.found(in: [program.data, logs, temporary]) == [])
                // A backup is a copy of the files: of a running server, and of one that was killed with its log beside it.
                try Self.copyFiles(program.data, to: copy)
                #expect(server.end(SIGKILL) != 0)
                #expect(try Canaries.found(in: [program.data, copy, logs]) == [])
            }
            let check = try await program.run("rebuild", "--check")
            #expect(check.status == 0 && !check.output.contains(Canaries.mark), "\(check.output)\(check.errors)")
            let doctor = try await program.run("doctor")
            #expect(!(doctor.output + doctor.errors).contains(Canaries.mark))
            #expect(try Canaries.found(in: [program.data, logs, temporary]) == [])
        }
    }

    /// The search itself: a canary that is there is found, in each form.
    @Test func `a word that stands in a file is found in every form`() async throws {
        try await Program.with { program in
            try FileManager.default.createDirectory(atPath: program.data, withIntermediateDirectories: true)
            let word = await Canaries().next()
            let forms: [Data] = [
                Data("x\(word)y".utf8), Data(word.uppercased().utf8), Data(Hex.text(Array(word.utf8)).utf8),
                Data(word.utf8).base64EncodedData(), Data("a\(word)".utf8).base64EncodedData(),
                Data("ab\(word)".utf8).base64EncodedData(), Data(word.utf8.flatMap { [$0, 0] }),
            ]
            for (index, form) in forms.enumerated() {
                let file = URL(fileURLWithPath: program.data + "/file")
                try (Data(repeating: 7, count: 5000) + form).write(to: file)
                #expect(try !Canaries.found(in: [program.data]).isEmpty, "form \(index)")
            }
        }
    }

    /// Copies files, not the socket beside them.
    private static func copyFiles(_ source: String, to target: String) throws {
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: source) {
            let type = try FileManager.default.attributesOfItem(atPath: source + "/" + name)[.type]
            guard type as? FileAttributeType == .typeRegular else { continue }
            try FileManager.default.copyItem(atPath: source + "/" + name, toPath: target + "/" + name)
        }
    }

    private static func stage(
        _ server: RunningProgram, _ program: Program, _ canaries: Canaries
    ) async throws -> Stage {
        let added = try await program.run(
            "user", "add", "carla", "--role", "compliance", "--display-name", await canaries.next(),
            "--clearance", "SEALED", "--password-stdin", input: await canaries.next() + "\n")
        #expect(added.status == 0, "\(added.errors)")
        let member = try await program.run(
            "user", "add", "mona", "--password-stdin", input: await canaries.next() + "\n")
        #expect(member.status == 0, "\(member.errors)")
        let keeper = try await program.run(
            "user", "add", "olga", "--role", "admin", "--password-stdin", input: await canaries.next() + "\n")
        #expect(keeper.status == 0, "\(keeper.errors)")
        return Stage(
            server: server, token: try await program.run("token", "create", "mona").output,
            officer: try await program.run("token", "create", "carla").output,
            keeper: try await program.run("token", "create", "olga").output, canaries: canaries)
    }

    private static func plant(_ stage: Stage) async throws {
        let room = try await rooms(stage)
        try await incidents(stage)
        try await messages(stage, room)
        try await commands(stage)
        try await runbooks(stage)
        try await frames(stage, room)
        try await files(stage, room)
        try await retention(stage, room)
        try await questions(stage, room)
        try await refusals(stage, room)
    }

    /// Names and descriptions, made and changed; the last room's id.
    private static func rooms(_ stage: Stage) async throws -> String {
        var room = ""
        for _ in 0..<30 {
            room = try await stage.made(
                "war-rooms/", ["name": await stage.word(), "description": await stage.word()],
                headers: [("Idempotency-Key", await stage.canaries.next())])
            try await stage.send("PATCH", "war-rooms/\(room)/", ["name": await stage.word()])
        }
        return room
    }

    private static func incidents(_ stage: Stage) async throws {
        for _ in 0..<20 {
            let incident = try await stage.made(
                "incidents/",
                [
                    "title": await stage.word(), "summary": await stage.word(), "description": await stage.word(),
                    "services": [await stage.word()], "labels": [await stage.word(), await stage.word()],
                    "severity": "SEV2",
                ])
            let path = "incidents/\(incident)/"
            try await stage.send("PATCH", path, ["title": await stage.word(), "summary": await stage.word()])
            try await stage.send("POST", path + "status/", ["status": "resolved", "reason": await stage.word()])
            try await stage.send("POST", path + "severity/", ["severity": "SEV1", "reason": await stage.word()])
        }
    }

    private static func messages(_ stage: Stage, _ room: String) async throws {
        for _ in 0..<80 {
            let message = try await stage.made(
                "war-room-messages/",
                [
                    "war_room": .string(room), "content": .string("@\(await stage.canaries.next()) hello"),
                    "client_id": await stage.word(),
                ], headers: [("Idempotency-Key", await stage.canaries.next())])
            let path = "war-room-messages/\(message)/"
            try await stage.send("PATCH", path, ["content": await stage.word()])
            try await stage.send("POST", path + "add_reaction/", ["emoji": await stage.word()])
        }
        for _ in 0..<20 {
            let message = try await stage.made(
                "war-room-messages/", ["war_room": .string(room), "content": await stage.word()])
            let redacted = try await stage.send(
                "POST", "war-room-messages/\(message)/redact/", ["reason": await stage.word()])
            #expect(redacted.status == 200, "\(redacted.text)")
        }
    }

    /// Contents, names, what was said of them and why somebody had them.
    private static func files(_ stage: Stage, _ room: String) async throws {
        for _ in 0..<10 {
            let word = await stage.canaries.next()
            let form = MultipartForm.sharing(
                "\(await stage.canaries.next()).txt", Array("\(word)\n".utf8), in: room,
                [("description", await stage.canaries.next())])
            let shared = try await stage.server.client.send(
                "POST", "/api/v1/chat-files/", token: stage.token, type: form.contentType, bytes: form.bytes)
            guard shared.status == 201, let id = try shared.json()["id"]?.string else {
                throw Fault("sharing a file answered \(shared.status): \(shared.text)")
            }
            let download = try await stage.send("GET", "chat-files/\(id)/download/")
            #expect(download.text == "\(word)\n")
            let path = "chat-files/\(id)/"
            try await stage.send("POST", path + "log_access/", ["access_type": "PRINT", "note": await stage.word()])
            try await stage.send(
                "POST", path + "classify/", ["classification": "INTERNAL", "reason": await stage.word()])
        }
    }

    /// Lines that are understood, with their answers, and lines that are refused.
    private static func commands(_ stage: Stage) async throws {
        for _ in 0..<10 {
            for line in ["/update summary", "/severity SEV3", "/update status identified", "/escalate", "/reopen"] {
                _ = try await stage.made(
                    "war-room-messages/",
                    ["war_room": "inc-1", "content": .string("\(line) \(await stage.canaries.next())")])
            }
            for line in ["/assign", "/pin", "/help", "/proof", "/"] {
                let answer = try await stage.send(
                    "POST", "war-room-messages/",
                    ["war_room": "inc-1", "content": .string("\(line) \(await stage.canaries.next())")])
                #expect((400..<500).contains(answer.status), "\(line): \(answer.text)")
            }
            let path = "chat-commands/complete/?war_room=inc-1&line=/assign%20\(await stage.canaries.next())"
            #expect(try await stage.send("GET", path).status == 200)
        }
    }

    /// Documents, secrets and runs, with words in every place that takes some, and documents and lines that are refused.
    private static func runbooks(_ stage: Stage) async throws {
        for number in 0..<5 {
            let value = await stage.word()
            let set = try await stage.send("PUT", "runbook-secrets/s\(number)/", ["value": value], as: stage.keeper)
            #expect(set.status == 200, "\(set.text)")
            let word = await stage.canaries.next()
            let source = """
                name: run-\(number)
                title: \(await stage.canaries.next())
                risk: low
                args: {note: {type: string, default: \(await stage.canaries.next())}}
                steps:
                  - message: "\(word) ${note}"
                  - http: {url: "http://127.0.0.1:9/\(await stage.canaries.next())", headers: {A: "${secret:s\(number)}"}}
                """
            let saved = try await stage.send("POST", "runbooks/", ["source": .string(source)], as: stage.keeper)
            #expect(saved.status == 201, "\(saved.text)")
            let wrong: JSON = ["source": .string(source + "\n  - \(await stage.canaries.next()): x")]
            #expect(try await stage.send("POST", "runbooks/", wrong, as: stage.keeper).status == 400)
            for line in ["/run playbook run-\(number) note=", "/run playbook run-\(number) "] {
                _ = try await stage.send(
                    "POST", "war-room-messages/",
                    ["war_room": "inc-1", "content": .string(line + (await stage.canaries.next()))])
            }
            let run = try await stage.send(
                "POST", "runs/",
                ["war_room": "inc-1", "runbook": .string("run-\(number)"), "args": ["note": await stage.word()]])
            #expect(run.status == 201, "\(run.text)")
            let id = try run.json()["id"]?.string ?? ""
            try await stage.send("POST", "runs/\(id)/cancel/", ["reason": await stage.word()])
        }
    }

    private static func frames(_ stage: Stage, _ room: String) async throws {
        try await stage.server.client.socket("/ws/chat/\(room)/", token: stage.token) { socket in
            _ = try await socket.next("live")
            for _ in 0..<40 {
                try await socket.send([
                    "type": "chat_message", "content": await stage.word(), "client_id": await stage.word(),
                    "ref": await stage.word(),
                ])
                _ = try await socket.next("ack")
            }
            for _ in 0..<10 {
                try await socket.send(["type": "signal", "to": "mona", "data": ["sdp": await stage.word()]])
                try await socket.send(["type": await stage.word(), "what": await stage.word()])
                _ = try await socket.next("error")
                try await socket.send(opcode: 1, Array("{\(await stage.canaries.next())".utf8))
                _ = try await socket.next("error")
            }
        }
    }

    /// Holds, policies, requests for destruction, with their reasons and names.
    private static func retention(_ stage: Stage, _ room: String) async throws {
        for _ in 0..<10 {
            let hold = try await stage.made(
                "legal-holds/", ["war_room": .string(room), "reason": await stage.word()], as: stage.officer)
            try await stage.send(
                "POST", "legal-holds/\(hold)/release/", ["reason": await stage.word()], as: stage.officer)
            _ = try await stage.made(
                "retention-policies/", ["name": await stage.word(), "days": 3000], as: stage.officer)
            let asked = try await stage.send(
                "POST", "war-rooms/\(room)/shred/", ["reason": await stage.word()], as: stage.officer)
            #expect(asked.status == 202, "\(asked.text)")
            let request = try asked.json()["id"]?.string ?? ""
            try await stage.send("POST", "destruction-requests/\(request)/decline/", as: stage.officer)
        }
    }

    /// What people look for.
    private static func questions(_ stage: Stage, _ room: String) async throws {
        for _ in 0..<20 {
            for path in ["war-rooms/", "incidents/", "war-rooms/\(room)/messages/"] {
                let answer = try await stage.send("GET", "\(path)?search=\(await stage.canaries.next())")
                #expect(answer.status == 200)
            }
            try await stage.send("GET", "search/?q=\(await stage.canaries.next())")
        }
    }

    /// What is refused: wrong values, unknown addresses, wrong passwords, wrong tokens, bodies that are no JSON.
    private static func refusals(_ stage: Stage, _ room: String) async throws {
        for _ in 0..<20 {
            try await stage.send("POST", "incidents/", ["title": await stage.word(), "severity": await stage.word()])
            try await stage.send("GET", "war-rooms/\(await stage.canaries.next())/")
            try await stage.send("GET", "\(await stage.canaries.next())/?x=\(await stage.canaries.next())")
            try await stage.send("GET", "auth/me/", as: await stage.canaries.next())
            try await stage.send(
                "POST", "war-rooms/\(room)/members/", ["user": await stage.word(), "role": "observer"])
            try await stage.send(
                "GET", "war-rooms/", headers: [("X-Request-ID", await stage.canaries.next()), ("Referer", "x")])
            let broken = Array(
                """
                POST /api/v1/incidents/ HTTP/1.1\r
                Host: x\r
                Authorization: Token \(stage.token)\r
                Connection: close\r
                Content-Length: 60\r
                \r
                {"title": "\(await stage.canaries.next())
                """.utf8)
            _ = try? await stage.server.client.raw(broken + [UInt8](repeating: 0x20, count: 60))
        }
        for _ in 0..<5 {
            let answer = try await stage.send(
                "POST", "auth/login/", ["username": await stage.word(), "password": await stage.word()])
            #expect(answer.status == 400 || answer.status == 401, "\(answer.text)")
        }
    }
}
