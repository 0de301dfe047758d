import Testing

@testable import Domain

/// The grammar of command lines: what is read, what is refused and how.
struct ChatCommandParserTests {
    private func parse(_ line: String) throws -> ParsedChatCommand { try ChatCommandParser.parse(line) }

    private func problem(_ line: String) -> FieldProblem? {
        let refusal = #expect(throws: Refusal.self) { try ChatCommandParser.parse(line) }
        #expect(refusal?.code == .invalid)
        return refusal?.fields.first
    }

    @Test func `the fixed forms are read as they are written`() throws {
        #expect(try parse("/status").form.act == .showStatus)
        #expect(try parse("/escalate").values.isEmpty)
        #expect(try parse("/escalate the db is gone").values == [.text("the db is gone")])
        #expect(try parse("/assign ana").values == [.user("ana")])
        #expect(try parse("/assign @Ana commander").values == [.user("ana"), .role(.commander)])
        #expect(try parse("/update status resolved").values == [.status(.resolved)])
        #expect(
            try parse("/update status monitoring looks good").values == [.status(.monitoring), .text("looks good")])
        #expect(try parse("/update severity P1").values == [.severity(.sev1)])
        #expect(try parse("/update title Payments fail").values == [.text("Payments fail")])
        #expect(try parse("/update summary it was the disk").values == [.text("it was the disk")])
    }

    @Test func `an incident may stand first, and only first`() throws {
        #expect(try parse("/resolve inc-42 fixed").incident == 42)
        #expect(try parse("/update INC-7 status closed").incident == 7)
        #expect(try parse("/escalate").incident == nil)
        #expect(try parse("/escalate -- INC-42 burns").values == [.text("INC-42 burns")])
        #expect(try parse("/escalate see INC-42").incident == nil)
        #expect(problem("/help INC-42")?.field == "incident")
    }

    @Test func `flags end with two dashes, and in a text there are none`() throws {
        #expect(try parse("/resolve --dry-run done").isDryRun)
        #expect(try parse("/resolve done --dry-run").isDryRun == false)
        #expect(try parse("/resolve done --dry-run").values == [.text("done --dry-run")])
        #expect(try parse("/resolve -- --dry-run").values == [.text("--dry-run")])
        #expect(problem("/resolve --force")?.field == "command")
    }

    @Test func `a form has its own flags, and a mistyped word of a form is no text`() throws {
        let update = try parse("/update --next=30m we know why")
        #expect(update.form.act == .sendUpdate && update["next"] == .duration(1800))
        #expect(update.values == [.text("we know why")] && update.arguments.map(\.name) == ["text", "next"])
        #expect(try parse("/update INC-7 we know why").incident == 7)
        #expect(try parse("/escalate --to=@ana it burns")["to"] == .user("ana"))
        #expect(try parse("/escalate --policy=Night-1 it burns")["policy"] == .policy("night-1"))
        #expect(try parse("/escalate it burns --policy=night").values == [.text("it burns --policy=night")])
        #expect(problem("/escalate --policy=../x it burns")?.field == "policy")
        #expect(try parse("/remind --to=ana 1h30m look again")["in"] == .duration(5_400))
        #expect(problem("/remind soon look again")?.field == "in")
        #expect(problem("/drill stat x")?.field == "what")
        #expect(try parse(#"/update "status is unclear""#).values == [.text("status is unclear")])
        for line in ["/update statsu resolved", "/update titel x", "/timeline ad now x"] {
            #expect(problem(line)?.field == "what", "\(line)")
        }
        #expect(problem("/update --next=soon x")?.field == "next")
        #expect(problem("/update --next=1h --next=2h x")?.field == "next")
        for line in [
            "/update --to=ana x", "/update --next=1h status resolved", "/resolve --next=1h x", "/update --next x",
        ] {
            #expect(problem(line)?.field == "command", "\(line)")
        }
    }

    @Test func `a word in quotes has its spaces, and a text in quotes stands without them`() throws {
        #expect(try parse(#"/update title "Payments fail""#).values == [.text("Payments fail")])
        #expect(try parse(#"/update title "a" and "b""#).values == [.text(#""a" and "b""#)])
        #expect(try parse(#"/update title "say \"no\" \\""#).values == [.text(#"say "no" \"#)])
        #expect(problem(#"/assign "ana"#)?.field == "username")
        #expect(problem(#"/assign "ana"bob"#)?.field == "username")
    }

    @Test func `further lines belong to the text, and a command without one takes none`() throws {
        #expect(try parse("/resolve fixed\n- the disk\n").values == [.text("fixed\n- the disk\n")])
        #expect(problem("/status\nand more")?.field == "command")
    }

    @Test(arguments: [
        ("/stauts", "/status"), ("/asign ana", "/assign"), ("/sev", "/severity"), ("/reslove", "/resolve"),
        ("/HLEP", "/help"),
    ])
    func `an unknown command is told the nearest names`(_ line: String, _ name: String) {
        let problem = problem(line)
        #expect(problem?.field == "command" && problem?.problem.contains(name) == true, "\(line)")
    }

    @Test(arguments: [
        ("/", "command"), ("/ status", "command"), ("/\n/status", "command"), ("/etc/hosts is gone", "command"),
        ("/assign", "username"), ("/assign ana boss", "role"), ("/assign ana responder now", "command"),
        ("/update", "what"), ("/update sttaus closed", "what"), ("/update status burning", "status"),
        ("/severity sev6", "severity"), ("/declare sev1", "title"), ("/declare high it burns", "severity"),
        ("/reopen", "reason"), ("/pin 17", "message"), ("/pin #0", "message"), ("/pin #99999999999", "message"),
        ("/clearance ana SECRET", "level"), ("/invite a/b", "username"), ("/help status now", "command"),
        (#"/resolve """#, "summary"), ("/hold off now", "what"),
    ])
    func `what is wrong is refused by the name of its place`(_ line: String, _ field: String) {
        #expect(problem(line)?.field == field, "\(line)")
    }

    @Test func `a line past the limit is refused whatever it says`() {
        #expect(problem("/resolve " + String(repeating: "a", count: Limits.commandBytesMax))?.field == "command")
    }

    @Test(
        arguments: [
            ("30m", 1800), ("1h30m", 5400), ("2d", 172_800), ("90s", 90), ("0s", 0),
        ] as [(String, Int64)])
    func `durations are read in days, hours, minutes and seconds`(_ text: String, _ seconds: Int64) throws {
        #expect(try ChatCommandKind.duration.read(text, field: "next") == .duration(seconds))
    }

    @Test(arguments: ["", "m", "30", "30m5", "-1m", "1w", "1h 30m", "9999999999s", "999999999d"])
    func `what is no duration is refused`(_ text: String) {
        #expect(throws: Refusal.self) { try ChatCommandKind.duration.read(text, field: "next") }
    }

    @Test func `times are now, before now, of the day in UTC, or exact`() throws {
        let exact = try #require(Moment(rfc3339: "2026-11-22T08:02:14Z"))
        let read = { (text: String) in try ChatCommandKind.time.read(text, field: "at") }
        #expect(try read("now") == .time(.now))
        #expect(try read("-15m") == .time(.before(900)))
        #expect(try read("14:05") == .time(.clock(50_700)))
        #expect(try read("14:05:09Z") == .time(.clock(50_709)))
        #expect(try read("2026-11-22T08:02:14Z") == .time(.moment(exact)))
        for wrong in ["24:00", "14:60", "1405", "14:5", "yesterday", "14:05:09:01"] {
            #expect(throws: Refusal.self, "\(wrong)") { try read(wrong) }
        }
    }
}
