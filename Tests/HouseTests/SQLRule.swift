/// SQL text stands in the storage modules, so that both engines can be served by one text.
enum SQLRule {
    private static let homes: Set<String> = ["Storage", "StorageSQLite"]

    private static let cues = ["SELECT", "INSERT", "UPDATE", "DELETE", "PRAGMA"]

    static func violations(in file: SourceTree.File) -> [String] {
        guard let module = file.module, !homes.contains(module) else { return [] }
        return file.lines.enumerated().compactMap { index, line in
            guard cues.contains(where: line.contains) else { return nil }
            return line.contains(
                #/"\s*(?:SELECT\s.*\bFROM\b|INSERT\s+(?:OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|PRAGMA\s)/#
            )
                ? "\(file.path):\(index + 1): \(module) writes no SQL" : nil
        }
    }
}
