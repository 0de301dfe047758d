import Domain
import Foundation
import Sealing

/// Bytes of an open file at a place, in pieces of `Limits.backupChunkBytes`, so that memory does not grow with the file.
struct FileBytes {
    let path: String
    let descriptor: Int32

    /// How many there are.
    ///
    /// - Throws: `Fault` naming what the system says.
    func count() throws -> Int64 {
        // All is read and written at its place, so that nobody minds where the descriptor stands.
        let end = lseek(descriptor, 0, SEEK_END)
        guard end >= 0 else { throw failure("read") }
        return Int64(end)
    }

    /// Hands over a range piece by piece.
    ///
    /// - Throws: `Fault` when the file ends before it or cannot be read; what the body throws.
    func read(_ range: Range<Int64>, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: Limits.backupChunkBytes, alignment: 16)
        defer { chunk.deallocate() }
        var at = range.lowerBound
        while at < range.upperBound {
            let wanted = min(chunk.count, Int(range.upperBound - at))
            let count = pread(descriptor, chunk.baseAddress, wanted, off_t(at))
            if count < 0, errno == EINTR { continue }
            guard count != 0 else { throw Fault("\(path) cannot be read: it ends too soon") }
            guard count > 0 else { throw failure("read") }
            try body(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
            at += Int64(count)
        }
    }

    /// A short range as a whole.
    ///
    /// - Throws: `Fault` when the file ends before it or cannot be read.
    func bytes(_ range: Range<Int64>) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try read(range) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// The SHA-256 of a range.
    ///
    /// - Throws: `Fault` when the file ends before it or cannot be read.
    func digest(_ range: Range<Int64>) throws -> [UInt8] {
        var digest = FileDigest()
        try read(range) { digest.take($0) }
        return digest.value
    }

    /// Writes bytes at a place.
    ///
    /// - Throws: `Fault` naming what the system says.
    func write(_ bytes: UnsafeRawBufferPointer, at place: Int64) throws {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(place) + off_t(written))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("written") }
            written += count
        }
    }

    /// Brings the file to the disk.
    ///
    /// - Throws: `Fault` naming what the system says.
    func synchronize() throws {
        guard fsync(descriptor) == 0 else { throw failure("brought to the disk") }
    }

    /// Brings the names in the directory of a file to the disk.
    ///
    /// - Throws: `Fault` naming what the system says.
    static func synchronizeDirectory(of path: String) throws {
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let opened = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw Fault("\(directory) cannot be opened: \(DataDirectory.lastError)") }
        defer { close(opened) }
        guard fsync(opened) == 0 else { throw Fault("\(directory) cannot be brought to the disk") }
    }

    private func failure(_ what: String) -> Fault {
        Fault("\(path) cannot be \(what): \(DataDirectory.lastError)")
    }
}
