/// A script of the page as it is served.
enum PageScript {
    /// The script without the spaces that begin its lines, and with an empty line in place of every line that is only
    /// comment, so that line numbers in error messages stay those of the source.
    ///
    /// The types of the page are comments, a quarter of its bytes, which no browser reads (decision 0035). Lines are
    /// looked at one by one, without knowing the language: `Tests/PageTests/scripts.test.mjs` holds the sources to the
    /// few forms that this takes for granted.
    static func served(_ source: some Sequence<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        var isInside = false
        for line in Array(source).split(separator: newline, omittingEmptySubsequences: false) {
            let words = line.drop { $0 == space }
            let wasInside = isInside
            if wasInside {
                isInside = !ends(words, "*/")
            } else if words.starts(with: "/**".utf8) {
                isInside = !contains(words, "*/")
            }
            let isOneLine = words.starts(with: "//".utf8) || (words.starts(with: "/**".utf8) && ends(words, "*/"))
            if !wasInside, !isInside, !isOneLine { kept += words }
            kept.append(newline)
        }
        kept.removeLast()
        return kept
    }

    /// A style sheet or the page itself without the spaces that begin its lines.
    static func unindented(_ source: some Sequence<UInt8>) -> [UInt8] {
        let lines = Array(source).split(separator: newline, omittingEmptySubsequences: false)
        return Array(lines.map { $0.drop { $0 == space } }.joined(separator: [newline]))
    }

    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    private static func ends(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
        line.suffix(mark.utf8.count).elementsEqual(mark.utf8)
    }

    private static func contains(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
        zip(line, line.dropFirst()).contains { [$0, $1].elementsEqual(mark.utf8) }
    }
}
