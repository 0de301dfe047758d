/// Calls that have one home, or none.
enum CallRule {
    private struct Ban {
        /// One of these is in every line that the pattern matches. Looking for them first is a hundred times quicker.
        let cues: [String]
        let pattern: Regex<Substring>
        let reason: String
        /// Paths that begin with one of these may.
        let homes: [String]
        /// Only these folders are asked; all when empty.
        var folders: [String] = []
        /// A comment with the reason, on the line or above it, is enough.
        var isExcusable = false
    }

    private static var bans: [Ban] {
        [
            Ban(
                cues: ["Date", "gettimeofday"],
                pattern: #/\b(?:Date\(\)|Date\.now|Date\(timeIntervalSinceNow|gettimeofday\()/#,
                reason: "the time comes in from outside (Sources/Domain/Clock.swift)", homes: ["Sources/Domain/Clock"],
                folders: ["Sources/"]),
            Ban(
                cues: ["UUID", "andom"],
                pattern: #/\b(?:UUID\(\)|SystemRandomNumberGenerator\(\)|\w+\.random\(in:)/#,
                reason: "ids and randomness come in from outside (Sources/Domain/Clock.swift)",
                homes: ["Sources/Domain/Clock", "Sources/Bench/"], folders: ["Sources/"]),
            Ban(cues: ["try!"], pattern: #/\btry!/#, reason: "an error is handled or thrown on", homes: []),
            Ban(
                cues: ["fatalError"], pattern: #/\bfatalError\(/#,
                reason: "nothing that a client can send stops the server", homes: [],
                folders: ["Sources/"]),
            Ban(
                cues: ["print(", "Print(", "NSLog("],
                pattern: #/(?:^|[^.\w])(?:print|debugPrint|NSLog)\(/#,
                reason: "what is to be said goes to the logger",
                homes: ["Sources/App/", "Sources/Bench/", "Sources/muster/"], folders: ["Sources/"]),
            Ban(
                cues: ["sleep("], pattern: #/\b(?:Task\.sleep|usleep|Thread\.sleep|sleep)\(/#,
                reason: unexplainedSleep, homes: [],
                folders: ["Tests/"], isExcusable: true),
        ]
    }

    private static let unexplainedSleep =
        "says nowhere why it sleeps: a test drives the clock and awaits the event"

    static func violations(in file: SourceTree.File) -> [String] {
        let bans = bans.filter { ban in
            (ban.folders.isEmpty || ban.folders.contains(where: file.path.hasPrefix))
                && !ban.homes.contains(where: file.path.hasPrefix)
        }
        let source = file.lines
        return file.code.enumerated().flatMap { index, line in
            var found = bans.filter { ban in
                ban.cues.contains(where: line.contains) && line.contains(ban.pattern)
                    && !(ban.isExcusable && isExplained(at: index, in: source))
            }.map { "\(file.path):\(index + 1): \($0.reason)" }
            guard line.contains("unchecked") || line.contains("unsafe") else { return found }
            if line.contains(#/@unchecked\s+Sendable|nonisolated\(unsafe\)/#), !isExplained(at: index, in: source) {
                found.append("\(file.path):\(index + 1): says nowhere why this is safe between threads")
            }
            return found
        }
    }

    /// The same of sleeping in a test that is written in Python.
    static func sleeps(inPython file: SourceTree.File) -> [String] {
        file.lines.indices.filter { index in
            let code = file.lines[index].prefix { $0 != "#" }
            return code.contains("sleep(") && code.contains(#/\b(?:time|asyncio)\.sleep\(/#)
                && !isExplained(at: index, in: file.lines, by: "#")
        }.map { "\(file.path):\($0 + 1): \(unexplainedSleep)" }
    }

    /// True with a comment on the line or on the one above it.
    private static func isExplained(at index: Int, in lines: [Substring], by mark: String = "//") -> Bool {
        lines[index].contains(mark) || index > 0 && lines[index - 1].drop(while: \.isWhitespace).hasPrefix(mark)
    }
}
