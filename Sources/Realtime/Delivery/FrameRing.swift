import NIOCore

/// The last encoded frames of a room without a hole, for readers that are a little behind.
struct FrameRing {
    /// What one frame costs beside its bytes: the buffer's own storage header and this array's slot.
    static let overheadBytes = 64

    private var frames: [ByteBuffer] = []
    /// Slots at the front whose frame is already gone; they are given back in bulk.
    private var gone = 0
    /// The seq of the oldest frame, meaningful while the ring is not empty.
    private(set) var first: Int64 = 0
    /// Bytes held, overhead included.
    private(set) var bytes = 0

    /// Frames held.
    var count: Int { frames.count - gone }

    /// Adds the frame after the last one; a frame that does not follow on starts the ring anew.
    mutating func append(_ frame: ByteBuffer, seq: Int64) {
        if count == 0 || seq != first + Int64(count) {
            removeAll()
            first = seq
        }
        frames.append(frame)
        bytes += frame.readableBytes + Self.overheadBytes
    }

    /// Drops the oldest frames until at most `limit` bytes are left; the newest frame always stays.
    mutating func trim(toBytes limit: Int) {
        while bytes > limit, count > 1 {
            bytes -= frames[gone].readableBytes + Self.overheadBytes
            frames[gone] = ByteBuffer()
            gone += 1
            first += 1
        }
        if gone > 32, gone * 2 > frames.count {
            frames.removeFirst(gone)
            gone = 0
        }
    }

    /// Forgets everything.
    mutating func removeAll() {
        frames.removeAll()
        gone = 0
        bytes = 0
    }

    /// True when the frame numbered `seq` is held.
    func holds(_ seq: Int64) -> Bool { count > 0 && seq >= first && seq < first + Int64(count) }

    /// The frames after `seq`, oldest first, at least one and then as many as fit `bytesMax`, joined into one buffer.
    func joined(after seq: Int64, bytesMax: Int) -> (buffer: ByteBuffer, last: Int64)? {
        guard holds(seq + 1) else { return nil }
        var index = gone + Int(seq + 1 - first)
        var buffer = frames[index]
        var last = seq + 1
        index += 1
        while index < frames.count, buffer.readableBytes + frames[index].readableBytes <= bytesMax {
            buffer.writeImmutableBuffer(frames[index])
            last += 1
            index += 1
        }
        return (buffer, last)
    }
}
