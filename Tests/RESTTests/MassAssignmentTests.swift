import Domain
import HTTPTypes
import Journal
import TestKit
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
        "executeCommand": ["command": "/status"], "addReaction": ["emoji": "👍"], "pinMessage": [:],
        "setMember": ["user": "ben", "role": "observer"],
        "markRoomRead": ["seq": 1], "declareIncident": ["title": "Down", "severity": "SEV3"],
        "updateIncident": ["title": "Up"], "changeIncidentStatus": ["status": "identified", "reason": "seen"],
        "changeIncidentSeverity": ["severity": "SEV1", "reason": "worse"], "assignIncident": ["assignee": "ben"],
        "createToken": [:], "createPerson": ["username": "new"], "redactMessage": ["reason": "a password was said"],
        "giveGrant": ["user": "officer", "reason": "as agreed"],
        "openBreakGlass": ["reason": "Nobody of the response answers"], "approveBreakGlass": [:],
        "reviewBreakGlass": ["justified": true, "note": "seen"], "placeLegalHold": ["reason": "a dispute"],
        "releaseLegalHold": ["reason": "settled"], "shredRoom": ["reason": "the law asks for its whole destruction"],
        "startRun": ["runbook": "tidy", "args": [:]], "rehearseRun": ["runbook": "tidy"],
        "denyRun": ["reason": "no"], "cancelRun": ["reason": "no"],
        "createRunbook": ["source": .string(RunbookRouteTests.source)],
        "replaceRunbook": ["source": .string(RunbookRouteTests.source.replacing("low", with: "high"))],
        "setRunbookSecret": ["value": "k"],
        "createRetentionPolicy": ["name": "all", "days": 36_500], "updateRetentionPolicy": ["days": 36_000],
        "addToTimeline": [:], "addTimelineNote": ["text": "it began"], "correctTimelineEntry": ["is_hidden": true],
        "correctMoment": ["moment": "detected", "at": "2001-01-01T00:00:00Z"],
        "addTask": ["text": "restart it"], "changeTask": ["state": "done"],
        "makeDecision": ["text": "roll back", "why": "it is quicker"],
        "assignRole": ["role": "scribe", "user": "ben"], "sendUpdate": ["text": "we know why"],
        "linkIncident": ["relation": "related"], "mergeIncident": [:],
        "checkMessage": ["content": "words"], "shareFile": [:], "classifyFile": ["classification": "CONFIDENTIAL"],
        "logFileAccess": ["access_type": "VIEW"], "openUpload": ["filename": "a.log", "size": 1],
    ]

    /// Operations that are told the room.
    private static let inRooms: Set<String> = [
        "createMessage", "placeLegalHold", "startRun", "rehearseRun", "shareFile", "openUpload",
    ]

    /// Operations that need a password or a second factor, which cost more than they tell here: nothing of theirs is stored
    /// from a body but a password's hash.
    private static let proofs: Set<String> = [
        "login", "loginByLink", "createApiToken", "beginSecondFactor", "confirmSecondFactor", "disableSecondFactor",
        "replaceRecoveryCodes",
    ]

    @Test func `a field that a body does not have changes nothing and is nowhere afterwards`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana", clearance: .restricted)
            let root = try await house.person("root", role: .admin, clearance: .restricted)
            let officer = try await house.person("officer", role: .compliance, clearance: .restricted)
            _ = try await house.person("ben")
            let callers = [
                "createPerson": root, "openBreakGlass": root, "createRetentionPolicy": root,
                "updateRetentionPolicy": root, "approveBreakGlass": officer, "reviewBreakGlass": officer,
                "shredRoom": officer, "createRunbook": root, "replaceRunbook": root, "setRunbookSecret": root,
            ]
            let before = try await ana.get("auth/me/").json
            var succeeded: Set<String> = []
            var asked: Set<String> = []
            // What takes bytes has no fields.
            for route in GatewayResponder.apiRoutes where route.body != nil && route.body?.bytes == nil {
                guard [.post, .patch, .put].contains(route.method), let schema = route.body?.schema else { continue }
                asked.insert(route.operation)
                let stage = try await stage(ana, root, for: route.operation)
                var body = Self.bodies[route.operation] ?? [:]
                if ["linkIncident", "mergeIncident"].contains(route.operation) {
                    let other = try await ana.post("incidents/", ["title": "Another", "severity": "SEV4"])
                    body[route.operation == "linkIncident" ? "incident" : "into"] = other["key"]
                }
                if Self.inRooms.contains(route.operation) { body["war_room"] = .string(stage.room) }
                let documented = Set(schema["properties"]?.object?.members.map(\.name) ?? [])
                for (name, value) in Self.planted where !documented.contains(name) { body[name] = value }
                let caller = callers[route.operation] ?? ana
                let reply =
                    route.body?.isMultipart == true
                    ? try await caller.upload(Self.form(body))
                    : try await caller.send(route.method.rawValue, stage.path(of: route), .object(body))
                #expect(reply.status < 500, "\(route.operation)")
                if reply.status < 300 { succeeded.insert(route.operation) }
                let log = try await ana.get("war-rooms/\(stage.room)/events/?after=0&limit=500")
                for (place, bytes) in [("answer", reply.body), ("log", log.body)] {
                    #expect(Self.traces(in: bytes) == [], "\(route.operation), \(place)")
                }
                #expect(try await ana.get("auth/me/").json == before, "\(route.operation)")
            }
            let missing = asked.subtracting(Self.proofs).symmetricDifference(succeeded)
            #expect(missing.isEmpty, "\(missing.sorted())")
            let made = try await root.get("people/new/")
            #expect(made["role"] == "member" && made["clearance"] == "INTERNAL" && made["is_active"] != false)
            let recorded = try await house.journal.readLog(.house, after: 0, limit: 500)
            for entry in recorded {
                #expect(Self.traces(in: entry.event.body?.json.bytes ?? []) == [], "\(entry.event.type)")
            }
        }
    }

    /// A room, a message and an incident of a person's own, and what an operation is about besides.
    private struct Stage {
        let room: String
        let message: String
        let incident: String
        var subject: String?

        func path(of route: Route) -> String {
            let id = subject ?? (route.path.hasPrefix("war-room-messages/") ? message : room)
            return route.path.replacing("{id}", with: id).replacing("{key}", with: incident)
        }
    }

    private func stage(_ ana: Client, _ root: Client, for operation: String) async throws -> Stage {
        let level = operation == "approveBreakGlass" ? "RESTRICTED" : "INTERNAL"
        let incident = try await ana.post(
            "incidents/", ["title": "Stage", "severity": "SEV4", "classification": .string(level)])
        let room = try #require(incident["rooms"]?.array?.first?.string)
        let message = try await ana.post("war-room-messages/", ["war_room": .string(room), "content": "words"])
        var stage = Stage(
            room: room, message: try #require(message["id"]?.string), incident: try #require(incident["key"]?.string))
        stage.subject = try await subject(of: operation, in: room, ana, root)
        return stage
    }

    /// The id of the grant, hold, policy or file that an operation is about; nil for a room or a message.
    private func subject(of operation: String, in room: String, _ ana: Client, _ root: Client) async throws -> String? {
        switch operation {
        case "approveBreakGlass", "reviewBreakGlass":
            let grant = try await root.post(
                "war-rooms/\(room)/break-glass/", ["reason": "Nobody of the response answers"])
            let id = try #require(grant["id"]?.string)
            if operation == "reviewBreakGlass" { _ = try await root.post("access/grants/\(id)/end/", [:]) }
            return id
        case "releaseLegalHold":
            return try await ana.post("legal-holds/", ["war_room": .string(room), "reason": "a dispute"])["id"]?.string
        case "replaceRunbook":
            _ = try await root.post("runbooks/", RunbookRouteTests.body(RunbookRouteTests.source))
            return "restart"
        case "setRunbookSecret": return "lb"
        case "startRun", "rehearseRun", "denyRun", "cancelRun":
            for (name, risk) in [("tidy", "low"), ("drain", "high")] {
                let source = "name: \(name)\ntitle: T\nrisk: \(risk)\nsteps: [{wait: 1h}]\n"
                _ = try await root.post("runbooks/", RunbookRouteTests.body(source))
            }
            guard !operation.hasSuffix("startRun"), operation != "rehearseRun" else { return nil }
            let runbook: JSON = .string(operation == "denyRun" ? "drain" : "tidy")
            return try await ana.post("runs/", ["war_room": .string(room), "runbook": runbook])["id"]?.string
        case "updateRetentionPolicy":
            return try await root.post("retention-policies/", ["name": "some", "days": 36_500])["id"]?.string
        case "classifyFile", "logFileAccess":
            return try await ana.upload("a.log", Array("hello".utf8), in: room)["id"]?.string
        case "changeTask":
            let key = try await ana.get("war-rooms/\(room)/")["incident"]?.string ?? ""
            return try await ana.post("incidents/\(key)/tasks/", ["text": "restart it"])["id"]?.string
        case "correctTimelineEntry":
            return try await ana.get("war-rooms/\(room)/timeline/").results.first?["id"]?.string
        default: return nil
        }
    }

    /// As many of the fields as a form may have beside its file.
    private static func form(_ fields: JSONObject) -> MultipartForm {
        var form = MultipartForm()
        for field in fields.members.prefix(Limits.multipartPartsMax - 1) {
            form.add(field.name, field.value.string ?? field.value.text)
        }
        form.addFile("a.log", Array("hello".utf8))
        return form
    }

    private static func traces(in bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        return [uuid, word, "\(number)", "1999-01-01"].filter(text.contains)
    }
}
