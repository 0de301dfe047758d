package import CoreMetrics
import Domain
import Synchronization

/// Keeps the server's metrics and shows them as Prometheus reads them.
///
/// The backend of swift-metrics: `MetricsSystem.bootstrap(registry)` once, at start. Counters end in `_total`, timers
/// become histograms in seconds, recorders histograms, and gauges and meters gauges. A series lives as long as the
/// process; destroying a handler ends nothing, because others may share the series. At most `Limits.metricSeriesMax`
/// series are kept: beyond that, and when one name is used for two kinds, a handler works but is not shown, and
/// `muster_metrics_refused_total` counts it. Safe to use from any thread.
package final class PrometheusRegistry: Sendable {
    /// The media type of `render()`.
    package static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    private struct State {
        var families: [String: MetricFamily] = [:]
        var seriesCount = 0
        var refused = 0
        var collectors: [@Sendable () -> [MetricSample]] = []
    }

    private let state = Mutex(State())
    private let seriesMax: Int

    /// Begins empty. Tests may pass a lower limit.
    package init(seriesMax: Int = Limits.metricSeriesMax) {
        self.seriesMax = seriesMax
    }

    /// Adds a source of values that are read at each `render()`, such as the number of open sockets.
    ///
    /// It runs on the thread that renders, and must be quick and take no lock that is held while metrics are recorded.
    package func collect(_ samples: @escaping @Sendable () -> [MetricSample]) {
        state.withLock { $0.collectors.append(samples) }
    }

    /// The exposition, format 0.0.4, sorted by name, so that two renderings can be compared.
    package func render() -> String {
        let (families, collectors, refused) = state.withLock { state in
            (state.families.values.sorted { $0.name < $1.name }, state.collectors, state.refused)
        }
        var text = ""
        for family in families {
            family.write(to: &text)
        }
        let own = MetricSample(
            name: "muster_metrics_refused_total", kind: .counter,
            help: "Metrics that were not kept: too many series, or one name for two kinds.", value: Double(refused))
        for sample in collectors.flatMap({ $0() }) + [own] {
            text +=
                "# HELP \(sample.name) \(MetricText.help(sample.help))\n# TYPE \(sample.name) \(sample.kind.rawValue)\n"
            text += "\(sample.name) \(MetricText.number(sample.value))\n"
        }
        return text
    }

    /// The cell of a series: the one that is there, or a new one. Nil when it may not be kept.
    private func cell(
        _ name: String, _ kind: MetricFamily.Kind, _ dimensions: [(String, String)], make: () -> MetricFamily.Cell
    ) -> MetricFamily.Cell? {
        let labels = MetricText.labels(dimensions)
        return state.withLock { state in
            var family = state.families[name] ?? MetricFamily(name: name, kind: kind)
            guard family.kind == kind else {
                state.refused += 1
                return nil
            }
            if let known = family.series[labels] { return known }
            guard state.seriesCount < seriesMax else {
                state.refused += 1
                return nil
            }
            let cell = make()
            family.series[labels] = cell
            state.families[name] = family
            state.seriesCount += 1
            return cell
        }
    }

    private func number(_ name: String, _ kind: MetricFamily.Kind, _ dimensions: [(String, String)]) -> NumberCell {
        let fresh = NumberCell()
        guard case .number(let kept) = cell(name, kind, dimensions, make: { .number(fresh) }) else { return fresh }
        return kept
    }

    private func histogram(_ name: String, _ bounds: [Double], _ dimensions: [(String, String)]) -> HistogramCell {
        let fresh = HistogramCell(bounds: bounds)
        guard case .histogram(let kept) = cell(name, .histogram, dimensions, make: { .histogram(fresh) }) else {
            return fresh
        }
        return kept
    }
}

extension PrometheusRegistry: MetricsFactory {
    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        CounterCell(number(MetricText.name(label, suffix: "_total"), .counter, dimensions))
    }

    package func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        CounterCell(number(MetricText.name(label, suffix: "_total"), .counter, dimensions))
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        GaugeCell(number(MetricText.name(label), .gauge, dimensions))
    }

    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        guard aggregate else { return GaugeCell(number(MetricText.name(label), .gauge, dimensions)) }
        return histogram(MetricText.name(label), HistogramCell.countBounds, dimensions)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(MetricText.name(label, suffix: "_seconds"), HistogramCell.secondsBounds, dimensions)
    }

    package func destroyCounter(_: any CounterHandler) {}
    package func destroyFloatingPointCounter(_: any FloatingPointCounterHandler) {}
    package func destroyMeter(_: any MeterHandler) {}
    package func destroyRecorder(_: any RecorderHandler) {}
    package func destroyTimer(_: any TimerHandler) {}
}
