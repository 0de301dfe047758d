import Domain
import HTTPTypes
import Journal
import Testing
import Wire

@testable import Gateway

/// R7: fields that a body may not set are not read, wherever they stand.
@Suite(.timeLimit(.minutes(3))) struct MassAssignmentTests {
    private static let uuid = "0badc0de-0000-7000-8000-00000badc0de"
    private static let word = "planted-by-the-test"
    private static let number: Int64 = 918_273_645

    /// What models behind such an API have, and clients have tried to set.
    private static let planted: [(name: String, value: JSON)] = [
        ("role", "admin"), ("clearance", "SEALED"), ("is_admin", true), ("is_staff", true), ("is_superuser", true),
        ("is_active", false), ("permissions", .array([.string(word)])), ("password_hash", .string(word)),
        ("id", .string(uuid)), ("uuid", .string(uuid)), ("pk", .string(uuid)), ("org_id", .string(uuid)),
        ("tenant", .string(uuid)), ("owner", .string(uuid)), ("created_by", .string(uuid)), ("actor", .string(uuid)),
        ("sender", .string(uuid)), ("person", .string(uuid)), ("user_id", .string(uuid)), ("session", .string(uuid)),
        ("seq", .int(number)), ("position", .int(number)), ("head", .int(number)), ("revisions", .int(number)),
        ("members_count", .int(number)), ("unread_count", .int(number)), ("reply_count", .int(number)),
        ("is_encrypted", false), ("is_pinned", true), ("pinned_by", .string(uuid)), ("is_withdrawn", true),
        ("created_at", .string("1999-01-01T00:00:00Z")), ("edited_at", .string("1999-01-01T00:00:00Z")),
        ("deleted_at", .string("1999-01-01T00:00:00Z")), ("archived_at", .string("1999-01-01T00:00:00Z")),
        ("occurred_at", .string("1999-01-01T00:00:00Z")), ("my_role", "commander"), ("door", "cli"),
        ("commit", .string(word)), ("leaf_hash", .string(word)), ("body", .string(word)), ("type_", .string(word)),
        ("__proto__", .object(["admin": true])), ("constructor", .string(word)),
    ]

    /// Bodies that are in order, by operation.
    private static let bodies: [String: JSONObject] = [
        "createRoom": ["name": "A room"], "updateRoom": ["description": "changed"],
        "createMessage": ["content": "words"], "editMessage": ["content": "other words"],
        "addReaction": ["emoji": "👍"], "pinMessage": [:], "setMember": ["user": "ben", "role": "observer"],
        "markRoomRead": ["seq": 1], "declareIncident": ["title": "Down", "severity": "SEV3"],
        "updateIncident": ["title": "Up"], "changeIncidentStatus": ["status": "identified", "reason": "seen"],
        "changeIncidentSeverity": ["severity": "SEV1", "reason": "worse"], "assignIncident": ["assignee": "ben"],
        "createToken": [:], "createPerson": ["username": "new"],
    ]

    @Test func `a field that a body does not have changes nothing and is nowhere afterwards`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let root = try await house.person("root", role: .admin)
            _ = try await house.person("ben")
            let before = try await ana.get("auth/me/").json
            var succeeded: Set<String> = []
            for route in GatewayResponder.apiRoutes where route.body != nil {
                guard [.post, .patch, .put].contains(route.method), let schema = route.body?.schema else { continue }
                let stage = try await stage(ana)
                var body = Self.bodies[route.operation] ?? [:]
                if route.operation == "createMessage" { body["war_room"] = .string(stage.room) }
                let documented = Set(schema["properties"]?.object?.members.map(\.name) ?? [])
                for (name, value) in Self.planted where !documented.contains(name) { body[name] = value }
                let caller = route.operation == "createPerson" ? root : ana
                let reply = try await caller.send(route.method.rawValue, stage.path(of: route), .object(body))
                #expect(reply.status < 500, "\(route.operation)")
                if reply.status < 300 { succeeded.insert(route.operation) }
                let log = try await ana.get("war-rooms/\(stage.room)/events/?after=0&limit=500")
                for (place, bytes) in [("answer", reply.body), ("log", log.body)] {
                    #expect(Self.traces(in: bytes) == [], "\(route.operation), \(place)")
                }
                #expect(try await ana.get("auth/me/").json == before, "\(route.operation)")
            }
            #expect(succeeded.isSuperset(of: Self.bodies.keys), "\(Set(Self.bodies.keys).subtracting(succeeded))")
            let made = try await root.get("people/new/")
            #expect(made["role"] == "member" && made["clearance"] == "INTERNAL" && made["is_active"] != false)
            let recorded = try await house.journal.readLog(.house, after: 0, limit: 500)
            for entry in recorded {
                #expect(Self.traces(in: entry.event.body?.json.bytes ?? []) == [], "\(entry.event.type)")
            }
        }
    }

    /// A room, a message and an incident of a person's own.
    private struct Stage {
        let room: String
        let message: String
        let incident: String

        func path(of route: Route) -> String {
            let id = route.path.hasPrefix("war-room-messages/") ? message : room
            return route.path.replacing("{id}", with: id).replacing("{key}", with: incident)
        }
    }

    private func stage(_ ana: Client) async throws -> Stage {
        let incident = try await ana.post("incidents/", ["title": "Stage", "severity": "SEV4"])
        let room = try #require(incident["rooms"]?.array?.first?.string)
        let message = try await ana.post("war-room-messages/", ["war_room": .string(room), "content": "words"])
        return Stage(
            room: room, message: try #require(message["id"]?.string), incident: try #require(incident["key"]?.string))
    }

    private static func traces(in bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        return [uuid, word, "\(number)", "1999-01-01"].filter(text.contains)
    }
}
