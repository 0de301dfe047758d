import Domain
import Foundation
import Testing

/// Dates against the calendar of Foundation, and the edges of what can be written.
struct CalendarTests {
    @Test func `days of eight hundred years have the dates that another calendar gives them`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        // From 1600 to 2400, in steps that come to each month and to both sides of each February.
        for day in stride(from: Int64(-135_140), to: 157_054, by: 13) {
            let text = Moment(microseconds: day * 86_400_000_000).rfc3339
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let expected = String(
                format: "%04d-%02d-%02dT00:00:00.000000Z", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            #expect(text == expected)
            #expect(Moment(rfc3339: text)?.microseconds == day * 86_400_000_000)
        }
    }

    @Test(arguments: ["0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"])
    func `an offset does not lead out of the years that can be written`(_ text: String) {
        #expect(Moment(rfc3339: text) == nil)
    }

    @Test(arguments: [
        "2026-11-22T08:02:14.1234567890123456789Z", "2026-11-22T08:02:14,5Z", "2026-01-32T00:00:00Z",
        "2026-01-00T00:00:00Z", "1900-02-29T00:00:00Z", "2026-11-22T08:02:14+02:60", "2026-11-22T08:02:14+02",
        "2026-11-22T08:02:14Zx", " 2026-11-22T08:02:14Z", "26-11-22T08:02:14Z", "+2026-11-22T08:02:14Z",
        "-2026-11-22T08:02:14Z", "12026-11-22T08:02:14Z", "2026-11-22T08:02:14\0Z",
    ])
    func `what is nearly RFC 3339 is no moment`(_ text: String) {
        #expect(Moment(rfc3339: text) == nil)
    }

    @Test func `moments compare and move by seconds either way`() {
        let moment = Moment(microseconds: 1_500_000)
        #expect(moment.adding(seconds: 2) == Moment(microseconds: 3_500_000))
        #expect(moment.adding(seconds: -2) == Moment(microseconds: -500_000))
        #expect(moment.adding(seconds: -2) < moment)
        #expect(Moment(microseconds: -500_000).rfc3339 == "1969-12-31T23:59:59.500000Z")
    }
}
