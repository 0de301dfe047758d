import Domain
import Foundation
import TestKit
import Testing

/// What a restore may not lose in silence, and what is told of what it gave up.
@Suite(.timeLimit(.minutes(5))) struct RollbackTests {
    private static func later(_ program: Program, _ environment: [String: String] = [:]) async throws {
        #expect(try await program.run("user", "add", "late", environment: environment).status == 0)
    }

    @Test func `a record that goes on after the backup is kept until somebody gives it up`() async throws {
        try await BackupTests.with { program, backup in
            #expect(try await program.run("backup", backup).status == 0)
            try await Self.later(program)
            let refused = try await program.run("restore", backup)
            #expect(refused.status == 2 && refused.complaint.contains("the record that is there proves"))
            #expect(try await program.run("user", "list").output.contains("late"))
            #expect(try BackupTests.files(program) == ["master.key", "muster.db"])
            let accepted = try await program.run("restore", backup, "--accept-rollback", "--json")
            #expect(accepted.status == 0, "\(accepted.errors)")
            let kept = try #require(BackupTests.json(accepted)["kept"]?.string)
            #expect(FileManager.default.fileExists(atPath: kept))
            let people = try await program.run("user", "list").output
            #expect(!people.contains("late"))
            let verdict = try await program.run("audit", "verify")
            #expect(
                verdict.status == 3 && verdict.output.contains("restored from an older backup"), "\(verdict.output)")
        }
    }

    @Test func `a record that is wholly in the backup gives way without a word`() async throws {
        try await BackupTests.with { program, backup in
            let older = program.data + "/../older"
            #expect(try await program.run("backup", older).status == 0)
            try await Self.later(program)
            #expect(try await program.run("backup", backup).status == 0)
            let same = try await program.run("restore", backup, "--json")
            #expect(same.status == 0, "\(same.errors)")
            let kept = try BackupTests.json(same)["kept"]
            #expect(kept == .null)
            let other = try BackupTests.elsewhere(program)
            #expect(try await other.run("restore", older).status == 0)
            // It has one event that the backup has not: that it was restored.
            #expect(try await other.run("restore", backup).status == 2)
        }
    }

    @Test func `heads that were kept outside prove what a backup lacks, and what was given up stays told`() async throws
    {
        try await BackupTests.with { program, backup in
            let anchor = program.data + "/../anchors"
            let anchored = ["MUSTER_AUDIT_ANCHOR_FILE": anchor]
            #expect(try await program.run("backup", backup, environment: anchored).status == 0)
            try await Self.later(program, anchored)
            let other = try BackupTests.elsewhere(program)
            let refused = try await other.run("restore", backup, "--anchor", anchor)
            #expect(refused.status == 2 && refused.complaint.contains("kept outside"), "\(refused.complaint)")
            #expect(try BackupTests.files(other) == ["master.key"])
            #expect(try await other.run("restore", backup, environment: anchored).status == 2)
            let damaged = program.data + "/../damaged"
            let lines = try String(contentsOfFile: anchor, encoding: .utf8)
            let signature = try #require(lines.range(of: "— muster/"))
            try lines.replacingCharacters(in: signature, with: "— mustar/").write(
                toFile: damaged, atomically: true, encoding: .utf8)
            let unsigned = try await other.run("restore", backup, "--anchor", damaged)
            #expect(unsigned.status == 2 && unsigned.complaint.contains("signature"), "\(unsigned.complaint)")
            #expect(try await other.run("restore", backup, "--accept-rollback", environment: anchored).status == 0)
            for name in ["one", "two", "three"] {
                #expect(try await other.run("user", "add", name, environment: anchored).status == 0)
            }
            let verdict = try await other.run("audit", "verify", environment: anchored)
            #expect(verdict.status == 0 && verdict.output.contains("given up"), "\(verdict.output)")
            let record = program.data + "/../record"
            #expect(try await other.run("audit", "export", record, environment: anchored).status == 0)
            let ours = try await other.run("audit", "verify", record, "--anchor", anchor)
            let theirs = try await PythonVerifier.judge([record, "--anchor", anchor])
            #expect(ours.status == 0 && theirs.status == 0, "\(ours.output) \(theirs.verdict.text)")
        }
    }

    @Test func `a loss that nobody accepted is found out by the heads that were kept outside`() async throws {
        try await BackupTests.with { program, backup in
            let anchor = program.data + "/../anchors"
            let anchored = ["MUSTER_AUDIT_ANCHOR_FILE": anchor]
            #expect(try await program.run("backup", backup, environment: anchored).status == 0)
            try await Self.later(program, anchored)
            let other = try BackupTests.elsewhere(program)
            #expect(try await other.run("restore", backup).status == 0)
            let verdict = try await other.run("audit", "verify", "--anchor", anchor)
            #expect(verdict.status == 1, "\(verdict.output)")
            let record = program.data + "/../record"
            #expect(try await other.run("audit", "export", record).status == 0)
            #expect(try await other.run("audit", "verify", record, "--anchor", anchor).status == 1)
            #expect(try await PythonVerifier.judge([record, "--anchor", anchor]).status == 1)
        }
    }

    @Test func `a client that comes back with a place in the old log is told to forget it`() async throws {
        try await BackupTests.with { program, backup in
            let token = try await program.run("token", "create", "cleo").output
            #expect(try await program.run("backup", backup).status == 0)
            let old = try await RunningProgram.with(program) { server in
                for number in 0..<3 {
                    let sent = try await server.client.request(
                        "POST", "/api/v1/war-room-messages/", token: token,
                        body: ["war_room": "hall", "content": .string("lost \(number)")])
                    #expect(sent.status == 201)
                }
                return try await server.client.socket("/ws/chat/hall/", token: token) { try await $0.next("welcome") }
            }
            let (epoch, head) = (try #require(old["epoch"]?.string), try #require(old["head"]?.int))
            #expect(try await program.run("restore", backup, "--accept-rollback").status == 0)
            try await RunningProgram.with(program) { server in
                for place in ["after=\(head)&epoch=\(epoch)", "after=1&epoch=\(epoch)", "after=\(head)"] {
                    try await server.client.socket("/ws/chat/hall/?\(place)", token: token) { socket in
                        let welcome = try await socket.next("welcome")
                        let now = try #require(welcome["head"]?.int)
                        #expect(welcome["epoch"]?.string != epoch && now == head - 3)
                        #expect(try await socket.next("reset")["epoch"] == welcome["epoch"])
                        // From the first event on, and nothing of what was given up.
                        for seq in 1...now { #expect(try await socket.nextFrame()["seq"]?.int == seq) }
                        #expect(try await socket.nextFrame()["type"]?.string == "live")
                    }
                }
            }
        }
    }
}
