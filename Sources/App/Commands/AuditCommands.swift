import ArgumentParser
import Domain
import Foundation
import Sealing

/// Makes a proof, or checks one.
struct AuditProveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove an entry of the record with a bundle that anybody can check offline.",
        discussion: "The bundle holds the entry's content where that still exists; of a message, its edits too.")
    @Argument(help: "A position, or the id of an event or a message.") var subject: String?
    @Option(name: .customLong("to"), help: ArgumentHelp("Write the bundle into this new file.", valueName: "file"))
    var destination: String?
    @Option(name: .customLong("check"), help: ArgumentHelp("Check a bundle, without a server.", valueName: "file"))
    var bundle: String?
    @OptionGroup var trust: TrustOptions
    @OptionGroup var data: DataOption

    func validate() throws {
        guard (subject == nil) != (bundle == nil) else {
            throw ValidationError("Name what is to be proven, or a bundle with --check.")
        }
    }

    func run() async throws {
        if let bundle { return try check(bundle) }
        guard let text = subject, let subject = ProofSubject(text) else {
            throw Refusal.invalid("subject", "Use a position such as 17, or an id.")
        }
        if let destination { try NewFile.checkFree(destination, named: "--to") }
        let settings = try data.settings()
        let opening = try await AdminDoor(settings, mayMake: false).perform(.openRecord(subject: text))
        if opening.status != 0 { Console.complain(opening.errors) }
        let record = try await ReadOnlyRecord(settings, ambient: Clock.ambient)
        let bytes = try await record.prove(subject).encoded
        try record.close()
        guard let destination else { return Console.print(String(decoding: bytes, as: UTF8.self)) }
        try await NewFile.write(destination, named: "--to") { try $0.write(bytes + [0x0A]) }
    }

    private func check(_ path: String) throws {
        guard let bytes = try AuditVerifyCommand.smallFile(path) else {
            throw Refusal.invalid("--check", "\(path) is too long for a bundle.")
        }
        try trust.report(ProofBundle.verify(bytes, trusted: try trust.trusted()))
    }
}

/// Signs and shows the newest head.
struct AuditCheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Sign the head of the record now and print it: who keeps it can show later what was changed.")
    @OptionGroup var json: JSONOption
    @OptionGroup var data: DataOption

    func run() async throws { try await data.perform(.signHead, asJSON: json.isOn) }
}

/// Writes the record into a file.
struct AuditExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole record, with everything that was said, into a new file for whoever is to judge it.",
        discussion: "Give it only to who may read everything; that it was made is recorded. "
            + "docs/reference/audit-export.md describes the file.")
    @Argument(help: "The file to be made.") var file: String
    @OptionGroup var json: JSONOption
    @OptionGroup var data: DataOption

    func run() async throws {
        try NewFile.checkFree(file, named: "file")
        let settings = try data.settings()
        let opening = try await AdminDoor(settings, mayMake: false).perform(.openRecord(subject: nil))
        if opening.status != 0 { Console.complain(opening.errors) }
        let record = try await ReadOnlyRecord(settings, ambient: Clock.ambient)
        let size = try await record.export(to: file)
        try record.close()
        let body: JSON = ["file": .string(file), "size": .int(size)]
        Console.print(json.isOn ? body.text : "Wrote \(size) events to \(file).")
    }
}
