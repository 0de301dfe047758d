package import Domain
import Journal
import Sealing
import Storage

/// A file that comes in: hashed, looked through, sealed piece by piece and written, with two pieces in memory at most.
///
/// One task uses it, and ends it by `share` or `abandon`.
package final class FileUpload {
    /// What the first bytes are judged by; every signature lies in them.
    private static let headBytes = 4096

    private let desk: FileDesk
    private let place: FileTransfers.Place
    private let file: FileID
    private let key: FileKey
    private let incoming: any IncomingFile
    private var pending: [UInt8] = []
    private var previous: [UInt8] = []
    private var head: [UInt8] = []
    private var index: Int64 = 0
    private var digest = FileDigest()
    private var screen = ContentScreen()
    /// Bytes that came in.
    package private(set) var size: Int64 = 0

    init(_ desk: FileDesk, _ place: FileTransfers.Place, _ file: FileID, _ key: FileKey, _ incoming: any IncomingFile) {
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
        try await FileDesk.refusing { try await incoming.append(sealed) }
    }

    /// Makes the file durable, then shares it; leaves nothing of it when either fails.
    ///
    /// - Throws: `Refusal`; what went wrong.
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
        try await FileDesk.refusing { try await incoming.place() }
        let share = ShareFile(
            file, key: key, wish: wish, facts: facts, findings: screen.finish(), rules: desk.rules)
        let shared = try await desk.journal.perform(share, as: operation)
        await incoming.settle()
        return shared
    }

    /// Leaves nothing of it.
    package func abandon() async { await incoming.abandon() }
}
