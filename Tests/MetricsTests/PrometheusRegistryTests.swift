import CoreMetrics
import Testing

@testable import Gateway

struct PrometheusRegistryTests {
    private func lines(_ registry: PrometheusRegistry) -> [String] {
        registry.render().split(separator: "\n").map(String.init)
    }

    @Test func `a counter ends in total and only grows`() {
        let registry = PrometheusRegistry()
        let counter = registry.makeCounter(label: "muster.messages.sent", dimensions: [])
        counter.increment(by: 2)
        counter.increment(by: -5)
        registry.makeCounter(label: "muster.messages.sent_total", dimensions: []).increment(by: 1)
        registry.makeFloatingPointCounter(label: "muster.messages.sent", dimensions: []).increment(by: 0.5)
        #expect(
            lines(registry).prefix(2) == [
                "# TYPE muster_messages_sent_total counter", "muster_messages_sent_total 3.5",
            ])
    }

    @Test func `series of one name differ by labels, whatever their order`() {
        let registry = PrometheusRegistry()
        registry.makeCounter(label: "http", dimensions: [("method", "GET"), ("status", "200")]).increment(by: 1)
        registry.makeCounter(label: "http", dimensions: [("status", "200"), ("method", "GET")]).increment(by: 1)
        registry.makeCounter(label: "http", dimensions: [("method", "GET"), ("status", "404")]).increment(by: 1)
        #expect(
            lines(registry).prefix(3) == [
                "# TYPE http_total counter", "http_total{method=\"GET\",status=\"200\"} 2",
                "http_total{method=\"GET\",status=\"404\"} 1",
            ])
    }

    @Test func `a timer is a histogram in seconds whose buckets add up`() {
        let registry = PrometheusRegistry()
        let timer = registry.makeTimer(label: "commit.duration", dimensions: [("db", "main")])
        for milliseconds in [1, 1, 3, 40_000] {
            timer.recordNanoseconds(Int64(milliseconds) * 1_000_000)
        }
        let text = registry.render()
        #expect(text.contains("# TYPE commit_duration_seconds histogram\n"))
        #expect(text.contains("commit_duration_seconds_bucket{db=\"main\",le=\"0.0005\"} 0\n"))
        #expect(text.contains("commit_duration_seconds_bucket{db=\"main\",le=\"0.001\"} 2\n"))
        #expect(text.contains("commit_duration_seconds_bucket{db=\"main\",le=\"0.005\"} 3\n"))
        #expect(text.contains("commit_duration_seconds_bucket{db=\"main\",le=\"30\"} 3\n"))
        #expect(text.contains("commit_duration_seconds_bucket{db=\"main\",le=\"+Inf\"} 4\n"))
        #expect(text.contains("commit_duration_seconds_sum{db=\"main\"} 40.005\n"))
        #expect(text.contains("commit_duration_seconds_count{db=\"main\"} 4\n"))
    }

    @Test func `a recorder is a histogram or a gauge, and a meter a gauge`() {
        let registry = PrometheusRegistry()
        registry.makeRecorder(label: "batch", dimensions: [], aggregate: true).record(Int64(7))
        registry.makeRecorder(label: "rooms", dimensions: [], aggregate: false).record(3.0)
        let meter = registry.makeMeter(label: "open", dimensions: [])
        meter.set(Int64(4))
        meter.increment(by: 2)
        meter.decrement(by: 1)
        let text = registry.render()
        #expect(text.contains("batch_bucket{le=\"5\"} 0\nbatch_bucket{le=\"10\"} 1\n"))
        #expect(text.contains("# TYPE rooms gauge\nrooms 3\n"))
        #expect(text.contains("# TYPE open gauge\nopen 5\n"))
    }

    @Test func `values that are no numbers are left out of histograms`() {
        let registry = PrometheusRegistry()
        let recorder = registry.makeRecorder(label: "batch", dimensions: [], aggregate: true)
        recorder.record(Double.nan)
        recorder.record(Double.infinity)
        #expect(registry.render().contains("batch_count 0\n"))
    }

    @Test func `names and labels cannot break a line or hide a label`() {
        #expect(MetricText.name("http.server-time é") == "http_server_time___")
        #expect(MetricText.name("9lives") == "_9lives")
        #expect(MetricText.name("") == "_")
        #expect(MetricText.labels([("a", "x\"} 1\ny\\")]) == "a=\"x\\\"} 1\\ny\\\\\"")
        #expect(MetricText.labels([("le", "1"), ("b.c", "2"), ("b_c", "3")]) == "b_c=\"3\",le_=\"1\"")
        #expect(MetricText.labels([("a", String(repeating: "é", count: 100))]).utf8.count == 128 + 4)
        #expect(MetricText.help("a\\b\nc") == "a\\\\b\\nc")
    }

    @Test(arguments: [
        (0, "0"), (3, "3"), (-2, "-2"), (0.25, "0.25"), (1e17, "1e+17"), (Double.infinity, "+Inf"),
        (-Double.infinity, "-Inf"),
        (Double.nan, "NaN"),
    ])
    func `numbers are written as Prometheus reads them`(_ value: Double, _ text: String) {
        #expect(MetricText.number(value) == text)
    }

    @Test func `beyond the limit a handler works and is counted, not shown`() {
        let registry = PrometheusRegistry(seriesMax: 2)
        for index in 0..<5 {
            registry.makeCounter(label: "rooms", dimensions: [("id", "\(index)")]).increment(by: 1)
        }
        let text = registry.render()
        #expect(text.contains("id=\"1\"") && !text.contains("id=\"2\""))
        #expect(text.contains("muster_metrics_refused_total 3\n"))
        // A series that is there goes on being counted.
        registry.makeCounter(label: "rooms", dimensions: [("id", "0")]).increment(by: 1)
        #expect(registry.render().contains("rooms_total{id=\"0\"} 2\n"))
    }

    @Test func `one name keeps its first kind`() {
        let registry = PrometheusRegistry()
        registry.makeMeter(label: "load_total", dimensions: []).set(1.0)
        registry.makeCounter(label: "load", dimensions: []).increment(by: 5)
        let text = registry.render()
        #expect(text.contains("# TYPE load_total gauge\nload_total 1\n"))
        #expect(text.contains("muster_metrics_refused_total 1\n"))
    }

    @Test func `nothing is lost when many threads count`() async {
        let registry = PrometheusRegistry()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<1_000 {
                        registry.makeCounter(label: "a", dimensions: []).increment(by: 1)
                        registry.makeTimer(label: "b", dimensions: []).recordNanoseconds(1)
                    }
                }
            }
        }
        let text = registry.render()
        #expect(text.contains("\na_total 8000\n"))
        #expect(text.contains("b_seconds_count 8000\n"))
    }

    @Test func `every line of the exposition has the form that Prometheus reads`() {
        let registry = PrometheusRegistry()
        registry.collect(ProcessMetrics.samples)
        registry.makeTimer(label: "http.server.request", dimensions: [("path", "/a\"b\\c\n")]).recordNanoseconds(5)
        registry.makeMeter(label: "x", dimensions: []).set(-1.5)
        let text = registry.render()
        #expect(text.hasSuffix("\n"))
        let comment =
            #/# (?:TYPE [a-zA-Z_:][a-zA-Z0-9_:]* (?:counter|gauge|histogram)|HELP [a-zA-Z_:][a-zA-Z0-9_:]* .+)/#
        let sample =
            #/[a-zA-Z_:][a-zA-Z0-9_:]*(?:\{[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\n"])*"(?:,[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\n"])*")*\})? (?:[-+0-9.e]+|NaN|[+-]Inf)/#
        for line in text.split(separator: "\n") {
            #expect(line.wholeMatch(of: comment) != nil || line.wholeMatch(of: sample) != nil, "\(line)")
        }
    }
}
