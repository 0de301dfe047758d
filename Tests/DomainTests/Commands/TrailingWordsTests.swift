import Domain
import Testing

/// What may stand at the end of a task or a decision, and what is text all the same.
struct TrailingWordsTests {
    @Test func `whom and until when are taken off the end alone`() throws {
        let full = try TaskLine("restart db-1 @Ben due=2h")
        #expect(full.text == "restart db-1" && full.owner == "ben" && full.dueSeconds == 7200)
        let turned = try TaskLine("restart db-1 due=30m @me")
        #expect(turned.text == "restart db-1" && turned.owner == "me" && turned.dueSeconds == 1800)
        for text in ["ask @ben about it", "set due=2h in the form", "a=b c=d", "@ben", "due=2h", "", " "] {
            let line = try TaskLine(text)
            #expect(line.text == text && line.owner == nil && line.dueSeconds == nil, "\(text)")
        }
        #expect(try TaskLine("x @a @b") == TaskLine("x @a @b"))
        #expect(try TaskLine("x @a @b").text == "x @a")
        #expect(throws: Refusal.self) { try TaskLine("x due=soon") }
    }

    @Test func `a decision is what and why, quoted or not`() throws {
        for text in ["roll back because it is quicker", #""roll back" because "it is quicker""#] {
            let line = try DecisionLine(text)
            #expect(line.words == DecisionWords(what: "roll back", why: "it is quicker"), "\(text)")
            #expect(DecisionWords(content: line.words.content) == line.words)
        }
        let alone = try DecisionLine("roll back supersedes=#12")
        #expect(alone.words == DecisionWords(what: "roll back", why: nil) && alone.supersedes == 12)
        #expect(DecisionWords(content: alone.words.content) == alone.words)
        let quoted = try DecisionLine(#""A because B" because C"#)
        #expect(quoted.words == DecisionWords(what: "A because B", why: "C"))
        #expect(throws: Refusal.self) { try DecisionLine("roll back supersedes=twelve") }
    }
}
