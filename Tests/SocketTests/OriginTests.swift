import Actions
import Domain
import Testing

@testable import Gateway

/// W1: with a person's cookie only a page that is listed opens a socket, letter for letter.
@Suite(.timeLimit(.minutes(2))) struct OriginTests {
    private static let listed = [
        "https://war.example.com", "HTTPS://WAR.EXAMPLE.COM", "https://status.example.com:8443",
    ]

    private static let foreign = [
        "", "null", "*", "https://evil.example", "http://war.example.com", "wss://war.example.com",
        "ws://war.example.com", "ftp://war.example.com", "file://", "about:blank", "data:text/html,x",
        "blob:https://war.example.com/1", "chrome-extension://war.example.com", "https://war.example.com:443",
        "https://war.example.com:8443", "https://war.example.com:", "https://war.example.com.",
        "https://war.example.com/", "https://war.example.com/page", "https://war.example.com?x",
        "https://war.example.com#x",
        "https://war.example.com.evil.example", "https://evilwar.example.com", "https://evil.example/war.example.com",
        "https://war.example.com@evil.example", "https://war.example.com:443@evil.example",
        "https://evil.example#war.example.com", "https://evil.example?https://war.example.com",
        "https://sub.war.example.com", "https://example.com", "https://com", "war.example.com", "//war.example.com",
        "https:war.example.com", "https:/war.example.com", "https:///war.example.com", "https://war%2eexample.com",
        "https://w\u{430}r.example.com", "https://xn--wr-7kc.example.com", "https://status.example.com",
        "https://status.example.com:8444", "http://status.example.com:8443", "http://localhost", "https://localhost",
        "http://127.0.0.1", "http://[::1]", "https://war.example.com, https://evil.example",
        "https://evil.example, https://war.example.com", "https://war.example.com https://evil.example",
        "https://evil.example\r\nOrigin: https://war.example.com",
        "https://war.example.com\r\nOrigin: https://war.example.com",
    ]

    @Test func `of fifty origins those that are listed open a socket, and every other one is 403 before the upgrade`()
        async throws
    {
        #expect(Self.foreign.count >= 40)
        let origins = Origins(
            publicURL: "https://War.Example.com/", allowed: ["https://status.example.com:8443/"], isSecure: false)
        try await SocketHouse.with(origins: origins) { house in
            let first = try #require(try await house.desk.makeFirstAdministrator())
            let session = try await house.desk.signIn(link: first.link, address: "a", requestID: "r").token
            let cookie = "Cookie: __Host-muster_session=\(session)\r\n"
            for origin in Self.listed {
                try await RawClient.with(port: house.port) { client in
                    let answer = try await client.upgrade("/ws/inbox/", cookie + "Origin: \(origin)\r\n")
                    #expect(answer.hasPrefix("HTTP/1.1 101 "), "\(origin)")
                    #expect(try await TalkingClient(client: client).next()["type"] == "welcome")
                }
            }
            for origin in Self.foreign {
                let status = try await house.refusal("/ws/inbox/", cookie + "Origin: \(origin)\r\n")
                #expect(status == 403, "\(origin)")
            }
            #expect(try await house.refusal("/ws/inbox/", cookie) == 403, "a page that does not say whose it is")
            // The cookie of a server without TLS is not this server's, whatever the page.
            let other = "Cookie: muster_session=\(session)\r\nOrigin: https://war.example.com\r\n"
            #expect(try await house.refusal("/ws/inbox/", other) == 4001)
        }
    }

    @Test func `without a public address the page has to be of the host that was asked`() {
        let origins = Origins(publicURL: nil, isSecure: false)
        #expect(origins.isOurs("http://localhost:8000", host: "localhost:8000"))
        for origin in Self.foreign + Self.listed + ["http://localhost", "http://localhost:80000"] {
            #expect(!origins.isOurs(origin, host: "localhost:8000"), "\(origin)")
        }
        // A name that somebody else points at this server is no name of ours where ours is known.
        let named = Origins(publicURL: "https://war.example.com", isSecure: false)
        #expect(!named.isOurs("http://evil.example", host: "evil.example"))
        #expect(!named.isOurs("https://evil.example", host: "evil.example"))
    }
}
