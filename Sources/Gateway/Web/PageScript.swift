/// A script of the page as it is served.
enum PageScript {
    /// The script without the spaces that begin its lines or stand beside their signs and without the types in them, and
    /// with an empty line in place of every line that is only comment, so that line numbers in error messages stay those of
    /// the source.
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
            if !wasInside, !isInside, !isOneLine { kept += PageLine.bare(untyped(words)) }
            kept.append(newline)
        }
        kept.removeLast()
        return kept
    }

    /// A style sheet in one line, without the spaces around its signs.
    ///
    /// It knows nothing of strings: `Tests/PageTests/scripts.test.mjs` holds the sheet to have none with such a sign in it.
    static func sheet(_ source: some Sequence<UInt8>) -> [UInt8] {
        var text = String(decoding: unindented(source), as: UTF8.self)
        for (spaced, bare) in [
            ("\n", ""), (": ", ":"), ("; ", ";"), (", ", ","), (" {", "{"), ("{ ", "{"), (" }", "}"), (";}", "}"),
        ] {
            text.replace(spaced, with: bare)
        }
        return Array(text.utf8)
    }

    /// The page itself without the spaces that begin its lines.
    static func unindented(_ source: some Sequence<UInt8>) -> [UInt8] {
        let lines = Array(source).split(separator: newline, omittingEmptySubsequences: false)
        return Array(lines.map { $0.drop { $0 == space } }.joined(separator: [newline]))
    }

    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    private static let star = UInt8(ascii: "*")

    /// A line without the comments in it that begin as those of types do, and without the space behind each.
    private static func untyped(_ line: ArraySlice<UInt8>) -> [UInt8] {
        // Few lines have any, and looking for a mark costs more than looking for a byte.
        guard line.contains(star) else { return Array(line) }
        var kept: [UInt8] = []
        var rest = line
        while let start = place(of: "/** ", in: rest), let end = place(of: "*/", in: rest[start...]) {
            kept += rest[..<start]
            rest = rest[end...].dropFirst(2)
            if rest.first == space { rest = rest.dropFirst() }
        }
        return kept + rest
    }

    private static func place(of mark: String, in line: ArraySlice<UInt8>) -> Int? {
        let mark = Array(mark.utf8)
        return line.indices.first { line[$0...].starts(with: mark) }
    }

    private static func ends(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
        line.suffix(mark.utf8.count).elementsEqual(mark.utf8)
    }

    private static func contains(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
        zip(line, line.dropFirst()).contains { [$0, $1].elementsEqual(mark.utf8) }
    }
}
