import Domain
import Testing

/// What is given to a runbook: typed, checked, and put into places as nothing but text.
struct RunbookArgumentTests {
    private static let source = """
        name: x
        title: X
        risk: low
        args:
          zone: {type: string, default: eu-1, choices: [eu-1, us-2]}
          count: {type: integer}
          dry: {type: boolean, default: false}
          note: {type: string, default: none}
        steps:
          - http:
              method: POST
              url: "https://lb.internal/a/${note}?q=${note}"
              headers: {X-Note: "${note}"}
              json: {note: "${note}", plain: 1, list: ["${note}", true, null, 1.5]}
          - message: "It is ${note}, not $${note}."
        """

    @Test func `pairs are read as they are typed`() throws {
        #expect(try RunbookArguments.parse("") == [:])
        #expect(
            try RunbookArguments.parse(" a=1  b=\"x y\" c= d=\"\" e=\"q\\\"\\\\\"") == [
                "a": "1", "b": "x y", "c": "", "d": "", "e": "q\"\\",
            ])
        for text in ["a", "=1", "a=1 a=2", "A=1", "a=\"x", "a=\"x\"y", "a-b=1", "a =1"] {
            #expect(throws: Refusal.self, "\(text)") { try RunbookArguments.parse(text) }
        }
    }

    @Test func `pairs that are written are read again`() throws {
        let values = ["a": "", "b": "x y", "c": "\"", "d": "a=\"b\"", "e": "\\ \"", "f": "ü"]
        #expect(try RunbookArguments.parse(RunbookArguments.written(values)) == values)
    }

    @Test func `what is left out is filled in, and what does not fit is refused by name`() throws {
        let runbook = try RunbookReaderTests.read(Self.source)
        #expect(
            try runbook.arguments(["count": "3"]) == ["zone": "eu-1", "count": "3", "dry": "false", "note": "none"])
        let wrong: [[String: String]] = [
            [:], ["count": "3", "zoen": "a"], ["count": "3", "zone": "mars"], ["count": "3.5"], ["count": "+3"],
            ["count": "03"], ["count": "3", "dry": "yes"], ["count": "3", "note": "a\nb"],
            ["count": "3", "note": "a\u{0}"],
            ["count": "3", "note": String(repeating: "a", count: Limits.runbookArgumentBytesMax + 1)],
        ]
        for given in wrong {
            do {
                _ = try runbook.arguments(given)
                Issue.record("\(given) is taken")
            } catch let refusal as Refusal {
                #expect(refusal.fields.map(\.field) == ["args"])
            }
        }
    }

    /// Texts by which arguments break out of what they are written in.
    static let payloads: [String] = {
        let pieces = [
            "'", "\"", "`", "\\", "$(id)", "${zone}", "${secret:lb}", "$${", ";", "&&", "|", ">", "<", "../", "..", ".",
            "/",
            "//evil.example", "@evil.example", "#", "?", "&a=b", "%0d%0a", "%2e%2e", "://", " ", "--", "-rf", "*", "~",
            "{",
            "}", "[", "]", "<script>", "\u{202E}", "é", "👩‍🚒", "null", "true", ",\"admin\":true",
            "\",\"admin\":true,\"x\":\"",
        ]
        var all = pieces
        for first in pieces { for second in pieces.prefix(12) { all.append(first + second) } }
        return all
    }()

    @Test func `five hundred payloads change nothing but the text that they are`() throws {
        let runbook = try RunbookReaderTests.read(Self.source)
        guard case .http(let request) = runbook.steps[0].action, case .message(let message) = runbook.steps[1].action
        else {
            Issue.record("the steps are others")
            return
        }
        #expect(Self.payloads.count >= 500)
        for payload in Self.payloads {
            let typed = try RunbookArguments.parse(RunbookArguments.written(["count": "1", "note": payload]))
            let values = try runbook.arguments(typed)
            #expect(values["note"] == payload)
            #expect(message.filled(values) == "It is \(payload), not ${note}.")
            let address = request.url.filled(values, written: RunbookTemplate.inAddress)
            #expect(address.hasPrefix("https://lb.internal/a/"))
            let rest = address.dropFirst("https://lb.internal/a/".count)
            // Nothing but what an argument may be is between the parts of the address.
            let parts = rest.split(separator: "?q=", omittingEmptySubsequences: false)
            #expect(parts.count == 2 && parts[0] == parts[1])
            #expect(parts[0].utf8.allSatisfy { "%-._~".utf8.contains($0) || $0.isAlphanumeric }, "\(address)")
            #expect(parts[0] != "." && parts[0] != "..")
            let json = try #require(request.json?.filled(values))
            let read = try JSONParser.parse(json.bytes)
            #expect(read == json && read["note"] == .string(payload) && read["plain"] == 1)
            #expect(read.object?.members.map(\.name) == ["note", "plain", "list"])
        }
    }
}

extension UInt8 {
    fileprivate var isAlphanumeric: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
