import Actions
import App
import Domain
import TestKit
import Testing

/// Tasks, decisions and links: who may, what they come to, and that their words stand in messages alone.
struct TaskTests {
    @Test func `who does not work on the incident neither adds nor reads what is to be done there`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house, isPrivate: true)
            let (other, _, _) = try await CommandTests.incident(house)
            let task = try await house.perform(AddTask(incident: key, text: "restart it"), as: house.commander)
            var change = ChangeTask.Change()
            change.state = .done
            let decide = MakeDecision(incident: key, words: DecisionWords(what: "roll back", why: nil))
            for (player, code) in [(house.outsider, Refusal.Code.notFound), (house.administrator, .forbidden)] {
                await refuses(code) { try await house.perform(AddTask(incident: key, text: "x"), as: player) }
                await refuses(code) {
                    try await house.perform(ChangeTask(incident: key, task: task.id, change: change), as: player)
                }
                await refuses(code) { try await house.perform(decide, as: player) }
                await refuses(code) { try await house.ask(ListTasks(incident: key, page: PageRequest()), as: player) }
                await refuses(code) {
                    try await house.ask(ListDecisions(incident: key, page: PageRequest()), as: player)
                }
                await refuses(code) { try await house.ask(ListLinks(incident: key), as: player) }
            }
            await refuses(.notFound) {
                try await house.perform(ChangeTask(incident: other, task: task.id, change: change), as: house.commander)
            }
            await refuses(.invalid, field: "owner") {
                try await house.perform(AddTask(incident: key, text: "x", owner: "outsider"), as: house.commander)
            }
            await refuses(.invalid, field: "owner") {
                try await house.perform(AddTask(incident: key, text: "x", owner: "observer"), as: house.commander)
            }
            await refuses(.invalid, field: "text") {
                try await house.perform(AddTask(incident: key, text: " "), as: house.commander)
            }
            _ = room
        }
    }

    @Test func `a task is what its message says, and ends once`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            let added = try await CommandTests.run(
                "/task look at the disk @responder due=2h", in: room, as: house.commander, house)
            #expect(added.state == .succeeded && added.output?.contains("@responder") == true)
            let list = {
                try await house.ask(ListTasks(incident: key, page: PageRequest()), as: house.responder).items
            }
            let task = try #require(try await list().first)
            #expect(task.text == "look at the disk" && task.owner?.username == "responder" && task.state == .open)
            #expect(task.due == house.clock.now.adding(seconds: 7200) && task.kind == .task)
            let message = try await house.ask(GetMessage(message: task.id), as: house.responder)
            #expect(message.type == .task && message.sender.username == "cleo" && message.timeline != nil)
            for (line, state) in [("/done", TaskState.done), ("/undone", .open), ("/done", .done)] {
                let run = try await CommandTests.run("\(line) #\(task.seq)", in: room, as: house.responder, house)
                #expect(run.state == .succeeded)
                let now = try #require(try await list().first)
                #expect(now.state == state && (now.endedAt != nil) == state.isOver)
            }
            await refuses(.invalid, field: "task") {
                try await house.send("/done #1", to: room, as: house.responder)
            }
            try await house.perform(EditMessage(message: task.id, content: "look at both disks"), as: house.commander)
            #expect(try await list().first?.text == "look at both disks")
            try await house.redact(task.id, as: house.commander)
            let redacted = try #require(try await list().first)
            #expect(redacted.text == nil && redacted.state == .done)
            let empty = try await CommandTests.run("/tasks", in: room, as: house.responder, house)
            #expect(empty.output == "Nothing is left to be done." && empty.isPrivate)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a decision takes the place of another once, and only of one of its own incident`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            let (other, _, _) = try await CommandTests.incident(house)
            let foreign = try await house.perform(
                MakeDecision(incident: other, words: DecisionWords(what: "wait", why: nil)), as: house.commander)
            let superseding = { (id: EventID) in
                MakeDecision(incident: key, words: DecisionWords(what: "roll on", why: nil), supersedes: id)
            }
            await refuses(.invalid, field: "supersedes") {
                try await house.perform(superseding(foreign.id), as: house.commander)
            }
            let first = try await CommandTests.run(
                #"/decide "roll back" because "it is quicker""#, in: room, as: house.responder, house)
            #expect(first.state == .succeeded)
            let list = {
                try await house.ask(ListDecisions(incident: key, page: PageRequest()), as: house.responder).items
            }
            let made = try #require(try await list().first)
            #expect(made.words == DecisionWords(what: "roll back", why: "it is quicker"))
            let run = try await CommandTests.run(
                "/decide roll on supersedes=#\(made.seq)", in: room, as: house.commander, house)
            #expect(run.state == .succeeded)
            let both = try await list()
            #expect(both.first?.supersededBy == both.last?.id && both.last?.supersedes == made.id)
            await refuses(.conflict) { try await house.perform(superseding(made.id), as: house.commander) }
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a link has two ends, and tells nobody of an incident that they may not know of`() async throws {
        try await TestHouse.with { house in
            let (open, _, _) = try await CommandTests.incident(house)
            let (hidden, hiddenRoom, _) = try await CommandTests.incident(house, isPrivate: true)
            let link = LinkIncidents(incident: open, relation: .causedBy, other: hidden)
            try await house.perform(RemoveMember(room: hiddenRoom, person: "responder"), as: house.commander)
            await refuses(.invalid, field: "incident") { try await house.perform(link, as: house.responder) }
            await refuses(.invalid, field: "incident") {
                try await house.perform(
                    LinkIncidents(incident: open, relation: .related, other: open), as: house.commander)
            }
            let links = try await house.perform(link, as: house.commander)
            #expect(links.map(\.relation) == [.causedBy] && links.map(\.number) == [2])
            #expect(try await house.ask(ListLinks(incident: open), as: house.responder).isEmpty)
            let back = try await house.ask(ListLinks(incident: hidden), as: house.commander)
            #expect(back.map(\.relation) == [.cause] && back.map(\.number) == [1])
            #expect(try await house.perform(link, as: house.commander) == links)
            let unlink = LinkIncidents(incident: hidden, relation: .cause, other: open, action: .remove)
            #expect(try await house.perform(unlink, as: house.commander).isEmpty)
            #expect(try await house.ask(ListLinks(incident: open), as: house.commander).isEmpty)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `an incident says why it is over, and a merged one which it is part of`() async throws {
        try await TestHouse.with { house in
            let (first, room, _) = try await CommandTests.incident(house)
            let (second, _, _) = try await CommandTests.incident(house)
            await refuses(.invalid, field: "closure_reason") {
                try await house.perform(
                    ChangeStatus(incident: first, status: .resolved, reason: nil, closure: .external),
                    as: house.commander)
            }
            let get = { (key: String) in try await house.ask(GetIncident(incident: key), as: house.commander) }
            for (line, closure) in [
                ("/close false_positive the probe was wrong", ClosureReason?.some(.falsePositive)),
                ("/reopen it was not", nil), ("/resolve", nil), ("/close", .resolved), ("/reopen again", nil),
                ("/close it is quiet", nil), ("/reopen once more", nil),
            ] {
                let run = try await CommandTests.run(line, in: room, as: house.responder, house)
                #expect(run.state == .succeeded, "\(line): \(run.reason ?? "")")
                #expect(try await get(first).closure == closure, "\(line)")
            }
            let merged = try await CommandTests.run(
                "/merge \(second) into \(first) the same", in: room, as: house.responder, house)
            #expect(merged.state == .succeeded, "\(merged.reason ?? "")")
            let ended = try await get(second)
            #expect(ended.status == .merged && ended.closure == .duplicate)
            let links = try await house.ask(ListLinks(incident: first), as: house.responder)
            #expect(links.map(\.relation) == [.duplicate] && links.map(\.status) == [.merged])
            await refuses(.conflict) {
                try await house.perform(
                    MergeIncident(incident: first, into: second, reason: nil), as: house.commander)
            }
            let impact = try await CommandTests.run("/impact all of checkout", in: room, as: house.responder, house)
            #expect(impact.state == .succeeded)
            #expect(try await get(first).details.impact == "all of checkout")
            #expect(await CommandTests.check(house) == 0)
        }
    }
}
