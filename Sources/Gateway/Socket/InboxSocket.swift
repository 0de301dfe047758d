import Actions
import Domain
import Journal
import NIOCore
import Realtime
import Wire

/// A person's inbox over one socket: state, not a log. Whatever is in doubt is sent whole again.
///
/// Confined to its socket's event loop.
final class InboxSocket: SocketSession, ReaderOwner, TimedSession {
    /// Where the person is in one room.
    private struct Place {
        var head: Int64
        var read: Int64
        var unread: Int64
        var mentions: Int64

        init(_ room: RoomForReader) {
            head = room.room.head
            read = room.read
            unread = room.unread
            mentions = room.mentions
        }
    }

    private let parts: SocketParts
    private let caller: SocketCaller
    private var socket: SocketHandler?
    private var reader: Reader?
    private var places: [RoomID: Place] = [:]
    private var isCounted = false
    private var isWritable = true
    /// True until the state was sent, and whenever it has to be sent again.
    private var isStale = true
    private var isAsking = false
    private var questions: Int64 = 0
    private(set) var accessEnds: Moment?

    init(_ parts: SocketParts, _ caller: SocketCaller) {
        self.parts = parts
        self.caller = caller
    }

    // MARK: The socket

    func opened(_ socket: SocketHandler) {
        guard let context = socket.context else { return }
        self.socket = socket
        isCounted = parts.presence.admit(caller.person)
        guard isCounted else { return socket.close(code: 4029, reason: "too many sockets") }
        let reader = Reader(
            room: nil, person: caller.person, credential: caller.scope.credential, owner: self, context: context)
        self.reader = reader
        parts.hub.attach(reader)
        parts.feed.attach(self, on: reader.loop)
        refresh()
    }

    /// An inbox only tells; a ping is all that it answers.
    func text(_ message: ByteBuffer) {
        let text = message.getBytes(at: message.readerIndex, length: message.readableBytes) ?? []
        let frame: (frame: ClientFrame, ref: String?, clientID: String?)
        do throws(FrameProblem) {
            frame = try text.withUnsafeBufferPointer { bytes throws(FrameProblem) in try ClientFrame.parse(bytes) }
        } catch {
            return send(ServerFrame.error(error.refusal, ref: error.ref, clientID: error.clientID))
        }
        guard frame.frame == .ping else {
            let refusal = Refusal(.badFrame, "An inbox takes no frames but ping.")
            return send(ServerFrame.error(refusal, ref: frame.ref, clientID: frame.clientID))
        }
        send(ServerFrame.pong(ref: frame.ref))
    }

    func binary() {
        send(ServerFrame.error(Refusal(.badFrame, "Frames are text."), ref: nil, clientID: nil))
    }

    func refusedForRate(_ message: ByteBuffer?, retryAfterMilliseconds wait: Int64) {
        let refusal = Refusal(.rateLimited, "Too many frames; slow down.", retryAfterMilliseconds: wait)
        send(ServerFrame.error(refusal, ref: nil, clientID: nil))
    }

    func writabilityChanged(_ isWritable: Bool) {
        self.isWritable = isWritable
        if let reader { parts.hub.setWritable(reader, isWritable) }
        if isWritable, isStale { refresh() }
    }

    func closed() {
        if let reader {
            parts.hub.detach(reader)
            parts.clock.remove(self, on: reader.loop)
            parts.feed.detach(self, on: reader.loop)
        }
        if isCounted { parts.presence.release(caller.person) }
        reader = nil
        socket = nil
    }

    // MARK: The reader

    func reader(isLiveAt head: Int64) {}
    func readerLostFrames() { refresh() }
    func reader(mustClose code: UInt16, reason: String) { socket?.close(code: code, reason: reason) }

    // MARK: State

    /// Sends the whole state; once more when news came that it may lack.
    func refresh() {
        isStale = true
        guard let reader, isWritable, !isAsking else { return }
        isAsking = true
        isStale = false
        let operation = operation()
        comeBack(to: reader.loop) { [journal = parts.journal] in
            try await journal.ask(StillStanding(InboxState()), as: operation)
        } then: { result in
            self.isAsking = false
            switch result {
            case .success(let stood):
                let rooms = stood.answer
                self.accessEnds = stood.accessEnds
                if self.reader === reader { self.parts.clock.add(self, on: reader.loop) }
                self.places = Dictionary(
                    rooms.map { ($0.room.id, Place($0)) }, uniquingKeysWith: { first, _ in first })
                self.send(InboxFrame.welcome(rooms))
                if self.isStale { self.refresh() }
            case .failure(let error):
                let (code, reason) = self.parts.closing(error, requestID: operation.requestID)
                self.socket?.close(code: code, reason: reason)
            }
        }
    }

    /// Its session or token may have run out: the state is asked for anew, which refuses then.
    func accessMayHaveEnded() {
        accessEnds = nil
        refresh()
    }

    /// Takes what happened meanwhile. What the state already shows is told by its seq.
    func take(_ news: [InboxNews]) {
        guard isWritable, !isAsking else {
            isStale = true
            return
        }
        var counted: Set<RoomID> = []
        for item in news {
            switch item {
            case .posted(let room, let post): if count(post, in: room) { counted.insert(room) }
            case .joined(let room, caller.person): ask(room) { .added($0) }
            case .left(let room, caller.person):
                if places.removeValue(forKey: room) != nil { send(InboxFrame.roomRemoved(room)) }
            case .gone(let room):
                if places.removeValue(forKey: room) != nil { send(InboxFrame.roomRemoved(room)) }
            case .changed(let room, let person) where person == nil || person == caller.person:
                if places[room] != nil { ask(room) { .changed($0) } }
            case .read(let room, caller.person): if places[room] != nil { ask(room) { .counted($0) } }
            case .joined, .left, .changed, .read: break
            }
        }
        for room in counted {
            guard let place = places[room] else { continue }
            send(
                InboxFrame.unread(
                    room: room, head: place.head, read: place.read, unread: place.unread, mentions: place.mentions))
        }
    }

    private func count(_ post: InboxNews.Post, in room: RoomID) -> Bool {
        guard var place = places[room], post.seq > place.head else { return false }
        place.head = post.seq
        if post.actor.id != caller.person.text {
            place.unread += 1
            if post.mentions.contains(caller.scope.username) {
                place.mentions += 1
                send(
                    InboxFrame.mention(
                        room: room, message: post.id, seq: post.seq, actor: post.actor, at: post.at))
            }
        }
        places[room] = place
        return true
    }

    /// What to say about a room that was asked for.
    private enum Word {
        case added(RoomForReader)
        case changed(RoomForReader)
        case counted(RoomForReader)
    }

    private func ask(_ room: RoomID, then say: @escaping (RoomForReader) -> Word) {
        guard let reader else { return }
        let operation = operation()
        comeBack(to: reader.loop) { [journal = parts.journal] in
            try await journal.ask(GetRoom(room: .id(room)), as: operation)
        } then: { result in
            guard case .success(let room) = result, room.myRole != nil else {
                // What they may not see any more is gone from the inbox, whatever took it away.
                if case .failure(let error) = result, (error as? Refusal)?.code != .notFound { return }
                if self.places.removeValue(forKey: room) != nil { self.send(InboxFrame.roomRemoved(room)) }
                return
            }
            self.places[room.room.id] = Place(room)
            let origin = self.caller.socketOrigin
            switch say(room) {
            case .added(let room): self.send(InboxFrame.roomAdded(room, socketOrigin: origin))
            case .changed(let room): self.send(InboxFrame.roomChanged(room, socketOrigin: origin))
            case .counted(let room): self.send(InboxFrame.unread(room))
            }
        }
    }

    private func send(_ payload: [UInt8]) {
        guard isWritable else {
            isStale = true
            return
        }
        socket?.send(SocketFrame.text(payload))
    }

    private func operation() -> Domain.Operation {
        questions += 1
        return Domain.Operation(
            scope: caller.scope, door: .socket, moment: parts.ambient.now(),
            requestID: "\(caller.connectionID).\(questions)")
    }
}
