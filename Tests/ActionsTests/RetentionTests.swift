import Actions
import App
import Domain
import Journal
import Storage
import TestKit
import Testing

/// Retention: what was kept long enough goes, once, at its time, and not what is held.
struct RetentionTests {
    private static let day: Int64 = 86_400

    private static func isThere(_ room: RoomReference, _ house: TestHouse) async -> Bool {
        (try? await house.ask(GetRoom(room: room), as: house.commander)) != nil
    }

    private static func shreddings(_ house: TestHouse) async throws -> [RoomShredded] {
        try await house.journal.readLog(.house, after: 0, limit: 500).compactMap { $0.event.body as? RoomShredded }
    }

    @Test func `only compliance and administrators set policies, with days from 1`() async throws {
        try await TestHouse.with { house in
            let set = SetRetentionPolicy(RetentionTerms(name: "all", days: 30))
            for player in [house.commander, house.responder, house.bot] {
                await refuses(.forbidden) { try await house.perform(set, as: player) }
                await refuses(.forbidden) {
                    try await house.ask(ListRetentionPolicies(page: PageRequest()), as: player)
                }
            }
            for days in [0, -1, Limits.retentionDaysMax + 1] {
                await refuses(.invalid, field: "days") {
                    try await house.perform(
                        SetRetentionPolicy(RetentionTerms(name: "all", days: days)), as: house.administrator)
                }
            }
            let made = try await house.perform(set, as: house.administrator)
            let longer = SetRetentionPolicy(made.id) { before in
                var terms = before
                terms.days = 60
                return terms
            }
            #expect(try await house.perform(longer, as: house.administrator).terms.days == 60)
            try await house.perform(RemoveRetentionPolicy(policy: made.id), as: house.administrator)
            let left = try await house.ask(ListRetentionPolicies(page: PageRequest()), as: house.administrator)
            #expect(left.items.isEmpty)
            #expect(try await house.house.store.read { try $0.number("SELECT COUNT(*) FROM timers") } == 0)
        }
    }

    @Test func `an archived room goes when its days are over, an open one and a held one stay`() async throws {
        try await TestHouse.with { house in
            let archived = try await house.openRoom()
            let open = try await house.openRoom()
            let held = try await house.openRoom()
            for room in [archived, held] { try await house.perform(ArchiveRoom(room: room), as: house.commander) }
            let hold = try await house.perform(PlaceHold(.room(held), reason: "litigation"), as: house.commander)
            try await house.perform(
                SetRetentionPolicy(RetentionTerms(name: "all", days: 30)), as: house.administrator)
            let timers = house.house.timers
            #expect(await timers.look() == 1)
            house.clock.advance(seconds: 30 * Self.day - 1)
            _ = await timers.look()
            #expect(await Self.isThere(archived, house))
            house.clock.advance(seconds: Limits.retentionSweepSeconds)
            #expect(await timers.look() == 1)
            #expect(await !Self.isThere(archived, house))
            #expect(await Self.isThere(open, house))
            #expect(await Self.isThere(held, house))
            // Looking again does it no second time, at once or later.
            #expect(await timers.look() == 0)
            house.clock.advance(seconds: Limits.retentionSweepSeconds)
            #expect(await timers.look() == 1)
            #expect(try await Self.shreddings(house).count == 1)
            try await house.perform(ReleaseHold(hold: hold.id, reason: "settled"), as: house.commander)
            house.clock.advance(seconds: Limits.retentionSweepSeconds)
            _ = await timers.look()
            #expect(await !Self.isThere(held, house))
            let told = try await Self.shreddings(house)
            #expect(told.count == 2 && told.allSatisfy { $0.policy != nil })
            let checked = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.checkRebuild, uid: 0, asJSON: false)
            #expect(checked.status == 0, "\(checked.output)")
        }
    }

    @Test func `a policy names no room that whoever makes it may not know of`() async throws {
        try await TestHouse.with { house in
            let low = try await house.hire("low", role: .compliance, clearance: .internal)
            let room = try await house.openRoom(classification: .restricted)
            guard case .id(let id) = room else { throw Fault("a room without an id") }
            let missing: RoomID = house.house.ambient.newID(at: house.clock.now)
            for wanted in [id, missing] {
                let terms = RetentionTerms(name: "n", days: 1, room: wanted)
                let refusal = await #expect(throws: Refusal.self) {
                    try await house.perform(SetRetentionPolicy(terms), as: low)
                }
                #expect(refusal == .invalid("room", "Invalid pk \"\(wanted)\" - object does not exist."))
            }
        }
    }

    @Test func `a policy covers only what it names`() async throws {
        try await TestHouse.with { house in
            var declaration = DeclareIncident.Declaration(
                severity: .sev2, details: IncidentDetails(title: "Leak"))
            declaration.type = .security
            let security = try await house.perform(DeclareIncident(declaration), as: house.commander)
            let outage = try await house.perform(
                DeclareIncident(.init(severity: .sev2, details: IncidentDetails(title: "Outage"))),
                as: house.commander)
            for incident in [security, outage] {
                try await house.perform(
                    ChangeStatus(incident: incident.key, status: .closed, reason: nil), as: house.commander)
            }
            try await house.perform(
                SetRetentionPolicy(RetentionTerms(name: "s", days: 1, incidentType: .security)),
                as: house.administrator)
            try await house.perform(
                SetRetentionPolicy(RetentionTerms(name: "c", days: 1, classification: .restricted)),
                as: house.administrator)
            house.clock.advance(seconds: Self.day)
            #expect(await house.house.timers.look() == 2)
            #expect(await !Self.isThere(.id(security.rooms[0]), house))
            #expect(await Self.isThere(.id(outage.rooms[0]), house))
        }
    }

    @Test func `a policy for how incidents ended covers no other end, and no state before the end`() async throws {
        try await TestHouse.with { house in
            for status in IncidentStatus.allCases where !IncidentStatus.over.contains(status) {
                await refuses(.invalid, field: "incident_status") {
                    let fields: JSONObject = [
                        "name": "n", "days": 1, "incident_status": .string(status.rawValue),
                    ]
                    _ = try RetentionTerms(Fields(fields))
                }
            }
            var rooms: [IncidentStatus: RoomReference] = [:]
            for status in [IncidentStatus.closed, .cancelled] {
                let incident = try await house.perform(
                    DeclareIncident(.init(severity: .sev2, details: IncidentDetails(title: "x"))), as: house.commander)
                try await house.perform(
                    ChangeStatus(incident: incident.key, status: status, reason: nil), as: house.commander)
                rooms[status] = .id(incident.rooms[0])
            }
            try await house.perform(
                SetRetentionPolicy(RetentionTerms(name: "void", days: 1, incidentStatus: .cancelled)),
                as: house.administrator)
            house.clock.advance(seconds: Self.day)
            _ = await house.house.timers.look()
            #expect(await !Self.isThere(try #require(rooms[.cancelled]), house))
            #expect(await Self.isThere(try #require(rooms[.closed]), house))
        }
    }

    @Test func `what policies would destroy is told without being touched, and goes when the operator says so`()
        async throws
    {
        try await TestHouse.with { house in
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            let nothing = "Nothing is kept longer than a policy says."
            func run(_ request: AdminRequest, asJSON: Bool = false) async -> String {
                let reply = await desk.perform(request, uid: 0, asJSON: asJSON)
                #expect(reply.status == 0, "\(reply.errors)")
                return reply.output
            }
            for request in [AdminRequest.runRetention, .foreseeRetention(days: 365)] {
                #expect(await run(request) == nothing)
            }
            let old = try await house.openRoom(slug: "old")
            let held = try await house.openRoom(slug: "held")
            for room in [old, held] { try await house.perform(ArchiveRoom(room: room), as: house.commander) }
            try await house.perform(PlaceHold(.room(held), reason: "litigation"), as: house.commander)
            try await house.perform(
                SetRetentionPolicy(RetentionTerms(name: "a month", days: 30)), as: house.administrator)
            await house.house.timers.look()
            #expect(await run(.foreseeRetention(days: 29)) == nothing)
            #expect(await run(.foreseeRetention(days: 30)).contains("old"))
            house.clock.advance(seconds: 31 * Self.day)
            let told = await run(.foreseeRetention(days: 0))
            #expect(told.contains("a month") && told.contains("old") && !told.contains("held"), "\(told)")
            #expect(told.hasSuffix("Nothing was changed."))
            let shares = try JSONParser.parse(Array(await run(.foreseeRetention(days: 0), asJSON: true).utf8)).array
            #expect(shares?.first?.object?["due"]?.array?.count == 1)
            #expect(await Self.isThere(old, house))
            #expect(await run(.runRetention) == "“a month”: 1 destroyed.")
            #expect(await !Self.isThere(old, house))
            #expect(await Self.isThere(held, house))
            #expect(try await Self.shreddings(house).map { $0.policy != nil } == [true])
            #expect(await run(.foreseeRetention(days: 0)) == nothing)
        }
    }

    @Test func `more rooms than one transaction takes all go, some at a time`() async throws {
        try await TestHouse.with { house in
            for _ in 0..<(Limits.retentionRoomsAtOnce + 2) {
                let room = try await house.openRoom()
                try await house.perform(ArchiveRoom(room: room), as: house.commander)
            }
            house.clock.advance(seconds: 2 * Self.day)
            try await house.perform(SetRetentionPolicy(RetentionTerms(name: "all", days: 1)), as: house.administrator)
            #expect(await house.house.timers.look() == 1)
            #expect(try await Self.shreddings(house).count == Limits.retentionRoomsAtOnce)
            #expect(await house.house.timers.look() == 1)
            #expect(try await Self.shreddings(house).count == Limits.retentionRoomsAtOnce + 2)
        }
    }

    @Test func `a claimed timer whose holder died fires after its lease, and not before`() async throws {
        try await TestHouse.with { house in
            let set = try await house.perform(
                SetRetentionPolicy(RetentionTerms(name: "all", days: 1)), as: house.administrator)
            let until = house.clock.now.adding(seconds: Limits.timerLeaseSeconds)
            let now = house.clock.now
            let due = try await house.house.store.read { db in
                try TimerQueries.due([RetentionTimer.kind], at: now, claimsEndBy: until, limit: 1, db)
            }
            let timer = try #require(due.first)
            #expect(timer.subject == set.id.text)
            _ = try house.house.store.transaction { try TimerQueries.lease(timer, to: "somebody", until: until, $0) }
            #expect(await house.house.timers.look() == 0)
            house.clock.advance(seconds: Limits.timerLeaseSeconds)
            #expect(await house.house.timers.look() == 1)
        }
    }

    @Test func `a claim of a clock that was set back since holds no timer`() async throws {
        try await TestHouse.with { house in
            try await house.perform(
                SetRetentionPolicy(RetentionTerms(name: "all", days: 1)), as: house.administrator)
            house.clock.advance(seconds: Self.day)
            let until = house.clock.now.adding(seconds: Limits.timerLeaseSeconds)
            let now = house.clock.now
            let due = try await house.house.store.read { db in
                try TimerQueries.due([RetentionTimer.kind], at: now, claimsEndBy: until, limit: 1, db)
            }
            let timer = try #require(due.first)
            _ = try house.house.store.transaction { try TimerQueries.lease(timer, to: "somebody", until: until, $0) }
            #expect(await house.house.timers.look() == 0)
            house.clock.advance(seconds: -3600)
            #expect(await house.house.timers.look() == 1)
        }
    }

    @Test func `a timer survives a restart`() async throws {
        try await TestDirectory.with { directory in
            let room = try await directory.open { opened in
                let house = try await TestHouse(opened, in: directory)
                let room = try await house.openRoom()
                try await house.perform(ArchiveRoom(room: room), as: house.commander)
                try await house.perform(
                    SetRetentionPolicy(RetentionTerms(name: "all", days: 1)), as: house.administrator)
                return room
            }
            directory.clock.advance(seconds: Self.day)
            try await directory.open { house in
                #expect(await house.timers.look() == 1)
                await refuses(.notFound) {
                    try await house.journal.ask(
                        GetRoom(room: room), as: house.operation(.operator(0), .cli, "test"))
                }
            }
        }
    }
}
