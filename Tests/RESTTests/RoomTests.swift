import Domain
import Testing

@Suite struct RoomTests {
    @Test func `a room is made, found, changed, entered, left and archived`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let ben = try await house.person("ben")
            let made = try await ana.post("war-rooms/", ["name": "Test", "slug": "test-room"])
            #expect(made.status == 201 && made["my_role"] == "commander" && made["slug"] == "test-room")
            let id = made["id"]?.string ?? ""
            #expect(made["websocket_url"] == .string("ws://127.0.0.1:\(house.port)/ws/chat/\(id)/"))
            #expect(try await ben.get("war-rooms/test-room")["id"] == made["id"])
            #expect(try await ben.get("war-rooms/?search=test&status=active")["count"] == 1)
            let twin = "/api/collaboration_war_rooms/api/war-rooms/\(id)/"
            #expect(try await ben.get(twin)["name"] == "Test")
            #expect(try await ben.post("war-rooms/\(id)/create_chat_room/").status == 201)
            #expect(try await ben.post("war-rooms/\(id)/create_chat_room/", [:]).status == 200)
            #expect(try await ben.patch("war-rooms/\(id)/", ["name": "Mine"]).status == 403)
            #expect(try await ana.patch("war-rooms/\(id)/", ["name": "Ours"])["name"] == "Ours")
            let once = ben.with("Idempotency-Key", "leave")
            for _ in 0..<2 { #expect(try await once.post("war-rooms/\(id)/leave/").status == 204) }
            let again = ben.with("Idempotency-Key", "leave again")
            for _ in 0..<2 { #expect(try await again.post("war-rooms/\(id)/leave/").status == 204) }
            #expect(try await ben.post("war-rooms/\(id)/join/")["my_role"] == "responder")
            #expect(try await ana.post("war-rooms/\(id)/archive/")["status"] == "archived")
            let late: JSON = ["war_room": .string(id), "content": "too late"]
            #expect(try await ana.post("war-room-messages/", late)["code"] == "room_archived")
        }
    }

    @Test func `who may not know of a room is told that there is none`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let ben = try await house.person("ben")
            let made = try await ana.post("war-rooms/", ["name": "Secret", "slug": "hush", "privacy_level": "private"])
            #expect(made["privacy_level"] == "private")
            for path in [
                "war-rooms/hush/", "war-rooms/hush/messages/", "war-rooms/hush/members/", "war-rooms/hush/events/",
            ] {
                #expect(try await ben.get(path).status == 404)
            }
            #expect(try await ben.post("war-rooms/hush/join/").status == 404)
            #expect(try await ben.get("war-rooms/")["count"] == 0)
            let above: JSON = ["name": "Above", "classification": "SEALED"]
            #expect(try await ana.post("war-rooms/", above)["code"] == "clearance_too_low")
        }
    }

    @Test func `a commander brings people in, changes their role and removes them`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let ben = try await house.person("ben")
            _ = try await ana.post("war-rooms/", ["name": "Test", "slug": "t"])
            let path = "war-rooms/t/members/"
            #expect(try await ben.post(path, ["user": "ben", "role": "commander"]).status == 403)
            #expect(try await ana.post(path, ["user": "ben", "role": "observer"]).status == 201)
            #expect(try await ana.post(path, ["user": "ben", "role": "responder"]).status == 200)
            #expect(try await ana.post(path, ["user": "nobody"])["user"] != nil)
            #expect(try await ana.get(path).results.count == 2)
            #expect(try await ana.delete(path, ["user": "ben"]).status == 204)
            #expect(try await ana.get(path)["count"] == 1)
        }
    }

    @Test func `lists have pages with links, and a wrong page is none`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            for number in 1...5 { _ = try await ana.post("war-rooms/", ["name": .string("Room \(number)")]) }
            let second = try await ana.get("war-rooms/?page=2&page_size=2&status=active")
            #expect(second["count"] == 5 && second.results.count == 2)
            let base = "\(house.origin)/api/v1/war-rooms/"
            #expect(second["next"] == .string("\(base)?page=3&page_size=2&status=active"))
            #expect(second["previous"] == .string("\(base)?page_size=2&status=active"))
            for page in ["0", "abc", "99", "-1", "999999999999999999999"] {
                let reply = try await ana.get("war-rooms/?page=\(page)")
                #expect(reply.status == 404 && reply["detail"] == "Invalid page.")
            }
            #expect(try await ana.get("war-rooms/?status=NOPE")["status"] != nil)
        }
    }

    @Test func `an incident comes with its room, and a stale change is refused`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let incomplete = try await ana.post("incidents/", [:])
            #expect(incomplete["title"] != nil && incomplete["severity"] != nil)
            let made = try await ana.post(
                "incidents/", ["title": "Checkout is down", "severity": "SEV2", "labels": ["eu"]])
            #expect(made.status == 201 && made["rooms"]?.array?.count == 1)
            let key = made["key"]?.string ?? ""
            #expect(try await ana.get("war-rooms/\(key)/")["incident"] == .string(key))
            #expect(try await ana.get("war-rooms/?incident=\(key)")["count"] == 1)
            let path = "incidents/\(key)/"
            #expect(
                try await ana.patch(path, ["summary": "Nobody can pay", "version": made["version"] ?? 1]).status == 200)
            let stale = try await ana.patch(path, ["summary": "x", "version": made["version"] ?? 1])
            #expect(stale.status == 409 && stale["code"] == "stale_version")
            #expect(
                try await ana.post("\(path)severity/", ["severity": "SEV1", "reason": "Worse"])["severity"] == "SEV1")
            #expect(try await ana.post("\(path)assign/", ["assignee": "ana"])["assignee"]?["username"] == "ana")
            #expect(try await ana.post("\(path)assign/", ["assignee": nil])["assignee"] == .null)
            #expect(try await ana.post("\(path)assign/", [:])["assignee"] != nil)
            #expect(try await ana.post("\(path)status/", ["status": "resolved"])["status_category"] == "post_incident")
            #expect(try await ana.get("incidents/?severity=SEV1&status_category=post_incident")["count"] == 1)
            #expect(try await ana.get("incidents/INC-999/").status == 404)
        }
    }
}
