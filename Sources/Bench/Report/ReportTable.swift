import Foundation

extension BenchReport {
    /// The report as tables for a terminal, which are also tables in Markdown.
    package func table() -> String {
        [
            opening, commitTable, comparisonTable, peakTable, idleTable, historyTable, mixedTable, startTable,
            searchTable, commandsTable, barTable, faults,
        ].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var opening: String {
        """
        \(cores) cores shared by server and generator · \(Self.short(seconds)) s a workload · event loops of the generator: \
        \(loops)
        ready \(Self.short(startSeconds)) s after the start with \(Self.megabytes(residentBytesAtStart)) MB resident
        """
    }

    private var commitTable: String {
        Self.layOut(
            ["durable rows of \(GroupCommit.rowBytes) B", "rows/s", "p50 ms", "p99 ms"],
            commits.map {
                [
                    "\($0.keeper == .sqlite ? "SQLite" : "a plain file"), \($0.rows) a commit",
                    Self.short($0.rowsPerSecond), Self.short($0.p50), Self.short($0.p99),
                ]
            })
    }

    private var comparisonTable: String {
        guard !comparisons.isEmpty else { return "" }
        var rows: [[String]] = []
        for comparison in comparisons {
            rows.append(Self.row(comparison.server.workload.title, comparison.server))
            rows.append(Self.row("  bare broadcast", comparison.limit))
            rows.append(Self.ratioRow(comparison.server, comparison.limit))
        }
        return Self.layOut(Self.runColumns, rows)
    }

    private var peakTable: String {
        guard !peaks.isEmpty else { return "" }
        var rows: [[String]] = []
        for peak in peaks {
            let title = "highest, \(Workload.of(peak.kind).title)"
            if let server = peak.server { rows.append(Self.row(title, server)) }
            if let failed = peak.failed { rows.append(Self.row("  did not hold", failed)) }
            if let limit = peak.limit {
                rows.append(Self.row("  bare broadcast", limit))
                if let server = peak.server { rows.append(Self.ratioRow(server, limit)) }
            }
        }
        return Self.layOut(Self.runColumns, rows)
    }

    private var faults: String {
        let unsound =
            comparisons.map(\.server).filter { !$0.verdict.isSound } + peaks.compactMap(\.failed)
            + [mixed?.messages].compactMap(\.self).filter { !$0.verdict.isSound }
        let failures =
            (mixed?.rows ?? []).compactMap { row in row.failure.map { "\(row.title): \($0)" } }
            + (commands?.rows ?? []).compactMap { row in row.failure.map { "\(row.command): \($0)" } }
        return
            (failures
            + unsound.compactMap { result in
                guard !result.verdict.isSound || result.failure != nil else { return nil }
                let closes = result.closeCodes.map { "\($0.value) × close \($0.key)" }.joined(separator: ", ")
                let what = [Self.words(result.verdict), closes, result.failure ?? ""].filter { !$0.isEmpty }
                return "\(result.workload.title) at \(Self.short(result.workload.rate))/s: "
                    + what.joined(separator: "; ")
            }).joined(separator: "\n")
    }
}

/// How the tables are set.
extension BenchReport {
    private static let runColumns = [
        "workload", "asked/s", "sends/s", "deliveries/s", "p50 ms", "p99 ms", "max ms", "ack p50", "ack p99",
        "CPU µs/delivery", "cores", "RSS MB", "generator µs", "sound",
    ]

    private static func row(_ title: String, _ result: RunResult) -> [String] {
        [
            title, short(result.workload.rate), short(result.sendsPerSecond), short(result.deliveriesPerSecond),
            short(result.delivery.p50), short(result.delivery.p99), short(result.delivery.max),
            short(result.ack.p50), short(result.ack.p99), short(result.serverMicrosPerDelivery),
            short(result.serverCores), result.serverResidentBytes.map(megabytes) ?? "–",
            short(result.generatorMicrosPerDelivery), result.verdict.isSound ? "yes" : "NO",
        ]
    }

    private static func ratioRow(_ server: RunResult, _ limit: RunResult) -> [String] {
        func ratio(_ above: Double, _ below: Double) -> String { below > 0 ? "× " + short(above / below) : "–" }
        return [
            "  ratio", "", ratio(server.sendsPerSecond, limit.sendsPerSecond),
            ratio(server.deliveriesPerSecond, limit.deliveriesPerSecond),
            ratio(server.delivery.p50, limit.delivery.p50), ratio(server.delivery.p99, limit.delivery.p99),
            ratio(server.delivery.max, limit.delivery.max),
            ratio(server.ack.p50, limit.ack.p50), ratio(server.ack.p99, limit.ack.p99),
            ratio(server.serverMicrosPerDelivery, limit.serverMicrosPerDelivery), "", "", "", "",
        ]
    }

    private static func words(_ verdict: Verdict) -> String {
        let counts = [
            ("lost", verdict.lost), ("duplicated", verdict.duplicated), ("out of order", verdict.inverted),
            ("contradicted", verdict.contradicted), ("misplaced", verdict.misplaced), ("repeated", verdict.repeated),
            ("unanswered", verdict.unanswered), ("refused", verdict.refused), ("sockets closed", verdict.closed),
        ]
        return counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    }

    static func layOut(_ columns: [String], _ rows: [[String]]) -> String {
        let widths = columns.indices.map { column in ([columns] + rows).map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            "| " + zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ")
                + " |"
        }
        let rule = "| " + widths.map { String(repeating: "-", count: $0) }.joined(separator: " | ") + " |"
        return ([line(columns), rule] + rows.map(line)).joined(separator: "\n")
    }

    /// Three significant digits, and whole numbers from a hundred on.
    static func short(_ value: Double) -> String {
        let format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f"
        return String(format: format, value)
    }

    static func megabytes(_ bytes: Int) -> String {
        short(Double(bytes) / 1_000_000)
    }
}
