import Foundation

/// The repository as the house rules see it: its text files, read from where these tests were compiled.
struct SourceTree {
    /// One file. `path` is relative to the repository.
    struct File {
        let path: String
        let lines: [Substring]
        /// The lines without what comments and string literals say; empty unless the file is Swift.
        let code: [String]

        init(path: String, text: String) {
            self.path = path
            lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            code = path.hasSuffix(".swift") ? SwiftCode.lines(of: text) : []
        }

        /// `Rooms` for `Sources/Journal/Rooms.swift`.
        var baseName: String {
            String(path.split(separator: "/").last?.prefix { $0 != "." } ?? "")
        }

        /// `Journal` for `Sources/Journal/Rooms.swift`; nil outside Sources.
        var module: String? {
            let parts = path.split(separator: "/")
            return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
        }
    }

    private let root: URL

    /// The repository these tests belong to.
    init() {
        root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    /// The files below the folders (or the files named themselves) with one of the endings, sorted by path. Build
    /// products are no part of it.
    func files(_ folders: [String], endings: [String]) throws -> [File] {
        let paths = try folders.flatMap { folder in
            try self.paths(below: folder).filter { path in endings.contains { path.hasSuffix($0) } }
        }
        return try paths.sorted().map { path in
            File(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
        }
    }

    /// Whether there is a file or folder. A decision may be named by its number alone: `docs/decisions/0004`.
    func exists(_ path: String) -> Bool {
        if FileManager.default.fileExists(atPath: root.appending(path: path).path) { return true }
        guard path.wholeMatch(of: #/docs/decisions/[0-9]{4}/#) != nil, let number = path.split(separator: "/").last
        else {
            return false
        }
        let decisions = try? FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: "docs/decisions").path)
        return decisions?.contains { $0.hasPrefix(number + "-") } ?? false
    }

    private func paths(below folder: String) throws -> [String] {
        var isFolder: ObjCBool = false
        let path = root.appending(path: folder).path
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
        guard isFolder.boolValue else { return [folder] }
        return try FileManager.default.subpathsOfDirectory(atPath: path)
            .filter { !$0.hasPrefix(".build") && !$0.hasPrefix(".git/") && !$0.contains("node_modules") }
            .map { "\(folder)/\($0)" }
    }
}
