import ArgumentParser
import Domain
import Foundation
import Journal
import Sealing

/// What a verifier is told besides the record.
struct TrustOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The key that must have signed (default: the one that comes with the record, which proves less).",
            valueName: "vkey"))
    var key: String?
    @Flag(name: .customLong("json"), help: "Print JSON.") var asJSON = false

    /// - Throws: `Refusal` when it is no key.
    func trusted() throws -> VerifierKey? {
        do {
            return try key.map { try VerifierKey(encoded: $0) }
        } catch let error as MalformedNote {
            throw Refusal.invalid("--key", "\(error.description).")
        }
    }

    /// Prints a verdict and ends with its status.
    ///
    /// - Throws: `ExitCode` unless the verdict is that the record is intact.
    func report(_ verdict: AuditVerdict) throws {
        if asJSON {
            Console.print(verdict.json.text)
        } else {
            let place = verdict.finding.map { " (\($0.kind.rawValue) at position \($0.position))" } ?? ""
            Console.print("\(verdict.outcome.rawValue): \(verdict.detail)\(place)")
            if key == nil, verdict.outcome != .unreadable {
                Console.complain(
                    "muster: the key came with the record; `--key` names the one that you trust, "
                        + "as `muster audit checkpoint --json` or the person who handed it to you gave it")
            }
        }
        if verdict.outcome.status != 0 { throw ExitCode(verdict.outcome.status) }
    }
}

/// A time span: `30m`, `24h`, `7d`, or seconds.
struct TimeSpan: ExpressibleByArgument, Codable {
    let seconds: Int64

    init(seconds: Int64) { self.seconds = seconds }

    init?(argument: String) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        let unit = argument.last.flatMap { units[$0] }
        guard let number = Int64(unit == nil ? argument[...] : argument.dropLast()),
            (0...1_000_000_000).contains(number)
        else { return nil }
        seconds = number * (unit ?? 1)
    }
}

/// Judges the record.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Judge the record, an export of it, or a proof.",
        discussion: """
            Without a file it reads the database, read-only, whether or not a server runs; with one it needs neither.
            Exit status: 0 intact and anchored, 1 tampering, 2 could not be read, 3 intact but no anchor is recent enough.
            docs/reference/audit-export.md has the rules.
            """)
    @Argument(help: "An export or a proof; without one, the database is judged.") var file: String?
    @OptionGroup var trust: TrustOptions
    @Option(
        name: .customLong("anchor"),
        help: ArgumentHelp("Heads that were kept elsewhere, as the anchor file has them.", valueName: "file"))
    var anchorFile: String?
    @Option(help: ArgumentHelp("The greatest age of the newest anchor, such as 24h.", valueName: "age"))
    var maxAnchorAge = TimeSpan(seconds: Limits.anchorAgeSeconds)
    @Option(help: ArgumentHelp("Reckon ages from this moment, RFC 3339, and not from the clock.", valueName: "moment"))
    var now: String?
    @OptionGroup var data: DataOption

    func run() async throws {
        let verdict: AuditVerdict
        do {
            verdict = try await judge()
        } catch  where trust.asJSON {
            verdict = AuditVerdict(.unreadable, detail: Explanation.of(error), size: nil)
        }
        try trust.report(verdict)
    }

    private func judge() async throws -> AuditVerdict {
        let ambient = Clock.ambient
        let now = try moment() ?? ambient.now()
        guard let file else { return try await judgeDatabase(at: now, ambient) }
        if let bytes = try Self.smallFile(file), ProofBundle.isBundle(bytes) {
            return ProofBundle.verify(bytes, trusted: try trust.trusted())
        }
        var options = ExportVerifier.Options(now: now)
        options.key = try trust.trusted()
        options.anchors = try anchorFile.map(AnchorLines.read) ?? []
        options.anchorAgeMax = maxAnchorAge.seconds
        return try ExportVerifier(options).verify(path: file)
    }

    private func judgeDatabase(at now: Moment, _ ambient: Ambient) async throws -> AuditVerdict {
        let settings = try data.settings()
        var options = RecordVerifier.Options(now: now)
        options.key = try trust.trusted()
        options.anchors = try AnchorLines.all(named: anchorFile, settings)
        options.anchorAgeMax = maxAnchorAge.seconds
        let record = try await ReadOnlyRecord(settings, ambient: ambient)
        let verdict = try await record.verify(options)
        try record.close()
        return verdict
    }

    private func moment() throws -> Moment? {
        guard let now else { return nil }
        guard let moment = Moment(rfc3339: now) else {
            throw Refusal.invalid("--now", "Use a moment such as 2026-11-22T08:02:14Z.")
        }
        return moment
    }

    /// A file that may be a bundle of proofs; nil for one that is too long to be one.
    static func smallFile(_ path: String) throws -> [UInt8]? {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw Refusal.invalid("file", "\(path) cannot be read.")
        }
        defer { try? file.close() }
        let bytes = try file.read(upToCount: Limits.proofBytesMax + 1) ?? Data()
        return bytes.count <= Limits.proofBytesMax ? Array(bytes) : nil
    }
}
