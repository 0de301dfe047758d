import Domain
import Testing

/// How texts are cut into words, and when a text says what was looked for.
struct SearchWordsTests {
    private func words(_ text: String) -> [String] { WordRuns(text).runs.map(\.word) }

    private func says(_ text: String, _ term: String) -> Bool {
        SearchTerm(term)?.stands(in: WordRuns(text)) ?? false
    }

    /// What the index is asked for must be there whenever the text says it, or it would not be found.
    private func isProposed(_ text: String, _ term: String) -> Bool {
        let terms = WordRuns(text).terms
        return SearchTerm(term)?.indexed.allSatisfy(terms.contains) ?? false
    }

    @Test(arguments: [
        ("The disk is FULL.", ["the", "disk", "is", "full"]), ("INC-42: down!", ["inc", "42", "down"]),
        ("db-1.example.com:5432", ["db", "1", "example", "com", "5432"]),
        ("/var/log/app.log", ["var", "log", "app", "log"]), ("10.0.0.7, fe80::1", ["10", "0", "0", "7", "fe80", "1"]),
        ("don’t", ["don", "t"]), ("Straße STRASSE", ["strasse", "strasse"]), ("ẞ", ["ss"]),
        ("İstanbul", ["istanbul"]), ("ＤＢ　０１", ["db", "01"]), ("e\u{301}te\u{301} ÉTÉ", ["été", "été"]),
        ("ΣΊΣΥΦΟΣ σίσυφος", ["σίσυφοσ", "σίσυφοσ"]), ("ﬁle", ["file"]), ("数据库", ["数", "据", "库"]),
        ("ﾃﾞｰﾀ データ", ["デ", "ー", "タ", "デ", "ー", "タ"]), ("DBサーバ", ["db", "サ", "ー", "バ"]),
        ("서버가", ["서", "버", "가"]), ("🔥fire", ["🔥", "fire"]), ("👩‍🚒!", ["👩‍🚒"]), ("", []), ("…—!?", []),
    ])
    func `a text is cut into words in one form`(_ text: String, _ expected: [String]) {
        #expect(words(text) == expected.map(\.precomposed))
    }

    @Test(arguments: [
        ("we saw INC-42 again", "inc-42"), ("we saw INC-42 again", "INC"), ("we saw INC-42 again", "42"),
        ("on db-1.example.com:5432 now", "example.com"), ("on db-1.example.com:5432 now", "db-1.example.com"),
        ("on db-1.example.com:5432 now", "DB-1.EXAMPLE.COM:5432"), ("see /var/log/app.log", "log/app.log"),
        ("see /var/log/app.log", "/var/log"), ("from 10.0.0.7.", "10.0.0.7"), ("at fe80::1 port", "fe80::1"),
        ("the disk is full", "\"disk is full\""), ("Disk, is full", "disk is full"), ("don’t panic", "don't"),
        ("数据库故障了", "故障"), ("数据库故障了", "库"), ("データベース障害", "ベース"), ("서버가 죽었다", "서버"),
        ("grüße aus Zürich", "GRÜSSE"), ("ＩＮＣ－４２", "inc-42"), ("DBサーバ停止", "サーバ"), ("on fire 🔥 now", "🔥"),
        ("a__b", "a__b"), ("https://example.com/a?b=c", "https://example.com/a"),
    ])
    func `what a text says is found, and the index proposes it`(_ text: String, _ term: String) {
        #expect(says(text, term))
        #expect(isProposed(text, term))
    }

    @Test(arguments: [
        ("INC-421", "INC-42"), ("INC 42", "INC-42"), ("xINC-42", "INC-42"), ("full disk", "disk full"),
        ("diskette", "disk"), ("été", "ete"), ("110.0.0.7", "10.0.0.7"), ("数库据", "数据"), ("a-b", "a_b"), ("", "x"),
    ])
    func `what a text does not say is not found`(_ text: String, _ term: String) {
        #expect(!says(text, term))
    }

    @Test func `a word of any length is found, though the index keeps only its beginning`() {
        let long = String(repeating: "é", count: 5_000)
        #expect(isProposed(long, long) && says(long, long))
        #expect(WordRuns(long).terms.allSatisfy { $0.utf8.count <= Limits.searchTermBytesMax })
        #expect(!says(long, long + "é"))
    }

    @Test func `a snippet shows the words around the first mark, as plain text in pieces`() throws {
        let words = (0..<100).map { "word\($0)" }.joined(separator: " ")
        let text = words + " <b>Disk</b> & disk " + words
        let runs = WordRuns(text)
        let snippet = Snippet(text, runs, marking: try #require(SearchTerm("disk")).places(in: runs))
        #expect(snippet.parts.filter(\.isMarked).map(\.text) == ["Disk", "disk"])
        #expect(snippet.parts.first?.text == "…" && snippet.parts.last?.text == "…")
        let shown = snippet.parts.map(\.text).joined().dropFirst().dropLast()
        #expect(text.contains(shown) && shown.contains("<b>Disk</b> & disk"))
        #expect(shown.count <= Limits.snippetCharactersMax)
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `whatever is cut out of a text at its words is found in it again`(seed: UInt64) throws {
        var random = SeededWords(seed: seed)
        for _ in 0..<300 {
            let text = random.text()
            let runs = WordRuns(text).runs
            guard !runs.isEmpty else { continue }
            let from = Int.random(in: 0..<runs.count, using: &random)
            let to = min(runs.count - 1, from + Int.random(in: 0..<4, using: &random))
            let part = String(text[runs[from].range.lowerBound..<runs[to].range.upperBound])
            #expect(says(text, part) && isProposed(text, part), "“\(part)” in “\(text)”")
        }
    }
}

extension String {
    fileprivate var precomposed: String { WordRuns(self).runs.first?.word ?? self }
}

/// Texts of words, names and signs in many scripts, that follow from a seed (xorshift64*).
private struct SeededWords: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 2 &+ 1 }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    private static let pieces = [
        "disk", "INC", "42", "Straße", "ÜBER", "é", "e\u{301}", "障", "害", "デ", "ﾃﾞ", "서", "ก็", "🔥", "👍🏽", "İ", "ﬁ",
        "10", "host", "½", "x\u{200D}y",
    ]
    private static let joints = ["", " ", "-", ".", "::", "/", "’", "\n", "…", "－", "　", "_", "----", ", "]

    mutating func text() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...12, using: &self) {
            text += Self.pieces.randomElement(using: &self) ?? ""
            text += Self.joints.randomElement(using: &self) ?? ""
        }
        return text
    }
}
