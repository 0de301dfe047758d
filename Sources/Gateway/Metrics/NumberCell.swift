import CoreMetrics
import Synchronization

/// One number that many threads add to or set, without a lock: the value of a counter or gauge.
final class NumberCell: Sendable {
    private let bits = Atomic<UInt64>(0)

    var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

    func set(_ value: Double) {
        bits.store(value.bitPattern, ordering: .relaxed)
    }

    /// Adds, as one step: nothing that another thread adds is lost.
    func add(_ amount: Double) {
        var known = bits.load(ordering: .relaxed)
        while true {
            let sum = (Double(bitPattern: known) + amount).bitPattern
            let (done, found) = bits.weakCompareExchange(expected: known, desired: sum, ordering: .relaxed)
            if done { return }
            known = found
        }
    }
}

/// A counter's side of a cell: it only grows.
final class CounterCell: CounterHandler, FloatingPointCounterHandler {
    private let cell: NumberCell

    init(_ cell: NumberCell) {
        self.cell = cell
    }

    func increment(by amount: Int64) {
        increment(by: Double(amount))
    }

    func increment(by amount: Double) {
        if amount > 0, amount.isFinite { cell.add(amount) }
    }

    func reset() {
        cell.set(0)
    }
}

/// A gauge's side of a cell.
final class GaugeCell: MeterHandler, RecorderHandler {
    private let cell: NumberCell

    init(_ cell: NumberCell) {
        self.cell = cell
    }

    func set(_ value: Int64) { cell.set(Double(value)) }
    func set(_ value: Double) { cell.set(value) }
    func record(_ value: Int64) { cell.set(Double(value)) }
    func record(_ value: Double) { cell.set(value) }
    func increment(by amount: Double) { cell.add(amount) }
    func decrement(by amount: Double) { cell.add(-amount) }
}
