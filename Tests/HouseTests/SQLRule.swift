/// SQL text stands below the write door: in the storage modules, and in the journal, which compares whole tables when it
/// rebuilds them. A verb, a route or a socket asks a query by its name.
enum SQLRule {
    private static let homes: Set<String> = ["Storage", "StorageSQLite", "StoragePostgres", "Journal"]

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
