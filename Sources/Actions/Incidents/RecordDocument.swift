import Domain

/// A document in Markdown that grows line by line up to a bound, behind which only that it is not whole is said.
struct RecordDocument {
    /// Entries of a list that are read at a time.
    private static let pageSize = 200
    private static let rest = "\n\nThis is not all of it: the lists of the incident over REST have the rest.\n"

    private let bytesMax: Int
    private var body = ""
    private var isWhole = true

    /// At most so many bytes.
    init(bytesMax: Int) { self.bytesMax = bytesMax - Self.rest.utf8.count }

    /// What was added so far, and whether it is all.
    var text: String { isWhole ? body + "\n" : body + Self.rest }

    /// Adds a line, when there is room for all of it and nothing was left out before.
    mutating func add(_ line: String) {
        guard isWhole, body.utf8.count + line.utf8.count < bytesMax else {
            isWhole = false
            return
        }
        body += body.isEmpty ? line : "\n" + line
    }

    /// Adds a heading and lines below it; nothing when there are no lines.
    mutating func add(_ heading: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        add("\n## \(heading)\n")
        for line in lines { add(line) }
    }

    /// Adds a heading and a line for each item of a list that comes in pages, as far as `exportEntriesMax`.
    mutating func add<Item>(
        _ heading: String, _ page: (PageRequest) throws -> Page<Item>, line: (Item) -> String
    ) rethrows {
        for number in 1...(Limits.exportEntriesMax / Self.pageSize) {
            let found = try page(PageRequest(number: number, size: Self.pageSize))
            if number == 1 { add(heading, found.items.map(line)) } else { for item in found.items { add(line(item)) } }
            guard found.hasNext, isWhole else { return }
        }
        isWhole = false
    }

    /// A text of several lines on one.
    static func line(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
