/// One thing that a text must (or must not) say: a word, a name with punctuation in it, or a phrase in quotes.
package struct SearchTerm: Sendable, Equatable {
    /// A word and how it must stand to the one before: joined by exactly this, or with anything between when nil.
    struct Part: Sendable, Equatable {
        let word: String
        let joint: String?
    }

    let parts: [Part]

    /// The term of a text; nil when there is no word in it.
    package init?(_ text: String) {
        parts = WordRuns(text).runs.map { Part(word: $0.word, joint: $0.joint) }
        if parts.isEmpty { return nil }
    }

    /// What the index is asked for: joined words in pairs, which are rarer than each alone, and words that stand alone.
    package var indexed: [String] {
        parts.indices.compactMap { index in
            let part = parts[index]
            if let joint = part.joint, index > 0 { return WordRuns.pair(parts[index - 1].word, joint, part.word) }
            let isInPair = index + 1 < parts.count && parts[index + 1].joint != nil
            return isInPair ? nil : WordRuns.cut(part.word)
        }
    }

    /// Where the term stands in a text: the ranges of its runs, one range for each time it occurs.
    package func places(in text: WordRuns) -> [Range<Int>] {
        let runs = text.runs
        guard runs.count >= parts.count else { return [] }
        var places: [Range<Int>] = []
        var start = 0
        while start + parts.count <= runs.count {
            if stands(at: start, in: runs) {
                places.append(start..<(start + parts.count))
                start += parts.count
            } else {
                start += 1
            }
        }
        return places
    }

    /// True when the text says it.
    package func stands(in text: WordRuns) -> Bool {
        let runs = text.runs
        guard runs.count >= parts.count else { return false }
        return (0...(runs.count - parts.count)).contains { stands(at: $0, in: runs) }
    }

    private func stands(at start: Int, in runs: [WordRuns.Run]) -> Bool {
        for (offset, part) in parts.enumerated() {
            let run = runs[start + offset]
            guard run.word == part.word else { return false }
            if offset > 0, let joint = part.joint, run.joint != joint { return false }
        }
        return true
    }
}
