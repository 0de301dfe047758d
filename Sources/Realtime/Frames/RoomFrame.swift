package import Domain
package import NIOCore

/// One durable event of a room, encoded once for every reader.
///
/// `frame` is the complete WebSocket text frame, header and payload, so that a delivery is one write of shared bytes.
package struct RoomFrame: Sendable {
    /// The room whose log the event belongs to.
    package let room: RoomID
    /// The event's number in that log: 1, 2, 3 … without a hole.
    package let seq: Int64
    /// Header and payload as they go over the wire.
    package let frame: ByteBuffer
    /// True when content of earlier frames may not be shown any more: whoever catches up from now on reads the log,
    /// which knows.
    package let withdraws: Bool

    /// Names all four.
    package init(room: RoomID, seq: Int64, frame: ByteBuffer, withdraws: Bool = false) {
        self.room = room
        self.seq = seq
        self.frame = frame
        self.withdraws = withdraws
    }
}
