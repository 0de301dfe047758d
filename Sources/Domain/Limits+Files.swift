/// Bounds of files and of what is looked for in them.
extension Limits {
    // MARK: What is looked for
    /// A line that is looked through at once: the longest web token with its neighbours, and memory that does not grow with a
    /// file of one line.
    package static let screenedLineBytesMax = 32 * 1024
    /// What two pieces of a longer line share: a bearer token of 4 KiB lies whole in one of them.
    package static let screenedOverlapBytes = 5 * 1024

    // MARK: Files
    /// One file: a minute of packets, an hour of a screen, a night's log.
    package static let fileBytesMax: Int64 = 100 * 1024 * 1024
    /// Files of one room together: fifty of the largest.
    package static let roomFilesBytesMax: Int64 = 5 * 1024 * 1024 * 1024
    /// Files that one person shared, in all rooms together: nobody fills the disk of others alone.
    package static let personFilesBytesMax: Int64 = 20 * 1024 * 1024 * 1024
    /// A sealed piece of a file: a range of a large file costs one piece more than its bytes.
    package static let fileChunkBytes = 64 * 1024
    /// Uploads and downloads at once: each holds a few pieces in memory.
    package static let fileTransfersAtOnce = 32
    /// Uploads that come in several requests and are open at once, a quarter of them one person's: each may hold a part of an
    /// object in memory.
    package static let openUploadsMax = 32
    /// Seconds for which an upload waits for its next bytes: a way through a tunnel, or to another desk.
    package static let openUploadSeconds: Int64 = 900
    /// Fields and headers of a multipart body that carries a file; the file itself is not among them.
    package static let multipartFieldsBytesMax = 64 * 1024
    /// Fields of such a body.
    package static let multipartPartsMax = 16
    /// The mark between the parts of a multipart body (RFC 2046, section 5.1.1).
    package static let multipartBoundaryBytesMax = 70
    /// A part of an object that comes into an object store: more than the 5 MiB that stores ask for, and what one upload holds
    /// in memory.
    package static let objectPartBytes = 8 * 1024 * 1024
    /// Bytes that are read from an object store at once.
    package static let objectReadBytesMax = 2 * 1024 * 1024
    /// Seconds for one request to an object store: a part over a line of 2 Mbit/s.
    package static let objectSeconds: Int64 = 60
    /// Seconds after which an upload that nobody ended is debris to every server: longer than the longest upload.
    package static let objectDebrisSeconds: Int64 = 3_600
    /// Seconds between two looks for what dead uploads and shredded files left in the store.
    package static let fileSweepSeconds: Int64 = 30
    /// Shredded files whose bytes are taken out of the store in one look.
    package static let filesRemovedAtOnce = 200
    /// Files that wait for the scanner and are looked through in one look.
    package static let filesScannedAtOnce = 50
    /// Seconds that a scanner may take for a file: clamd itself gives up after two minutes.
    package static let scanSeconds: Int64 = 150
    /// Seconds for a connection to a scanner, which is on this machine.
    package static let scanConnectSeconds: Int64 = 5
    /// Bytes of a scanner's answer: one line.
    package static let scanAnswerBytesMax = 4_096
    /// Bytes that are kept of what a scanner calls something.
    package static let scanNameBytesMax = 200
    /// Files whose contents `doctor` asks the store for: in a bucket each is a request.
    package static let filesCheckedAtOnce = 1_000
    /// Entries of an archive that are listed.
    package static let archiveEntriesMax = 10_000
    /// Bytes of an archive's directory that are read: those of so many entries with long names.
    package static let archiveDirectoryBytesMax: Int64 = 4 * 1024 * 1024
    /// Bytes of the name of an entry that are shown.
    package static let archiveNameBytesMax = 4_096
    /// An archive that would become so many times its size is told from others …
    package static let archiveRatioMax: Int64 = 100
    /// … and so is one that would become so many bytes.
    package static let archiveUnpackedBytesMax: Int64 = 1024 * 1024 * 1024
    /// Entries of a custody sheet: a file that a hundred people opened ten times each.
    package static let custodyEntriesMax = 1_000
}
