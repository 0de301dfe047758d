/// The target of a request: its path as asked, and its query.
struct Target: Sendable {
    /// The path with its slashes.
    let path: String
    /// The path without its last slash; never empty.
    let trimmed: Substring
    let query: Query

    init(_ text: String) {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        trimmed = path.count > 1 && path.hasSuffix("/") ? path.dropLast() : path[...]
        query = parts.count > 1 ? Query(parts[1]) : Query(items: [])
    }
}
