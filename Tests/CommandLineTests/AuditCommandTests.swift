import Domain
import Foundation
import TestKit
import Testing

/// The record is judged, proven and handed over from the command line, with a server and without one.
struct AuditCommandTests {
    private static func json(_ outcome: Program.Outcome) throws -> JSON {
        try JSONParser.parse(Array(outcome.output.utf8))
    }

    @Test func `mistakes end with 2, and say so in JSON too`() async throws {
        try await Program.with { program in
            for arguments in [
                ["verify"], ["export", "/nowhere/file"], ["checkpoint"], ["prove", "1"], ["prove", "nonsense"],
            ] {
                let outcome = try await program.run(["audit"] + arguments + ["--data", program.data])
                #expect(outcome.status == 2 && outcome.complaint.hasPrefix("muster: "), "\(arguments)")
            }
            let missing = try await program.run("audit", "verify", "/nowhere/file", "--json")
            #expect(missing.status == 2)
            #expect(try Self.json(missing)["verdict"]?.string == "unreadable")
            let key = try await program.run("audit", "verify", "--key", "nonsense")
            #expect(key.status == 2 && key.complaint.contains("--key"))
        }
    }

    @Test func `a record is exported, and both verifiers say of it what is said of the database`() async throws {
        try await Program.with { program in
            _ = try await program.run("setup-chat-system", "--create-bots")
            let here = try await program.run("audit", "verify", "--json")
            #expect(here.status == 3, "\(here.output) \(here.errors)")
            let anchor = program.data + "/../anchors.jsonl"
            let environment = ["MUSTER_AUDIT_ANCHOR_FILE": anchor]
            _ = try await program.run("user", "add", "sam", environment: environment)
            let anchored = try await program.run("audit", "verify", "--json", environment: environment)
            #expect(anchored.status == 0, "\(anchored.output) \(anchored.errors)")
            let file = program.data + "/../record.jsonl"
            let made = try await program.run("audit", "export", file, environment: environment)
            #expect(made.status == 0 && made.output.hasPrefix("Wrote "), "\(made.errors)")
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            #expect(try await program.run("audit", "export", file).complaint.contains("cannot be made"))
            let ours = try await program.run("audit", "verify", file, "--json")
            let theirs = try await PythonVerifier.judge([file])
            let verdict = try Self.json(ours)
            #expect(ours.status == 0 && theirs.status == 0, "\(ours.output) \(theirs.verdict.text)")
            #expect(verdict["size"]?.int == theirs.verdict["size"]?.int)
            let head = try Self.json(try await program.run("audit", "checkpoint", "--json", environment: environment))
            let key = try #require(head["key"]?.string)
            let trusted = try await PythonVerifier.judge([file, "--key", key, "--anchor", anchor])
            #expect(trusted.status == 0)
            let old = try await program.run(
                "audit", "verify", file, "--key", key, "--anchor", anchor, "--max-anchor-age", "1h", "--now",
                "2099-01-01T00:00:00Z")
            #expect(old.status == 3 && old.errors.isEmpty)
        }
    }

    @Test func `a changed database is found out, with or without a server`() async throws {
        try await Program.with { program in
            _ = try await program.run("setup-chat-system", "--create-bots")
            try await RunningProgram.with(program) { _ in
                #expect(try await program.run("audit", "verify").status == 3)
                let proof = program.data + "/../proof.json"
                // A reading that does not happen is not recorded.
                #expect(FileManager.default.createFile(atPath: proof, contents: nil))
                let before = try Self.json(try await program.run("audit", "verify", "--json"))["size"]?.int
                #expect(try await program.run("audit", "prove", "2", "--to", proof).status == 2)
                let after = try Self.json(try await program.run("audit", "verify", "--json"))["size"]?.int
                #expect(before != nil && after == before)
                try FileManager.default.removeItem(atPath: proof)
                #expect(try await program.run("audit", "prove", "2", "--to", proof).status == 0)
                let mode = try FileManager.default.attributesOfItem(atPath: proof)[.posixPermissions] as? NSNumber
                #expect(mode?.intValue == 0o600)
                let again = try await program.run("audit", "prove", "2", "--to", proof)
                #expect(again.status == 2 && again.complaint.contains("--to"))
                #expect(try await program.run("audit", "prove", "--check", proof).status == 0)
                #expect(try await program.run("audit", "verify", proof).status == 0)
                let note = try await program.run("audit", "checkpoint")
                #expect(note.status == 0 && note.output.hasPrefix("muster/") && note.output.contains("\n— muster/"))
            }
            try Self.sqlite(program.data + "/muster.db", "UPDATE events SET door = 'rest' WHERE position = 2")
            let outcome = try await program.run("audit", "verify", "--json")
            let verdict = try Self.json(outcome)
            #expect(outcome.status == 1 && verdict["kind"]?.string == "leaf" && verdict["position"]?.int == 2)
        }
    }

    @Test func `a projection that does not follow from the events is found out`() async throws {
        try await Program.with { program in
            _ = try await program.run("setup-chat-system", "--create-bots")
            try Self.sqlite(program.data + "/muster.db", "UPDATE people SET role = 'admin'")
            let outcome = try await program.run("audit", "verify", "--json")
            let verdict = try Self.json(outcome)
            #expect(
                outcome.status == 1 && verdict["kind"]?.string == "projection", "\(outcome.output) \(outcome.errors)")
        }
    }

    /// What somebody does who has the file.
    private static func sqlite(_ path: String, _ sql: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()",
            path, sql,
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
