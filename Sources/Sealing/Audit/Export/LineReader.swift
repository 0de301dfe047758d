import Crypto
import Domain
import Foundation

/// Reads the lines of a file one after another through one buffer. Confined to the task that made it.
final class LineReader {
    /// Twice the longest line, so that one that began anywhere fits after it was moved to the front.
    private static let bufferBytes = 2 * Limits.exportLineBytesMax

    /// What is read at once: it is looked at, and digested, while it is still in the processor's cache.
    private static let fillBytes = 256 * 1024

    private let fill: (UnsafeMutableRawBufferPointer) throws -> Int
    private let buffer: UnsafeMutablePointer<UInt8>
    private var start = 0
    private var end = 0
    private var isDry = false
    /// Of everything before `digested`; nil unless it was asked for.
    private var hasher: SHA256?
    /// Where in the buffer begins what is not digested yet.
    private var digested = 0
    /// Where in the buffer the line stands that was given last.
    private var last = 0

    /// A reader of what a closure puts into the buffer it is given; it says how many bytes, 0 at the end.
    init(_ fill: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
        self.fill = fill
        buffer = .allocate(capacity: Self.bufferBytes)
    }

    deinit { buffer.deallocate() }

    /// A reader of an open file from its present offset.
    convenience init(descriptor: Int32) {
        self.init { space in
            while true {
                let count = read(descriptor, space.baseAddress, space.count)
                if count >= 0 { return count }
                guard errno == EINTR else {
                    throw Fault("the file cannot be read: \(String(cString: strerror(errno)))")
                }
            }
        }
    }

    /// The next line with what ends it, nil after the last. The bytes stay until the next call and may be changed until then.
    ///
    /// - Throws: what reading throws.
    func next() throws -> UnsafeMutableBufferPointer<UInt8>? {
        var searched = 0
        while true {
            let limit = min(end - start, Limits.exportLineBytesMax)
            if let newline = memchr(buffer + start + searched, 0x0A, limit - searched) {
                return take(newline.assumingMemoryBound(to: UInt8.self) - (buffer + start) + 1)
            }
            if limit == Limits.exportLineBytesMax || isDry { return limit == 0 ? nil : take(limit) }
            searched = limit
            if start > 0 {
                digest(to: start)
                digested = 0
                memmove(buffer, buffer + start, end - start)
                (start, end) = (0, end - start)
            }
            let space = min(Self.fillBytes, Self.bufferBytes - end)
            let count = try fill(UnsafeMutableRawBufferPointer(start: buffer + end, count: space))
            end += count
            isDry = count == 0
        }
    }

    private func take(_ count: Int) -> UnsafeMutableBufferPointer<UInt8> {
        last = start
        defer { start += count }
        return UnsafeMutableBufferPointer(start: buffer + start, count: count)
    }

    /// Digests everything from here on; call it before the first line.
    func digest() { hasher = SHA256() }

    /// SHA-256 of all bytes before the line that was given last, or zero when nothing is digested.
    var digestBefore: TreeHash {
        digest(to: last)
        return hasher.map { TreeHash($0.finalize()) } ?? .zero
    }

    /// The bytes between come in one piece, and only when they leave the buffer: a call for each line costs more.
    private func digest(to end: Int) {
        guard end > digested else { return }
        hasher?.update(bufferPointer: UnsafeRawBufferPointer(start: buffer + digested, count: end - digested))
        digested = end
    }
}
