import Domain
import Testing

/// The line that people type: its operators, and what is refused.
struct SearchQueryTests {
    private func refusal(_ line: String) -> Refusal? { #expect(throws: Refusal.self) { try SearchQuery(line) } }

    @Test func `words, phrases and their opposites are told apart`() throws {
        let query = try SearchQuery("disk \"is full\" -backup -\"all clear\" ***")
        #expect(query.wanted == [SearchTerm("disk"), SearchTerm("is full")].compactMap { $0 })
        #expect(query.unwanted == [SearchTerm("backup"), SearchTerm("all clear")].compactMap { $0 })
    }

    @Test func `every operator is read, in any case, with its opposite`() throws {
        let query = try SearchQuery(
            "FROM:@Ana -from:me in:#test-room incident:INC-7 severity:sev1 -severity:2 status:active has:link -has:code "
                + "is:pinned -is:thread after:2026-01-01 before:\"2026-02-01T10:00:00+01:00\" on:2026-01-15")
        #expect(query.from == [.init("ana", isNegated: false), .init("me", isNegated: true)])
        #expect(query.rooms == [.init("test-room", isNegated: false)])
        #expect(query.incidents == [.init("INC-7", isNegated: false)])
        #expect(query.severities == [.init(.sev1, isNegated: false), .init(.sev2, isNegated: true)])
        #expect(query.phases == [.init(.category(.active), isNegated: false)])
        #expect(query.traits == [.init(.link, isNegated: false), .init(.code, isNegated: true)])
        #expect(query.qualities == [.init(.pinned, isNegated: false), .init(.thread, isNegated: true)])
        #expect(query.moments.count == 3 && query.terms.isEmpty)
    }

    @Test(arguments: [
        ("before:2026-01-02", "2026-01-01T23:59:59Z", "2026-01-02T00:00:00Z"),
        ("after:2026-01-02", "2026-01-03T00:00:00Z", "2026-01-02T23:59:59Z"),
        ("on:2026-01-02", "2026-01-02T12:00:00Z", "2026-01-03T00:00:00Z"),
        ("on:2026-01-02T23:30:00-01:00", "2026-01-03T12:00:00Z", "2026-01-02T23:30:00Z"),
        ("before:2026-01-02T10:00:00Z", "2026-01-02T09:59:59Z", "2026-01-02T10:00:00Z"),
        ("after:2026-01-02T10:00:00Z", "2026-01-02T10:00:01Z", "2026-01-02T10:00:00Z"),
        ("-before:2026-01-02", "2026-01-02T00:00:00Z", "2026-01-01T23:59:59Z"),
    ])
    func `dates are whole days of UTC and moments are exact`(_ line: String, _ inside: String, _ outside: String) throws
    {
        let moments = try SearchQuery(line).moments
        let (inside, outside) = (try #require(Moment(rfc3339: inside)), try #require(Moment(rfc3339: outside)))
        #expect(moments.holds { $0.contains(inside) })
        #expect(!moments.holds { $0.contains(outside) })
    }

    @Test(arguments: [
        ("has:wings", "has"), ("is:late", "is"), ("severity:SEV9", "severity"), ("status:burning", "status"),
        ("before:yesterday", "before"), ("after:2026-13-01", "after"), ("on:2026-02-30", "on"), ("from:", "from"),
        ("in:\"\"", "in"), ("incident: 7", "incident"), ("disk -is:", "is"),
    ])
    func `a wrong operator is refused by its name`(_ line: String, _ name: String) {
        let refusal = refusal(line)
        #expect(refusal?.code == .invalid && refusal?.fields.map(\.field) == ["q"])
        #expect(refusal?.fields.first?.problem.hasPrefix("\(name): ") == true, "\(line)")
    }

    @Test(arguments: ["", "   ", "!!!", "\"\"", "-", "- ."])
    func `a line that asks for nothing is refused`(_ line: String) {
        #expect(refusal(line)?.fields.map(\.field) == ["q"])
    }

    @Test(arguments: ["https://example.com/x", "error:timeout", "a:b:c", "10:30"])
    func `what only looks like an operator is a word`(_ line: String) throws {
        let query = try SearchQuery(line)
        #expect(query.wanted == [SearchTerm(line)].compactMap { $0 })
    }

    @Test func `a quote that is never closed holds what follows`() throws {
        #expect(try SearchQuery("\"disk is").wanted == [SearchTerm("disk is")].compactMap { $0 })
    }

    @Test func `of several rooms any will do, and none that is excluded`() throws {
        let query = try SearchQuery("in:a in:b -in:c")
        #expect(query.rooms.admit { $0 == "a" } && query.rooms.admit { $0 == "b" })
        #expect(!query.rooms.admit { $0 == "c" } && !query.rooms.admit { $0 == "d" })
        #expect(try SearchQuery("-in:c").rooms.admit { $0 == "d" })
    }
}
