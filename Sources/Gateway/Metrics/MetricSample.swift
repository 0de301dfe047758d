/// One value that is read when the metrics are asked for, instead of being counted as it changes.
package struct MetricSample: Sendable {
    /// What the value means over time.
    package enum Kind: String, Sendable {
        /// Only grows, while the process lives.
        case counter
        /// Goes up and down.
        case gauge
    }

    /// The name as Prometheus knows it, in its base unit, such as `process_open_fds`.
    package let name: String
    package let kind: Kind
    /// One sentence for the person who reads the metrics.
    package let help: String
    package let value: Double

    /// States every field.
    package init(name: String, kind: Kind, help: String, value: Double) {
        self.name = name
        self.kind = kind
        self.help = help
        self.value = value
    }
}
