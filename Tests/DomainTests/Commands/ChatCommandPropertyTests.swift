import Testing

@testable import Domain

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

/// What holds of every line, however it came about; each run walks the same way, since the generator is seeded.
struct ChatCommandPropertyTests {
    /// Pieces that mean something to the grammar, and some that mean nothing anywhere.
    private static let pieces =
        ChatCommand.all.map { "/\($0.name)" } + ChatCommandKind.allCases.flatMap(\.words)
        + [
            " ", "  ", "\t", "\n", "\r\n", "\"", "\\", "\\\"", "--", "--dry-run", "--dry-run=\"", "-", "=", "INC-42",
            "inc-0",
            "#7", "RUN-7", "zone=eu-1", "@ana", "me", "30m", "14:05", "title", "status", "on", "é", "e\u{301}",
            "-\u{301}", "👩‍🚒", "\u{0}",
            "\u{202E}", "ı", "\u{212A}", "/", "//",
        ]

    private static func line(_ generator: inout Dice) -> String {
        let first = Bool.random(using: &generator) ? "/" : ""
        let count = Int.random(in: 0...12, using: &generator)
        return first + (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    }

    @Test func `any line is read or refused by a field, and what is read is written as it is read`() {
        var generator = Dice(seed: 7)
        var readCount = 0
        for _ in 0..<8_000 {
            let line = Self.line(&generator)
            do {
                let parsed = try ChatCommandParser.parse(line)
                readCount += 1
                let again = try? ChatCommandParser.parse(parsed.line)
                #expect(again == parsed, "\(line.debugDescription) → \(parsed.line.debugDescription)")
            } catch let refusal as Refusal {
                #expect(refusal.code == .invalid && !refusal.fields.isEmpty, "\(line.debugDescription)")
                #expect(refusal.detail.utf8.count <= 1_000, "\(line.debugDescription)")
            } catch {
                Issue.record("\(line.debugDescription) throws \(error)")
            }
        }
        #expect(readCount > 40)
    }

    @Test func `every form with every value is read as it is written`() throws {
        var generator = Dice(seed: 11)
        for command in ChatCommand.all {
            for form in command.forms {
                for _ in 0..<200 {
                    let parsed = Self.filled(command, form, &generator)
                    #expect(try ChatCommandParser.parse(parsed.line) == parsed, "\(parsed.line.debugDescription)")
                }
            }
        }
    }

    private static func filled(
        _ command: ChatCommand, _ form: ChatCommand.Form, _ generator: inout Dice
    ) -> ParsedChatCommand {
        var values: [ChatCommandValue] = []
        for parameter in form.parameters {
            if parameter.isOptional, Bool.random(using: &generator) { break }
            values.append(value(parameter.kind, &generator))
        }
        let number =
            command.takesIncident && Bool.random(using: &generator)
            ? Int64.random(in: 1...999_999, using: &generator) : nil
        var flags: [String: ChatCommandValue] = [:]
        for flag in form.flags where Bool.random(using: &generator) {
            flags[flag.name] = value(flag.kind, &generator)
        }
        return ParsedChatCommand(
            command: command, form: form, incident: number, values: values,
            isDryRun: Bool.random(using: &generator), flags: flags)
    }

    private static func value(_ kind: ChatCommandKind, _ generator: inout Dice) -> ChatCommandValue {
        let number = Int64.random(in: 1...999_999, using: &generator)
        return switch kind {
        case .user: .user(["ana", "me", "b.o-b_9"].randomElement(using: &generator) ?? "ana")
        case .role: .role(RoomRole.allCases.randomElement(using: &generator) ?? .observer)
        case .severity: .severity(Severity.allCases.randomElement(using: &generator) ?? .sev1)
        case .status: .status(IncidentStatus.allCases.randomElement(using: &generator) ?? .triage)
        case .level: .level(Classification.allCases.randomElement(using: &generator) ?? .public)
        case .duration: .duration(number)
        case .time: .time(.clock(number % 86_400))
        case .message: .message(number)
        case .incident: .incident(number)
        case .duty: .duty(IncidentRole.allCases.randomElement(using: &generator) ?? .scribe)
        case .relation: .relation(IncidentRelation.allCases.randomElement(using: &generator) ?? .related)
        case .command: .command(ChatCommand.all.randomElement(using: &generator)?.name ?? "help")
        case .runbook: .runbook("restart-payments")
        case .policy: .policy("night-\(number)")
        case .run: .run(number)
        case .pairs: .text("zone=eu-\(number) note=\"two words\"")
        case .text: .text(text(&generator))
        }
    }

    private static func text(_ generator: inout Dice) -> String {
        let count = Int.random(in: 1...6, using: &generator)
        return (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined() + "x"
    }

    @Test func `values of every kind are read as they are written`() throws {
        var generator = Dice(seed: 13)
        for kind in ChatCommandKind.allCases {
            for _ in 0..<500 {
                let value = Self.value(kind, &generator)
                #expect(try kind.read(value.text, field: "x") == value, "\(value)")
            }
        }
        let times: [ChatCommandTime] = [.now, .before(5_400), .moment(Moment(microseconds: 1_795_334_534_370_525))]
        for time in times {
            #expect(try ChatCommandKind.time.read(ChatCommandValue.time(time).text, field: "x") == .time(time))
        }
    }

    @Test func `the distance of two words is the number of their typing errors`() {
        for (a, b, distance) in [("status", "stauts", 1), ("pin", "pins", 1), ("", "abc", 3), ("kick", "pick", 1)] {
            #expect(NearNames.distance(Array(a.utf8), Array(b.utf8)) == distance, "\(a) \(b)")
        }
    }
}
