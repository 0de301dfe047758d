import Foundation

/// Operations waiting for the writer: many threads put, one takes. Bounded; a full box says so at once. Quiet ones are taken
/// one at a time, and only when nothing else waits.
///
/// `@unchecked Sendable`: every access to the array holds the condition's lock.
final class Mailbox<Element: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private let capacity: Int
    private let quietCapacity: Int
    private var elements: [Element] = []
    private var quiet: [Element] = []
    private var isClosed = false

    init(capacity: Int, quietCapacity: Int) {
        self.capacity = capacity
        self.quietCapacity = quietCapacity
    }

    enum Outcome { case accepted, full, closed }

    func put(_ element: Element) -> Outcome {
        condition.lock()
        defer { condition.unlock() }
        guard !isClosed else { return .closed }
        guard elements.count < capacity else { return .full }
        elements.append(element)
        if elements.count == 1 { condition.signal() }
        return .accepted
    }

    /// How many wait.
    var count: Int {
        condition.lock()
        defer { condition.unlock() }
        return elements.count
    }

    /// True when nothing waits.
    var isEmpty: Bool {
        condition.lock()
        defer { condition.unlock() }
        return elements.isEmpty && quiet.isEmpty
    }

    /// Puts what may wait for as long as others come.
    func putQuietly(_ element: Element) -> Outcome {
        condition.lock()
        defer { condition.unlock() }
        guard !isClosed else { return .closed }
        guard quiet.count < quietCapacity else { return .full }
        quiet.append(element)
        condition.signal()
        return .accepted
    }

    /// Waits for elements and takes up to `limit`, or one quiet one when there are none; nil once the box is closed and empty.
    func take(limit: Int) -> [Element]? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let taken = takeNow(limit) { return taken }
            if isClosed { return nil }
            condition.wait()
        }
    }

    /// Takes as `take` does; nil when nothing waits.
    func takeWaiting(limit: Int) -> [Element]? {
        condition.lock()
        defer { condition.unlock() }
        return takeNow(limit)
    }

    /// Call with the lock held.
    private func takeNow(_ limit: Int) -> [Element]? {
        if elements.isEmpty { return quiet.isEmpty ? nil : [quiet.removeFirst()] }
        if elements.count <= limit {
            defer { elements = [] }
            return elements
        }
        let taken = Array(elements[..<limit])
        elements.removeFirst(limit)
        return taken
    }

    /// Refuses new elements; those inside are still taken.
    func close() {
        condition.lock()
        isClosed = true
        condition.signal()
        condition.unlock()
    }
}
