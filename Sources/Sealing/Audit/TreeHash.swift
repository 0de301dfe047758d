import Crypto

/// A hash of the audit trail, SHA-256, as a value of fixed size: a million of them are compared and kept without an array for
/// any.
package struct TreeHash: Sendable, Equatable {
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    // The first of the 32 bytes is the lowest of the first word.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    private init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
        words = (first, second, third, fourth)
    }

    /// What stands before the first leaf, and for one that is missing: no hash is that.
    package static let zero = TreeHash(0, 0, 0, 0)

    /// The hash with these 32 bytes; zero when they are not 32.
    package init(_ bytes: [UInt8]) {
        guard bytes.count == 32 else {
            self = .zero
            return
        }
        self = bytes.withUnsafeBytes { $0.baseAddress.map { TreeHash(at: $0) } ?? .zero }
    }

    /// The hash whose 32 bytes stand there.
    private init(at bytes: UnsafeRawPointer) {
        self.init(
            Self.word(bytes), Self.word(bytes + 8), Self.word(bytes + 16), Self.word(bytes + 24))
    }

    /// SHA-256 of these bytes.
    init(of bytes: UnsafeRawBufferPointer) {
        var hasher = SHA256()
        hasher.update(bufferPointer: bytes)
        self.init(hasher.finalize())
    }

    /// The hash that a digest came to.
    init(_ digest: SHA256Digest) {
        self = digest.withUnsafeBytes { $0.baseAddress.map { TreeHash(at: $0) } ?? .zero }
    }

    /// The hash whose 64 lower-case hexadecimal digits stand there; nil when other bytes do.
    init?(digits: UnsafeRawPointer) {
        var wrong: UInt64 = 0
        let first = Self.bytes(digits, &wrong)
        let second = Self.bytes(digits + 16, &wrong)
        let third = Self.bytes(digits + 32, &wrong)
        let fourth = Self.bytes(digits + 48, &wrong)
        guard wrong == 0 else { return nil }
        self.init(first, second, third, fourth)
    }

    /// The 32 bytes.
    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
            guard let start = bytes.baseAddress else { return }
            store(at: UnsafeMutableRawPointer(start))
            count = 32
        }
    }

    /// Writes the 32 bytes there.
    func store(at bytes: UnsafeMutableRawPointer) {
        bytes.storeBytes(of: words.0.littleEndian, as: UInt64.self)
        bytes.storeBytes(of: words.1.littleEndian, toByteOffset: 8, as: UInt64.self)
        bytes.storeBytes(of: words.2.littleEndian, toByteOffset: 16, as: UInt64.self)
        bytes.storeBytes(of: words.3.littleEndian, toByteOffset: 24, as: UInt64.self)
    }

    package static func == (a: TreeHash, b: TreeHash) -> Bool { a.words == b.words }

    private static func word(_ bytes: UnsafeRawPointer) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    }

    /// Eight bytes of 16 digits. `wrong` gets bits when one of these is none.
    private static func bytes(_ digits: UnsafeRawPointer, _ wrong: inout UInt64) -> UInt64 {
        half(word(digits), &wrong) | half(word(digits + 8), &wrong) << 32
    }

    /// Four bytes of eight digits, all eight at once. What is no digit is told by writing the digits again: only `g` to `o`,
    /// whose values are beyond 15, come out as they went in.
    private static func half(_ digits: UInt64, _ wrong: inout UInt64) -> UInt64 {
        let values = digits & (ones &* 0x0F) &+ (digits >> 6 & ones) &* 9
        let letters = (values &+ ones &* 6) >> 4 & ones
        let again = values &+ ones &* 0x30 &+ letters &* 0x27
        wrong |= again ^ digits | values & (ones &* 0xF0)
        // Two digits make a byte, then bytes move together.
        let pairs = (values << 4 | values >> 8) & 0x00FF_00FF_00FF_00FF
        let quads = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
        return (quads | quads >> 16) & 0xFFFF_FFFF
    }
}
