import Domain
import Journal
import Testing

@testable import Gateway

/// The record of an incident over REST: its timeline, its work, and the room as it was.
@Suite(.timeLimit(.minutes(2))) struct RecordRouteTests {
    private static func withIncident(
        _ body: @escaping @Sendable (_ ana: Client, _ ben: Client, _ key: String) async throws -> Void
    ) async throws {
        try await RESTHouse.with { house in
            let (ana, ben) = (try await house.person("ana"), try await house.person("ben"))
            let incident = try await ana.post("incidents/", ["title": "Checkout fails", "severity": "SEV2"])
            let key = try #require(incident["key"]?.string)
            #expect(try await ben.post("war-rooms/\(key)/join/").status == 200)
            try await body(ana, ben, key)
        }
    }

    @Test func `wrong fields are named`() async throws {
        try await Self.withIncident { ana, _, key in
            let wrong: [(path: String, body: JSON, field: String)] = [
                ("timeline/", ["text": ""], "text"), ("timeline/", ["text": "x", "at": "noon"], "at"),
                ("timeline/", ["text": "x", "at": "2999-01-01T00:00:00Z"], "at"),
                ("moments/", ["moment": "lunch", "at": .null], "moment"), ("moments/", ["moment": "detected"], "at"),
                ("tasks/", [:], "text"), ("tasks/", ["text": "x", "owner": "nobody"], "owner"),
                ("tasks/", ["text": "x", "due": "soon"], "due"), ("tasks/", ["text": "x", "kind": "wish"], "kind"),
                ("decisions/", ["why": "x"], "text"), ("links/", ["relation": "related"], "incident"),
                ("links/", ["relation": "friend", "incident": "INC-1"], "relation"),
                ("links/", ["relation": "related", "incident": "INC-9"], "incident"), ("merge/", [:], "into"),
                ("status/", ["status": "resolved", "closure_reason": "external"], "closure_reason"),
            ]
            for (path, body, field) in wrong {
                let reply = try await ana.post("incidents/\(key)/\(path)", body)
                #expect(reply.status == 400 && reply[field]?.array?.count == 1, "\(path) \(body.text)")
            }
            for query in ["since=noon", "hidden=maybe", "page=0"] {
                let status = try await ana.get("incidents/\(key)/timeline/?\(query)").status
                #expect(status == (query == "page=0" ? 404 : 400), "\(query)")
            }
            for query in ["at=noon", "seq=0", "seq=1&at=2026-01-01T00:00:00Z"] {
                #expect(try await ana.get("war-rooms/\(key)/state/?\(query)").status == 400, "\(query)")
            }
            #expect(try await ana.get("war-rooms/\(key)/state/?at=2001-01-01T00:00:00Z").status == 404)
        }
    }

    @Test func `a commander gets the record as one document, and others are refused`() async throws {
        try await Self.withIncident { ana, ben, key in
            let reply = try await ana.get("incidents/\(key)/export/")
            let text = String(decoding: reply.body, as: UTF8.self)
            #expect(reply.status == 200 && text.hasPrefix("# \(key) Checkout fails\n"))
            #expect(try await ben.get("incidents/\(key)/export/").status == 403)
            #expect(try await ana.get("incidents/INC-9/export/").status == 404)
        }
    }

    @Test func `the timeline tells what happened with links to the messages, and the messages lead to it`() async throws
    {
        try await Self.withIncident { ana, ben, key in
            let say = { (client: Client, text: String) in
                try await client.post("war-room-messages/", ["war_room": .string(key), "content": .string(text)])
            }
            let asked = try await say(ben, "/mitigate a fix is out")
            let said = try await say(ana, "The graphs are back")
            let id = try #require(said["id"]?.string)
            #expect(said["timeline_event"] == .null)
            let added = try await ben.post("war-room-messages/\(id)/add_to_timeline/")
            #expect(added.status == 201 && added["text"] == "The graphs are back")
            #expect(try await ana.post("war-room-messages/\(id)/add_to_timeline/").status == 200)
            #expect(try await ana.get("war-room-messages/\(id)/")["timeline_event"]?["id"] == added["id"])
            let entries = try await ana.get("incidents/\(key)/timeline/").results
            let texts = entries.compactMap { $0["text"]?.string }
            #expect(texts.first == "\(key) declared as SEV2: Checkout fails" && texts.last == "The graphs are back")
            let moved = try #require(entries.first { $0["type"] == "incident.status_changed" })
            #expect(moved["message"]?["id"] == asked["id"] && moved["event"]?["type"] == "incident_updated")
            let path = "incidents/\(key)/timeline/\(added["id"]?.string ?? "")/"
            let hidden = try await ana.patch(path, ["is_hidden": true, "reason": "not needed"])
            #expect(hidden["is_hidden"] == true && hidden["change"]?["reason"] == "not needed")
            #expect(try await ana.get("incidents/\(key)/timeline/").results.count == entries.count - 1)
            #expect(try await ana.get("incidents/\(key)/timeline/?hidden=true").results.count == entries.count)
            #expect(try await ana.get(path)["is_hidden"] == true)
            let newest = try await ana.get("war-rooms/\(key)/timeline/?ordering=-at&page_size=1")
            #expect(newest["count"] == .int(Int64(entries.count - 1)) && newest.results.count == 1)
            let only = try await ana.get("incidents/\(key)/timeline/?type=member.joined").results
            #expect(only.count == 2 && only.allSatisfy { $0["type"] == "member.joined" })
            let moments = try await ana.get("incidents/\(key)/moments/")
            #expect(moments["moments"]?["acknowledged"]?["is_corrected"] == false)
            #expect(moments["durations"]?["time_to_resolve"] == .null)
        }
    }

    @Test func `tasks, decisions and links are kept and listed`() async throws {
        try await Self.withIncident { ana, ben, key in
            let task = try await ana.post(
                "incidents/\(key)/tasks/",
                ["text": "restart db-1", "owner": "ben", "due": "2030-01-01T00:00:00.000000Z"])
            #expect(task.status == 201 && task["owner"]?["username"] == "ben" && task["state"] == "open")
            let path = "incidents/\(key)/tasks/\(task["id"]?.string ?? "")/"
            let done = try await ben.patch(path, ["state": "done", "owner": .null, "due": .null])
            #expect(done["state"] == "done" && done["owner"] == .null && done["due"] == .null)
            #expect(done["ended_at"]?.string != nil)
            #expect(try await ana.get("incidents/\(key)/tasks/?state=open")["count"] == 0)
            #expect(try await ana.get(path)["text"] == "restart db-1")
            let decision = try await ana.post(
                "incidents/\(key)/decisions/", ["text": "roll back", "why": "it is quicker", "is_reversible": true])
            #expect(decision.status == 201 && decision["why"] == "it is quicker")
            let next = try await ana.post(
                "incidents/\(key)/decisions/", ["text": "roll on", "supersedes": decision["id"] ?? .null])
            let listed = try await ben.get("incidents/\(key)/decisions/").results
            #expect(listed.first?["superseded_by"] == next["id"] && listed.count == 2)
            let other = try await ana.post("incidents/", ["title": "Search fails", "severity": "SEV3"])
            let link: JSON = ["relation": "caused_by", "incident": other["key"] ?? .null]
            let links = try await ana.post("incidents/\(key)/links/", link)
            #expect(links.results.first?["relation"] == "caused_by")
            #expect(try await ana.delete("incidents/\(key)/links/", link).results.isEmpty)
            let merged = try await ana.post(
                "incidents/\(other["key"]?.string ?? "")/merge/", ["into": .string(key)])
            #expect(merged["status"] == "merged" && merged["closure_reason"] == "duplicate")
            let patched = try await ana.patch("incidents/\(key)/", ["impact": "all of checkout"])
            #expect(patched["impact"] == "all of checkout")
            let then = try await ben.get("war-rooms/\(key)/state/")
            #expect(then["incident"]?["impact"] == "all of checkout" && then["tasks"]?.array?.count == 1)
            let early = try await ben.get("war-rooms/\(key)/state/?seq=2")
            #expect(early["seq"] == 2 && early["members"] == [] && early["incident"]?["impact"] == "")
        }
    }
}
