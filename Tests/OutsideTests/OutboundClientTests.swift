import Domain
import Foundation
import Gateway
import NIOHTTP1
import Outside
import Synchronization
import TestKit
import Testing

/// Requests to a real server on this machine, which an allowance opens the way to.
@Suite struct OutboundClientTests {
    /// A client for whom every name has these addresses.
    static func client(
        allow: [String] = ["127.0.0.0/8", "hooks.example"], names: [String] = ["127.0.0.1"], trusting: String? = nil,
        asked: @escaping @Sendable (String) -> Void = { _ in }
    ) throws -> OutboundClient {
        let addresses = names.compactMap(IPAddress.init)
        let resolver = AddressResolver { name in
            asked(name)
            return addresses
        }
        let guardian = OutboundGuard(try OutboundAllowance(allow), resolver: resolver)
        return OutboundClient(guardian, trust: try OutboundTrust(file: trusting), agent: "Muster/test")
    }

    static func post(
        _ address: String, _ body: String = "hello", fields: [(name: String, value: String)] = []
    ) throws -> OutboundRequest {
        OutboundRequest(method: "POST", target: try OutboundTarget(address), fields: fields, body: Array(body.utf8))
    }

    private func failure(_ request: OutboundRequest, _ client: OutboundClient) async throws -> OutboundFailure? {
        do {
            _ = try await client.send(request)
            return nil
        } catch let failure as OutboundFailure { return failure }
    }

    @Test func `a request goes nowhere that the guard does not let it, and no connection is made`() async throws {
        try await Receiver.with { receiver in
            let strict = try Self.client(allow: [])
            for address in ["http://127.0.0.1:\(receiver.port)/", "http://hooks.example:\(receiver.port)/"] {
                guard case .forbidden = try await failure(Self.post(address), strict) else {
                    throw Fault("\(address) was reached")
                }
            }
            #expect(receiver.heard.isEmpty)
        }
    }

    @Test func `a request arrives whole, at the address that was checked, under the name that was asked`() async throws
    {
        try await Receiver.with(
            answer: Receiver.Manner { _, _ in .status(200, fields: ["X-Answer": "1"], body: "fine") }
        ) { receiver in
            let asked = Mutex<[String]>([])
            let client = try Self.client { name in asked.withLock { $0.append(name) } }
            // Nobody but the test's resolver knows this name.
            let answer = try await client.send(
                Self.post(
                    "http://HOOKS.example:\(receiver.port)/in?x=1", "body", fields: [("Content-Type", "text/plain")]))
            #expect(answer.status == 200 && answer.isSuccess && answer.body == Array("fine".utf8))
            #expect(answer.fields.contains { $0.name == "X-Answer" && $0.value == "1" })
            let heard = try #require(receiver.heard.first)
            #expect(heard.method == "POST" && heard.path == "/in?x=1" && heard.body == Array("body".utf8))
            #expect(heard.fields["Host"] == ["hooks.example:\(receiver.port)"])
            #expect(heard.fields["Content-Type"] == ["text/plain"] && heard.fields["User-Agent"] == ["Muster/test"])
            #expect(heard.fields["Content-Length"] == ["4"])
            #expect(asked.withLock { $0 } == ["hooks.example"])
        }
    }

    @Test func `a redirection is an answer and is never followed`() async throws {
        try await Receiver.with { inside in
            let trap = "http://127.0.0.1:\(inside.port)/"
            try await Receiver.with(
                answer: Receiver.Manner { heard, _ in
                    .status(Int(heard.path.dropFirst()) ?? 302, fields: ["Location": trap])
                }
            ) { receiver in
                for status in [301, 302, 303, 307, 308] {
                    let answer = try await Self.client().send(
                        Self.post("http://hooks.example:\(receiver.port)/\(status)"))
                    #expect(answer.status == status && !answer.isSuccess)
                }
            }
            #expect(inside.heard.isEmpty)
        }
    }

    @Test func `an address where nobody listens is passed over for the next one`() async throws {
        try await Receiver.with { receiver in
            let client = try Self.client(names: ["127.0.0.2", "127.0.0.3", "127.0.0.1"])
            #expect(try await client.send(Self.post("http://hooks.example:\(receiver.port)/")).status == 204)
            let dead = try Self.client(names: ["127.0.0.2", "127.0.0.3"])
            #expect(
                try await failure(Self.post("http://hooks.example:\(receiver.port)/"), dead)
                    == .unreachable("hooks.example"))
        }
    }

    @Test func `what was heard is not said again to another address`() async throws {
        try await Receiver.with(answer: Receiver.Manner { _, _ in .end }) { receiver in
            let client = try Self.client(names: ["127.0.0.1", "127.0.0.1"])
            guard case .broken = try await failure(Self.post("http://hooks.example:\(receiver.port)/"), client) else {
                throw Fault("the connection did not break")
            }
            #expect(receiver.heard.count == 1)
        }
    }

    @Test func `over TLS the name is proven, by an authority that is trusted here`() async throws {
        try await TestDirectory.with { directory in
            let right = try TestCertificate(in: directory.path, name: "right", host: "hooks.example")
            try await Receiver.with(certificate: right) { receiver in
                let request = try Self.post("https://hooks.example:\(receiver.port)/")
                let knowing = try Self.client(trusting: right.files.certificate)
                #expect(try await knowing.send(request).status == 204)
                #expect(try await failure(request, Self.client()) == .untrusted)
                let other = try Self.post("https://other.example:\(receiver.port)/")
                let open = try Self.client(
                    allow: ["other.example"], trusting: right.files.certificate)
                #expect(try await failure(other, open) == .untrusted)
                #expect(receiver.heard.count == 1)
                #expect(receiver.heard.first?.fields["Host"] == ["hooks.example:\(receiver.port)"])
            }
            #expect(throws: Refusal.self) { try OutboundTrust(file: directory.path + "/nothing.pem") }
            #expect(throws: Refusal.self) { try OutboundTrust(file: right.files.key) }
        }
    }

    @Test func `a certificate for the address is none for the name, and one with a star is for one part of it`()
        async throws
    {
        try await TestDirectory.with { directory in
            let machine = try TestCertificate(
                in: directory.path, name: "machine", host: "*.hooks.example", address: "127.0.0.1")
            try await Receiver.with(certificate: machine) { receiver in
                let trusting = machine.files.certificate
                let names = ["other.example", "hooks.example", "a.b.hooks.example", "a.hooks.example"]
                let client = try Self.client(allow: names + ["127.0.0.1"], trusting: trusting)
                for name in names.dropLast() {
                    let request = try Self.post("https://\(name):\(receiver.port)/")
                    #expect(try await failure(request, client) == .untrusted, "\(name)")
                }
                #expect(receiver.heard.isEmpty)
                for host in ["a.hooks.example", "127.0.0.1"] {
                    #expect(try await client.send(Self.post("https://\(host):\(receiver.port)/")).status == 204)
                }
            }
        }
    }

    @Test func `plain HTTP where TLS was asked for is no answer`() async throws {
        try await Receiver.with { receiver in
            let request = try Self.post("https://hooks.example:\(receiver.port)/")
            #expect(try await failure(request, Self.client()) == .untrusted)
            #expect(receiver.heard.isEmpty)
        }
    }

    @Test func `an answer that does not come, or not to its end, is not waited for`() async throws {
        for reply in [Receiver.Reply.silence, .half] {
            try await Receiver.with(answer: Receiver.Manner { _, _ in reply }) { receiver in
                var request = try Self.post("http://hooks.example:\(receiver.port)/")
                request.within = .milliseconds(200)
                #expect(try await failure(request, Self.client()) == .overdue)
            }
        }
    }

    @Test func `a name that is never resolved is not waited for either`() async throws {
        let guardian = OutboundGuard(
            try OutboundAllowance(),
            resolver: AddressResolver { _ in
                // Ends with the task, as the machine's resolver lets it.
                try? await Task.sleep(for: .seconds(600))
                return []
            })
        let client = OutboundClient(guardian, trust: try OutboundTrust(), agent: "Muster/test")
        var request = try Self.post("https://slow.example/")
        request.within = .milliseconds(100)
        #expect(try await failure(request, client) == .overdue)
    }

    @Test func `an answer larger than asked for is cut off, announced or not`() async throws {
        let large = String(repeating: "x", count: 2_000)
        for fields in [[:], ["Transfer-Encoding": "chunked"]] as [[String: String]] {
            let reply = Receiver.Reply.status(200, fields: .init(fields.map { ($0.key, $0.value) }), body: large)
            try await Receiver.with(answer: Receiver.Manner { _, _ in reply }) { receiver in
                var request = try Self.post("http://hooks.example:\(receiver.port)/")
                request.answerBytesMax = 1_999
                #expect(try await failure(request, Self.client()) == .tooLarge(bytesMax: 1_999))
                request.answerBytesMax = 2_000
                #expect(try await Self.client().send(request).body.count == 2_000)
            }
        }
    }

    @Test func `a header field cannot be made to carry another one`() async throws {
        try await Receiver.with { receiver in
            let request = try Self.post(
                "http://hooks.example:\(receiver.port)/", fields: [("X-Name", "a\r\nX-Other: b")])
            guard case .broken = try await failure(request, Self.client()) else { throw Fault("it was sent") }
            #expect(receiver.heard.isEmpty)
        }
    }

    @Test func `a task that is cancelled stops waiting`() async throws {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        try await Receiver.with(
            answer: Receiver.Manner { _, _ in
                arrival.yield()
                return .silence
            }
        ) { receiver in
            let request = try Self.post("http://hooks.example:\(receiver.port)/")
            let client = try Self.client()
            let sending = Task { try await client.send(request) }
            _ = await arrivals.first { _ in true }
            sending.cancel()
            await #expect(throws: CancellationError.self) { try await sending.value }
        }
    }

    @Test func `proxies that the environment names are not used`() async {
        await #expect(processExitsWith: .success) {
            for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"] {
                setenv(name, "http://127.0.0.1:1", 1)
            }
            try await Receiver.with { receiver in
                let answer = try await OutboundClientTests.client().send(
                    OutboundClientTests.post("http://hooks.example:\(receiver.port)/"))
                guard answer.status == 204, receiver.heard.first?.path == "/" else { throw Fault("it went elsewhere") }
            }
        }
    }
}
