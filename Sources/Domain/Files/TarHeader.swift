/// One header of a tar archive (POSIX.1-2017, pax, "ustar Interchange Format"; and GNU's long names and numbers).
package struct TarHeader: Equatable, Sendable {
    /// Bytes of a header, and what contents are filled up to.
    package static let blockBytes = 512

    /// What it announces.
    package enum Kind: Equatable, Sendable {
        case file, directory
        /// Its content is the name of the next one (GNU), or records about the next one (pax).
        case longName, records
        /// A link or device, which has no content of its own.
        case other
    }

    package let name: [UInt8]
    /// Bytes of content behind it.
    package let size: UInt64
    package let kind: Kind

    /// Reads a block.
    ///
    /// - Returns: nil when it is the end, or no header, as its checksum tells.
    package init?(_ block: [UInt8]) {
        guard block.count == Self.blockBytes, Self.sum(block) == Self.number(block[148..<156]),
            let size = Self.number(block[124..<136])
        else { return nil }
        self.size = size
        let (name, prefix) = (Self.text(block[0..<100]), Self.text(block[345..<500]))
        let isPOSIX = Array(block[257..<263]) == [0x75, 0x73, 0x74, 0x61, 0x72, 0]
        self.name = isPOSIX && !prefix.isEmpty ? prefix + [0x2F] + name : name
        switch block[156] {
        case 0, 0x30, 0x37: kind = name.last == 0x2F ? .directory : .file
        case 0x35: kind = .directory
        case 0x4C: kind = .longName
        case 0x78: kind = .records
        default: kind = .other
        }
    }

    /// The content with what fills it up.
    package var paddedSize: UInt64 {
        let block = UInt64(Self.blockBytes)
        let (padded, overflows) = size.addingReportingOverflow(block - 1)
        return overflows ? .max : padded / block * block
    }

    /// The name in pax records: `LENGTH path=NAME\n`.
    package static func path(in records: [UInt8]) -> [UInt8]? {
        var rest = records[...]
        while let space = rest.firstIndex(of: 0x20),
            let length = Int(String(decoding: rest[rest.startIndex..<space], as: UTF8.self)),
            length > space - rest.startIndex + 1, length <= rest.count
        {
            let record = rest[(space + 1)..<(rest.startIndex + length)]
            let key = Array("path=".utf8)
            if record.starts(with: key) { return Array(record.dropFirst(key.count).dropLast()) }
            rest = rest[(rest.startIndex + length)...]
        }
        return nil
    }

    /// Of all bytes, with spaces in the place of the sum itself.
    private static func sum(_ block: [UInt8]) -> UInt64 {
        block.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : UInt64($1.element)) }
    }

    /// Octal digits, or a number in base 256 when the first bit says so.
    private static func number(_ field: ArraySlice<UInt8>) -> UInt64? {
        if let first = field.first, first & 0x80 != 0 {
            return field.dropFirst().suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
        let digits = field.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
        guard field.drop(while: { $0 == 0x20 }).dropFirst(digits.count).allSatisfy({ $0 == 0 || $0 == 0x20 }) else {
            return nil
        }
        return digits.reduce(0) { $0 << 3 | UInt64($1 - 0x30) }
    }

    private static func text(_ field: ArraySlice<UInt8>) -> [UInt8] { Array(field.prefix { $0 != 0 }) }
}
