import NIOCore

/// The rooms of the broadcast server: members and what they are still to be sent this tick. Confined to one event loop.
final class BroadcastHall {
    private struct Room {
        var head = 0
        var members: [ObjectIdentifier: ChannelHandlerContext] = [:]
        /// The same members in an array, because that is what a broadcast walks over.
        var listed: [ChannelHandlerContext] = []
        /// Frames of this tick; all members are sent the same buffer in one write.
        var waiting = ByteBuffer()
    }

    private var rooms: [String: Room] = [:]
    /// What follows the client id in each message frame, as long as the rest of a real one.
    private let filling: [UInt8]

    init(frameBytes: Int) {
        let fixed = Array(#"{"type":"chat_message","seq":1000000,"client_id":"m0000000000","content":""}"#.utf8).count
        filling = Array(repeating: UInt8(ascii: "x"), count: max(0, frameBytes - fixed))
    }

    func join(_ name: String, _ context: ChannelHandlerContext) -> Int {
        rooms[name, default: Room()].members[ObjectIdentifier(context)] = context
        return relist(name)
    }

    func leave(_ name: String, _ context: ChannelHandlerContext) {
        rooms[name]?.members[ObjectIdentifier(context)] = nil
        _ = relist(name)
    }

    private func relist(_ name: String) -> Int {
        guard let room = rooms[name] else { return 0 }
        rooms[name]?.listed = Array(room.members.values)
        return room.head
    }

    /// Numbers a message and queues its frame; everything queued in one tick leaves in one write per member.
    func post(_ name: String, clientID: some Collection<UInt8>, from writer: ChannelHandlerContext) -> Int {
        guard var room = rooms.removeValue(forKey: name) else { return 0 }
        room.head += 1
        if room.waiting.readableBytes == 0 {
            room.waiting = writer.channel.allocator.buffer(capacity: 4_096)
            writer.eventLoop.assumeIsolated().execute { self.drain(name) }
        }
        appendMessage(seq: room.head, clientID: clientID, to: &room.waiting)
        let seq = room.head
        rooms[name] = room
        return seq
    }

    private func appendMessage(seq: Int, clientID: some Collection<UInt8>, to frames: inout ByteBuffer) {
        let head = "{\"type\":\"chat_message\",\"seq\":\(seq),\"client_id\":\""
        let middle: StaticString = "\",\"content\":\""
        let end: StaticString = "\"}"
        let length =
            head.utf8.count + clientID.count + middle.utf8CodeUnitCount + filling.count + end.utf8CodeUnitCount
        ServerFrameWriter.appendHeader(to: &frames, length: length)
        frames.writeString(head)
        frames.writeBytes(clientID)
        frames.writeStaticString(middle)
        frames.writeBytes(filling)
        frames.writeStaticString(end)
    }

    private func drain(_ name: String) {
        guard var room = rooms.removeValue(forKey: name) else { return }
        let frames = NIOAny(room.waiting)
        room.waiting = ByteBuffer()
        rooms[name] = room
        for member in room.listed { member.writeAndFlush(frames, promise: nil) }
    }
}
