/// Decides before parsing how much of the syntax a text may use, so that no text costs more than a few milliseconds.
///
/// cmark-gfm 0.29.0.gfm.6, which Debian 12 has, needs time that grows with the square of some texts: deep nesting,
/// tables of many columns and rows, many address-like words, many openings of processing instructions. 16 KiB of
/// those took up to 0.9 s; with these bounds the worst that random search found took 40 ms. One pass over the bytes.
struct SyntaxBudget: Equatable {
    /// False: show the text as it is.
    let allowsSyntax: Bool
    /// False: rows of bars stay text.
    let allowsTables: Bool
    /// False: addresses stay text.
    let allowsAutolinks: Bool

    /// Quotes and lists inside each other on one line. Nobody reads a tenth level.
    static let markersPerLineMax = 16
    /// `<?` and `<!`: each makes the parser search to the end of the text.
    static let declarationsMax = 64
    /// `@` and `www`: each makes the parser look at the word around it again.
    static let addressMarksMax = 64
    /// `:/`, the same.
    static let schemeMarksMax = 256
    /// The longest word that is examined as an address, in bytes.
    static let wordBytesMax = 2048
    /// Rows under a table's head are filled up to its width: columns × lines is what a table can become.
    static let tableCellsMax = 4096
    /// Each rule under a table's head makes the parser read the paragraph before it again.
    static let tableRulesMax = 32

    init(_ source: String) {
        var text = source
        self = text.withUTF8 { bytes in
            var count = Count()
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).forEach { count.add(line: $0) }
            return SyntaxBudget(count)
        }
    }

    private init(_ count: Count) {
        allowsSyntax = count.markersOnALine <= Self.markersPerLineMax && count.declarations <= Self.declarationsMax
        allowsTables =
            count.tableRules <= Self.tableRulesMax && count.columns * count.lines <= Self.tableCellsMax
        allowsAutolinks =
            count.ats <= Self.addressMarksMax && count.widths <= Self.addressMarksMax
            && count.schemes <= Self.schemeMarksMax && count.longestWord <= Self.wordBytesMax
    }

    /// What is counted in the text.
    private struct Count {
        var lines = 0
        var markersOnALine = 0
        var declarations = 0
        var ats = 0
        var widths = 0
        var schemes = 0
        var longestWord = 0
        var tableRules = 0
        var columns = 0

        mutating func add(line: Slice<UnsafeBufferPointer<UInt8>>) {
            lines += 1
            let line = UnsafeBufferPointer(rebasing: line)
            markersOnALine = max(markersOnALine, Self.markers(leading: line))
            addMarks(line)
            addTableRule(line)
        }

        /// How many quotes and list items the beginning of a line opens, at most.
        private static func markers(leading line: UnsafeBufferPointer<UInt8>) -> Int {
            var count = 0
            for (index, byte) in line.enumerated() {
                let next = index + 1 < line.count ? line[index + 1] : UInt8(ascii: " ")
                let isFollowedByBlank = next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    break
                case UInt8(ascii: ">"):
                    count += 1
                case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
                    guard isFollowedByBlank else { return count }
                    count += 1
                default:
                    return count
                }
            }
            return count
        }

        private mutating func addMarks(_ line: UnsafeBufferPointer<UInt8>) {
            var word = 0
            for (index, byte) in line.enumerated() {
                let previous = index > 0 ? line[index - 1] : 0
                switch byte {
                case UInt8(ascii: "@"): ats += 1
                case UInt8(ascii: "w") where previous == UInt8(ascii: "w"): widths += 1
                case UInt8(ascii: "/") where previous == UInt8(ascii: ":"): schemes += 1
                case UInt8(ascii: "?") where previous == UInt8(ascii: "<"): declarations += 1
                case UInt8(ascii: "!") where previous == UInt8(ascii: "<"): declarations += 1
                default: break
                }
                word = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") ? 0 : word + 1
                longestWord = max(longestWord, word)
            }
        }

        /// Counts a line that could be the rule between a table's head and its rows, whatever it is nested in.
        private mutating func addTableRule(_ line: UnsafeBufferPointer<UInt8>) {
            var bars = 0
            var dashes = 0
            for byte in line {
                switch byte {
                case UInt8(ascii: "|"): bars += 1
                case UInt8(ascii: "-"): dashes += 1
                case UInt8(ascii: ":"), UInt8(ascii: " "), 0x09...0x0d, UInt8(ascii: ">"), UInt8(ascii: "*"),
                    UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    break
                default:
                    return
                }
            }
            guard dashes > 0 else { return }
            tableRules += 1
            columns = max(columns, bars + 1)
        }
    }
}
