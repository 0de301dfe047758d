import Domain
import Testing

/// Runbooks over REST; every answer is held against the published contract.
@Suite struct RunbookRouteTests {
    static func body(_ source: String) -> JSON { ["source": .string(source)] }
    static let source = "name: restart\ntitle: Restart\nrisk: low\nsteps: [{wait: 1s}]\n"

    @Test func `a runbook is saved, read, replaced and listed by its name`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let root = try await house.person("root", role: .admin)
            #expect(try await ana.post("runbooks/", Self.body(Self.source)).status == 403)
            #expect(try await root.post("runbooks/", [:])["source"] != nil)
            #expect(try await ana.get("runbooks/restart/").status == 404)
            let wrong = try await root.post("runbooks/", Self.body("name: x\nrisk: low\nsteps: [{wit: 1s}]\n"))
            #expect(wrong.status == 400)
            #expect(
                wrong["source"] == [
                    "Line 1: title: This field is required.",
                    "Line 3: steps[1]: “wit” is no step. Did you mean wait?",
                    "Line 3: steps[1]: A step needs one of message, http, command, set, wait, approval.",
                ], "\(wrong["source"]?.text ?? "")")
            let once = root.with("Idempotency-Key", "k")
            let made = try await once.post("runbooks/", Self.body(Self.source))
            #expect(made.status == 201 && made["name"] == "restart" && made["version"] == 1 && made["risk"] == "low")
            #expect(made["sha256"]?.string?.utf8.count == 64 && made["source"] == .string(Self.source))
            let again = try await once.post("runbooks/", Self.body(Self.source))
            #expect(again.status == 201 && again.body == made.body)
            #expect(try await root.post("runbooks/", Self.body(Self.source)).status == 409)
            #expect(try await root.send("PUT", "runbooks/other/", Self.body(Self.source)).status == 400)
            let other = Self.source.replacing("low", with: "high")
            let second = try await root.send("PUT", "runbooks/restart/", Self.body(other))
            #expect(second.status == 200 && second["version"] == 2 && second["risk"] == "high")
            #expect(try await root.send("PUT", "runbooks/restart/", Self.body(other))["version"] == 2)
            #expect(try await ana.get("runbooks/restart/")["version"] == 2)
            #expect(try await ana.get("runbooks/restart/?version=1")["source"] == .string(Self.source))
            #expect(try await ana.get("runbooks/restart/?version=0").status == 400)
            #expect(try await ana.get("runbooks/restart/?version=9").status == 404)
            let listed = try await ana.get("runbooks/").results
            #expect(listed.map { $0["name"] } == ["restart"] && listed[0]["source"] == nil)
            let versions = try await ana.get("runbooks/restart/versions/").results
            #expect(versions.map { $0["version"] } == [2, 1])
            #expect(try await ana.get("runbooks/other/versions/").status == 404)
        }
    }

    @Test func `a report needs the key that was given away`() async throws {
        try await RESTHouse.with { house in
            let nobody = try await house.person("ana").with("Authorization", "")
            for key in ["x", "a.b.c", "0193d3a0-0000-7000-8000-000000000001.1.00"] {
                let reply = try await nobody.send("POST", "/hooks/run/\(key)", [:])
                #expect(reply.status == 404, "\(key): \(reply.status)")
            }
            #expect(try await nobody.send("POST", "/hooks/run/x/", ["status": "done"])["status"] != nil)
        }
    }

    @Test func `a secret is set and removed, and never shown`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let root = try await house.person("root", role: .admin)
            let value: JSON = ["value": "s3cr3t-of-the-test"]
            #expect(try await ana.send("PUT", "runbook-secrets/lb/", value).status == 403)
            #expect(try await ana.get("runbook-secrets/").status == 403)
            #expect(try await root.send("PUT", "runbook-secrets/lb/", [:])["value"] != nil)
            #expect(try await root.send("PUT", "runbook-secrets/lb/", ["value": "a\nb"])["value"] != nil)
            let set = try await root.send("PUT", "runbook-secrets/lb/", value)
            #expect(set.status == 200 && set["name"] == "lb" && set["set_by"]?["username"] == "root")
            for path in ["runbook-secrets/", "runbook-secrets/lb/", "audit/entries/"] {
                let shown = String(decoding: try await root.get(path).body, as: UTF8.self)
                #expect(!shown.contains("s3cr3t"), "\(path)")
            }
            #expect(try await root.get("runbook-secrets/lb/")["name"] == "lb")
            #expect(try await root.delete("runbook-secrets/lb/").status == 204)
            #expect(try await root.delete("runbook-secrets/lb/").status == 404)
            #expect(try await root.get("runbook-secrets/lb/").status == 404)
        }
    }
}

/// Bots over REST.
@Suite struct ChatBotRouteTests {
    @Test func `bots are listed to everybody, and people are none`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            #expect(try await ana.get("chat-bots/").results.isEmpty)
            let root = try await house.person("root", role: .admin)
            #expect(try await root.post("people/", ["username": "scribe", "kind": "bot"]).status == 201)
            let listed = try await ana.get("chat-bots/").results
            #expect(listed.map { $0["username"] } == ["scribe"])
            #expect(listed[0]["abilities"] == ["summarize_status"] && listed[0]["is_enabled"] == true)
        }
    }
}
