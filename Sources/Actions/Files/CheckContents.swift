package import Domain
import Journal
import Sealing
import Storage

/// Whether the contents of files are where they should be.
package struct ContentsCheck: Sendable {
    /// Files whose content was not destroyed.
    package let files: Int64
    /// How many of them were looked at, the newest.
    package let looked: Int
    /// Those whose content is not there, or has another length.
    package let missing: [FileID]
}

extension FileDesk {
    /// Asks the store for the contents of the newest files, without opening any: what is missing after a restore whose
    /// directory was not put back, or was put back in part.
    ///
    /// - Throws: `StorageError` when the store does not answer.
    package func checkContents() async throws -> ContentsCheck {
        let (files, newest) = try await journal.ask(NewestFiles(), as: operation())
        var missing: [FileID] = []
        for file in newest where try await !isWhole(file.id, size: file.size) { missing.append(file.id) }
        return ContentsCheck(files: files, looked: newest.count, missing: missing)
    }

    private func isWhole(_ file: FileID, size: Int64) async throws -> Bool {
        // Its last byte, and none behind it.
        try await store.read(file, from: FileKey.sealedSize(of: size) - 1, count: 2).count == 1
    }
}

/// The newest files whose content was not destroyed, and how many there are.
private struct NewestFiles: Inquiry {
    func answer(_ desk: Desk) throws -> (files: Int64, newest: [(id: FileID, size: Int64)]) {
        (
            try FileQueries.countStored(desk.db),
            try FileQueries.newestStored(limit: Limits.filesCheckedAtOnce, desk.db)
        )
    }
}
