import Domain
import Foundation
import TestKit
import Testing

/// The commands as a new operator meets them, without a server.
struct CommandTests {
    private static let password = "correct horse battery staple"

    @Test(arguments: [
        (["bogus"], "bogus"), (["user", "add"], "<name>"), (["user", "add", "a b"], "username"),
        (["user", "add", "sam", "--role", "boss"], "boss"), (["user", "add", "sam", "--clearance", "TOP"], "TOP"),
        (["user", "list"], "muster serve"), (["doctor"], "muster serve"), (["token", "create", "sam"], "muster serve"),
        (["token", "create", "sam", "--expires", "1y"], "365d"), (["setup-chat-system"], "--create-bots"),
        (["serve", "--port", "70000"], "--port"), (["serve", "--host", "0.0.0.0"], "MUSTER_INSECURE_HTTP"),
    ])
    func `a mistake ends with 2 and one line that says what to do`(_ arguments: [String], _ hint: String) async throws {
        try await Program.with { program in
            let outcome = try await program.run(arguments + (arguments == ["bogus"] ? [] : ["--data", program.data]))
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.complaint.hasPrefix("muster: ") && outcome.complaint.contains(hint), "\(outcome.errors)")
            #expect(outcome.errors.split(separator: "\n").filter { $0.hasPrefix("muster: ") }.count <= 2)
        }
    }

    @Test func `reading makes no directory`() async throws {
        try await Program.with { program in
            _ = try await program.run("user", "list")
            #expect(!FileManager.default.fileExists(atPath: program.data))
        }
    }

    @Test func `an unknown setting is refused with the nearest name`() async throws {
        try await Program.with { program in
            let outcome = try await program.run("migrate", environment: ["MUSTER_LOG_LEVL": "info"])
            #expect(outcome.status == 2 && outcome.complaint.contains("did you mean MUSTER_LOG_LEVEL?"))
            let service = try await program.run("migrate", environment: ["MUSTER_SERVICE_HOST": "10.0.0.1"])
            #expect(service.status == 0)
        }
    }

    @Test(arguments: [
        [], ["serve"], ["migrate"], ["setup-chat-system"], ["setup_chat_system"], ["user"], ["user", "add"],
        ["user", "list"], ["user", "set-role"], ["user", "set-clearance"], ["user", "disable"],
        ["user", "reset-password"], ["user", "reset-second-factor"], ["token"], ["token", "create"], ["token", "list"],
        ["token", "revoke"], ["retention"], ["retention", "run"],
        ["rebuild"], ["replay"], ["runbook"], ["runbook", "import"],
        ["runbook", "list"], ["runbook", "secret"], ["runbook", "secret", "set"], ["runbook", "secret", "list"],
        ["doctor"], ["bench"], ["audit"], ["audit", "verify"], ["audit", "prove"], ["audit", "checkpoint"],
        ["audit", "export"],
    ])
    func `every command explains itself`(_ command: [String]) async throws {
        try await Program.with { program in
            let outcome = try await program.run(command + ["-h"])
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            #expect(outcome.output.contains("USAGE: muster"))
            let isGroup = outcome.output.contains("SUBCOMMANDS:")
            #expect(isGroup || outcome.output.contains("--data"))
        }
    }

    @Test func `migrate speaks as Django's does, and the second time there is nothing to do`() async throws {
        try await Program.with { program in
            let first = try await program.run("migrate")
            #expect(first.status == 0)
            #expect(
                first.output.hasPrefix("Operations to perform:\n  Apply all migrations: muster\nRunning migrations:\n"))
            #expect(first.output.contains("\n  Applying 0001_journal... OK"))
            #expect(first.errors.contains("back it up"))
            let second = try await program.run("migrate")
            #expect(second.output.hasSuffix("Running migrations:\n  No migrations to apply."))
            #expect(second.errors.isEmpty)
        }
    }

    @Test func `setting up is done once, under either name`() async throws {
        try await Program.with { program in
            let first = try await program.run("setup_chat_system", "--create-bots", "--create-war-rooms")
            #expect(first.status == 0)
            #expect(first.output.contains("3 made (incident-bot, assistant, scribe)"))
            #expect(first.output.contains("War rooms: 0 made"))
            let second = try await program.run("setup-chat-system", "--create-bots", "--create-war-rooms")
            #expect(second.status == 0 && second.output.contains("0 made, 3 already there"))
            let people = try await program.run("user", "list", "--json")
            let kinds = try JSONParser.parse(Array(people.output.utf8)).array?.compactMap { $0["kind"]?.string }
            #expect(kinds == ["bot", "bot", "bot"])
        }
    }

    @Test func `accounts are added, listed, changed and disabled`() async throws {
        try await Program.with { program in
            let added = try await program.run(
                "user", "add", "Sam", "--display-name", "Sam O\u{1B}[31m", "--role", "admin", "--clearance",
                "restricted",
                "--password-stdin", input: Self.password + "\n")
            #expect(added.status == 0 && added.output == "Added sam (admin, clearance RESTRICTED).")
            let again = try await program.run("user", "add", "sam")
            #expect(again.status == 2 && again.complaint.contains("already exists"))
            let made = try await program.run("user", "add", "kim")
            #expect(made.output.contains("password:") && made.output.contains("/signin?link=mln_"))
            let short = try await program.run("user", "add", "short", "--password-stdin", input: "short\n")
            #expect(short.status == 2 && short.complaint.contains("at least 12"))
            let none = try await program.run("user", "add", "none", "--password-stdin")
            #expect(none.status == 2 && none.complaint.contains("no password"))

            let list = try await program.run("user", "list")
            #expect(list.output.contains("sam") && list.output.contains("RESTRICTED"))
            #expect(!list.output.contains("\u{1B}"), "a display name must not steer the terminal")
            #expect(try await program.run("user", "set-role", "kim", "compliance").output.contains("compliance"))
            #expect(try await program.run("user", "set-clearance", "kim", "PUBLIC").output.contains("PUBLIC"))
            #expect(try await program.run("user", "disable", "kim").output.contains("disabled"))
            let token = try await program.run("token", "create", "kim")
            #expect(token.status == 2 && token.complaint.contains("disabled"))
            let reset = try await program.run("user", "reset-password", "nobody")
            #expect(reset.status == 2 && reset.complaint.contains("muster user list"))
            let changed = try await program.run("user", "reset-password", "sam", "--json")
            let body = try JSONParser.parse(Array(changed.output.utf8))
            #expect(body["username"]?.string == "sam" && body["password"]?.string?.count == 24)
        }
    }

    @Test func `a token is printed alone, once, and can be ended`() async throws {
        try await Program.with { program in
            _ = try await program.run("user", "add", "sam", "--password-stdin", input: Self.password)
            let token = try await program.run("token", "create", "sam", "--expires", "30d")
            #expect(token.status == 0 && token.errors.isEmpty)
            #expect(token.output.hasPrefix("mst_") && token.output.utf8.count == 76)
            let list = try await program.run("token", "list", "--json")
            let entry = try #require(try JSONParser.parse(Array(list.output.utf8)).array?.first)
            #expect(entry["person"]?["username"]?.string == "sam" && entry["expires_at"]?.string != nil)
            #expect(!list.output.contains(token.output))
            let id = try #require(entry["id"]?.string)
            #expect(try await program.run("token", "revoke", "nonsense").status == 2)
            #expect(try await program.run("token", "revoke", id).status == 0)
            #expect(try await program.run("token", "list").output.contains("revoked"))
        }
    }

    @Test func `a rebuild agrees, and the doctor finds an open door`() async throws {
        try await Program.with { program in
            _ = try await program.run("setup-chat-system", "--create-bots")
            #expect(try await program.run("rebuild", "--check").output.contains("agree"))
            #expect(try await program.run("rebuild").status == 0)
            let fine = try await program.run("doctor")
            #expect(fine.status == 0, "\(fine.output)")
            chmod(program.data + "/master.key", 0o644)
            let wrong = try await program.run("doctor")
            #expect(wrong.status == 1 && wrong.output.contains("chmod 600"))
            #expect(wrong.complaint.contains("1 of"))
        }
    }

    @Test func `the doctor still speaks when nothing opens`() async throws {
        try await Program.with { program in
            _ = try await program.run("migrate")
            let key = String(repeating: "ab", count: 32)
            let outcome = try await program.run("doctor", environment: ["CHAT_ENCRYPTION_KEY": key])
            #expect(outcome.status == 1 && outcome.output.contains("CHAT_ENCRYPTION_KEY"))
            let other = try await program.run("user", "list", environment: ["CHAT_ENCRYPTION_KEY": key])
            #expect(other.status == 2 && other.complaint.contains("CHAT_ENCRYPTION_KEY"))
        }
    }

    @Test func `commands without a server wait for each other`() async throws {
        try await Program.with { program in
            _ = try await program.run("setup-chat-system", "--create-bots")
            try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
                for _ in 0..<10 { group.addTask { try await program.run("user", "set-clearance", "scribe", "PUBLIC") } }
                for try await outcome in group { #expect(outcome.status == 0, "\(outcome.errors)") }
            }
        }
    }

    @Test func `settings are printed with secrets hidden`() async throws {
        try await Program.with { program in
            let outcome = try await program.run(
                "serve", "--print-settings",
                environment: ["CHAT_ENCRYPTION_KEY": "hunter2hunter2", "MUSTER_LOG_FORMAT": "json"])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("MUSTER_LOG_FORMAT=json"))
            #expect(!outcome.output.contains("hunter2"))
        }
    }
}
