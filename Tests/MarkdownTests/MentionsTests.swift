import Markdown
import Testing

struct MentionsTests {
    @Test(arguments: [
        ("@alice look", ["alice"]), ("hi @alice, @bob!", ["alice", "bob"]), ("(@alice)", ["alice"]),
        ("cc:@alice", ["alice"]),
        ("@here @channel @commander @oncall", ["here", "channel", "commander", "oncall"]),
        ("ask @a.b-c_d.", ["a.b-c_d"]), ("@alice-", ["alice"]), ("*@alice*", ["alice"]),
        ("**@alice** _@bob_", ["alice", "bob"]),
        ("> @alice\n\n- @bob", ["alice", "bob"]), ("| @alice |\n|---|\n| @bob |", ["alice", "bob"]),
        ("你好@alice", ["alice"]),
        ("@Alice @alice @ALICE", ["alice"]),
    ])
    func `names are found where a word begins`(_ text: String, _ names: [String]) {
        #expect(Mentions.parse(text) == names)
    }

    @Test(arguments: [
        "no names", "", "@", "@ alice", "@.", "@--", "me@alice.example", "root@server1", "`@alice`", "```\n@alice\n```",
        "    @alice", "https://a.example/@alice", "[@alice](https://a.example)", "@alice@example.social", "a@@b",
        "x/@alice",
        "@" + String(repeating: "a", count: 65),
    ])
    func `code, addresses and half names call nobody`(_ text: String) {
        #expect(Mentions.parse(text).isEmpty)
    }

    @Test func `a name of 64 characters counts`() {
        let name = String(repeating: "a", count: 64)
        #expect(Mentions.parse("@\(name)!") == [name])
    }

    @Test func `a message calls at most fifty`() {
        let text = (0..<80).map { "@user\($0)" }.joined(separator: " ")
        #expect(Mentions.parse(text) == (0..<50).map { "user\($0)" })
    }

    @Test func `a text beyond the syntax budget still calls`() {
        #expect(Mentions.parse(String(repeating: "> ", count: 40) + "@alice") == ["alice"])
    }
}
