/// Looks through text that comes piece by piece and remembers what kinds of secrets it has.
///
/// Pure, and bounded: it keeps one line, the kinds found and at most some addresses. Bytes that are no text are looked at in
/// the same way, since a key in a database file is a key.
package struct ContentScreen: Sendable {
    /// What was found, and where first.
    package struct Finding: Equatable, Sendable {
        package let kind: DetectedKind
        package let name: String
        /// The line of the first one, from 1.
        package let line: Int64
    }

    private var rest: [UInt8] = []
    private var lines: Int64 = 0
    private var found: [Finding] = []
    private var addresses = AddressCount()

    /// Nothing looked at yet.
    package init() {}

    /// Takes the next bytes.
    package mutating func take(_ bytes: some Collection<UInt8>) {
        var bytes = bytes[...]
        while let end = bytes.firstIndex(of: 0x0A) {
            take(line: bytes[..<end])
            bytes = bytes[bytes.index(after: end)...]
        }
        rest.append(contentsOf: bytes)
        // A line without end is looked at in pieces that overlap, so that nothing hides at a seam.
        while rest.count > Limits.screenedLineBytesMax {
            look(rest[..<Limits.screenedLineBytesMax])
            rest.removeFirst(Limits.screenedLineBytesMax - Limits.screenedOverlapBytes)
        }
    }

    private mutating func take(line: some Collection<UInt8>) {
        rest.append(contentsOf: line)
        look(rest[...])
        rest.removeAll(keepingCapacity: true)
        lines += 1
    }

    private mutating func look(_ line: ArraySlice<UInt8>) {
        for detection in LineDetector.detections(in: line) { note(detection.kind, detection.name) }
        addresses.take(line)
        if addresses.hasEmails { note(.emailAddresses, "addresses of people") }
        if addresses.hasMachines { note(.ipAddresses, "addresses of machines") }
    }

    private mutating func note(_ kind: DetectedKind, _ name: String) {
        guard !found.contains(where: { $0.kind == kind }) else { return }
        found.append(Finding(kind: kind, name: name, line: lines + 1))
    }

    /// The kinds found, each with its first place, in the order of their places; call it once all was taken.
    package mutating func finish() -> [Finding] {
        if !rest.isEmpty { take(line: []) }
        return found
    }
}
