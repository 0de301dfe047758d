import Domain
import Testing

/// How a conversation with a malformed beginning or middle has to end.
enum Outcome: Equatable, Sendable {
    /// An HTTP status before the upgrade, and nothing behind it.
    case status(Int)
    /// A close code after the upgrade, and the end of the connection.
    case close(UInt16)
    /// An `error` frame of this code; the socket stays.
    case error(String)
    /// Nothing is said, and the socket stays.
    case silence
}

/// One malformed conversation and its end.
struct MalformedSocket: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let outcome: Outcome
    var testDescription: String { "\(name) → \(outcome)" }

    init(_ name: String, _ bytes: [UInt8], _ outcome: Outcome) {
        self.name = name
        self.bytes = bytes
        self.outcome = outcome
    }
}

// MARK: Handshakes

extension MalformedSocket {
    private static let upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n"
    private static let version = "Sec-WebSocket-Version: 13\r\n"
    private static let key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    private static let host = "Host: localhost\r\n"
    /// What the harness replaces by the path of a room and by the token of somebody who may enter it.
    static let room = "{room}", token = "{token}"
    private static let proof = "Authorization: Token \(token)\r\n"

    private static func handshake(
        _ name: String, first: String = "GET \(room) HTTP/1.1", host: String = host, upgrade: String = upgrade,
        version: String = version, key: String = key, more: String = "", then outcome: Outcome
    ) -> MalformedSocket {
        let head = "\(first)\r\n\(host)\(upgrade)\(version)\(key)\(proof)\(more)\r\n"
        return MalformedSocket(name, Array(head.utf8), outcome)
    }

    /// A handshake of somebody who may enter, with one thing wrong.
    static let handshakes = methods + keys + fields + hosts

    private static let methods = [
        handshake("method POST", first: "POST \(room) HTTP/1.1", then: .status(426)),
        handshake("method PUT", first: "PUT \(room) HTTP/1.1", then: .status(426)),
        handshake("method in lower case", first: "get \(room) HTTP/1.1", then: .status(400)),
        handshake("HTTP/1.0", first: "GET \(room) HTTP/1.0", then: .status(426)),
        handshake("HTTP/2.0", first: "GET \(room) HTTP/2.0", then: .status(400)),
        handshake("an address that is no socket's", first: "GET /ws/nothing/ HTTP/1.1", then: .status(404)),
        handshake("a room that there is not", first: "GET /ws/chat/nothing/ HTTP/1.1", then: .close(4004)),
        handshake("a room named null", first: "GET /ws/chat/null/ HTTP/1.1", then: .close(4004)),
        handshake(
            "the id of somebody else's room", first: "GET /ws/chat/00000000-0000-7000-8000-000000000000/ HTTP/1.1",
            then: .close(4004)),
    ]

    private static let keys = [
        handshake("no key", key: "", then: .status(400)),
        handshake("two keys", key: key + key, then: .status(400)),
        handshake("a short key", key: "Sec-WebSocket-Key: dGhl\r\n", then: .status(400)),
        handshake("a long key", key: "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZSBvZiB0b28=\r\n", then: .status(400)),
        handshake(
            "a key that is not base64", key: "Sec-WebSocket-Key: !!!!!!!!!!!!!!!!!!!!!!==\r\n", then: .status(400)),
        handshake("an empty key", key: "Sec-WebSocket-Key: \r\n", then: .status(400)),
        handshake("version 8", version: "Sec-WebSocket-Version: 8\r\n", then: .status(426)),
        handshake("version 14", version: "Sec-WebSocket-Version: 14\r\n", then: .status(426)),
        handshake("no version", version: "", then: .status(426)),
        handshake("two versions", version: version + "Sec-WebSocket-Version: 8\r\n", then: .status(426)),
        handshake("no Upgrade", upgrade: "Connection: Upgrade\r\n", then: .status(426)),
        handshake("no Connection", upgrade: "Upgrade: websocket\r\n", then: .status(426)),
        handshake("Upgrade to something else", upgrade: "Upgrade: h2c\r\nConnection: Upgrade\r\n", then: .status(426)),
    ]

    private static let fields = [
        handshake("a header of 1 MB", more: "Big: \(String(repeating: "x", count: 1 << 20))\r\n", then: .status(431)),
        handshake(
            "a million bytes of small fields", more: String(repeating: "Small: x\r\n", count: 100_000),
            then: .status(431)),
        handshake(
            "a hundred subprotocols",
            more: "Sec-WebSocket-Protocol: \((1...100).map { "p\($0)" }.joined(separator: ", "))\r\n", then: .silence),
        handshake(
            "extensions that are not spoken", more: "Sec-WebSocket-Extensions: permessage-deflate\r\n", then: .silence),
        handshake("a folded field", more: "X-A: a\r\n b\r\n", then: .status(400)),
        handshake("NUL in a field", more: "X-A: a\u{00}b\r\n", then: .status(400)),
        handshake("LF alone", more: "X-A: a\nX-B: b\r\n", then: .status(400)),
        handshake(
            "length and chunks", more: "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", then: .status(400)),
        handshake("a body", more: "Content-Length: 5\r\n", then: .status(426)),
        handshake("a token and another one", more: "Authorization: Token x\r\n", then: .close(4001)),
        handshake("a foreign Origin beside a token", more: "Origin: https://evil.example\r\n", then: .silence),
        handshake(
            "white space behind every value", first: "GET \(room) HTTP/1.1", host: "Host: localhost \t\r\n",
            upgrade: "Upgrade: websocket \r\nConnection: Upgrade\t\r\n", version: "Sec-WebSocket-Version: 13 \r\n",
            key: "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==  \r\n", then: .silence),
    ]

    private static let hosts = [
        handshake("no Host", host: "", then: .status(400)),
        handshake("two Hosts", host: "Host: localhost\r\nHost: elsewhere\r\n", then: .status(400)),
        handshake("a Host with a space", host: "Host: a b\r\n", then: .status(400)),
        handshake("a Host with a path", host: "Host: localhost/evil\r\n", then: .status(400)),
        handshake("a Host with a user", host: "Host: me@localhost\r\n", then: .status(400)),
        handshake("an empty Host", host: "Host: \r\n", then: .status(400)),
    ]

    /// Handshakes of nobody, or with a proof that is none.
    static let strangers: [MalformedSocket] = [
        stranger("no proof", "", .close(4001)),
        stranger("a token that is none", "Authorization: Token mst_nonsense\r\n", .close(4001)),
        stranger("no token in the field", "Authorization: Token\r\n", .close(4001)),
        stranger("a token with spaces", "Authorization: Token a b\r\n", .close(4001)),
        stranger("another scheme", "Authorization: Basic YTpi\r\n", .close(4001)),
        stranger(
            "a token among the protocols that is none", "Sec-WebSocket-Protocol: muster.v1, token.x\r\n", .close(4001)),
        stranger("a cookie without an Origin", "Cookie: muster_session=x\r\n", .status(403)),
        stranger("a foreign Origin without proof", "Origin: https://evil.example\r\n", .status(403)),
        stranger("a long-lived token in the query", "", query: "?token=\(token)", .close(4001)),
        stranger("a long-lived token for a ticket", "", query: "?ticket=\(token)", .close(4001)),
        stranger("a ticket that is none", "", query: "?ticket=nonsense", .close(4001)),
    ]

    private static func stranger(
        _ name: String, _ more: String, query: String = "", _ outcome: Outcome
    ) -> MalformedSocket {
        let head = "GET \(room)\(query) HTTP/1.1\r\n\(host)\(upgrade)\(version)\(key)\(more)\r\n"
        let command = ClientBytes.text(#"{"type":"chat_message","content":"before signing in"}"#)
        return MalformedSocket(name, Array(head.utf8) + command, outcome)
    }
}

// MARK: Frames

extension MalformedSocket {
    /// Frames that end the socket, and those that only look as if they should.
    static let frames =
        BrokenFrames.all.map { MalformedSocket($0.name, $0.bytes, .close($0.code)) } + endings + oddities

    private static let endings = [
        MalformedSocket("an empty close frame", ClientBytes.frame(opcode: 8), .close(1005)),
        MalformedSocket("data after a close frame", ClientBytes.close(1000) + ClientBytes.text("late"), .close(1000)),
        MalformedSocket(
            "a flood of pings", ClientBytes.repeated(ClientBytes.frame(opcode: 9, [1]), 1_000), .close(4029)),
        MalformedSocket(
            "a flood of pongs", ClientBytes.repeated(ClientBytes.frame(opcode: 10, [1]), 1_000), .close(4029)),
        MalformedSocket(
            "a million fragments of one byte",
            ClientBytes.text("a", final: false)
                + ClientBytes.repeated(ClientBytes.frame(opcode: 0, [65], final: false), 1_000_000), .close(1009)),
        MalformedSocket(
            "JSON a million levels deep", ClientBytes.text(String(repeating: "[", count: 1_000_000)), .close(1009)),
    ]

    private static let oddities = [
        MalformedSocket("a pong that nobody asked for", ClientBytes.frame(opcode: 10, [1, 2]), .silence),
        MalformedSocket(
            "a character split across fragments",
            ClientBytes.frame(opcode: 1, Array(#"{"type":"typing","x":""#.utf8) + [0xE2], final: false)
                + ClientBytes.frame(opcode: 0, [0x82, 0xAC] + Array(#""}"#.utf8)), .silence),
        MalformedSocket(
            "a ping between fragments",
            ClientBytes.frame(opcode: 1, Array(#"{"type":"#.utf8), final: false) + ClientBytes.frame(opcode: 10)
                + ClientBytes.frame(opcode: 0, Array(#""typing"}"#.utf8)), .silence),
    ]
}

// MARK: Payloads

extension MalformedSocket {
    private static func text(_ name: String, _ json: String, _ code: String) -> MalformedSocket {
        MalformedSocket(name, ClientBytes.text(json), .error(code))
    }

    private static func message(_ name: String, _ value: String, _ code: String) -> MalformedSocket {
        text(name, #"{"type":"chat_message","content":\#(value)}"#, code)
    }

    /// Messages that are a WebSocket's but not the contract's: each is answered, and the socket stays.
    static let payloads = texts + types + numbers

    private static let texts = [
        text("no JSON", "hello", "bad_frame"),
        text("an empty text", "", "bad_frame"),
        text("half an object", #"{"type":"ping""#, "bad_frame"),
        text("two objects", #"{"type":"ping"}{"type":"ping"}"#, "bad_frame"),
        text("a list", "[]", "bad_frame"),
        text("null", "null", "bad_frame"),
        text("a duplicate name", #"{"type":"ping","type":"typing"}"#, "bad_frame"),
        text("a duplicate name, once escaped", #"{"type":"ping","t\u0079pe":"typing"}"#, "bad_frame"),
        text("a byte order mark", "\u{FEFF}{\"type\":\"ping\"}", "bad_frame"),
        text("NUL in the text", "{\"type\":\"ping\"\u{00}}", "bad_frame"),
        message("NUL in a string", "\"a\u{00}b\"", "bad_frame"),
        message("NUL in a string, escaped", #""a\u0000b""#, "invalid"),
        message("a lone surrogate", #""\ud800""#, "bad_frame"),
        text("sixty thousand levels", String(repeating: "[", count: 60_000), "bad_frame"),
        text(
            "thirty-three levels in a field that nobody reads",
            #"{"type":"ping","x":\#(String(repeating: "[", count: 32) + String(repeating: "]", count: 32))}"#,
            "bad_frame"),
        text(
            "two thousand members",
            #"{"type":"ping",\#((1...2_000).map { "\"a\($0)\":1" }.joined(separator: ","))}"#, "bad_frame"),
        MalformedSocket("a binary message", ClientBytes.frame(opcode: 2, [1, 2, 3]), .error("bad_frame")),
    ]

    private static let types = [
        text("no type", #"{"content":"x"}"#, "bad_frame"),
        text("an unknown type", #"{"type":"format_disk"}"#, "bad_frame"),
        text("a type that is a number", #"{"type":7}"#, "bad_frame"),
        text("a type in upper case", #"{"type":"PING"}"#, "bad_frame"),
        text("a second way to sign in", #"{"type":"auth","token":"x"}"#, "bad_frame"),
        text("a server's type", #"{"type":"welcome"}"#, "bad_frame"),
        text("no content", #"{"type":"chat_message"}"#, "invalid"),
        message("content that is null", "null", "invalid"),
        message("content that is a list", #"["x"]"#, "invalid"),
        message("content that is true", "true", "invalid"),
        message("blank content", #""  ""#, "invalid"),
        text("a ref that is a number", #"{"type":"ping","ref":7}"#, "invalid"),
        text("a ref that is too long", #"{"type":"ping","ref":"\#(String(repeating: "x", count: 65))"}"#, "invalid"),
        text("no message", #"{"type":"reaction","emoji":"👍"}"#, "invalid"),
        text("a message that is none", #"{"type":"pin_message","message_id":"x"}"#, "invalid"),
        text(
            "somebody else's message",
            #"{"type":"pin_message","message_id":"00000000-0000-7000-8000-000000000000"}"#, "not_found"),
        text("a place that is no number", #"{"type":"resume","after":"x"}"#, "invalid"),
        text("a place below zero", #"{"type":"resume","after":-1}"#, "invalid"),
        text("a signal to nobody", #"{"type":"signal","to":"nobody","data":{}}"#, "invalid"),
        text("a signal without data", #"{"type":"signal","to":"anna","data":null}"#, "invalid"),
    ]

    private static let numbers = [
        text("NaN", #"{"type":"mark_read","seq":NaN}"#, "bad_frame"),
        text("Infinity", #"{"type":"mark_read","seq":Infinity}"#, "bad_frame"),
        text("1e999", #"{"type":"mark_read","seq":1e999}"#, "bad_frame"),
        text("1e999 in a field that nobody reads", #"{"type":"ping","x":1e999}"#, "bad_frame"),
        text("2^64 in a field that nobody reads", #"{"type":"ping","x":18446744073709551616}"#, "bad_frame"),
        text("a number with a leading zero", #"{"type":"mark_read","seq":01}"#, "bad_frame"),
        text("a fraction", #"{"type":"mark_read","seq":1.5}"#, "invalid"),
        text("a seq below zero", #"{"type":"mark_read","seq":-1}"#, "invalid"),
        MalformedSocket(
            "2^53 + 1 is read as it stands", ClientBytes.text(#"{"type":"typing","x":9007199254740993}"#), .silence),
    ]
}
