import Domain
import Synchronization

/// The uploads that come in several requests and are not whole yet. They are the process's: what a restart ends is debris to a
/// sweep. Safe from any thread.
final class OpenUploads: Sendable {
    struct Entry: Sendable {
        let owner: Actor
        let terms: UploadTerms
        let upload: FileUpload
        var offset: Int64 = 0
        var usedAt: Moment
        /// A request is at it.
        var isTaken = false

        func state(_ id: FileID) -> OpenUpload {
            OpenUpload(
                id: id, size: terms.size, offset: offset,
                expiresAt: usedAt.adding(seconds: Limits.openUploadSeconds))
        }
    }

    private let entries = Mutex<[FileID: Entry]>([:])

    /// Bytes that somebody announced and that are in no quota yet.
    func announced(by owner: Actor) -> Int64 {
        entries.withLock { entries in
            entries.values.filter { $0.owner == owner }.reduce(0) { $0 + $1.terms.size }
        }
    }

    /// Refuses one more.
    ///
    /// - Throws: `Refusal` `busy`.
    func mustHaveRoom(for owner: Actor) throws {
        let (all, own) = entries.withLock { ($0.count, $0.values.filter { $0.owner == owner }.count) }
        guard all < Limits.openUploadsMax, own < Limits.openUploadsMax / 4 else {
            throw Refusal(.busy, "Too many uploads are open; end one of them.", retryAfterMilliseconds: 2000)
        }
    }

    func add(_ id: FileID, _ entry: Entry) { entries.withLock { $0[id] = entry } }

    /// Where one stands; nil when there is none of theirs.
    func state(_ id: FileID, of owner: Actor) -> OpenUpload? {
        entries.withLock { entries in
            guard let entry = entries[id], entry.owner == owner else { return nil }
            return entry.state(id)
        }
    }

    /// Takes one for a request.
    ///
    /// - Throws: `Refusal` `not_found`; `conflict` while another request is at it.
    func take(_ id: FileID, of owner: Actor) throws -> Entry {
        try entries.withLock { entries in
            guard let entry = entries[id], entry.owner == owner else { throw Refusal.notFound }
            guard !entry.isTaken else {
                throw Refusal(
                    .conflict, "Another request is at this upload; ask where it stands.", retryAfterMilliseconds: 1000)
            }
            entries[id]?.isTaken = true
            return entry
        }
    }

    func advance(_ id: FileID, by count: Int, at moment: Moment) {
        entries.withLock { entries in
            entries[id]?.offset += Int64(count)
            entries[id]?.usedAt = moment
        }
    }

    /// Gives one back.
    func release(_ id: FileID, at moment: Moment) -> OpenUpload? {
        entries.withLock { entries in
            entries[id]?.isTaken = false
            entries[id]?.usedAt = moment
            return entries[id]?.state(id)
        }
    }

    func remove(_ id: FileID) { entries.withLock { _ = $0.removeValue(forKey: id) } }

    /// Takes out those with which nobody went on.
    func takeExpired(at now: Moment) -> [FileUpload] {
        entries.withLock { entries in
            let limit = now.adding(seconds: -Limits.openUploadSeconds)
            let expired = entries.filter { !$0.value.isTaken && $0.value.usedAt <= limit }
            for id in expired.keys { entries[id] = nil }
            return expired.values.map(\.upload)
        }
    }
}
