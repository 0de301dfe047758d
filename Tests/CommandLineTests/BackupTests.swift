import Actions
import App
import Domain
import Foundation
import TestKit
import Testing

/// `muster backup` and `muster restore`, as operators run them.
@Suite(.timeLimit(.minutes(5))) struct BackupTests {
    /// A directory with a key, a person and a room in which a few things were said; and a place for backups.
    static func with<Result: Sendable>(
        messages: Int = 3, _ body: (Program, _ backup: String) async throws -> Result
    ) async throws -> Result {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                let stage = try await TestHouse(house, in: directory)
                let room = try await stage.openRoom("The hall of echoes", slug: "hall")
                for number in 0..<messages { try await stage.send("said \(number)", to: room, as: stage.commander) }
            }
            return try await body(Program(data: directory.path + "/data"), directory.path + "/backup")
        }
    }

    /// The same program on another directory that has the master key and nothing else.
    static func elsewhere(_ program: Program, _ name: String = "elsewhere") throws -> Program {
        let other = Program(data: program.data + "/../\(name)")
        try FileManager.default.createDirectory(
            atPath: other.data, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        try FileManager.default.copyItem(atPath: program.data + "/master.key", toPath: other.data + "/master.key")
        return other
    }

    static func json(_ outcome: Program.Outcome) throws -> JSON { try JSONParser.parse(Array(outcome.output.utf8)) }

    /// What lies in a directory, but for the lock, the files of open databases and the place of files of rooms.
    static func files(_ program: Program) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: program.data)
            .filter { !["lock", "media"].contains($0) && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.sorted()
    }

    @Test func `a backup takes nobody's place and needs an installation`() async throws {
        try await Self.with { program, backup in
            try Data("precious".utf8).write(to: URL(fileURLWithPath: backup))
            let taken = try await program.run("backup", backup)
            #expect(taken.status == 2 && taken.complaint.contains("it is there already"))
            #expect(try String(contentsOfFile: backup, encoding: .utf8) == "precious")
            let nowhere = try await program.run("backup", "/nowhere/backup")
            #expect(nowhere.status == 2 && nowhere.complaint.contains("cannot be made"))
            let empty = try await Program(data: program.data + "/../nobody").run("backup", backup + "2")
            #expect(empty.status == 2 && empty.complaint.contains("There is no Muster data"))
            #expect(!FileManager.default.fileExists(atPath: backup + "2.partial"))
        }
    }

    @Test func `a backup is private, recorded, and says which key it needs`() async throws {
        try await Self.with { program, backup in
            let made = try await program.run("backup", backup)
            #expect(made.status == 0 && made.output.contains("Wrote \(backup)"), "\(made.errors)")
            #expect(made.errors.contains("fingerprint") && made.errors.contains("/master.key in another place"))
            let mode = try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions] as? NSNumber
            #expect(mode?.intValue == 0o600)
            let around = try FileManager.default.contentsOfDirectory(atPath: program.data + "/..")
            #expect(around.filter { $0.hasPrefix("backup") } == ["backup"])
            let export = program.data + "/../record"
            #expect(try await program.run("audit", "export", export).status == 0)
            #expect(try String(contentsOfFile: export, encoding: .utf8).contains(#"{\"file\":\"backup\"}"#))
        }
    }

    @Test func `without its key, or with another one, nothing is touched`() async throws {
        try await Self.with { program, backup in
            #expect(try await program.run("backup", backup).status == 0)
            let other = Program(data: program.data + "/../elsewhere")
            let without = try await other.run("restore", backup)
            #expect(without.status == 2 && without.complaint.contains("opens only with its master key"))
            #expect(!FileManager.default.fileExists(atPath: other.data))
            let wrong = try await other.run(
                "restore", backup, environment: ["CHAT_ENCRYPTION_KEY": Hex.text([UInt8](repeating: 9, count: 32))])
            #expect(wrong.status == 2 && wrong.complaint.contains("fingerprint"), "\(wrong.complaint)")
            #expect(!FileManager.default.fileExists(atPath: other.data))
        }
    }

    @Test func `a stolen backup holds neither a word nor the key`() async throws {
        try await Self.with(messages: 20) { program, backup in
            #expect(try await program.run("backup", backup).status == 0)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
            let text = try String(contentsOfFile: program.data + "/master.key", encoding: .utf8).filter(\.isHexDigit)
            let key = try #require(Hex.bytes(text))
            #expect(bytes.range(of: Data(key)) == nil && bytes.range(of: Data(text.utf8)) == nil)
            for word in ["said 1", "hall of echoes"] { #expect(bytes.range(of: Data(word.utf8)) == nil) }
        }
    }

    @Test func `a directory that a server works on, or that belongs to others, is left alone`() async throws {
        try await Self.with { program, backup in
            try await RunningProgram.with(program) { _ in
                #expect(try await program.run("backup", backup).status == 0)
                let refused = try await program.run("restore", backup, "--accept-rollback")
                #expect(refused.status == 2 && refused.complaint.contains("at work on"), "\(refused.complaint)")
            }
            try await Self.with { others, _ in
                let key = try String(contentsOfFile: program.data + "/master.key", encoding: .utf8)
                let refused = try await others.run(
                    "restore", backup, "--accept-rollback",
                    environment: ["CHAT_ENCRYPTION_KEY": key.filter(\.isHexDigit)])
                #expect(refused.status == 2 && refused.complaint.contains("another installation"))
            }
            let damaged = try Self.elsewhere(program)
            try Data("no database at all, but longer than nothing".utf8)
                .write(to: URL(fileURLWithPath: damaged.data + "/muster.db"))
            let refused = try await damaged.run("restore", backup)
            #expect(refused.status == 2 && refused.complaint.contains("move it"), "\(refused.complaint)")
            #expect(try Self.files(damaged) == ["master.key", "muster.db"])
        }
    }

    @Test func `a backup of a running server is put back elsewhere, whole, and in a new epoch`() async throws {
        try await Self.with { program, backup in
            let made = try await RunningProgram.with(program) { _ in
                let made = try await program.run("backup", backup, "--json")
                #expect(try await program.run("user", "add", "late").status == 0)
                return try Self.json(made)
            }
            let other = try Self.elsewhere(program)
            let restored = try await other.run("restore", backup, "--json")
            #expect(restored.status == 0, "\(restored.errors)")
            let outcome = try Self.json(restored)
            #expect(outcome["restored"] == made["size"] && outcome["rollback"] == false && outcome["kept"] == .null)
            #expect(outcome["old_epoch"] == made["epoch"] && outcome["epoch"] != made["epoch"])
            #expect(try Self.files(other) == ["master.key", "muster.db"])
            #expect(try await other.run("rebuild", "--check").status == 0)
            let verdict = try await other.run("audit", "verify", "--json")
            #expect(verdict.status == 3, "\(verdict.output)")
            let people = try await other.run("user", "list")
            #expect(people.output.contains("cleo") && !people.output.contains("late"))
        }
    }

    @Test func `a passphrase needs no other file than the backup`() async throws {
        try await TestDirectory.with { directory in
            let phrase = ["CHAT_ENCRYPTION_KEY": "a phrase that only the operators know"]
            let program = Program(data: directory.path + "/data")
            _ = try await program.run("setup-chat-system", "--create-bots", environment: phrase)
            let backup = directory.path + "/backup"
            #expect(try await program.run("backup", backup, environment: phrase).status == 0)
            let other = Program(data: directory.path + "/other")
            let wrong = try await other.run("restore", backup, environment: ["CHAT_ENCRYPTION_KEY": "another phrase"])
            #expect(wrong.status == 2 && wrong.complaint.contains("fingerprint"))
            #expect(try await other.run("restore", backup, environment: phrase).status == 0)
            #expect(try Self.files(other) == ["master.salt", "muster.db"])
            #expect(try await other.run("user", "list", environment: phrase).output.contains("scribe"))
        }
    }

    @Test func `a backup in the middle of a change away from a passphrase has its salt`() async throws {
        try await TestDirectory.with { directory in
            let phrase = "a phrase that only the operators know"
            let program = Program(data: directory.path + "/data")
            let before = ["CHAT_ENCRYPTION_KEY": phrase]
            _ = try await program.run("setup-chat-system", "--create-bots", environment: before)
            let change = [
                "CHAT_ENCRYPTION_KEY": String(repeating: "7a", count: 32), "CHAT_ENCRYPTION_KEY_PREVIOUS": phrase,
            ]
            let backup = directory.path + "/backup"
            #expect(try await program.run("backup", backup, environment: change).status == 0)
            let other = Program(data: directory.path + "/other")
            #expect(try await other.run("restore", backup, environment: change).status == 0)
            #expect(try await other.run("user", "list", environment: change).output.contains("scribe"))
        }
    }

    @Test func `a passphrase does not open a backup that was made without one`() async throws {
        try await Self.with { program, backup in
            #expect(try await program.run("backup", backup).status == 0)
            let other = Program(data: program.data + "/../other")
            let refused = try await other.run("restore", backup, environment: ["CHAT_ENCRYPTION_KEY": "a phrase"])
            #expect(refused.status == 2 && refused.complaint.contains("not made under a passphrase"))
        }
    }
}
