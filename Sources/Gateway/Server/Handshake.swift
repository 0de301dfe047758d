import Foundation
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// The opening handshake's request, read strictly (RFC 6455, section 4.2.1).
enum Handshake: Equatable {
    /// Not a request for a WebSocket.
    case none
    /// A well-formed one.
    case wellFormed
    /// One that asks for a version other than 13.
    case otherVersion
    /// One whose key is missing, doubled or not 16 bytes in base64.
    case malformed

    static func read(_ head: HTTPRequestHead) -> Handshake {
        let headers = head.headers
        guard head.method == .GET, head.version == .http1_1, asksForUpgrade(head),
            tokens(headers, "Upgrade").contains("websocket"), !hasBody(headers)
        else { return .none }
        guard headers["Sec-WebSocket-Version"].map({ $0.trimmingCharacters(in: .whitespaces) }) == ["13"] else {
            return .otherVersion
        }
        let keys = headers["Sec-WebSocket-Key"]
        guard keys.count == 1, keys[0].utf8.count == 24, Data(base64Encoded: keys[0])?.count == 16 else {
            return .malformed
        }
        return .wellFormed
    }

    /// True when the HTTP parser stops after this request because another protocol may follow.
    static func asksForUpgrade(_ head: HTTPRequestHead) -> Bool {
        head.method == .CONNECT
            || (head.headers.contains(name: "Upgrade") && tokens(head.headers, "Connection").contains("upgrade"))
    }

    /// The headers of the answer that completes the handshake. Extensions are never named: none is spoken.
    static func response(
        to head: HTTPRequestHead, subprotocol: String?, on channel: any Channel
    ) -> EventLoopFuture<HTTPHeaders> {
        var headers = HTTPHeaders()
        if let subprotocol { headers.add(name: "Sec-WebSocket-Protocol", value: subprotocol) }
        let extra = headers
        let upgrader = NIOWebSocketServerUpgrader(
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture(extra) },
            upgradePipelineHandler: { channel, _ in channel.eventLoop.makeSucceededVoidFuture() })
        return upgrader.buildUpgradeResponse(channel: channel, upgradeRequest: head, initialResponseHeaders: [:])
    }

    private static func hasBody(_ headers: HTTPHeaders) -> Bool {
        headers.contains(name: "Transfer-Encoding") || headers["Content-Length"].contains { $0 != "0" }
    }

    private static func tokens(_ headers: HTTPHeaders, _ name: String) -> [String] {
        headers[canonicalForm: name].map { $0.lowercased() }
    }
}
