import Domain
import NIOCore

/// The readers that one event loop has in one room, and the run of frames gathered for them.
final class RoomOnLoop {
    let id: RoomID
    var readers: [Reader] = []
    var tail = RoomTail()
    /// Announced in this tick and not written yet, in seq order without a hole.
    private(set) var batch: [ByteBuffer] = []
    private(set) var batchBytes = 0
    private(set) var batchLast: Int64 = 0
    /// Reads of the log to close a gap that failed in a row.
    var failures = 0

    init(id: RoomID) { self.id = id }

    func add(_ reader: Reader) {
        reader.roomIndex = readers.count
        readers.append(reader)
    }

    func remove(_ reader: Reader) {
        let index = reader.roomIndex
        guard index < readers.count, readers[index] === reader else { return }
        readers.swapAt(index, readers.count - 1)
        readers[index].roomIndex = index
        readers.removeLast()
    }

    func gather(_ frame: RoomFrame) {
        batch.append(frame.frame)
        batchBytes += frame.frame.readableBytes
        batchLast = frame.seq
    }

    /// Writes what was gathered to every live reader; returns those that turned out to be behind.
    func deliver() -> [Reader] {
        let frames = batch
        guard let whole = join(frames[...]) else { return [] }
        let last = batchLast
        let first = last - Int64(frames.count) + 1
        batch = []
        batchBytes = 0
        var behind: [Reader] = []
        // A write may close a channel at once, which takes its reader out of `readers`: this walks a copy.
        let everyone = readers
        for reader in everyone {
            switch reader.outbox.offer(first: first, last: last) {
            case .all: reader.writeAndFlush(whole)
            case .skip: continue
            case .after(let seq):
                if let rest = join(frames[Int(seq - first + 1)...]) { reader.writeAndFlush(rest) }
            case .behind: behind.append(reader)
            }
        }
        return behind
    }

    private func join(_ frames: ArraySlice<ByteBuffer>) -> ByteBuffer? {
        guard var joined = frames.first else { return nil }
        guard frames.count > 1 else { return joined }
        joined.reserveCapacity(minimumWritableBytes: frames.dropFirst().reduce(0) { $0 + $1.readableBytes })
        for frame in frames.dropFirst() { joined.writeImmutableBuffer(frame) }
        return joined
    }
}
