/// A point in time: UTC microseconds since 1970, the only form in which time is stored.
package struct Moment: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z.
    package let microseconds: Int64

    /// Wraps stored microseconds.
    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func < (a: Moment, b: Moment) -> Bool { a.microseconds < b.microseconds }

    /// This moment moved by whole seconds, either way.
    package func adding(seconds: Int64) -> Moment { Moment(microseconds: microseconds + seconds * 1_000_000) }

    /// RFC 3339 in UTC with six digits of fraction: `2026-11-22T08:02:14.370525Z`.
    package var rfc3339: String {
        let (days, rest) = Self.floorDivide(microseconds, by: 86_400_000_000)
        let (year, month, day) = Self.civil(days)
        let second = rest / 1_000_000
        var text = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) + "T"
        text += Self.padded(second / 3600, 2) + ":" + Self.padded(second / 60 % 60, 2) + ":"
        text += Self.padded(second % 60, 2) + "." + Self.padded(rest % 1_000_000, 6) + "Z"
        return text
    }

    /// Reads RFC 3339 (`T` or space, any fraction, `Z` or an offset); nil for anything else or a year outside 1–9999.
    package init?(rfc3339 text: String) {
        var scan = MomentScanner(text)
        guard let parsed = scan.parse() else { return nil }
        self.microseconds = parsed
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func floorDivide(_ value: Int64, by unit: Int64) -> (Int64, Int64) {
        let quotient = value >= 0 ? value / unit : -((-value + unit - 1) / unit)
        return (quotient, value - quotient * unit)
    }

    /// The civil date of a day number, by the era method (400-year cycles of 146,097 days).
    private static func civil(_ days: Int64) -> (Int64, Int64, Int64) {
        let shifted = days + 719_468
        let (era, dayOfEra) = floorDivide(shifted, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    /// The day number of a civil date; the inverse of `civil`.
    static func dayNumber(year: Int64, month: Int64, day: Int64) -> Int64 {
        let y = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = floorDivide(y, by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

/// Reads RFC 3339 from ASCII bytes without Foundation's formatter, which is slow and lenient.
private struct MomentScanner {
    /// 0001-01-01T00:00:00Z to the last microsecond of 9999.
    private static let writable: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func parse() -> Int64? {
        guard let year = digits(4), skip(0x2D), let month = digits(2), skip(0x2D), let day = digits(2) else {
            return nil
        }
        guard skip(0x54) || skip(0x74) || skip(0x20) else { return nil }
        guard let hour = digits(2), skip(0x3A), let minute = digits(2), skip(0x3A), let second = digits(2) else {
            return nil
        }
        guard year >= 1, (1...12).contains(month), day >= 1, day <= Self.days(month, year) else { return nil }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        guard let fraction = fraction(), let offset = offset(), at == bytes.count else { return nil }
        let days = Moment.dayNumber(year: year, month: month, day: day)
        let microseconds =
            ((days * 24 + hour) * 60 + minute - offset) * 60_000_000 + min(second, 59) * 1_000_000 + fraction
        // An offset may lead out of the years that can be written.
        return Self.writable.contains(microseconds) ? microseconds : nil
    }

    private mutating func digits(_ count: Int) -> Int64? {
        guard at + count <= bytes.count else { return nil }
        var value: Int64 = 0
        for _ in 0..<count {
            guard (0x30...0x39).contains(bytes[at]) else { return nil }
            value = value * 10 + Int64(bytes[at] - 0x30)
            at += 1
        }
        return value
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func fraction() -> Int64? {
        guard skip(0x2E) else { return 0 }
        var value: Int64 = 0
        var count = 0
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
            if count < 6 { value = value * 10 + Int64(bytes[at] - 0x30) }
            count += 1
            at += 1
        }
        guard count > 0, count <= 18 else { return nil }
        for _ in count..<max(count, 6) { value *= 10 }
        return value
    }

    /// Minutes east of UTC.
    private mutating func offset() -> Int64? {
        if skip(0x5A) || skip(0x7A) { return 0 }
        let sign: Int64
        if skip(0x2B) { sign = 1 } else if skip(0x2D) { sign = -1 } else { return nil }
        guard let hours = digits(2), skip(0x3A), let minutes = digits(2), hours < 24, minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }

    private static func days(_ month: Int64, _ year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
