import Domain
import Testing

/// The forms of slugs, keys, user names and reactions.
struct NameTests {
    @Test(arguments: [
        "a", "0", "test-room", "a--b", "a-", String(repeating: "a", count: 64), "incident", "inc-", "inc-x", "inc-0",
    ])
    func `slugs are lower-case letters, digits and hyphens`(_ slug: String) throws {
        #expect(try Slug.checked(slug) == slug)
    }

    @Test(arguments: [
        "", "-a", "A", "a b", "a_b", "a/b", "a.b", "ä", "a\0", "é", "ａ", String(repeating: "a", count: 65),
        "inc-1", "inc-42", "0193d3a0-0000-7000-8000-00000000000a", "-house-", "..", "a\n",
    ])
    func `other slugs are refused by the field's name`(_ slug: String) {
        let refusal = #expect(throws: Refusal.self) { try Slug.checked(slug) }
        #expect(refusal?.code == .invalid && refusal?.fields.map(\.field) == ["slug"])
    }

    @Test func `a slug that nobody chose is random and allowed`() throws {
        let ambient = Ambient(now: { Moment(microseconds: 0) }, random: { Array(repeating: 0xAB, count: $0) })
        #expect(try Slug.checked(Slug.random(ambient)) == "room-ababababab")
    }

    @Test(
        arguments: [
            ("INC-1", 1), ("inc-42", 42), ("Inc-999999999999", 999_999_999_999), ("iNc-7", 7),
        ] as [(String, Int64)])
    func `keys of incidents are read in either case`(_ text: String, _ number: Int64) {
        #expect(IncidentKey.number(in: text) == number)
        #expect(IncidentKey.text(number) == text.uppercased())
    }

    @Test(arguments: [
        "", "INC", "INC-", "INC-0", "INC-01", "INC--1", "INC-+1", "INC-1x", "INC 1", "INCC-1", " INC-1", "INC-1 ",
        "INC-٤", "INC-1\u{301}", "INC-99999999999999999999", "42", "ＩNC-1",
    ])
    func `other text is no key`(_ text: String) {
        #expect(IncidentKey.number(in: text) == nil)
    }

    @Test func `an address names a room by id, slug or key`() {
        #expect(
            RoomReference("0193D3A0-0000-7000-8000-00000000000A")
                == .id(RoomID(trusted: "0193d3a0-0000-7000-8000-00000000000a")))
        #expect(RoomReference("Test-Room") == .slug("test-room"))
        #expect(RoomReference("INC-42") == .slug("inc-42"))
    }

    @Test(arguments: [
        ("alice", "alice"), ("Alice", "alice"), ("a.b-c_d", "a.b-c_d"), ("0x", "0x"),
        (String(repeating: "A", count: 64), String(repeating: "a", count: 64)),
    ])
    func `user names are kept in lower case`(_ text: String, _ name: String) throws {
        #expect(try Username.checked(text) == name)
    }

    @Test(arguments: [
        "", " ", ".a", "-a", "_a", "a b", "a@b", "ä", "a\0", "a/b", String(repeating: "a", count: 65), "@alice",
        "here", "Channel", "COMMANDER", "oncall", "team", "role", "me", "system", "operator",
    ])
    func `other user names are refused, also those that have a meaning of their own`(_ text: String) {
        let refusal = #expect(throws: Refusal.self) { try Username.checked(text) }
        #expect(refusal?.code == .invalid && refusal?.fields.map(\.field) == ["username"])
    }

    @Test(arguments: [
        "👍", "👍🏽", "❤️", "❤", "🔥", "👩‍🚒", "👨‍👩‍👧‍👦", "🇩🇪", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏳️‍🌈", "1️⃣", "#️⃣", "*️⃣", "1⃣", "©", "ℹ️", "🧑🏻‍❤️‍💋‍🧑🏿",
    ])
    func `one emoji is a reaction`(_ text: String) {
        #expect(Emoji.isOne(text))
    }

    @Test(arguments: [
        "", " ", "a", "1", "#", "*", "👍👍", "👍a", "a👍", ":+1:", "ä", "€", "\u{200D}", "\u{FE0F}", "\u{20E3}", "👍 ", "é",
        "👍\0", "\u{202E}", "中", "1\u{301}", "a\u{20E3}", "Z\u{FE0F}\u{20E3}", "1\u{301}\u{20E3}", "👍\u{301}",
        "👩" + String(repeating: "\u{200D}👩", count: 20),
    ])
    func `text is no reaction, nor is more than one emoji`(_ text: String) {
        #expect(!Emoji.isOne(text))
    }

    @Test func `a reaction cannot hide words in invisible tags`() {
        let word = "password".unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) }
        for base in ["👍", "🏴"] {
            var text = base
            text.unicodeScalars.append(contentsOf: word)
            text.unicodeScalars.append("\u{E007F}")
            #expect(!Emoji.isOne(text))
        }
    }
}
