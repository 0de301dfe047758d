import Foundation

/// Everything that one bench has measured.
package struct BenchReport: Codable, Sendable {
    /// One workload at a fixed rate, on the server and on the bare broadcast.
    package struct Comparison: Codable, Sendable {
        /// What the server did.
        package let server: RunResult
        /// The same people, rate and frame length with no server in between.
        package let limit: RunResult
    }

    /// The highest rate that was sustained, on the server and, where it makes sense, on the bare broadcast.
    package struct Peak: Codable, Sendable {
        /// Which search it was.
        package let kind: Workload.Kind
        /// The 99th percentile may not exceed this many milliseconds.
        package let limitMilliseconds: Double
        /// The best step that held; nil when none did.
        package let server: RunResult?
        /// The lowest step that did not hold; nil when all did.
        package let failed: RunResult?
        /// The best step of the bare broadcast.
        package let limit: RunResult?
    }

    /// Cores that the server and the generator shared.
    package let cores: Int
    /// How long each workload sent messages.
    package let seconds: Double
    /// How many event loops the generator had.
    package let loops: Int
    /// From the start of the server's process, on an existing database, until it was ready.
    package let startSeconds: Double
    /// The server's resident memory when it was ready, in bytes.
    package let residentBytesAtStart: Int
    /// Bare group commits on the disk that the server used, in SQLite and in a plain file.
    package let commits: [GroupCommit]
    /// The workloads with a fixed rate.
    package internal(set) var comparisons: [Comparison] = []
    /// The workloads whose rate was searched for.
    package internal(set) var peaks: [Peak] = []
    /// The sockets that did nothing; nil when that was not asked for.
    package internal(set) var idle: IdleResult?
    /// The newest pages of rooms; nil when that was not asked for.
    package internal(set) var history: HistoryResult?
    /// Many people at once; nil when that was not asked for.
    package internal(set) var mixed: MixedResult?
    /// The start with many messages; nil when that was not asked for.
    package internal(set) var start: StartResult?
    /// The searches; nil when they were not asked for.
    package internal(set) var search: SearchResult?
    /// The commands; nil when they were not asked for.
    package internal(set) var commands: CommandsResult?

    private struct Written: Encodable {
        let report: BenchReport
        let bars: [Bar]
    }

    /// True when no reader lost anything, got anything twice or out of order, no idle socket was dropped, nothing that
    /// many people did at once and no command came to nothing, and each search for a rate found one that holds. A missed bar is none of
    /// this.
    package var isSound: Bool {
        comparisons.allSatisfy(\.server.verdict.isSound) && peaks.allSatisfy { $0.server != nil }
            && idle.map { $0.dropped == 0 && $0.crowd?.dropped ?? 0 == 0 } ?? true
            && mixed.map { $0.messages.verdict.isSound && $0.errors == 0 } ?? true
            && commands.map { $0.errors == 0 } ?? true
            && start?.verdict.isSound ?? true
    }

    /// The commit of so many rows, in SQLite.
    func commit(_ rows: Int) -> GroupCommit? { commits.first { $0.keeper == .sqlite && $0.rows == rows } }

    /// The report as indented JSON with sorted keys.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Written(report: self, bars: bars)), as: UTF8.self)
    }
}
