import Actions
import App
import Domain
import Journal
import Storage
import TestKit
import Testing

/// What commands tell, to whom, and what is left of them.
struct CommandSecrecyTests {
    @Test func `an answer for its author alone stands nowhere in the room`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let pinned = try await house.send("the runbook", to: room, as: house.commander)
            _ = try await CommandTests.run("/pin #\(pinned.seq)", in: room, as: house.responder, house)
            for (line, part) in [
                ("/pins", "the runbook"), ("/help", "/escalate"), ("/help assign", "/assign <username> [role]"),
                ("/proof #\(pinned.seq)", "#\(pinned.seq)"),
            ] {
                let sent = try await house.perform(SendMessage(room: room, content: line), as: house.responder)
                let run = try #require(sent.run)
                #expect(run.isPrivate && run.output?.contains(part) == true, "\(line): \(run.output ?? "")")
                let again = try await house.ask(GetCommandRun(message: sent.message.id), as: house.responder)
                #expect(again.output == run.output)
                let others = try await house.ask(GetCommandRun(message: sent.message.id), as: house.commander)
                #expect(others.output == nil && others.state == .succeeded && others.id == run.id)
                let log = try await CommandTests.log(pinned.room, house)
                #expect(log.last?.type == "command.finished" && log.dropLast().last?.type == "command.started")
            }
        }
    }

    @Test func `an incident that one may not know of is not there, and what few may read is answered to its author`()
        async throws
    {
        try await TestHouse.with { house in
            let hidden = try await CommandTests.incident(house, classification: .restricted)
            let secret = try await CommandTests.incident(house, isPrivate: true)
            let open = try await CommandTests.incident(house)
            let hall = try await house.openRoom(classification: .internal)
            await refuses(.invalid, field: "incident") {
                try await house.send("/status \(hidden.key)", to: hall, as: house.responder)
            }
            for key in [hidden.key, secret.key] {
                let run = try await CommandTests.run("/status \(key)", in: hall, as: house.commander, house)
                #expect(run.isPrivate && run.output?.contains("Checkout fails") == true)
            }
            let shown = try await CommandTests.run("/status \(open.key)", in: hall, as: house.commander, house)
            #expect(!shown.isPrivate && shown.output?.contains("Checkout fails") == true)
            let own = try await CommandTests.run("/status", in: hidden.room, as: house.commander, house)
            #expect(!own.isPrivate)
            let changed = try await CommandTests.run(
                "/resolve \(hidden.key) fixed", in: hall, as: house.commander, house)
            #expect(changed.output == "\(hidden.key) is resolved." && !changed.isPrivate)
            let log = try await CommandTests.log(hidden.id, house)
            let changes = log.filter { $0.type == "incident.status_changed" }
            #expect(changes.last?.door == .command)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a redaction destroys what a command asked for as well as its message`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            let sent = try await house.perform(
                SendMessage(room: room, content: "/escalate hovercraft"), as: house.responder)
            try await house.redact(sent.message.id, as: house.responder)
            let run = try await house.ask(GetCommandRun(message: sent.message.id), as: house.responder)
            #expect(run.asked == nil && run.state == .succeeded && run.by.username == "responder")
            let log = try await CommandTests.log(id, house)
            #expect((log.last?.body as? MessageRedacted)?.destroyed.count == 2)
            let started = try #require(log.first { $0.type == "command.started" })
            #expect(started.body == nil)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `what a deleted message asked for is not shown any more`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await CommandTests.incident(house)
            let sent = try await house.perform(
                SendMessage(room: room, content: "/escalate hovercraft"), as: house.responder)
            try await house.perform(DeleteMessage(message: sent.message.id), as: house.responder)
            let run = try await house.ask(GetCommandRun(message: sent.message.id), as: house.commander)
            #expect(run.asked == nil)
            let entries = try await house.journal.readLog(id, after: 0, limit: 500)
            let started = entries.first { $0.event.type == "command.started" }
            #expect(started?.isWithdrawn == true)
        }
    }

    @Test func `a shredded room leaves no run behind`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            _ = try await CommandTests.run("/status", in: room, as: house.responder, house)
            _ = try await house.performAsOperator(
                ShredRoom(room: room, reason: "The customer asked for it in writing."))
            let left = try await house.house.store.read { try $0.number("SELECT COUNT(*) FROM command_runs") }
            #expect(left == 0)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a completion names the people of the room to those who may read there`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house, isPrivate: true)
            let texts = { (line: String, room: RoomReference?, player: Player) in
                try await house.ask(CompleteCommand(line: line, room: room), as: player).items.map(\.text)
            }
            #expect(try await texts("/assign ", room, house.responder).sorted() == ["@cleo", "@responder", "me"])
            #expect(try await texts("/assign @R", room, house.responder) == ["@responder"])
            #expect(try await texts("/kick \(key) ", nil, house.outsider) == ["me"])
            #expect(try await texts("/kick \(key) ", nil, house.responder).sorted() == ["@cleo", "@responder", "me"])
            await refuses(.notFound) { try await texts("/assign ", room, house.outsider) }
            #expect(try await texts("/st", room, house.responder) == ["/status"])
            #expect(try await texts("/update s", room, house.responder) == ["status", "severity", "summary"])
            #expect(try await texts("/update status cl", room, house.responder) == ["closed"])
            #expect(try await texts("/update status tri", room, house.responder) == [])
            #expect(try await texts("/severity sev1", nil, house.responder) == ["sev1"])
            #expect(try await texts("/resolve --d", room, house.responder) == ["--dry-run"])
            for line in ["", "hello", "//st", "/resolve because", "/nothing ", "/status ", "/assign \"a"] {
                #expect(try await texts(line, room, house.responder) == [], "\(line)")
            }
        }
    }
}
