import Actions
import App
import Domain
import Storage
import TestKit
import Testing

/// The timeline: what of a room's log it shows, where, with which message, and that correcting it loses nothing.
struct TimelineTests {
    private static func timeline(
        _ key: String, as player: Player, withHidden: Bool = false, _ house: TestHouse
    ) async throws -> [TimelineEntry] {
        var filter = TimelineFilter()
        filter.withHidden = withHidden
        return try await house.ask(
            ListTimeline(.incident(key), filter: filter, page: PageRequest(size: 200)), as: player
        ).items
    }

    @Test func `who may not read or work on an incident may not read or change its timeline`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house, isPrivate: true)
            let message = try await house.send("what we know", to: room, as: house.commander)
            let list = ListTimeline(.incident(key), page: PageRequest())
            let note = AddIncidentNote(incident: key, text: "x", at: nil)
            for player in [house.outsider, house.administrator] {
                let code: Refusal.Code = player.name == "outsider" ? .notFound : .forbidden
                await refuses(code) { try await house.ask(list, as: player) }
                await refuses(code) { try await house.ask(GetMoments(incident: key), as: player) }
                await refuses(code) { try await house.perform(note, as: player) }
                await refuses(code) { try await house.perform(AddToTimeline(message: message.id), as: player) }
            }
            try await house.perform(
                SetMember(room: room, person: "outsider", role: .observer), as: house.commander)
            let entry = try #require(try await Self.timeline(key, as: house.outsider, house).first)
            let correct = CorrectTimelineEntry(
                incident: key, entry: entry.event.id, at: nil, isHidden: true, reason: nil)
            await refuses(.forbidden) { try await house.perform(correct, as: house.outsider) }
            await refuses(.forbidden) { try await house.perform(note, as: house.outsider) }
            let (other, _, _) = try await CommandTests.incident(house)
            let elsewhere = CorrectTimelineEntry(
                incident: other, entry: entry.event.id, at: nil, isHidden: true, reason: nil)
            await refuses(.notFound) { try await house.perform(elsewhere, as: house.commander) }
        }
    }

    @Test func `a moment that is still to come, and a text that is none, are refused by their field`() async throws {
        try await TestHouse.with { house in
            let (key, room, id) = try await CommandTests.incident(house)
            let message = try await house.send("said", to: room, as: house.responder)
            let before = try await CommandTests.log(id, house).count
            let later = house.operation(house.commander).moment.adding(seconds: 60)
            await refuses(.invalid, field: "at") {
                try await house.perform(AddToTimeline(message: message.id, at: later), as: house.responder)
            }
            await refuses(.invalid, field: "at") {
                try await house.perform(AddIncidentNote(incident: key, text: "x", at: later), as: house.responder)
            }
            await refuses(.invalid, field: "text") {
                try await house.perform(AddIncidentNote(incident: key, text: " ", at: nil), as: house.responder)
            }
            await refuses(.invalid, field: "at") {
                try await house.perform(
                    CorrectMoment(incident: key, moment: .detected, at: later, reason: nil), as: house.responder)
            }
            #expect(try await CommandTests.log(id, house).count == before)
            try await house.perform(DeleteMessage(message: message.id), as: house.responder)
            await refuses(.gone) { try await house.perform(AddToTimeline(message: message.id), as: house.responder) }
        }
    }

    @Test func `what a command did stands in the timeline with the message that asked for it, and the message says so`()
        async throws
    {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            let sent = try await house.perform(
                SendMessage(room: room, content: "/mitigate a fix is out"), as: house.responder)
            let plain = try await house.send("well done", to: room, as: house.commander)
            let entry = try #require(try await Self.timeline(key, as: house.commander, house).last)
            #expect(entry.event.type == "incident.status_changed" && entry.message?.id == sent.message.id)
            #expect(entry.text == "Status: investigating → mitigating: a fix is out")
            let message = try await house.ask(GetMessage(message: sent.message.id), as: house.commander)
            #expect(message.timeline?.id == entry.event.id && message.timeline?.type == entry.event.type)
            #expect(try await house.ask(GetMessage(message: plain.id), as: house.commander).timeline == nil)
            // From another room: the words stay where they were said, for those who may read there.
            let hall = try await house.openRoom(classification: .internal, isPrivate: true)
            try await house.perform(JoinRoom(room: room), as: house.outsider)
            let far = try await house.perform(
                SendMessage(room: hall, content: "/severity \(key) sev1"), as: house.responder)
            let told = try #require(try await Self.timeline(key, as: house.responder, house).last)
            #expect(told.event.type == "member.joined" || told.message?.id == far.message.id)
            let severity = try #require(
                try await Self.timeline(key, as: house.responder, house).last {
                    $0.event.type == "incident.severity_changed"
                })
            #expect(severity.message?.id == far.message.id)
            let seen = try await Self.timeline(key, as: house.outsider, house).last {
                $0.event.type == "incident.severity_changed"
            }
            #expect(seen != nil && seen?.message == nil)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a pin stands at the moment the message was posted while it is pinned, and what was added stays`()
        async throws
    {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            let message = try await house.send("db-1 is down", to: room, as: house.responder)
            house.clock.advance(seconds: 60)
            let pin = { (action: AddOrRemove) in
                try await house.perform(PinMessage(message: message.id, action: action), as: house.responder)
            }
            _ = try await pin(.add)
            let pinned = try #require(
                try await Self.timeline(key, as: house.responder, house).first { $0.event.type == "message.pinned" })
            #expect(pinned.at == message.createdAt && pinned.text == "db-1 is down")
            _ = try await pin(.remove)
            #expect(try await house.ask(GetMessage(message: message.id), as: house.responder).timeline == nil)
            _ = try await pin(.add)
            let added = try await house.perform(AddToTimeline(message: message.id), as: house.responder)
            #expect(added.isNew && added.entry.message?.id == message.id)
            _ = try await pin(.remove)
            let linked = try await house.ask(GetMessage(message: message.id), as: house.responder).timeline
            #expect(linked?.id == added.entry.event.id && linked?.at == message.createdAt)
            let again = try await house.perform(AddToTimeline(message: message.id), as: house.commander)
            #expect(!again.isNew && again.entry.event.id == added.entry.event.id)
            try await house.redact(message.id, as: house.commander)
            let redacted = try #require(
                try await Self.timeline(key, as: house.responder, house).first {
                    $0.event.id == added.entry.event.id
                })
            #expect(redacted.text == "A message that was taken back" && redacted.message?.content == nil)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `an entry is moved and left out with its original kept, and comes back`() async throws {
        try await TestHouse.with { house in
            let (key, _, id) = try await CommandTests.incident(house)
            house.clock.advance(seconds: 600)
            let now = house.operation(house.commander).moment
            let note = try await house.perform(
                AddIncidentNote(incident: key, text: "The graphs dip", at: now.adding(seconds: -900)),
                as: house.responder
            ).entry
            #expect(try await Self.timeline(key, as: house.responder, house).first?.event.id == note.event.id)
            let correct = { (at: Moment?, isHidden: Bool?) in
                try await house.perform(
                    CorrectTimelineEntry(
                        incident: key, entry: note.event.id, at: at, isHidden: isHidden, reason: "a clock was off"),
                    as: house.commander)
            }
            let moved = try await correct(now.adding(seconds: -60), nil)
            #expect(moved.at == now.adding(seconds: -60) && moved.originalAt == now.adding(seconds: -900))
            #expect(moved.change?.by.username == "cleo" && moved.change?.reason == "a clock was off")
            #expect(try await Self.timeline(key, as: house.responder, house).last?.event.id == note.event.id)
            let count = try await CommandTests.log(id, house).count
            _ = try await correct(now.adding(seconds: -60), false)
            #expect(try await CommandTests.log(id, house).count == count)
            #expect(try await correct(nil, true).isHidden)
            #expect(
                try await !Self.timeline(key, as: house.responder, house).contains { $0.event.id == note.event.id })
            #expect(
                try await Self.timeline(key, as: house.responder, withHidden: true, house).contains {
                    $0.event.id == note.event.id
                })
            let back = try await correct(now.adding(seconds: -900), false)
            #expect(!back.isHidden && back.originalAt == nil)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `a status that is moved in the timeline moves the moment that durations count from`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            house.clock.advance(seconds: 600)
            _ = try await CommandTests.run("/resolve More disk", in: room, as: house.responder, house)
            let get = { try await house.ask(GetMoments(incident: key), as: house.responder) }
            #expect(try await get().seconds(.timeToResolve) == 600)
            let resolved = try #require(
                try await Self.timeline(key, as: house.responder, house).last {
                    $0.event.type == "incident.status_changed"
                })
            try await house.perform(
                CorrectTimelineEntry(
                    incident: key, entry: resolved.event.id, at: resolved.at.adding(seconds: -300), isHidden: nil,
                    reason: nil), as: house.responder)
            #expect(try await get().seconds(.timeToResolve) == 300)
            let said = try await house.perform(
                CorrectMoment(
                    incident: key, moment: .resolved, at: resolved.at.adding(seconds: -60), reason: "the graphs"),
                as: house.responder)
            #expect(said.seconds(.timeToResolve) == 540)
            #expect(said.original(.resolved) == resolved.at.adding(seconds: -300))
            let back = try await house.perform(
                CorrectMoment(incident: key, moment: .resolved, at: nil, reason: nil), as: house.responder)
            #expect(back.seconds(.timeToResolve) == 300)
            #expect(await CommandTests.check(house) == 0)
        }
    }

    @Test func `notes and the timeline are commands, and the list is for its author alone`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            house.clock.advance(seconds: 3600)
            for line in ["/note It is the disk", "/timeline add -30m The graphs dip"] {
                let run = try await CommandTests.run(line, in: room, as: house.responder, house)
                #expect(run.state == .succeeded && run.output?.hasPrefix("Added to the timeline at ") == true)
            }
            let texts = try await Self.timeline(key, as: house.commander, house).map(\.text)
            #expect(texts.suffix(2) == ["The graphs dip", "It is the disk"])
            let list = try await CommandTests.run("/timeline", in: room, as: house.responder, house)
            #expect(list.isPrivate && list.output?.contains("The graphs dip") == true)
            let rehearsed = try await CommandTests.run("/note --dry-run x", in: room, as: house.responder, house)
            #expect(rehearsed.output?.contains("timeline.entry_added") == true)
            let future = try await CommandTests.run(
                "/timeline add 2999-01-01T00:00:00Z x", in: room, as: house.responder, house)
            #expect(future.state == .refused)
            await refuses(.invalid, field: "time") {
                try await house.send("/timeline add yesterday x", to: room, as: house.responder)
            }
        }
    }

    @Test func `a timeline made of an older record is what a replay of it makes`() async throws {
        try await TestHouse.with { house in
            let (key, room, _) = try await CommandTests.incident(house)
            let message = try await house.send("db-1 is down", to: room, as: house.responder)
            let gone = try await house.send("never mind", to: room, as: house.responder)
            for each in [message, gone] {
                try await house.perform(PinMessage(message: each.id, action: .add), as: house.commander)
            }
            try await house.perform(DeleteMessage(message: gone.id), as: house.responder)
            for line in ["/ack", "/pin #\(message.seq)", "/resolve \(key) done", "/invite outsider"] {
                _ = try await CommandTests.run(line, in: room, as: house.commander, house)
            }
            let hall = try await house.openRoom()
            _ = try await CommandTests.run("/reopen \(key) it is back", in: hall, as: house.responder, house)
            let step = try #require(Migration.all.first { $0.name.hasSuffix("_record") })
            try house.house.store.transaction { db in
                try db.execute("DELETE FROM timeline")
                for statement in step.statements where statement.contains("INSERT INTO") {
                    try db.execute(SQL(stringLiteral: statement))
                }
            }
            #expect(await CommandTests.check(house) == 0)
        }
    }
}
