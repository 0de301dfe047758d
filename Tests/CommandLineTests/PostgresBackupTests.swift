#if Postgres
    import Domain
    import Foundation
    import TestKit
    import Testing

    /// `muster backup` and `muster restore` where a PostgreSQL server keeps the record: one form of backup for both engines.
    @Suite(.timeLimit(.minutes(5))) struct PostgresBackupTests {
        /// A program whose record is in a database, with somebody who said something.
        private static func with(
            _ body: (Program, _ settings: [String: String], _ backup: String) async throws -> Void
        ) async throws {
            try await Program.with { program in
                try await PostgresServer.running().withDatabase { url in
                    let settings = ["DATABASE_URL": url]
                    _ = try await program.run("setup-chat-system", "--create-bots", environment: settings)
                    #expect(try await program.run("user", "add", "sam", environment: settings).status == 0)
                    try await body(program, settings, program.data + "/../backup")
                }
            }
        }

        @Test func `a backup of a running server is put back into another database, whole and in a new epoch`()
            async throws
        {
            try await Self.with { program, settings, backup in
                let made = try await RunningProgram.with(program, environment: settings) { _ in
                    let made = try await program.run("backup", backup, "--json", environment: settings)
                    #expect(made.status == 0, "\(made.errors)")
                    #expect(try await program.run("user", "add", "late", environment: settings).status == 0)
                    return try BackupTests.json(made)
                }
                let other = try BackupTests.elsewhere(program)
                try await PostgresServer.running().withDatabase { url in
                    let there = ["DATABASE_URL": url]
                    let restored = try await other.run("restore", backup, "--json", environment: there)
                    #expect(restored.status == 0, "\(restored.errors)")
                    let outcome = try BackupTests.json(restored)
                    #expect(outcome["restored"] == made["size"] && outcome["old_epoch"] == made["epoch"])
                    #expect(outcome["epoch"] != made["epoch"] && outcome["kept"] == .null)
                    #expect(try BackupTests.files(other) == ["master.key"])
                    #expect(try await other.run("rebuild", "--check", environment: there).status == 0)
                    #expect(try await other.run("audit", "verify", environment: there).status == 3)
                    let people = try await other.run("user", "list", environment: there)
                    #expect(people.output.contains("sam") && !people.output.contains("late"))
                }
            }
        }

        @Test func `what was backed up from a server goes into a file, and from a file into a server`() async throws {
            try await Self.with { program, settings, backup in
                #expect(try await program.run("backup", backup, environment: settings).status == 0)
                let file = try BackupTests.elsewhere(program, "file")
                let restored = try await file.run("restore", backup)
                #expect(restored.status == 0, "\(restored.errors)")
                #expect(try BackupTests.files(file) == ["master.key", "muster.db"])
                #expect(try await file.run("user", "list").output.contains("sam"))
                #expect(try await file.run("rebuild", "--check").status == 0)
                #expect(try await file.run("backup", backup + "2").status == 0)
                let other = try BackupTests.elsewhere(program, "server")
                try await PostgresServer.running().withDatabase { url in
                    let back = try await other.run("restore", backup + "2", environment: ["DATABASE_URL": url])
                    #expect(back.status == 0, "\(back.errors)")
                    #expect(try await other.run("user", "list", environment: ["DATABASE_URL": url]).status == 0)
                }
            }
        }

        @Test func `a database with an installation in it is not restored into, whatever is accepted`() async throws {
            try await Self.with { program, settings, backup in
                #expect(try await program.run("backup", backup, environment: settings).status == 0)
                let refused = try await program.run("restore", backup, "--accept-rollback", environment: settings)
                #expect(refused.status == 2 && refused.complaint.contains("has an installation"), "\(refused.errors)")
                #expect(try await program.run("user", "list", environment: settings).output.contains("sam"))
                #expect(try BackupTests.files(program) == ["master.key"])
            }
        }
    }
#endif
