/// The part of a text that shows why it was found: pieces of plain text, those that were looked for marked.
package struct Snippet: Sendable, Equatable {
    /// A piece.
    package struct Part: Sendable, Equatable {
        /// Plain text, never markup.
        package let text: String
        /// True for what was looked for.
        package let isMarked: Bool

        /// States both.
        package init(text: String, isMarked: Bool) {
            self.text = text
            self.isMarked = isMarked
        }
    }

    /// Words shown before the first mark.
    private static let wordsBefore = 8
    private static let ellipsis = "…"

    /// The pieces, in order; together at most `Limits.snippetCharactersMax` characters and two marks of omission.
    package let parts: [Part]

    /// The part of a text around the first of these places.
    package init(_ text: String, _ runs: WordRuns, marking places: [Range<Int>]) {
        let marks = Self.marks(places, runs.runs)
        let first = places.map(\.lowerBound).min() ?? 0
        let from =
            first > Self.wordsBefore ? runs.runs[first - Self.wordsBefore].range.lowerBound : text.startIndex
        let to = text.index(from, offsetBy: Limits.snippetCharactersMax, limitedBy: text.endIndex) ?? text.endIndex
        var parts: [Part] = []
        if from > text.startIndex { parts.append(Part(text: Self.ellipsis, isMarked: false)) }
        var at = from
        for mark in marks where mark.lowerBound >= at && mark.lowerBound < to {
            if mark.lowerBound > at { parts.append(Part(text: String(text[at..<mark.lowerBound]), isMarked: false)) }
            let end = min(mark.upperBound, to)
            parts.append(Part(text: String(text[mark.lowerBound..<end]), isMarked: true))
            at = end
        }
        if at < to { parts.append(Part(text: String(text[at..<to]), isMarked: false)) }
        if to < text.endIndex { parts.append(Part(text: Self.ellipsis, isMarked: false)) }
        self.parts = parts
    }

    /// Where the marks stand in the text, in order and apart from each other.
    private static func marks(_ places: [Range<Int>], _ runs: [WordRuns.Run]) -> [Range<String.Index>] {
        let ranges = places.map { runs[$0.lowerBound].range.lowerBound..<runs[$0.upperBound - 1].range.upperBound }
            .sorted { $0.lowerBound < $1.lowerBound }
        var marks: [Range<String.Index>] = []
        for range in ranges {
            if let last = marks.last, range.lowerBound < last.upperBound {
                marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                marks.append(range)
            }
        }
        return marks
    }
}
