import Actions
import CProcess
import Domain
import Foundation
import Gateway
import Journal
import Sealing
import Storage
import StorageSQLite

#if Postgres
    import StoragePostgres
#endif

/// What `muster doctor` looks at, one check after another; it changes nothing.
struct Diagnosis {
    /// One thing that was looked at.
    struct Check {
        enum Verdict: String {
            case fine
            /// Worth knowing; nothing to mend.
            case note
            /// To be mended.
            case wrong
        }

        let name: String
        let verdict: Verdict
        /// What was found, and what to do when it is wrong.
        let finding: String
    }

    /// What the checks came to.
    struct Findings {
        let checks: [Check]

        /// 0 when nothing is wrong, else 1.
        func reply(asJSON: Bool) -> AdminReply {
            let wrong = checks.filter { $0.verdict == .wrong }.count
            let status: Int32 = wrong == 0 ? 0 : 1
            if asJSON {
                let rows: [JSON] = checks.map {
                    [
                        "name": .string($0.name), "verdict": .string($0.verdict.rawValue),
                        "finding": .string($0.finding),
                    ]
                }
                return AdminReply(status: status, output: JSON.array(rows).text)
            }
            let marks: [Check.Verdict: String] = [.fine: "ok", .note: "note", .wrong: "WRONG"]
            let table = TextTable(
                ["CHECK", "", "FINDING"], checks.map { [$0.name, marks[$0.verdict] ?? "", $0.finding] })
            let problem = wrong == 0 ? "" : "muster: \(wrong) of \(checks.count) checks found something to mend"
            return AdminReply(status: status, output: table.text, errors: problem)
        }
    }

    private static let leavesChecked = 100

    let house: House
    let isServing: Bool
    let tls: TLSFiles?

    func run() async -> Findings {
        var checks = Self.files(house.directory)
        checks.append(lock)
        checks.append(Self.coreDumps)
        checks += engine
        checks.append(schema)
        checks.append(await masterKeys())
        checks.append(await clock())
        checks += webhookKey
        checks += Self.certificate(tls, now: house.ambient.now())
        checks.append(await chain())
        checks += await audit()
        checks.append(await reviews())
        checks.append(await followers())
        checks += await contents()
        if let failure = house.journal.failure {
            checks.append(
                Check(name: "writing", verdict: .wrong, finding: "read-only since: \(failure); restart the server"))
        }
        return Findings(checks: checks)
    }

    /// What can be said of an installation that does not open.
    static func unopened(_ directory: DataDirectory, _ error: any Error, tls: TLSFiles?, now: Moment) -> Findings {
        let opening = Check(name: "opening", verdict: .wrong, finding: Explanation.of(error))
        return Findings(checks: files(directory) + certificate(tls, now: now) + [opening])
    }

    private var lock: Check {
        let holder = isServing ? "the running server" : "this command; no server is running"
        return Check(name: "lock", verdict: .fine, finding: "held by \(holder)")
    }

    private static var coreDumps: Check {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        guard limit.rlim_cur == 0, muster_may_be_dumped() != 1 else {
            return Check(
                name: "core dumps", verdict: .wrong, finding: "on: a crash would write keys to the disk; ulimit -c 0")
        }
        return Check(
            name: "core dumps", verdict: .fine,
            finding: "off: no key reaches one, and no process of the same user reads this one's memory")
    }

    private func masterKeys() async -> Check {
        let name = "master key versions"
        do {
            let status = try await house.journal.ask(
                GetKeyStatus(), as: house.operation(.system, .cli, "doctor"))
            let newest = status.masters.last.map { "version \($0.version), fingerprint \($0.fingerprint)" } ?? "none"
            if status.needsRotation {
                return Check(
                    name: name, verdict: .note,
                    finding: "\(newest) wraps, CHAT_ENCRYPTION_KEY is \(status.given): run `muster keys rotate`")
            }
            if status.mayDropPrevious {
                return Check(
                    name: name, verdict: .note,
                    finding: "\(newest); CHAT_ENCRYPTION_KEY_PREVIOUS wraps nothing: remove it")
            }
            return Check(name: name, verdict: .fine, finding: newest)
        } catch {
            return Check(name: name, verdict: .wrong, finding: Explanation.of(error))
        }
    }

    private var engine: [Check] {
        #if Postgres
            if let store = house.store as? PostgresStore { return server(store) }
        #endif
        guard let store = house.store as? SQLiteStore else { return [] }
        do {
            let report = try store.report()
            return [Self.durability(report), Self.version(report)]
        } catch {
            return [Check(name: "database", verdict: .wrong, finding: Explanation.of(error))]
        }
    }

    private static func durability(_ report: SQLiteReport) -> Check {
        let isDurable = report.synchronous == 2 && report.journalMode == "wal"
        let found =
            "synchronous=\(report.synchronous == 2 ? "FULL" : "\(report.synchronous)"), "
            + "journal_mode=\(report.journalMode)"
        return Check(
            name: "durability", verdict: isDurable ? .fine : .wrong,
            finding: isDurable ? found : "\(found): a power cut may lose what was acknowledged")
    }

    /// Before 3.51.3 (and the mended 3.50.7 and 3.44.6) a write-ahead log can be damaged by two connections that write or
    /// checkpoint at the same moment.
    private static func version(_ report: SQLiteReport) -> Check {
        let mended =
            report.versionNumber >= 3_051_003
            || (3_050_007..<3_051_000).contains(report.versionNumber)
            || (3_044_006..<3_045_000).contains(report.versionNumber)
        guard !mended else { return Check(name: "SQLite", verdict: .fine, finding: report.version) }
        return Check(
            name: "SQLite", verdict: .note,
            finding:
                "\(report.version): before 3.51.3 two writers at once can damage the log. Muster has one writer and "
                + "a lock; let no other program write to muster.db")
    }

    private var schema: Check {
        let newest = Migration.all.last?.name ?? ""
        return Check(name: "schema", verdict: .fine, finding: "current (\(newest))")
    }

    /// A clock that ran backwards shows as an event of the future.
    private func clock() async -> Check {
        let now = house.ambient.now()
        do {
            let last = try await house.store.read { db in try EventQueries.newest(1, db).last?.recordedAt }
            if let last, last > now.adding(seconds: 5) {
                return Check(
                    name: "clock", verdict: .wrong,
                    finding: "\(now.rfc3339) is before the last event of \(last.rfc3339); set the clock")
            }
            return Check(name: "clock", verdict: .fine, finding: now.rfc3339)
        } catch {
            return Check(name: "clock", verdict: .wrong, finding: Explanation.of(error))
        }
    }

    /// Hashes the last leaves again, each with the one before it.
    private func chain() async -> Check {
        do {
            let rows = try await house.store.read { db in try EventQueries.newest(Self.leavesChecked + 1, db) }
            if let broken = LeafChain(rows).firstBroken {
                return Check(
                    name: "journal", verdict: .wrong,
                    finding: "event \(broken) is not what was recorded; keep this database and restore a backup")
            }
            let last = rows.last?.position ?? 0
            let count = min(rows.count, Self.leavesChecked)
            return Check(
                name: "journal", verdict: .fine, finding: "\(last) events; the last \(count) leaves hash as recorded")
        } catch {
            return Check(name: "journal", verdict: .wrong, finding: Explanation.of(error))
        }
    }

    /// Emergency accesses that nobody looked at in time.
    private func reviews() async -> Check {
        do {
            let figures = try await house.journal.ask(
                CountReviews(), as: house.operation(.system, .cli, "doctor"))
            guard figures.overdue == 0 else {
                let hours = Limits.breakGlassReviewSeconds / 3600
                return Check(
                    name: "emergency access", verdict: .wrong,
                    finding: "\(figures.overdue) ended more than \(hours) hours ago and nobody reviewed them")
            }
            return Check(
                name: "emergency access", verdict: figures.unreviewed == 0 ? .fine : .note,
                finding: figures.unreviewed == 0 ? "nothing to review" : "\(figures.unreviewed) to review")
        } catch {
            return Check(name: "emergency access", verdict: .wrong, finding: Explanation.of(error))
        }
    }
}
