/// What an archive says that it has in it. Nothing of it was unpacked, so nothing of it has to be true.
package struct ArchiveListing: Equatable, Sendable {
    /// How the archive is written.
    package enum Format: String, Sendable, CaseIterable {
        case zip, tar
    }

    /// One thing in it.
    package struct Entry: Equatable, Sendable {
        /// As it stands there, without what would turn or hide a line; no path of this machine.
        package let name: String
        /// Bytes that it would have, unpacked.
        package let size: Int64
        package let isDirectory: Bool

        /// States all three.
        package init(name: String, size: Int64, isDirectory: Bool) {
            self.name = name
            self.size = size
            self.isDirectory = isDirectory
        }
    }

    package let format: Format
    /// The first ones, `Limits.archiveEntriesMax` at most.
    package private(set) var entries: [Entry] = []
    /// Bytes of all entries that were seen.
    package private(set) var totalSize: Int64 = 0
    /// True when there is more than was looked at, or it broke off.
    package private(set) var isCut = false

    /// Nothing seen yet.
    package init(_ format: Format) { self.format = format }

    /// True when no more are taken.
    package var isFull: Bool { entries.count >= Limits.archiveEntriesMax }

    /// Notes an entry.
    package mutating func add(_ name: [UInt8], size: UInt64, isDirectory: Bool) {
        guard !isFull else { return cut() }
        let size = Int64(clamping: size)
        entries.append(Entry(name: Self.plain(name), size: size, isDirectory: isDirectory))
        let (sum, overflows) = totalSize.addingReportingOverflow(size)
        totalSize = overflows ? .max : sum
    }

    /// Notes that there is more, or that the rest cannot be read.
    package mutating func cut() { isCut = true }

    private static func plain(_ name: [UInt8]) -> String {
        let text = String(decoding: name.prefix(Limits.archiveNameBytesMax), as: UTF8.self)
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}
