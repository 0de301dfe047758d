/// A path that a page or a comment names leads somewhere.
enum PathRule {
    /// `exists` tells whether the repository has a file or folder at a path.
    static func violations(in file: SourceTree.File, exists: (String) -> Bool) -> [String] {
        file.lines.enumerated().flatMap { index, line in
            Set(named(in: line) + linked(in: line, from: file.path)).sorted().filter { !exists($0) }
                .map { "\(file.path):\(index + 1): there is no \($0)" }
        }
    }

    private static let folders = ["Sources/", "Tests/", "script/", "docs/", "web/", ".ci/"]

    /// Paths below the folders of the repository, wherever they stand in the text.
    private static func named(in line: Substring) -> [String] {
        guard folders.contains(where: line.contains) else { return [] }
        return line.matches(
            of: #/(?:^|[^\w.\/-])((?:Sources|Tests|script|docs|web|\.ci)\/[A-Za-z0-9_.\/+*-]*[A-Za-z0-9_*])/#
        )
        .map { String($0.1) }
        .filter { !$0.contains("NNNN") && !$0.contains("*") && !$0.contains("...") }
    }

    /// Targets of Markdown links inside the repository, relative to the page.
    private static func linked(in line: Substring, from page: String) -> [String] {
        guard page.hasSuffix(".md"), line.contains("](") else { return [] }
        return line.matches(of: #/\]\(([^)\s#]+)(?:#[^)]*)?\)/#).map { String($0.1) }
            .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
            .map { target in
                var parts = page.split(separator: "/").dropLast().map(String.init)
                for part in target.split(separator: "/") where part != "." {
                    if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
                }
                return parts.joined(separator: "/")
            }
    }
}
