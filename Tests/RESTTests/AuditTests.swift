import Actions
import Domain
import Foundation
import Journal
import Sealing
import Testing

/// The audit trail over REST: what it shows to whom, and proofs that verify without the server.
@Suite struct AuditTests {
    private struct Cast: Sendable {
        let house: RESTHouse
        /// Commands the room `trail`.
        let ana: Client
        /// Responder in it.
        let ben: Client
        let auditor: Client
        /// May know of the room and is not in it.
        let outsider: Client
        let administrator: Client
    }

    private static func with(_ body: @escaping @Sendable (Cast) async throws -> Void) async throws {
        try await RESTHouse.with { house in
            let cast = Cast(
                house: house, ana: try await house.person("ana"), ben: try await house.person("ben"),
                auditor: try await house.person("audrey", role: .compliance, clearance: .public),
                outsider: try await house.person("otto", clearance: .public),
                administrator: try await house.person("ada", role: .admin, clearance: .sealed))
            let room: JSON = ["name": "Trail", "slug": "trail", "privacy_level": "private"]
            #expect(try await cast.ana.post("war-rooms/", room).status == 201)
            let member: JSON = ["user": "ben", "role": "responder"]
            #expect(try await cast.ana.post("war-rooms/trail/members/", member).status == 201)
            try await body(cast)
        }
    }

    private static func say(_ content: String, _ client: Client) async throws -> String {
        let body: JSON = ["war_room": "trail", "content": .string(content)]
        return try #require(try await client.post("war-room-messages/", body)["id"]?.string)
    }

    private static func key(_ cast: Cast) -> String { cast.house.journal.verifierKey }

    @Test func `a message is proven to somebody who has nothing of the server but its key`() async throws {
        try await Self.with { cast in
            let id = try await Self.say("Failing over **now**, ‘ünïcode’ / \"quotes\"", cast.ben)
            for number in 0..<5 { _ = try await Self.say("more \(number)", cast.ana) }
            let reply = try await cast.ana.get("war-room-messages/\(id)/proof/")
            #expect(reply.status == 200)
            let contents = try OfflineVerifier.contents(ofBundle: reply.body, key: Self.key(cast))
            #expect(contents == ["Failing over **now**, ‘ünïcode’ / \"quotes\""])
            // An anchor far away holds a later head; the bundle's key and origin are those of it.
            let head = try OfflineVerifier.head(reply["checkpoint"]?.string ?? "", key: Self.key(cast))
            #expect(head.origin == cast.house.journal.origin)
        }
    }

    @Test func `a bundle in which anything was changed verifies nothing`() async throws {
        try await Self.with { cast in
            let id = try await Self.say("Original", cast.ben)
            let reply = try await cast.ben.get("war-room-messages/\(id)/proof/")
            let text = String(decoding: reply.body, as: UTF8.self)
            let salt = try #require(reply["entries"]?.array?.first?["salt"]?.string)
            let proof = try #require(reply["entries"]?.array?.first?["proof"]?.array?.first?.string)
            let changes = [
                ("Original", "Forged"), (#""seq":"#, #""seq":1"#), (#""door":"rest""#, #""door":"cli""#),
                (salt, String(salt.reversed())), (proof, String(proof.reversed())), ("muster/", "muster/0"),
                (#""occurred_at":1"#, #""occurred_at":2"#),
            ]
            for (old, new) in changes {
                let forged = text.replacing(old, with: new)
                #expect(forged != text, "\(old)")
                #expect(throws: (any Error).self, "\(old)") {
                    try OfflineVerifier.contents(ofBundle: Array(forged.utf8), key: Self.key(cast))
                }
            }
        }
    }

    @Test func `edits are proven with the message, and what was deleted is proven without its words`() async throws {
        try await Self.with { cast in
            let id = try await Self.say("one", cast.ben)
            let path = "war-room-messages/\(id)/"
            let first = try await cast.ben.get("\(path)proof/")
            #expect(try await cast.ben.patch(path, ["content": "two"]).status == 200)
            let edited = try await cast.ana.get("\(path)proof/")
            #expect(try OfflineVerifier.contents(ofBundle: edited.body, key: Self.key(cast)) == ["one", "two"])
            #expect(try await cast.ben.delete(path).status == 204)
            #expect(try await cast.ana.patch("war-rooms/trail/", ["privacy_level": "public"]).status == 200)
            let carl = try await cast.house.person("carl")
            #expect(try await carl.post("war-rooms/trail/join/").status == 200)
            for (reader, contents) in [(cast.ben, ["one", "two"]), (cast.ana, ["one", "two"]), (carl, [nil, nil])] {
                let reply = try await reader.get("\(path)proof/")
                #expect(try OfflineVerifier.contents(ofBundle: reply.body, key: Self.key(cast)) == contents)
            }
            // A bundle from before stays what it was.
            #expect(try OfflineVerifier.contents(ofBundle: first.body, key: Self.key(cast)) == ["one"])
        }
    }

    @Test
    func `of a redacted message and of its neighbours the proofs stay valid, and the redaction is proven with it`()
        async throws
    {
        try await Self.with { cast in
            let gone = try await Self.say("personal data", cast.ben)
            let kept = try await Self.say("kept", cast.ben)
            let edit: JSON = ["content": "still personal"]
            #expect(try await cast.ben.patch("war-room-messages/\(gone)/", edit).status == 200)
            let before = try await cast.ana.get("war-room-messages/\(kept)/proof/")
            let reason: JSON = ["reason": "It names a customer."]
            #expect(try await cast.ana.post("war-room-messages/\(gone)/redact/", reason).status == 200)
            let after = try await cast.ana.get("war-room-messages/\(kept)/proof/")
            let trusted = try VerifierKey(encoded: Self.key(cast))
            for bundle in [before, after] {
                #expect(ProofBundle.verify(bundle.body, trusted: trusted).outcome == .intact)
                #expect(try OfflineVerifier.contents(ofBundle: bundle.body, key: Self.key(cast)) == ["kept"])
            }
            let proof = try await cast.ana.get("war-room-messages/\(gone)/proof/")
            #expect(try OfflineVerifier.contents(ofBundle: proof.body, key: Self.key(cast)) == [nil, nil, nil])
            let entries = try #require(proof["entries"]?.array)
            #expect(entries.map { $0["body"]?.string } == ["destroyed", "destroyed", "open"])
            #expect(!String(decoding: proof.body, as: UTF8.self).contains("personal data"))
            let redaction = try JSONParser.parse(Array((entries[2]["content"]?.string ?? "").utf8))
            let named = redaction["destroyed"]?.array ?? []
            #expect(entries[2]["leaf"]?["type"] == "message.redacted")
            #expect(named == entries.prefix(2).compactMap { $0["leaf"]?["id"] })
        }
    }

    @Test func `to somebody who may not know of the room its proofs do not exist`() async throws {
        try await Self.with { cast in
            let id = try await Self.say("hidden", cast.ana)
            let position = cast.house.journal.position
            let nothing = try await cast.outsider.get("war-room-messages/01999999-0000-7000-8000-000000000000/proof/")
            #expect(nothing.status == 404)
            for path in [
                "war-room-messages/\(id)/proof/", "audit/proof/?id=\(id)", "audit/proof/?position=\(position)",
            ] {
                let reply = try await cast.outsider.get(path)
                #expect(reply.status == 404 && reply.body == nothing.body, "\(path)")
                #expect(try await cast.house.stranger.get(path).status == 401)
            }
            let beyond = try await cast.outsider.get("audit/proof/?position=99999999")
            #expect(beyond.status == 404 && beyond.body == nothing.body)
            #expect(try await cast.administrator.get("war-room-messages/\(id)/proof/").status != 200)
        }
    }

    @Test func `an entry is proven by its position or id, in the newest tree or in an earlier one`() async throws {
        try await Self.with { cast in
            let id = try await Self.say("here", cast.ana)
            let position = cast.house.journal.position
            for _ in 0..<3 { _ = try await Self.say("more", cast.ana) }
            let size = cast.house.journal.position
            let sized = try await cast.auditor.get("audit/proof/?from=0&size=all")
            #expect(sized.status == 400 && sized["size"] != nil)
            let queries = ["position=\(position)", "id=\(id)", "position=\(position)&size=\(size - 1)"]
            for query in queries {
                let reply = try await cast.ana.get("audit/proof/?\(query)")
                let leaf = try OfflineVerifier.hexadecimal(reply["leaf_hash"]?.string ?? "")
                let path = try (reply["proof"]?.array ?? []).map { try OfflineVerifier.hexadecimal($0.string ?? "") }
                let root = OfflineVerifier.root(
                    leaf, index: Int(position) - 1, size: Int(reply["size"]?.int ?? 0), path: path[...])
                #expect(root.map { OfflineVerifier.hexadecimal($0) } == reply["root"]?.string, "\(query)")
                guard let note = reply["checkpoint"]?.string else { continue }
                let head = try OfflineVerifier.head(note, key: Self.key(cast))
                #expect(head.root == root && Int64(head.size) == reply["size"]?.int)
            }
            #expect(try await cast.auditor.get("audit/proof/?position=\(position)").status == 200)
            #expect(try await cast.auditor.get("audit/proof/?position=1").status == 200)
            #expect(try await cast.ana.get("audit/proof/?position=1").status == 404)
            let wrong = ["position=0", "position=x", "id=x", "", "position=\(position)&size=\(position - 1)", "size=1"]
            for query in wrong {
                #expect(try await cast.ana.get("audit/proof/?\(query)").status == 400, "\(query)")
            }
        }
    }

    @Test func `one head is shown to have grown out of another`() async throws {
        try await Self.with { cast in
            let first = try await Self.say("one", cast.ana)
            let old = try await cast.ana.get("war-room-messages/\(first)/proof/")["checkpoint"]?.string ?? ""
            let second = try await Self.say("two", cast.ana)
            let new = try await cast.ana.get("war-room-messages/\(second)/proof/")["checkpoint"]?.string ?? ""
            let heads = try (
                OfflineVerifier.head(old, key: Self.key(cast)), OfflineVerifier.head(new, key: Self.key(cast))
            )
            let reply = try await cast.outsider.get("audit/proof/?from=\(heads.0.size)&to=\(heads.1.size)")
            let path = try (reply["proof"]?.array ?? []).map { try OfflineVerifier.hexadecimal($0.string ?? "") }
            let roots = OfflineVerifier.roots(
                from: heads.0.size, to: heads.1.size, oldRoot: heads.0.root, path: path[...])
            #expect(roots?.old == heads.0.root && roots?.new == heads.1.root && !path.isEmpty)
            #expect(try await cast.ana.get("audit/proof/?from=0").status == 200)
            for query in ["from=-1", "from=2&to=1", "from=1&to=99999999"] {
                #expect(try await cast.ana.get("audit/proof/?\(query)").status == 400, "\(query)")
            }
        }
    }

    @Test func `the checkpoint says what is signed, and that nothing is anchored when no anchor is set`() async throws {
        try await Self.with { cast in
            let none = try await cast.outsider.get("audit/checkpoint/")
            #expect(none.status == 200 && none["checkpoint"] == .null && none["is_anchored"] == false)
            let id = try await Self.say("one", cast.ana)
            _ = try await cast.ana.get("war-room-messages/\(id)/proof/")
            let reply = try await cast.outsider.get("audit/checkpoint/")
            let head = try OfflineVerifier.head(
                reply["checkpoint"]?["note"]?.string ?? "", key: reply["key"]?.string ?? "")
            #expect(reply["key"] == .string(Self.key(cast)) && reply["origin"] == .string(head.origin))
            #expect(reply["checkpoint"]?["size"] == reply["position"] && reply["is_signing"] == true)
            #expect(reply["detail"]?.string?.contains("No anchor is set") == true && reply["anchors"] == [])
            let short = reply["checkpoint"]?["short_hash"]?.string ?? ""
            #expect(short.count == 16 && OfflineVerifier.hexadecimal(head.root).hasPrefix(short))
        }
    }

    @Test func `compliance sees every entry and no word of any, a commander their own room, and others nothing`()
        async throws
    {
        try await Self.with { cast in
            _ = try await Self.say("secret words", cast.ben)
            for client in [cast.ben, cast.outsider, cast.administrator, cast.ana] {
                #expect(try await client.get("audit/entries/").status == 403)
            }
            #expect(try await cast.ben.get("audit/entries/?room=trail").status == 403)
            #expect(try await cast.outsider.get("audit/entries/?room=trail").status == 404)
            #expect(try await cast.outsider.get("audit/entries/?room=no-such-room").status == 404)
            let all = try await cast.auditor.get("audit/entries/")
            let text = String(decoding: all.body, as: UTF8.self)
            #expect(all.status == 200 && !text.contains("secret words") && !text.contains("Trail"))
            let positions = all.results.compactMap { $0["position"]?.int }
            #expect(positions == Array((1...(positions.first ?? 0)).reversed()) && all["next"] == .null)
            let own = try await cast.ana.get("audit/entries/?room=trail")
            #expect(own.results.compactMap { $0["seq"]?.int } == Array((1...Int64(own.results.count)).reversed()))
            #expect(own.results.first?["type"] == "message.posted" && own.results.last?["type"] == "room.created")
            let room = try #require(own.results.first?["room"]?.string)
            let byID = try await cast.auditor.get("audit/entries/?room=\(room)")
            #expect(byID.results == own.results)
            let unknown = try await cast.auditor.get("audit/entries/?room=01999999-0000-7000-8000-000000000000")
            #expect(unknown.status == 200 && unknown.results.isEmpty)
        }
    }

    @Test func `the trail is filtered by type and actor and read page by page both ways`() async throws {
        try await Self.with { cast in
            for number in 0..<7 { _ = try await Self.say("\(number)", number % 2 == 0 ? cast.ana : cast.ben) }
            let posted = try await cast.auditor.get("audit/entries/?type=message.posted&actor=ben")
            #expect(posted.results.count == 3)
            #expect(posted.results.allSatisfy { $0["actor"]?["username"] == "ben" && $0["type"] == "message.posted" })
            let founded = try await cast.auditor.get("audit/entries/?actor=system&after=0&limit=1")
            #expect(founded.results.first?["position"] == 1)
            for query in ["limit=5", "after=0&limit=5", "room=trail&limit=2", "room=trail&after=0&limit=2"] {
                let reader = query.hasPrefix("room") ? cast.ana : cast.auditor
                var found: [Int64] = []
                var path: String? = "audit/entries/?\(query)"
                while let next = path {
                    let page = try await reader.get(next)
                    found += page.results.compactMap { $0["position"]?.int }
                    path = page["next"]?.string.map { String($0.dropFirst(cast.house.origin.count)) }
                }
                let sorted = query.contains("after") ? found.sorted() : found.sorted().reversed()
                #expect(found == sorted && Set(found).count == found.count && found.count > 5, "\(query)")
            }
            for query in ["actor=nobody", "before=0", "after=-1", "before=x"] {
                #expect(try await cast.auditor.get("audit/entries/?\(query)").status == 400, "\(query)")
            }
        }
    }
}
