/// The directory at the end of a ZIP archive (APPNOTE.TXT 6.3.10 of PKWARE), from its bytes alone.
package enum ZipDirectory {
    /// Bytes at the end of an archive in which its end record has to stand: the record, and the longest comment behind it, and
    /// the one before it that large archives have.
    package static let tailBytes = 22 + 65_535 + 20

    /// Where the directory stands in the archive.
    package struct Place: Equatable, Sendable {
        package let offset: Int64
        package let size: Int64
    }

    /// Looks for the end record in the last bytes of an archive.
    ///
    /// - Parameter start: where in the archive these bytes begin.
    /// - Returns: nil when it has none, or one that names a place outside of the archive or needs the 64-bit form.
    package static func place(in tail: [UInt8], from start: Int64) -> Place? {
        guard tail.count >= 22 else { return nil }
        for index in stride(from: tail.count - 22, through: 0, by: -1)
        where number(tail, index, 4) == 0x0605_4B50 && index + 22 + Int(number(tail, index + 20, 2)) == tail.count {
            let (size, offset) = (Int64(number(tail, index + 12, 4)), Int64(number(tail, index + 16, 4)))
            guard offset + size <= start + Int64(index) else { return nil }
            return Place(offset: offset, size: size)
        }
        return nil
    }

    /// Reads the entries of a directory.
    package static func list(_ bytes: [UInt8]) -> ArchiveListing {
        var listing = ArchiveListing(.zip)
        var index = 0
        while index + 46 <= bytes.count, number(bytes, index, 4) == 0x0201_4B50 {
            let lengths = [28, 30, 32].map { Int(number(bytes, index + $0, 2)) }
            let end = index + 46 + lengths[0] + lengths[1] + lengths[2]
            guard end <= bytes.count, !listing.isFull else { break }
            let name = Array(bytes[index + 46..<index + 46 + lengths[0]])
            let extra = bytes[index + 46 + lengths[0]..<index + 46 + lengths[0] + lengths[1]]
            let short = number(bytes, index + 24, 4)
            listing.add(
                name, size: short == 0xFFFF_FFFF ? wide(Array(extra)) ?? short : short, isDirectory: name.last == 0x2F)
            index = end
        }
        if index != bytes.count { listing.cut() }
        return listing
    }

    /// The unpacked size in the extra field of large entries (section 4.5.3), where it is the first value.
    private static func wide(_ extra: [UInt8]) -> UInt64? {
        var index = 0
        while index + 4 <= extra.count {
            let size = Int(number(extra, index + 2, 2))
            if number(extra, index, 2) == 1, size >= 8, index + 12 <= extra.count { return number(extra, index + 4, 8) }
            index += 4 + size
        }
        return nil
    }

    /// Little-endian.
    private static func number(_ bytes: [UInt8], _ index: Int, _ count: Int) -> UInt64 {
        (0..<count).reversed().reduce(0) { $0 << 8 | UInt64(bytes[index + $1]) }
    }
}
