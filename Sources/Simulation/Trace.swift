/// What happened in a simulation, line by line. Two runs of a seed have the same digest, or something in them was not
/// decided by the seed.
struct Trace {
    /// The last lines, for whoever has to understand a failure.
    private(set) var lines: [String] = []
    /// All lines' digest so far (FNV-1a).
    private(set) var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    private let linesMax: Int

    init(linesMax: Int) { self.linesMax = linesMax }

    /// Something that is too long to be shown.
    mutating func note(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            digest ^= UInt64(byte)
            digest = digest &* 0x0000_0100_0000_01B3
        }
    }

    mutating func note(_ line: String) {
        note(line.utf8)
        note(CollectionOfOne(10))
        guard linesMax > 0 else { return }
        lines.append(line)
        if lines.count >= linesMax * 2 { lines.removeFirst(lines.count - linesMax) }
    }
}
