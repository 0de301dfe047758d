import Domain
import Testing

/// What archives say of themselves, and what is believed of it.
struct ArchiveTests {
    private static func number(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func zipEntry(_ name: String, size: UInt64, extra: [UInt8] = []) -> [UInt8] {
        let bytes = Array(name.utf8)
        let parts: [[UInt8]] = [
            number(0x0201_4B50, 4), zeros(20), number(size, 4), number(UInt64(bytes.count), 2),
            number(UInt64(extra.count), 2), zeros(14), bytes, extra,
        ]
        return Array(parts.joined())
    }

    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    private static func zipEnd(size: Int, offset: Int, comment: String = "") -> [UInt8] {
        let parts: [[UInt8]] = [
            number(0x0605_4B50, 4), zeros(8), number(UInt64(size), 4), number(UInt64(offset), 4),
            number(UInt64(comment.utf8.count), 2), Array(comment.utf8),
        ]
        return Array(parts.joined())
    }

    @Test func `the directory of a ZIP archive is found behind what stands before it, and before a comment`() {
        let directory = Self.zipEntry("a.log", size: 5)
        for comment in ["", "made by hand", String(repeating: "c", count: 65_535)] {
            let end = Self.zipEnd(size: directory.count, offset: 100, comment: comment)
            let place = ZipDirectory.place(in: directory + end, from: 100)
            #expect(place?.offset == 100 && place?.size == Int64(directory.count))
        }
        let past = Self.zipEnd(size: directory.count, offset: 101)
        #expect(ZipDirectory.place(in: directory + past, from: 100) == nil, "it would end in its own end record")
        for bytes in [[], [0x50, 0x4B], Array("no archive at all, whatever it is called".utf8)] as [[UInt8]] {
            #expect(ZipDirectory.place(in: bytes, from: 0) == nil)
        }
    }

    @Test func `entries of a ZIP archive are listed as they stand there, with totals`() {
        let wide = Self.number(1, 2) + Self.number(8, 2) + Self.number(5_000_000_000, 8)
        let entries: [[UInt8]] = [
            Self.zipEntry("logs/", size: 0), Self.zipEntry("logs/a.log", size: 1_234),
            Self.zipEntry("../../etc/passwd", size: 1), Self.zipEntry("gnp\u{202E}exe\n", size: 1),
            Self.zipEntry("large", size: 0xFFFF_FFFF, extra: wide),
        ]
        let listing = ZipDirectory.list(Array(entries.joined()))
        #expect(
            listing.entries.map(\.name) == [
                "logs/", "logs/a.log", "../../etc/passwd", "gnp\u{FFFD}exe\u{FFFD}", "large",
            ])
        #expect(listing.entries.map(\.isDirectory) == [true, false, false, false, false])
        #expect(listing.totalSize == 5_000_001_236 && !listing.isCut)
    }

    @Test func `a directory that breaks off, or never ends, is listed so far`() {
        let entry = Self.zipEntry("a", size: UInt64(UInt32.max) - 1)
        for count in 1..<entry.count {
            let listing = ZipDirectory.list(entry + entry.prefix(count))
            #expect(listing.entries.count == 1 && listing.isCut)
        }
        let many = ZipDirectory.list(Array(repeatElement(entry, count: Limits.archiveEntriesMax + 1).joined()))
        #expect(many.entries.count == Limits.archiveEntriesMax && many.isCut)
        let long = ZipDirectory.list(Self.zipEntry(String(repeating: "n", count: 60_000), size: 1))
        #expect(long.entries.first?.name.utf8.count == Limits.archiveNameBytesMax)
    }

    @Test func `a header of a tar archive is one only with its checksum`() throws {
        let block = TarBlock.header("logs/a.log", size: 700)
        let header = try #require(TarHeader(block))
        #expect(header.name == Array("logs/a.log".utf8) && header.size == 700 && header.kind == .file)
        #expect(header.paddedSize == 1_024)
        var changed = block
        changed[0] ^= 1
        #expect(TarHeader(changed) == nil)
        #expect(TarHeader([UInt8](repeating: 0, count: 512)) == nil)
        #expect(TarHeader(Array(block.dropLast())) == nil)
        #expect(TarHeader(TarBlock.header("logs/", size: 0))?.kind == .directory)
        #expect(TarHeader(TarBlock.header("d", size: 0, type: 0x35))?.kind == .directory)
        #expect(TarHeader(TarBlock.header("l", size: 9, type: 0x4C))?.kind == .longName)
        #expect(TarHeader(TarBlock.header("x", size: 9, type: 0x78))?.kind == .records)
        #expect(TarHeader(TarBlock.header("s", size: 0, type: 0x32))?.kind == .other)
        let huge = try #require(TarHeader(TarBlock.header("h", size: .max, isWide: true)))
        #expect(huge.size == .max && huge.paddedSize == .max)
    }

    @Test func `pax records name the next entry`() {
        #expect(TarHeader.path(in: Array("16 path=a/b/c.d\n".utf8)) == Array("a/b/c.d".utf8))
        #expect(TarHeader.path(in: Array("10 mtime=1\n11 path=x y\n".utf8)) == nil, "a length that lies")
        #expect(TarHeader.path(in: Array("11 mtime=1\n12 path=x y\n".utf8)) == Array("x y".utf8))
        for records in ["", "x", "999999999999 path=a\n", "5 path=abc\n", "-1 path=a\n"] {
            #expect(TarHeader.path(in: Array(records.utf8))?.contains(0x0A) != true)
        }
    }
}

/// Blocks of tar archives.
enum TarBlock {
    static func header(_ name: String, size: UInt64, type: UInt8 = 0x30, isWide: Bool = false) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ bytes: [UInt8], at index: Int) { block.replaceSubrange(index..<index + bytes.count, with: bytes) }
        put(Array(name.utf8.prefix(100)), at: 0)
        if isWide {
            let number = (0..<8).reversed().map { UInt8(truncatingIfNeeded: size >> UInt64(8 * $0)) }
            put([0x80, 0, 0, 0] as [UInt8] + number, at: 124)
        } else {
            put(octal(size, 11), at: 124)
        }
        block[156] = type
        put(Array("ustar\0".utf8) + Array("00".utf8), at: 257)
        put([UInt8](repeating: 0x20, count: 8), at: 148)
        put(octal(block.reduce(0) { $0 + UInt64($1) }, 6) + [0], at: 148)
        return block
    }

    private static func octal(_ value: UInt64, _ digits: Int) -> [UInt8] {
        let text = String(value, radix: 8)
        return Array(String(repeating: "0", count: digits - text.count).utf8) + Array(text.utf8)
    }
}
