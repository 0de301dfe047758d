import Domain
import Foundation
import RunbookSource
import Testing

/// Documents of runbooks: what they come to, and where the complaint is when they come to nothing.
struct RunbookReaderTests {
    static func read(_ source: String) throws -> Runbook { try RunbookReader.read(RunbookSource.tree(source)) }

    /// The complaints about a document, in order.
    static func complaints(_ source: String) -> [String] {
        do {
            _ = try read(source)
            return []
        } catch let refusal as Refusal {
            #expect(refusal.code == .invalid && refusal.fields.allSatisfy { $0.field == "source" })
            return refusal.fields.map(\.problem)
        } catch {
            Issue.record(error)
            return []
        }
    }

    static let whole = """
        name: restart-payments
        title: Restart payments
        risk: low
        args: {zone: {type: string, default: eu-1, choices: [eu-1, us-2]}}
        steps:
          - name: drain
            http: {method: POST, url: "https://lb.internal/drain/${zone}", headers: {Authorization: "Bearer ${secret:lb}"}, expect: 200}
          - approval: {role: commander, text: "Drained. Restart?"}
          - command: {argv: [systemctl, restart, payments], timeout: 60s}
          - wait: 30s
          - set: {status: monitoring}
          - message: "Restarted in ${zone}."
        """

    /// A document with one step.
    static func step(_ text: String) -> String {
        "name: x\ntitle: X\nrisk: low\nargs:\n  zone: {type: string, default: a}\nsteps:\n" + text
    }

    @Test func `the document of the design is read as what it says`() throws {
        let runbook = try Self.read(Self.whole)
        #expect(runbook.name == "restart-payments" && runbook.title == "Restart payments" && runbook.risk == .low)
        #expect(runbook.parameters.map(\.name) == ["zone"] && runbook.parameters[0].standard == "eu-1")
        #expect(runbook.steps.map(\.label) == ["drain", "approval", "command", "wait", "set", "message"])
        #expect(runbook.cleanup.isEmpty && runbook.secrets == ["lb"])
        guard case .http(let request) = runbook.steps[0].action else {
            Issue.record("the first step is no request")
            return
        }
        #expect(request.method == .post && request.expect == [200] && !request.isRepeatable && request.retries == 0)
        #expect(
            request.url.filled(["zone": "a/../b"], written: RunbookTemplate.inAddress)
                == "https://lb.internal/drain/a%2F..%2Fb")
        #expect(request.headers.map(\.name) == ["Authorization"])
        #expect(request.headers[0].value.filled([:], secrets: ["lb": "k"]) == "Bearer k")
        #expect(runbook.steps[3].action == .wait(30))
        guard case .command(let program) = runbook.steps[2].action,
            case .approval(let approval) = runbook.steps[1].action
        else {
            Issue.record("the steps are others")
            return
        }
        #expect(program.argv.map(\.literal) == ["systemctl", "restart", "payments"] && program.within == 60)
        #expect(approval.role == .commander && approval.text?.literal == "Drained. Restart?")
    }

    /// Documents that are refused, each with its complaint's beginning.
    static let refused: [(source: String, complaint: String)] = [
        ("", "Line 1: It is empty."),
        ("- a", "Line 1: It has to be a mapping, not a list."),
        ("name: [", "Line 2: It is no YAML"),
        ("a: 1\na: 2", "Line 1: “a” stands twice."),
        ("name: x\n---\nname: y", "Line"),
        ("name: &a x\ntitle: *a", "Line 1: Anchors and aliases are not taken."),
        ("? [a]\n: b", "Line 1: A key has to be a text."),
        ("name: X\ntitle: t\nrisk: low\nsteps: [{wait: 1s}]", "Line 1: name: Use lower-case letters"),
        (
            "name: x\ntitle: t\nrisk: hihg\nsteps: [{wait: 1s}]",
            "Line 3: risk: “hihg” is none of low, high. Did you mean high?"
        ),
        ("name: x\ntitle:\nrisk: low\nsteps: [{wait: 1s}]", "Line 2: title: It has no value."),
        ("name: x\ntitle: t\nrisk: low", "Line 1: steps: This field is required."),
        ("name: x\ntitle: t\nrisk: low\nsteps: []", "Line 4: steps: It has no entries."),
        (
            "name: x\ntitle: t\nrisk: low\nstep: []\nsteps: [{wait: 1s}]",
            "Line 4: “step” is no field. Did you mean steps?"
        ),
        (step("  - mesage: hi"), "Line 7: steps[1]: “mesage” is no step. Did you mean message?"),
        (
            step("  - name: a\n    message: hi\n    wait: 1s"),
            "Line 7: steps[1]: A step does one thing; this one has message and wait."
        ),
        (step("  - name: a"), "Line 7: steps[1]: A step needs one of message, http"),
        (step("  - message: {a: b}"), "Line 7: steps[1].message: It has to be a text, not a mapping."),
        (step("  - message: [a]"), "Line 7: steps[1].message: It has to be a text, not a list."),
        (step("  - message: \"${zoen}\""), "Line 7: steps[1].message: There is no argument “zoen”. Did you mean zone?"),
        (step("  - message: \"${secret:lb}\""), "Line 7: steps[1].message: Secrets may stand in header fields only."),
        (step("  - message: \"${zone\""), "Line 7: steps[1].message: A ${ is not closed"),
        (step("  - message: \"${A B}\""), "Line 7: steps[1].message: A place is ${name}"),
        (step("  - wait: soon"), "Line 7: steps[1].wait: It has to be a duration"),
        (step("  - wait: 2d"), "Line 7: steps[1].wait: It may be at most 1d."),
        (step("  - set: {status: burning}"), "Line 7: steps[1].set.status: “burning” is no status."),
        (step("  - set: {status: closed, severity: sev1}"), "Line 7: steps[1].set: A step sets one thing"),
        (step("  - set: {priority: p1}"), "Line 7: steps[1].set: “priority” is no thing to set."),
        (step("  - http: {url: \"ftp://a/\"}"), "Line 7: steps[1].http.url: It has to begin with https:// or http://."),
        (
            step("  - http: {url: \"https://${zone}/\"}"),
            "Line 7: steps[1].http.url: Arguments may stand behind the host only."
        ),
        (
            step("  - http: {url: \"https://a${zone}.b/\"}"),
            "Line 7: steps[1].http.url: Arguments may stand behind the host only."
        ),
        (step("  - http: {url: \"https://u@a/\"}"), "Line 7: steps[1].http.url: It has to be an address without"),
        (step("  - http: {url: \"https://a/b c\"}"), "Line 7: steps[1].http.url: It has to be an address without"),
        (step("  - http: {method: POST}"), "Line 7: steps[1].http: url: This field is required."),
        (step("  - http: {url: \"https://a/\", method: FETCH}"), "Line 7: steps[1].http.method: “FETCH” is none of"),
        (
            step("  - http: {url: \"https://a/\", expect: \"200\"}"),
            "Line 7: steps[1].http.expect: It has to be a whole number."
        ),
        (
            step("  - http: {url: \"https://a/\", expect: 42}"),
            "Line 7: steps[1].http.expect: It has to be from 100 to 599."
        ),
        (
            step("  - http: {url: \"https://a/\", headers: {Host: b}}"),
            "Line 7: steps[1].http.headers.Host: It is no name"
        ),
        (
            step("  - http: {url: \"https://a/\", headers: {\"X Y\": b}}"),
            "Line 7: steps[1].http.headers.X Y: It is no name"
        ),
        (
            step("  - http: {url: \"https://a/\", headers: {X: \"a\\r\\nY: b\"}}"),
            "Line 7: steps[1].http.headers.X: A header field has one line"
        ),
        (step("  - http: {url: \"https://a/\", json: {}}"), "Line 7: steps[1].http.json: GET has no body."),
        (
            step("  - http: {url: \"https://a/\", method: POST, body: \"${zone}\"}"),
            "Line 7: steps[1].http.body: A body has no places"
        ),
        (
            step("  - http: {url: \"https://a/\", method: POST, body: a, json: {}}"),
            "Line 7: steps[1].http.json: A request has json or body"
        ),
        (
            step("  - http: {url: \"https://a/\", retry: {times: 9}}"),
            "Line 7: steps[1].http.retry.times: It has to be from 1 to 5."
        ),
        (
            step("  - http: {url: \"https://a/\", retry: {wait: 1s}}"),
            "Line 7: steps[1].http.retry: times: This field is required."
        ),
        (step("  - http: {url: \"https://a/\", timeout: 1h}"), "Line 7: steps[1].http.timeout: It may be at most 2m."),
        (
            step("  - http: {url: \"https://a/\", repeatable: maybe}"),
            "Line 7: steps[1].http.repeatable: It has to be true or false."
        ),
        (step("  - message: \"${callback}\""), "Line 7: steps[1].message: There is no argument “callback”."),
        (
            step("  - http: {url: \"https://a/\", callback: 2d}"),
            "Line 7: steps[1].http.callback: It may be at most 1d."
        ),
        (
            "name: x\ntitle: t\nrisk: low\nargs: {callback: {type: string}}\nsteps: [{wait: 1s}]",
            "Line 4: args: “callback” is"
        ),
        (
            step("  - command: {argv: systemctl restart}"),
            "Line 7: steps[1].command.argv: It has to be a list, not a text."
        ),
        (step("  - command: {argv: [\"${zone}\"]}"), "Line 7: steps[1].command.argv: Which program is started"),
        (step("  - command: {argv: [a], timeout: 2h}"), "Line 7: steps[1].command.timeout: It may be at most 1h."),
        (step("  - command: {}"), "Line 7: steps[1].command: argv: This field is required."),
        (
            step("  - approval: {role: observer}"),
            "Line 7: steps[1].approval.role: Who agrees has to be responder or commander."
        ),
        (step("  - {wait: 1s, name: a}\n  - {wait: 1s, name: a}"), "Line 8: steps[2]: There is a step “a” already."),
        (step("  - approval: {needs: [b]}"), "Line 7: steps[1].approval: needs: There is no approval called “b”."),
        (
            step("  - {name: a, approval: {needs: [a]}}"),
            "Line 7: steps[1].approval: needs: They wait for each other: a, a."
        ),
        (
            step("  - {name: a, approval: {needs: [b]}}\n  - {name: b, approval: {needs: [a]}}"),
            "Line 7: steps[1].approval: needs: They wait for each other: a, b, a."
        ),
        (
            step("  - {name: a, approval: {needs: [b]}}\n  - {name: b, approval: {}}"),
            "Line 7: steps[1].approval: needs: “b” is asked for later."
        ),
        (
            step("  - wait: 1s\non_failure:\n  - wait: 1s"),
            "Line 9: on_failure[1].wait: What runs after a failure neither"
        ),
        (step("  - {wait: 1s, on_failure: retry}"), "Line 7: steps[1].on_failure: “retry” is none of stop, continue."),
        (
            "name: x\ntitle: t\nrisk: low\nargs: {a: {}}\nsteps: [{wait: 1s}]",
            "Line 4: args.a: type: This field is required."
        ),
        (
            "name: x\ntitle: t\nrisk: low\nargs: {A: {type: string}}\nsteps: [{wait: 1s}]",
            "Line 4: args: A name has lower-case"
        ),
        (
            "name: x\ntitle: t\nrisk: low\nargs: {a: {type: float}}\nsteps: [{wait: 1s}]",
            "Line 4: args.a.type: “float” is none of"
        ),
        (
            "name: x\ntitle: t\nrisk: low\nargs: {a: {type: integer, default: many}}\nsteps: [{wait: 1s}]",
            "Line 4: args.a.default: “many” is no whole number."
        ),
        (
            "name: x\ntitle: t\nrisk: low\nargs: {a: {type: string, default: c, choices: [a, b]}}\nsteps: [{wait: 1s}]",
            "Line 4: args.a.default: “c” is none of a, b."
        ),
    ]

    @Test(arguments: RunbookReaderTests.refused.indices)
    func `what is wrong with a document is said with line and field`(_ index: Int) {
        let (source, complaint) = Self.refused[index]
        let complaints = Self.complaints(source)
        #expect(complaints.contains { $0.hasPrefix(complaint) }, "\(complaints) for \(source.debugDescription)")
    }

    @Test func `every example is a runbook, and so is that of the reference`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "docs/runbooks")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        #expect(names.count >= 3)
        let index = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(Self.complaints(text).isEmpty, "\(name): \(Self.complaints(text))")
            #expect(index.contains("(\(name))"), "\(name)")
        }
        let page = try String(contentsOf: root.appending(path: "docs/reference/runbooks.md"), encoding: .utf8)
        let example = try #require(page.components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
        #expect(Self.complaints(example).isEmpty, "\(Self.complaints(example))")
    }

    @Test func `everything that is wrong is said at once, in the order of the lines, twenty at most`() {
        let source = Self.step("  - wait: soon\n  - set: {status: burning}\n  - mesage: hi")
        let complaints = Self.complaints(source)
        #expect(complaints.map { $0.prefix(7) } == ["Line 7:", "Line 8:", "Line 9:", "Line 9:"])
        let many = Self.step((0..<40).map { _ in "  - wait: soon" }.joined(separator: "\n"))
        #expect(Self.complaints(many).count == Limits.sourceComplaintsMax)
    }

    @Test func `sizes have their limits`() {
        let steps = (0...Limits.runbookStepsMax).map { _ in "  - wait: 1s" }.joined(separator: "\n")
        #expect(Self.complaints(Self.step(steps)) == ["Line 7: steps: It has 51 entries; there may be 50."])
        let long = Self.step("  - message: " + String(repeating: "a", count: Limits.runbookTextBytesMax + 1))
        #expect(Self.complaints(long).first?.contains("there may be 4096") == true)
        let large = "# " + String(repeating: "a", count: Limits.runbookBytesMax)
        #expect(Self.complaints(large) == ["Ensure this field has no more than 32768 bytes."])
        #expect(Self.complaints("name: x\u{0}") == ["Null characters are not allowed."])
        let deep = String(repeating: "[", count: 3_000)
        #expect(Self.complaints(deep).count == 1)
        let nested = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
        #expect(Self.complaints(nested) == ["Line 1: Lists and mappings go 16 deep at most."])
        let block = String(repeating: "- ", count: 3_000) + "a"
        #expect(Self.complaints(block).count == 1)
    }

    @Test func `a document that stands for more than any memory holds is refused before it is looked at`() {
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1..<60 {
            bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n"
        }
        #expect(Self.complaints(bomb) == ["Anchors and aliases are not taken; write out what they stand for."])
        #expect(Self.complaints(bomb + "? *a59\n: x\n").count == 1)
    }

    @Test func `words that look like anchors or aliases are text where they stand in one`() throws {
        let stars = (0..<40).map { _ in "*word*" }.joined(separator: " ")
        let source = Self.step("  - message: \"R &D \(stars) https://a/?b=1&c=2\"")
        #expect(
            Self.complaints(source).isEmpty == false, "an anchor and many aliases are taken for what they look like")
        let calm = Self.step("  - message: \"\(stars) https://a/?b=1&c=2 R & D\"")
        #expect(Self.complaints(calm).isEmpty)
    }
}
