import Domain
import Foundation
import Storage
import Synchronization

/// An object on its way into a bucket: small ones in one request, others in parts, one of which is in memory. One task uses it.
final class IncomingObject: IncomingFile {
    private struct State {
        var held: [UInt8] = []
        var upload: String?
        var parts: [String] = []
    }

    private let file: FileID
    private let bucket: S3Bucket
    private let ended: @Sendable () -> Void
    private let state = Mutex(State())

    init(_ file: FileID, bucket: S3Bucket, ended: @escaping @Sendable () -> Void) {
        self.file = file
        self.bucket = bucket
        self.ended = ended
    }

    private var key: String { S3FileStore.key(file) }

    func append(_ bytes: [UInt8]) async throws {
        let isFull = state.withLock { state in
            state.held += bytes
            return state.held.count >= Limits.objectPartBytes
        }
        if isFull { try await sendPart() }
    }

    private func sendPart() async throws {
        let upload: String
        if let begun = state.withLock({ $0.upload }) {
            upload = begun
        } else {
            let answer = try await bucket.send("POST", key, query: [("uploads", "")])
            guard let id = S3Text.values("UploadId", in: answer.text).first else {
                throw StorageError.engine("the object store began no upload")
            }
            state.withLock { $0.upload = id }
            upload = id
        }
        let (part, number) = state.withLock { state in
            defer { state.held = [] }
            return (state.held, state.parts.count + 1)
        }
        let answer = try await bucket.send(
            "PUT", key, query: [("partNumber", String(number)), ("uploadId", upload)], body: part)
        guard let tag = answer.fields.first(where: { $0.name.lowercased() == "etag" })?.value else {
            throw StorageError.engine("the object store named no part")
        }
        state.withLock { $0.parts.append(tag) }
    }

    func place() async throws {
        _ = try await bucket.send("PUT", S3FileStore.mark(file))
        guard state.withLock({ $0.upload }) != nil else {
            _ = try await bucket.send("PUT", key, body: state.withLock { $0.held })
            return
        }
        if !state.withLock({ $0.held.isEmpty }) { try await sendPart() }
        let (upload, parts) = state.withLock { ($0.upload ?? "", $0.parts) }
        let list = parts.enumerated().map { index, tag in
            let quoted = tag.replacingOccurrences(of: "\"", with: "&quot;")
            return "<Part><PartNumber>\(index + 1)</PartNumber><ETag>\(quoted)</ETag></Part>"
        }
        let body = "<CompleteMultipartUpload>\(list.joined())</CompleteMultipartUpload>"
        let answer = try await bucket.send("POST", key, query: [("uploadId", upload)], body: Array(body.utf8))
        // The store may find only after its header that it cannot.
        guard !answer.text.contains("<Error>") else {
            throw StorageError.unavailable("the object store could not join the parts")
        }
        state.withLock { $0.upload = nil }
    }

    func settle() async {
        _ = try? await bucket.send("DELETE", S3FileStore.mark(file))
        ended()
    }

    func leave() async { ended() }

    func abandon() async {
        // What fails here is found by a sweep.
        if let upload = state.withLock({ $0.upload }) {
            _ = try? await bucket.send("DELETE", key, query: [("uploadId", upload)])
        }
        if (try? await bucket.send("DELETE", key)) != nil {
            _ = try? await bucket.send("DELETE", S3FileStore.mark(file))
        }
        ended()
    }
}
