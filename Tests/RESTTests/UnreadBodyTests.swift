import Domain
import HTTPTypes
import TestKit
import Testing

@testable import Gateway

/// A body that nobody will read must not keep a connection and its server busy.
@Suite(.timeLimit(.minutes(2))) struct UnreadBodyTests {
    /// Far above what a route takes, and never sent.
    private static let length = "Content-Length: 10000000000\r\n"

    private func answer(
        _ house: RESTHouse, _ first: String, _ fields: String, length: String = Self.length
    ) async throws -> HTTPAnswer {
        let head = "\(first) HTTP/1.1\r\nHost: 127.0.0.1:\(house.port)\r\n\(fields)\(length)\r\n"
        return try await ServerClient(port: house.port).raw(Array(head.utf8) + Self.beginning)
    }

    /// A chunk of 0x3e8 bytes, or a thousand bytes of a body whose length was announced.
    private static let beginning = Array("3e8\r\n".utf8) + [UInt8](repeating: 65, count: 1000) + Array("\r\n".utf8)

    @Test func `a body without an announced length that nobody reads ends the connection too`() async throws {
        try await RESTHouse.with { house in
            for (first, status) in [("GET /healthz", 200), ("POST /api/v1/war-rooms/", 401), ("POST /nowhere", 404)] {
                let answer = try await answer(house, first, "", length: "Transfer-Encoding: chunked\r\n")
                #expect(answer.status == status, "\(first): \(answer.text)")
                #expect(answer.header("Connection") == "close", "\(first)")
            }
        }
    }

    @Test func `an answer that does not wait for it ends the connection`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let token = "Authorization: \(ana.headers["Authorization"] ?? "")\r\n"
            let id = try await ana.post("tokens/", ["expires_in_days": 1])["id"]?.string ?? ""
            for (first, fields, status) in [
                ("GET /api/v1/war-rooms/", token, 200), ("GET /healthz", "", 200),
                ("POST /api/v1/war-rooms/", "", 401), ("GET /api/v1/war-rooms/", "", 401),
                ("POST /api/v1/nothing/", token, 404), ("PUT /api/v1/war-rooms/", token, 405),
                ("OPTIONS /api/v1/war-rooms/", "", 200), ("HEAD /api/v1/war-rooms/", token, 200),
                ("DELETE /api/v1/tokens/\(id)/", token, 204),
            ] {
                let answer = try await answer(house, first, fields)
                #expect(answer.status == status, "\(first): \(answer.text)")
                #expect(answer.header("Connection") == "close", "\(first)")
                #expect(answer.header("X-Request-ID") != nil)
            }
            #expect(try await ana.get("war-rooms/").status == 200)
        }
    }

    @Test func `a connection goes on where the body is one that could have been read`() async throws {
        try await RESTHouse.with { house in
            let request = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:\(house.port)\r\n"
            let both = "\(request)Content-Length: 2\r\n\r\n{}\(request)Connection: close\r\n\r\n"
            let answers = try await ServerClient(port: house.port).raw(Array(both.utf8))
            #expect(answers.header("Connection") != "close" && answers.text.contains("HTTP/1.1 200 "))
        }
    }

    @Test(arguments: [
        (Refusal.Code.storageFull, 507), (.busy, 503), (.readOnly, 503), (.rateLimited, 429), (.throttled, 429),
    ])
    func `what passes says when to come again`(code: Refusal.Code, status: Int) {
        let waits: [(Int64?, String)] = [(nil, "1"), (1, "1"), (1000, "1"), (1001, "2"), (5000, "5")]
        for (milliseconds, seconds) in waits {
            let answer = Answer.refusal(Refusal(code, "Later.", retryAfterMilliseconds: milliseconds))
            #expect(answer.status.code == status && answer.headers[.retryAfter] == seconds)
        }
        #expect(Answer.refusal(.notFound).headers[.retryAfter] == nil)
    }
}
