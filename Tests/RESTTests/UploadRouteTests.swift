import Actions
import Domain
import TestKit
import Testing

@testable import Gateway

/// Uploads over lines that break.
@Suite(.timeLimit(.minutes(5))) struct UploadRouteTests {
    private struct Stage: Sendable {
        let house: RESTHouse
        let clock: TestClock
        let ana: Client
        let ben: Client
        let room: String

        func open(_ size: Int, _ more: [(name: String, value: JSON)] = []) async throws -> Client.Reply {
            let fields: [(name: String, value: JSON)] = [
                ("war_room", .string(room)), ("filename", "disk.bin"), ("size", .int(Int64(size))),
            ]
            return try await ana.post("chat-uploads/", .object(JSONObject(fields + more)))
        }

        func send(
            _ bytes: ArraySlice<UInt8>, to id: String, at offset: String?, as client: Client? = nil,
            type: String = UploadRoutes.mediaType
        ) async throws -> Client.Reply {
            var client = client ?? ana
            if let offset { client = client.with("Upload-Offset", offset) }
            return try await client.send("PATCH", "chat-uploads/\(id)/", bytes: Array(bytes), type: type)
        }
    }

    private static func with(
        rules: FileRules = FileRules(), _ body: @escaping @Sendable (Stage) async throws -> Void
    ) async throws {
        let clock = TestClock()
        try await RESTHouse.with(ambient: clock.ambient, fileRules: rules) { house in
            let ana = try await house.person("ana", clearance: .restricted)
            let ben = try await house.person("ben")
            let made = try await ana.post("war-rooms/", ["name": "x"])
            let room = try #require(made["id"]?.string)
            try await body(Stage(house: house, clock: clock, ana: ana, ben: ben, room: room))
        }
    }

    private static let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) }

    @Test func `a file that comes in several requests is the one that was sent`() async throws {
        try await Self.with { stage in
            let opened = try await stage.open(Self.content.count, [("description", "of db-1")])
            #expect(opened.status == 201 && opened["offset"] == 0 && opened["size"] == 200_000)
            let id = try #require(opened["id"]?.string)
            #expect(opened.headers["location"] == "\(stage.house.origin)/api/v1/chat-uploads/\(id)/")
            for (from, to) in [(0, 1), (1, 70_000), (70_000, 70_000), (70_000, 199_999)] {
                let reply = try await stage.send(Self.content[from..<to], to: id, at: String(from))
                #expect(reply.status == 200 && reply["offset"] == .int(Int64(to)), "\(reply.json.text)")
                let state = try await stage.ana.get("chat-uploads/\(id)/")
                #expect(state["offset"] == .int(Int64(to)) && state.headers["upload-offset"] == String(to))
                #expect(state.headers["upload-length"] == "200000" && state["expires_at"] != .null)
            }
            let head = try await stage.ana.send("HEAD", "chat-uploads/\(id)/", nil)
            #expect(head.status == 200 && head.headers["upload-offset"] == "199999")
            #expect(try await stage.ana.get("chat-files/?war_room=\(stage.room)").results == [])
            let last = try await stage.send(Self.content[199_999...], to: id, at: "199999")
            #expect(last.status == 200 && last["id"] == .string(id) && last["filename"] == "disk.bin")
            #expect(last["description"] == "of db-1")
            #expect(try await stage.ana.get("chat-files/\(id)/download/").body == Self.content)
            // Whoever did not hear of it finds it.
            let state = try await stage.ana.get("chat-uploads/\(id)/")
            #expect(state["offset"] == 200_000 && state["expires_at"] == .null)
            #expect(try await stage.ben.get("chat-uploads/\(id)/").status == 404)
            #expect(try stage.house.mediaFiles().count == 1)
        }
    }

    @Test func `bytes count where the upload stands and nowhere else`() async throws {
        try await Self.with { stage in
            let id = try #require(try await stage.open(100)["id"]?.string)
            #expect(try await stage.send(Self.content[..<40], to: id, at: "0").status == 200)
            for offset in ["0", "39", "41", "100"] {
                let reply = try await stage.send(Self.content[..<10], to: id, at: offset)
                #expect(reply.status == 409, "\(offset)")
            }
            for offset in [nil, "", "-1", "x", "99999999999999999999"] {
                #expect(try await stage.send(Self.content[..<10], to: id, at: offset)["Upload-Offset"] != nil)
            }
            let json = try await stage.send(Self.content[..<10], to: id, at: "40", type: "application/json")
            #expect(json.status == 415)
            let more = try await stage.send(Self.content[..<61], to: id, at: "40")
            #expect(more.status == 413 && more["detail"]?.string?.contains("100 bytes") == true)
            #expect(try await stage.ana.get("chat-uploads/\(id)/")["offset"] == 40)
            #expect(try await stage.send(Self.content[40..<100], to: id, at: "40").status == 200)
            #expect(try await stage.ana.get("chat-files/\(id)/download/").body == Array(Self.content[..<100]))
        }
    }

    @Test func `an upload is its owner's alone, and is gone when it is given up or nobody goes on`() async throws {
        try await Self.with { stage in
            let id = try #require(try await stage.open(100)["id"]?.string)
            for path in ["chat-uploads/\(id)/", "chat-uploads/0193d3a0-0000-7000-8000-0000000000ff/"] {
                #expect(try await stage.ben.get(path).status == 404)
                #expect(try await stage.ben.delete(path).status == 404)
            }
            #expect(try await stage.send(Self.content[..<10], to: id, at: "0", as: stage.ben).status == 404)
            #expect(try await stage.ana.delete("chat-uploads/\(id)/").status == 204)
            #expect(try await stage.ana.get("chat-uploads/\(id)/").status == 404)
            #expect(try stage.house.mediaFiles() == [])

            let idle = try #require(try await stage.open(100)["id"]?.string)
            stage.clock.advance(seconds: Limits.openUploadSeconds - 1)
            #expect(try await stage.send(Self.content[..<10], to: idle, at: "0").status == 200)
            stage.clock.advance(seconds: Limits.openUploadSeconds - 1)
            await stage.house.files.sweep()
            #expect(try stage.house.mediaFiles().count == 1)
            stage.clock.advance(seconds: 1)
            await stage.house.files.sweep()
            #expect(try stage.house.mediaFiles() == [])
            #expect(try await stage.send(Self.content[10..<20], to: idle, at: "10").status == 404)
        }
    }

    @Test func `what could not be shared is not begun, and quotas count what is announced`() async throws {
        var rules = FileRules()
        rules.fileBytesMax = 200_000
        rules.roomBytesMax = 500_000
        try await Self.with(rules: rules) { stage in
            #expect(try await stage.open(200_001).status == 413)
            #expect(try await stage.open(0)["size"] != nil)
            #expect(try await stage.open(1, [("classification", "SEALED")]).status == 403)
            #expect(try await stage.open(1, [("classification", "TOP")])["classification"] != nil)
            #expect(try await stage.open(1, [("message", "0193d3a0-0000-7000-8000-0000000000ff")])["message"] != nil)
            #expect(try await stage.ana.post("chat-uploads/", [:]).status == 400)
            let other = try await stage.ana.post("chat-uploads/", ["war_room": "nowhere", "filename": "a", "size": 1])
            #expect(other.status == 404)
            for _ in 0..<2 { #expect(try await stage.open(200_000).status == 201) }
            let over = try await stage.open(200_000)
            #expect(over.status == 507 && over["code"] == "storage_full")
            #expect(try stage.house.mediaFiles().count == 2)
        }
    }

    @Test func `one person has a quarter of the uploads that may be open`() async throws {
        try await Self.with { stage in
            for _ in 0..<Limits.openUploadsMax / 4 { #expect(try await stage.open(1).status == 201) }
            let more = try await stage.open(1)
            #expect(more.status == 503 && more["code"] == "busy")
            let cara = try await stage.ben.post("war-rooms/", ["name": "y"])
            let open = try await stage.ben.post(
                "chat-uploads/", ["war_room": try #require(cara["id"]), "filename": "a", "size": 1])
            #expect(open.status == 201)
        }
    }
}
