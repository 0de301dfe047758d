import Actions
import App
import Domain
import TestKit
import Testing

/// An incident from its declaration to its end, by commands alone, typed by two people over sockets while a bot adds what it
/// knows; then its record, over REST, tells what happened.
@Suite(.timeLimit(.minutes(2))) struct IncidentJourneyTests {
    /// What a client sees: the log as it came over its socket, folded as simply as can be.
    private struct Onlooker {
        private(set) var seq: Int64 = 0
        private(set) var incident = JSONObject()
        private(set) var members: [String: String] = [:]
        private(set) var messages: [String] = []

        mutating func take(_ frame: JSON) {
            guard let number = frame["seq"]?.int, frame["actor"] != nil else { return }
            #expect(number == seq + 1, "a hole before \(number)")
            seq = number
            switch frame["type"]?.string {
            case "chat_message":
                messages.append(
                    "\(frame["message"]?["id"]?.string ?? "") \(frame["message"]?["content"]?.string ?? "")")
            case "member_joined": join(frame["user"], frame["role"])
            case "member_left": members[frame["user"]?["username"]?.string ?? ""] = nil
            case "incident_updated": update(frame["incident"])
            case "system" where frame["event"] == "incident.declared":
                incident = frame["data"]?.object ?? JSONObject()
                incident["version"] = 1
            case "system" where frame["event"] == "member.role_changed":
                join(frame["data"]?["user"], frame["data"]?["role"])
            default: break
            }
        }

        private mutating func join(_ user: JSON?, _ role: JSON?) {
            members[user?["username"]?.string ?? ""] = role?.string
        }

        private mutating func update(_ changes: JSON?) {
            for member in changes?.object?.members ?? [] { incident[member.name] = member.value }
            incident["version"] = .int((incident["version"]?.int ?? 0) + 1)
        }
    }

    /// What was seen at a moment.
    private struct Sight {
        let at: Moment
        let seen: Onlooker
    }

    private static let names = [
        "key", "title", "summary", "description", "severity", "status", "status_category", "assignee", "impact", "kind",
        "classification", "version",
    ]

    private static func with(_ body: @escaping @Sendable (TestServer) async throws -> Void) async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            // The clock stands still, so nothing that is limited would ever be allowed again.
            directory.settings.limitsRates = false
            try await directory.open { [directory] house in
                try await TestServer.serve(TestHouse(house, in: directory)) { try await body($0) }
            }
        }
    }

    /// Reads until a run of a command has ended, and its end.
    private static func finish(_ socket: SocketClient, _ onlooker: inout Onlooker) async throws -> JSON {
        while true {
            let frame = try await socket.nextFrame()
            onlooker.take(frame)
            #expect(frame["type"] != "error", "\(frame.text)")
            if frame["type"] == "command_finished" { return frame }
        }
    }

    /// Asks for the log from its beginning.
    private static func begin(_ socket: SocketClient, _ onlooker: inout Onlooker) async throws {
        let welcome = try await socket.next("welcome")
        try await socket.send(["type": "resume", "after": 0, "epoch": welcome["epoch"] ?? .null])
        while true {
            let frame = try await socket.nextFrame()
            onlooker.take(frame)
            if frame["type"] == "live", frame["head"]?.int == onlooker.seq { return }
        }
    }

    /// Who does something, each over a socket of their own.
    private enum Party {
        case commander, responder, bot
    }

    /// What the bot has found out, which is pinned.
    private static let finding = "The disk of db-1 is at 98 %"
    /// What a bot says is no command, whatever it begins with.
    private static let notACommand = "/close resolved I am a bot"

    private static let journey: [(by: Party, line: String)] = [
        (.responder, "/ack"), (.commander, "/lead"), (.commander, "/severity sev1 everybody is hit"),
        (.responder, "/note The graphs dip"), (.bot, finding), (.bot, notACommand), (.commander, "/pin"),
        (.responder, "/update title Checkout fails in eu-1"), (.commander, "/task look at the disk @responder due=1h"),
        (.responder, "/impact all of checkout"), (.commander, "/update --next=30m We look at a full disk."),
        (.responder, #"/decide "add a disk" because "it is the quickest""#),
        (.responder, "/mitigate the disk is ordered"), (.commander, "/handover scribe responder"),
        (.responder, "/update status monitoring"), (.responder, "/resolve More disk"),
        (.commander, "/followup watch the disks"), (.commander, "/close resolved the disk was full"),
    ]

    /// Reads until as much is seen as somebody else has seen.
    private static func catchUp(_ socket: SocketClient, _ onlooker: inout Onlooker, to seq: Int64) async throws {
        while onlooker.seq < seq { onlooker.take(try await socket.nextFrame()) }
    }

    /// Reads until a text was said, and its seq.
    private static func hear(_ text: String, _ socket: SocketClient, _ onlooker: inout Onlooker) async throws -> Int64 {
        while true {
            onlooker.take(try await socket.nextFrame())
            if onlooker.messages.last?.hasSuffix(" \(text)") == true { return onlooker.seq }
        }
    }

    @Test
    func `two people and a bot take an incident from declared to closed, and its record tells what they saw`()
        async throws
    {
        try await Self.with { server in
            let house = server.house
            _ = try await house.openRoom(slug: "hall", classification: .internal)
            try await server.socket("/ws/chat/hall/", as: house.commander) { socket in
                _ = try await socket.next("live")
                try await socket.send(["type": "command", "command": "/declare sev2 Checkout fails"])
                #expect(try await socket.next("command_finished")["status"] == "succeeded")
            }
            try await server.socket("/ws/chat/INC-1/", as: house.commander) { first in
                var mine = Onlooker()
                try await Self.begin(first, &mine)
                for guest in ["responder", "bot"] {
                    try await first.send(["type": "command", "command": .string("/invite @\(guest)")])
                    _ = try await Self.finish(first, &mine)
                }
                let sights = try await server.socket("/ws/chat/INC-1/", as: house.responder) { [mine] second in
                    try await server.socket("/ws/chat/INC-1/", as: house.bot) { third in
                        try await Self.travel((first, second, third), from: mine, house)
                    }
                }
                #expect(sights.count >= 10)
                for sight in sights { try await Self.compare(sight, server) }
            }
            try await Self.readTheRecord(server)
            #expect(await CommandTests.check(house) == 0)
            let replayed = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.replay(incident: "INC-1"), uid: 0, asJSON: false)
            #expect(replayed.status == 0, "\(replayed.output)")
        }
    }

    /// All steps, one a minute; what each of the three sees is the same, and is returned for each step.
    private static func travel(
        _ sockets: (commander: SocketClient, responder: SocketClient, bot: SocketClient), from begun: Onlooker,
        _ house: TestHouse
    ) async throws -> [Sight] {
        var mine = begun
        var (theirs, its) = (Onlooker(), Onlooker())
        try await begin(sockets.responder, &theirs)
        try await begin(sockets.bot, &its)
        var sights: [Sight] = []
        var found: Int64 = 0
        for step in journey {
            house.clock.advance(seconds: 60)
            switch step.by {
            case .bot:
                try await sockets.bot.send(["type": "chat_message", "content": .string(step.line)])
                let seq = try await hear(step.line, sockets.commander, &mine)
                if step.line == finding { found = seq }
            case .commander, .responder:
                let line = step.line == "/pin" ? "/pin #\(found)" : step.line
                try await (step.by == .commander ? sockets.commander : sockets.responder).send([
                    "type": "command", "command": .string(line),
                ])
                let end = try await finish(sockets.commander, &mine)
                #expect(end["status"] == "succeeded", "\(line): \(end.text)")
            }
            try await catchUp(sockets.responder, &theirs, to: mine.seq)
            try await catchUp(sockets.bot, &its, to: mine.seq)
            for other in [theirs, its] {
                #expect(other.seq == mine.seq && other.members == mine.members)
                #expect(other.incident == mine.incident && other.messages == mine.messages)
            }
            sights.append(Sight(at: house.clock.now, seen: mine))
        }
        return sights
    }

    /// The room as it was at a moment is what was seen then.
    private static func compare(_ sight: Sight, _ server: TestServer) async throws {
        let path = "/api/v1/war-rooms/INC-1/state/?at=\(sight.at.rfc3339)"
        let then = try await server.request("GET", path, as: server.house.responder).json()
        let seen = sight.seen
        #expect(then["seq"]?.int == seen.seq)
        for name in names {
            #expect(then["incident"]?[name] == seen.incident[name], "\(name) at \(seen.seq)")
        }
        let members = (then["members"]?.array ?? []).map { member in
            (member["user"]?["username"]?.string ?? "", member["role"]?.string ?? "")
        }
        #expect(Dictionary(uniqueKeysWithValues: members) == seen.members)
        let messages = (then["messages"]?.array ?? []).map { message in
            "\(message["id"]?.string ?? "") \(message["content"]?.string ?? "")"
        }
        #expect(messages.count == min(50, seen.messages.count))
        #expect(messages == Array(seen.messages.suffix(messages.count)))
    }

    /// The timeline in order, each entry with the message that tells or caused it.
    private static func readTheRecord(_ server: TestServer) async throws {
        let house = server.house
        let get = { (path: String) in
            try await server.request("GET", "/api/v1/\(path)", as: house.responder).json()
        }
        let entries = try await get("incidents/INC-1/timeline/?page_size=200")["results"]?.array ?? []
        let texts = entries.compactMap { $0["text"]?.string }
        for (text, author) in [
            ("INC-1 declared as SEV2: Checkout fails", "cleo"), ("Assigned to @responder", "responder"),
            ("incident commander: @cleo", "cleo"), ("Severity: SEV2 → SEV1: everybody is hit", "cleo"),
            ("The graphs dip", "responder"), ("Title: Checkout fails in eu-1", "responder"),
            ("To do: look at the disk", "cleo"), ("Update: We look at a full disk.", "cleo"),
            ("Decided: add a disk Because: it is the quickest", "responder"),
            ("Status: investigating → mitigating: the disk is ordered", "responder"),
            ("Status: mitigating → monitoring", "responder"), ("Status: monitoring → resolved", "responder"),
            ("To do: watch the disks", "cleo"), ("Status: resolved → closed: resolved the disk was full", "cleo"),
        ] {
            guard let entry = entries.first(where: { $0["text"]?.string == text }) else {
                Issue.record("\(text) is not in \(texts)")
                continue
            }
            #expect(entry["actor"]?["username"]?.string == author, "\(text)")
            // The first command was typed in a room that the reader is a member of as well.
            let id = try #require(entry["message"]?["id"]?.string, "\(text) leads to no message")
            let message = try await get("war-room-messages/\(id)/")
            #expect(message["sender"]?["username"]?.string == author, "\(text)")
            if message["war_room"] == entry["war_room"] {
                #expect(message["timeline_event"]?["id"]?.string?.isEmpty == false, "\(text)")
            }
        }
        // What is pinned stands where it was said, and whoever pinned it is who put it there.
        let pinned = entries.first { $0["text"]?.string == finding }
        #expect(pinned?["actor"]?["username"] == "cleo" && pinned?["message"]?["sender"]?["username"] == "bot")
        #expect(!texts.contains(notACommand))
        #expect(texts.first == "INC-1 declared as SEV2: Checkout fails")
        let moments = entries.compactMap { $0["at"]?.string }
        #expect(moments == moments.sorted())
        let durations = try await get("incidents/INC-1/moments/")["durations"]
        #expect(durations?["time_to_acknowledge"] == 60 && durations?["time_to_resolve"] == 960)
        #expect(try await get("incidents/INC-1/")["closure_reason"] == "resolved")
        #expect(try await get("incidents/INC-1/tasks/")["count"] == 2)
    }
}
