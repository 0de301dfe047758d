import Testing

/// Each rule sees what it is there for: a violation is planted in a text and found.
struct PlantedViolationsTests {
    private func file(_ path: String, _ text: String) -> SourceTree.File {
        SourceTree.File(path: path, text: text)
    }

    @Test(arguments: [
        ("Domain", "import NIOCore"), ("Actions", "import Hummingbird"), ("Journal", "package import HTTPTypes"),
        ("Realtime", "internal import GRDB"), ("Gateway", "@preconcurrency import Crypto"),
        ("Wire", "import struct NIOCore.ByteBuffer"),
        ("Storage", "    import GRDB"), ("Attic", "import Foundation"), ("Gateway", "import StorageSQLite"),
    ])
    func `an import through a wall is found`(_ module: String, _ text: String) {
        #expect(ImportRule.violations(in: file("Sources/\(module)/X.swift", text)).count == 1)
    }

    @Test func `an import in a comment or a string is none`() {
        let text =
            "// import NIOCore\nlet a = \"\"\"\nimport GRDB\n\"\"\"\n/* import X\n import Y */\npackage import Foundation\n"
        #expect(ImportRule.violations(in: file("Sources/Domain/X.swift", text)).isEmpty)
    }

    @Test func `a long file and a long function are found`() {
        let lines = String(repeating: "let a = 1\n", count: 401)
        #expect(SizeRule.violations(in: file("Sources/Domain/X.swift", lines)).count == 1)
        let body =
            "struct A {\n    func f(\n        a: () -> Void = {}\n    ) {\n"
            + String(repeating: "        a()\n", count: 68) + "    }\n}\n"
        #expect(
            SizeRule.violations(in: file("Sources/Domain/X.swift", body)) == [
                "Sources/Domain/X.swift:2: 72 lines in one function, at most 70"
            ])
        let initializer =
            "struct A {\n    package init() {\n" + String(repeating: "        a()\n", count: 70) + "    }\n}\n"
        #expect(SizeRule.violations(in: file("Sources/Domain/X.swift", initializer)).count == 1)
        let short =
            "protocol P { func f() }\nstruct A {\n" + String(repeating: "    func f() { let a = \"}\" }\n", count: 100)
            + "}\n"
        #expect(SizeRule.violations(in: file("Sources/Domain/X.swift", short)).isEmpty)
    }

    @Test(arguments: [
        "struct RoomManager {}", "enum StringUtils {}", "class BaseRoute {}", "typealias HTTPHelper = Int",
        "actor StoreImpl {}",
    ])
    func `an empty name is found`(_ text: String) {
        #expect(NameRule.violations(in: file("Sources/Domain/X.swift", text)).count == 1)
    }

    @Test func `an empty file name is found, and a word that only begins alike is not`() {
        #expect(NameRule.violations(in: file("Sources/Domain/RoomHelpers.swift", "")).count == 1)
        #expect(
            NameRule.violations(in: file("Sources/Domain/Base64.swift", "enum Base64 {}\nstruct Database {}\n")).isEmpty
        )
    }

    @Test(arguments: [
        "let a = Date()", "let a = Date.now", "let a = UUID()", "print(1)", "fatalError(\"x\")",
        "let a = try" + "! f()",
        "var g = SystemRandomNumberGenerator()", "struct A: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1",
        "let a = \"\\(Date())\"",
    ])
    func `a banned call is found`(_ text: String) {
        #expect(CallRule.violations(in: file("Sources/Actions/X.swift", "\n" + text)).count == 1)
    }

    @Test(arguments: [
        "// Date()", "let a = \"print(1)\"", "struct A: @unchecked Sendable {}  // one lock guards it", "self.print(1)",
        "// event loop only\nnonisolated(unsafe) var a = 1", "dump(a)", "let a = Date(timeIntervalSince1970: 1)",
    ])
    func `an allowed call is let through`(_ text: String) {
        #expect(CallRule.violations(in: file("Sources/Actions/X.swift", text)).isEmpty)
    }

    @Test func `a sleep that gives its reason is let through`() {
        let text = "// A slow client, on purpose.\ntry await Task.sleep(for: .seconds(1))"
        #expect(CallRule.violations(in: file("Tests/AppTests/X.swift", text)).isEmpty)
    }

    @Test func `a call in its home is let through, and sleep in a test needs a reason`() {
        #expect(CallRule.violations(in: file("Sources/Domain/Clock.swift", "let a = Date()")).isEmpty)
        #expect(CallRule.violations(in: file("Sources/App/X.swift", "print(1)")).isEmpty)
        #expect(
            CallRule.violations(in: file("Tests/AppTests/X.swift", "\ntry await Task.sleep(for: .seconds(1))")).count
                == 1
        )
    }

    @Test func `a sleep in Python needs a reason as well`() {
        let bare = ["time.sleep(1)", "await asyncio.sleep(0.1)", "# Why.\n\ntime.sleep(1)"]
        let explained = ["time.sleep(1)  # Why.", "# Why.\n    time.sleep(1)", "# time.sleep(1)", "asleep(1)"]
        for (texts, count) in [(bare, 1), (explained, 0)] {
            for text in texts {
                let found = CallRule.sleeps(inPython: file("Tests/Experiments/x.py", "\n" + text))
                #expect(found.count == count, "\(text)")
            }
        }
    }

    @Test(arguments: [
        "\"SELECT id FROM rooms\"", "\"INSERT INTO rooms\"", "\"UPDATE rooms SET a = 1\"", "\"DELETE FROM rooms\"",
    ])
    func `SQL outside the storage modules is found`(_ text: String) {
        #expect(SQLRule.violations(in: file("Sources/Actions/X.swift", text)).count == 1)
        #expect(SQLRule.violations(in: file("Sources/Storage/X.swift", text)).isEmpty)
    }

    @Test(arguments: [
        "package struct A {}", "public func f() {}", "struct A {\n    package static let a = 1\n}", "package init() {}",
        "/// A.\npackage protocol P {\n    func f()\n}", "@inlinable\npackage func f() {}",
        "// no doc\npackage var a: Int { 1 }",
        "package private(set) var a = 1", "package final class A {}", "/// Above.\n\npackage enum A {}",
        "/// A.\npackage struct A {\n    package var a: Int { 1 }\n}",
        "/// A.\npackage struct A: P {\n    package func f() {}\n}",
        "/// A.\nstruct A: Sendable,\n    Equatable\n{\n    package func same() {}\n}",
    ])
    func `an undocumented door is found`(_ text: String) {
        let planted = file("Sources/Domain/X.swift", text)
        #expect(DocumentationRule(protocolsIn: [planted]).violations(in: planted).count == 1)
    }

    @Test(arguments: [
        "/// A.\npackage struct A {}", "struct A { let a = 1 }", "package import Foundation",
        "/// A.\n@inlinable\npackage func f() {}",
        "extension A: Equatable {\n    package static func same() {}\n}",
        "/// P.\npackage protocol P {\n    /// F.\n    func f()\n}",
        "/// A.\npackage struct A: Equatable {\n    package static func == (a: A, b: A) -> Bool { true }\n}",
        "// package struct A {}",
        "/// P.\npackage protocol P {\n    /// A.\n    var a: Int { get }\n}\nextension P {\n    package var a: Int { 1 }\n}",
        "/// A.\npackage struct A {\n    package let createdAt: Moment\n}",
        "/// P.\npackage protocol P {\n    /// F.\n    func f()\n}\n/// A.\npackage struct A: P {\n    package func f() {}\n}",
        "/// A.\npackage final class A: Sendable,\n    Equatable\n{\n    package static func == (a: A, b: A) -> Bool { true }\n}",
    ])
    func `what needs no doc comment is let through`(_ text: String) {
        let allowed = file("Sources/Domain/X.swift", text)
        #expect(DocumentationRule(protocolsIn: [allowed]).violations(in: allowed).isEmpty)
    }

    @Test(arguments: [
        ("see `Sources/Nowhere.swift`.", "Sources/Nowhere.swift"), ("(script/nothing)", "script/nothing"),
        ("[a](missing.md)", "docs/missing.md"), ("[a](../gone.md#part)", "gone.md"),
        ("docs/decisions/9999 says", "docs/decisions/9999"),
    ])
    func `a path to nowhere is found`(_ text: String, _ path: String) {
        let page = file("docs/page.md", text)
        #expect(PathRule.violations(in: page, exists: SourceTree().exists) == ["docs/page.md:1: there is no \(path)"])
    }

    @Test func `a path to somewhere is let through`() {
        let text =
            "`Sources/Domain`, script/test. [a](../README.md) [b](https://example.org/docs/x) docs/decisions/NNNN-title.md"
        #expect(
            PathRule.violations(
                in: file("docs/page.md", text), exists: { ["Sources/Domain", "script/test", "README.md"].contains($0) }
            ).isEmpty)
    }

    @Test(arguments: ["// TO" + "DO later", "# FIX" + "ME", "throw Failure(\"Not " + "implemented\")"])
    func `unfinished work is found`(_ text: String) {
        #expect(UnfinishedRule.violations(in: file("Sources/Domain/X.swift", text)).count == 1)
    }

    @Test(arguments: [
        ("| W1 | kind | threat | control |  |", "docs/t.md:1: W1 has neither a test nor a word on what is missing"),
        ("**W1**\n- `Tests/A.swift`: `gone`", "docs/t.md:2: Tests/A.swift has no test “gone”"),
        ("| W1 | a | b | c | later |\n| W1 | a | b | c | later |", "docs/t.md: W1 has not one row"),
        ("| W11 | a | b | c | later |", "docs/t.md: W11 is no threat that is kept count of"),
    ])
    func `a threat without a test is found`(_ text: String, _ violation: String) {
        let found = ThreatModelRule.violations(in: file("docs/t.md", text), hasTest: { _, name in name == "there" })
        #expect(found.contains(violation))
    }

    @Test func `a threat with a test, or with a word on what is missing, is let through`() {
        let text =
            "| W1 | a | b | c |  |\n| W2 | a | b |  | not in this release |\n\n**W1**\n\n"
            + "- `Tests/A.swift`: `there`"
        let found = ThreatModelRule.violations(in: file("docs/t.md", text), hasTest: { _, name in name == "there" })
        #expect(!found.contains { $0.contains("W1 ") || $0.contains("W2 ") || $0.contains("has no test") })
        #expect(ThreatModelRule.declares("a b", in: "@Test func `a b`() {}"))
        #expect(ThreatModelRule.declares("a b", in: "@Test(\"a b\", arguments: [1])"))
        #expect(ThreatModelRule.declares("test_a", in: "    def test_a(self):"))
        #expect(!ThreatModelRule.declares("a", in: "a"))
    }
}
