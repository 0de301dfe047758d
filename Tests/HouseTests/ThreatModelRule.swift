/// The page of threats names tests that exist, and no threat goes without either a test or a word about what is missing.
enum ThreatModelRule {
    /// `hasTest` tells whether a file of the repository has a test of that name.
    static func violations(in page: SourceTree.File, hasTest: (_ path: String, _ name: String) -> Bool) -> [String] {
        var violations: [String] = []
        var rows: [(line: Int, id: String, gap: String)] = []
        var tested: Set<String> = []
        var section = ""
        for (index, line) in page.lines.enumerated() {
            if let row = line.wholeMatch(of: #/\| ([A-Z][0-9]+) \|.*\|\s*([^|]*?)\s*\|/#) {
                rows.append((index + 1, String(row.1), String(row.2)))
            } else if let heading = line.wholeMatch(of: #/\*\*([A-Z][0-9]+)\*\*/#) {
                section = String(heading.1)
            } else if let named = line.wholeMatch(of: #/- `(Tests\/[^`]+)`: `([^`]+)`/#) {
                tested.insert(section)
                let (path, name) = (String(named.1), String(named.2))
                guard !hasTest(path, name) else { continue }
                violations.append("\(page.path):\(index + 1): \(path) has no test “\(name)”")
            }
        }
        for row in rows where row.gap.isEmpty && !tested.contains(row.id) {
            violations.append("\(page.path):\(row.line): \(row.id) has neither a test nor a word on what is missing")
        }
        let ids = rows.map(\.id)
        for id in all where ids.filter({ $0 == id }).count != 1 {
            violations.append("\(page.path): \(id) has not one row")
        }
        for id in Set(ids).union(tested).subtracting(all).sorted() {
            violations.append("\(page.path): \(id) is no threat that is kept count of")
        }
        return violations
    }

    /// True when the text of a file has a test of that name: a Swift function, a Swift test with a text, a Python method.
    static func declares(_ name: String, in text: String) -> Bool {
        text.contains("func `\(name)`") || text.contains("@Test(\"\(name)\"") || text.contains("def \(name)(")
    }

    /// Every threat that was thought of, by the letter of its surface.
    private static let all: [String] = [
        ("W", 10), ("R", 8), ("U", 5), ("D", 3), ("H", 6), ("C", 4), ("K", 5), ("L", 5), ("G", 5), ("Y", 3), ("B", 3),
        ("T", 4), ("S", 4), ("O", 3), ("X", 2), ("N", 1),
    ].flatMap { letter, count in (1...count).map { "\(letter)\($0)" } }
}
