import Foundation
import Testing

@testable import Domain

/// The table of commands, which drives parser, completion, help and the reference page.
struct ChatCommandTableTests {
    @Test func `every act has its form, and every form an act of its own meaning`() {
        let acts = ChatCommand.all.flatMap(\.forms).map(\.act)
        #expect(Set(acts) == Set(ChatCommandAct.allCases))
        #expect(Set(ChatCommand.all.map(\.name)).count == ChatCommand.all.count)
    }

    @Test func `what a form needs stands before what may be left out, and a text stands last`() {
        for form in ChatCommand.all.flatMap(\.forms) {
            let optional = form.parameters.map(\.isOptional)
            #expect(optional == optional.sorted { !$0 && $1 }, "\(form.does)")
            #expect(!form.parameters.dropLast().contains { $0.kind.takesRest }, "\(form.does)")
            #expect(Set(form.parameters.map(\.name)).count == form.parameters.count)
        }
        for command in ChatCommand.all {
            #expect(command.forms.filter { $0.word == nil }.count <= 1, "\(command.name)")
            #expect(command.forms.count == 1 || command.forms.contains { $0.word != nil }, "\(command.name)")
        }
    }

    @Test func `what is answered to its author alone changes nothing`() {
        for command in ChatCommand.all where command.isAnswerPrivate { #expect(!command.changes, "\(command.name)") }
    }

    @Test func `the reference page is what the table makes`() throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/reference/commands.md")
        let written = try String(contentsOf: page, encoding: .utf8)
        #expect(written == ChatCommandPage.markdown, "write this page:\n\(ChatCommandPage.markdown)")
    }

    @Test func `only a person's own words with a slash as the first byte are a command`() {
        #expect(Utterance("/status", by: .user) == .command("/status"))
        #expect(Utterance("//status", by: .user) == .text("/status"))
        for text in [
            " /status", "\n/status", "\u{FEFF}/status", "> /status", "`/status`", "```\n/status\n```", "status /status",
            "／status", "",
        ] { #expect(Utterance(text, by: .user) == .text(text)) }
        for kind in [PersonKind.bot, .integration] { #expect(Utterance("/status", by: kind) == .text("/status")) }
        #expect(Utterance("/\u{301}status", by: .user) == .command("/\u{301}status"))
    }
}
