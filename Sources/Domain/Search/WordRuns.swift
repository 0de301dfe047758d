/// A text cut into words, each with what joins it to the one before and where it stands in the text.
///
/// A run is a stretch of letters and digits, or one character of a script that puts no spaces between words. Names with
/// punctuation in them (`INC-42`, `db-1.example.com`, `/var/log/app.log`, `10.0.0.7`) are several runs that are joined: each
/// can be found by itself, and so can the whole or any part of it that begins and ends at a run.
package struct WordRuns: Sendable {
    /// One word.
    package struct Run: Sendable {
        /// The word in the form in which words are compared.
        package let word: String
        /// What stands between it and the run before, in compared form; nil when they are apart.
        package let joint: String?
        /// Where it stands in the text.
        package let range: Range<String.Index>
    }

    /// Characters between two runs that still count as joined: `::` and `://` do, a line of dashes does not.
    private static let jointCharactersMax = 3

    /// The words, in order.
    package private(set) var runs: [Run] = []

    /// Cuts a text.
    package init(_ text: String) {
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var gap = start..<start
        var isFirst = true
        while start < scalars.endIndex {
            let kind = Letters.kind(scalars[start])
            guard kind == .letter || kind == .single else {
                start = scalars.index(after: start)
                continue
            }
            var end = start
            while end < scalars.endIndex, Self.goesOn(scalars[end]) { end = scalars.index(after: end) }
            gap = gap.upperBound..<start
            append(text[start..<end], joint: isFirst ? nil : Self.joint(text[gap]))
            isFirst = false
            gap = end..<end
            start = end
        }
    }

    private static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
        switch Letters.kind(scalar) {
        case .letter, .single: true
        case .mark, .space: false
        }
    }

    /// What joins two runs, or nil when something between them keeps them apart.
    private static func joint(_ gap: Substring) -> String? {
        let scalars = gap.unicodeScalars
        guard scalars.prefix(jointCharactersMax + 1).count <= jointCharactersMax else { return nil }
        return scalars.contains { Letters.kind($0) == .space } ? nil : WordForm.folded(gap)
    }

    /// Adds a stretch without punctuation: one run, or several where its script has single ones.
    private mutating func append(_ stretch: Substring, joint: String?) {
        let folded = WordForm.folded(stretch)
        guard folded.unicodeScalars.contains(where: { Letters.kind($0) == .single }) else {
            runs.append(Run(word: folded, joint: joint, range: stretch.startIndex..<stretch.endIndex))
            return
        }
        // Folding may join or split characters; then each piece stands for the whole stretch.
        let places = stretch.indices.map { $0..<stretch.index(after: $0) }
        let isEven = places.count == folded.count
        var word = ""
        var range = stretch.startIndex..<stretch.startIndex
        var next = joint
        func place(_ index: Int) -> Range<String.Index> {
            isEven ? places[index] : stretch.startIndex..<stretch.endIndex
        }
        for (index, character) in folded.enumerated() {
            let isSingle = character.unicodeScalars.contains { Letters.kind($0) == .single }
            if isSingle, !word.isEmpty {
                runs.append(Run(word: word, joint: next, range: range))
                (word, next) = ("", "")
            }
            if isSingle {
                runs.append(Run(word: String(character), joint: next, range: place(index)))
                next = ""
            } else {
                range = word.isEmpty ? place(index) : range.lowerBound..<place(index).upperBound
                word.append(character)
            }
        }
        if !word.isEmpty { runs.append(Run(word: word, joint: next, range: range)) }
    }

    /// What is indexed of the text: each word once, and each two words that are joined.
    package var terms: Set<String> {
        var terms: Set<String> = []
        for (index, run) in runs.enumerated() {
            terms.insert(Self.cut(run.word))
            if let joint = run.joint, index > 0 { terms.insert(Self.pair(runs[index - 1].word, joint, run.word)) }
        }
        return terms
    }

    /// The term of two joined words.
    static func pair(_ first: String, _ joint: String, _ second: String) -> String { cut(first + joint + second) }

    /// Only the beginning of a very long word is indexed; what is found is compared in full.
    static func cut(_ term: String) -> String {
        guard term.utf8.count > Limits.searchTermBytesMax else { return term }
        var kept = String.UnicodeScalarView()
        var count = 0
        for scalar in term.unicodeScalars {
            count += UTF8.width(scalar)
            if count > Limits.searchTermBytesMax { break }
            kept.append(scalar)
        }
        return String(kept)
    }
}
