import Domain
import TestKit
import Testing

/// One request whose borders two readers could see in different places.
struct SmuggledRequest: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    /// A POST with these fields and this body; a reader that is wrong about the body finds a second request in it.
    private static func post(_ name: String, _ fields: String, _ body: String = smuggled) -> SmuggledRequest {
        SmuggledRequest(name, "POST /healthz HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n\r\n\(body)")
    }

    private static func get(_ name: String, _ fields: String) -> SmuggledRequest {
        SmuggledRequest(name, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n\r\n")
    }

    private static func chunks(_ name: String, _ chunks: String) -> SmuggledRequest {
        post(name, "Transfer-Encoding: chunked", chunks)
    }

    private static let smuggled = "0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"

    static let all = lengthsAndChunks + codings + lengths + sizes + lines + characters

    private static let lengthsAndChunks = [
        post("length, then chunks", "Content-Length: 3\r\nTransfer-Encoding: chunked"),
        post("chunks, then length", "Transfer-Encoding: chunked\r\nContent-Length: 3"),
        post("length zero and chunks", "Content-Length: 0\r\nTransfer-Encoding: chunked"),
        post("names in odd case", "cOnTeNt-LeNgTh: 3\r\ntRaNsFeR-eNcOdInG: chunked"),
    ]

    private static let codings = [
        post("a coding that is none", "Transfer-Encoding: xchunked"),
        post("identity", "Transfer-Encoding: identity"),
        post("chunked is not the last", "Transfer-Encoding: chunked, identity"),
        post("chunked twice in a list", "Transfer-Encoding: chunked, chunked"),
        post("chunked in quotes", "Transfer-Encoding: \"chunked\""),
        post("chunked with a parameter", "Transfer-Encoding: chunked;q=1"),
        post("chunked after a vertical tab", "Transfer-Encoding:\u{0B}chunked"),
        post("chunked before a vertical tab", "Transfer-Encoding: chunked\u{0B}"),
        post("two fields, the last is no coding", "Transfer-Encoding: chunked\r\nTransfer-Encoding: x"),
        post("two fields, both chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"),
        post("an empty coding", "Transfer-Encoding: "),
        SmuggledRequest(
            "chunks in HTTP/1.0",
            "POST /healthz HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n\(smuggled)"),
    ]

    private static let lengths = [
        post("two lengths", "Content-Length: 3\r\nContent-Length: 4"),
        post("the same length twice", "Content-Length: 3\r\nContent-Length: 3"),
        post("a list of lengths", "Content-Length: 3, 3"),
        post("a length with a sign", "Content-Length: +3"),
        post("a length below zero", "Content-Length: -3"),
        post("a length in hexadecimal", "Content-Length: 0x3"),
        post("a length in two words", "Content-Length: 3 4"),
        post("a length past 64 bits", "Content-Length: 99999999999999999999"),
        post("an empty length", "Content-Length: "),
    ]

    private static let sizes = [
        chunks("a size that is none", "xyz\r\n"),
        chunks("a size with a prefix", "0x3\r\nabc\r\n0\r\n\r\n"),
        chunks("a size below zero", "-1\r\nabc\r\n0\r\n\r\n"),
        chunks("a size past 64 bits", "FFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n"),
        chunks("a size before a space", "3 \r\nabc\r\n0\r\n\r\n"),
        chunks("a size that ends in LF alone", "3\nabc\r\n0\r\n\r\n"),
        chunks("an extension that ends in LF alone", "3;a\nabc\r\n0\r\n\r\n"),
        chunks("an extension with CR alone", "3;a\rb\r\nabc\r\n0\r\n\r\n"),
        chunks("an extension with NUL", "3;a\u{00}b\r\nabc\r\n0\r\n\r\n"),
        chunks("a quoted line end in an extension", "3;a=\"\r\n\"\r\nabc\r\n0\r\n\r\n"),
        chunks("data longer than its size", "3\r\nabcX\r\n0\r\n\r\n"),
        chunks("data that ends in LF alone", "3\r\nabc\n0\r\n\r\n"),
        chunks("a last chunk that ends in LF alone", "0\n\n"),
    ]

    private static let lines = [
        get("a folded value", "X-A: a\r\n b"),
        get("a folded value, by a tab", "X-A: a\r\n\tb"),
        SmuggledRequest(
            "a folded first field", "GET /healthz HTTP/1.1\r\n X-A: a\r\nHost: localhost\r\n\r\n"),
        get("a field that ends in LF alone", "X-A: a\nX-B: b"),
        get("a field that ends in CR alone", "X-A: a\rX-B: b"),
        SmuggledRequest("LF alone everywhere", "GET /healthz HTTP/1.1\nHost: localhost\n\n"),
        SmuggledRequest("LF alone at the end", "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\n"),
        get("a space before the colon", "Transfer-Encoding : chunked"),
        get("a tab before the colon", "Transfer-Encoding\t: chunked"),
        get("no colon", "Transfer-Encoding chunked"),
        get("no name", ": chunked"),
        SmuggledRequest("no Host", "GET /healthz HTTP/1.1\r\n\r\n"),
        get("two Hosts", "Host: elsewhere"),
        SmuggledRequest("a version that is none", "GET /healthz HTTP/1.9\r\nHost: localhost\r\n\r\n"),
        SmuggledRequest("a version in lower case", "GET /healthz http/1.1\r\nHost: localhost\r\n\r\n"),
        SmuggledRequest("no version", "GET /healthz\r\nHost: localhost\r\n\r\n"),
        SmuggledRequest("a target with a space", "GET /healthz /x HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        SmuggledRequest("a method in lower case", "get /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    ]

    private static let characters = [
        get("NUL in a value", "X-A: a\u{00}b"),
        get("NUL in a name", "X-\u{00}A: a"),
        get("a control character in a value", "X-A: a\u{01}b"),
        get("DEL in a value", "X-A: a\u{7F}b"),
        get("a letter that is not ASCII in a name", "X-é: a"),
        get("a space in a name", "X A: a"),
        SmuggledRequest("NUL in the target", "GET /heal\u{00}thz HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        SmuggledRequest("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    ]
}

/// R6: what a proxy before us could read differently is refused, and nothing behind it is read.
@Suite(.timeLimit(.minutes(3))) struct SmugglingTests {
    @Test func `a request whose borders are in doubt is answered with 400, and nothing behind it is read`() async throws
    {
        try await TestServer.with { server in
            for request in SmuggledRequest.all {
                try await RawClient.with(port: server.port) { client in
                    try await client.send(request.bytes)
                    try? await client.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    let answers = await client.readToEnd()
                    #expect(answers.hasPrefix("HTTP/1.1 400 "), "\(request.name): \(answers.prefix(60))")
                    #expect(answers.ranges(of: "HTTP/1.1 ").count == 1, "\(request.name): \(answers)")
                }
            }
            try await passes(server)
        }
    }

    /// The other side of the table: what is in order goes through, so that the rows above fail for the one thing they say.
    private func passes(_ server: TestServer) async throws {
        for (name, text) in [
            ("a length", "POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc"),
            (
                "chunks with extensions and trailers",
                "POST /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "3;a=b\r\nabc\r\n0\r\nX-A: a\r\n\r\n"
            ),
            ("empty lines before it", "\r\n\r\nPOST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"),
        ] {
            try await RawClient.with(port: server.port) { client in
                try await client.send(text + "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                let answers = await client.readToEnd()
                #expect(answers.hasPrefix("HTTP/1.1 405 "), "\(name): \(answers.prefix(60))")
                #expect(answers.contains("HTTP/1.1 200 ") || answers.contains("Connection: close"), "\(name)")
            }
        }
        #expect(try await server.request("GET", "/healthz").status == 200)
    }
}
