import Actions
import Domain
import TestKit
import Testing

@testable import Gateway

/// Files over REST: who may share and have them, and that they come back as they were.
@Suite(.timeLimit(.minutes(5))) struct FileRouteTests {
    private struct Stage: Sendable {
        let house: RESTHouse
        let ana: Client
        let ben: Client
        let room: String
    }

    private static func with(
        rules: FileRules = FileRules(), level: String = "INTERNAL",
        _ body: @escaping @Sendable (Stage) async throws -> Void
    ) async throws {
        try await RESTHouse.with(fileRules: rules) { house in
            let ana = try await house.person("ana", clearance: .restricted)
            let ben = try await house.person("ben")
            let made = try await ana.post(
                "war-rooms/", ["name": "x", "classification": .string(level), "privacy_level": "private"])
            let room = try #require(made["id"]?.string)
            try await body(Stage(house: house, ana: ana, ben: ben, room: room))
        }
    }

    private static func noise(_ count: Int) -> [UInt8] {
        var state: UInt64 = 88_172_645_463_325_252
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state)
        }
    }

    @Test func `a file comes back as it went, whole and in ranges`() async throws {
        try await Self.with { stage in
            let content = Self.noise(3 * Limits.fileChunkBytes + 1_234)
            let shared = try await stage.ana.upload(
                "disk.bin", content, in: stage.room, [("description", "of db-1"), ("classification", "")])
            #expect(shared.status == 201, "\(shared.json.text)")
            #expect(shared["filename"] == "disk.bin" && shared["size"] == .int(Int64(content.count)))
            #expect(shared["classification"] == "INTERNAL" && shared["content_type"] == "application/octet-stream")
            #expect(shared["description"] == "of db-1" && shared["sha256"]?.string?.count == 64)
            let id = try #require(shared["id"]?.string)
            #expect(shared["download_url"]?.string == "\(stage.house.origin)/api/v1/chat-files/\(id)/download/")
            #expect(try await stage.ana.get("chat-files/\(id)/").body == shared.body)
            #expect(try await stage.ana.get("chat-files/?war_room=\(stage.room)").results.count == 1)

            let path = "chat-files/\(id)/download/"
            let whole = try await stage.ana.get(path)
            #expect(whole.status == 200 && whole.body == content)
            let chunk = Limits.fileChunkBytes
            for range in [
                0..<1, chunk - 1..<chunk + 1, chunk..<2 * chunk, 5..<content.count, content.count - 1..<content.count,
                0..<content.count,
            ] {
                let reply = try await stage.ana.with("Range", "bytes=\(range.lowerBound)-\(range.upperBound - 1)").get(
                    path)
                #expect(reply.status == 206 && reply.body == Array(content[range]), "\(range)")
                #expect(
                    reply.headers["content-range"]
                        == "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(content.count)")
            }
            let many = (0..<1_000).map { "\($0)-" }.joined(separator: ",")
            #expect(try await stage.ana.with("Range", "bytes=\(many)").get(path).body == content)
            let behind = try await stage.ana.with("Range", "bytes=\(content.count)-").get(path)
            #expect(behind.status == 416 && behind.headers["content-range"] == "bytes */\(content.count)")
            let other = try await stage.ana.with("Range", "bytes=0-1").with("If-Range", "\"other\"").get(path)
            #expect(other.status == 200 && other.body == content)
            let tag = try #require(whole.headers["etag"])
            #expect(try await stage.ana.with("Range", "bytes=0-1").with("If-Range", tag).get(path).status == 206)
        }
    }

    @Test func `fields may stand behind the file, and the room go by its incident's key`() async throws {
        try await Self.with { stage in
            let incident = try await stage.ana.post("incidents/", ["title": "x", "severity": "SEV2"])
            var form = MultipartForm()
            form.addFile("a.log", Array("hello\n".utf8))
            form.add("war_room", try #require(incident["key"]?.string))
            form.add("classification", "CONFIDENTIAL")
            let shared = try await stage.ana.upload(form)
            #expect(shared.status == 201 && shared["classification"] == "CONFIDENTIAL")
            #expect(shared["incident"] == incident["key"] && shared["content_type"] == "text/plain")
        }
    }

    @Test func `a download is an attachment under a sandbox, but for what cannot be made to run`() async throws {
        try await Self.with { stage in
            let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
            for (name, content, isShown) in [
                ("a.html", Array("<script>alert(1)</script>".utf8), false),
                ("a.svg", Array("<svg onload=alert(1)>".utf8), false),
                ("a.xml", Array("<?xml version=\"1.0\"?><x/>".utf8), false), ("a.js", Array("alert(1)".utf8), false),
                ("a.pdf", Array("%PDF-1.7".utf8), false), ("a.png", png, true), ("a.txt", png, false),
                ("a.png", Array("<html>".utf8), false), ("a.gif", Array("GIF89a<script>".utf8), false),
                ("a.exe", Array("MZ".utf8), false),
            ] {
                let id = try #require(try await stage.ana.upload(name, content, in: stage.room)["id"]?.string)
                let reply = try await stage.ana.get("chat-files/\(id)/download/")
                #expect(reply.status == 200 && reply.body == content)
                let disposition = reply.headers["content-disposition"] ?? ""
                #expect(disposition.hasPrefix(isShown ? "inline; " : "attachment; "), "\(name): \(disposition)")
                #expect(reply.headers["content-security-policy"]?.hasPrefix("sandbox; default-src 'none'") == true)
                #expect(reply.headers["x-content-type-options"] == "nosniff")
                #expect(reply.headers["cross-origin-resource-policy"] == "same-origin")
                let saved = try await stage.ana.get("chat-files/\(id)/download/?attachment=1")
                #expect(saved.headers["content-disposition"]?.hasPrefix("attachment; ") == true)
                if !isShown, name != "a.pdf" { #expect(reply.headers["content-type"] != "image/png") }
            }
        }
    }

    @Test func `a name from outside is no path and breaks no header`() async throws {
        try await Self.with { stage in
            for (name, left) in [
                ("../../etc/passwd", "passwd"), ("gnp\u{202E}exe.txt", "gnpexe.txt"),
                ("a%0d%0aSet-Cookie: x", "a%0d%0aSet-Cookie x"),
                (String(repeating: "n", count: 4_000) + ".log", String(repeating: "n", count: 251) + ".log"),
            ] {
                let shared = try await stage.ana.upload(name, [1], in: stage.room)
                #expect(shared.status == 201 && shared["filename"] == .string(left), "\(name.prefix(30))")
                let id = try #require(shared["id"]?.string)
                let reply = try await stage.ana.get("chat-files/\(id)/download/")
                #expect(reply.status == 200 && reply.headers["set-cookie"] == nil)
            }
        }
    }

    @Test func `what is wrong with a form is told, and nothing of it is kept`() async throws {
        try await Self.with { stage in
            let text = Array("x".utf8)
            #expect(try await stage.house.stranger.upload("a", text, in: stage.room).status == 401)
            #expect(try await stage.ben.upload("a", text, in: stage.room).status == 404)
            #expect(try await stage.ana.upload("a", text, in: "nowhere").status == 404)
            #expect(try await stage.ana.upload("a", [], in: stage.room)["file"] != nil)
            for (fields, field) in [
                ([("classification", "TOP")], "classification"), ([("message", "x")], "message"),
                ([("message", "0193d3a0-0000-7000-8000-0000000000ff")], "message"),
                ([("description", String(repeating: "d", count: 2_001))], "description"),
            ] as [([(name: String, value: String)], String)] {
                let reply = try await stage.ana.upload("a", text, in: stage.room, fields)
                #expect(reply.status == 400 && reply[field] != nil, "\(field): \(reply.json.text)")
            }
            let above = try await stage.ana.upload("a", text, in: stage.room, [("classification", "SEALED")])
            #expect(above.status == 403 && above["code"] == "clearance_too_low")
            var none = MultipartForm()
            none.add("war_room", stage.room)
            #expect(try await stage.ana.upload(none)["file"] != nil)
            var two = MultipartForm.sharing("a", text, in: stage.room)
            two.addFile("b", text)
            #expect(try await stage.ana.upload(two)["file"] != nil)
            var long = MultipartForm()
            long.add("description", String(repeating: "d", count: Limits.multipartFieldsBytesMax + 1))
            #expect(try await stage.ana.upload(long).status == 413)
            let json = try await stage.ana.post("chat-files/", ["war_room": .string(stage.room)])
            #expect(json.status == 415)
            let broken = try await stage.ana.send(
                "POST", "chat-files/", bytes: Array("--b\r\nhello".utf8), type: "multipart/form-data; boundary=b")
            #expect(broken.status == 400 && broken["code"] == "parse_error")
            #expect(try await stage.ana.get("chat-files/?war_room=\(stage.room)").results == [])
            #expect(try stage.house.mediaFiles() == [])
        }
    }

    @Test func `a file past its limit is 413, and past a quota 507, with nothing kept`() async throws {
        var rules = FileRules()
        rules.fileBytesMax = 200_000
        rules.roomBytesMax = 500_000
        rules.personBytesMax = 600_000
        try await Self.with(rules: rules) { stage in
            let content = Self.noise(200_000)
            #expect(try await stage.ana.upload("a", content, in: stage.room).status == 201)
            let large = try await stage.ana.upload("b", content + [0], in: stage.room)
            #expect(large.status == 413 && large["detail"]?.string?.contains("200000") == true)
            #expect(try await stage.ana.upload("c", content, in: stage.room).status == 201)
            let full = try await stage.ana.upload("d", content, in: stage.room)
            #expect(full.status == 507 && full["code"] == "storage_full")
            let other = try await stage.ana.post("war-rooms/", ["name": "y"])
            let mine = try await stage.ana.upload("e", content + [], in: try #require(other["id"]?.string))
            #expect(mine.status == 201)
            let over = try await stage.ana.upload("f", Array(content.prefix(1)), in: try #require(other["id"]?.string))
            #expect(over.status == 507)
            #expect(try stage.house.mediaFiles().count == 3)
        }
    }

    @Test func `an uploader whose file turned out to be secret keeps its record alone, others do not know of it`()
        async throws
    {
        try await Self.with { stage in
            let cara = try await stage.house.person("cara")
            for name in ["ben", "cara"] {
                let added = try await stage.ana.post(
                    "war-rooms/\(stage.room)/members/", ["user": .string(name), "role": "responder"])
                #expect(added.status < 300)
            }
            let secret = Array("card 4111 1111 1111 1111\n".utf8)
            let shared = try await stage.ben.upload("notes.txt", secret, in: stage.room)
            #expect(shared.status == 201 && shared["classification"] == "RESTRICTED")
            #expect(shared["filename"] == .null && shared["sha256"] == .null && shared["classification_reasons"] == [])
            let id = try #require(shared["id"]?.string)
            #expect(try await stage.ben.get("chat-files/\(id)/").status == 200)
            for reply in [
                try await stage.ben.get("chat-files/\(id)/download/"),
                try await stage.ben.post("chat-files/\(id)/log_access/", ["access_type": "VIEW"]),
                try await stage.ben.post("chat-files/\(id)/classify/", ["classification": "SEALED"]),
            ] {
                #expect(reply.status == 403 && reply["code"] == "classified_above_you")
            }
            for path in ["", "download/", "access_log/", "custody/"] {
                #expect(try await cara.get("chat-files/\(id)/\(path)").status == 404)
            }
            #expect(try await cara.get("chat-files/?war_room=\(stage.room)").results == [])
            #expect(try await stage.ben.get("chat-files/?war_room=\(stage.room)").results.count == 1)
            let record = try await stage.ana.get("chat-files/\(id)/")
            #expect(record["filename"] == "notes.txt")
            #expect(record["classification_reasons"]?.array?.count == 2)
            #expect(try await stage.ana.get("chat-files/\(id)/download/").body == secret)
            // What everybody in the room is told of it.
            let events = try await stage.ben.get("war-rooms/\(stage.room)/events/")
            let frame = events.results.first { $0["type"] == "file_shared" }?["file"]
            #expect(
                frame == ["id": .string(id), "classification": "RESTRICTED", "size": .int(Int64(secret.count))])
        }
    }

    @Test func `raising is free to responders, lowering needs a commander and a reason`() async throws {
        try await Self.with { stage in
            let joined = try await stage.ana.post(
                "war-rooms/\(stage.room)/members/", ["user": "ben", "role": "responder"])
            #expect(joined.status < 300)
            let shared = try await stage.ben.upload("a.log", Array("x".utf8), in: stage.room)
            let id = try #require(shared["id"]?.string)
            let path = "chat-files/\(id)/classify/"
            for body: JSON in [[:], ["classification": "TOP"], ["classification": 1]] {
                #expect(try await stage.ben.post(path, body).status == 400)
            }
            #expect(try await stage.ben.post(path, ["classification": "RESTRICTED"]).status == 403)
            #expect(
                try await stage.ben.post(path, ["classification": "PUBLIC", "reason": "harmless after all"]).status
                    == 403)
            #expect(try await stage.ana.post(path, ["classification": "PUBLIC"])["reason"] != nil)
            let raised = try await stage.ana.post(
                path, ["classification": "CONFIDENTIAL", "reason": "names of people"])
            #expect(raised.status == 200 && raised["classification"] == "CONFIDENTIAL")
            #expect(raised["classification_reasons"]?.array?.last?["reason"] == "names of people")
            // Its name is not told to the room any more, neither in what was said of it before.
            let events = try await stage.ben.get("war-rooms/\(stage.room)/events/")
            let frame = events.results.first { $0["type"] == "file_shared" }?["file"]
            #expect(frame?["filename"] == nil)
            let lowered = try await stage.ana.post(
                path, ["classification": "INTERNAL", "reason": "the names are gone from it"])
            #expect(lowered.status == 200 && lowered["classification"] == "INTERNAL")
            #expect(try await stage.ben.get("chat-files/\(id)/download/").status == 200)
        }
    }
}
