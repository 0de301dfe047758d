import NIOCore
import NIOEmbedded

/// A connection as the server has it: what is written waits until the network takes it, and what waits is bounded by marks as
/// on a real socket, which is how a slow reader is noticed.
///
/// `@unchecked Sendable`: a simulation has one thread, and everything of it stays on that.
final class SimulatedChannel: Channel, ChannelCore, @unchecked Sendable {
    let eventLoop: any EventLoop
    let allocator = ByteBufferAllocator()
    private(set) lazy var pipeline = ChannelPipeline(channel: self)
    private let closePromise: EventLoopPromise<Void>

    private(set) var isActive = true
    private(set) var isWritable = true
    /// True once the server has ended its side; what waits is still sent then.
    private(set) var isOutputClosed = false
    /// False while the server does not want to read.
    private(set) var reads = true
    /// The most that ever waited.
    private(set) var waitingMost = 0
    private var unflushed: [ByteBuffer] = []
    private var flushed: [ByteBuffer] = []
    private var waiting = 0
    private var marks = ChannelOptions.Types.WriteBufferWaterMark(low: 32 << 10, high: 64 << 10)
    private let marksDividedBy: Int

    /// `marksDividedBy` makes the marks smaller than the server asks for, so that little is needed to pass them.
    init(_ loop: EmbeddedEventLoop, marksDividedBy: Int) {
        eventLoop = loop
        self.marksDividedBy = marksDividedBy
        closePromise = loop.makePromise()
    }

    // MARK: The network's side

    /// Takes what was written next, whole frames as the server joined them; nil when nothing was flushed.
    func take() -> ByteBuffer? {
        guard !flushed.isEmpty else { return nil }
        let next = flushed.removeFirst()
        waiting -= next.readableBytes
        if !isWritable, waiting < marks.low {
            isWritable = true
            if isActive { pipeline.syncOperations.fireChannelWritabilityChanged() }
        }
        return next
    }

    /// True when there is something to take.
    var hasFlushed: Bool { !flushed.isEmpty }

    /// Hands over what came from the other side.
    func receive(_ bytes: ByteBuffer) {
        guard isActive else { return }
        pipeline.syncOperations.fireChannelRead(NIOAny(bytes))
        pipeline.syncOperations.fireChannelReadComplete()
    }

    /// The other side has ended its side.
    func receiveEnd() {
        guard isActive else { return }
        pipeline.syncOperations.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    }

    /// The connection is gone.
    func drop() { close0(error: ChannelError.eof, mode: .all, promise: nil) }

    // MARK: Channel

    var closeFuture: EventLoopFuture<Void> { closePromise.futureResult }
    var localAddress: SocketAddress? { nil }
    var remoteAddress: SocketAddress? { nil }
    var parent: (any Channel)? { nil }
    // swift-format-ignore: NoLeadingUnderscores
    var _channelCore: any ChannelCore { self }
    var syncOptions: (any NIOSynchronousChannelOptions)? { Options(channel: self) }

    func setOption<Option: ChannelOption>(_ option: Option, value: Option.Value) -> EventLoopFuture<Void> {
        set(option, value)
        return eventLoop.makeSucceededVoidFuture()
    }

    func getOption<Option: ChannelOption>(_ option: Option) -> EventLoopFuture<Option.Value> {
        eventLoop.makeCompletedFuture { try get(option) }
    }

    private struct Options: NIOSynchronousChannelOptions {
        let channel: SimulatedChannel

        func setOption<Option: ChannelOption>(_ option: Option, value: Option.Value) throws {
            channel.set(option, value)
        }

        func getOption<Option: ChannelOption>(_ option: Option) throws -> Option.Value { try channel.get(option) }
    }

    private func set<Option: ChannelOption>(_ option: Option, _ value: Option.Value) {
        switch value {
        case let asked as ChannelOptions.Types.WriteBufferWaterMark:
            marks = .init(low: max(1, asked.low / marksDividedBy), high: max(2, asked.high / marksDividedBy))
        case let asked as Bool where option is ChannelOptions.Types.AutoReadOption: reads = asked
        default: break
        }
    }

    private func get<Option: ChannelOption>(_: Option) throws -> Option.Value {
        // The only number that a channel is asked for is how much waits in it.
        guard let value = waiting as? Option.Value else { throw ChannelError.operationUnsupported }
        return value
    }

    // MARK: ChannelCore

    func localAddress0() throws -> SocketAddress { throw ChannelError.unknownLocalAddress }
    func remoteAddress0() throws -> SocketAddress { throw ChannelError.operationUnsupported }
    func register0(promise: EventLoopPromise<Void>?) { promise?.succeed(()) }
    func registerAlreadyConfigured0(promise: EventLoopPromise<Void>?) { promise?.succeed(()) }
    func bind0(to: SocketAddress, promise: EventLoopPromise<Void>?) { promise?.succeed(()) }
    func connect0(to: SocketAddress, promise: EventLoopPromise<Void>?) { promise?.succeed(()) }
    func read0() {}
    func channelRead0(_ data: NIOAny) {}
    func errorCaught0(error: any Error) {}

    func triggerUserOutboundEvent0(_ event: Any, promise: EventLoopPromise<Void>?) {
        promise?.fail(ChannelError.operationUnsupported)
    }

    func write0(_ data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard isActive, !isOutputClosed else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        let buffer = unwrapData(data, as: ByteBuffer.self)
        unflushed.append(buffer)
        waiting += buffer.readableBytes
        waitingMost = max(waitingMost, waiting)
        promise?.succeed(())
        if isWritable, waiting > marks.high {
            isWritable = false
            pipeline.syncOperations.fireChannelWritabilityChanged()
        }
    }

    func flush0() {
        flushed += unflushed
        unflushed = []
    }

    func close0(error: any Error, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if mode == .output {
            flush0()
            isOutputClosed = true
            promise?.succeed(())
            return
        }
        guard isActive else {
            promise?.fail(ChannelError.alreadyClosed)
            return
        }
        isActive = false
        isOutputClosed = true
        unflushed = []
        promise?.succeed(())
        pipeline.syncOperations.fireChannelInactive()
        pipeline.syncOperations.fireChannelUnregistered()
        eventLoop.execute { [self] in
            removeHandlers(pipeline: pipeline)
            closePromise.succeed(())
        }
    }
}
