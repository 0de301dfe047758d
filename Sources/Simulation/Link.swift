import NIOCore

/// The network between one client and the server: bytes on their way in both directions, in order, until one side or the
/// network ends it.
final class Link {
    let number: Int
    let life: Int
    let channel: SimulatedChannel
    /// On their way to the server.
    var toServer: [UInt8] = []
    /// On their way to the client, as they were written.
    private(set) var toClient: [ByteBuffer] = []
    private var bytesToClient = 0
    private let bytesToClientMax: Int
    /// The client has ended its side.
    var hasClientEnded = false
    /// The client is gone and the server does not know it.
    var isAbandoned = false
    private var defect: Defect?
    private var taken = 0

    init(_ number: Int, life: Int, _ channel: SimulatedChannel, bytesMax: Int, defect: Defect?) {
        self.number = number
        self.life = life
        self.channel = channel
        bytesToClientMax = bytesMax
        self.defect = defect
    }

    /// Takes from the server's socket as much as the network holds.
    func carry() {
        while bytesToClient < bytesToClientMax, let next = channel.take() {
            taken += 1
            if defect == .lostFrame, taken % 60 == 59 { continue }
            toClient.append(next)
            bytesToClient += next.readableBytes
            if defect == .doubledFrame, taken % 60 == 59 { toClient.append(next) }
        }
    }

    /// What arrives at the client next.
    func arrive() -> ByteBuffer? {
        guard !toClient.isEmpty else { return nil }
        let next = toClient.removeFirst()
        bytesToClient = max(0, bytesToClient - next.readableBytes)
        return next
    }

    /// True once the server has ended and everything that it sent has arrived.
    var isOver: Bool { channel.isOutputClosed && !channel.hasFlushed && toClient.isEmpty }
}
