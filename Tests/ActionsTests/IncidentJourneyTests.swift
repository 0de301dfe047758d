import Actions
import App
import Domain
import TestKit
import Testing

/// An incident from its declaration to its end, by commands alone, typed by two people over sockets; then its record, over
/// REST, tells what happened.
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

    private static let journey: [(isCommander: Bool, line: String)] = [
        (false, "/ack"), (true, "/lead"), (true, "/severity sev1 everybody is hit"), (false, "/note The graphs dip"),
        (false, "/update title Checkout fails in eu-1"), (true, "/task look at the disk @responder due=1h"),
        (false, "/impact all of checkout"), (true, "/update --next=30m We look at a full disk."),
        (false, #"/decide "add a disk" because "it is the quickest""#), (false, "/mitigate the disk is ordered"),
        (true, "/handover scribe responder"), (false, "/update status monitoring"), (false, "/resolve More disk"),
        (true, "/followup watch the disks"), (true, "/close resolved the disk was full"),
    ]

    @Test func `two people take an incident from declared to closed, and its record tells what they saw`() async throws
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
                try await first.send(["type": "command", "command": "/invite @responder"])
                _ = try await Self.finish(first, &mine)
                var sights: [Sight] = []
                try await server.socket("/ws/chat/INC-1/", as: house.responder) { second in
                    var theirs = Onlooker()
                    try await Self.begin(second, &theirs)
                    for step in Self.journey {
                        house.clock.advance(seconds: 60)
                        let typed: JSON = ["type": "command", "command": .string(step.line)]
                        try await (step.isCommander ? first : second).send(typed)
                        let end = try await Self.finish(first, &mine)
                        #expect(end["status"] == "succeeded", "\(step.line): \(end.text)")
                        _ = try await Self.finish(second, &theirs)
                        #expect(theirs.seq == mine.seq && theirs.members == mine.members)
                        #expect(theirs.incident == mine.incident && theirs.messages == mine.messages)
                        sights.append(Sight(at: house.clock.now, seen: mine))
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
        #expect(texts.first == "INC-1 declared as SEV2: Checkout fails")
        let moments = entries.compactMap { $0["at"]?.string }
        #expect(moments == moments.sorted())
        let durations = try await get("incidents/INC-1/moments/")["durations"]
        #expect(durations?["time_to_acknowledge"] == 60 && durations?["time_to_resolve"] == 780)
        #expect(try await get("incidents/INC-1/")["closure_reason"] == "resolved")
        #expect(try await get("incidents/INC-1/tasks/")["count"] == 2)
    }
}
