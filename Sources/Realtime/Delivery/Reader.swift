package import Domain
package import NIOCore

/// What a reader tells the socket that it belongs to; always on the socket's event loop.
package protocol ReaderOwner: AnyObject {
    /// The log was read up to `head`: what follows is live.
    func reader(isLiveAt head: Int64)
    /// A room-less reader lost a frame because its socket was full and may write again: send the whole state anew.
    func readerLostFrames()
    /// The socket must close with this code.
    func reader(mustClose code: UInt16, reason: String)
}

/// One socket as the hub sees it: whose it is, what it reads and how far it is.
///
/// Confined to its socket's event loop; only its identity and the constants may be touched elsewhere, which is why the
/// conformance is unchecked: other threads pass it back to the hub as an address for an answer.
package final class Reader: @unchecked Sendable {
    /// The room that it reads; nil for an inbox.
    package let room: RoomID?
    /// Whose socket it is.
    package let person: PersonID
    /// The session or token that opened it, so that revoking one closes it.
    package let credential: Scope.Credential
    /// The highest classification that its person may read; other rights are other sockets.
    package let clearance: Classification
    /// The loop that it lives on.
    package let loop: any EventLoop

    /// How far it is.
    package internal(set) var outbox = Outbox()
    /// True once it is known to read as a member; until then it is closed with whoever reads without being one.
    package var isMember = false
    weak var owner: (any ReaderOwner)?
    var context: ChannelHandlerContext?
    /// Its place in the room's and the person's array, so that leaving costs the same in a crowd.
    var roomIndex = 0
    var personIndex = 0
    /// Something was written that is not flushed yet.
    var isDirty = false
    /// A frame was dropped because the socket was full (inboxes only).
    var lostFrames = false
    /// Reads of the log that failed in a row.
    var failures = 0

    /// Makes a reader for the socket whose handler has this context; call on the socket's event loop.
    package init(
        room: RoomID?, person: PersonID, credential: Scope.Credential, clearance: Classification = .sealed,
        owner: any ReaderOwner,
        context: ChannelHandlerContext
    ) {
        self.room = room
        self.person = person
        self.credential = credential
        self.clearance = clearance
        self.loop = context.eventLoop
        self.owner = owner
        self.context = context
    }

    @inline(__always)
    func writeAndFlush(_ buffer: ByteBuffer) {
        context?.writeAndFlush(NIOAny(buffer), promise: nil)
    }

    func write(_ buffer: ByteBuffer) {
        context?.write(NIOAny(buffer), promise: nil)
    }

    func flush() {
        context?.flush()
    }
}
