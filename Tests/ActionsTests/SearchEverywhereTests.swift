import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// Looking for words in everything that one may read, before the index has it and after.
struct SearchEverywhereTests {
    private func find(_ line: String, _ house: TestHouse, as player: Player) async throws -> [SearchHit] {
        try await house.ask(Search(query: SearchQuery(line), size: 50), as: player).hits
    }

    private func texts(_ hits: [SearchHit]) -> [String] {
        hits.map { $0.snippet.parts.map(\.text).joined() }
    }

    private func settle(_ house: TestHouse, _ isIndexed: Bool) async throws {
        if isIndexed { try await house.house.search.catchUp() }
    }

    private static let table: [(String, [String])] = [
        ("disk", ["disk again", "the disk is full"]), ("DISK -again", ["the disk is full"]),
        ("\"disk is\"", ["the disk is full"]), ("\"is disk\"", []), ("from:responder disk", ["the disk is full"]),
        ("from:me", ["see https://example.com now", "disk again", "The work\nwork"]),
        ("-from:me full", ["the disk is full"]),
        ("has:link", ["see https://example.com now"]), ("has:code", ["run `df -h`"]), ("has:mention", ["@cleo look"]),
        ("has:reaction", ["the disk is full"]), ("has:thread", ["the disk is full"]), ("has:file", []),
        ("is:pinned", ["run `df -h`"]), ("is:thread", ["a reply", "the disk is full"]), ("is:edited", ["after"]),
        ("is:decision", []), ("is:message is:pinned", ["run `df -h`"]), ("before disk", []), ("after", ["after"]),
        ("in:work reply", ["a reply"]), ("-in:work reply", []), ("example.com", ["see https://example.com now"]),
        ("df -h", []), ("\"df -h\"", ["run `df -h`"]), ("in:work -is:message -is:incident", ["The work\nwork"]),
        ("on:2026-11-22 reply", ["a reply"]), ("before:2026-11-22 reply", []), ("after:2026-11-21 reply", ["a reply"]),
        ("nowhere", []),
    ]

    @Test(arguments: [false, true])
    func `each operator finds what it says`(isIndexed: Bool) async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("The work", slug: "work")
            let root = try await house.send("the disk is full", to: room, as: house.responder)
            try await house.send("a reply", to: room, as: house.bot, replyTo: root.id)
            let run = try await house.send("run `df -h`", to: room, as: house.responder)
            try await house.send("@cleo look", to: room, as: house.responder)
            let edited = try await house.send("before", to: room, as: house.responder)
            try await house.send("disk again", to: room, as: house.commander)
            try await house.send("see https://example.com now", to: room, as: house.commander)
            let gone = try await house.send("disk gone", to: room, as: house.commander)
            try await settle(house, isIndexed)
            try await house.perform(ReactToMessage(message: root.id, emoji: "👍", action: .add), as: house.bot)
            try await house.perform(PinMessage(message: run.id, action: .add), as: house.responder)
            try await house.perform(EditMessage(message: edited.id, content: "after"), as: house.responder)
            try await house.perform(DeleteMessage(message: gone.id), as: house.commander)
            try await settle(house, isIndexed)
            for (line, expected) in Self.table {
                #expect(try await texts(find(line, house, as: house.commander)) == expected, "\(line)")
            }
        }
    }

    @Test(arguments: [false, true])
    func `incidents are found by their words, key, severity and status, and rooms by their names`(isIndexed: Bool)
        async throws
    {
        try await TestHouse.with { house in
            let declared = try await house.perform(
                DeclareIncident(
                    .init(
                        severity: .sev1,
                        details: IncidentDetails(
                            title: "Checkout fails", summary: "Cards are refused", labels: ["payments"]))),
                as: house.commander)
            _ = try await house.perform(
                DeclareIncident(.init(severity: .sev3, details: IncidentDetails(title: "Slow search"))),
                as: house.commander)
            _ = try await house.openRoom("Bridge of cards")
            let room = RoomReference(declared.key)
            try await house.send("cards again", to: room, as: house.commander)
            try await settle(house, isIndexed)
            for (line, kinds) in [
                ("cards", [SearchHit.Kind.message, .room, .incident]), ("payments", [.incident]),
                ("refused", [.incident]),
                ("INC-1", [.incident]), ("checkout", [.incident]), ("incident:INC-1 cards", [.message, .incident]),
                ("severity:sev1", [.message, .incident]), ("severity:sev3 is:incident", [.incident]),
                ("status:active slow", [.incident]), ("status:resolved", []), ("cards is:incident", [.incident]),
                ("cards is:room", [.room]), ("cards -severity:1", [.room]),
                ("from:me is:incident", [.incident, .incident]),
            ] {
                #expect(try await find(line, house, as: house.commander).map(\.kind) == kinds, "\(line)")
            }
            let hit = try #require(try await find("payments", house, as: house.commander).first)
            #expect(hit.title == "Checkout fails" && hit.room.incidentKey == "INC-1" && hit.id == declared.id.text)
            #expect(hit.snippet.parts.filter(\.isMarked).map(\.text) == ["payments"])
        }
    }

    @Test(arguments: [false, true])
    func `nobody finds what they may not read, and secret rows change no answer`(isIndexed: Bool) async throws {
        try await TestHouse.with { house in
            let open = try await house.openRoom("Open")
            try await house.send("falcon in the open", to: open, as: house.responder)
            let answer = { (player: Player) in
                let page = try await house.ask(Search(query: SearchQuery("falcon"), size: 50), as: player)
                return
                    "\(page.hits) \(page.isComplete) \(page.completeUntil.rfc3339) \(page.next ?? "-") \(page.unsearched)"
            }
            try await settle(house, isIndexed)
            let before = [try await answer(house.observer), try await answer(house.outsider)]
            let secret = try await house.openRoom("Secret falcon", classification: .confidential)
            let hidden = try await house.openRoom("Private falcon", isPrivate: true)
            let sealed = try await house.openRoom("Sealed falcon", classification: .restricted)
            for room in [secret, hidden, sealed] {
                for _ in 0..<5 { try await house.send("falcon", to: room, as: house.commander) }
            }
            try await settle(house, isIndexed)
            try await house.perform(RemoveMember(room: hidden, person: "observer"), as: house.commander)
            #expect(try await [answer(house.observer), answer(house.outsider)] == before)
            #expect(try await find("falcon", house, as: house.administrator).isEmpty)
            #expect(try await find("falcon", house, as: house.commander).count == 14)
            // A room that may not be read is no room, in the same words.
            for name in ["nowhere", "INC-9", hidden.text] {
                let refusal = await #expect(throws: Refusal.self) {
                    _ = try await find("in:\(name) falcon", house, as: house.outsider)
                }
                #expect(refusal?.fields.first?.problem == "in: there is no room “\(name)”, or you may not read it.")
            }
        }
    }

    @Test func `who leaves a private room finds nothing of it any more`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Private", isPrivate: true)
            try await house.send("heron", to: room, as: house.commander)
            try await house.house.search.catchUp()
            #expect(try await find("heron", house, as: house.responder).count == 1)
            try await house.perform(LeaveRoom(room: room), as: house.responder)
            #expect(try await find("heron", house, as: house.responder).isEmpty)
        }
    }

    @Test func `a RESTRICTED room is opened when it is named, and said to be unsearched when it is not`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Vault", slug: "vault", classification: .restricted)
            let other = try await house.openRoom("Other", slug: "other", classification: .restricted)
            for number in 0..<30 { try await house.send("egret \(number)", to: room, as: house.commander) }
            try await house.house.search.catchUp()
            let all = try await house.ask(Search(query: SearchQuery("egret"), size: 50), as: house.commander)
            #expect(all.hits.isEmpty && Set(all.unsearched.map(\.id.text)) == [room.text, other.text])
            #expect(try await find("in:vault egret", house, as: house.commander).count == 30)
            #expect(try await find("in:vault \"egret 7\"", house, as: house.commander).count == 1)
            #expect(try await find("vault", house, as: house.commander).map(\.kind) == [.room])
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await find("in:vault in:other egret", house, as: house.commander)
            }
            #expect(refusal?.fields.map(\.field) == ["q"])
        }
    }

    @Test(arguments: ["egret", "in:vault egret", "from:me"])
    func `pages follow each other without a gap or a repeat`(line: String) async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Vault", slug: "vault", classification: .restricted)
            let open = try await house.openRoom("Open")
            for number in 0..<25 {
                try await house.send("egret \(number)", to: number % 2 == 0 ? room : open, as: house.commander)
            }
            try await house.house.search.catchUp()
            try await house.send("egret at last", to: open, as: house.commander)
            let whole = try await find(line, house, as: house.commander).map(\.id)
            #expect(whole.count > 10)
            for size in [1, 4, 100] {
                var found: [String] = []
                var cursor: String?
                repeat {
                    let page = try await house.ask(
                        Search(query: SearchQuery(line), size: size, cursor: cursor), as: house.commander)
                    #expect(page.hits.count <= size)
                    found += page.hits.map(\.id)
                    cursor = page.next
                } while cursor != nil
                #expect(found == whole, "pages of \(size)")
            }
        }
    }

    @Test(arguments: [
        "plover", "rare", "plover rare", "\"a plover\"", "plover -even", "from:responder", "curlew", "is:edited",
    ])
    func `over hundreds of rooms each hit comes once, the newest first`(line: String) async throws {
        try await TestHouse.with { house in
            // More rooms than are asked at first, and than one statement looks into.
            var rooms: [RoomReference] = []
            for number in 0..<270 {
                let made = try await house.perform(
                    CreateRoom(name: "Room \(number)", classification: .public), as: house.responder)
                rooms.append(.id(made.room.id))
            }
            let long = (0...Limits.searchWordsMax).map { "w\($0)" }.joined(separator: " ")
            var expected: [String] = []
            for number in 0..<400 {
                let parity = number.isMultiple(of: 2) ? "even" : "odd"
                var text = number.isMultiple(of: 3) ? "a plover, \(parity)" : "plover a \(parity)"
                if number % 90 == 7 { text += " rare" }
                if number == 200 { text += " plover a rare curlew \(long)" }
                let room = rooms[number * 37 % (number < 200 ? 270 : 90)]
                let message = try await house.send(text, to: room, as: house.responder)
                if number == 11 {
                    let edit = EditMessage(message: message.id, content: text + " still")
                    try await house.perform(edit, as: house.responder)
                }
                let isMeant =
                    switch line {
                    case "rare", "plover rare": text.contains("rare")
                    case "\"a plover\"": number.isMultiple(of: 3)
                    case "plover -even": parity == "odd"
                    case "curlew": number == 200
                    case "is:edited": number == 11
                    default: true
                    }
                if isMeant { expected.insert(message.id.text, at: 0) }
            }
            try await house.house.search.catchUp()
            var found: [String] = []
            var cursor: String?
            repeat {
                let page = try await house.ask(
                    Search(query: SearchQuery(line + " is:message"), size: 60, cursor: cursor), as: house.responder)
                found += page.hits.map(\.id)
                #expect(page.isComplete)
                cursor = page.next
            } while cursor != nil
            #expect(found == expected)
        }
    }

    @Test func `a cursor is good for its reader only, and says nothing`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for number in 0..<3 { try await house.send("ibis \(number)", to: room, as: house.responder) }
            let first = try await house.ask(Search(query: SearchQuery("ibis"), size: 1), as: house.responder)
            let cursor = try #require(first.next)
            for (text, player) in [
                (cursor, house.bot), ("00", house.responder), ("x", house.responder), ("", house.responder),
            ] {
                let refusal = await #expect(throws: Refusal.self) {
                    _ = try await house.ask(Search(query: SearchQuery("ibis"), size: 1, cursor: text), as: player)
                }
                #expect(refusal?.fields.map(\.field) == ["cursor"])
            }
        }
    }

    @Test func `an answer says up to which moment it is complete while the index is far behind`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            try await house.send("early wren", to: room, as: house.responder)
            try await house.house.search.catchUp()
            let caughtUp = house.clock.now
            house.clock.advance(seconds: 100)
            for number in 0...Limits.searchPendingMax {
                try await house.send("wren \(number)", to: room, as: house.responder)
            }
            let page = try await house.ask(Search(query: SearchQuery("early"), size: 9), as: house.responder)
            #expect(page.hits.count == 1 && !page.isComplete)
            #expect(page.completeUntil >= caughtUp && page.completeUntil < house.clock.now)
            try await house.house.search.catchUp()
            let later = try await house.ask(Search(query: SearchQuery("wren"), size: 9), as: house.responder)
            #expect(later.isComplete && later.completeUntil == house.clock.now && later.hits.count == 9)
        }
    }

    private static let hostile = [
        "'; DROP TABLE search_tokens; --", "\" OR 1=1 --", "x') UNION SELECT wrapped FROM room_keys --", "NEAR(a b)",
        "a*",
        "^a", "{a b}", "col:a", "a AND b OR NOT c", "%_%", "\\", "\u{202E}abc", "?1", "$1", "(((((", "a\tb\nc", "-\"",
        "\"-\"",
        String(repeating: "a ", count: 99), String(repeating: "🔥", count: 49), "from:' in:'", "in:../../etc", "is:",
        "'", "`",
    ]

    @Test func `hostile lines are words or refused by name, and change nothing`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Nest")
            try await house.send("plain", to: room, as: house.responder)
            try await house.house.search.catchUp()
            for line in Self.hostile {
                do {
                    #expect(try await find(line, house, as: house.responder).isEmpty, "\(line)")
                } catch let refusal as Refusal {
                    #expect(refusal.code == .invalid && refusal.fields.map(\.field) == ["q"], "\(line)")
                }
            }
            #expect(try await find("plain", house, as: house.responder).count == 1)
        }
    }
}

extension RoomReference {
    fileprivate var text: String {
        switch self {
        case .id(let id): id.text
        case .slug(let slug): slug
        }
    }
}
