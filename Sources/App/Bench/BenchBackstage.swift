import Bench
import Domain
import StorageSQLite

/// What `muster bench` does in its own process: people, rooms and messages made by the server's verbs, and the engine's own
/// limit.
enum BenchBackstage {
    /// With the record of the people in a database on a server, or in a file.
    static func backstage(on database: String?) -> Backstage {
        Backstage(
            hire: { path, people in try await BenchHouse.open(path, on: database) { try await $0.hire(people) } },
            fillForSearch: { path in try await SearchStock(path: path).fill() },
            fill: { path, plan in try await HistoryStock(path: path, plan: plan).fill() },
            commit: { path, rows, bytes, seconds in
                try commit(path, rows: rows, rowBytes: bytes, seconds: seconds)
            })
    }

    private static func commit(_ path: String, rows: Int, rowBytes: Int, seconds: Double) throws -> [UInt64] {
        let commits = try BareCommits(path: "\(path)/commits-\(rows).db")
        let body = [UInt8](repeating: 0x5a, count: rowBytes)
        var times: [UInt64] = []
        let end = Clock.monotonicNanoseconds() + UInt64(seconds * 1e9)
        var begun = Clock.monotonicNanoseconds()
        while begun < end {
            try commits.commit(rows: rows, body)
            let done = Clock.monotonicNanoseconds()
            times.append(done - begun)
            begun = done
        }
        try commits.close()
        return times
    }
}
