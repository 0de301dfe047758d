package import Domain
import Journal

/// Uploads over lines that break: a file comes in over as many requests as it takes, each beginning where the one before ended.
extension FileDesk {
    /// Opens an upload of a size that is known.
    ///
    /// - Throws: `Refusal`: as for sharing a file; `too_large`; `storage_full` where a quota has no room for all that was
    ///   announced; `busy` when too many are open.
    package func openUpload(_ terms: UploadTerms, as operation: Operation) async throws -> OpenUpload {
        guard terms.size > 0 else { throw Refusal.invalid("size", "The submitted file is empty.") }
        guard terms.size <= rules.fileBytesMax else {
            throw Refusal(.tooLarge, "A file may have at most \(rules.fileBytesMax) bytes.")
        }
        let owner = operation.scope.actor
        try await check(terms.wish, bytes: terms.size + uploads.announced(by: owner), as: operation)
        try uploads.mustHaveRoom(for: owner)
        let upload = try await begin(nil, as: operation)
        let entry = OpenUploads.Entry(owner: owner, terms: terms, upload: upload, usedAt: operation.moment)
        uploads.add(upload.file, entry)
        return entry.state(upload.file)
    }

    /// Where an upload of the principal stands, also when it was shared.
    ///
    /// - Throws: `Refusal` `not_found`.
    package func upload(_ id: FileID, as operation: Operation) async throws -> OpenUpload {
        if let state = uploads.state(id, of: operation.scope.actor) { return state }
        guard try await journal.ask(IsUploader(file: id), as: operation) else { throw Refusal.notFound }
        let file = try await journal.ask(GetFile(file: id), as: operation)
        return OpenUpload(id: id, size: file.size, offset: file.size, expiresAt: nil)
    }

    /// Goes on with an upload where it stands, and shares the file when it is whole. What came in before the feed failed stays.
    ///
    /// - Parameter feed: sends the next bytes, in order.
    /// - Throws: `Refusal`: `not_found`; `conflict` when it stands elsewhere or another request is at it; `too_large` for more
    ///   than was announced; as for sharing a file. What the feed throws.
    package func goOn(
        _ id: FileID, from offset: Int64, as operation: Operation,
        _ feed: (_ send: (ArraySlice<UInt8>) async throws -> Void) async throws -> Void
    ) async throws -> UploadStep {
        let place = try transfers.enter(operation.scope.actor)
        defer { withExtendedLifetime(place) {} }
        let entry = try uploads.take(id, of: operation.scope.actor)
        var (end, isBroken) = (entry.offset, false)
        do {
            guard offset == end else {
                throw Refusal(.conflict, "The upload stands at byte \(end) and not at \(offset).")
            }
            try await feed { bytes in
                guard Int64(bytes.count) <= entry.terms.size - end else {
                    throw Refusal(.tooLarge, "The upload was announced with \(entry.terms.size) bytes.")
                }
                isBroken = true
                try await entry.upload.append(bytes)
                isBroken = false
                end += Int64(bytes.count)
                uploads.advance(id, by: bytes.count, at: journal.ambient.now())
            }
        } catch {
            if isBroken { await drop(id, entry.upload) } else { _ = uploads.release(id, at: journal.ambient.now()) }
            throw error
        }
        if end == entry.terms.size { return .shared(try await share(id, entry, as: operation)) }
        guard let state = uploads.release(id, at: journal.ambient.now()) else { throw Refusal.notFound }
        return .open(state)
    }

    private func share(_ id: FileID, _ entry: OpenUploads.Entry, as operation: Operation) async throws -> SharedFile {
        do {
            let shared = try await entry.upload.share(
                name: entry.terms.name, description: entry.terms.description, wish: entry.terms.wish, as: operation)
            uploads.remove(id)
            return shared
        } catch {
            await drop(id, entry.upload)
            throw error
        }
    }

    private func drop(_ id: FileID, _ upload: FileUpload) async {
        uploads.remove(id)
        await upload.abandon()
    }

    /// Gives an upload up.
    ///
    /// - Throws: `Refusal` `not_found`; `conflict` while a request is at it.
    package func endUpload(_ id: FileID, as operation: Operation) async throws {
        await drop(id, try uploads.take(id, of: operation.scope.actor).upload)
    }

    /// Gives up those with which nobody went on.
    func endIdleUploads() async {
        for upload in uploads.takeExpired(at: journal.ambient.now()) { await upload.abandon() }
    }
}
