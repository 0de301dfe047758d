import Testing

@testable import Bench

@Suite struct BarTests {
    private func times(_ milliseconds: Int) -> RunResult.Times {
        var histogram = Histogram()
        for _ in 0..<10 { histogram.record(nanoseconds: UInt64(milliseconds) * 1_000_000) }
        return RunResult.Times(histogram)
    }

    private func report() -> BenchReport {
        BenchReport(
            cores: 2, seconds: 1, loops: 1, startSeconds: 0.1, residentBytesAtStart: 1,
            commits: [GroupCommit(.sqlite, rows: 1, [2_000_000]), GroupCommit(.file, rows: 1, [1_000_000])])
    }

    private func row(_ messages: Int, _ connections: Int, pages: Double, milliseconds: Int) -> HistoryResult.Row {
        HistoryResult.Row(
            messages: messages, place: .busy, connections: connections, pagesPerSecond: pages,
            times: times(milliseconds), serverMicrosPerPage: 1, bytesPerPage: 1)
    }

    @Test func `a run says nothing of what it did not measure`() {
        #expect(report().bars.isEmpty && report().barTable.isEmpty)
        #expect(report().commit(1)?.p50 == 2)
    }

    @Test func `pages have to be many on many connections, quick on one, and not fewer with more stored`() {
        var report = report()
        report.history = HistoryResult(rows: [
            row(10_000, 16, pages: 4_000, milliseconds: 4), row(10_000, 1, pages: 700, milliseconds: 1),
            row(1_000_000, 16, pages: 3_200, milliseconds: 5), row(1_000_000, 1, pages: 300, milliseconds: 3),
        ])
        #expect(report.bars.map(\.isHeld) == [true, true, true, false, false])
        #expect(report.barTable.contains("MISSED"))
    }

    @Test func `sockets, many people and a start are held against what they have to come to`() throws {
        var report = report()
        report.idle = IdleResult(
            sockets: 5_000, connectSeconds: 1.5, connectMicrosPerSocket: 300, residentBytesBefore: 1,
            residentBytesPerSocket: 13_000, idleCores: 0, dropped: 0,
            crowd: IdleResult.Crowd(sockets: 19_800, residentBytes: 250_000_000, connectSeconds: 4, dropped: 0))
        report.start = StartResult(
            messages: 1_000_000, readySeconds: 0.5, residentBytesWhenReady: 1, clients: 10_000, missed: 20,
            resumedSeconds: 31, microsPerClient: 1, deliveries: 200_000, verdict: Verdict())
        #expect(report.bars.map(\.isHeld) == [true, false, true, true, false, true])
        #expect(report.isSound)
        let json = try report.json()
        #expect(json.contains("\"bars\"") && json.contains("\"isHeld\""))
    }

    @Test(arguments: [(37.7, true), (51, false)])
    func `searches have to be quick, all sorts of them together`(p95: Double, isHeld: Bool) {
        var report = report()
        report.search = SearchResult(
            messages: 100_000, rooms: 1_000, indexSeconds: 24, rows: [], p95: p95, plainP50: 1, plainP95: 2)
        #expect(report.bars.map(\.isHeld) == [isHeld])
    }

    private func run(
        _ kind: Workload.Kind, rate: Double = 100, milliseconds: Int = 1, micros: UInt64 = 10, isSound: Bool = true
    ) -> RunResult {
        .test(.of(kind).at(rate: rate), milliseconds: milliseconds, micros: micros, isSound: isSound)
    }

    private func bars(_ server: RunResult, _ limit: RunResult) -> [Bool] {
        var report = report()
        report.comparisons = [BenchReport.Comparison(server: server, limit: limit)]
        return report.bars.map(\.isHeld)
    }

    @Test func `one room may take a few bare commits longer than the bare broadcast, and half as much work again`() {
        // The bare commit takes 2 ms: 1.5 of them for the median, 4 of them for the slowest, whose times are all one here.
        #expect(bars(run(.oneRoom, milliseconds: 4, micros: 15), run(.oneRoom)) == [true, true, true, true])
        #expect(bars(run(.oneRoom, milliseconds: 5, micros: 16), run(.oneRoom)) == [false, true, false, true])
        #expect(bars(run(.oneRoom, milliseconds: 10), run(.oneRoom)) == [false, false, true, true])
    }

    @Test func `many rooms are held to work and loss, a big one also to twice the time`() {
        #expect(bars(run(.manyRooms, micros: 15), run(.manyRooms)) == [true, true])
        #expect(bars(run(.manyRooms, micros: 16, isSound: false), run(.manyRooms)) == [false, false])
        #expect(bars(run(.bigRoom, milliseconds: 2), run(.bigRoom)) == [true, true, true])
        #expect(bars(run(.bigRoom, milliseconds: 3), run(.bigRoom)) == [false, true, true])
    }

    @Test(arguments: [
        (Workload.Kind.peak, 7_200.0, [true, true]), (.peak, 7_000, [true, false]), (.peak, 5_900, [false, false]),
        (.writers, 8_000, [true]), (.writers, 7_999, [false]),
    ])
    func `the highest rate is the one that was asked for and held`(kind: Workload.Kind, rate: Double, held: [Bool]) {
        var report = report()
        report.peaks = [
            BenchReport.Peak(
                kind: kind, limitMilliseconds: 50, server: run(kind, rate: rate), failed: nil, limit: nil)
        ]
        #expect(report.bars.map(\.isHeld) == held && report.isSound)
        report.peaks = [BenchReport.Peak(kind: kind, limitMilliseconds: 50, server: nil, failed: nil, limit: nil)]
        #expect(!report.bars.contains(where: \.isHeld) && !report.isSound)
    }

    @Test(arguments: [
        (0, 25, [true, true, true, true]), (0, 200, [true, false, true, true]), (0, 201, [false, false, true, true]),
        (1, 25, [true, true, false, true]),
    ])
    func `many people at once wait little, and nothing of what they do fails`(errors: Int, wait: Int, held: [Bool]) {
        var report = report()
        let row = MixedResult.Row(
            title: "react", rate: 50, done: 100, errors: errors, times: times(wait), failure: nil)
        report.mixed = MixedResult(people: 2_000, rooms: 200, seconds: 30, rows: [row], messages: run(.mixed))
        #expect(report.bars.map(\.isHeld) == held)
        #expect(report.isSound == (errors == 0))
    }

    @Test(arguments: [(0, 22, [true, true]), (0, 23, [false, true]), (1, 1, [true, false])])
    func `commands may take twenty milliseconds longer than a bare commit, and none may fail`(
        errors: Int, wait: Int, held: [Bool]
    ) {
        var report = report()
        let rows = [1, wait].map { milliseconds in
            CommandsResult.Row(
                command: "/status", rate: 5, done: 100, errors: milliseconds == wait ? errors : 0,
                times: times(milliseconds), failure: errors > 0 ? "status 500" : nil)
        }
        report.commands = CommandsResult(rooms: 20, readers: 20, rows: Array(rows.dropFirst(wait == 1 ? 1 : 0)))
        #expect(report.bars.map(\.isHeld) == held)
        #expect(report.isSound == (errors == 0) && report.table().contains("status 500") == (errors > 0))
    }

    @Test func `a ratio without a limit is not held`() {
        #expect(!Bar.ratio("work", 1, to: 0, most: 2).isHeld)
        #expect(Bar.ratio("work", 3, to: 2, most: 1.5).isHeld)
    }
}
