import Domain
import Testing

/// Time as text, without a formatter.
struct MomentTests {
    private static let known: [(String, Int64)] = [
        ("1970-01-01T00:00:00.000000Z", 0),
        ("1969-12-31T23:59:59.999999Z", -1),
        ("2000-02-29T12:00:00.000000Z", 951_825_600_000_000),
        ("2026-11-22T08:02:14.370525Z", 1_795_334_534_370_525),
        ("2100-02-28T23:59:59.000001Z", 4_107_542_399_000_001),
        ("0001-01-01T00:00:00.000000Z", -62_135_596_800_000_000),
        ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999),
    ]

    @Test(arguments: known) func `known moments read and write as they should`(_ text: String, _ microseconds: Int64) {
        #expect(Moment(rfc3339: text)?.microseconds == microseconds)
        #expect(Moment(microseconds: microseconds).rfc3339 == text)
    }

    @Test(arguments: [
        ("2026-11-22T09:02:14+01:00", "2026-11-22T08:02:14.000000Z"),
        ("2026-11-21T23:32:14.5-08:30", "2026-11-22T08:02:14.500000Z"),
        ("2026-11-22 08:02:14z", "2026-11-22T08:02:14.000000Z"),
        ("2026-11-22t08:02:14.1234567890123Z", "2026-11-22T08:02:14.123456Z"),
        ("2026-12-31T23:59:60Z", "2026-12-31T23:59:59.000000Z"),
        ("2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00.000000Z"),
    ])
    func `offsets, fractions and leap seconds are understood`(_ text: String, _ utc: String) {
        #expect(Moment(rfc3339: text)?.rfc3339 == utc)
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T08:02Z", "2026-11-22T08:02:14", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
        "2026-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-01-01T24:00:00Z",
        "2026-01-01T00:60:00Z", "2026-01-01T00:00:61Z", "0000-01-01T00:00:00Z", "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00+0100", "2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00Z ", "２026-01-01T00:00:00Z",
    ])
    func `anything else is no moment`(_ text: String) {
        #expect(Moment(rfc3339: text) == nil)
    }

    @Test func `every day of four centuries survives the way there and back`() {
        let day: Int64 = 86_400_000_000
        // 1800 to 2250, every day, at a time of day that moves.
        for number in Int64(-62_091)...102_269 {
            let moment = Moment(microseconds: number * day + (number * 7_919_999_983 % day + day) % day)
            #expect(Moment(rfc3339: moment.rfc3339) == moment)
        }
    }

    @Test func `moments sort as their texts do`() {
        let moments = Self.known.map { Moment(microseconds: $0.1) }
        #expect(moments.sorted().map(\.rfc3339) == moments.map(\.rfc3339).sorted())
    }
}
