package import Domain
import NIOCore

/// Whose sockets to close when something is revoked.
package enum Revocation: Sendable {
    /// All sockets of a person.
    case person(PersonID)
    /// A person's sockets in one room.
    case member(PersonID, RoomID)
    /// A person's sockets that a browser's session opened, but not those of tokens nor of the one session excepted.
    case sessions(PersonID, except: SessionID?)
    /// All sockets opened with one session or token.
    case credential(Scope.Credential)
    /// Sockets of one room whose person is not cleared for what it has become.
    case uncleared(RoomID, Classification)
    /// Sockets of one room that read without being a member's; with a person only theirs.
    case strangers(RoomID, PersonID?)
    /// All sockets of one room.
    case room(RoomID)
    /// Every socket.
    case everyone
}

/// What other threads ask an event loop to do for its readers.
enum Errand: Sendable {
    /// Durable events in commit order.
    case announce([RoomFrame])
    /// The log of a room reaches this seq; frames for it may have been dropped.
    case head(RoomID, Int64)
    /// A frame that may be lost, for everyone in a room but one person.
    case publish(RoomID, ByteBuffer, except: PersonID?)
    /// Frames that may be lost, for everyone in a room; whose person is named gets only what stands after this offset.
    case arrivals(RoomID, ByteBuffer, ends: [PersonID: Int])
    /// A frame for a person's sockets in a room, or for their inboxes.
    case person(PersonID, room: RoomID?, ByteBuffer)
    /// An answer for one socket.
    case answer(Reader, ByteBuffer)
    /// Sockets to close.
    case close(Revocation, UInt16, String)

    /// Bytes that wait with it.
    var bytes: Int {
        switch self {
        case .announce(let frames): frames.reduce(0) { $0 + $1.frame.readableBytes }
        case .publish(_, let frame, _), .arrivals(_, let frame, _), .person(_, _, let frame), .answer(_, let frame):
            frame.readableBytes
        case .head, .close: 0
        }
    }
}
