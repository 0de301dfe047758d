import Foundation
import Storage
import StorageSQLite
import Testing

@Suite struct BareCommitsTests {
    @Test func `bare commits store every row as durably as the server's store`() async throws {
        let path = NSTemporaryDirectory() + "muster-commits-\(ProcessInfo.processInfo.globallyUniqueString).db"
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let commits = try BareCommits(path: path)
        try commits.commit(rows: 3, [1, 2, 3])
        try commits.commit(rows: 1, [])
        try commits.close()
        let store = try SQLiteStore(path: path)
        let lengths = try await store.read { db in
            try db.all("SELECT LENGTH(body) FROM rows ORDER BY id") { $0.int(0) }
        }
        #expect(lengths == [3, 3, 3, 0])
        try store.close()
    }
}
