/// Something that the server has to reach, and what it reached in this run.
package struct Bar: Codable, Sendable {
    /// What was measured.
    let work: String
    /// What it has to come to.
    let asked: String
    /// What it came to.
    let reached: String
    /// Whether that is enough.
    let isHeld: Bool

    /// At most so much.
    static func most(_ work: String, _ value: Double, _ limit: Double, _ unit: String, _ because: String = "") -> Bar {
        Bar(
            work: work, asked: "≤ \(BenchReport.short(limit)) \(unit)\(because.isEmpty ? "" : " (\(because))")",
            reached: "\(BenchReport.short(value)) \(unit)", isHeld: value <= limit)
    }

    /// At least so much.
    static func least(_ work: String, _ value: Double, _ limit: Double, _ unit: String, _ because: String = "") -> Bar {
        Bar(
            work: work, asked: "≥ \(BenchReport.short(limit)) \(unit)\(because.isEmpty ? "" : " (\(because))")",
            reached: "\(BenchReport.short(value)) \(unit)", isHeld: value >= limit)
    }

    /// A ratio of the server's figure to a limit of this machine that was measured in the same run.
    static func ratio(_ work: String, _ value: Double, to limit: Double, most: Double) -> Bar {
        guard limit > 0 else { return Bar(work: work, asked: "≤ × \(most)", reached: "no limit", isHeld: false) }
        return Bar(
            work: work, asked: "≤ × \(BenchReport.short(most)) of the bare broadcast",
            reached: "× \(BenchReport.short(value / limit))", isHeld: value / limit <= most)
    }
}

extension BenchReport {
    /// Everything that this run says something about, held or missed.
    package var bars: [Bar] {
        comparisons.flatMap(bars(of:)) + peaks.flatMap(Self.bars(of:)) + idleBars + historyBars + mixedBars + startBars
            + searchBars + commandsBars
    }

    /// The bars as a table.
    var barTable: String {
        guard !bars.isEmpty else { return "" }
        return Self.layOut(
            ["bar", "asked", "reached", ""],
            bars.map { [$0.work, $0.asked, $0.reached, $0.isHeld ? "held" : "MISSED"] })
    }

    private func bars(of comparison: Comparison) -> [Bar] {
        let (server, limit) = (comparison.server, comparison.limit)
        let title = server.workload.title
        var bars: [Bar] = []
        switch server.workload.kind {
        case .oneRoom:
            // One row in a commit of its own: at this rate nothing is shared between messages.
            guard let commit = commit(1)?.p50 else { break }
            bars.append(
                .most(
                    "\(title), p50", server.delivery.p50, limit.delivery.p50 + 1.5 * commit, "ms",
                    "bare broadcast + 1.5 × bare commit"))
            bars.append(
                .most(
                    "\(title), p99", server.delivery.p99, limit.delivery.p99 + 4 * commit, "ms",
                    "bare broadcast + 4 × bare commit"))
        case .bigRoom:
            bars.append(.ratio("\(title), p99", server.delivery.p99, to: limit.delivery.p99, most: 2))
        default: break
        }
        bars.append(
            .ratio(
                "\(title), CPU per delivery", server.serverMicrosPerDelivery, to: limit.serverMicrosPerDelivery,
                most: 1.5))
        bars.append(Self.sound(title, server.verdict))
        return bars
    }

    private static func sound(_ title: String, _ verdict: Verdict) -> Bar {
        Bar(work: "\(title), loss", asked: "none", reached: verdict.isSound ? "none" : "some", isHeld: verdict.isSound)
    }

    private static func bars(of peak: Peak) -> [Bar] {
        let title = "highest, \(Workload.of(peak.kind).title)"
        // What was asked for and held: everything was acknowledged in time, so that the server kept up with the schedule.
        // The figure up to the last arrival counts the wait of that one in and never reaches it.
        let reached = peak.server?.workload.rate ?? 0
        let p99 = "p99 ≤ \(short(peak.limitMilliseconds)) ms"
        guard peak.kind == .peak else { return [.least(title, reached, 8_000, "acknowledged/s", p99)] }
        return [
            .least(title, reached, 6_000, "messages/s", p99),
            // A broadcast in C that stores as durably reached 18,000 on two cores of this kind; it is not run here.
            .least(title, reached, 0.4 * 18_000, "messages/s", "0.4 × a bare durable broadcast in C"),
        ]
    }

    private var idleBars: [Bar] {
        guard let idle else { return [] }
        let per = Double(idle.sockets) / 5_000
        var bars: [Bar] = [
            .most("\(idle.sockets) sockets, all live", idle.connectSeconds, 2 * per, "s"),
            .most("\(idle.sockets) sockets, memory of each", Double(idle.residentBytesPerSocket), 12 * 1_024, "bytes"),
        ]
        if let crowd = idle.crowd {
            let most = 300 * max(1, Double(crowd.sockets) / 20_000)
            bars.append(.most("\(crowd.sockets) sockets, memory", Double(crowd.residentBytes) / 1e6, most, "MB"))
        }
        return bars
    }

    private var historyBars: [Bar] {
        guard let history else { return [] }
        var bars: [Bar] = []
        for row in history.rows {
            let title = "newest page, \(row.messages) stored, \(row.place.rawValue)"
            if row.connections > 1 {
                bars.append(.least("\(title), \(row.connections) connections", row.pagesPerSecond, 3_000, "pages/s"))
            } else {
                bars.append(.most("\(title), 1 connection, p50", row.times.p50, 2, "ms"))
            }
        }
        guard let fewest = history.rows.map(\.messages).min() else { return bars }
        for row in history.rows where row.connections > 1 && row.messages > fewest {
            guard let before = history.row(fewest, row.place, connections: row.connections) else { continue }
            // Two runs of the same differ by this much on a machine that does nothing else.
            bars.append(
                .least(
                    "newest page, \(row.place.rawValue), \(row.messages) against \(fewest) stored",
                    row.pagesPerSecond / before.pagesPerSecond, 0.9, "×"))
        }
        return bars
    }

    private var mixedBars: [Bar] {
        guard let mixed else { return [] }
        let title = "\(mixed.people) people in \(mixed.rooms) rooms"
        return [
            .most("\(title), p99 of what waits longest", mixed.worstP99, 200, "ms"),
            .most("\(title), mean", mixed.mean, 25, "ms"), .most("\(title), errors", Double(mixed.errors), 0, ""),
            Self.sound(title, mixed.messages.verdict),
        ]
    }

    private var startBars: [Bar] {
        guard let start else { return [] }
        return [
            .most("ready with \(start.messages) messages", start.readySeconds, 1, "s"),
            .most("\(start.clients) clients resumed", start.resumedSeconds, 30, "s"),
            Self.sound("resumed clients", start.verdict),
        ]
    }

    /// A command is one transaction, so that it waits for one commit whatever it does.
    private var commandsBars: [Bar] {
        guard let commands, let commit = commit(1)?.p50 else { return [] }
        let title = "commands in \(commands.rooms) rooms"
        return [
            .most("\(title), p99 of what takes longest", commands.worstP99, 20 + commit, "ms", "20 ms + bare commit"),
            .most("\(title), errors", Double(commands.errors), 0, ""),
        ]
    }

    private var searchBars: [Bar] {
        guard let search else { return [] }
        return [.most("search of \(search.messages) messages in \(search.rooms) rooms, p95", search.p95, 50, "ms")]
    }
}
