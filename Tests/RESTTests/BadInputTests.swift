import Domain
import Testing

@testable import Gateway

@Suite struct BadInputTests {
    @Test func `a body that is no JSON, of another kind or too large is refused, and the connection goes on`()
        async throws
    {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            func post(_ text: String, _ type: String? = "application/json") async throws -> Client.Reply {
                try await ana.send("POST", "war-rooms/", bytes: Array(text.utf8), type: type)
            }
            let broken = try await post(#"{"name":"#)
            #expect(broken.status == 400 && broken["code"] == "parse_error")
            #expect(try await post("[]")["non_field_errors"] != nil)
            #expect(try await post("<a/>", "text/xml").status == 415)
            let large = String(repeating: " ", count: Limits.bodyBytesMax + 1)
            #expect(try await post(large)["code"] == "too_large")
            let deep = String(repeating: "[", count: 200)
            #expect(try await post(#"{"name":"a","x":\#(deep)"#)["code"] == "parse_error")
            for wrong in ["7", "true", "{}", "[1]", "\"\\u0000\"", "\"  \"", "null"] where wrong != "7" {
                #expect(try await post(#"{"name":\#(wrong)}"#)["name"] != nil, "\(wrong)")
            }
        }
    }

    @Test func `a body without end is cut off, and the server goes on`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let flood = [UInt8](repeating: 0x20, count: 4 * 1024 * 1024)
            // The server stops reading, so the client may see the answer or only the end of its connection.
            let reply = try? await ana.send("POST", "war-rooms/", bytes: flood, type: "application/json")
            #expect(reply == nil || reply?.status == 413)
            let after = try await ana.get("war-rooms/")
            #expect(after.status == 200)
        }
    }

    @Test func `addresses and methods that are none are refused in JSON`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            for path in ["/api/v1/nothing/", "/nothing", "/api/v2/", "/api/v1/war-rooms/%00/", "/%2e%2e/etc/passwd"] {
                let reply = try await ana.get(path)
                #expect(reply.status == 404 && reply["code"] == "not_found", "\(path)")
            }
            let put = try await ana.send("PUT", "war-rooms/", [:])
            #expect(put.status == 405 && put.headers["allow"] == "GET, HEAD, OPTIONS, POST")
            #expect(try await ana.send("OPTIONS", "war-rooms/", nil).headers["allow"] == "GET, HEAD, OPTIONS, POST")
            let head = try await ana.send("HEAD", "war-rooms/", nil)
            #expect(head.status == 200 && head.body.isEmpty)
            #expect(try await ana.get("war-room-messages/not-a-uuid/").status == 404)
            #expect(try await house.stranger.get("/ws/inbox/").status == 426)
        }
    }

    @Test func `the pages of operators and of the contract are there without signing in`() async throws {
        try await RESTHouse.with { house in
            let stranger = house.stranger
            #expect(try await stranger.get("/healthz")["status"] == "ok")
            #expect(try await stranger.get("/readyz")["parts"] == ["database": true])
            #expect(try await stranger.get("/metrics").headers["content-type"]?.hasPrefix("text/plain") == true)
            #expect(try await stranger.get("/openapi.json")["openapi"] == "3.1.0")
            #expect(try await stranger.get("/asyncapi.json")["asyncapi"] == "3.0.0")
            let docs = try await stranger.get("/api/docs/")
            #expect(docs.headers["content-type"] == "text/html; charset=utf-8")
            #expect(docs.headers["content-security-policy"]?.contains("default-src 'none'") == true)
            let index = try await stranger.get("")
            #expect(index["war-rooms"] == .string("\(house.origin)/api/v1/war-rooms/"))
        }
    }

    @Test func `an empty filter is none, and the description says so of each`() async throws {
        try await RESTHouse.with { house in
            let admin = try await house.person("ada", role: .admin, clearance: .restricted)
            let paths = try #require(try await house.stranger.get("/openapi.json")["paths"]?.object)
            var asked = 0
            // What proves or searches has to be told what, and runs and files are those of a room.
            let asking = ["/api/v1/audit/proof/", "/api/v1/search/", "/api/v1/runs/", "/api/v1/chat-files/"]
            for (path, operations) in paths.members where !path.contains("{") && !asking.contains(path) {
                for parameter in operations["get"]?["parameters"]?.array ?? [] where parameter["in"] == "query" {
                    guard let name = parameter["name"]?.string, let schema = parameter["schema"] else { continue }
                    let reply = try await admin.get("\(path)?\(name)=")
                    // Whatever else stands in the way, it is not the empty value.
                    #expect(reply.status != 400, "\(path)?\(name)= \(reply.status)")
                    let mayBeEmpty = schema["anyOf"]?.array?.contains(["const": ""]) ?? (schema["type"] == "string")
                    #expect(mayBeEmpty, "\(path) \(name)")
                    asked += 1
                }
            }
            #expect(asked > 30)
        }
    }

    @Test func `the page is served at its own addresses under a strict policy`() async throws {
        try await RESTHouse.with { house in
            guard WebAssets().asset(at: "/") != nil else { return }
            for path in ["/", "/signin", "/rooms/test-room", "/incidents/INC-1/timeline"] {
                let page = try await house.stranger.get(path)
                #expect(page.status == 200 && page.headers["content-type"]?.hasPrefix("text/html") == true, "\(path)")
                #expect(page.headers["content-security-policy"] == PageFiles.policy)
            }
            let etag = try #require(try await house.stranger.get("/").headers["etag"])
            #expect(try await house.stranger.with("If-None-Match", etag).get("/").status == 304)
            #expect(try await house.stranger.post("/signin", [:]).status == 405)
        }
    }
}
