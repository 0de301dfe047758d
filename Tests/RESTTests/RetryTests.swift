import Actions
import Domain
import HTTPTypes
import Journal
import Testing

@testable import Gateway

/// Every route that writes is asked twice with one `Idempotency-Key`.
@Suite(.timeLimit(.minutes(3))) struct RetryTests {
    private static let reason = "The customer asked for it in writing."

    /// A request that succeeds, and by whom.
    private struct Request {
        let client: Client
        let path: String
        var body: JSON?
    }

    /// A room of Ana's with a message, and an incident of hers, beside others who have to do with them.
    private struct Stage {
        let ana: Client
        let ben: Client
        let carla: Client
        let colin: Client
        let root: Client
        let room: String
        let message: String
        let incident: String

        /// The id of what a request made.
        func made(_ client: Client, _ path: String, _ body: JSON) async throws -> String {
            let reply = try await client.post(path, body)
            #expect((200..<300).contains(reply.status), "\(path): \(reply.status)")
            return reply["id"]?.string ?? ""
        }

        /// A link to another incident of Ana's.
        func link() async throws -> JSON {
            let other = try await ana.post("incidents/", ["title": "Another", "severity": "SEV3"])
            return ["relation": "related", "incident": other["key"] ?? .null]
        }

        func joined() async throws -> Client {
            #expect(try await ben.post("war-rooms/\(room)/join/").status == 200)
            return ben
        }

        func grant(in room: String) async throws -> String {
            try await made(carla, "war-rooms/\(room)/break-glass/", ["reason": .string(reason)])
        }

        func endedGrant() async throws -> String {
            let grant = try await grant(in: room)
            #expect(try await carla.post("access/grants/\(grant)/end/").status == 200)
            return grant
        }

        /// The name of a runbook of a risk.
        func runbook(risk: String) async throws -> String {
            let name = "\(risk)-\(Hex.text(Clock.randomBytes(4)))"
            let source = "name: \(name)\ntitle: T\nrisk: \(risk)\nsteps: [{wait: 1h}]\n"
            #expect(try await root.post("runbooks/", RunbookRouteTests.body(source)).status == 201)
            return name
        }

        /// A run of Ana's in the room of her incident, in which Ben commands as well.
        func run(risk: String) async throws -> String {
            let runbook = try await runbook(risk: risk)
            let member: JSON = ["user": "ben", "role": "commander"]
            #expect(try await ana.post("war-rooms/\(incident)/members/", member).status < 300)
            return try await made(
                ana, "runs/", ["war_room": .string(incident), "runbook": .string(runbook)])
        }

        func destruction() async throws -> String {
            try await made(carla, "war-rooms/\(room)/shred/", ["reason": .string(reason)])
        }
    }

    private static func stage(_ cast: [String: Client]) async throws -> Stage {
        let client = { (name: String) in try #require(cast[name]) }
        let ana = try client("ana")
        let room = try await ana.post("war-rooms/", ["name": "A room"])["id"]?.string ?? ""
        let message = try await ana.post(
            "war-room-messages/", ["war_room": .string(room), "content": "words", "ack_required": true])
        let incident = try await ana.post("incidents/", ["title": "Down", "severity": "SEV3"])
        return Stage(
            ana: ana, ben: try client("ben"), carla: try client("carla"), colin: try client("colin"),
            root: try client("root"), room: room, message: message["id"]?.string ?? "",
            incident: incident["key"]?.string ?? "")
    }

    private typealias Scene = @Sendable (Stage) async throws -> Request

    /// By operation, a request that does something.
    private static let scenes = work.merging(governance) { first, _ in first }.merging(record) { first, _ in first }

    private static let record: [String: Scene] = [
        "addToTimeline": { .init(client: $0.ana, path: "war-room-messages/\($0.message)/add_to_timeline/", body: [:]) },
        "addTimelineNote": {
            .init(client: $0.ana, path: "incidents/\($0.incident)/timeline/", body: ["text": "it began"])
        },
        "correctTimelineEntry": { stage in
            let entries = try await stage.ana.get("incidents/\(stage.incident)/timeline/").results
            let entry = entries.first?["id"]?.string ?? ""
            return .init(
                client: stage.ana, path: "incidents/\(stage.incident)/timeline/\(entry)/", body: ["is_hidden": true])
        },
        "addTask": { .init(client: $0.ana, path: "incidents/\($0.incident)/tasks/", body: ["text": "restart it"]) },
        "changeTask": { stage in
            let tasks = "incidents/\(stage.incident)/tasks/"
            let task = try await stage.made(stage.ana, tasks, ["text": "restart it"])
            return .init(client: stage.ana, path: "\(tasks)\(task)/", body: ["state": "done"])
        },
        "assignRole": {
            .init(client: $0.ana, path: "incidents/\($0.incident)/roles/", body: ["role": "scribe", "user": "ben"])
        },
        "sendUpdate": {
            .init(client: $0.ana, path: "incidents/\($0.incident)/updates/", body: ["text": "we know why"])
        },
        "makeDecision": {
            .init(client: $0.ana, path: "incidents/\($0.incident)/decisions/", body: ["text": "roll back"])
        },
        "linkIncident": { stage in
            .init(client: stage.ana, path: "incidents/\(stage.incident)/links/", body: try await stage.link())
        },
        "unlinkIncident": { stage in
            let link = try await stage.link()
            #expect(try await stage.ana.post("incidents/\(stage.incident)/links/", link).status == 200)
            return .init(client: stage.ana, path: "incidents/\(stage.incident)/links/", body: link)
        },
        "mergeIncident": { stage in
            let other = try await stage.link()["incident"] ?? .null
            return .init(client: stage.ana, path: "incidents/\(stage.incident)/merge/", body: ["into": other])
        },
        "correctMoment": {
            .init(
                client: $0.ana, path: "incidents/\($0.incident)/moments/",
                body: ["moment": "detected", "at": "2001-01-01T00:00:00Z"])
        },
    ]

    private static let work: [String: Scene] = [
        "createToken": { .init(client: $0.ana, path: "tokens/", body: [:]) },
        "revokeToken": { .init(client: $0.ana, path: "tokens/\(try await $0.made($0.ana, "tokens/", [:]))/") },
        "createPerson": { .init(client: $0.root, path: "people/", body: ["username": "new"]) },
        "createRoom": { .init(client: $0.ana, path: "war-rooms/", body: ["name": "x", "slug": "x"]) },
        "updateRoom": { .init(client: $0.ana, path: "war-rooms/\($0.room)/", body: ["name": "y"]) },
        "archiveRoom": { .init(client: $0.ana, path: "war-rooms/\($0.room)/archive/") },
        "createChatRoom": { .init(client: $0.ben, path: "war-rooms/\($0.room)/create_chat_room/") },
        "joinRoom": { .init(client: $0.ben, path: "war-rooms/\($0.room)/join/") },
        "leaveRoom": { .init(client: try await $0.joined(), path: "war-rooms/\($0.room)/leave/") },
        "setMember": { .init(client: $0.ana, path: "war-rooms/\($0.room)/members/", body: ["user": "ben"]) },
        "removeMember": { stage in
            _ = try await stage.joined()
            return .init(client: stage.ana, path: "war-rooms/\(stage.room)/members/", body: ["user": "ben"])
        },
        "createMessage": {
            .init(client: $0.ana, path: "war-room-messages/", body: ["war_room": .string($0.room), "content": "x"])
        },
        "editMessage": { .init(client: $0.ana, path: "war-room-messages/\($0.message)/", body: ["content": "x"]) },
        "deleteMessage": { .init(client: $0.ana, path: "war-room-messages/\($0.message)/") },
        "pinMessage": { .init(client: $0.ana, path: "war-room-messages/\($0.message)/pin_message/", body: [:]) },
        "addReaction": {
            .init(client: $0.ana, path: "war-room-messages/\($0.message)/add_reaction/", body: ["emoji": "👍"])
        },
        "acknowledgeMessage": {
            .init(client: try await $0.joined(), path: "war-room-messages/\($0.message)/acknowledge/")
        },
        "executeCommand": {
            .init(
                client: $0.ana, path: "war-room-messages/\($0.message)/execute_command/", body: ["command": "/status"])
        },
        "declareIncident": {
            .init(client: $0.ana, path: "incidents/", body: ["title": "x", "severity": "SEV2"])
        },
        "updateIncident": { .init(client: $0.ana, path: "incidents/\($0.incident)/", body: ["title": "y"]) },
        "changeIncidentStatus": {
            .init(client: $0.ana, path: "incidents/\($0.incident)/status/", body: ["status": "identified"])
        },
        "changeIncidentSeverity": {
            .init(client: $0.ana, path: "incidents/\($0.incident)/severity/", body: ["severity": "SEV1"])
        },
        "assignIncident": {
            .init(client: $0.ana, path: "incidents/\($0.incident)/assign/", body: ["assignee": "ana"])
        },
    ]

    private static let governance: [String: Scene] = [
        "classifyFile": { stage in
            let file = try await stage.ana.upload("a.txt", Array("x".utf8), in: stage.room)["id"]?.string ?? ""
            return .init(
                client: stage.ana, path: "chat-files/\(file)/classify/",
                body: ["classification": "PUBLIC", "reason": .string(reason)])
        },
        "logFileAccess": { stage in
            let file = try await stage.ana.upload("a.txt", Array("x".utf8), in: stage.room)["id"]?.string ?? ""
            return .init(
                client: stage.ana, path: "chat-files/\(file)/log_access/", body: ["access_type": "PRINT", "note": "n"])
        },
        "openBreakGlass": {
            .init(client: $0.carla, path: "war-rooms/\($0.room)/break-glass/", body: ["reason": .string(reason)])
        },
        "giveGrant": {
            .init(
                client: $0.ana, path: "war-rooms/\($0.room)/grants/",
                body: ["user": "carla", "reason": .string(reason)])
        },
        "approveBreakGlass": { stage in
            let room = try await stage.made(stage.root, "war-rooms/", ["name": "x", "classification": "RESTRICTED"])
            return .init(
                client: stage.colin, path: "access/grants/\(try await stage.grant(in: room))/approve/", body: [:])
        },
        "endGrant": { .init(client: $0.carla, path: "access/grants/\(try await $0.grant(in: $0.room))/end/") },
        "reviewBreakGlass": {
            .init(
                client: $0.colin, path: "access/grants/\(try await $0.endedGrant())/review/",
                body: ["justified": true, "note": "It was."])
        },
        "redactMessage": {
            .init(
                client: $0.ana, path: "war-room-messages/\($0.message)/redact/", body: ["reason": .string(reason)])
        },
        "shredRoom": {
            .init(client: $0.carla, path: "war-rooms/\($0.room)/shred/", body: ["reason": .string(reason)])
        },
        "approveDestruction": {
            .init(client: $0.colin, path: "destruction-requests/\(try await $0.destruction())/approve/")
        },
        "declineDestruction": {
            .init(client: $0.colin, path: "destruction-requests/\(try await $0.destruction())/decline/")
        },
        "placeLegalHold": {
            .init(client: $0.carla, path: "legal-holds/", body: ["war_room": .string($0.room), "reason": "r"])
        },
        "releaseLegalHold": { stage in
            let hold = try await stage.made(
                stage.carla, "legal-holds/", ["war_room": .string(stage.room), "reason": "r"])
            return .init(client: stage.carla, path: "legal-holds/\(hold)/release/", body: ["reason": "r"])
        },
        "startRun": { stage in
            let runbook = try await stage.runbook(risk: "low")
            return .init(
                client: stage.ana, path: "runs/",
                body: ["war_room": .string(stage.incident), "runbook": .string(runbook)])
        },
        "approveRun": { stage in
            let run = try await stage.run(risk: "high")
            return .init(client: stage.ben, path: "runs/\(run)/approve/")
        },
        "denyRun": {
            .init(client: $0.ana, path: "runs/\(try await $0.run(risk: "high"))/deny/", body: ["reason": "x"])
        },
        "cancelRun": {
            .init(client: $0.ana, path: "runs/\(try await $0.run(risk: "low"))/cancel/", body: ["reason": "x"])
        },
        "createRunbook": { .init(client: $0.root, path: "runbooks/", body: runbook("new")) },
        "replaceRunbook": { stage in
            let made = try await stage.root.post("runbooks/", runbook("old"))
            #expect(made.status == 201)
            let other = RunbookRouteTests.source.replacing("restart", with: "old").replacing("low", with: "high")
            return .init(client: stage.root, path: "runbooks/old/", body: RunbookRouteTests.body(other))
        },
        "setRunbookSecret": { .init(client: $0.root, path: "runbook-secrets/lb/", body: ["value": "k"]) },
        "removeRunbookSecret": { stage in
            let set = try await stage.root.send("PUT", "runbook-secrets/gone/", ["value": "k"])
            #expect(set.status == 200)
            return .init(client: stage.root, path: "runbook-secrets/gone/")
        },
        "createRetentionPolicy": {
            .init(client: $0.carla, path: "retention-policies/", body: ["name": "x", "days": 30])
        },
        "updateRetentionPolicy": { stage in
            let policy = try await stage.made(stage.carla, "retention-policies/", ["name": "y", "days": 30])
            return .init(client: stage.carla, path: "retention-policies/\(policy)/", body: ["days": 31])
        },
        "deleteRetentionPolicy": { stage in
            let policy = try await stage.made(stage.carla, "retention-policies/", ["name": "z", "days": 30])
            return .init(client: stage.carla, path: "retention-policies/\(policy)/")
        },
    ]

    private static func runbook(_ name: String) -> JSON {
        RunbookRouteTests.body(RunbookRouteTests.source.replacing("restart", with: name))
    }

    private static let writing = GatewayResponder.apiRoutes.filter { ![.get, .head].contains($0.method) }

    /// Answers that hold what is shown only once; a retry is told so.
    private static let shownOnce: Set = ["createToken"]

    @Test func `a writing route takes a key, or is open to anyone, or says why not`() {
        for route in Self.writing where !route.takesKey {
            #expect(route.access == .anyone || route.unkeyed?.isEmpty == false, "\(route.operation)")
        }
        let keyed = Set(Self.writing.filter(\.takesKey).map(\.operation))
        #expect(keyed == Set(Self.scenes.keys))
        for route in GatewayResponder.apiRoutes where route.unkeyed != nil {
            #expect(Self.writing.contains { $0.operation == route.operation })
        }
    }

    private static func with(
        _ body: @escaping @Sendable (RESTHouse, [String: Client]) async throws -> Void
    ) async throws {
        try await RESTHouse.with { house in
            let cast = [
                "ana": try await house.person("ana"), "ben": try await house.person("ben"),
                "carla": try await house.person("carla", role: .compliance, clearance: .restricted),
                "colin": try await house.person("colin", role: .compliance, clearance: .restricted),
                "root": try await house.person("root", role: .admin, clearance: .restricted),
            ]
            try await body(house, cast)
        }
    }

    private static func position(_ house: RESTHouse) async throws -> Int64 {
        let operation = Domain.Operation(scope: .system, door: .setup, moment: Clock.wall(), requestID: "setup")
        let newest = ListAuditEntries(start: .before(.max), limit: 1)
        return try await house.journal.ask(newest, as: operation).entries.first?.position ?? 0
    }

    @Test func `the same key gives the same answer and records nothing more, on every route that writes`() async throws
    {
        try await Self.with { house, cast in
            for route in Self.writing where route.takesKey {
                guard let scene = Self.scenes[route.operation] else { continue }
                let request = try await scene(try await Self.stage(cast))
                let client = request.client.with("Idempotency-Key", "k-\(route.operation)")
                let begin = try await Self.position(house)
                let first = try await client.send(route.method.rawValue, request.path, request.body)
                let made = try await Self.position(house)
                #expect((200..<300).contains(first.status) && made > begin, "\(route.operation): \(first.status)")
                let again = try await client.send(route.method.rawValue, request.path, request.body)
                if Self.shownOnce.contains(route.operation) {
                    #expect(again.status == 409)
                } else {
                    #expect(again.status == first.status && again.body == first.body, "\(route.operation)")
                }
                // The key is known, so another request under it is a mistake of the client's.
                let other = try await client.send(route.method.rawValue, request.path + "?other=1", request.body)
                #expect(other.status == 409 && other["code"] == "conflict", "\(route.operation): \(other.status)")
                #expect(try await Self.position(house) == made, "\(route.operation)")
            }
        }
    }

    @Test func `a retry does not do again what was undone meanwhile`() async throws {
        try await Self.with { _, cast in
            let stage = try await Self.stage(cast)
            let join = stage.ben.with("Idempotency-Key", "join")
            #expect(try await join.post("war-rooms/\(stage.room)/join/").status == 200)
            #expect(try await stage.ben.post("war-rooms/\(stage.room)/leave/").status == 204)
            let again = try await join.post("war-rooms/\(stage.room)/join/")
            #expect(again.status == 200 && again["my_role"] == .null)
            let member = stage.ana.with("Idempotency-Key", "member")
            _ = try await stage.joined()
            let path = "war-rooms/\(stage.room)/members/"
            #expect(try await member.post(path, ["user": "ben", "role": "observer"]).status == 200)
            #expect(try await stage.ana.post(path, ["user": "ben", "role": "commander"]).status == 200)
            let kept = try await member.post(path, ["user": "ben", "role": "observer"])
            #expect(kept.status == 200 && kept["role"] == "commander")
        }
    }

    @Test func `what compliance asks for is asked once, and a retry of it or of the consent is told how it stands`()
        async throws
    {
        try await Self.with { _, cast in
            let stage = try await Self.stage(cast)
            for path in ["war-room-messages/\(stage.message)/redact/", "war-rooms/\(stage.room)/shred/"] {
                let ask = stage.carla.with("Idempotency-Key", path)
                let asked = try await ask.post(path, ["reason": .string(Self.reason)])
                let request = "destruction-requests/\(asked["id"]?.string ?? "")/"
                #expect(asked.status == 202 && asked["status"] == "open")
                let agree = stage.colin.with("Idempotency-Key", request)
                for _ in 0..<2 {
                    let agreed = try await agree.post(request + "approve/")
                    #expect(agreed.status == 200 && agreed["status"] == "approved")
                }
                let again = try await ask.post(path, ["reason": .string(Self.reason)])
                #expect(again.status == 202 && again["id"] == asked["id"] && again["status"] == "approved")
                #expect(try await stage.ana.get(request).status == (path.hasSuffix("shred/") ? 404 : 200))
            }
        }
    }
}
