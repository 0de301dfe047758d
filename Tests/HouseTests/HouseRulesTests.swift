import Testing

/// The rules of the house, asked of the whole source tree. A failure names file, line and rule.
struct HouseRulesTests {
    private let tree = SourceTree()

    /// Read once for all tests: reading and blanking the tree is most of their work.
    private static let swift = Result {
        try SourceTree().files(["Sources", "Tests", "Package.swift"], endings: [".swift"])
    }

    private func allSwift() throws -> [SourceTree.File] {
        try Self.swift.get()
    }

    private func sources() throws -> [SourceTree.File] {
        try allSwift().filter { $0.module != nil }
    }

    /// Fails with one list, a line for each violation.
    private func expectNone(_ violations: [String]) {
        if !violations.isEmpty {
            Issue.record("\(violations.count) violations:\n\(violations.joined(separator: "\n"))")
        }
    }

    @Test func `every module imports only what its walls allow`() throws {
        let sources = try sources()
        #expect(sources.count > 100)
        expectNone(sources.flatMap(ImportRule.violations))
    }

    @Test func `files and functions stay small`() throws {
        expectNone(try allSwift().flatMap(SizeRule.violations))
    }

    @Test func `files and types have names that say something`() throws {
        expectNone(try allSwift().flatMap(NameRule.violations))
    }

    @Test func `time, randomness and output have one home`() throws {
        expectNone(try allSwift().flatMap(CallRule.violations))
    }

    @Test func `a sleep in an experiment says why`() throws {
        let scripts = try tree.files(["Tests"], endings: [".py"])
        #expect(scripts.count > 30)
        expectNone(scripts.flatMap(CallRule.sleeps))
    }

    @Test func `SQL is written below the write door alone`() throws {
        expectNone(try sources().flatMap(SQLRule.violations))
    }

    @Test func `every door is documented`() throws {
        let sources = try sources()
        expectNone(sources.flatMap(DocumentationRule(protocolsIn: sources).violations))
    }

    @Test func `paths in pages and comments lead somewhere`() throws {
        let pages = try tree.files(
            ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "docs"], endings: [".md"])
        let scripts = try tree.files(["script", ".ci"], endings: [""])
        let files = try pages + scripts + sources()
        expectNone(files.flatMap { PathRule.violations(in: $0, exists: tree.exists) })
    }

    @Test func `every threat has a test that exists, or says what is missing`() throws {
        let texts = Dictionary(
            uniqueKeysWithValues: try tree.files(["Tests"], endings: [".swift", ".py", ".mjs"]).map {
                ($0.path, $0.lines.joined(separator: "\n"))
            })
        let page = try #require(try tree.files(["docs/threat-model.md"], endings: [".md"]).first)
        expectNone(
            ThreatModelRule.violations(in: page) { path, name in
                texts[path].map { ThreatModelRule.declares(name, in: $0) } ?? false
            })
    }

    @Test func `nothing is left unfinished`() throws {
        let endings = [".swift", ".c", ".h", ".md", ".js", ".css", ".html", ".py", ".sql"]
        let files = try tree.files(
            ["Sources", "Tests", "web", "docs", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"],
            endings: endings)
        let scripts = try tree.files(["script", ".ci"], endings: [""])
        expectNone((files + scripts).flatMap(UnfinishedRule.violations))
    }
}
