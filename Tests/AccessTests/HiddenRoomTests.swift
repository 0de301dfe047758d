import Actions
import App
import Domain
import HTTPTypes
import Journal
import TestKit
import Testing

@testable import Gateway

/// What somebody may not know of answers, byte for byte, as what is not there.
@Suite(.timeLimit(.minutes(5))) struct HiddenRoomTests {
    /// Addresses of hidden things, each beside one of the same form that leads nowhere.
    private struct Pair: Sendable {
        let hidden: String
        let absent: String
    }

    /// What is hidden from the eight principals.
    private struct Stage: Sendable {
        let server: TestServer
        let rooms: [Pair]
        let messages: [Pair]
        let incidents: [Pair]
        let grants: [Pair]
        let files: [Pair]
        let principals: [Player]
    }

    private static let absentID = "0193d3a0-0000-7000-8000-0000000000ff"
    private static let reason = "Nobody of the response answers the phone"

    private static func with(_ body: @escaping @Sendable (Stage) async throws -> Void) async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.settings.limitsRates = false
            try await directory.open { [directory] house in
                let house = try await TestHouse(house, in: directory)
                try await TestServer.serve(house) { server in try await body(stage(server)) }
            }
        }
    }

    private static func stage(_ server: TestServer) async throws -> Stage {
        let house = server.house
        var declaration = DeclareIncident.Declaration(severity: .sev1, details: IncidentDetails(title: "Secret"))
        declaration.classification = .restricted
        let incident = try await house.perform(DeclareIncident(declaration), as: house.commander)
        let first = try #require(incident.rooms.first)
        let made = try await house.perform(
            CreateRoom(name: "Secret", slug: "plans", classification: .restricted, isPrivate: true),
            as: house.commander)
        let message = try await house.send("secret", to: .id(first), as: house.commander, ackRequired: true)
        let officer = try await house.hire("officer", role: .compliance, clearance: .restricted)
        let grant = try await house.perform(OpenBreakGlass(room: .id(first), reason: reason), as: officer)
        return Stage(
            server: server,
            rooms: [
                Pair(hidden: first.text, absent: absentID), Pair(hidden: made.room.id.text, absent: absentID),
                Pair(hidden: "plans", absent: "plots"), Pair(hidden: "inc-1", absent: "inc-9"),
                Pair(hidden: "INC-1", absent: "INC-9"),
            ],
            messages: [Pair(hidden: message.id.text, absent: absentID)],
            incidents: [Pair(hidden: "INC-1", absent: "INC-9"), Pair(hidden: incident.id.text, absent: absentID)],
            grants: [Pair(hidden: grant.id.text, absent: absentID)],
            files: [Pair(hidden: try await share(server, in: first), absent: absentID)],
            principals: [
                house.outsider, house.responder, house.observer, house.bot,
                try await house.hire("program", kind: .integration),
                try await house.hire("confidant", clearance: .confidential),
                try await house.hire("auditor", role: .compliance, clearance: .confidential),
                try await house.hire("root", role: .admin, clearance: .confidential),
            ])
    }

    private static func share(_ server: TestServer, in room: RoomID) async throws -> String {
        let form = MultipartForm.sharing("secret.txt", Array("secret".utf8), in: room.text)
        let answer = try await server.client.send(
            "POST", "/api/v1/chat-files/", token: server.house.commander.token, type: form.contentType,
            bytes: form.bytes)
        return try #require(try answer.json()["id"]?.string, "\(answer.status): \(answer.text)")
    }

    /// A body in which every route finds what it needs.
    private static let fields: JSON = [
        "name": "x", "title": "x", "description": "x", "content": "x", "status": "resolved", "severity": "SEV2",
        "assignee": "cleo", "user": "cleo", "role": "observer", "seq": 1, "emoji": "👍", "reason": .string(reason),
        "classification": "INTERNAL", "hours": 1, "justified": true, "note": "x", "text": "x", "moment": "detected",
        "at": "2001-01-01T00:00:00Z", "relation": "related", "incident": "INC-77", "into": "INC-77",
        "access_type": "VIEW",
    ]

    /// The path of a route with an id in it.
    private static func path(_ route: Route, _ id: String) -> String {
        route.path.replacing(#/\{[^}]*\}/#, with: { _ in id }) + (route.method == .delete ? "?user=cleo" : "")
    }

    private static func pairs(_ route: Route, _ stage: Stage) -> [Pair] {
        if route.path.hasPrefix("war-rooms/{") { return stage.rooms }
        if route.path.hasPrefix("war-room-messages/{") { return stage.messages }
        if route.path.hasPrefix("incidents/{") { return stage.incidents }
        if route.path.hasPrefix("access/grants/{") { return stage.grants }
        if route.path.hasPrefix("chat-files/{") { return stage.files }
        return stage.rooms + stage.messages + stage.incidents + stage.grants + stage.files
    }

    /// Status, fields and body, but for what no two answers share and the id that was asked for.
    private static func essence(_ answer: HTTPAnswer, asked id: String) -> String {
        let fields = answer.headers.filter { !["x-request-id", "date"].contains($0.name.lowercased()) }
            .map { "\($0.name): \($0.value)" }.joined(separator: "\n")
        return "\(answer.status)\n\(fields)\n\n\(answer.text)".replacing(id, with: "ID")
    }

    private static let withIDs = GatewayResponder.apiRoutes.filter { $0.path.contains("{") }

    @Test func `every route answers a hidden thing as one that is not there, at both mounts, to everybody`()
        async throws
    {
        try await Self.with { stage in
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for (index, player) in stage.principals.enumerated() {
                    tasks.addTask {
                        let mounts = index == 0 ? GatewayResponder.mounts : [GatewayResponder.mounts[0]]
                        for route in Self.withIDs {
                            for pair in Self.pairs(route, stage) {
                                for mount in mounts {
                                    try await Self.compare(route, pair, mount, player, stage.server)
                                }
                            }
                        }
                    }
                }
                try await tasks.waitForAll()
            }
        }
    }

    private static func compare(
        _ route: Route, _ pair: Pair, _ mount: String, _ player: Player, _ server: TestServer
    ) async throws {
        let ask = { (id: String) in
            try await server.request(
                route.method.rawValue, "\(mount)/\(Self.path(route, id))", as: player,
                body: route.body == nil ? nil : Self.fields)
        }
        let (hidden, absent) = (try await ask(pair.hidden), try await ask(pair.absent))
        let (a, b) = (essence(hidden, asked: pair.hidden), essence(absent, asked: pair.absent))
        if a != b { Issue.record("\(route.operation) \(pair.hidden) as \(player.name): \(a)\ninstead of\n\(b)") }
        let isOurs = ["war-rooms/{", "war-room-messages/{", "incidents/{", "access/grants/{", "chat-files/{"]
            .contains { route.path.hasPrefix($0) }
        if isOurs ? hidden.status != 404 : (200..<300).contains(hidden.status) {
            Issue.record("\(route.operation) \(pair.hidden) as \(player.name): \(hidden.status)")
        }
    }

    @Test func `a room that is named in a body or a filter is hidden there too`() async throws {
        try await Self.with { stage in
            for player in stage.principals {
                for pair in stage.rooms {
                    let post = { (room: String) in
                        try await stage.server.request(
                            "POST", "/api/v1/war-room-messages/", as: player,
                            body: ["war_room": .string(room), "content": "x"])
                    }
                    let (hidden, absent) = (try await post(pair.hidden), try await post(pair.absent))
                    #expect(hidden.status == 404)
                    #expect(Self.essence(hidden, asked: pair.hidden) == Self.essence(absent, asked: pair.absent))
                }
                for pair in stage.incidents {
                    let list = { (incident: String) in
                        try await stage.server.request(
                            "GET", "/api/v1/war-rooms/?incident=\(incident)", as: player)
                    }
                    let (hidden, absent) = (try await list(pair.hidden), try await list(pair.absent))
                    #expect(Self.essence(hidden, asked: pair.hidden) == Self.essence(absent, asked: pair.absent))
                }
            }
        }
    }

    @Test func `a search, a trail and a hold that name a hidden room are answered as if it were not there`()
        async throws
    {
        try await Self.with { stage in
            for player in stage.principals {
                for pair in stage.rooms {
                    let files = { (room: String) in
                        try await stage.server.request("GET", "/api/v1/chat-files/?war_room=\(room)", as: player)
                    }
                    let (unseen, none) = (try await files(pair.hidden), try await files(pair.absent))
                    #expect(unseen.status == 404)
                    #expect(Self.essence(unseen, asked: pair.hidden) == Self.essence(none, asked: pair.absent))
                    for filter in ["search/?q=in:", "search/?q=x%20-in:", "audit/entries/?room="] {
                        let list = { (room: String) in
                            try await stage.server.request("GET", "/api/v1/\(filter)\(room)", as: player)
                        }
                        // Whoever reads the whole trail filters it by any id, also by one that is no room's.
                        if filter.hasPrefix("audit"), player.name == "auditor", pair.absent == Self.absentID {
                            continue
                        }
                        let (hidden, absent) = (try await list(pair.hidden), try await list(pair.absent))
                        #expect(
                            Self.essence(hidden, asked: pair.hidden) == Self.essence(absent, asked: pair.absent),
                            "\(filter)\(pair.hidden) as \(player.name)")
                    }
                    let hold = { (room: String) in
                        try await stage.server.request(
                            "POST", "/api/v1/legal-holds/", as: player,
                            body: ["war_room": .string(room), "reason": "x"])
                    }
                    let (hidden, absent) = (try await hold(pair.hidden), try await hold(pair.absent))
                    #expect(hidden.status == 404)
                    #expect(Self.essence(hidden, asked: pair.hidden) == Self.essence(absent, asked: pair.absent))
                }
            }
        }
    }

    @Test func `a retention policy does not tell whether there is a room`() async throws {
        try await Self.with { stage in
            for player in stage.principals {
                let set = { (room: String) in
                    try await stage.server.request(
                        "POST", "/api/v1/retention-policies/", as: player,
                        body: ["name": "x", "days": 30, "room": .string(room)])
                }
                let (hidden, absent) = (try await set(stage.rooms[0].hidden), try await set(Self.absentID))
                #expect([400, 403].contains(hidden.status), "\(player.name)")
                #expect(
                    Self.essence(hidden, asked: stage.rooms[0].hidden) == Self.essence(absent, asked: Self.absentID))
            }
        }
    }

    @Test func `a socket to a hidden room is closed as one to a room that is not there`() async throws {
        try await Self.with { stage in
            for player in stage.principals {
                for pair in stage.rooms {
                    let (hidden, absent) = (
                        try await Self.ending(pair.hidden, player, stage.server),
                        try await Self.ending(pair.absent, player, stage.server)
                    )
                    #expect(hidden == absent, "\(pair.hidden) as \(player.name)")
                    // 4004, in the close frame and nowhere else.
                    #expect(hidden.map { $0.prefix(3) } == [[8, 0x0F, 0xA4]], "\(pair.hidden) as \(player.name)")
                }
            }
        }
    }

    /// Everything that a socket receives, byte for byte.
    private static func ending(_ room: String, _ player: Player, _ server: TestServer) async throws -> [[UInt8]] {
        try await server.socket("/ws/chat/\(room)/", as: player) { await $0.remainder() }
    }

    @Test func `lists, pages and counts do not change by what is hidden`() async throws {
        try await Self.with { stage in
            let house = stage.server.house
            let ask = {
                var answers: [String] = []
                for path in ["war-rooms/?page_size=2", "incidents/?page_size=2", "war-rooms/?search=secret"] {
                    let answer = try await stage.server.request("GET", "/api/v1/" + path, as: house.outsider)
                    answers.append(Self.essence(answer, asked: "-"))
                }
                return answers
            }
            for _ in 0..<3 { try await house.perform(CreateRoom(name: "Seen"), as: house.commander) }
            let before = try await ask()
            #expect(before[0].contains(#""count":3"#) && before[1].contains(#""count":0"#))
            for level in [Classification.confidential, .restricted] {
                for isPrivate in [false, true] {
                    try await house.perform(
                        CreateRoom(name: "secret", classification: level, isPrivate: isPrivate), as: house.commander)
                    var declaration = DeclareIncident.Declaration(
                        severity: .sev3, details: IncidentDetails(title: "secret"))
                    declaration.classification = level
                    declaration.isPrivate = isPrivate
                    try await house.perform(DeclareIncident(declaration), as: house.commander)
                }
            }
            #expect(try await ask() == before)
        }
    }

    @Test func `no slug is taken by a room that its asker may not know of`() async throws {
        try await Self.with { stage in
            let create = { (slug: String, player: Player) in
                let answer = try await stage.server.request(
                    "POST", "/api/v1/war-rooms/", as: player,
                    body: [
                        "name": "x", "slug": .string(slug), "classification": "PUBLIC", "privacy_level": "private",
                    ])
                let id = answer.status == 201 ? try answer.json()["id"]?.string ?? "" : ""
                return (id: id, essence: Self.essence(answer, asked: id).replacing("\"\(slug)\"", with: "SLUG"))
            }
            // The administrator first, who would see the others' rooms.
            for player in stage.principals.reversed() {
                let (hidden, absent) = (try await create("plans", player), try await create("plots", player))
                #expect(hidden.essence == absent.essence, "\(player.name)")
                guard player.person.kind == .user else { continue }
                #expect(hidden.essence.hasPrefix("201"), "\(player.name): \(hidden.essence)")
                let mine = try await stage.server.request("GET", "/api/v1/war-rooms/plans/", as: player).json()
                #expect(mine["id"]?.string == hidden.id && mine["slug"] == "plans")
            }
            // Theirs is still what it was.
            let theirs = try await stage.server.request(
                "GET", "/api/v1/war-rooms/plans/", as: stage.server.house.commander)
            #expect(try theirs.json()["id"]?.string == stage.rooms[1].hidden)
            let again = try await stage.server.request(
                "POST", "/api/v1/war-rooms/", as: stage.server.house.commander, body: ["name": "x", "slug": "plans"])
            #expect(try again.status == 400 && again.json()["slug"] != nil)
        }
    }
}
