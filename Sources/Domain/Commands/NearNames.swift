/// Finds the names that somebody may have meant.
enum NearNames {
    /// Characters of a wrong word that are repeated to its author.
    static let shownMax = 32
    /// Names that are offered: more are a list, not a hint.
    private static let offeredMax = 3
    /// Changes of a letter by which a typing error differs.
    private static let distanceMax = 2

    /// At most three names: those that begin with the word, and those that differ from it by up to two letters added, left
    /// out, changed or swapped; the nearest first. Time is bounded by the longest name, since longer words are near nothing.
    static func of(_ word: String, among names: [String]) -> [String] {
        let wanted = Array(word.lowercased().utf8)
        guard !wanted.isEmpty, wanted.count <= shownMax else { return [] }
        let ranked = names.compactMap { name -> (rank: Int, name: String)? in
            let letters = Array(name.lowercased().utf8)
            if letters.starts(with: wanted) { return (0, name) }
            let distance = Self.distance(wanted, letters)
            // Of a short word two letters are most of it.
            return distance <= min(distanceMax, wanted.count / 2) ? (distance, name) : nil
        }
        return ranked.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.prefix(offeredMax).map(\.name)
    }

    /// Letters added, left out, changed, or swapped with their neighbour (optimal string alignment).
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i]
            for j in 1...b.count {
                var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, before[j - 2] + 1) }
                row.append(best)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
