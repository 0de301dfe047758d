package import Domain
package import Journal
import RunbookSource
import Sealing
import Storage

/// What saving a runbook came to.
package struct SavedRunbook: Sendable {
    package let version: RunbookVersion
    /// False when the newest version was the same document.
    package let isNew: Bool
}

/// Saves a runbook: as a new one, or as the next version of one that is there. The same document as the newest version's is
/// no new version.
package struct SaveRunbook: Action {
    /// What has to be there before.
    package enum Manner: Sendable, Equatable {
        /// Nothing of that name.
        case create
        /// The runbook of this name.
        case replace(String)
        /// Whatever there is: an import.
        case either
    }

    let source: String
    let runbook: Runbook
    let manner: Manner

    /// Reads the document.
    ///
    /// - Throws: `Refusal` `invalid` naming `source`, with line and field of what is wrong.
    package init(source: String, manner: Manner) throws {
        self.source = source
        self.manner = manner
        runbook = try RunbookReader.read(RunbookSource.tree(source))
    }

    package func decide(_ desk: Desk) throws -> Plan<SavedRunbook> {
        try desk.require(.writeRunbooks)
        let newest = try RunbookQueries.newest(runbook.name, desk.db)
        try checkManner(newest)
        for secret in runbook.secrets {
            guard try RunbookSecretQueries.secret(secret, desk.db) != nil else {
                throw Refusal.invalid("source", Self.complaint(about: secret, in: source))
            }
        }
        let digest = SourceDigest.text(of: source)
        if let newest, newest.digest == digest {
            return .nothing(SavedRunbook(version: try desk.view(newest), isNew: false))
        }
        let version = (newest?.version ?? 0) + 1
        guard version <= Limits.runbookVersionsMax else {
            throw Refusal(.conflict, "A runbook has at most \(Limits.runbookVersionsMax) versions.")
        }
        if newest == nil, try Int64(RunbookQueries.names(desk.db).count) >= Limits.runbooksMax {
            throw Refusal(.conflict, "There are at most \(Limits.runbooksMax) runbooks.")
        }
        let body = RunbookSaved(
            name: runbook.name, version: version, title: runbook.title, risk: runbook.risk, digest: digest,
            source: source)
        return Plan([Draft(.house, body, desk)]) { _ in
            SavedRunbook(version: try desk.runbook(body.name, version: version), isNew: true)
        }
    }

    private func checkManner(_ newest: RunbookRow?) throws {
        switch manner {
        case .create:
            guard newest == nil else {
                throw Refusal(
                    .conflict, "There is a runbook “\(runbook.name)” already; PUT adds a version to it.")
            }
        case .replace(let name):
            guard newest != nil || name != runbook.name else { throw Refusal.notFound }
            guard name == runbook.name else {
                throw Refusal.invalid("source", "name: It is the runbook “\(name)” that gets a version.")
            }
        case .either: break
        }
    }

    /// The line is that of the first place that names the secret.
    private static func complaint(about secret: String, in source: String) -> String {
        let place = "${secret:\(secret)}"
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        let line = (lines.firstIndex { $0.contains(place) } ?? 0) + 1
        return "Line \(line): headers: There is no secret “\(secret)”; it has to be set first."
    }
}

extension Desk {
    /// A version of a runbook.
    ///
    /// - Parameter version: nil for the newest.
    /// - Throws: `Refusal` `not_found` when there is none.
    func runbook(_ name: String, version: Int64? = nil) throws -> RunbookVersion {
        let row =
            if let version {
                try RunbookQueries.version(name, version, db)
            } else {
                try RunbookQueries.newest(name, db)
            }
        guard let row else { throw Refusal.notFound }
        return try view(row)
    }

    func view(_ row: RunbookRow) throws -> RunbookVersion {
        RunbookVersion(
            name: row.name, version: row.version,
            title: try vault.open(column: row.title, "runbooks.title", row: row.key, room: .house), risk: row.risk,
            digest: row.digest,
            source: try vault.open(column: row.source, "runbooks.source", row: row.key, room: .house),
            savedBy: directory.card(of: row.savedBy), savedAt: row.savedAt)
    }
}
