package import Domain
import Sealing
import Storage

/// The content of a file that may be read: pieces are opened on the way, so nothing that was changed is ever given out.
package struct FileContent: Sendable {
    /// Pieces that are read from the store at once.
    private static let chunksAtOnce: Int64 = 16

    /// The file's record.
    package let file: SharedFile
    let key: FileKey
    let store: any FileStore
    /// Held for as long as somebody may read.
    let place: FileTransfers.Place

    /// Hands over the bytes of a range in order, as they stand in the store.
    ///
    /// - Throws: `Fault` at the first piece that was changed, moved or is missing; `StorageError`; what `take` throws.
    package func read(_ range: Range<Int64>, _ take: ([UInt8]) async throws -> Void) async throws {
        let size = Int64(Limits.fileChunkBytes)
        let last = FileKey.chunks(of: file.size) - 1
        let final = range.isEmpty ? 0 : (range.upperBound - 1) / size
        var index = range.lowerBound / size
        while index <= final {
            let count = min(Self.chunksAtOnce, final - index + 1)
            let sealed = try await store.read(
                file.id, from: index * Int64(FileKey.sealedChunkBytes), count: Int(count) * FileKey.sealedChunkBytes)
            for offset in 0..<count {
                let number = index + offset
                let start = min(Int(offset) * FileKey.sealedChunkBytes, sealed.count)
                let piece = sealed[start..<min(start + FileKey.sealedChunkBytes, sealed.count)]
                let plain = try key.open(piece, of: file.id, index: number, isLast: number == last)
                let first = number * size
                guard first + Int64(plain.count) == min(first + size, file.size) else {
                    throw Fault("a piece of a file has another length")
                }
                let from = Int(max(range.lowerBound - first, 0))
                let to = Int(min(range.upperBound - first, Int64(plain.count)))
                if from < to { try await take(Array(plain[from..<to])) }
            }
            index += count
        }
    }
}
