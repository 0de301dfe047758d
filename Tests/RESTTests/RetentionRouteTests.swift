import Domain
import Testing

/// Destruction, holds and retention over REST; every answer is held against the published contract.
@Suite struct RetentionRouteTests {
    private static let reason: JSON = "The customer asked for it in writing."

    private func withRoom(
        _ body: @escaping @Sendable (RESTHouse, _ ana: Client, _ carla: Client, _ colin: Client) async throws -> Void
    ) async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let carla = try await house.person("carla", role: .compliance)
            let colin = try await house.person("colin", role: .compliance)
            _ = try await ana.post("war-rooms/", ["name": "Test", "slug": "test-room"])
            try await body(house, ana, carla, colin)
        }
    }

    @Test func `a shredding that compliance asks for waits for a second person`() async throws {
        try await withRoom { _, ana, carla, colin in
            let path = "war-rooms/test-room/shred/"
            #expect(try await carla.post(path, ["reason": "short"])["reason"] != nil)
            #expect(try await ana.post(path, ["reason": Self.reason]).status == 403)
            #expect(try await ana.post("war-rooms/nowhere/shred/", ["reason": Self.reason]).status == 404)
            let asked = try await carla.post(path, ["reason": Self.reason])
            #expect(asked.status == 202 && asked["status"] == "open" && asked["kind"] == "shred")
            let request = "destruction-requests/\(asked["id"]?.string ?? "")/"
            #expect(try await carla.post(request + "approve/").status == 403)
            #expect(try await colin.get("destruction-requests/?status=open").results.count == 1)
            #expect(try await ana.get(request)["reason"] == Self.reason)
            let approved = try await colin.post(request + "approve/")
            #expect(approved.status == 200 && approved["status"] == "approved")
            #expect(approved["decided_by"]?["username"] == "colin")
            #expect(try await ana.get("war-rooms/test-room/").status == 404)
            #expect(try await ana.get("war-rooms/test-room/messages/").status == 404)
            #expect(try await ana.get("war-rooms/").results.isEmpty)
        }
    }

    @Test func `a hold is placed once, refuses with its code, and is released`() async throws {
        try await withRoom { _, ana, carla, _ in
            let message = try await ana.post("war-room-messages/", ["war_room": "test-room", "content": "eels"])
            let redact = "war-room-messages/\(message["id"]?.string ?? "")/redact/"
            #expect(try await carla.post("legal-holds/", ["reason": "r"])["war_room"] != nil)
            #expect(
                try await carla.post("legal-holds/", ["reason": "r", "war_room": "a", "incident": "b"]).status == 400)
            #expect(try await carla.post("legal-holds/", ["reason": "r", "incident": "INC-9"]).status == 404)
            let once = carla.with("Idempotency-Key", "k")
            let hold = try await once.post("legal-holds/", ["reason": "r", "war_room": "test-room"])
            let again = try await once.post("legal-holds/", ["reason": "r", "war_room": "test-room"])
            #expect(hold.status == 201 && again.status == 201 && again["id"] == hold["id"])
            let refused = try await ana.post(redact, ["reason": "r"])
            #expect(refused.status == 409 && refused["code"] == "on_hold")
            #expect(try await carla.get("legal-holds/?standing=true").results.count == 1)
            let path = "legal-holds/\(hold["id"]?.string ?? "")/"
            #expect(try await ana.get(path)["reason"] == "r")
            #expect(try await ana.post(path + "release/", ["reason": "r"]).status == 403)
            #expect(try await carla.post(path + "release/", ["reason": "settled"])["release_reason"] == "settled")
            #expect(try await carla.get("legal-holds/?standing=true").results.isEmpty)
            #expect(try await ana.post(redact, ["reason": "r"]).status == 200)
        }
    }

    @Test func `a policy is made, changed and taken away`() async throws {
        try await withRoom { _, ana, carla, _ in
            #expect(try await ana.get("retention-policies/").status == 403)
            #expect(try await ana.post("retention-policies/", ["name": "x", "days": 3]).status == 403)
            #expect(try await carla.post("retention-policies/", ["name": "x"])["days"] != nil)
            #expect(try await carla.post("retention-policies/", ["name": "x", "days": 0])["days"] != nil)
            let made = try await carla.post(
                "retention-policies/", ["name": "x", "days": 3000, "classification": "INTERNAL"])
            #expect(made.status == 201 && made["action"] == "shred" && made["classification"] == "INTERNAL")
            let path = "retention-policies/\(made["id"]?.string ?? "")/"
            let changed = try await carla.patch(path, ["days": 4000, "classification": .null])
            #expect(changed["days"] == 4000 && changed["classification"] == .null && changed["name"] == "x")
            #expect(try await carla.get("retention-policies/").results.count == 1)
            #expect(try await carla.delete(path).status == 204)
            #expect(try await carla.get(path).status == 404)
        }
    }
}
