import Foundation

/// A fixed byte string that can be compared with and found in raw bytes without allocating.
struct StaticBytes: Sendable {
    private let string: StaticString

    /// `string` has at least four bytes and is more than one scalar, so that it has bytes to point to.
    init(_ string: StaticString) {
        precondition(string.hasPointerRepresentation && string.utf8CodeUnitCount >= 4)
        self.string = string
    }

    var count: Int { string.utf8CodeUnitCount }

    @inline(__always)
    func isPrefix(of bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        guard let base = bytes.baseAddress, bytes.count - offset >= count else { return false }
        return memcmp(base + offset, string.utf8Start, count) == 0
    }

    /// The offset of its first occurrence; four bytes are compared at once, which all but never match by chance.
    func first(in bytes: UnsafeRawBufferPointer) -> Int? {
        let start = UnsafeRawPointer(string.utf8Start).loadUnaligned(as: UInt32.self)
        var offset = 0
        while offset + count <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            if word == start, isPrefix(of: bytes, at: offset) { return offset }
            offset += 1
        }
        return nil
    }
}
