import Domain
import RunbookSource
import Testing

/// What holds of every document, however it came about.
struct RunbookPropertyTests {
    /// Throws that follow from their seed (SplitMix64), so that a test that fails fails again.
    private struct Dice: RandomNumberGenerator {
        var seed: UInt64

        mutating func next() -> UInt64 {
            seed &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (seed ^ (seed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let pieces = [
        "name: x\n", "title: t\n", "risk: low\n", "risk: high\n", "args:\n", "steps:\n", "  - ", "    ",
        "message: hi\n",
        "http: {url: \"https://a/\"}\n", "wait: 3s\n", "set: {status: closed}\n", "approval: {}\n",
        "command: {argv: [a]}\n", "on_failure: continue\n", "{", "}", "[", "]", ":", " ", "\n", "\t", "\"", "'", "|\n",
        ">\n", "#", "&a ", "*a ", "!!str ", "---\n", "...\n", "? ", "- ", "${zone}", "${secret:a}", "${", "é",
        "\u{202E}",
        "\u{FEFF}", "zone: {type: string}\n", "null", "~", "0x1F", "1e9", "99999999999999999999",
    ]

    @Test func `any document is read or refused by its field, in little time`() {
        var dice = Dice(seed: 29)
        var readCount = 0
        for _ in 0..<4_000 {
            let count = Int.random(in: 0...24, using: &dice)
            let source = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &dice) }.joined()
            if Self.isRead(source) { readCount += 1 }
        }
        #expect(readCount < 4_000)
    }

    @Test func `a document with one byte changed is read or refused by its field`() {
        let bytes = Array(RunbookReaderTests.whole.utf8)
        var dice = Dice(seed: 31)
        var readCount = 0
        for index in bytes.indices {
            for _ in 0..<4 {
                var changed = bytes
                changed[index] = UInt8.random(in: 0...127, using: &dice)
                if Self.isRead(String(decoding: changed, as: UTF8.self)) { readCount += 1 }
            }
        }
        // Most letters of texts may be others.
        #expect(readCount > 100)
    }

    private static func isRead(_ source: String) -> Bool {
        do {
            _ = try RunbookReaderTests.read(source)
            return true
        } catch let refusal as Refusal {
            #expect(refusal.code == .invalid && !refusal.fields.isEmpty, "\(source.debugDescription)")
            #expect(refusal.fields.allSatisfy { $0.field == "source" && $0.problem.utf8.count < 2_000 })
        } catch {
            Issue.record("\(source.debugDescription) throws \(error)")
        }
        return false
    }
}
