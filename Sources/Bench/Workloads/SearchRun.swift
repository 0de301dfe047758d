import Foundation

/// What a search is measured on: an installation full of messages, made before its server starts.
package struct SearchedStock: Sendable {
    /// A question and what sort of question it is.
    package struct Question: Sendable {
        /// In words, for a table.
        package let title: String
        /// The line that is asked.
        package let line: String

        /// States both.
        package init(title: String, line: String) {
            self.title = title
            self.line = line
        }
    }

    /// Whose questions they are.
    package let token: String
    /// How many messages there are.
    package let messages: Int
    /// How many rooms they stand in.
    package let rooms: Int
    /// How long the follower took to index them, in seconds.
    package let indexSeconds: Double
    /// The questions, each asked as often as the others.
    package let questions: [Question]
    /// How long each lookup of the same words took in a plain index of words in the clear, in nanoseconds.
    package let plainNanoseconds: [UInt64]

    /// States all of it.
    package init(
        token: String, messages: Int, rooms: Int, indexSeconds: Double, questions: [Question],
        plainNanoseconds: [UInt64]
    ) {
        self.token = token
        self.messages = messages
        self.rooms = rooms
        self.indexSeconds = indexSeconds
        self.questions = questions
        self.plainNanoseconds = plainNanoseconds
    }
}

/// Asks a server for words over REST, one question after another, and times each from connect to answer.
struct SearchRun: Sendable {
    /// Questions that are asked before times count: keys are opened and pages read then.
    private static let warmUps = 5
    /// Times each question is asked.
    private static let repeats = 60

    let stock: SearchedStock
    let server: RunningServer

    func run() async throws -> SearchResult {
        let api = RESTClient(host: "127.0.0.1", port: server.port, token: stock.token)
        var rows: [SearchResult.Row] = []
        var all = Histogram()
        for question in stock.questions {
            var times = Histogram()
            var found = 0
            for attempt in 0..<(Self.warmUps + Self.repeats) {
                try Task.checkCancellation()
                let begun = DispatchTime.now().uptimeNanoseconds
                let reply = try await api.get("/search/", query: ["q": question.line])
                let elapsed = DispatchTime.now().uptimeNanoseconds - begun
                found = (reply["results"] as? [Any])?.count ?? 0
                guard reply["is_complete"] as? Bool == true else { throw BenchFailure("a search was not complete") }
                if attempt >= Self.warmUps { times.record(nanoseconds: elapsed) }
            }
            all.merge(times)
            rows.append(SearchResult.Row(title: question.title, results: found, times: RunResult.Times(times)))
        }
        var plain = Histogram()
        for nanoseconds in stock.plainNanoseconds { plain.record(nanoseconds: nanoseconds) }
        return SearchResult(
            messages: stock.messages, rooms: stock.rooms, indexSeconds: stock.indexSeconds, rows: rows,
            p95: Double(all.percentile(0.95)) / 1e6, plainP50: Double(plain.percentile(0.5)) / 1e6,
            plainP95: Double(plain.percentile(0.95)) / 1e6)
    }
}
