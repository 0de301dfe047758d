import CMarkGFM

/// One node of the tree, valid as long as the tree. Its answers are copies.
struct SyntaxNode {
    enum Kind {
        case document, paragraph, heading, list, item, quote, rule, codeBlock, htmlBlock
        case text, softBreak, hardBreak, code, html, emphasis, strong, strikethrough, link, image
        case table, tableHead, tableRow, tableCell
        case unknown
    }

    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .html
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        default: extensionKind
        }
    }

    /// Extensions number their nodes while the process runs, so only the name tells.
    private var extensionKind: Kind {
        switch typeName {
        case "strikethrough": .strikethrough
        case "table": .table
        case "table_header": .tableHead
        case "table_row": .tableRow
        case "table_cell": .tableCell
        default: .unknown
        }
    }

    private var typeName: String {
        String(cString: cmark_node_get_type_string(pointer))
    }

    /// The text of a leaf; empty for other nodes.
    var literal: String {
        cmark_node_get_literal(pointer).map { String(cString: $0) } ?? ""
    }

    /// The address of a link or image.
    var url: String {
        cmark_node_get_url(pointer).map { String(cString: $0) } ?? ""
    }

    /// What stands behind the opening fence of a code block.
    var fenceInfo: String {
        cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? ""
    }

    var headingLevel: Int {
        Int(cmark_node_get_heading_level(pointer))
    }

    /// The first number of an ordered list; nil for bullets.
    var orderedStart: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }

    /// Whether the task is done; nil when the item is no task.
    var task: Bool? {
        typeName == "tasklist" ? cmark_gfm_extensions_get_tasklist_item_checked(pointer) : nil
    }

    /// True for the paragraph of an item in a list without blank lines: it is shown without its own block.
    var isTightParagraph: Bool {
        guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else { return false }
        return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
    }

    var isEmpty: Bool {
        cmark_node_first_child(pointer) == nil
    }

    /// True for the first row under the head of a table.
    var isFirstBodyRow: Bool {
        cmark_node_previous(pointer).map { SyntaxNode($0).kind == .tableHead } ?? true
    }

    /// True for a cell of a table's head.
    var isInTableHead: Bool {
        cmark_node_parent(pointer).map { SyntaxNode($0).kind == .tableHead } ?? false
    }

    var isLastChild: Bool {
        cmark_node_next(pointer) == nil
    }

    /// The alignment of each column of a table: `l`, `c`, `r` or 0.
    var columnAlignments: [UInt8] {
        let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
        guard let first = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return Array(UnsafeBufferPointer(start: first, count: count))
    }
}
