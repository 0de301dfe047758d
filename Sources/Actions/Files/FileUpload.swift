package import Domain
import Journal
import Sealing
import Storage

/// A file that comes in: hashed, looked through, sealed piece by piece and written, with two pieces in memory at most.
///
/// One task at a time uses it, and the last one ends it by `share` or `abandon`.
package actor FileUpload {
    /// What the first bytes are judged by; every signature lies in them.
    private static let headBytes = 4096

    private let desk: FileDesk
    /// Nil when whoever goes on with it takes a place.
    private let place: FileTransfers.Place?
    /// Its id.
    nonisolated let file: FileID
    private let key: FileKey
    private let incoming: any IncomingFile
    private var pending: [UInt8] = []
    private var previous: [UInt8] = []
    private var head: [UInt8] = []
    private var index: Int64 = 0
    private var digest = FileDigest()
    private var screen = ContentScreen()
    /// True once a sweep asks the record about it.
    private var isLeft = false
    /// Bytes that came in.
    private var size: Int64 = 0

    init(_ desk: FileDesk, _ place: FileTransfers.Place?, _ file: FileID, _ key: FileKey, _ incoming: any IncomingFile)
    {
        self.desk = desk
        self.place = place
        self.file = file
        self.key = key
        self.incoming = incoming
    }

    /// Takes the next bytes.
    ///
    /// - Throws: `Refusal` `too_large` past the limit of a file, `storage_full`; what went wrong below.
    package func append(_ bytes: ArraySlice<UInt8>) async throws {
        size += Int64(bytes.count)
        guard size <= desk.rules.fileBytesMax else {
            throw Refusal(.tooLarge, "A file may have at most \(desk.rules.fileBytesMax) bytes.")
        }
        if head.count < Self.headBytes { head += bytes.prefix(Self.headBytes - head.count) }
        bytes.withUnsafeBytes { digest.take($0) }
        screen.take(bytes)
        pending += bytes
        // The last piece is sealed as such, so one is held back.
        while pending.count > Limits.fileChunkBytes {
            let chunk = Array(pending.prefix(Limits.fileChunkBytes))
            pending.removeFirst(Limits.fileChunkBytes)
            try await write(chunk, isLast: false)
        }
    }

    private func write(_ chunk: [UInt8], isLast: Bool) async throws {
        let sealed = try key.seal(chunk, of: file, index: index, isLast: isLast)
        index += 1
        previous = chunk
        try await FileDesk.refusing { [incoming] in try await incoming.append(sealed) }
    }

    /// Makes the file durable, then shares it.
    ///
    /// - Throws: `Refusal`; what went wrong. Then `abandon` leaves nothing of it, unless nobody knows whether the record has it:
    ///   that is for a sweep to find out, since a file that the record has is worth more than the room it takes.
    package func share(
        name: String, description: String?, wish: ShareFile.Wish, as operation: Operation
    ) async throws -> SharedFile {
        guard size > 0 else { throw Refusal.invalid("file", "The submitted file is empty.") }
        let tail = previous + pending
        try await write(pending, isLast: true)
        let name = FileName.harmless(name)
        let facts = FileFacts(
            name: name, size: size, mediaType: MediaType.judge(head: head, tail: tail, name: name),
            sha256: Hex.text(digest.value), description: description)
        try await FileDesk.refusing { [incoming] in try await incoming.place() }
        let share = ShareFile(
            file, key: key, wish: wish, facts: facts, findings: screen.finish(), scanStatus: desk.quarantine.beginning,
            rules: desk.rules)
        do {
            let shared = try await desk.journal.perform(share, as: operation)
            await incoming.settle()
            desk.quarantine.call()
            return shared
        } catch {
            if !Self.isDecided(error) {
                isLeft = true
                await incoming.leave()
            }
            throw error
        }
    }

    /// True when the record certainly has nothing of what failed so: it was refused, or there was no room for it. A database
    /// that was lost, or a disk that failed, may have kept it.
    private static func isDecided(_ error: any Error) -> Bool {
        guard let refusal = error as? Refusal else { return false }
        return refusal.code != .busy && refusal.code != .readOnly
    }

    /// Leaves nothing of it, but for what a sweep asks the record about.
    package func abandon() async {
        if !isLeft { await incoming.abandon() }
    }
}
