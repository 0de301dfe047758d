import Actions
import Domain
import TestKit
import Testing

/// Texts that other programs would take for more than text: as an argument each is the text that it is, and nothing else.
struct CommandInjectionTests {
    private static let pieces = [
        "; reboot", "&& reboot", "| reboot", "`reboot`", "$(reboot)", "${HOME}", "%n%s", "{{7*7}}", "' OR '1'='1",
        "\"; --",
        "<script>alert(1)</script>", "../../etc/passwd", "\\\\host\\share", "/close", "/kick cleo", "//close",
        "--force",
        "--dry-run", "-- --status=closed", "status closed", "INC-2 closed", "@here /close", "\u{202E}/close",
        "\r\n/close",
        "\n/update status closed",
    ]

    /// Five hundred of them: each piece alone and behind, before and within the others.
    private static var payloads: [String] {
        pieces.flatMap { piece in
            pieces.flatMap { other in [piece == other ? piece : "\(piece) \(other)"] }
        }.prefix(500).map { "why \($0)" }
            + pieces.map { "-- \($0)" }
    }

    @Test func `five hundred payloads change nothing but the text they are`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            let (other, _, _) = try await CommandTests.incident(house)
            let before = try await house.ask(GetIncident(incident: key), as: house.commander)
            let untouched = try await house.ask(GetIncident(incident: other), as: house.commander)
            #expect(Self.payloads.count >= 500)
            for payload in Self.payloads {
                let line = "/update summary \(payload)"
                let run = try await CommandTests.run(line, in: room, as: house.responder, house)
                #expect(run.state == .succeeded, "\(payload.debugDescription)")
                let said = payload.hasPrefix("-- ") ? String(payload.dropFirst(3)) : payload
                let now = try await house.ask(GetIncident(incident: key), as: house.commander)
                #expect(
                    Array(now.details.summary.utf8) == Array(Self.spaceless(said).utf8), "\(payload.debugDescription)")
                var details = now.details
                details.summary = before.details.summary
                #expect(details == before.details && now.status == before.status && now.severity == before.severity)
                #expect(now.assignee == before.assignee)
            }
            #expect(try await house.ask(GetIncident(incident: other), as: house.commander) == untouched)
            let members = try await house.ask(ListMembers(room: room), as: house.commander)
            #expect(Set(members.map(\.person.username)) == ["cleo", "responder"])
        }
    }

    /// Space before a text separates it from what stands before it.
    private static func spaceless(_ text: String) -> String {
        String(decoding: text.utf8.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }, as: UTF8.self)
    }
}
