package import Domain
import Foundation
package import Storage
import Synchronization

/// Contents of files in a bucket that several servers may share.
///
/// An object is `files/ID`. While it is placed and not yet in the record, an empty object `incoming/ID` stands beside it, so that
/// a look after a crash finds what nobody heard of; another server may be at it, so marks and unfinished uploads are left
/// alone for `Limits.objectDebrisSeconds`. Safe from any task.
package final class S3FileStore: FileStore {
    private let bucket: S3Bucket
    private let live = Mutex(Set<FileID>())

    /// A store in a bucket, asked by a client that may reach it.
    package init(_ place: S3Place, client: OutboundClient, ambient: Ambient) {
        bucket = S3Bucket(place: place, client: client, ambient: ambient)
    }

    static func key(_ file: FileID) -> String { "files/\(file.text)" }
    static func mark(_ file: FileID) -> String { "incoming/\(file.text)" }

    package func begin(_ file: FileID) async throws -> any IncomingFile {
        guard live.withLock({ $0.insert(file).inserted }) else { throw StorageError.duplicate("a file's id") }
        return IncomingObject(
            file, bucket: bucket, ended: { [weak self] in self?.live.withLock { _ = $0.remove(file) } })
    }

    package func read(_ file: FileID, from offset: Int64, count: Int) async throws -> [UInt8] {
        guard count > 0 else { return [] }
        let range = "bytes=\(offset)-\(offset + Int64(count) - 1)"
        return Array(try await bucket.send("GET", Self.key(file), fields: [("range", range)]).body.prefix(count))
    }

    package func remove(_ file: FileID) async throws { _ = try await bucket.send("DELETE", Self.key(file)) }

    package func sweep(isKnown: @Sendable (FileID) async throws -> Bool) async throws {
        let limit = bucket.ambient.now().adding(seconds: -Limits.objectDebrisSeconds)
        let marks = try await bucket.send("GET", nil, query: [("list-type", "2"), ("prefix", "incoming/")]).text
        let found = zip(S3Text.values("Key", in: marks), S3Text.values("LastModified", in: marks))
        for (key, moment) in found {
            guard let file = FileID(String(key.dropFirst("incoming/".count))), isOld(moment, limit, file) else {
                continue
            }
            if try await !isKnown(file) { try await remove(file) }
            _ = try await bucket.send("DELETE", Self.mark(file))
        }
        let uploads = try await bucket.send("GET", nil, query: [("uploads", "")]).text
        let (keys, ids) = (S3Text.values("Key", in: uploads), S3Text.values("UploadId", in: uploads))
        for (index, moment) in S3Text.values("Initiated", in: uploads).enumerated() {
            guard index < min(keys.count, ids.count),
                let file = FileID(String(keys[index].dropFirst("files/".count))), isOld(moment, limit, file)
            else { continue }
            _ = try await bucket.send("DELETE", keys[index], query: [("uploadId", ids[index])])
        }
    }

    private func isOld(_ text: String, _ limit: Moment, _ file: FileID) -> Bool {
        guard let moment = Moment(rfc3339: text) else { return false }
        return moment < limit && !live.withLock { $0.contains(file) }
    }
}
