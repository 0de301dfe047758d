import Domain
import NIOCore
import NIOHTTP1
import Wire

/// An answer given below the router, to a request that no router can be shown; the connection ends with it.
struct BareAnswer {
    let status: HTTPResponseStatus
    let body: [UInt8]
    var headers: HTTPHeaders = [:]

    /// An answer with the words of this table, which need no escaping.
    init(status: HTTPResponseStatus, code: StaticString, detail: StaticString, headers: HTTPHeaders = [:]) {
        self.status = status
        self.headers = headers
        body = Array(#"{"detail":"\#(detail)","code":"\#(code)"}"#.utf8)
    }

    /// A refusal as the REST API words it.
    init(_ refusal: Refusal, requestID: String) {
        status = HTTPResponseStatus(statusCode: Codes.status(refusal.code))
        headers = ["X-Request-ID": requestID]
        if let seconds = refusal.retryAfterSeconds { headers.add(name: "Retry-After", value: "\(seconds)") }
        body = ErrorBody.json(refusal).bytes
    }

    static let badRequest = BareAnswer(
        status: .badRequest, code: "bad_request", detail: "The request is not well-formed HTTP.")
    static let badHandshake = BareAnswer(
        status: .badRequest, code: "bad_handshake",
        detail: "The Sec-WebSocket-Key is missing or not 16 bytes in base64.")
    static let headersTooLarge = BareAnswer(
        status: .requestHeaderFieldsTooLarge, code: "headers_too_large",
        detail: "The header is larger than 32 KiB or has more than 256 fields.")
    static let timeout = BareAnswer(
        status: .requestTimeout, code: "timeout", detail: "The request did not arrive in time.")
    static let crowded = BareAnswer(
        status: .tooManyRequests, code: "rate_limited",
        detail: "This address has too many connections that ask for nothing.", headers: ["Retry-After": "10"])
    static let otherVersion = BareAnswer(
        status: .upgradeRequired, code: "upgrade_required", detail: "Only WebSocket version 13 is spoken here.",
        headers: ["Sec-WebSocket-Version": "13", "Upgrade": "websocket"])

    /// Head, body and end; the id names the request unless the answer has one already.
    func parts(requestID: String, isSecure: Bool) -> [HTTPServerResponsePart] {
        var all = SecurityFields.headers(isSecure: isSecure)
        for (name, value) in headers { all.replaceOrAdd(name: name, value: value) }
        if !all.contains(name: "X-Request-ID") { all.add(name: "X-Request-ID", value: requestID) }
        all.replaceOrAdd(name: "Content-Type", value: "application/json")
        all.replaceOrAdd(name: "Content-Length", value: "\(body.count)")
        all.replaceOrAdd(name: "Connection", value: "close")
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: all)
        return [.head(head), .body(.byteBuffer(ByteBuffer(bytes: body))), .end(nil)]
    }
}
