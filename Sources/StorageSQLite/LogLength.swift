import Foundation

/// How long the write-ahead log may grow before it is copied back into the database, which the next commit then waits for.
/// A page that changes often is copied once for all its changes, so a longer log saves work: 32 MB a tenth of the writer's
/// time against 8 MB. Yet a small disk must not be filled by it: it stays within an eighth of what is free.
enum LogLength {
    /// Bytes of a page, as SQLite has them by default.
    static let pageBytes: UInt64 = 4_096
    private static let pagesMin: UInt64 = 500
    private static let pagesMax: UInt64 = 8_000

    /// Pages for a disk that has so much free.
    static func pages(free bytes: UInt64) -> Int { Int(min(max(bytes / 8 / pageBytes, pagesMin), pagesMax)) }

    /// Pages for the disk that a file is on, by what is free now; the fewest where that cannot be told.
    static func pages(at path: String) -> Int {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return pages(free: 0) }
        return pages(free: UInt64(status.f_bavail) * UInt64(status.f_frsize))
    }
}
