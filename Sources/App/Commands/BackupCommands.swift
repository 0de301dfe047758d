import ArgumentParser
import Domain
import Foundation
import Logging
import Sealing

/// Copies an installation into one file.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write everything but the master key into one new file; the server may run.",
        discussion: """
            The file holds ciphertext and opens only with the master key, which is not in it: keep the two apart, and both.
            docs/operations.md has the drill, docs/reference/backup.md the file.
            """)
    @Argument(help: "The file to be made.") var file: String
    @OptionGroup var json: JSONOption
    @OptionGroup var data: DataOption

    func run() async throws {
        // A file that stands in the way is told before a backup is recorded that will not be made.
        try NewFile.checkFree(file, named: "file")
        let settings = try data.settings()
        let name = URL(fileURLWithPath: file).lastPathComponent
        let opening = try await AdminDoor(settings, mayMake: false).perform(.recordBackup(file: name))
        // A disk that takes no more events is a reason to want a backup, not one to go without.
        if opening.status != 0 { Console.complain(opening.errors) }
        let made = try await Backup(settings: settings, ambient: Clock.ambient).make(at: file)
        if json.isOn { return Console.print(Self.json(made, file).text) }
        Console.print(
            "Wrote \(file): \(made.head.size) events up to \(made.manifest.madeAt.rfc3339), \(made.bytes) bytes.")
        Console.complain(
            "muster: it opens only with the master key with fingerprint \(made.manifest.fingerprint), which is not in it: keep "
                + "\(Self.place(of: settings)) in another place")
    }

    private static func json(_ made: Backup.Outcome, _ file: String) -> JSON {
        [
            "file": .string(file), "bytes": .int(made.bytes), "made_at": .string(made.manifest.madeAt.rfc3339),
            "installation": .string(made.manifest.installation), "epoch": .string(made.manifest.epoch),
            "size": .int(made.head.size), "checkpoint": .string(made.manifest.checkpoint),
            "master_key": .string(made.manifest.fingerprint),
            "tables": made.manifest.json["tables"] ?? .null,
        ]
    }

    private static func place(of settings: Settings) -> String {
        switch settings.encryptionKey {
        case .keyFile: DataDirectory(naming: settings.dataPath).masterKey
        case .path(let path): path
        case .bytes, .passphrase: "CHAT_ENCRYPTION_KEY"
        }
    }
}

/// Puts an installation back.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract:
            "Put a backup into an empty data directory, or in the place of an older state; the server must be stopped.",
        discussion: """
            Everything is checked before anything changes: signature, digests, the database, the whole record.
            Needs the master key that was kept beside the backup, in DATA/master.key or CHAT_ENCRYPTION_KEY.
            """)
    @Argument(help: "What `muster backup` wrote.") var file: String
    @Flag(
        name: .customLong("accept-rollback"),
        help: "Give up what was recorded after the backup; the record will say so.") var acceptsRollback = false
    @Option(
        name: .customLong("anchor"),
        help: ArgumentHelp("Heads that were kept elsewhere, as the anchor file has them.", valueName: "file"))
    var anchorFile: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var data: DataOption

    func run() async throws {
        let settings = try data.settings()
        let restore = Restore(
            settings: settings, ambient: Clock.ambient,
            logger: Logger(label: "muster") { StreamLogHandler.standardError(label: $0) },
            acceptsRollback: acceptsRollback, anchors: try AnchorLines.all(named: anchorFile, settings))
        let outcome = try await restore.run(file, as: .operator(getuid()))
        if json.isOn { return Console.print(json(outcome, settings).text) }
        Console.print(
            "Restored \(outcome.head.size) events of \(outcome.manifest.madeAt.rfc3339) into \(settings.dataPath); "
                + "epoch \(outcome.epoch) begins. Everybody signs in again.")
        if let files = outcome.manifest.tables.first(where: { $0.name == "files" })?.rows, files > 0 {
            Console.complain(
                "muster: the record names \(files) files and the backup has none of their contents: put back the copy that was "
                    + "made of them beside it; `muster doctor` says which are missing")
        }
        if let kept = outcome.kept {
            Console.complain("muster: what was given up is in \(kept); delete it when nobody needs it")
        }
    }

    private func json(_ outcome: Restore.Outcome, _ settings: Settings) -> JSON {
        [
            "data": .string(settings.dataPath), "made_at": .string(outcome.manifest.madeAt.rfc3339),
            "restored": .int(outcome.head.size), "size": .int(outcome.size), "epoch": .string(outcome.epoch),
            "old_epoch": .string(outcome.manifest.epoch), "rollback": .bool(outcome.isRollback),
            "kept": JSON(outcome.kept),
        ]
    }
}
