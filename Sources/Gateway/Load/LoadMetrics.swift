package import Actions
import Domain

/// What operators see of the load.
package enum LoadMetrics {
    /// The figures of this moment.
    package static func samples(_ load: LoadBoard, waiting: Int) -> [MetricSample] {
        let given = load.given
        let figures = [
            MetricSample(
                name: "muster_load_level", kind: .gauge,
                help: "Kinds of work that are given up now, from the first of the order on.",
                value: Double(load.level.rank)),
            MetricSample(
                name: "muster_writer_waiting", kind: .gauge, help: "Operations that wait for the writer.",
                value: Double(waiting)),
            MetricSample(
                name: "muster_loop_lag_seconds", kind: .gauge, help: "How late the latest event loop was.",
                value: Double(load.sample.lagMilliseconds) / 1000),
        ]
        return figures
            + SheddableWork.allCases.map { work in
                MetricSample(
                    name: "muster_shed_\(work.name)_total", kind: .counter, help: "Times that this work was given up.",
                    value: Double(given[work, default: 0]))
            }
    }
}
