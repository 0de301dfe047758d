/// What searches of a large installation took.
package struct SearchResult: Codable, Sendable {
    /// One sort of question.
    package struct Row: Codable, Sendable {
        /// In words.
        package let title: String
        /// Results of its first page.
        package let results: Int
        /// From connect to answer, in milliseconds.
        package let times: RunResult.Times
    }

    /// How many messages were searched.
    package let messages: Int
    /// How many rooms they stood in.
    package let rooms: Int
    /// How long indexing all of them took.
    package let indexSeconds: Double
    /// The questions.
    package let rows: [Row]
    /// 95 of 100 questions of all sorts took at most this many milliseconds.
    package let p95: Double
    /// The same words in a plain index of words in the clear, without a server: half of all lookups, in milliseconds.
    package let plainP50: Double
    /// 95 of 100 of them.
    package let plainP95: Double
}

extension BenchReport {
    /// The searches as a table.
    var searchTable: String {
        guard let search else { return "" }
        var rows = search.rows.map {
            [
                $0.title, String($0.results), Self.short($0.times.p50), Self.short($0.times.p90),
                Self.short($0.times.p99),
                Self.short($0.times.max),
            ]
        }
        rows.append(["all, p95", "", "", Self.short(search.p95), "", ""])
        rows.append([
            "  plain index in the clear, p95", "", Self.short(search.plainP50), Self.short(search.plainP95), "", "",
        ])
        let ratio = search.plainP95 > 0 ? "× " + Self.short(search.p95 / search.plainP95) : "–"
        rows.append(["  ratio", "", "", ratio, "", ""])
        let title =
            "\(search.messages) messages in \(search.rooms) rooms, indexed in \(Self.short(search.indexSeconds)) s"
        return Self.layOut([title, "results", "p50 ms", "p90 ms", "p99 ms", "max ms"], rows)
    }
}
