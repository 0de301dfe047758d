import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Commands: what is one, what it does, what stands in the record, and who hears the answer.
struct CommandTests {
    /// An incident of the commander's, whose room the responder is in, and that room.
    static func incident(
        _ house: TestHouse, classification: Classification = .internal, isPrivate: Bool = false
    ) async throws -> (key: String, room: RoomReference, id: RoomID) {
        var declaration = DeclareIncident.Declaration(
            severity: .sev2, details: IncidentDetails(title: "Checkout fails"))
        declaration.classification = classification
        declaration.isPrivate = isPrivate
        let incident = try await house.perform(DeclareIncident(declaration), as: house.commander)
        let id = try #require(incident.rooms.first)
        if house.responder.person.clearance >= classification {
            try await house.perform(
                SetMember(room: .id(id), person: "responder", role: .responder), as: house.commander)
        }
        return (incident.key, .id(id), id)
    }

    /// Types a line and returns what it came to.
    static func run(
        _ line: String, in room: RoomReference, as player: Player, _ house: TestHouse
    ) async throws -> CommandRun {
        let run = try #require(try await house.perform(SendMessage(room: room, content: line), as: player).run)
        // As the doors do: what looks through much is answered behind the transaction.
        return run.isAnsweredLater ? try await house.ask(GetCommandRun(message: run.message), as: player) : run
    }

    static func log(_ room: RoomID, _ house: TestHouse) async throws -> [Event] {
        try await house.journal.readLog(room, after: 0, limit: 500).map(\.event)
    }

    static func check(_ house: TestHouse) async -> Int32 {
        await AdminDesk(house: house.house, address: "", isServing: true)
            .perform(.checkRebuild, uid: 0, asJSON: false).status
    }

    @Test func `a command is its message, its beginning, what it did, its answer and its end, in this order`()
        async throws
    {
        try await TestHouse.with { house in
            let (key, room, id) = try await Self.incident(house)
            let before = try await Self.log(id, house).count
            let sent = try await house.perform(
                SendMessage(room: room, content: "/update status mitigating we know why", clientID: "c1"),
                as: house.responder)
            let run = try #require(sent.run)
            #expect(sent.message.type == .command && sent.message.content == "/update status mitigating we know why")
            #expect(run.state == .succeeded && run.reason == nil && run.output == "\(key) is mitigating.")
            #expect(run.asked?.name == "update status" && run.microseconds == 0 && !run.isPrivate)
            #expect(run.asked?.arguments.map(\.name) == ["status", "message"])
            let events = try await Self.log(id, house).dropFirst(before)
            #expect(
                events.map(\.type) == [
                    "message.posted", "command.started", "incident.status_changed", "message.posted",
                    "command.finished",
                ])
            #expect(events.map(\.door) == [.rest, .command, .command, .command, .command])
            #expect(events.map(\.actor.text).filter { $0 != house.responder.id.text } == ["system"])
            let finished = try #require(events.last?.body as? CommandFinished)
            #expect(finished.run == run.id && finished.message == sent.message.id)
            let result = try await house.ask(
                GetMessage(message: try #require(finished.result)), as: house.commander)
            #expect(result.type == .commandResult && result.content == run.output && result.mentions.isEmpty)
            #expect(try await house.ask(GetCommandRun(message: sent.message.id), as: house.commander) == run)
            #expect(await Self.check(house) == 0)
        }
    }

    @Test func `an incident is taken from declared to closed by commands alone`() async throws {
        try await TestHouse.with { house in
            let hall = try await house.openRoom(classification: .internal)
            let declared = try await Self.run("/declare sev2 Checkout fails", in: hall, as: house.commander, house)
            #expect(declared.output == "INC-1 is declared: SEV2. Its room is inc-1.")
            let room = RoomReference("INC-1")
            for (line, player, said) in [
                ("/invite @responder", house.commander, "@responder joins as responder."),
                ("/ack", house.responder, "INC-1 is acknowledged by @responder: investigating."),
                ("/severity p1 it is everybody", house.responder, "INC-1 is SEV1: it is everybody"),
                ("/assign me", house.commander, "INC-1 is assigned to @cleo."),
                ("/role responder commander", house.commander, "@responder is commander."),
                ("/update summary The disk is full", house.responder, "INC-1 has another summary."),
                ("/update title Checkout fails in eu-1", house.responder, "INC-1 has another title."),
                ("/mitigate", house.responder, "INC-1 is mitigating."),
                ("/resolve More disk", house.responder, "INC-1 is resolved."),
                ("/reopen it is back", house.responder, "INC-1 is investigating."),
                ("/update status resolved", house.responder, "INC-1 is resolved."),
                ("/close", house.commander, "INC-1 is closed."),
                ("/close", house.commander, "INC-1 is closed already."),
            ] {
                let run = try await Self.run(line, in: room, as: player, house)
                #expect(
                    run.state == .succeeded && run.output == said, "\(line): \(run.output ?? "") \(run.reason ?? "")")
            }
            let incident = try await house.ask(GetIncident(incident: "INC-1"), as: house.commander)
            #expect(incident.status == .closed && incident.severity == .sev1 && incident.assignee?.username == "cleo")
            #expect(incident.details.summary == "More disk" && incident.details.title == "Checkout fails in eu-1")
            let card = try await Self.run("/status", in: room, as: house.responder, house)
            for part in ["**INC-1 Checkout fails in eu-1**", "status: closed", "severity: SEV1", "@cleo", "More disk"] {
                #expect(card.output?.contains(part) == true, "\(part)")
            }
            let since = "- declared: \(incident.createdAt.rfc3339.prefix(19))Z by @"
            #expect(card.output?.contains(since) == true, "\(card.output ?? "")")
            #expect(await Self.check(house) == 0)
        }
    }

    @Test func `what is not allowed or not possible is a result with its reason, and changes nothing`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await Self.incident(house)
            for (line, player) in [
                ("/kick cleo", house.responder), ("/invite outsider", house.responder),
                ("/hold on a case", house.responder),
                ("/clearance responder SEALED", house.commander), ("/reopen too soon", house.responder),
                ("/role outsider commander", house.commander), ("/update status triage", house.responder),
            ] {
                let before = try await Self.log(id, house).count
                let run = try await Self.run(line, in: room, as: player, house)
                #expect(run.state == .refused && run.reason?.isEmpty == false, "\(line)")
                #expect(run.output == run.reason.map { "Refused: \($0)" })
                let types = try await Self.log(id, house).dropFirst(before).map(\.type)
                #expect(types == ["message.posted", "command.started", "message.posted", "command.finished"])
            }
            let plain = try await house.openRoom(classification: .internal)
            for line in ["/severity sev1", "/assign me", "/ack", "/resolve done", "/update title x"] {
                let run = try await Self.run(line, in: plain, as: house.commander, house)
                #expect(run.state == .refused && run.reason?.contains("no incident") == true, "\(line)")
            }
            #expect(try await Self.run("/status", in: plain, as: house.commander, house).state == .succeeded)
            #expect(await Self.check(house) == 0)
        }
    }

    @Test func `an unknown command or a wrong place is told its author alone, and nothing is recorded`() async throws {
        try await TestHouse.with { house in
            let (_, room, id) = try await Self.incident(house)
            let before = try await Self.log(id, house).count
            for (line, field) in [
                ("/stauts", "command"), ("/", "command"), ("/assign", "username"), ("/assign nobody", "username"),
                ("/assign me boss", "role"), ("/update status burning", "status"), ("/pin #9999", "message"),
                ("/resolve INC-99", "incident"), ("/status now", "command"),
                ("/update title " + String(repeating: "x", count: Limits.titleBytesMax + 1), "title"),
                ("/close " + String(repeating: "x", count: Limits.reasonBytesMax + 1), "reason"),
                ("/resolve " + String(repeating: "x", count: Limits.commandBytesMax), "command"),
            ] {
                await refuses(.invalid, field: field) { try await house.send(line, to: room, as: house.responder) }
            }
            await refuses(.forbidden) { try await house.send("/status", to: room, as: house.administrator) }
            #expect(try await Self.log(id, house).count == before)
        }
    }

    @Test func `two slashes, a space, an edit, a quote, code and bots run nothing`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            #expect(try await house.send("//close", to: room, as: house.responder).content == "/close")
            for text in [" /close", "\n/close", "> /close", "`/close`", "```\n/close\n```", "now\n/close"] {
                let sent = try await house.perform(SendMessage(room: room, content: text), as: house.responder)
                #expect(sent.run == nil && sent.message.type == .text && sent.message.content == text)
            }
            let bots = try await house.perform(SendMessage(room: room, content: "/close"), as: house.bot)
            #expect(bots.run == nil && bots.message.content == "/close" && bots.message.type == .text)
            let edited = try await house.send("never mind", to: room, as: house.responder)
            try await house.perform(EditMessage(message: edited.id, content: "/close"), as: house.responder)
            for message in [bots.message.id, edited.id] {
                await refuses(.notFound) { try await house.ask(GetCommandRun(message: message), as: house.responder) }
                let execute = ExecuteCommand(message: message, command: nil)
                await refuses(.invalid, field: "command") { try await house.perform(execute, as: house.responder) }
            }
            let byBot = ExecuteCommand(message: edited.id, command: "/status")
            await refuses(.forbidden) { try await house.perform(byBot, as: house.bot) }
            await refuses(.invalid, field: "content") {
                try await house.perform(SendMessage(room: room, content: "close", type: .command), as: house.responder)
            }
        }
    }

    @Test func `a command runs once, however often it is sent or asked for`() async throws {
        try await TestHouse.with { house in
            let (key, room, id) = try await Self.incident(house)
            let send = SendMessage(room: room, content: "/update title Once", clientID: "c1")
            let first = try await house.perform(send, as: house.responder)
            let count = try await Self.log(id, house).count
            #expect(try await house.perform(send, as: house.responder).message.id == first.message.id)
            let execute = ExecuteCommand(message: first.message.id, command: nil)
            #expect(try await house.perform(execute, as: house.commander) == first.run)
            let other = ExecuteCommand(message: first.message.id, command: "/close")
            #expect(try await house.perform(other, as: house.commander) == first.run)
            #expect(try await Self.log(id, house).count == count)
            await refuses(.conflict) {
                try await house.perform(
                    SendMessage(room: room, content: "/update title Twice", clientID: "c1"), as: house.responder)
            }
            let said = try await house.send("please close it", to: room, as: house.responder)
            let ran = try await house.perform(ExecuteCommand(message: said.id, command: "/close"), as: house.commander)
            #expect(ran.output == "\(key) is closed." && ran.by.username == "cleo" && ran.message == said.id)
            #expect(await Self.check(house) == 0)
        }
    }

    @Test func `a dry run says what would change and changes nothing`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await Self.incident(house)
            let run = try await Self.run("/resolve --dry-run More disk", in: room, as: house.responder, house)
            #expect(run.state == .succeeded && run.output?.contains("incident.status_changed") == true)
            let now = try await house.ask(GetIncident(incident: key), as: house.responder)
            #expect(now.status == .investigating && now.details.summary.isEmpty)
            let refused = try await Self.run("/kick --dry-run cleo", in: room, as: house.responder, house)
            #expect(refused.state == .refused)
        }
    }

    @Test func `an escalation without a policy calls the commanders and the assignee, and says that none is set`()
        async throws
    {
        try await TestHouse.with { house in
            let (key, room, id) = try await Self.incident(house)
            _ = try await Self.run("/assign responder", in: room, as: house.commander, house)
            let run = try await Self.run("/escalate the db is gone", in: room, as: house.responder, house)
            #expect(run.state == .succeeded && run.output?.hasPrefix("No escalation policy is set.") == true)
            let alert = try #require(
                try await Self.log(id, house).compactMap { $0.body as? MessagePosted }.last { $0.messageType == .alert }
            )
            #expect(alert.mentions == ["commander", "responder"])
            #expect(alert.content.contains("the db is gone") && alert.content.contains(key))
            #expect(alert.content.contains("no escalation policy is set"))
            let inbox = try await house.ask(InboxState(), as: house.commander)
            #expect(inbox.contains { $0.room.id == id && $0.mentions == 1 })
            let plain = try await house.openRoom()
            #expect(try await Self.run("/escalate", in: plain, as: house.commander, house).state == .succeeded)
        }
    }
}
