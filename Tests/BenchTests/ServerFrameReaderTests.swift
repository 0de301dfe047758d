import Testing

@testable import Bench

@Suite struct ServerFrameReaderTests {
    private var reader = ServerFrameReader()

    private mutating func read(_ text: String) -> ServerFrame {
        Array(text.utf8).withUnsafeBytes { reader.read($0) }
    }

    private static func message(seq: Int, clientID: String) -> String {
        #"{"type":"chat_message","seq":\#(seq),"id":"0","at":"2026-01-01T00:00:00Z","actor":{},"#
            + #""message":{"id":"0","seq":\#(seq),"content":"a \"client_id\":\"m9\" b","client_id":\#(clientID)}}"#
    }

    @Test mutating func `a message tells its seq and its number in the run`() {
        #expect(read(Self.message(seq: 18, clientID: #""m0000000042""#)) == .message(seq: 18, number: 42))
    }

    @Test mutating func `the client id is found again when the frame has grown or shrunk`() {
        for seq in [9, 10, 99, 100, 5, 123_456] {
            #expect(read(Self.message(seq: seq, clientID: #""m0000000007""#)) == .message(seq: seq, number: 7))
        }
    }

    @Test(arguments: ["null", #""m12""#, #""x0000000042""#, #""m00000000421""#, #""m00000000a2""#, #""m9999999999""#])
    mutating func `somebody else's message is durable but not one of the run's`(clientID: String) {
        #expect(read(Self.message(seq: 3, clientID: clientID)) == .message(seq: 3, number: RoomLog.otherEvent))
    }

    @Test mutating func `the other frames are told apart`() {
        #expect(
            read(#"{"type":"ack","ref":"r","client_id":"m0000000009","seq":21,"id":"0"}"#) == .ack(seq: 21, number: 9))
        #expect(read(#"{"type":"welcome","protocol":1,"epoch":"e","head":17,"room":{}}"#) == .welcome(head: 17))
        #expect(read(#"{"type":"live","head":17}"#) == .live)
        #expect(read(#"{"type":"reset","epoch":"e","reason":"restored"}"#) == .reset)
        #expect(read(#"{"type":"error","code":"rate_limited","detail":"","retry_after_ms":5}"#) == .refusal)
        #expect(read(#"{"type":"typing","user":"u","is_typing":true}"#) == .passing)
        #expect(read(#"{"type":"presence","seq_free":true}"#) == .passing)
        #expect(read(#"{"type":"member_joined","seq":4,"id":"0"}"#) == .durable(seq: 4))
    }

    @Test(arguments: ["", "{", "[]", #"{"type":"chat_message"}"#, #"{"type":"chat_message","seq":}"#, #"{"type":"#])
    mutating func `a frame that is cut short or empty does no harm`(text: String) {
        #expect(read(text) == .passing)
    }
}
