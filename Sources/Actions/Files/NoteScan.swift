import Domain
import Journal
import Storage

/// Files that wait to be looked through, the oldest first.
struct QuarantinedFiles: Inquiry {
    func answer(_ desk: Desk) throws -> [FileID] {
        try FileQueries.quarantined(limit: Limits.filesScannedAtOnce, desk.db)
    }
}

/// Records what a scanner said of a file that waits for it; once is enough.
struct NoteScan: Action {
    let file: FileID
    let verdict: ScanVerdict

    func decide(_ desk: Desk) throws -> Plan<Void> {
        let row = try FileQueries.file(file, desk.db)
        guard let row, row.scanStatus == .quarantined, row.shreddedAt == nil else { return .nothing(()) }
        let body: FileScanned =
            switch verdict {
            case .clean: FileScanned(file: file, status: .clean, why: nil)
            case .infected(let name): FileScanned(file: file, status: .infected, why: name)
            case .refused(let reason): FileScanned(file: file, status: .unscannable, why: reason)
            }
        return Plan([Draft(row.room, body, desk)]) { _ in }
    }
}
