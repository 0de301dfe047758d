/// What a `Range` field asks of a file (RFC 9110, section 14.2).
enum ByteRange: Equatable {
    /// All of it: there is no field, it is not in bytes, it is malformed, or it names several ranges, which nobody needs who
    /// goes on with a download.
    case whole
    case part(Range<Int64>)
    /// It begins behind the end.
    case unsatisfiable

    /// Reads the field for a file of so many bytes.
    init(_ field: String?, size: Int64) {
        self = Self.read(field, size: size) ?? .whole
    }

    private static func read(_ field: String?, size: Int64) -> ByteRange? {
        guard let field, field.utf8.count <= 64, field.lowercased().hasPrefix("bytes=") else { return nil }
        let ends = field.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.drop { $0 == " " } }
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return nil
        }
        switch (Int64(ends[0]), Int64(ends[1])) {
        case (nil, let last?) where ends[0].isEmpty:
            return last == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - last)..<size)
        case (let first?, nil) where ends[1].isEmpty: return first < size ? .part(first..<size) : .unsatisfiable
        case (let first?, let last?) where first <= last:
            return first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
        default: return nil
        }
    }
}
