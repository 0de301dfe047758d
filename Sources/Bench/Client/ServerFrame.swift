/// What a server's text frame says, as far as the bench needs to know.
enum ServerFrame: Equatable {
    /// One of the run's messages, posted; `number` is `RoomLog.otherEvent` when the message is somebody else's.
    case message(seq: Int, number: Int32)
    /// Any other durable event.
    case durable(seq: Int)
    case ack(seq: Int, number: Int32)
    case refusal
    case welcome(head: Int)
    case live
    case reset
    /// Typing, presence and the rest that may be dropped.
    case passing
}

/// Reads server frames by looking for a few keys in their bytes: a JSON parser per delivery would cost more than the
/// delivery.
///
/// It relies on what compact JSON guarantees: a quotation mark inside a string is escaped, so `"seq":` can only be a
/// key.
struct ServerFrameReader {
    /// The bench's client ids are this letter and ten digits, so they have one length and are read without a parser.
    static let clientIDPrefix = UInt8(ascii: "m")
    static let clientIDDigits = 10

    /// Frames of a room look alike: where the client id began last time is where it will begin again, give or take a
    /// digit.
    private var clientIDOffset = 0

    private static let typeKey = StaticBytes("{\"type\":\"")
    private static let chatMessage = StaticBytes("chat_message\"")
    private static let seqKey = StaticBytes("\"seq\":")
    private static let headKey = StaticBytes("\"head\":")
    private static let clientIDKey = StaticBytes("\"client_id\":\"")

    /// Says what the frame is; a frame that does not begin with its type counts as passing.
    @inline(__always)
    mutating func read(_ payload: UnsafeRawBufferPointer) -> ServerFrame {
        guard Self.typeKey.isPrefix(of: payload, at: 0) else { return .passing }
        if Self.chatMessage.isPrefix(of: payload, at: Self.typeKey.count) {
            let from = Self.typeKey.count + Self.chatMessage.count + 1
            guard let seq = number(after: Self.seqKey, in: payload, expectedAt: from) else { return .passing }
            return .message(seq: seq, number: clientNumber(in: payload))
        }
        return readOther(payload)
    }

    private mutating func readOther(_ payload: UnsafeRawBufferPointer) -> ServerFrame {
        let name = payload[Self.typeKey.count...].prefix { $0 != UInt8(ascii: "\"") }
        switch String(decoding: name, as: UTF8.self) {
        case "ack":
            guard let seq = number(after: Self.seqKey, in: payload, expectedAt: 0) else { return .refusal }
            return .ack(seq: seq, number: clientNumber(in: payload))
        case "error": return .refusal
        case "welcome": return .welcome(head: number(after: Self.headKey, in: payload, expectedAt: 0) ?? 0)
        case "live": return .live
        case "reset": return .reset
        case "typing", "presence", "read", "signal", "pong": return .passing
        default:
            guard let seq = number(after: Self.seqKey, in: payload, expectedAt: 0) else { return .passing }
            return .durable(seq: seq)
        }
    }

    private func number(after key: StaticBytes, in payload: UnsafeRawBufferPointer, expectedAt offset: Int) -> Int? {
        guard let start = key.isPrefix(of: payload, at: offset) ? offset : key.first(in: payload) else { return nil }
        var value = 0
        var index = start + key.count
        guard index < payload.count, payload[index] &- 48 < 10 else { return nil }
        while index < payload.count, payload[index] &- 48 < 10, value < 1 << 50 {
            value = value * 10 + Int(payload[index] &- 48)
            index += 1
        }
        return value
    }

    private mutating func clientNumber(in payload: UnsafeRawBufferPointer) -> Int32 {
        if !Self.clientIDKey.isPrefix(of: payload, at: clientIDOffset) {
            guard let found = Self.clientIDKey.first(in: payload) else { return RoomLog.otherEvent }
            clientIDOffset = found
        }
        let start = clientIDOffset + Self.clientIDKey.count
        let end = start + 1 + Self.clientIDDigits
        guard end < payload.count, payload[start] == Self.clientIDPrefix, payload[end] == UInt8(ascii: "\"") else {
            return RoomLog.otherEvent
        }
        var value = 0
        for index in (start + 1)..<end {
            guard payload[index] &- 48 < 10 else { return RoomLog.otherEvent }
            value = value * 10 + Int(payload[index] &- 48)
        }
        return Int32(exactly: value) ?? RoomLog.otherEvent
    }
}
