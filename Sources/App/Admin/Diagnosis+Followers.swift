import Domain
import Journal
import Storage

extension Diagnosis {
    /// How far those have come who follow the journal, and what they could not take in.
    func followers() async -> Check {
        do {
            let (bookmarks, parked, head) = try await house.store.read { db in
                (
                    try FollowerQueries.bookmarks(db),
                    try FollowerQueries.parked(limit: Limits.followerParkedShown, db),
                    try EventQueries.last(db)?.position ?? 0
                )
            }
            guard parked.isEmpty else {
                let places = parked.map { "\($0.follower) at \($0.position): \($0.fault)" }
                return Check(
                    name: "followers", verdict: .wrong,
                    finding: places.joined(separator: "; ")
                        + "; parked: `muster rebuild` takes them in again once what is wrong is mended")
            }
            let places = bookmarks.map { "\($0.name) at \($0.position) of \(head)" }
            return Check(
                name: "followers", verdict: .fine,
                finding: places.isEmpty ? "none has begun" : places.joined(separator: ", "))
        } catch {
            return Check(name: "followers", verdict: .wrong, finding: Explanation.of(error))
        }
    }
}
