import Domain
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Decides for each request of a connection whether HTTP goes on or a WebSocket begins.
///
/// The HTTP side is only built when a request is for it. A refused WebSocket request is replayed into it whole, and a
/// request after the first may upgrade too, as proxies that reuse connections need. Confined to its event loop.
final class UpgradeHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        /// HTTP.
        case open
        /// Somebody thinks about a WebSocket request; nothing is read meanwhile.
        case deciding(HTTPRequestHead)
        /// The parser is being taken out; what comes is raw bytes.
        case upgrading
        /// Raw bytes pass through, until this handler is out of the pipeline.
        case upgraded
        /// The last answer was given; nothing passes any more.
        case over
    }

    private let encoder: HTTPResponseEncoder
    private let decoder: ByteToMessageHandler<HTTPRequestDecoder>
    private let settings: ServerSettings
    /// Nil when the address has too many connections that ask for nothing.
    private let seat: Lobby.Seat?
    private let logger: Logger
    private let admit: Admit
    private var speech: EventLoopPromise<Connection.Speech>?
    private var state = State.open
    private var held: [NIOAny] = []
    private var sawEnd = false
    private var admission: Admission?
    private var httpSide: [any RemovableChannelHandler] = []
    private var hasHTTPSide = false
    private var clock: RequestClock?
    private var tap: ByteTap?
    /// Requests whose answer is not complete.
    private var unanswered = 0
    private var hasBegunAnswer = false
    /// The answer under way says that the connection ends with it.
    private var answerSaysClose = false
    /// The parser stopped after the request, so its answer is the connection's last.
    private var isLastRequest = false

    init(
        encoder: HTTPResponseEncoder, decoder: ByteToMessageHandler<HTTPRequestDecoder>, settings: ServerSettings,
        seat: Lobby.Seat?, logger: Logger, speech: EventLoopPromise<Connection.Speech>, admit: @escaping Admit
    ) {
        self.encoder = encoder
        self.decoder = decoder
        self.settings = settings
        self.seat = seat
        self.logger = logger
        self.speech = speech
        self.admit = admit
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let clock = RequestClock(loop: context.eventLoop, settings: settings) { [weak self] overdue in
            self?.cut(context, overdue)
        }
        let tap = ByteTap(clock: clock)
        self.clock = clock
        self.tap = tap
        // Behind TLS, whose own messages are no request's.
        try? context.pipeline.syncOperations.addHandler(tap, position: .before(decoder))
    }

    func channelActive(context: ChannelHandlerContext) {
        if seat == nil { answer(.crowded, context) }
        context.fireChannelActive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    private func end() {
        clock?.stop()
        clock = nil
        tap = nil
        held = []
        speech?.fail(ChannelError.ioOnClosedChannel)
        speech = nil
    }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch state {
        case .over: return
        case .upgraded: context.fireChannelRead(data)
        case .upgrading: held.append(data)
        case .deciding:
            held.append(data)
            guard case .end = Self.unwrapInboundIn(data) else { return }
            sawEnd = true
            upgradeIfReady(context)
        case .open: readRequest(context, data)
        }
    }

    private func readRequest(_ context: ChannelHandlerContext, _ data: NIOAny) {
        var data = data
        switch Self.unwrapInboundIn(data) {
        case .head(var head):
            if let trimmed = head.headers.trimmed {
                head.headers = trimmed
                data = Self.wrapInboundOut(.head(head))
            }
            clock?.headArrived()
            guard head.version.major == 1, head.version.minor == 0 || head.headers["Host"].count == 1 else {
                return answer(.badRequest, context)
            }
            switch unanswered == 0 ? Handshake.read(head) : .none {
            case .none:
                isLastRequest = isLastRequest || Handshake.asksForUpgrade(head)
                unanswered += 1
            case .malformed: return answer(.badHandshake, context)
            case .otherVersion: return answer(.otherVersion, context)
            case .wellFormed: return decide(context, head, data)
            }
        case .body(let bytes): clock?.bodyArrived(bytes: bytes.readableBytes)
        case .end: clock?.requestEnded()
        }
        forward(context, data)
    }

    private func forward(_ context: ChannelHandlerContext, _ data: NIOAny) {
        if !hasHTTPSide {
            do { try buildHTTPSide(context) } catch {
                logger.warning("A connection could not be set up.", metadata: ["error": "\(error)"])
                return context.close(promise: nil)
            }
        }
        context.fireChannelRead(data)
    }

    private func buildHTTPSide(_ context: ChannelHandlerContext) throws {
        hasHTTPSide = true
        seat?.leave()
        let codec = HTTP1ToHTTPServerCodec(secure: false)
        let idle = HTTPConnectionStateHandler(idleTimeout: Duration(settings.idle), logger: logger)
        let watch = AnswerWatch(stallsAfter: settings.idle)
        httpSide = [codec, idle, watch]
        try context.pipeline.syncOperations.addHandlers(codec, idle)
        try context.pipeline.syncOperations.addHandler(watch, position: .first)
        let channel = try NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>(
            wrappingChannelSynchronously: context.channel, configuration: .init(isOutboundHalfClosureEnabled: true))
        speech?.succeed(.http(channel))
        speech = nil
    }

    /// Reads are held back while somebody decides and after the parser has stopped: what a client sends meanwhile stays
    /// in its own socket buffer.
    func read(context: ChannelHandlerContext) {
        switch state {
        case .deciding where sawEnd: return
        case .open where isLastRequest && clock?.isInBody != true: return
        default:
            clock?.serverWantsToRead = true
            context.read()
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if case .over = state { return context.read() }
        clock?.serverWantsToRead = false
        context.fireChannelReadComplete()
    }

    // MARK: Writing

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch state {
        case .upgrading, .upgraded: context.write(data, promise: promise)
        case .over: promise?.fail(ChannelError.ioOnClosedChannel)
        case .open, .deciding: writeAnswer(context, data, promise)
        }
    }

    private func writeAnswer(_ context: ChannelHandlerContext, _ data: NIOAny, _ promise: EventLoopPromise<Void>?) {
        switch Self.unwrapOutboundIn(data) {
        case .head(var head) where head.status.code >= 200:
            hasBegunAnswer = true
            if isLastRequest, unanswered == 1 { head.headers.replaceOrAdd(name: "Connection", value: "close") }
            answerSaysClose = head.headers[canonicalForm: "Connection"].contains { $0.lowercased() == "close" }
            context.write(Self.wrapOutboundOut(.head(head)), promise: promise)
        case .head, .body: context.write(data, promise: promise)
        case .end:
            hasBegunAnswer = false
            unanswered -= 1
            guard answerSaysClose, unanswered == 0 else { return context.write(data, promise: promise) }
            let flushed = context.eventLoop.makePromise(of: Void.self)
            flushed.futureResult.cascade(to: promise)
            context.writeAndFlush(data, promise: flushed)
            finish(context, flushed.futureResult)
        }
    }

    // MARK: Deciding

    private func decide(_ context: ChannelHandlerContext, _ head: HTTPRequestHead, _ data: NIOAny) {
        state = .deciding(head)
        held = [data]
        sawEnd = false
        admission = nil
        clock?.headArrived()
        let decision = context.eventLoop.makePromise(of: Admission.self)
        let admit = admit
        let channel = context.channel
        decision.completeWithTask { await admit(head, channel.remoteAddress, channel) }
        decision.futureResult.assumeIsolated().whenComplete { result in
            guard case .deciding = self.state, context.channel.isActive else { return }
            switch result {
            case .success(.http), .failure: self.passToHTTP(context)
            case .success(let admission):
                self.admission = admission
                self.upgradeIfReady(context)
            }
        }
    }

    private func passToHTTP(_ context: ChannelHandlerContext) {
        state = .open
        isLastRequest = true
        unanswered += 1
        let parts = held
        held = []
        for part in parts {
            if case .end = Self.unwrapInboundIn(part) { clock?.requestEnded() }
            forward(context, part)
        }
        context.fireChannelReadComplete()
    }

    private func upgradeIfReady(_ context: ChannelHandlerContext) {
        guard case .deciding(let head) = state, sawEnd, let admission else { return }
        let subprotocol: String?
        let session: any SocketSession
        switch admission {
        case .http: return passToHTTP(context)
        case .refuse(let refusal, let id): return answer(BareAnswer(refusal, requestID: id), context)
        case .accept(let name, let make):
            seat?.leave()
            (subprotocol, session) = (name, make())
        case .close(let code, let reason, let name):
            (subprotocol, session) = (name, ClosingSession(code: code, reason: reason))
        }
        Handshake.response(to: head, subprotocol: subprotocol, on: context.channel).assumeIsolated().whenComplete {
            switch $0 {
            case .success(let headers): self.upgrade(context, headers, session)
            case .failure: self.answer(.badHandshake, context)
            }
        }
    }

    private func upgrade(_ context: ChannelHandlerContext, _ headers: HTTPHeaders, _ session: any SocketSession) {
        state = .upgrading
        held = []
        clock?.stop()
        let operations = context.pipeline.syncOperations
        let head = HTTPResponseHead(version: .http1_1, status: .switchingProtocols, headers: headers)
        operations.removeHandler(decoder).assumeIsolated().flatMap { () -> EventLoopFuture<Void> in
            context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
            context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
            return operations.removeHandler(self.encoder)
        }.whenComplete { _ in
            for handler in self.httpSide { operations.removeHandler(handler, promise: nil) }
            if let tap = self.tap { operations.removeHandler(tap, promise: nil) }
            self.begin(session, context)
        }
    }

    private func begin(_ session: any SocketSession, _ context: ChannelHandlerContext) {
        let socket = SocketHandler(session: session, settings: settings.socket)
        do {
            state = .upgraded
            try context.pipeline.syncOperations.addHandler(socket, position: .after(self))
        } catch {
            return context.close(promise: nil)
        }
        speech?.succeed(.socket)
        speech = nil
        let early = held
        held = []
        for bytes in early { context.fireChannelRead(bytes) }
        context.fireChannelReadComplete()
        context.read()
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    // MARK: Ending

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch state {
        case .open, .deciding:
            let isTooLarge = error as? HTTPParserError == .headerOverflow
            answer(isTooLarge ? .headersTooLarge : .badRequest, context)
        case .upgrading, .upgraded: context.fireErrorCaught(error)
        case .over: return
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        let isEnd = event is ChannelShouldQuiesceEvent || event as? ChannelEvent == .inputClosed
        switch state {
        case .open where hasHTTPSide: context.fireUserInboundEventTriggered(event)
        case .upgraded: context.fireUserInboundEventTriggered(event)
        case .open, .deciding, .upgrading, .over: if isEnd { context.close(promise: nil) }
        }
    }

    private func cut(_ context: ChannelHandlerContext, _ overdue: RequestClock.Overdue) {
        switch state {
        case .open where unanswered == 0 && overdue == .body: context.close(promise: nil)
        case .open, .deciding: answer(.timeout, context)
        case .upgrading, .upgraded, .over: return
        }
    }

    /// Answers below the router and ends the connection; silent when another answer is under way already.
    private func answer(_ answer: BareAnswer, _ context: ChannelHandlerContext) {
        guard !hasBegunAnswer, unanswered <= 1 else {
            return finish(context, context.eventLoop.makeSucceededVoidFuture())
        }
        let flushed = context.eventLoop.makePromise(of: Void.self)
        for part in answer.parts(requestID: settings.newRequestID(), isSecure: settings.isSecure) {
            let isLast = if case .end = part { true } else { false }
            context.write(Self.wrapOutboundOut(part), promise: isLast ? flushed : nil)
        }
        context.flush()
        finish(context, flushed.futureResult)
    }

    /// Whoever wants the connection closed behind its last answer waits until `finish` closes it: closing it now would take
    /// the answer back.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard case .over = state else { return context.close(mode: mode, promise: promise) }
        context.channel.closeFuture.cascade(to: promise)
    }

    /// Closes our end once the answer is out, then all of it a moment later: closing with bytes unread would take the
    /// answer back. A client that does not take the answer is let go when a connection would be idle.
    private func finish(_ context: ChannelHandlerContext, _ flushed: EventLoopFuture<Void>) {
        state = .over
        held = []
        clock?.stop()
        let loop = context.eventLoop.assumeIsolated()
        loop.scheduleTask(in: settings.idle) { context.close(promise: nil) }
        flushed.assumeIsolated().whenComplete { _ in
            context.close(mode: .output, promise: nil)
            loop.scheduleTask(in: .seconds(1)) { context.close(promise: nil) }
        }
        context.read()
    }
}
