import Actions
import Domain
import HTTPTypes
import Journal
import Sealing
import Testing

@testable import Gateway

/// What somebody gets who asks for more than is theirs: fields that they may not set, rows that they may not know of, and
/// secrets that nobody is shown.
@Suite struct OverreachTests {
    /// Fields of every kind that a body might try to set, beside what the route asks for.
    private static let extra: JSON = [
        "id": "00000000-0000-7000-8000-000000000000", "role": "admin", "clearance": "SEALED", "is_active": false,
        "kind": "bot", "sender": "root", "actor": "system", "person": "root", "user": "root", "owner": "root",
        "seq": 1, "head": 1_000_000, "members_count": 99, "messages_count": 99, "created_at": "2001-01-01T00:00:00Z",
        "recorded_at": 0, "is_pinned": true, "edited_at": "2001-01-01T00:00:00Z", "number": 9999, "key": "INC-9999",
        "reporter": "root", "version": 99, "status": "archived", "my_role": "observer", "hash": "00",
    ]

    private static func with(_ body: JSON) -> JSON {
        var object = extra.object ?? JSONObject()
        for member in body.object?.members ?? [] { object[member.name] = member.value }
        return .object(object)
    }

    @Test func `fields that a route does not know change nothing`() async throws {
        try await RESTHouse.with { house in
            let root = try await house.person("root", role: .admin, clearance: .sealed)
            let ana = try await house.person("ana")
            let me = try await ana.get("auth/me/")
            let room = try await ana.post("war-rooms/", Self.with(["name": "Mine", "slug": "mine"]))
            #expect(room.status == 201 && room["status"] == "active" && room["members_count"] == 1)
            #expect(room["my_role"] == "commander" && room["id"] != Self.extra["id"])
            let message = try await ana.post("war-room-messages/", Self.with(["war_room": "mine", "content": "hi"]))
            #expect(message.status == 201 && message["sender"]?["id"] == me["id"])
            #expect(message["is_pinned"] == false && message["edited_at"] == .null && message["id"] != Self.extra["id"])
            let incident = try await ana.post(
                "incidents/", Self.with(["title": "Fire", "severity": "SEV2", "kind": "real"]))
            #expect(incident.status == 201 && incident["key"] == "INC-1" && incident["version"] == 1)
            #expect(incident["reporter"]?["id"] == me["id"])
            let token = try await ana.post("tokens/", Self.with(["expires_in_days": 1]))
            #expect(token.status == 201 && token["person"]?["id"] == me["id"])
            let made = try await root.post(
                "people/", Self.with(["username": "new", "role": "member", "clearance": "PUBLIC", "kind": "user"]))
            #expect(made.status == 201 && made["is_active"] == true && made["id"] != Self.extra["id"])
            #expect(try await ana.post("people/", Self.with(["username": "other"])).status == 403)
            let after = try await ana.get("auth/me/")
            #expect(after.body == me.body)
        }
    }

    @Test func `what somebody may not know of changes no count and no page of what they see`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana", clearance: .restricted)
            let low = try await house.person("low", clearance: .public)
            _ = try await ana.post("war-rooms/", ["name": "Open", "slug": "open", "classification": "PUBLIC"])
            _ = try await low.post("war-rooms/open/join/")
            _ = try await ana.post("war-room-messages/", ["war_room": "open", "content": "words"])
            let paths = [
                "war-rooms/", "war-rooms/?page_size=1", "war-rooms/?search=secret", "incidents/",
                "incidents/?search=secret",
                "incidents/?page_size=1&page=2", "war-rooms/open/messages/", "war-rooms/open/members/",
            ]
            var before: [[UInt8]] = []
            for path in paths { before.append(try await low.get(path).body) }
            for number in 0..<3 {
                _ = try await ana.post(
                    "war-rooms/",
                    [
                        "name": .string("secret \(number)"), "classification": number == 0 ? "RESTRICTED" : "PUBLIC",
                        "privacy_level": "private",
                    ])
                _ = try await ana.post(
                    "incidents/",
                    ["title": .string("secret \(number)"), "severity": "SEV1", "classification": "RESTRICTED"])
            }
            for (path, was) in zip(paths, before) { #expect(try await low.get(path).body == was, "\(path)") }
        }
    }

    @Test func `no list shows a secret, nor what is stored in its place`() async throws {
        try await RESTHouse.with { house in
            let first = try await house.administrator()
            let login = try await house.stranger.post(
                "auth/login/", ["username": .string(first.username), "password": .string(first.password)])
            let session = try #require(login["token"]?.string)
            let asSession = house.stranger.with("Authorization", "Token \(session)")
            let begun = try await asSession.post("auth/second-factor/", ["password": .string(first.password)])
            let secret = try #require(begun["secret"]?.string)
            let roles = [GlobalRole.member, .compliance, .admin]
            var readers = [asSession]
            var hidden = [secret, session, first.password, Hex.text(Secret.hash(session))]
            for role in roles {
                let reader = try await house.person("the-\(role.rawValue)", role: role, clearance: .sealed)
                let token = String(try #require(reader.headers["Authorization"]).dropFirst("Token ".count))
                hidden += [token, Hex.text(Secret.hash(token))]
                readers.append(reader)
            }
            _ = try await readers[1].post("war-rooms/", ["name": "Room", "slug": "room"])
            let lists = GatewayResponder.apiRoutes.filter { $0.method == .get && !$0.path.contains("{") }.map(\.path)
            #expect(lists.count > 5)
            for reader in readers {
                for path in lists + ["war-rooms/room/events/", "war-rooms/room/state/"] {
                    let answer = String(decoding: try await reader.get(path).body, as: UTF8.self)
                    for text in hidden { #expect(!answer.contains(text), "\(path)") }
                }
            }
        }
    }
}
