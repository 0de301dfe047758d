import Domain
import Testing

@Suite struct MessageTests {
    private func withRoom(_ body: @escaping @Sendable (RESTHouse, _ ana: Client, _ ben: Client) async throws -> Void)
        async throws
    {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let ben = try await house.person("ben")
            _ = try await ana.post("war-rooms/", ["name": "Test", "slug": "test-room"])
            _ = try await ben.post("war-rooms/test-room/join/")
            try await body(house, ana, ben)
        }
    }

    private func text(_ content: String, _ more: JSONObject = [:]) -> JSON {
        .object(
            JSONObject(
                [(name: "war_room", value: "test-room"), (name: "content", value: .string(content))] + more.members))
    }

    @Test func `a message is posted once for a client id, whatever it is`() async throws {
        try await withRoom { _, ana, _ in
            let body = text("  Hello **team**\n", ["client_id": "c 1 é"])
            let first = try await ana.post("war-room-messages/", body)
            #expect(first.status == 201 && first["content"] == "  Hello **team**\n")
            #expect(first["content_html"]?.string?.contains("<strong>") == true)
            let again = try await ana.post("war-room-messages/", body)
            #expect(again.status == 200 && again["id"] == first["id"])
            let other = try await ana.post("war-room-messages/", text("Other", ["client_id": "c 1 é"]))
            #expect(other.status == 409 && other["code"] == "conflict")
        }
    }

    @Test func `editing, reacting, pinning and deleting show in the message and in the log`() async throws {
        try await withRoom { _, ana, ben in
            let id = try await ana.post("war-room-messages/", text("One", ["ack_required": true]))["id"]?.string ?? ""
            let path = "war-room-messages/\(id)/"
            #expect(try await ben.patch(path, ["content": "Two"]).status == 403)
            let edited = try await ana.patch(path, ["content": "Two"])
            #expect(edited["content"] == "Two" && edited["revisions"] == 1)
            #expect(try await ana.get("\(path)revisions/").results.first?["content"] == "One")
            let thumb: JSON = ["emoji": "👍"]
            #expect(try await ben.post("\(path)add_reaction/", thumb).status == 201)
            let twice = try await ben.post("\(path)add_reaction/", thumb)
            #expect(twice.status == 200 && twice["counts"] == ["👍": 1])
            #expect(try await ben.get(path)["reactions"]?.array?.first?["me"] == true)
            #expect(try await ana.get(path)["reactions"]?.array?.first?["me"] == false)
            #expect(try await ben.post("\(path)pin_message/")["is_pinned"] == true)
            #expect(try await ana.get("war-rooms/test-room/pinned_messages/").results.count == 1)
            #expect(try await ben.post("\(path)pin_message/", ["action": "unpin"])["is_pinned"] == false)
            #expect(try await ben.post("\(path)acknowledge/")["acknowledged_by"]?.array?.count == 1)
            #expect(try await ana.delete(path).status == 204)
            let gone = try await ben.get(path)
            #expect(gone["content"] == .null && gone["deleted_at"] != .null)
            let log = try await ben.get("war-rooms/test-room/events/?limit=500")
            #expect(!String(decoding: log.body, as: UTF8.self).contains("\"One\""))
            #expect(log.results.compactMap { $0["seq"]?.int } == Array(1...Int64(log.results.count)))
            #expect(log.results.last?["type"] == "message_deleted")
        }
    }

    @Test func `history is read by page, before and after, each page in order`() async throws {
        try await withRoom { _, ana, ben in
            for number in 1...7 { _ = try await ana.post("war-room-messages/", text("m\(number)")) }
            func contents(_ query: String) async throws -> (texts: [String], reply: Client.Reply) {
                let reply = try await ben.get("war-rooms/test-room/messages/?\(query)")
                return (reply.results.compactMap { $0["content"]?.string }, reply)
            }
            let newest = try await contents("page_size=3")
            #expect(newest.texts == ["m5", "m6", "m7"] && newest.reply["count"] == 7)
            #expect(try await contents("page_size=3&page=3").texts == ["m1"])
            let seq = newest.reply.results.first?["seq"]?.int ?? 0
            let older = try await contents("before=\(seq)&limit=2")
            #expect(older.texts == ["m3", "m4"])
            let next = try #require(older.reply["next"]?.string)
            #expect(next.contains("before="))
            #expect(try await contents("after=\(seq)&limit=1").texts == ["m6"])
            #expect(try await contents("search=m3").texts == ["m3"])
            let wrong = try await ben.get("war-rooms/test-room/messages/?before=x")
            #expect(wrong.status == 400 && wrong["before"] != nil)
            // Needless beside a seq, and wrong all the same.
            #expect(try await ben.get("war-rooms/test-room/messages/?before=\(seq)&page=null").status == 404)
            let both = try await ben.get("war-rooms/test-room/messages/?before=\(seq)&after=x")
            #expect(both.status == 400 && both["after"] != nil)
        }
    }

    @Test func `a retry with an idempotency key gives the first result and changes nothing`() async throws {
        try await withRoom { _, ana, ben in
            let once = ana.with("Idempotency-Key", "k-1")
            let first = try await once.post("war-room-messages/", text("Only once"))
            let again = try await once.post("war-room-messages/", text("Only once"))
            #expect(first.status == 201 && again.status == 201 && again["id"] == first["id"])
            #expect(try await once.post("war-room-messages/", text("Other")).status == 409)
            #expect(try await ben.with("Idempotency-Key", "k-1").post("war-room-messages/", text("Mine")).status == 201)
            #expect(try await ana.get("war-rooms/test-room/messages/")["count"] == 2)
            let declare: JSON = ["title": "Twice?", "severity": "SEV3"]
            let incident = try await once.post("incidents/", declare)
            #expect(try await once.post("incidents/", declare)["key"] == incident["key"])
            let key = incident["key"]?.string ?? ""
            let resolve = ana.with("Idempotency-Key", "k-2")
            #expect(try await resolve.post("incidents/\(key)/status/", ["status": "resolved"]).status == 200)
            #expect(try await ana.post("incidents/\(key)/status/", ["status": "investigating"]).status == 200)
            let retried = try await resolve.post("incidents/\(key)/status/", ["status": "resolved"])
            #expect(retried.status == 200 && retried["status"] == "investigating")
            #expect(try await ana.with("Idempotency-Key", "").post("war-rooms/", ["name": "x"]).status <= 400)
        }
    }

    @Test func `two requests at the same moment with one key happen once`() async throws {
        try await withRoom { _, ana, _ in
            let once = ana.with("Idempotency-Key", "race")
            let body = text("Race")
            let ids = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<8 { group.addTask { try await once.post("war-room-messages/", body)["id"]?.string } }
                return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
        }
    }

    @Test func `a read marker counts what is left`() async throws {
        try await withRoom { _, ana, ben in
            let seq = try await ana.post("war-room-messages/", text("One"))["seq"]?.int ?? 0
            _ = try await ana.post("war-room-messages/", text("Two, @ben"))
            let marker = try await ben.post("war-rooms/test-room/read/", ["seq": .int(seq)])
            #expect(marker["up_to"] == .int(seq) && marker["unread_count"] == 1)
            #expect(try await ben.post("war-rooms/test-room/read/", [:])["seq"] != nil)
        }
    }

    @Test func `redacting needs a reason, and leaves a message without content`() async throws {
        try await withRoom { _, ana, ben in
            let id = try await ben.post("war-room-messages/", text("hovercraft"))["id"]?.string ?? ""
            let path = "war-room-messages/\(id)/redact/"
            #expect(try await ben.post(path).status == 400)
            #expect(try await ben.post(path, ["reason": " "])["reason"] != nil)
            let done = try await ben.post(path, ["reason": "a password"])
            #expect(done.status == 200 && done["content"] == .null && done["redacted_at"]?.string != nil)
            #expect(try await ana.get("war-room-messages/\(id)/")["content"] == .null)
            for list in ["messages", "events"] {
                let reply = try await ana.get("war-rooms/test-room/\(list)/")
                #expect(!String(decoding: reply.body, as: UTF8.self).contains("hovercraft"))
            }
            #expect(try await ana.post(path, ["reason": "again"]).status == 200)
        }
    }
}
