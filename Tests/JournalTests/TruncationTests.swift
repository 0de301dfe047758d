import Domain
import Testing

@testable import Journal

/// The log is emptied of what was erased at once, and where that cannot be, without holding up every batch.
struct TruncationTests {
    @Test func `what was erased is tried at once, and after a failure not with every batch`() {
        let second: UInt64 = 1_000_000_000
        var truncation = Truncation(isOwed: false)
        var tries: [UInt64] = []
        func pass(_ now: UInt64, works: Bool) {
            truncation.tryIfDue(at: now) {
                tries.append(now / second)
                return works
            }
        }
        pass(1 * second, works: true)
        #expect(tries.isEmpty)
        truncation.owe()
        pass(2 * second, works: false)
        pass(3 * second, works: true)
        pass(11 * second, works: true)
        #expect(tries == [2])
        pass(12 * second, works: true)
        pass(99 * second, works: true)
        #expect(tries == [2, 12])
        truncation.owe()
        pass(100 * second, works: false)
        truncation.owe()
        pass(101 * second, works: true)
        #expect(tries == [2, 12, 100, 101])
    }
}
