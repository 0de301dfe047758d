import Testing

@testable import Domain

struct DetectorTests {
    private func kinds(_ text: String) -> Set<DetectedKind> {
        var screen = ContentScreen()
        screen.take(text.utf8)
        return Set(screen.finish().map(\.kind))
    }

    @Test func `each detector is tried with twenty of its kind and twenty that only look like it`() {
        #expect(Set(DetectorSamples.tables.map(\.kind)) == Set(DetectedKind.allCases))
        for table in DetectorSamples.tables {
            #expect(Set(table.found).count >= 20 && Set(table.passed).count >= 20, "\(table)")
        }
    }

    @Test(arguments: DetectorSamples.tables)
    func `a detector finds what is of its kind`(_ table: DetectorSamples.Table) {
        for text in table.found { #expect(kinds(text).contains(table.kind), "\(text)") }
    }

    @Test(arguments: DetectorSamples.tables)
    func `a detector passes over what only looks like its kind`(_ table: DetectorSamples.Table) {
        for text in table.passed { #expect(!kinds(text).contains(table.kind), "\(text)") }
    }

    @Test func `what was written in ordinary rooms is nothing`() {
        let text = """
            db-1 is down since 14:32:07, p99 = 1764000000000 ns, build 4f9a1c77d2
            restarted 10.0.0.5 and 10.0.0.6; ticket INC-42, order 4111, ETA 2026-11-22T08:02:14.370525Z
            curl -s https://status.example/api/v1/war-rooms/0193d3a0-0000-7000-8000-0000000000ff/?page=2
            call +1 202 555 0100, ask sam@example.org; sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            """
        #expect(kinds(text).isEmpty)
    }

    @Test func `a text that comes byte by byte, or in one line without end, is seen as it is`() {
        for table in DetectorSamples.tables where table.kind != .ipAddresses {
            for text in table.found.prefix(6) {
                var screen = ContentScreen()
                for byte in text.utf8 { screen.take(CollectionOfOne(byte)) }
                #expect(screen.finish().contains { $0.kind == table.kind }, "\(text)")
                guard !text.contains("\n") else { continue }
                var long = ContentScreen()
                for padding in [Limits.screenedLineBytesMax - 20, Limits.screenedLineBytesMax * 2] {
                    long.take(repeatElement(0x20, count: padding))
                    long.take(text.utf8)
                }
                #expect(long.finish().contains { $0.kind == table.kind }, "\(text)")
            }
        }
    }

    @Test func `a finding names its line`() {
        var screen = ContentScreen()
        screen.take("first\nsecond\n\(DetectorSamples.cards[0])\n".utf8)
        #expect(screen.finish() == [ContentScreen.Finding(kind: .cardNumber, name: "payment card number", line: 3)])
    }

    @Test func `nothing that was found is left in the redacted text, and nothing else is gone`() {
        for table in DetectorSamples.tables where !table.kind.isList {
            for text in table.found {
                let check = TextCheck("before \(text)\nafter")
                #expect(check.classification ?? .public >= table.kind.classification)
                #expect(check.redacted.hasPrefix("before "), "\(check.redacted)")
                #expect(!TextCheck(check.redacted).detections.contains { $0.kind == table.kind }, "\(check.redacted)")
            }
        }
        let card = TextCheck("pay 4111111111111111 now, é 👍 378282246310005!")
        #expect(card.redacted == "pay [payment card number removed] now, é 👍 [payment card number removed]!")
    }

    @Test func `a private key is redacted to the end of its armour, or of the text`() {
        let dashes = "-----"
        let key = "\(dashes)BEGIN RSA PRIVATE KEY\(dashes)\nMIIB\nMIIC\n\(dashes)END RSA PRIVATE KEY\(dashes)"
        #expect(TextCheck("a\n\(key)\nb").redacted == "a\n[private key removed]\nb")
        #expect(TextCheck("a\n\(dashes)BEGIN PRIVATE KEY\(dashes)\nMIIB\nb").redacted == "a\n[private key removed]")
    }

    /// Work that grew with the square of a line would take hours.
    @Test(.timeLimit(.minutes(5)))
    func `text that is made to be slow is looked through to its end`() {
        let texts = [
            "eyJ-", "xoxb-", "ya29.", "-----BEGIN ", "a@a.", "4111-", "Bearer ", "AKIA", "1 ", "secret_access_key/",
        ]
        for text in texts {
            var screen = ContentScreen()
            screen.take(String(repeating: text, count: 256 * 1024 / text.utf8.count).utf8)
            #expect(screen.finish().isEmpty, "\(text)")
        }
    }

    @Test(arguments: ["id_rsa", "server.key", "a.PEM", ".env", "prod.env", "dir/.netrc", "x.kdbx", "kubeconfig"])
    func `a name that keys go by makes a file RESTRICTED`(_ name: String) {
        #expect(FileNameRule.classification(of: name)?.level == .restricted)
    }

    @Test(arguments: [
        "a.pcap", "trace.pcapng", "core.1234", "core", "heap.hprof", "dump.sql", "x.SQL.GZ", "memdump.raw",
    ])
    func `a name that captures and dumps go by makes a file CONFIDENTIAL`(_ name: String) {
        #expect(FileNameRule.classification(of: name)?.level == .confidential)
    }

    @Test(arguments: [
        "notes.txt", "screen.png", "keyboard.txt", "monkey.jpg", "score.txt", "environment.md", "sql.txt",
    ])
    func `an ordinary name says nothing`(_ name: String) {
        #expect(FileNameRule.classification(of: name) == nil)
    }
}
