import Actions
import Domain
import Journal
import NIOCore
import Realtime
import Wire

/// What the answer to a frame has to repeat.
struct Question: Sendable {
    let ref: String?
    let clientID: String?
    let requestID: String
}

/// Each client frame, and the action it asks for.
extension RoomSocket {
    func dispatch(_ message: ByteBuffer) {
        let operation = operation()
        noteUse(at: operation.moment)
        do throws(FrameProblem) {
            let (frame, ref, clientID) = try Self.parse(message)
            let question = Question(ref: ref, clientID: clientID, requestID: operation.requestID)
            perform(frame, operation, question)
        } catch {
            send(ServerFrame.error(error.refusal, ref: error.ref, clientID: error.clientID))
        }
    }

    /// The reference and client id of a frame that is not looked at further.
    static func names(of message: ByteBuffer) -> (ref: String?, clientID: String?) {
        do throws(FrameProblem) {
            let (_, ref, clientID) = try parse(message)
            return (ref, clientID)
        } catch {
            return (error.ref, error.clientID)
        }
    }

    private static func parse(
        _ message: ByteBuffer
    ) throws(FrameProblem) -> (frame: ClientFrame, ref: String?, clientID: String?) {
        let result: Result<(ClientFrame, String?, String?), FrameProblem> = message.withUnsafeReadableBytes { bytes in
            bytes.withMemoryRebound(to: UInt8.self) { bytes in
                do throws(FrameProblem) {
                    let parsed = try ClientFrame.parse(bytes)
                    return .success((parsed.frame, parsed.ref, parsed.clientID))
                } catch {
                    return .failure(error)
                }
            }
        }
        return try result.get()
    }

    func perform(_ frame: ClientFrame, _ operation: Domain.Operation, _ question: Question) {
        guard isPresent, let room = reader?.room else { return keep(frame, operation, question) }
        switch frame {
        case .chatMessage(let message): post(message, in: room, operation, question)
        case .command(let line, let replyTo):
            let message = ClientFrame.ChatMessage(
                content: line, type: .command, replyTo: replyTo, ackRequired: false)
            post(message, in: room, operation, question)
        case .reaction(let message, let emoji, let action):
            submit(ReactToMessage(message: message, emoji: emoji, action: action), operation, question) {
                ($0.seq, $0.id)
            }
        case .editMessage(let message, let content):
            submit(EditMessage(message: message, content: content), operation, question) { ($0.seq, $0.id) }
        case .deleteMessage(let message):
            submit(DeleteMessage(message: message), operation, question) { ($0.seq, $0.id) }
        case .pinMessage(let message, let action):
            submit(PinMessage(message: message, action: action), operation, question) { ($0.seq, $0.id) }
        case .acknowledge(let message):
            submit(AcknowledgeMessage(message: message), operation, question) { ($0.seq, $0.id) }
        case .markRead(let seq): markRead(seq, in: room, operation, question)
        case .typing(let isTyping): typing(isTyping, in: room, operation)
        case .resume(let after, let epoch): resume(.init(after: after, epoch: epoch), question: question)
        case .history(let before, let limit): history(before, limit, in: room, operation, question)
        case .signal(let to, let data): signal(to, data, in: room, operation, question)
        case .ping: send(ServerFrame.pong(ref: question.ref))
        }
    }

    // MARK: Durable

    private func post(
        _ message: ClientFrame.ChatMessage, in room: RoomID, _ operation: Domain.Operation, _ question: Question
    ) {
        do {
            try parts.rates.send(caller.person, in: room, at: operation.moment)
        } catch {
            return fail(error, question)
        }
        let action = SendMessage(
            room: .id(room), content: message.content, type: message.type, replyTo: message.replyTo,
            clientID: question.clientID, ackRequired: message.ackRequired)
        guard let reader else { return }
        let here = NIOLoopBound(self, eventLoop: reader.loop)
        submit(
            action, operation, question,
            telling: { sent in
                guard let run = sent.run, run.isAnsweredLater else { return Self.output(of: sent.run, question) }
                reader.loop.execute { here.value.answer(run, operation, question) }
                return nil
            },
            acknowledging: { ($0.message.seq, $0.message.id) })
    }

    /// Reads the answer of a command that looks through much, and tells it to its author; that counts as a search.
    private func answer(_ run: CommandRun, _ operation: Domain.Operation, _ question: Question) {
        guard let reader else { return }
        do {
            try parts.rates.search(caller.person, at: operation.moment)
        } catch {
            return fail(error, question)
        }
        comeBack(to: reader.loop) { [journal = parts.journal] in
            try await journal.ask(GetCommandRun(message: run.message), as: operation)
        } then: { result in
            guard self.socket != nil else { return }
            switch result {
            case .success(let run): if let frame = Self.output(of: run, question) { self.send(frame) }
            case .failure(let error): self.fail(error, question)
            }
        }
    }

    /// The frame with an answer that is for its author alone; nil when the room has it.
    private static func output(of run: CommandRun?, _ question: Question) -> [UInt8]? {
        guard let run, run.isPrivate else { return nil }
        return ServerFrame.output(of: run, ref: question.ref, clientID: question.clientID)
    }

    /// Hands an action to the journal and acknowledges it where the journal answers once its commit is durable, through the
    /// hub, so that the acknowledgement leaves in one packet with what else the socket gets.
    private func submit<A: Action>(
        _ action: A, _ operation: Domain.Operation, _ question: Question,
        telling more: @escaping @Sendable (A.Result) -> [UInt8]? = { _ in nil },
        acknowledging event: @escaping @Sendable (A.Result) -> (seq: Int64, id: EventID)
    ) {
        guard let reader else { return }
        let here = NIOLoopBound(self, eventLoop: reader.loop)
        parts.journal.submit(action, as: operation) { [hub = parts.hub] result in
            switch result {
            case .success(let done):
                let (seq, id) = event(done)
                let ack = ServerFrame.ack(ref: question.ref, clientID: question.clientID, seq: seq, id: id)
                hub.answer(reader, SocketFrame.text(ack))
                if let more = more(done) { hub.answer(reader, SocketFrame.text(more)) }
            case .failure(let error): reader.loop.execute { here.value.fail(error, question) }
            }
        }
    }

    // MARK: State

    private func markRead(_ seq: Int64, in room: RoomID, _ operation: Domain.Operation, _ question: Question) {
        guard let reader else { return }
        let here = NIOLoopBound(self, eventLoop: reader.loop)
        let person = caller.person
        parts.journal.submit(MarkRead(room: .id(room), seq: seq), as: operation) { [parts] result in
            switch result {
            case .success(let marker):
                parts.feed.readMoved(marker, by: person)
                let card = parts.journal.directory.card(of: person)
                parts.hub.publish(room, SocketFrame.text(ServerFrame.read(card, upTo: marker.upTo)))
            case .failure(let error): reader.loop.execute { here.value.fail(error, question) }
            }
        }
    }

    // MARK: Reading

    private func history(
        _ before: Int64?, _ limit: Int, in room: RoomID, _ operation: Domain.Operation, _ question: Question
    ) {
        guard let reader, !isReadingHistory else {
            let refusal = Refusal(.rateLimited, "One page of history at a time.", retryAfterMilliseconds: 200)
            return fail(refusal, question)
        }
        isReadingHistory = true
        comeBack(to: reader.loop) { [journal = parts.journal] in
            try await HistoryPage.read(room, before: before, limit: limit, from: journal, as: operation)
        } then: { result in
            self.isReadingHistory = false
            guard self.socket != nil else { return }
            switch result {
            case .success(let page):
                self.send(
                    ServerFrame.history(
                        ref: question.ref, before: before, frames: page.frames, hasMore: page.hasMore))
            case .failure(let error): self.fail(error, question)
            }
        }
    }

    // MARK: Ephemeral

    /// Typing is for members; who reads an open room without being one may have joined since.
    private func typing(_ isTyping: Bool, in room: RoomID, _ operation: Domain.Operation) {
        guard let reader else { return }
        if isMember { return parts.presence.typing(isTyping, caller.person, in: room, at: reader.loop.now) }
        comeBack(to: reader.loop) { [journal = parts.journal] in
            try await journal.ask(GetRoom(room: .id(room)), as: operation).myRole != nil
        } then: { result in
            guard case .success(true) = result, self.socket != nil else { return }
            self.setMember(true)
            self.parts.presence.typing(isTyping, self.caller.person, in: room, at: reader.loop.now)
        }
    }

    private func signal(
        _ to: String, _ data: JSONObject, in room: RoomID, _ operation: Domain.Operation, _ question: Question
    ) {
        guard let reader, let me else { return }
        comeBack(to: reader.loop) { [journal = parts.journal] in
            try await journal.ask(SignalTarget(room: .id(room), name: to), as: operation)
        } then: { result in
            guard self.socket != nil else { return }
            switch result {
            case .success(let person):
                let frame = SocketFrame.text(ServerFrame.signal(from: me, data: data))
                self.parts.hub.send(frame, to: person, in: room)
            case .failure(let error): self.fail(error, question)
            }
        }
    }
}
