/// Files and functions stay small enough to be read at once.
enum SizeRule {
    /// Aim for 250; beyond 400 a file is about two things.
    static let fileLinesMax = 400
    /// Aim for 30; beyond 70 a function is two functions.
    static let functionLinesMax = 70

    static func violations(in file: SourceTree.File) -> [String] {
        var found: [String] = []
        let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
        if count > fileLinesMax {
            found.append("\(file.path): \(count) lines, at most \(fileLinesMax)")
        }
        for function in functions(in: file) where function.lines > functionLinesMax {
            found.append(
                "\(file.path):\(function.line): \(function.lines) lines in one function, at most \(functionLinesMax)")
        }
        return found
    }

    /// Where functions, initialisers and accessors with a body begin, and how many lines they have, from the name to
    /// the closing brace.
    static func functions(in file: SourceTree.File) -> [(line: Int, lines: Int)] {
        var found: [(line: Int, lines: Int)] = []
        var open: [(line: Int, depth: Int)] = []
        var waiting: (line: Int, parentheses: Int)?
        var depth = 0
        var parentheses = 0
        for (index, line) in file.code.enumerated() {
            if waiting == nil, mayBegin(line) {
                waiting = (index + 1, parentheses)
            }
            for character in line {
                switch character {
                case "(", "[": parentheses += 1
                case ")", "]": parentheses -= 1
                case "{":
                    depth += 1
                    if let begun = waiting, begun.parentheses == parentheses {
                        open.append((begun.line, depth))
                        waiting = nil
                    }
                case "}":
                    if let last = open.last, last.depth == depth {
                        found.append((last.line, index + 2 - last.line))
                        open.removeLast()
                    }
                    depth -= 1
                    if waiting?.parentheses == parentheses { waiting = nil }
                default: break
                }
            }
        }
        return found
    }

    private static func mayBegin(_ line: String) -> Bool {
        guard line.contains("func ") || line.contains("init") || line.contains("subscript") else { return false }
        return line.contains(#/\bfunc\s+\S|(?:^|\s)(?:init[?(<]|deinit\b|subscript\s*[(<])/#)
    }
}
