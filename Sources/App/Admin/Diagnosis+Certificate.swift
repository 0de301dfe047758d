import Domain
import Gateway
import Journal
import Sealing

/// The checks of what the server proves itself with: certificate and key, when it has them, and the key of its webhooks.
extension Diagnosis {
    /// A renewal that has not happened by now will not happen by itself.
    private static let certificateDaysLow: Int64 = 14

    static func certificate(_ files: TLSFiles?, now: Moment) -> [Check] {
        guard let files else { return [] }
        return [validity(files, now), secrecy(files)].compactMap { $0 }
    }

    private static func validity(_ files: TLSFiles, _ now: Moment) -> Check {
        let name = "certificate"
        do {
            let end = try TLSIdentity(files).expiresAt
            guard end > now else {
                return Check(
                    name: name, verdict: .wrong,
                    finding: "\(files.certificate) expired at \(end.rfc3339); renew it, the server takes it by itself")
            }
            let days = (end.microseconds - now.microseconds) / (86_400 * 1_000_000)
            let found = "\(files.certificate) expires at \(end.rfc3339), in \(days) days"
            guard days < certificateDaysLow else { return Check(name: name, verdict: .fine, finding: found) }
            return Check(name: name, verdict: .note, finding: "\(found); renew it, the server takes it by itself")
        } catch {
            return Check(name: name, verdict: .wrong, finding: Explanation.of(error))
        }
    }

    /// A group may read a key: that is how certificate tools share one with the servers of a machine.
    private static func secrecy(_ files: TLSFiles) -> Check? {
        guard let mode = files.keyMode else { return nil }
        let found = "\(files.key), 0\(String(mode, radix: 8))"
        guard mode & 0o007 == 0 else {
            return Check(
                name: "certificate key", verdict: .wrong, finding: "\(found), open to everybody; chmod o= \(files.key)")
        }
        return Check(name: "certificate key", verdict: .fine, finding: found)
    }

    /// What receivers check the signatures of this installation with.
    var webhookKey: [Check] {
        house.journal.webhookKey.map { key in
            [Check(name: "webhook key", verdict: .fine, finding: "\(key.publicText) verifies what is posted to others")]
        } ?? []
    }
}
