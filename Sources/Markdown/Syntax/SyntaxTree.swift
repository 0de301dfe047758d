import CMarkGFM
import Synchronization

/// The parsed text of one message. It owns the parser's memory and gives it back with its own end.
struct SyntaxTree: ~Copyable {
    private let root: OpaquePointer

    /// cmark-gfm registers its extensions in one list of the process, and while it parses inlines it writes the
    /// extensions' characters into tables of the process: two parsers at a time would disturb each other.
    private static let parser = Mutex(())

    /// Parses with the extensions that the budget allows. Nil when the parser gives no document.
    init?(_ source: String, budget: SyntaxBudget) {
        var text = source
        let parsed = Self.parser.withLock { _ in
            text.withUTF8 { Address(Self.parse($0, budget: budget)) }
        }
        guard let root = parsed.pointer else { return nil }
        self.root = root
    }

    deinit {
        cmark_node_free(root)
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, budget: SyntaxBudget) -> OpaquePointer? {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_parser_free(parser) }
        var extensions = ["strikethrough", "tasklist"]
        if budget.allowsTables { extensions.append("table") }
        if budget.allowsAutolinks { extensions.append("autolink") }
        for name in extensions {
            if let found = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, found)
            }
        }
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        return cmark_parser_finish(parser)
    }

    /// Visits every node in the order of the text, without recursion. Stops when `visit` returns false.
    ///
    /// - Returns: whether it came to the end.
    @discardableResult
    borrowing func walk(_ visit: (SyntaxVisit) -> Bool) -> Bool {
        guard let iterator = cmark_iter_new(root) else { return false }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return true }
            let step: SyntaxVisit.Step = event == CMARK_EVENT_ENTER ? .enter : .leave
            guard visit(SyntaxVisit(step: step, node: SyntaxNode(node))) else { return false }
        }
    }

    /// Carries a new tree out of the lock, where nobody else knows it yet.
    private struct Address: @unchecked Sendable {  // the one owner hands it to the next
        let pointer: OpaquePointer?

        init(_ pointer: OpaquePointer?) {
            self.pointer = pointer
        }
    }
}

/// One step of a walk. A node without content is entered and never left.
struct SyntaxVisit {
    enum Step {
        case enter
        case leave
    }

    let step: Step
    let node: SyntaxNode
}
