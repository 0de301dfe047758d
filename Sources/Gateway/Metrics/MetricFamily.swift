/// All series of one metric: one name, one kind, a cell for each combination of labels.
struct MetricFamily {
    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    enum Cell {
        case number(NumberCell)
        case histogram(HistogramCell)
    }

    let name: String
    let kind: Kind
    /// By the text of their labels.
    var series: [String: Cell] = [:]

    /// Appends the lines of every series, sorted by labels.
    func write(to text: inout String) {
        text += "# TYPE \(name) \(kind.rawValue)\n"
        for (labels, cell) in series.sorted(by: { $0.key < $1.key }) {
            switch cell {
            case .number(let number):
                text += "\(name)\(Self.braced(labels)) \(MetricText.number(number.value))\n"
            case .histogram(let histogram):
                write(histogram, labels, to: &text)
            }
        }
    }

    /// Buckets count everything up to their bound, so each includes those before it.
    private func write(_ histogram: HistogramCell, _ labels: String, to text: inout String) {
        let reading = histogram.reading
        let prefix = labels.isEmpty ? "" : labels + ","
        var total: UInt64 = 0
        for (bound, count) in zip(histogram.bounds + [.infinity], reading.counts) {
            total += count
            text += "\(name)_bucket{\(prefix)le=\"\(MetricText.number(bound))\"} \(total)\n"
        }
        text += "\(name)_sum\(Self.braced(labels)) \(MetricText.number(reading.sum))\n"
        text += "\(name)_count\(Self.braced(labels)) \(total)\n"
    }

    private static func braced(_ labels: String) -> String {
        labels.isEmpty ? "" : "{\(labels)}"
    }
}
