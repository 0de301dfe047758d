/// Names that say nothing are not used for files and types.
enum NameRule {
    static let banned: Set<String> = [
        "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Misc", "Base",
        "Impl",
    ]

    static func violations(in file: SourceTree.File) -> [String] {
        var found: [String] = []
        if let word = bannedWord(in: file.baseName) {
            found.append("\(file.path): a file name may not have the word \(word)")
        }
        for (index, line) in file.code.enumerated() where banned.contains(where: line.contains) {
            for match in line.matches(of: #/\b(?:struct|class|enum|actor|protocol|typealias)\s+(\w+)/#) {
                if let word = bannedWord(in: String(match.1)) {
                    found.append("\(file.path):\(index + 1): \(match.1) may not have the word \(word)")
                }
            }
        }
        return found
    }

    /// The first banned word of a name in camel case: `Base` in `BaseRoute`, nothing in `Base64`.
    private static func bannedWord(in name: String) -> String? {
        name.matches(of: #/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*/#).map { String($0.output) }.first(
            where: banned.contains)
    }
}
