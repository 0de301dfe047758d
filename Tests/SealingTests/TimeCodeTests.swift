import Domain
import Sealing
import Testing

/// The vectors are those of RFC 6238, appendix B, for SHA-1: the secret is the ASCII of twenty digits.
struct TimeCodeTests {
    private static let secret = Array("12345678901234567890".utf8)

    private static func moment(_ seconds: Int64) -> Moment { Moment(microseconds: seconds * 1_000_000) }

    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func `a code is the one of the RFC`(seconds: Int64, code: String) {
        let step = TimeCode.step(at: Self.moment(seconds))
        #expect(TimeCode.code(secret: Self.secret, step: step, digits: 8) == code)
        #expect(TimeCode.code(secret: Self.secret, step: step) == code.suffix(6))
    }

    /// RFC 4226, appendix D: the same codes by counter.
    @Test(
        arguments: zip(
            Int64(0)...8, ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871"]))
    func `a counter gives the code of the older RFC`(step: Int64, code: String) {
        #expect(TimeCode.code(secret: Self.secret, step: step) == code)
    }

    @Test func `the code of now, of the step before and of the step after is right, and none further away`() {
        let now = Self.moment(1_234_567_890)
        let step = TimeCode.step(at: now)
        for distance in Int64(-3)...3 {
            let code = TimeCode.code(secret: Self.secret, step: step + distance)
            let found = TimeCode.matching(code, secret: Self.secret, at: now, after: 0)
            #expect(found == (abs(distance) <= 1 ? step + distance : nil), "\(distance) steps away")
        }
    }

    @Test func `no code is good twice, nor one from before the last that was taken`() throws {
        let now = Self.moment(1_234_567_890)
        let step = TimeCode.step(at: now)
        let codes = (-1...1).map { TimeCode.code(secret: Self.secret, step: step + $0) }
        let taken = try #require(TimeCode.matching(codes[1], secret: Self.secret, at: now, after: 0))
        #expect(TimeCode.matching(codes[1], secret: Self.secret, at: now, after: taken) == nil)
        #expect(TimeCode.matching(codes[0], secret: Self.secret, at: now, after: taken) == nil)
        #expect(TimeCode.matching(codes[2], secret: Self.secret, at: now, after: taken) == step + 1)
    }

    @Test(arguments: ["", "08192", "0819240", "08192a", "０８１９２４"])
    func `what has another form than six digits matches nothing`(code: String) {
        for seconds in Int64(0)..<50 {
            let now = Self.moment(seconds * 30)
            #expect(TimeCode.matching(code, secret: Self.secret, at: now, after: -1) == nil)
        }
    }
}
