import Actions
import Domain
import Journal
import NIOCore
import Realtime
import Wire

/// One person in one room over one socket: welcome, the log from where they left it, then live.
///
/// Confined to its socket's event loop.
final class RoomSocket: SocketSession, ReaderOwner, TimedSession {
    let parts: SocketParts
    let caller: SocketCaller
    private let reference: RoomReference
    private var wished: SocketTarget.Resume?
    private let problem: Refusal?
    private(set) var socket: SocketHandler?
    private(set) var reader: Reader?
    /// The principal as others see them, once the room is open.
    private(set) var me: PersonCard?
    /// True for a member; others read only.
    private(set) var isMember = false
    var isReadingHistory = false
    private var isCounted = false
    /// True from the welcome on.
    private(set) var isPresent = false
    private var early: [(frame: ClientFrame, operation: Domain.Operation, question: Question)] = []
    private var frames: Int64 = 0
    private(set) var accessEnds: Moment?
    private var isUsedSince: Moment

    /// `target` names where the reader wants to begin; the room stands beside it, already read.
    init(_ parts: SocketParts, _ caller: SocketCaller, room: RoomReference, target: SocketTarget) {
        self.parts = parts
        self.caller = caller
        reference = room
        wished = target.resume
        problem = target.problem
        isUsedSince = parts.ambient.now()
    }

    // MARK: The socket

    func opened(_ socket: SocketHandler) {
        self.socket = socket
        isCounted = parts.presence.admit(caller.person)
        guard isCounted else { return socket.close(code: 4029, reason: "too many sockets") }
        guard let loop = socket.context?.eventLoop else { return }
        if case .id(let room) = reference { return enter(room) }
        let reference = reference
        let operation = operation()
        comeBack(to: loop) { [parts] in
            try await parts.journal.ask(GetRoom(room: reference), as: operation).room.id
        } then: { result in
            switch result {
            case .success(let room): self.enter(room)
            case .failure(let error): self.refuseOpening(error)
            }
        }
    }

    func text(_ message: ByteBuffer) { dispatch(message) }

    func binary() {
        send(ServerFrame.error(Refusal(.badFrame, "Frames are text."), ref: nil, clientID: nil))
    }

    func refusedForRate(_ message: ByteBuffer?, retryAfterMilliseconds wait: Int64) {
        let (ref, clientID) = message.map(Self.names(of:)) ?? (nil, nil)
        let refusal = Refusal(.rateLimited, "Too many frames; slow down.", retryAfterMilliseconds: wait)
        send(ServerFrame.error(refusal, ref: ref, clientID: clientID))
    }

    func writabilityChanged(_ isWritable: Bool) {
        if let reader { parts.hub.setWritable(reader, isWritable) }
    }

    func closed() {
        if let reader {
            parts.hub.detach(reader)
            parts.clock.remove(self, on: reader.loop)
            if isPresent, let room = reader.room {
                parts.presence.closed(caller.person, in: room, at: reader.loop.now)
            }
        }
        if isCounted { parts.presence.release(caller.person) }
        reader = nil
        socket = nil
    }

    // MARK: Opening

    /// Subscribes first and then asks, so that nothing can fall between what the answer shows and what is announced, and
    /// no revocation between its check and the reader that it would have closed.
    private func enter(_ room: RoomID) {
        guard let socket, let context = socket.context else { return }
        let reader = Reader(
            room: room, person: caller.person, credential: caller.scope.credential,
            clearance: caller.scope.clearance, owner: self, context: context)
        self.reader = reader
        parts.hub.attach(reader)
        let operation = operation()
        comeBack(to: reader.loop) { [parts] in
            try await parts.journal.ask(StillStanding(OpenRoom(room: .id(room))), as: operation)
        } then: { result in
            switch result {
            case .success(let stood):
                self.watchEnd(stood.accessEnds, stood.answer.grantEnds)
                self.welcome(stood.answer)
            case .failure(let error): self.refuseOpening(error)
            }
        }
    }

    // MARK: The end of access by time

    private func watchEnd(_ moments: Moment?...) {
        guard let reader else { return }
        accessEnds = moments.compactMap(\.self).min()
        parts.clock.add(self, on: reader.loop)
    }

    /// Asks again: a session that was used meanwhile goes on, and who has become a member needs no grant.
    func accessMayHaveEnded() {
        accessEnds = nil
        guard let reader, let room = reader.room else { return }
        let operation = operation()
        comeBack(to: reader.loop) { [parts] in
            try await parts.journal.ask(StillStanding(OpenRoom(room: .id(room))), as: operation)
        } then: { result in
            guard self.reader === reader else { return }
            switch result {
            case .success(let stood): self.watchEnd(stood.accessEnds, stood.answer.grantEnds)
            case .failure(let refusal as Refusal) where refusal.code == .notFound:
                self.socket?.close(code: 4003, reason: "access ended")
            case .failure(let error): self.refuseOpening(error)
            }
        }
    }

    /// What comes in over the socket is use of the session that opened it.
    func noteUse(at now: Moment) {
        guard case .session(let session) = caller.scope.credential,
            isUsedSince.adding(seconds: Limits.sessionTouchSeconds) < now
        else { return }
        isUsedSince = now
        let system = Domain.Operation(
            scope: .system, door: .socket, moment: now, requestID: caller.connectionID)
        parts.journal.submit(TouchSession(session: session), as: system) { _ in }
    }

    private func refuseOpening(_ error: any Error) {
        let (code, reason) = parts.closing(error, requestID: caller.connectionID)
        socket?.close(code: code, reason: reason)
    }

    private func welcome(_ opened: OpenedRoom) {
        guard let reader, socket != nil, let room = reader.room else { return }
        me = opened.me
        setMember(opened.room.myRole != nil)
        parts.presence.opened(caller.person, in: room)
        isPresent = true
        let head = opened.room.room.head
        let frame = WelcomeFrame(
            epoch: opened.epoch, room: opened.room, incident: opened.incident, me: opened.me, members: opened.members,
            online: Set(parts.presence.people(in: room).map(\.text)))
        send(frame.encode(head: head, socketOrigin: caller.socketOrigin, now: parts.ambient.now()))
        if let problem { send(ServerFrame.error(problem, ref: nil, clientID: nil)) }
        if let wish = wished {
            wished = nil
            start(reader, wish, head: head)
        } else {
            parts.hub.start(reader, after: head, head: head, tell: true)
        }
        let early = early
        self.early = []
        for kept in early { perform(kept.frame, kept.operation, kept.question) }
    }

    /// Keeps a frame until the welcome is out, since many clients send as soon as the handshake is done. Done earlier, it
    /// could be counted into the welcome's head, and its sender would never see the event. A place only says where to begin.
    func keep(_ frame: ClientFrame, _ operation: Domain.Operation, _ question: Question) {
        if case .resume(let after, let epoch) = frame {
            wished = .init(after: after, epoch: epoch)
            return
        }
        guard early.count < Limits.earlyFramesMax else {
            return fail(Refusal(.busy, "The room is not open yet.", retryAfterMilliseconds: 100), question)
        }
        early.append((frame, operation, question))
    }

    /// Begins after a place that the client remembers, or from the first event when that place is not in this log.
    private func start(_ reader: Reader, _ wish: SocketTarget.Resume, head: Int64) {
        let epoch = parts.journal.epoch
        let problem: String? =
            if let named = wish.epoch, named != epoch {
                "The log was restored from a backup."
            } else if wish.after > head {
                "The log ends before this place."
            } else {
                nil
            }
        if let problem { send(ServerFrame.reset(epoch: epoch, reason: problem)) }
        parts.hub.start(reader, after: problem == nil ? wish.after : 0, head: head, tell: true)
    }

    /// Rewinds on request.
    func resume(_ wish: SocketTarget.Resume, question: Question) {
        guard let reader, let room = reader.room else { return }
        comeBack(to: reader.loop) { [parts] in
            try await parts.journal.head(room)
        } then: { result in
            guard self.socket != nil else { return }
            switch result {
            case .success(let head): self.start(reader, wish, head: head ?? 0)
            case .failure(let error): self.fail(error, question)
            }
        }
    }

    /// Learns whether the reader has become a member since.
    func setMember(_ isMember: Bool) {
        self.isMember = isMember
        reader?.isMember = isMember
    }

    // MARK: The reader

    func reader(isLiveAt head: Int64) { send(ServerFrame.live(head: head)) }
    func readerLostFrames() {}
    func reader(mustClose code: UInt16, reason: String) { socket?.close(code: code, reason: reason) }

    // MARK: Answers

    func send(_ payload: [UInt8]) { socket?.send(SocketFrame.text(payload)) }

    /// Answers a frame that came to nothing; some refusals end the socket.
    func fail(_ error: any Error, _ question: Question) {
        guard let refusal = error as? Refusal else {
            return send(
                parts.fault(
                    error, requestID: question.requestID, ref: question.ref, clientID: question.clientID))
        }
        send(ServerFrame.error(refusal, ref: question.ref, clientID: question.clientID))
        if let code = Codes.closeWhenOpen(refusal.code) { socket?.close(code: code, reason: refusal.code.rawValue) }
    }

    /// The principal's operation at this moment, each under an id of its own.
    func operation() -> Domain.Operation {
        frames += 1
        return Domain.Operation(
            scope: caller.scope, door: .socket, moment: parts.ambient.now(),
            requestID: "\(caller.connectionID).\(frames)")
    }
}
