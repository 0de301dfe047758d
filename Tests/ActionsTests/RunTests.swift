import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Runs of runbooks: who may run and agree, what stands in the room and the record, and how they end.
struct RunTests {
    /// A runbook that is saved.
    static func save(
        _ name: String, risk: String = "low", args: String = "", steps: String, _ house: TestHouse
    ) async throws {
        let source = "name: \(name)\ntitle: T\nrisk: \(risk)\n\(args)steps:\n\(steps)"
        try await house.perform(SaveRunbook(source: source, manner: .either), as: house.administrator)
    }

    static func run(_ number: Int64, _ house: TestHouse) async throws -> RunbookRun {
        try await house.ask(GetRun(run: .number(number)), as: house.commander)
    }

    /// The messages of a room from a seq on, as they read.
    static func said(_ room: RoomID, after seq: Int, _ house: TestHouse) async throws -> [String] {
        try await CommandTests.log(room, house).dropFirst(seq).compactMap { ($0.body as? MessagePosted)?.content }
    }

    @Test func `what is wrong with the line is told to its author alone`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            try await Self.save(
                "tidy", args: "args: {zone: {type: string, choices: [eu-1, us-2]}}\n", steps: "  - wait: 1s\n", house)
            let before = try await CommandTests.log(id, house).count
            for (line, field) in [
                ("/run", "what"), ("/run tidy", "what"), ("/run playbook", "name"), ("/run playbook nothing", "name"),
                ("/run playbook tidy", "args"), ("/run playbook tidy zone", "args"),
                ("/run playbook tidy zone=x", "args"),
                ("/run playbook tidy zone=eu-1 more=1", "args"), ("/approve RUN-9", "run"), ("/approve 9", "run"),
                ("/deny RUN-9", "run"), ("/cancel RUN-9 why", "run"),
            ] {
                await refuses(.invalid, field: field) { try await house.send(line, to: room, as: house.responder) }
            }
            #expect(try await CommandTests.log(id, house).count == before)
        }
    }

    @Test func `a run says each step, its command ends with it, and the record can be computed again`() async throws {
        try await TestHouse.with { house in
            let (key, room, id) = try await CommandTests.incident(house)
            try await Self.save(
                "tidy", args: "args: {who: {type: string, default: all}}\n",
                steps: """
                      - message: "Tidying for ${who}, not @commander."
                      - name: mark
                        set: {status: monitoring}
                      - set: {severity: sev4}
                      - set: {summary: "${who} was tidied"}
                      - wait: 30s
                      - set: {assignee: me}
                    """, house)
            let before = try await CommandTests.log(id, house).count
            let started = try await CommandTests.run(
                "/run playbook tidy who=\"the team\"", in: room, as: house.responder, house)
            #expect(started.state == .running && started.output == "**RUN-1** tidy version 1 begins.")
            await house.house.runs.settle()
            var run = try await Self.run(1, house)
            #expect(run.state == .running && run.steps.map(\.kind) == [.message, .set, .set, .set, .wait])
            #expect(run.arguments == ["who": "the team"] && run.by.username == "responder")
            let waiting = try await house.ask(GetCommandRun(message: started.message), as: house.commander)
            #expect(waiting.state == .running && waiting.microseconds == nil)
            house.clock.advance(seconds: 29)
            await house.house.runs.settle()
            #expect(try await Self.run(1, house).steps.last?.state == .started)
            house.clock.advance(seconds: 1)
            await house.house.runs.settle()
            run = try await Self.run(1, house)
            #expect(run.state == .succeeded && run.steps.allSatisfy { $0.state == .succeeded })
            let events = try await CommandTests.log(id, house).dropFirst(before)
            #expect(
                events.map(\.type) == [
                    "message.posted", "command.started", "run.started", "message.posted",
                    "message.posted", "run.step_finished",
                    "incident.status_changed", "run.step_finished", "message.posted",
                    "incident.severity_changed", "run.step_finished", "message.posted",
                    "incident.field_changed", "run.step_finished", "message.posted",
                    "run.step_started", "run.step_finished",
                    "incident.assigned", "run.step_finished", "message.posted",
                    "run.finished", "message.posted", "command.finished",
                ])
            let changes = events.filter { $0.type.hasPrefix("incident.") }
            #expect(changes.allSatisfy { $0.actor.text == house.responder.id.text && $0.door == .command })
            let said = try await Self.said(id, after: before, house)
            #expect(said[2] == "Tidying for the team, not @commander.")
            #expect(said[3] == "**RUN-1** step 2 of 6, mark: status is set.")
            #expect(said.last == "**RUN-1** tidy succeeded after 30s.")
            let incident = try await house.ask(GetIncident(incident: key), as: house.commander)
            #expect(incident.status == .monitoring && incident.severity == .sev4)
            #expect(incident.details.summary == "the team was tidied" && incident.assignee?.username == "responder")
            let ended = try await house.ask(GetCommandRun(message: started.message), as: house.commander)
            #expect(ended.state == .succeeded && ended.output == said.last && ended.microseconds == 30_000_000)
            let posted = events.compactMap { $0.body as? MessagePosted }.dropFirst()
            #expect(posted.allSatisfy { $0.mentions.isEmpty })
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a step adds a task of the text it says, for whoever asked, and fails where there is no incident`()
        async throws
    {
        try await TestHouse.with { house in
            let (key, room, id) = try await CommandTests.incident(house)
            let steps = "  - set: {task: \"look at ${zone} @commander due=2h\"}\n  - message: went on\n"
            try await Self.save("tidy", args: "args: {zone: {type: string}}\n", steps: steps, house)
            let before = try await CommandTests.log(id, house).count
            _ = try await CommandTests.run("/run playbook tidy zone=eu-1", in: room, as: house.responder, house)
            await house.house.runs.settle()
            #expect(try await Self.run(1, house).steps.map(\.state) == [.succeeded, .succeeded])
            let tasks = try await house.ask(ListTasks(incident: key, page: PageRequest()), as: house.commander).items
            // The text is all that a step says: words of an argument make nobody its owner.
            #expect(tasks.map(\.text) == ["look at eu-1 @commander due=2h"])
            #expect(tasks[0].owner == nil && tasks[0].due == nil)
            let added = try await CommandTests.log(id, house).dropFirst(before).filter { $0.type == "task.added" }
            #expect(added.map(\.actor.text) == [house.responder.id.text])
            let said = try await Self.said(id, after: before, house)
            #expect(said.contains("**RUN-1** step 1 of 2, set: task is added."))
            let hall = try await house.openRoom(classification: .internal)
            _ = try await CommandTests.run("/run playbook tidy zone=eu-1", in: hall, as: house.responder, house)
            await house.house.runs.settle()
            let elsewhere = try await Self.run(2, house)
            #expect(elsewhere.state == .failed && elsewhere.steps.map(\.state) == [.failed])
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a step has the rights that whoever asked for the run has when it comes`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            try await Self.save("tidy", steps: "  - wait: 30s\n  - set: {status: monitoring}\n", house)
            _ = try await CommandTests.run("/run playbook tidy", in: room, as: house.responder, house)
            await house.house.runs.settle()
            try await house.perform(RemoveMember(room: room, person: "responder"), as: house.commander)
            house.clock.advance(seconds: 30)
            await house.house.runs.settle()
            let run = try await Self.run(1, house)
            #expect(run.state == .failed && run.steps.last?.state == .failed && run.steps.last?.reason != nil)
            #expect(try await !CommandTests.log(id, house).contains { $0.type == "incident.status_changed" })
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a step that fails ends the run and what cleans up runs, unless it says to go on`() async throws {
        try await TestHouse.with { house in
            let hall = try await house.openRoom(classification: .internal)
            try await Self.save(
                "tidy",
                steps: """
                      - set: {status: closed}
                        on_failure: continue
                      - message: went on
                      - set: {status: closed}
                      - message: never
                    on_failure:
                      - set: {status: closed}
                      - message: cleaned up
                    """, house)
            let before = try await house.journal.head(Self.id(hall)) ?? 0
            _ = try await CommandTests.run("/run playbook tidy", in: hall, as: house.responder, house)
            await house.house.runs.settle()
            let run = try await Self.run(1, house)
            #expect(run.state == .failed && run.reason == "a step failed")
            #expect(run.steps.map(\.number) == [1, 2, 3, 5, 6])
            #expect(run.steps.map(\.state) == [.failed, .succeeded, .failed, .failed, .succeeded])
            let said = try await Self.said(Self.id(hall), after: Int(before), house)
            #expect(said.contains("went on") && said.contains("cleaned up") && !said.contains("never"))
            #expect(await CommandTests.check(house) == 0)
        }
    }

    private static func id(_ room: RoomReference) -> RoomID {
        if case .id(let id) = room { id } else { RoomID(trusted: "") }
    }

    @Test func `a dry run says what would happen and does nothing`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            try await house.perform(SetRunbookSecret(name: "lb", value: "k3y-of-the-test"), as: house.administrator)
            try await Self.save(
                "tidy", args: "args: {zone: {type: string, default: \"a`b\"}}\n",
                steps: """
                      - http: {method: POST, url: "https://lb.example/${zone}", headers: {Authorization: "${secret:lb}"}}
                      - set: {status: closed}
                      - wait: 5m
                      - approval: {text: "Sure?"}
                      - message: "Done in ${zone}"
                    """, house)
            let run = try await CommandTests.run(
                "/run --dry-run playbook tidy", in: room, as: house.responder, house)
            #expect(run.state == .succeeded)
            let output = try #require(run.output)
            for part in [
                "Dry run of **tidy**", "send POST to `https://lb.example/a%60b`", "set status to `closed`", "wait 5m",
                "ask a commander to agree", "say ``Done in a`b``",
            ] { #expect(output.contains(part), "\(output)") }
            #expect(!output.contains("k3y"))
            await house.house.runs.settle()
            let types = try await CommandTests.log(id, house).map(\.type)
            #expect(!types.contains { $0.hasPrefix("run.") } && !types.contains("incident.status_changed"))
        }
    }

    @Test func `what runs is what was asked for: a runbook that is changed after it refuses to run`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            let second = try await house.hire("second", clearance: .internal)
            try await house.perform(SetMember(room: room, person: "second", role: .commander), as: house.commander)
            try await Self.save("drain", risk: "high", steps: "  - set: {status: closed}\n", house)
            _ = try await CommandTests.run("/run playbook drain", in: room, as: house.commander, house)
            _ = try await CommandTests.run("/run playbook drain", in: room, as: house.commander, house)
            // Agreed to, and then changed before it began.
            #expect(try await CommandTests.run("/approve RUN-1", in: room, as: second, house).state == .succeeded)
            try await Self.save("drain", risk: "high", steps: "  - set: {status: cancelled}\n", house)
            await house.house.runs.settle()
            let run = try await Self.run(1, house)
            #expect(run.state == .failed && run.reason == "the runbook was changed after it was asked for")
            // Changed, and then agreed to.
            let refused = try await CommandTests.run("/approve RUN-2", in: room, as: second, house)
            #expect(refused.state == .refused && refused.reason == "The runbook was changed since; run it anew.")
            // Changed back, it is what was asked for.
            try await Self.save("drain", risk: "high", steps: "  - set: {status: closed}\n", house)
            #expect(try await CommandTests.run("/approve RUN-2", in: room, as: second, house).state == .succeeded)
            await house.house.runs.settle()
            #expect(try await Self.run(2, house).state == .succeeded)
            #expect(try await CommandTests.log(id, house).filter { $0.type == "incident.status_changed" }.count == 1)
            #expect(await CommandTests.check(house) == 0)
        }
    }
}
