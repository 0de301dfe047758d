import Domain
import Testing

struct RefusalTests {
    @Test(arguments: Refusal.Code.allCases)
    func `codes are snake case`(_ code: Refusal.Code) {
        #expect(code.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F })
    }

    @Test func `what is not there and what may not be known read the same`() {
        #expect(Refusal.notFound == Refusal(.notFound, "Not found."))
    }

    @Test func `a wrong field is named in the detail and in the list`() {
        let refusal = Refusal.invalid("slug", "No.")
        #expect(refusal.code == .invalid && refusal.detail == "slug: No.")
        #expect(refusal.fields == [FieldProblem("slug", "No.")])
    }

    @Test func `the clock runs and its randomness differs each time`() {
        #expect(Clock.wall() > Moment(microseconds: 1_700_000_000_000_000))
        #expect(Clock.monotonicNanoseconds() <= Clock.monotonicNanoseconds())
        let draws = (0..<64).map { Clock.randomBytes($0) }
        #expect(draws.map(\.count) == Array(0..<64))
        #expect(Clock.randomBytes(32) != Clock.randomBytes(32))
    }
}
