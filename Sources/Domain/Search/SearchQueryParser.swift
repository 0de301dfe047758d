/// Reads the line of a search. Names that are no operators (`http://…`, `error:timeout`) are words like others.
struct SearchQueryParser {
    /// The operators.
    private enum Operator: String, CaseIterable {
        case from, `in`, before, after, on, has, `is`, incident, severity, status
    }

    private static let day: Int64 = 86_400_000_000
    private var rest: Substring
    private var query = SearchQuery()

    init(_ line: String) { rest = line[...] }

    mutating func parse() throws -> SearchQuery {
        while true {
            rest = rest.drop { $0.isWhitespace }
            guard let first = rest.first else { break }
            let isNegated = first == "-" && rest.dropFirst().first.map { !$0.isWhitespace } ?? false
            if isNegated { rest = rest.dropFirst() }
            if let name = takeOperator() {
                try apply(name, takeValue(), isNegated)
            } else if let term = SearchTerm(takeValue()) {
                query.terms.append(.init(term, isNegated: isNegated))
            }
        }
        guard query != SearchQuery() else {
            throw Refusal.invalid("q", "Say what to look for: words, or operators such as from: and in:.")
        }
        return query
    }

    /// The operator that comes next, its colon taken too.
    private mutating func takeOperator() -> Operator? {
        guard let colon = rest.firstIndex(where: { $0 == ":" || $0.isWhitespace || $0 == "\"" }), rest[colon] == ":",
            let name = Operator(rawValue: rest[..<colon].lowercased())
        else { return nil }
        rest = rest[rest.index(after: colon)...]
        return name
    }

    /// What stands in quotes, or up to the next space. A quote that is never closed holds all that follows.
    private mutating func takeValue() -> String {
        if rest.first == "\"" {
            let inside = rest.dropFirst()
            let end = inside.firstIndex(of: "\"") ?? inside.endIndex
            rest = end < inside.endIndex ? inside[inside.index(after: end)...] : inside[end...]
            return String(inside[..<end])
        }
        let value = rest.prefix { !$0.isWhitespace }
        rest = rest[value.endIndex...]
        return String(value)
    }

    private mutating func apply(_ name: Operator, _ value: String, _ isNegated: Bool) throws {
        guard value.contains(where: { !$0.isWhitespace }) else {
            throw Self.refusal(name, "a value is missing; write \(name.rawValue):VALUE without a space between.")
        }
        switch name {
        case .from: query.from.append(.init(Self.withoutAt(value), isNegated: isNegated))
        case .in:
            query.rooms.append(.init(value.hasPrefix("#") ? String(value.dropFirst()) : value, isNegated: isNegated))
        case .incident: query.incidents.append(.init(value, isNegated: isNegated))
        case .severity: query.severities.append(.init(try Self.severity(value), isNegated: isNegated))
        case .status: query.phases.append(.init(try Self.phase(value), isNegated: isNegated))
        case .has: query.traits.append(.init(try Self.choice(name, value), isNegated: isNegated))
        case .is: query.qualities.append(.init(try Self.choice(name, value), isNegated: isNegated))
        case .before, .after, .on:
            query.moments.append(.init(try Self.range(name, value), isNegated: isNegated))
        }
    }

    private static func refusal(_ name: Operator, _ problem: String) -> Refusal {
        .invalid("q", "\(name.rawValue): \(problem)")
    }

    private static func withoutAt(_ value: String) -> String {
        (value.hasPrefix("@") ? String(value.dropFirst()) : value).lowercased()
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: Operator, _ value: String
    ) throws -> Choice {
        guard let choice = Choice(rawValue: value.lowercased()) else {
            throw refusal(name, "use one of \(Choice.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return choice
    }

    /// `SEV1`, `sev1` or `1`.
    private static func severity(_ value: String) throws -> Severity {
        let word = value.uppercased()
        guard let severity = Severity(rawValue: word) ?? Severity(rawValue: "SEV" + word) else {
            throw refusal(.severity, "use one of \(Severity.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return severity
    }

    /// A status, or a phase. A word that is both means the phase, which holds the status.
    private static func phase(_ value: String) throws -> SearchQuery.Phase {
        let word = value.lowercased()
        if let category = IncidentStatus.Category(rawValue: word) { return .category(category) }
        if let status = IncidentStatus(rawValue: word) { return .status(status) }
        let words = IncidentStatus.allCases.map(\.rawValue) + ["active", "post_incident"]
        throw refusal(.status, "use one of \(words.joined(separator: ", ")).")
    }

    /// The moments that a date operator leaves: dates are whole days of UTC, `after:` a date begins with the next day.
    private static func range(_ name: Operator, _ value: String) throws -> Range<Moment> {
        let first = Moment(microseconds: .min)
        let last = Moment(microseconds: .max)
        if let day = Moment(rfc3339: value + "T00:00:00Z"), value.utf8.count == 10 {
            let next = Moment(microseconds: day.microseconds + Self.day)
            switch name {
            case .before: return first..<day
            case .after: return next..<last
            default: return day..<next
            }
        }
        guard let moment = Moment(rfc3339: value.uppercased()) else {
            throw refusal(name, "use a date (2026-11-22) or a moment in RFC 3339 (2026-11-22T08:02:14Z).")
        }
        switch name {
        case .before: return first..<moment
        case .after: return Moment(microseconds: moment.microseconds + 1)..<last
        default:
            // The day of UTC that holds the moment.
            let start = moment.microseconds - ((moment.microseconds % Self.day) + Self.day) % Self.day
            return Moment(microseconds: start)..<Moment(microseconds: start + Self.day)
        }
    }
}
