import Domain
import Foundation
import TestKit
import Testing

/// What was destroyed in a running house is told by its export and by its proofs, and everything else still verifies.
struct DestroyedBodyTests {
    private static let room = "doomed"

    /// A running server with a member who talks.
    private struct Stage: Sendable {
        let program: Program
        let server: RunningProgram
        let token: String

        func request(_ method: String, _ path: String, _ body: JSON? = nil) async throws -> HTTPAnswer {
            try await server.client.request(method, "/api/v1/" + path, token: token, body: body)
        }

        func open(_ slug: String) async throws {
            let answer = try await request("POST", "war-rooms/", ["name": .string(slug), "slug": .string(slug)])
            #expect(answer.status == 201, "\(answer.text)")
        }

        func say(_ content: String, in room: String) async throws -> String {
            let answer = try await request(
                "POST", "war-room-messages/", ["war_room": .string(room), "content": .string(content)])
            return try #require(try answer.json()["id"]?.string, "\(answer.text)")
        }

        func redact(_ message: String) async throws {
            let answer = try await request(
                "POST", "war-room-messages/\(message)/redact/", ["reason": "It names a customer."])
            #expect(answer.status == 200, "\(answer.text)")
        }

        func shred(_ room: String) async throws {
            let done = try await program.run("room", "shred", room, "--reason", "The customer asked for it in writing.")
            #expect(done.status == 0, "\(done.errors)")
        }

        func path(_ name: String) -> String { program.data + "/../" + name }

        /// The lines of an export of the real directory, which both verifiers must find whole.
        func export(_ name: String) async throws -> [JSON] {
            let made = try await program.run("audit", "export", path(name))
            #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
            let ours = try await program.run("audit", "verify", path(name), "--json")
            let theirs = try await PythonVerifier.judge([path(name)])
            // Nothing is anchored here; otherwise all holds.
            #expect(ours.status == 3 && theirs.status == 3, "\(ours.output) \(theirs.verdict.text)")
            #expect(try await program.run("audit", "verify").status == 3)
            let text = try String(contentsOfFile: path(name), encoding: .utf8)
            return try text.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
        }

        /// The bundle that proves a position from the command line, checked offline.
        func prove(_ position: Int64, as name: String) async throws -> JSON {
            let made = try await program.run("audit", "prove", String(position), "--to", path(name))
            #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
            #expect(try await program.run("audit", "prove", "--check", path(name)).status == 0)
            return try JSONParser.parse(Array(FileManager.default.contents(atPath: path(name)) ?? Data()))
        }

        /// True when a bundle that the server gave holds offline.
        func holds(_ bundle: HTTPAnswer, as name: String) async throws -> Bool {
            try Data(bundle.text.utf8).write(to: URL(fileURLWithPath: path(name)))
            return try await program.run("audit", "prove", "--check", path(name)).status == 0
        }
    }

    private static func with(_ body: (Stage) async throws -> Void) async throws {
        try await Program.with { program in
            try await RunningProgram.with(program) { server in
                let added = try await program.run(
                    "user", "add", "mona", "--role", "compliance", "--clearance", "SEALED", "--password-stdin",
                    input: "correct horse battery\n")
                #expect(added.status == 0, "\(added.errors)")
                let token = try await program.run("token", "create", "mona").output
                let stage = Stage(program: program, server: server, token: token)
                try await stage.open(Self.room)
                try await stage.open("kept")
                try await body(stage)
            }
        }
    }

    /// Leaves of an export with what is shown of their bodies.
    private static func leaves(_ lines: [JSON]) -> [(leaf: JSON, body: String, content: String?)] {
        lines.compactMap { line in
            guard let leaf = line["leaf"], let body = line["body"]?.string else { return nil }
            return (leaf, body, line["content"]?.string)
        }
    }

    @Test func `a proof holds offline after another message of the room was redacted, and names what was destroyed`()
        async throws
    {
        try await Self.with { stage in
            let gone = try await stage.say("personal data", in: Self.room)
            let kept = try await stage.say("kept words", in: Self.room)
            let before = try await stage.request("GET", "war-room-messages/\(kept)/proof/")
            try await stage.redact(gone)
            let after = try await stage.request("GET", "war-room-messages/\(kept)/proof/")
            #expect(try await stage.holds(before, as: "before.json"))
            #expect(try await stage.holds(after, as: "after.json"))
            #expect(after.text.contains("kept words"))
            let forged = after.text.replacing("kept words", with: "sept words")
            try Data(forged.utf8).write(to: URL(fileURLWithPath: stage.path("forged.json")))
            #expect(try await stage.program.run("audit", "prove", "--check", stage.path("forged.json")).status == 1)
            let proof = try await stage.request("GET", "war-room-messages/\(gone)/proof/")
            #expect(try await stage.holds(proof, as: "gone.json"))
            #expect(try proof.json()["entries"]?.array?.map { $0["body"]?.string } == ["destroyed", "open"])

            let leaves = Self.leaves(try await stage.export("redacted.jsonl"))
            let posting = try #require(leaves.first { $0.leaf["id"]?.string == gone })
            #expect(posting.body == "destroyed")
            #expect(leaves.contains { $0.leaf["type"] == "message.redacted" && $0.content?.contains(gone) == true })
            #expect(leaves.contains { $0.leaf["id"]?.string == kept && $0.content?.contains("kept words") == true })
            let position = try #require(posting.leaf["position"]?.int)
            let bundle = try await stage.prove(position, as: "position.json")
            #expect(bundle["entries"]?.array?.map { $0["body"]?.string } == ["destroyed"])
        }
    }

    @Test func `after a room was shredded its leaves are destroyed, the event that says so is open, and all holds`()
        async throws
    {
        try await Self.with { stage in
            let doomed = try await stage.say("full of eels", in: Self.room)
            try await stage.redact(try await stage.say("redacted before", in: Self.room))
            let kept = try await stage.say("kept words", in: "kept")
            let early = try await stage.request("GET", "war-room-messages/\(doomed)/proof/")
            try await stage.shred(Self.room)
            #expect(try await stage.request("GET", "war-room-messages/\(doomed)/proof/").status == 404)
            // Whoever kept a bundle from before can still show it.
            #expect(try await stage.holds(early, as: "early.json"))

            let leaves = Self.leaves(try await stage.export("shredded.jsonl"))
            let posting = try #require(leaves.first { $0.leaf["id"]?.string == doomed })
            let room = try #require(posting.leaf["room"]?.string)
            let own = leaves.filter { $0.leaf["room"]?.string == room }
            #expect(own.count > 3 && own.allSatisfy { $0.body == "destroyed" && $0.content == nil })
            let others = leaves.filter { $0.leaf["room"]?.string != room }
            #expect(others.allSatisfy { $0.body == "open" })
            let shredding = try #require(others.first { $0.leaf["type"] == "room.shredded" })
            let said = try JSONParser.parse(Array((shredding.content ?? "").utf8))
            #expect(said["room"]?.string == room)
            #expect(said["through"]?.int == own.compactMap { $0.leaf["seq"]?.int }.max())
            #expect(leaves.contains { $0.leaf["id"]?.string == kept && $0.content?.contains("kept words") == true })

            let position = try #require(posting.leaf["position"]?.int)
            let bundle = try await stage.prove(position, as: "shredded.json")
            #expect(bundle["entries"]?.array?.map { $0["body"]?.string } == ["destroyed"])
            let proof = try await stage.request("GET", "audit/proof/?position=\(position)")
            #expect(proof.status == 200, "\(proof.text)")
            #expect(try await stage.program.run("rebuild", "--check").status == 0)
        }
    }

    @Test func `an export and a proof are in the record of who read what, and a proof of nothing is not`() async throws
    {
        try await Self.with { stage in
            let message = try await stage.say("words", in: Self.room)
            #expect(try await stage.program.run("audit", "prove", "999999").status == 2)
            #expect(try await stage.program.run("audit", "verify").status == 3)
            #expect(try await stage.program.run("audit", "prove", message, "--to", stage.path("one.json")).status == 0)
            let leaves = Self.leaves(try await stage.export("reads.jsonl"))
            let room = try #require(leaves.first { $0.leaf["id"]?.string == message }?.leaf["room"]?.string)
            let reads = try leaves.filter { leaf in
                leaf.leaf["type"] == "access.read" && leaf.leaf["door"] == "cli"
            }.map { try JSONParser.parse(Array(($0.content ?? "").utf8)) }
            // The export itself is the newest event that it holds.
            #expect(reads.map { $0["room"]?.string } == [room, nil], "\(reads.map(\.text))")
            #expect(reads.allSatisfy { $0["kind"] == "audit" && $0["classification"] == "SEALED" })
            let last = leaves.last { $0.leaf["door"] == "cli" }?.leaf
            #expect(last?["type"] == "access.read" && last?["actor"]?.string == "operator:\(getuid())")
        }
    }
}
